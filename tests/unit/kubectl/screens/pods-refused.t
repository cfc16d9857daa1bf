  % kubectl create ns k-sched
  % kubectl config set-context --current --namespace=k-sched
  % sleep 1
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nsel}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   nodeSelector: {disk: ssd}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: big}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   nodeSelector: {kubernetes.io/hostname: worker-1}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     resources: {requests: {cpu: "100"}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: bigm}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   nodeSelector: {kubernetes.io/hostname: worker-1}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     resources: {requests: {memory: 9000Gi, cpu: "100"}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: gated}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   schedulingGates: [{name: example.com/wait}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: othersch}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   schedulerName: mine
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: pvc}
  > spec:
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, persistentVolumeClaim: {claimName: nope}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > E
  % sleep 3
  $ kubectl get pods
  NAME       READY   STATUS            RESTARTS   AGE
  big        0/1     Pending           0          4s
  bigm       0/1     Pending           0          4s
  gated      0/1     SchedulingGated   0          4s
  nsel       0/1     Pending           0          4s
  othersch   0/1     Pending           0          4s
  pvc        0/1     Pending           0          4s
  $ kubectl describe pod gated
  Name:             gated
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        1000
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2qs2p (ro)
  Conditions:
    Type           Status
    PodScheduled   False
  Volumes:
    kube-api-access-2qs2p:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:                      <none>
  $ kubectl describe pod othersch
  Name:             othersch
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        1000
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-w8kx7 (ro)
  Volumes:
    kube-api-access-w8kx7:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:                      <none>
  $ kubectl get events --field-selector=involvedObject.name=gated -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE   REASON   COUNT   MSG
  $ kubectl get pod gated -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"name":"gated","namespace":"k-sched"},"spec":{"containers":[{"command":["sleep","1000"],"image":"busybox:1.36","name":"c"}],"schedulingGates":[{"name":"example.com/wait"}],"terminationGracePeriodSeconds":1}}
    creationTimestamp: "2026-11-21T11:31:53Z"
    generation: 1
    name: gated
    namespace: k-sched
    resourceVersion: "1190"
    uid: 5d7092e5-52cb-48e6-b786-a99634e99d63
  spec:
    containers:
    - command:
      - sleep
      - "1000"
      image: busybox:1.36
      imagePullPolicy: IfNotPresent
      name: c
      resources: {}
      terminationMessagePath: /dev/termination-log
      terminationMessagePolicy: File
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-2qs2p
        readOnly: true
    dnsPolicy: ClusterFirst
    enableServiceLinks: true
    preemptionPolicy: PreemptLowerPriority
    priority: 0
    restartPolicy: Always
    schedulerName: default-scheduler
    schedulingGates:
    - name: example.com/wait
    securityContext: {}
    serviceAccount: default
    serviceAccountName: default
    terminationGracePeriodSeconds: 1
    tolerations:
    - effect: NoExecute
      key: node.kubernetes.io/not-ready
      operator: Exists
      tolerationSeconds: 300
    - effect: NoExecute
      key: node.kubernetes.io/unreachable
      operator: Exists
      tolerationSeconds: 300
    volumes:
    - name: kube-api-access-2qs2p
      projected:
        defaultMode: 420
        sources:
        - serviceAccountToken:
            expirationSeconds: 3607
            path: token
        - configMap:
            items:
            - key: ca.crt
              path: ca.crt
            name: kube-root-ca.crt
        - downwardAPI:
            items:
            - fieldRef:
                apiVersion: v1
                fieldPath: metadata.namespace
              path: namespace
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "2026-11-21T11:31:53Z"
      message: Scheduling is blocked due to non-empty scheduling gates
      reason: SchedulingGated
      status: "False"
      type: PodScheduled
    phase: Pending
    qosClass: BestEffort
  $ kubectl get pod othersch -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"name":"othersch","namespace":"k-sched"},"spec":{"containers":[{"command":["sleep","1000"],"image":"busybox:1.36","name":"c"}],"schedulerName":"mine","terminationGracePeriodSeconds":1}}
    creationTimestamp: "2026-11-21T11:31:53Z"
    generation: 1
    name: othersch
    namespace: k-sched
    resourceVersion: "1193"
    uid: 2d6c76eb-49e5-4ae9-8091-ed64676ef204
  spec:
    containers:
    - command:
      - sleep
      - "1000"
      image: busybox:1.36
      imagePullPolicy: IfNotPresent
      name: c
      resources: {}
      terminationMessagePath: /dev/termination-log
      terminationMessagePolicy: File
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-w8kx7
        readOnly: true
    dnsPolicy: ClusterFirst
    enableServiceLinks: true
    preemptionPolicy: PreemptLowerPriority
    priority: 0
    restartPolicy: Always
    schedulerName: mine
    securityContext: {}
    serviceAccount: default
    serviceAccountName: default
    terminationGracePeriodSeconds: 1
    tolerations:
    - effect: NoExecute
      key: node.kubernetes.io/not-ready
      operator: Exists
      tolerationSeconds: 300
    - effect: NoExecute
      key: node.kubernetes.io/unreachable
      operator: Exists
      tolerationSeconds: 300
    volumes:
    - name: kube-api-access-w8kx7
      projected:
        defaultMode: 420
        sources:
        - serviceAccountToken:
            expirationSeconds: 3607
            path: token
        - configMap:
            items:
            - key: ca.crt
              path: ca.crt
            name: kube-root-ca.crt
        - downwardAPI:
            items:
            - fieldRef:
                apiVersion: v1
                fieldPath: metadata.namespace
              path: namespace
  status:
    phase: Pending
    qosClass: BestEffort
  $ kubectl logs gated
  $ kubectl exec gated -- ls
  error: unable to upgrade connection: pod gated does not have a host assigned
  [1]
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: badnode}
  > spec:
  >   nodeName: worker-9
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nomatch}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   nodeSelector: {disk: ssd}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: toobig}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     resources: {requests: {cpu: "100"}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hport}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     ports: [{containerPort: 80, hostPort: 8099}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: qosg}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     resources: {limits: {cpu: 100m, memory: 20Mi}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: qosb}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     resources: {requests: {cpu: 100m}, limits: {memory: 20Mi}}
  > E
  % sleep 5
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hport2}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     ports: [{containerPort: 80, hostPort: 8099}]
  > E
  % sleep 3
  $ kubectl get pods
  NAME       READY   STATUS            RESTARTS   AGE
  badnode    0/1     Pending           0          9s
  big        0/1     Pending           0          21s
  bigm       0/1     Pending           0          21s
  gated      0/1     SchedulingGated   0          21s
  hport      1/1     Running           0          9s
  hport2     0/1     NodePorts         0          3s
  nomatch    0/1     NodeAffinity      0          9s
  nsel       0/1     Pending           0          21s
  othersch   0/1     Pending           0          21s
  pvc        0/1     Pending           0          21s
  qosb       1/1     Running           0          8s
  qosg       1/1     Running           0          8s
  toobig     0/1     OutOfcpu          0          9s
  $ kubectl describe pod nomatch
  Name:             nomatch
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-1/
  Start Time:       Sat, 21 Nov 2026 11:32:05 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  Reason:           NodeAffinity
  Message:          Pod was rejected: Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        1000
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2tj87 (ro)
  Volumes:
    kube-api-access-2tj87:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              disk=ssd
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type     Reason        Age   From     Message
    ----     ------        ----  ----     -------
    Warning  NodeAffinity  10s   kubelet  Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector
  $ kubectl describe pod hport2
  Name:             hport2
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-1/
  Start Time:       Sat, 21 Nov 2026 11:32:11 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  Reason:           NodePorts
  Message:          Pod was rejected: Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:      busybox:1.36
      Port:       80/TCP
      Host Port:  8099/TCP
      Command:
        sleep
        1000
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-vnpzh (ro)
  Volumes:
    kube-api-access-vnpzh:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type     Reason     Age   From     Message
    ----     ------     ----  ----     -------
    Warning  NodePorts  4s    kubelet  Predicate NodePorts failed: node(s) didn't have free ports for the requested pod ports
  $ kubectl get pod nomatch -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"name":"nomatch","namespace":"k-sched"},"spec":{"containers":[{"command":["sleep","1000"],"image":"busybox:1.36","name":"c"}],"nodeName":"worker-1","nodeSelector":{"disk":"ssd"},"terminationGracePeriodSeconds":1}}
    creationTimestamp: "2026-11-21T11:32:05Z"
    generation: 1
    name: nomatch
    namespace: k-sched
    resourceVersion: "1819"
    uid: cf32b393-aa74-4231-a2e8-9b89dec963bd
  spec:
    containers:
    - command:
      - sleep
      - "1000"
      image: busybox:1.36
      imagePullPolicy: IfNotPresent
      name: c
      resources: {}
      terminationMessagePath: /dev/termination-log
      terminationMessagePolicy: File
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-2tj87
        readOnly: true
    dnsPolicy: ClusterFirst
    enableServiceLinks: true
    nodeName: worker-1
    nodeSelector:
      disk: ssd
    preemptionPolicy: PreemptLowerPriority
    priority: 0
    restartPolicy: Always
    schedulerName: default-scheduler
    securityContext: {}
    serviceAccount: default
    serviceAccountName: default
    terminationGracePeriodSeconds: 1
    tolerations:
    - effect: NoExecute
      key: node.kubernetes.io/not-ready
      operator: Exists
      tolerationSeconds: 300
    - effect: NoExecute
      key: node.kubernetes.io/unreachable
      operator: Exists
      tolerationSeconds: 300
    volumes:
    - name: kube-api-access-2tj87
      projected:
        defaultMode: 420
        sources:
        - serviceAccountToken:
            expirationSeconds: 3607
            path: token
        - configMap:
            items:
            - key: ca.crt
              path: ca.crt
            name: kube-root-ca.crt
        - downwardAPI:
            items:
            - fieldRef:
                apiVersion: v1
                fieldPath: metadata.namespace
              path: namespace
  status:
    message: 'Pod was rejected: Predicate NodeAffinity failed: node(s) didn''t match
      Pod''s node affinity/selector'
    observedGeneration: 1
    phase: Failed
    qosClass: BestEffort
    reason: NodeAffinity
    startTime: "2026-11-21T11:32:05Z"
  $ kubectl describe pod qosg
  Name:             qosg
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:32:06 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:               10.244.0.73
  IPs:
    IP:  10.244.0.73
  Containers:
    c:
      Container ID:  containerd://a02bdba2654c244774e670d270005b52833c1facf43968ecc75bd9abf552878c
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Running
        Started:      Sat, 21 Nov 2026 11:32:08 +0000
      Ready:          True
      Restart Count:  0
      Limits:
        cpu:     100m
        memory:  20Mi
      Requests:
        cpu:        100m
        memory:     20Mi
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-xcbdk (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       True
    ContainersReady             True
    PodScheduled                True
  Volumes:
    kube-api-access-xcbdk:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   Guaranteed
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type    Reason   Age   From     Message
    ----    ------   ----  ----     -------
    Normal  Pulled   8s    kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  8s    kubelet  spec.containers{c}: Container created
    Normal  Started  7s    kubelet  spec.containers{c}: Container started
  $ kubectl describe pod qosb
  Name:             qosb
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:32:06 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:               10.244.0.74
  IPs:
    IP:  10.244.0.74
  Containers:
    c:
      Container ID:  containerd://76f93ff83c8c95305d63cd2d6611d3eb4d5ed5b1e09fc8c76dcdf464828e0306
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Running
        Started:      Sat, 21 Nov 2026 11:32:08 +0000
      Ready:          True
      Restart Count:  0
      Limits:
        memory:  20Mi
      Requests:
        cpu:        100m
        memory:     20Mi
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-l4t45 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       True
    ContainersReady             True
    PodScheduled                True
  Volumes:
    kube-api-access-l4t45:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   Burstable
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type    Reason   Age   From     Message
    ----    ------   ----  ----     -------
    Normal  Pulled   8s    kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  8s    kubelet  spec.containers{c}: Container created
    Normal  Started  7s    kubelet  spec.containers{c}: Container started
  $ kubectl patch pod qosg --subresource resize -p '{"spec":{"containers":[{"name":"c","resources":{"limits":{"cpu":"200m"},"requests":{"cpu":"200m"}}}]}}'
  pod/qosg patched
  % sleep 4
  $ kubectl describe pod qosg
  Name:             qosg
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:32:06 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Running
  IP:               10.244.0.73
  IPs:
    IP:  10.244.0.73
  Containers:
    c:
      Container ID:  containerd://a02bdba2654c244774e670d270005b52833c1facf43968ecc75bd9abf552878c
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Running
        Started:      Sat, 21 Nov 2026 11:32:08 +0000
      Ready:          True
      Restart Count:  0
      Limits:
        cpu:     200m
        memory:  20Mi
      Requests:
        cpu:        200m
        memory:     20Mi
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-xcbdk (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       True
    ContainersReady             True
    PodScheduled                True
  Volumes:
    kube-api-access-xcbdk:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   Guaranteed
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type    Reason           Age   From     Message
    ----    ------           ----  ----     -------
    Normal  Pulled           12s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created          12s   kubelet  spec.containers{c}: Container created
    Normal  Started          11s   kubelet  spec.containers{c}: Container started
    Normal  ResizeStarted    4s    kubelet  Pod resize started: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
    Normal  ResizeCompleted  4s    kubelet  Pod resize completed: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
  $ kubectl get events --field-selector=involvedObject.name=qosg -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE     REASON            COUNT   MSG
  Normal   Pulled            1       Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Normal   Created           1       Container created
  Normal   Started           1       Container started
  Normal   ResizeStarted     1       Pod resize started: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
  Normal   ResizeCompleted   1       Pod resize completed: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
  $ kubectl patch pod qosg --subresource resize -p '{"spec":{"containers":[{"name":"c","resources":{"limits":{"cpu":"200"},"requests":{"cpu":"200"}}}]}}'
  Error from server (Forbidden): pods "qosg" is forbidden: node didn't have enough allocatable resources: cpu, requested: 200000, allocatable: 2000
  [1]
  % sleep 3
  $ kubectl describe pod qosg | sed -n "/^Conditions/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       True
    ContainersReady             True
    PodScheduled                True
  Volumes:
    kube-api-access-xcbdk:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   Guaranteed
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:
    Type    Reason           Age   From     Message
    ----    ------           ----  ----     -------
    Normal  Pulled           16s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created          16s   kubelet  spec.containers{c}: Container created
    Normal  Started          15s   kubelet  spec.containers{c}: Container started
    Normal  ResizeStarted    8s    kubelet  Pod resize started: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
    Normal  ResizeCompleted  8s    kubelet  Pod resize completed: {"containers":[{"name":"c","resources":{"limits":{"cpu":"200m","memory":"20Mi"},"requests":{"cpu":"200m","memory":"20Mi"}}}],"generation":2}
  $ kubectl describe pod badnode
  Name:             badnode
  Namespace:        k-sched
  Priority:         0
  Service Account:  default
  Node:             worker-9/
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:      busybox:1.36
      Port:       <none>
      Host Port:  <none>
      Command:
        sleep
        1000
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-8zjdm (ro)
  Volumes:
    kube-api-access-8zjdm:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:                      <none>
