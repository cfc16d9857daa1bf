Jobs, deployments and budgets beside a real controller manager
  % kubectl create ns c1; sleep 2
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d, namespace: c1}\nspec:\n  replicas: 3\n  revisionHistoryLimit: 1\n  progressDeadlineSeconds: 5\n  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 40%%}}\n  selector: {matchLabels: {app: d}}\n  template: {metadata: {labels: {app: d}}, spec: {nodeSelector: {none: such}, containers: [{name: c, image: "nginx:1.27"}]}}\n' | kubectl create -f -; sleep 8
  $ kubectl get deploy d -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.replicas} {.status.unavailableReplicas} {.status.updatedReplicas} {.status.observedGeneration} {.status.terminatingReplicas}{"\n"}' | sed -E 's/d-[a-z0-9]{8,10}/d-HASH/g'
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  Progressing False ProgressDeadlineExceeded ReplicaSet "d-HASH" has timed out progressing.
  3 3 3 1 0
  % kubectl rollout pause deploy/d -n c1; kubectl set image deploy/d c=nginx:1.28 -n c1; sleep 2
  $ kubectl get deploy d -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.replicas} {.status.unavailableReplicas} {.status.updatedReplicas} {.status.observedGeneration}{"\n"}' | sed -E 's/d-[a-z0-9]{8,10}/d-HASH/g'
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  Progressing False ProgressDeadlineExceeded ReplicaSet "d-HASH" has timed out progressing.
  3 3  3
  % kubectl rollout resume deploy/d -n c1; sleep 3
  $ kubectl get deploy d -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.replicas} {.status.unavailableReplicas} {.status.updatedReplicas} {.status.observedGeneration}{"\n"}' | sed -E 's/d-[a-z0-9]{8,10}/d-HASH/g'; kubectl get events -n c1 --field-selector involvedObject.name=d -o custom-columns=T:.type,R:.reason,M:.message --no-headers | sed -E 's/d-[a-z0-9]{8,10}/d-HASH/g'
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  Progressing True ReplicaSetUpdated ReplicaSet "d-HASH" is progressing.
  3 3 1 4
  Normal   ScalingReplicaSet   Scaled up replica set d-HASH from 0 to 3
  Normal   ScalingReplicaSet   Scaled down replica set d-HASH from 3 to 2
  Normal   ScalingReplicaSet   Scaled up replica set d-HASH from 0 to 1
  % printf 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: p, namespace: c1}\nspec: {maxUnavailable: 34%%, selector: {matchLabels: {app: d}}}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: q, namespace: c1}\nspec: {minAvailable: 0, selector: {matchLabels: {app: none}}}\n' | kubectl create -f -; sleep 3
  $ kubectl get pdb -n c1 -o jsonpath='{range .items[*]}{.metadata.name} {.status.currentHealthy} {.status.desiredHealthy} {.status.expectedPods} {.status.disruptionsAllowed} {.status.observedGeneration} {range .status.conditions[*]}{.type} {.status} {.reason} {.message}{end}{"\n"}{end}'
  p 0 1 3 0 1 DisruptionAllowed False InsufficientPods
  q 0 0 0 0 1 DisruptionAllowed False InsufficientPods
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: j, namespace: c1}\nspec: {completions: 5, parallelism: 2, completionMode: Indexed, backoffLimitPerIndex: 0, suspend: true, template: {spec: {restartPolicy: Never, nodeSelector: {none: such}, containers: [{name: c, image: "nginx:1.27"}]}}}\n' | kubectl create -f -; sleep 2
  $ kubectl get job j -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.active} {.status.ready} {.status.terminating} {.status.startTime}{"\n"}'
  Suspended True JobSuspended Job suspended
   0 0
  % kubectl patch job j -n c1 -p '{"spec":{"suspend":false}}'; sleep 2
  $ kubectl get job j -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.active} {.status.ready} {.status.terminating} {.status.completedIndexes}{"\n"}'
  Suspended False JobResumed Job resumed
  2 0 0
  % kubectl patch job j -n c1 -p '{"spec":{"suspend":true}}'; sleep 3
  $ kubectl get job j -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.active} {.status.ready} {.status.terminating} {.status.startTime}{"\n"}'; kubectl get events -n c1 --field-selector involvedObject.name=j -o custom-columns=T:.type,R:.reason,M:.message --no-headers | sed -E 's/j-([0-9])-[a-z0-9]{5}/j-\1-xxxxx/' | sort
  Suspended True JobSuspended Job suspended
   0 0
  Normal   Resumed            Job resumed
  Normal   SuccessfulCreate   Created pod: j-0-xxxxx
  Normal   SuccessfulCreate   Created pod: j-1-xxxxx
  Normal   SuccessfulDelete   Deleted pod: j-0-xxxxx
  Normal   SuccessfulDelete   Deleted pod: j-1-xxxxx
  Normal   Suspended          Job suspended
  % printf 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: s, namespace: c1}\nspec: {replicas: 2, serviceName: s, podManagementPolicy: Parallel, updateStrategy: {type: OnDelete}, ordinals: {start: 3}, selector: {matchLabels: {app: s}}, template: {metadata: {labels: {app: s}}, spec: {nodeSelector: {none: such}, containers: [{name: c, image: "nginx:1.27"}]}}}\n' | kubectl create -f -; sleep 3; kubectl set image sts/s c=nginx:1.28 -n c1; sleep 2
  $ kubectl get sts s -n c1 -o jsonpath='{.status.replicas} {.status.currentReplicas} {.status.updatedReplicas} {.status.readyReplicas} {.status.availableReplicas} {.status.collisionCount} {.status.observedGeneration} {.status.conditions}{"\n"}'; kubectl get pods -n c1 -l app=s -o jsonpath='{.items[*].metadata.name}{"\n"}'; kubectl get events -n c1 --field-selector involvedObject.name=s -o custom-columns=T:.type,R:.reason,M:.message --no-headers | sort
  2 2   0 0 2
  s-3 s-4
  Normal   SuccessfulCreate   Create Pod s-3 in StatefulSet s successful
  Normal   SuccessfulCreate   Create Pod s-4 in StatefulSet s successful
  % printf 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: h, namespace: c1}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: none}}\n' | kubectl create -f -; sleep 17
  $ kubectl get hpa h -n c1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}{.status.currentReplicas} {.status.desiredReplicas}{"\n"}'; kubectl get events -n c1 --field-selector involvedObject.name=h -o custom-columns=T:.type,R:.reason,M:.message --no-headers
  AbleToScale False FailedGetScale the HPA controller was unable to get the target's current scale: deployments.apps "none" not found
   0
  Warning   FailedGetScale   deployments.apps "none" not found
