What controllers do: daemon sets, replication controllers, autoscalers, accounts, pods of nodes that go
  $ ds() { printf "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: d}\nspec:\n  selector: {matchLabels: {app: d}}\n  $1\n  template:\n    metadata: {labels: {app: d}}\n    spec: {terminationGracePeriodSeconds: 1, $2 containers: [{name: c, image: $3}]}\n" | kubectl apply -f -; }
  $ ds '' '' nginx:1.26; sleep 5; kubectl get ds d; kubectl get pods -l app=d -o custom-columns=N:.spec.nodeName | sort
  daemonset.apps/d created
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       2            2           <none>          6s
  N
  worker-1
  worker-2
  $ kubectl get pods -l app=d -o jsonpath='{.items[0].spec.affinity}{"\n"}' | sed 's/worker-[12]/W/'; kubectl get pods -l app=d -o jsonpath='{range .items[0].spec.tolerations[*]}{.key} {.operator} {.effect} {.tolerationSeconds}{"\n"}{end}' | sort
  {"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["W"]}]}]}}}
  node.kubernetes.io/disk-pressure Exists NoSchedule
  node.kubernetes.io/memory-pressure Exists NoSchedule
  node.kubernetes.io/not-ready Exists NoExecute
  node.kubernetes.io/pid-pressure Exists NoSchedule
  node.kubernetes.io/unreachable Exists NoExecute
  node.kubernetes.io/unschedulable Exists NoSchedule
  $ ds '' 'tolerations: [{operator: Exists}],' nginx:1.26; sleep 9; kubectl get ds d
  daemonset.apps/d configured
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      3         3         3       3            3           <none>          17s
  $ ds '' 'nodeSelector: {disk: ssd},' nginx:1.26; sleep 6; kubectl get ds d; kubectl label node worker-2 disk=ssd; sleep 4; kubectl get ds d; kubectl get pods -l app=d -o custom-columns=N:.spec.nodeName; kubectl label node worker-2 disk-; sleep 4; kubectl get pods -l app=d
  daemonset.apps/d configured
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      0         0         0       0            0           disk=ssd        24s
  node/worker-2 labeled
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      1         1         1       1            1           disk=ssd        29s
  N
  worker-2
  node/worker-2 unlabeled
  No resources found in default namespace.
  $ kubectl delete ds d; ds 'updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}' '' nginx:1.26; sleep 5; ds 'updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}' '' nginx:nosuch; sleep 6; kubectl get ds d; kubectl get pods -l app=d --no-headers | wc -l; kubectl get ds d -o jsonpath='{.status.updatedNumberScheduled} {.status.numberUnavailable} {.status.numberMisscheduled} {.status.observedGeneration}{"\n"}'; kubectl rollout undo ds/d; sleep 6; kubectl get ds d; kubectl rollout history ds/d
  daemonset.apps "d" deleted from default namespace
  daemonset.apps/d created
  daemonset.apps/d configured
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       0            2           <none>          11s
  3
    0 2
  Warning: resource daemonsets/d was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  daemonset.apps/d rolled back
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       2            2           <none>          18s
  daemonset.apps/d
  REVISION  CHANGE-CAUSE
  2         <none>
  3         <none>
  $ ds 'updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 1}}' '' nginx:1.27; ds 'updateStrategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}' '' nginx:1.27; ds 'updateStrategy: {type: OnDelete}' '' nginx:1.27; sleep 4; kubectl get ds d; kubectl get pods -l app=d -o custom-columns=I:.spec.containers[0].image; kubectl delete pods -l app=d --wait=false | wc -l; sleep 6; kubectl get pods -l app=d -o custom-columns=I:.spec.containers[0].image
  The DaemonSet "d" is invalid: spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero
  The DaemonSet "d" is invalid: spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0
  daemonset.apps/d configured
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       0            2           <none>          25s
  I
  nginx:1.26
  nginx:1.26
  2
  I
  nginx:1.27
  nginx:1.27
  $ kubectl taint node worker-1 k=v:NoSchedule; sleep 3; kubectl get ds d; kubectl delete $(kubectl get pods -l app=d --field-selector spec.nodeName=worker-1 -o name) --now | wc -l; sleep 4; kubectl get ds d; kubectl taint node worker-1 k-; sleep 4; kubectl get ds d
  node/worker-1 tainted
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       2            2           <none>          35s
  1
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      1         1         1       1            1           <none>          41s
  node/worker-1 untainted
  NAME   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
  d      2         2         2       2            2           <none>          45s
  $ kubectl get events --field-selector involvedObject.kind=DaemonSet -o custom-columns=T:.type,R:.reason,S:.source.component | sort | uniq; kubectl delete ds d; sleep 2
  Normal   SuccessfulCreate   daemonset-controller
  Normal   SuccessfulDelete   daemonset-controller
  T        R                  S
  daemonset.apps "d" deleted from default namespace
  $ printf 'apiVersion: v1\nkind: ReplicationController\nmetadata: {name: rc}\nspec: {replicas: 2, selector: {app: rc}, template: {metadata: {labels: {app: rc}}, spec: {containers: [{name: c, image: "nginx:1.27"}]}}}\n' | kubectl apply -f -; sleep 4; kubectl get rc; kubectl describe rc rc | sed 's/rc-[a-z0-9]*$/rc-X/; s/Age.*//' | sed '/^Events/,$d'; kubectl scale rc rc --replicas=0; sleep 3; kubectl get rc; kubectl delete rc rc
  replicationcontroller/rc created
  NAME   DESIRED   CURRENT   READY   AGE
  rc     2         2         2       4s
  Name:         rc
  Namespace:    default
  Selector:     app=rc
  Labels:       app=rc
  Annotations:  <none>
  Replicas:     2 current / 2 desired
  Pods Status:  2 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=rc
    Containers:
     c:
      Image:         nginx:1.27
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  replicationcontroller/rc scaled
  NAME   DESIRED   CURRENT   READY   AGE
  rc     0         0         0       8s
  replicationcontroller "rc" deleted from default namespace
  $ kubectl delete sa default; sleep 2; kubectl get sa default -o name; kubectl delete cm kube-root-ca.crt; sleep 2; kubectl get cm kube-root-ca.crt -o name; kubectl create sa bot; printf 'apiVersion: v1\nkind: Secret\nmetadata: {name: tok, annotations: {kubernetes.io/service-account.name: bot}}\ntype: kubernetes.io/service-account-token\n' | kubectl apply -f -; sleep 2; kubectl get secret tok -o jsonpath='{.type} {.metadata.annotations.kubernetes\.io/service-account\.name}{"\n"}'; kubectl describe secret tok | sed 's/^token: .*/token: T/; s/uid: .*/uid: U/; s/^ca.crt: .*/ca.crt: B/' | tail -6; kubectl delete sa bot; sleep 2; kubectl get secret tok
  serviceaccount "default" deleted from default namespace
  serviceaccount/default
  configmap "kube-root-ca.crt" deleted from default namespace
  configmap/kube-root-ca.crt
  serviceaccount/bot created
  secret/tok created
  kubernetes.io/service-account-token bot
  
  Data
  ====
  ca.crt: B
  namespace:  7 bytes
  token: T
  serviceaccount "bot" deleted from default namespace
  Error from server (NotFound): secrets "tok" not found
  [1]
  $ printf 'apiVersion: v1\nkind: Secret\nmetadata: {name: tok2, annotations: {kubernetes.io/service-account.name: nobody}}\ntype: kubernetes.io/service-account-token\n' | kubectl apply -f -; sleep 3; kubectl get secret tok2
  secret/tok2 created
  Error from server (NotFound): secrets "tok2" not found
  [1]
  $ kubectl run na --image=nginx:1.27 --overrides='{"spec":{"serviceAccountName":"nosuch"}}'; kubectl create deployment na --image=nginx:1.27; kubectl patch deployment na -p '{"spec":{"template":{"spec":{"serviceAccountName":"nosuch"}}}}'; sleep 3; kubectl get events --field-selector reason=FailedCreate,involvedObject.kind=ReplicaSet -o jsonpath='{.items[0].message}{"\n"}' | sed 's/na-[a-z0-9]*-*[a-z0-9]*/NA/'; kubectl get deployment na -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'; kubectl delete deployment na
  Error from server (Forbidden): pods "na" is forbidden: error looking up service account default/nosuch: serviceaccount "nosuch" not found
  deployment.apps/na created
  deployment.apps/na patched
  Error creating: pods "NA" is forbidden: error looking up service account default/nosuch: serviceaccount "nosuch" not found
  ReplicaFailure True FailedCreate
  Available True MinimumReplicasAvailable
  Progressing True ReplicaSetUpdated
  deployment.apps "na" deleted from default namespace
  $ kubectl run orphan --image=nginx:1.27; sleep 3; kubectl get pods; kubectl delete pod orphan --grace-period=0; kubectl run orphan --image=nginx:1.27; kubectl delete pod orphan --force; kubectl get pods; kubectl delete pod orphan --force --ignore-not-found
  pod/orphan created
  NAME     READY   STATUS    RESTARTS   AGE
  orphan   1/1     Running   0          3s
  pod "orphan" deleted from default namespace
  pod/orphan created
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  pod "orphan" force deleted from default namespace
  No resources found in default namespace.
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
