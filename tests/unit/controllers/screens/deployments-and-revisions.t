Deployments as their controller leaves them: statuses, revisions, conditions and what describe tells
  % kubectl create deployment web --image=nginx:1.26 --replicas=4
  % kubectl rollout status deploy web
  % sleep 2
  $ kubectl describe deploy web
  Name:                   web
  Namespace:              default
  CreationTimestamp:      Sun, 22 Nov 2026 11:09:42 +0000
  Labels:                 app=web
  Annotations:            deployment.kubernetes.io/revision: 1
  Selector:               app=web
  Replicas:               4 desired | 4 updated | 4 total | 4 available | 0 unavailable
  StrategyType:           RollingUpdate
  MinReadySeconds:        0
  RollingUpdateStrategy:  25% max unavailable, 25% max surge
  Pod Template:
    Labels:  app=web
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
  Conditions:
    Type           Status  Reason
    ----           ------  ------
    Available      True    MinimumReplicasAvailable
    Progressing    True    NewReplicaSetAvailable
  OldReplicaSets:  <none>
  NewReplicaSet:   web-68cdd476b5 (4/4 replicas created)
  Events:
    Type    Reason             Age   From                   Message
    ----    ------             ----  ----                   -------
    Normal  ScalingReplicaSet  4s    deployment-controller  Scaled up replica set web-68cdd476b5 from 0 to 4
  $ kubectl get deploy web -o jsonpath='{.status}'
  {"availableReplicas":4,"conditions":[{"lastTransitionTime":"2026-11-22T11:09:43Z","lastUpdateTime":"2026-11-22T11:09:43Z","message":"Deployment has minimum availability.","reason":"MinimumReplicasAvailable","status":"True","type":"Available"},{"lastTransitionTime":"2026-11-22T11:09:42Z","lastUpdateTime":"2026-11-22T11:09:44Z","message":"ReplicaSet \"web-68cdd476b5\" has successfully progressed.","reason":"NewReplicaSetAvailable","status":"True","type":"Progressing"}],"observedGeneration":1,"readyReplicas":4,"replicas":4,"terminatingReplicas":0,"updatedReplicas":4}
  $ kubectl get rs -o jsonpath='{.items[0].status}'
  {"availableReplicas":4,"fullyLabeledReplicas":4,"observedGeneration":1,"readyReplicas":4,"replicas":4,"terminatingReplicas":0}
  $ kubectl describe rs
  Name:           web-68cdd476b5
  Namespace:      default
  Selector:       app=web,pod-template-hash=68cdd476b5
  Labels:         app=web
                  pod-template-hash=68cdd476b5
  Annotations:    deployment.kubernetes.io/desired-replicas: 4
                  deployment.kubernetes.io/max-replicas: 5
                  deployment.kubernetes.io/revision: 1
  Controlled By:  Deployment/web
  Replicas:       4 current / 4 desired
  Pods Status:    4 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=web
             pod-template-hash=68cdd476b5
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
    Type    Reason            Age   From                   Message
    ----    ------            ----  ----                   -------
    Normal  SuccessfulCreate  6s    replicaset-controller  Created pod: web-68cdd476b5-s9hpn
    Normal  SuccessfulCreate  6s    replicaset-controller  Created pod: web-68cdd476b5-jg4tp
    Normal  SuccessfulCreate  6s    replicaset-controller  Created pod: web-68cdd476b5-rppx6
    Normal  SuccessfulCreate  6s    replicaset-controller  Created pod: web-68cdd476b5-68m27
  % kubectl set image deploy/web nginx=nginx:1.27
  % kubectl rollout status deploy web
  % sleep 3
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  web-68cdd476b5   0         0         0       12s
  web-69c6f74b8b   4         4         4       6s
  $ kubectl describe deploy web | sed -n '/OldReplicaSets/,$p'
  OldReplicaSets:  web-68cdd476b5 (0/0 replicas created)
  NewReplicaSet:   web-69c6f74b8b (4/4 replicas created)
  Events:
    Type    Reason             Age   From                   Message
    ----    ------             ----  ----                   -------
    Normal  ScalingReplicaSet  13s   deployment-controller  Scaled up replica set web-68cdd476b5 from 0 to 4
    Normal  ScalingReplicaSet  7s    deployment-controller  Scaled up replica set web-69c6f74b8b from 0 to 1
    Normal  ScalingReplicaSet  7s    deployment-controller  Scaled down replica set web-68cdd476b5 from 4 to 3
    Normal  ScalingReplicaSet  7s    deployment-controller  Scaled up replica set web-69c6f74b8b from 1 to 2
    Normal  ScalingReplicaSet  6s    deployment-controller  Scaled down replica set web-68cdd476b5 from 3 to 2
    Normal  ScalingReplicaSet  6s    deployment-controller  Scaled up replica set web-69c6f74b8b from 2 to 3
    Normal  ScalingReplicaSet  6s    deployment-controller  Scaled down replica set web-68cdd476b5 from 2 to 1
    Normal  ScalingReplicaSet  6s    deployment-controller  Scaled up replica set web-69c6f74b8b from 3 to 4
    Normal  ScalingReplicaSet  5s    deployment-controller  Scaled down replica set web-68cdd476b5 from 1 to 0
  $ kubectl get rs -o jsonpath='{range .items[*]}{.metadata.annotations}{"\n"}{end}' | sort
  {"deployment.kubernetes.io/desired-replicas":"4","deployment.kubernetes.io/max-replicas":"5","deployment.kubernetes.io/revision":"1"}
  {"deployment.kubernetes.io/desired-replicas":"4","deployment.kubernetes.io/max-replicas":"5","deployment.kubernetes.io/revision":"2"}
  $ kubectl rollout history deploy web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>
  % kubectl annotate deploy web kubernetes.io/change-cause='to 1.27'
  % kubectl rollout undo deploy web
  % kubectl rollout status deploy web
  % sleep 3
  $ kubectl rollout history deploy web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  2         to 1.27
  3         <none>
  $ kubectl get rs -o jsonpath='{range .items[*]}{.metadata.annotations}{"\n"}{end}' | sort
  {"deployment.kubernetes.io/desired-replicas":"4","deployment.kubernetes.io/max-replicas":"5","deployment.kubernetes.io/revision":"2","kubernetes.io/change-cause":"to 1.27"}
  {"deployment.kubernetes.io/desired-replicas":"4","deployment.kubernetes.io/max-replicas":"5","deployment.kubernetes.io/revision":"3","deployment.kubernetes.io/revision-history":"1"}
  $ kubectl describe deploy web | sed -n '/OldReplicaSets/,$p'
  OldReplicaSets:  web-69c6f74b8b (0/0 replicas created)
  NewReplicaSet:   web-68cdd476b5 (4/4 replicas created)
  Events:
    Type    Reason             Age              From                   Message
    ----    ------             ----             ----                   -------
    Normal  ScalingReplicaSet  22s              deployment-controller  Scaled up replica set web-68cdd476b5 from 0 to 4
    Normal  ScalingReplicaSet  16s              deployment-controller  Scaled up replica set web-69c6f74b8b from 0 to 1
    Normal  ScalingReplicaSet  16s              deployment-controller  Scaled down replica set web-68cdd476b5 from 4 to 3
    Normal  ScalingReplicaSet  16s              deployment-controller  Scaled up replica set web-69c6f74b8b from 1 to 2
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled down replica set web-68cdd476b5 from 3 to 2
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled up replica set web-69c6f74b8b from 2 to 3
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled down replica set web-68cdd476b5 from 2 to 1
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled up replica set web-69c6f74b8b from 3 to 4
    Normal  ScalingReplicaSet  14s              deployment-controller  Scaled down replica set web-68cdd476b5 from 1 to 0
    Normal  ScalingReplicaSet  5s (x8 over 7s)  deployment-controller  (combined from similar events): Scaled down replica set web-69c6f74b8b from 1 to 0
  % kubectl rollout pause deploy web
  % kubectl set image deploy/web nginx=nginx:alpine
  % kubectl scale deploy web --replicas=6
  % sleep 4
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  web-68cdd476b5   6         6         6       28s
  web-69c6f74b8b   0         0         0       22s
  $ kubectl get deploy web -o jsonpath='{.status.conditions[*].reason} {.status.observedGeneration} {.status.updatedReplicas}'
  DeploymentPaused MinimumReplicasAvailable 7
  $ kubectl rollout status deploy web --timeout=2s
  Waiting for deployment "web" rollout to finish: 0 out of 6 new replicas have been updated...
  error: timed out waiting for the condition
  [1]
  $ kubectl describe deploy web | sed -n '/Conditions/,$p'
  Conditions:
    Type           Status   Reason
    ----           ------   ------
    Progressing    Unknown  DeploymentPaused
    Available      True     MinimumReplicasAvailable
  OldReplicaSets:  web-68cdd476b5 (6/6 replicas created), web-69c6f74b8b (0/0 replicas created)
  NewReplicaSet:   <none>
  Events:
    Type    Reason             Age               From                   Message
    ----    ------             ----              ----                   -------
    Normal  ScalingReplicaSet  32s               deployment-controller  Scaled up replica set web-68cdd476b5 from 0 to 4
    Normal  ScalingReplicaSet  26s               deployment-controller  Scaled up replica set web-69c6f74b8b from 0 to 1
    Normal  ScalingReplicaSet  26s               deployment-controller  Scaled down replica set web-68cdd476b5 from 4 to 3
    Normal  ScalingReplicaSet  26s               deployment-controller  Scaled up replica set web-69c6f74b8b from 1 to 2
    Normal  ScalingReplicaSet  25s               deployment-controller  Scaled down replica set web-68cdd476b5 from 3 to 2
    Normal  ScalingReplicaSet  25s               deployment-controller  Scaled up replica set web-69c6f74b8b from 2 to 3
    Normal  ScalingReplicaSet  25s               deployment-controller  Scaled down replica set web-68cdd476b5 from 2 to 1
    Normal  ScalingReplicaSet  25s               deployment-controller  Scaled up replica set web-69c6f74b8b from 3 to 4
    Normal  ScalingReplicaSet  24s               deployment-controller  Scaled down replica set web-68cdd476b5 from 1 to 0
    Normal  ScalingReplicaSet  8s (x9 over 17s)  deployment-controller  (combined from similar events): Scaled up replica set web-68cdd476b5 from 4 to 6
  % kubectl rollout resume deploy web
  % kubectl rollout status deploy web
  % sleep 3
  $ kubectl get deploy web -o jsonpath='{.status}'
  {"availableReplicas":6,"conditions":[{"lastTransitionTime":"2026-11-22T11:10:07Z","lastUpdateTime":"2026-11-22T11:10:07Z","message":"Deployment has minimum availability.","reason":"MinimumReplicasAvailable","status":"True","type":"Available"},{"lastTransitionTime":"2026-11-22T11:10:15Z","lastUpdateTime":"2026-11-22T11:10:17Z","message":"ReplicaSet \"web-6bd469df5c\" has successfully progressed.","reason":"NewReplicaSetAvailable","status":"True","type":"Progressing"}],"observedGeneration":8,"readyReplicas":6,"replicas":6,"terminatingReplicas":0,"updatedReplicas":6}
  $ kubectl describe deploy web | sed -n '/Conditions/,/^Events/p'
  Conditions:
    Type           Status  Reason
    ----           ------  ------
    Available      True    MinimumReplicasAvailable
    Progressing    True    NewReplicaSetAvailable
  OldReplicaSets:  web-68cdd476b5 (0/0 replicas created), web-69c6f74b8b (0/0 replicas created)
  NewReplicaSet:   web-6bd469df5c (6/6 replicas created)
  Events:
  % kubectl patch deploy web -p '{"spec":{"progressDeadlineSeconds":4}}'
  % kubectl set image deploy/web nginx=nginx:9.99
  % sleep 9
  $ kubectl rollout status deploy web
  error: deployment "web" exceeded its progress deadline
  [1]
  $ kubectl get deploy web
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    5/6     3            5           49s
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  web-55b86f75b7   3         3         0       10s
  web-68cdd476b5   0         0         0       49s
  web-69c6f74b8b   0         0         0       43s
  web-6bd469df5c   5         5         5       17s
  $ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Available True MinimumReplicasAvailable Deployment has minimum availability.
  Progressing False ProgressDeadlineExceeded ReplicaSet "web-55b86f75b7" has timed out progressing.
  $ kubectl describe deploy web | sed -n '/Conditions/,/^Events/p'
  Conditions:
    Type           Status  Reason
    ----           ------  ------
    Available      True    MinimumReplicasAvailable
    Progressing    False   ProgressDeadlineExceeded
  OldReplicaSets:  web-68cdd476b5 (0/0 replicas created), web-69c6f74b8b (0/0 replicas created), web-6bd469df5c (5/5 replicas created)
  NewReplicaSet:   web-55b86f75b7 (3/3 replicas created)
  Events:
  % kubectl scale deploy web --replicas=10
  % sleep 4
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  web-55b86f75b7   5         5         0       16s
  web-68cdd476b5   0         0         0       55s
  web-69c6f74b8b   0         0         0       49s
  web-6bd469df5c   8         8         8       23s
  $ kubectl get deploy web -o jsonpath='{.status.replicas} {.status.updatedReplicas} {.status.readyReplicas} {.status.unavailableReplicas}'
  13 5 8 5
  % kubectl rollout undo deploy web
  % kubectl rollout status deploy web
  % sleep 2
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  web-55b86f75b7   0         0         0       20s
  web-68cdd476b5   0         0         0       59s
  web-69c6f74b8b   0         0         0       53s
  web-6bd469df5c   10        10        10      27s
  $ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'
  Available True MinimumReplicasAvailable
  Progressing True NewReplicaSetAvailable
  % kubectl delete deploy web
  % sleep 3
  % kubectl create deployment one --image=nginx:1.26 --replicas=3
  % kubectl patch deploy one -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null},"revisionHistoryLimit":1}}'
  % kubectl rollout status deploy one
  % kubectl set image deploy one nginx=nginx:1.27; kubectl rollout status deploy one; sleep 2; kubectl set image deploy one nginx=nginx:alpine; kubectl rollout status deploy one; sleep 2; kubectl rollout restart deploy one; kubectl rollout status deploy one; sleep 3
  $ kubectl get rs
  NAME             DESIRED   CURRENT   READY   AGE
  one-7646767c99   0         0         0       8s
  one-78bb6fd4d4   3         3         3       5s
  $ kubectl describe deploy one | sed -n '/OldReplicaSets/,$p'
  OldReplicaSets:  one-7646767c99 (0/0 replicas created)
  NewReplicaSet:   one-78bb6fd4d4 (3/3 replicas created)
  Events:
    Type    Reason             Age   From                   Message
    ----    ------             ----  ----                   -------
    Normal  ScalingReplicaSet  14s   deployment-controller  Scaled up replica set one-6545b5d8bc from 0 to 3
    Normal  ScalingReplicaSet  13s   deployment-controller  Scaled down replica set one-6545b5d8bc from 3 to 0
    Normal  ScalingReplicaSet  12s   deployment-controller  Scaled up replica set one-787f849fc6 from 0 to 3
    Normal  ScalingReplicaSet  9s    deployment-controller  Scaled down replica set one-787f849fc6 from 3 to 0
    Normal  ScalingReplicaSet  8s    deployment-controller  Scaled up replica set one-7646767c99 from 0 to 3
    Normal  ScalingReplicaSet  5s    deployment-controller  Scaled down replica set one-7646767c99 from 3 to 0
    Normal  ScalingReplicaSet  5s    deployment-controller  Scaled up replica set one-78bb6fd4d4 from 0 to 3
  $ kubectl rollout history deploy one
  deployment.apps/one
  REVISION  CHANGE-CAUSE
  3         <none>
  4         <none>
  % kubectl patch deploy one -p '{"spec":{"strategy":{"type":"RollingUpdate","rollingUpdate":{"maxSurge":2,"maxUnavailable":0}},"minReadySeconds":2}}'
  % kubectl set image deploy one nginx=nginx:1.26; kubectl rollout status deploy one; sleep 3
  $ kubectl describe deploy one | sed -n '/^Replicas/,/Pod Template/p'
  Replicas:               3 desired | 3 updated | 3 total | 3 available | 0 unavailable
  StrategyType:           RollingUpdate
  MinReadySeconds:        2
  RollingUpdateStrategy:  0 max unavailable, 2 max surge
  Pod Template:
  $ kubectl describe deploy one | sed -n '/OldReplicaSets/,$p' | tail -8
    Normal  ScalingReplicaSet  22s              deployment-controller  Scaled up replica set one-787f849fc6 from 0 to 3
    Normal  ScalingReplicaSet  19s              deployment-controller  Scaled down replica set one-787f849fc6 from 3 to 0
    Normal  ScalingReplicaSet  18s              deployment-controller  Scaled up replica set one-7646767c99 from 0 to 3
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled down replica set one-7646767c99 from 3 to 0
    Normal  ScalingReplicaSet  15s              deployment-controller  Scaled up replica set one-78bb6fd4d4 from 0 to 3
    Normal  ScalingReplicaSet  9s               deployment-controller  Scaled up replica set one-8684c9d988 from 0 to 2
    Normal  ScalingReplicaSet  6s               deployment-controller  Scaled down replica set one-78bb6fd4d4 from 3 to 1
    Normal  ScalingReplicaSet  3s (x2 over 6s)  deployment-controller  (combined from similar events): Scaled down replica set one-78bb6fd4d4 from 1 to 0
  % kubectl scale deploy one --replicas=0; sleep 3
  $ kubectl get deploy one -o jsonpath='{.status}'
  {"conditions":[{"lastTransitionTime":"2026-11-22T11:10:55Z","lastUpdateTime":"2026-11-22T11:10:55Z","message":"Deployment has minimum availability.","reason":"MinimumReplicasAvailable","status":"True","type":"Available"},{"lastTransitionTime":"2026-11-22T11:10:45Z","lastUpdateTime":"2026-11-22T11:11:06Z","message":"ReplicaSet \"one-8684c9d988\" has successfully progressed.","reason":"NewReplicaSetAvailable","status":"True","type":"Progressing"}],"observedGeneration":8,"terminatingReplicas":0}
  $ kubectl describe deploy one | sed -n '/Conditions/,/^Events/p'
  Conditions:
    Type           Status  Reason
    ----           ------  ------
    Available      True    MinimumReplicasAvailable
    Progressing    True    NewReplicaSetAvailable
  OldReplicaSets:  one-78bb6fd4d4 (0/0 replicas created)
  NewReplicaSet:   one-8684c9d988 (0/0 replicas created)
  Events:
  % kubectl create deployment bad --image=nginx:1.27 --replicas=2; kubectl create quota q --hard=pods=1; sleep 1; kubectl scale deploy bad --replicas=4; sleep 5
  $ kubectl get deploy bad -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Progressing True NewReplicaSetAvailable ReplicaSet "bad-78cdcc477" has successfully progressed.
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  ReplicaFailure True FailedCreate pods "bad-78cdcc477-trpwq" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=1
  $ kubectl describe deploy bad | sed -n '/Conditions/,/^Events/p'
  Conditions:
    Type             Status  Reason
    ----             ------  ------
    Progressing      True    NewReplicaSetAvailable
    Available        False   MinimumReplicasUnavailable
    ReplicaFailure   True    FailedCreate
  OldReplicaSets:    <none>
  NewReplicaSet:     bad-78cdcc477 (2/4 replicas created)
  Events:
  $ kubectl describe rs -l app=bad | sed -n '/Conditions/,/^Events/p'
  Conditions:
    Type             Status  Reason
    ----             ------  ------
    ReplicaFailure   True    FailedCreate
  Events:
  % kubectl get events --no-headers -o custom-columns='K:.involvedObject.kind,R:.reason,T:.type,F:.source.component,M:.message' | grep -v kubelet | grep -v RegisteredNode | grep bad | sort -u
  $ kubectl describe quota q
  Name:       q
  Namespace:  default
  Resource    Used  Hard
  --------    ----  ----
  pods        2     1
  % kubectl delete deploy,quota --all; sleep 4
