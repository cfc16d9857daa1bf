  % kubectl create ns k-config
  % kubectl config set-context --current --namespace=k-config
  % sleep 1
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nocm}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     envFrom:
  >     - configMapRef: {name: nope}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nokey}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     env:
  >     - name: A
  >       valueFrom: {configMapKeyRef: {name: kube-root-ca.crt, key: nokey}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nosec}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     env:
  >     - name: A
  >       valueFrom: {secretKeyRef: {name: nope, key: k}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: novol}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, configMap: {name: nope}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nosv}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, secret: {secretName: nope}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: nokv}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, configMap: {name: kube-root-ca.crt, items: [{key: zz, path: zz}]}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: root}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   securityContext: {runAsNonRoot: true}
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: rootu}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     securityContext: {runAsUser: 0, runAsNonRoot: true}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: enip}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:9.9
  >     command: ["sleep","1000"]
  >     imagePullPolicy: Never
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: invimg}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: "busybox:1.36:bad"
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: bigimg}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: "Busybox"
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: badcmd}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["nosuch"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: baddir}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     workingDir: /etc/passwd
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: badperm}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["/etc/passwd"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: dircmd}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["/etc"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: subp}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, emptyDir: {}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v, subPath: "x/y"}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: badc2}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["/bin/nosuch"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: fmount}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, emptyDir: {}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /etc/passwd}]
  > E
  % sleep 9
  $ kubectl describe pod nocm
  Name:             nocm
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:53 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.64
  IPs:
    IP:  10.244.0.64
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment Variables from:
        nope        ConfigMap  Optional: false
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-74sq8 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-74sq8:
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
    Type     Reason  Age              From     Message
    ----     ------  ----             ----     -------
    Normal   Pulled  2s (x2 over 4s)  kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Warning  Failed  2s (x2 over 4s)  kubelet  spec.containers{c}: Error: configmap "nope" not found
  $ kubectl describe pod nokey
  Name:             nokey
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:53 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.65
  IPs:
    IP:  10.244.0.65
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment:
        A:  <set to the key 'nokey' of config map 'kube-root-ca.crt'>  Optional: false
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-gzds2 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-gzds2:
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
    Type     Reason  Age              From     Message
    ----     ------  ----             ----     -------
    Normal   Pulled  2s (x2 over 4s)  kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Warning  Failed  2s (x2 over 4s)  kubelet  spec.containers{c}: Error: couldn't find key nokey in ConfigMap k-config/kube-root-ca.crt
  $ kubectl describe pod nosec
  Name:             nosec
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.68
  IPs:
    IP:  10.244.0.68
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment:
        A:  <set to the key 'k' in secret 'nope'>  Optional: false
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-xxw9t (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-xxw9t:
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
    Type     Reason  Age              From     Message
    ----     ------  ----             ----     -------
    Normal   Pulled  1s (x2 over 3s)  kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Warning  Failed  1s (x2 over 3s)  kubelet  spec.containers{c}: Error: secret "nope" not found
  $ kubectl describe pod novol
  Name:             novol
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       ContainerCreating
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /v from v (rw)
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-mswcv (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:      ConfigMap (a volume populated by a ConfigMap)
      Name:      nope
      Optional:  false
    kube-api-access-mswcv:
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
    Type     Reason       Age               From     Message
    ----     ------       ----              ----     -------
    Warning  FailedMount  6s (x5 over 14s)  kubelet  MountVolume.SetUp failed for volume "v" : configmap "nope" not found
  $ kubectl describe pod nokv
  Name:             nokv
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       ContainerCreating
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /v from v (rw)
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-sd98w (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:      ConfigMap (a volume populated by a ConfigMap)
      Name:      kube-root-ca.crt
      Optional:  false
    kube-api-access-sd98w:
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
    Type     Reason       Age               From     Message
    ----     ------       ----              ----     -------
    Warning  FailedMount  7s (x5 over 15s)  kubelet  MountVolume.SetUp failed for volume "v" : configmap references non-existent config key: zz
  $ kubectl describe pod root
  Name:             root
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.42
  IPs:
    IP:  10.244.0.42
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-7qnmc (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-7qnmc:
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
    Type     Reason  Age              From     Message
    ----     ------  ----             ----     -------
    Normal   Pulled  7s (x2 over 9s)  kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Warning  Failed  7s (x2 over 9s)  kubelet  spec.containers{c}: Error: container has runAsNonRoot and image will run as root (pod: "root_k-config(1ad7da2d-b428-4542-8699-9ab4e3b16cbd)", container: c)
  $ kubectl describe pod rootu
  Name:             rootu
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.47
  IPs:
    IP:  10.244.0.47
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-n8mk2 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-n8mk2:
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
    Type     Reason  Age              From     Message
    ----     ------  ----             ----     -------
    Normal   Pulled  6s (x2 over 8s)  kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Warning  Failed  6s (x2 over 8s)  kubelet  spec.containers{c}: Error: container's runAsUser breaks non-root policy (pod: "rootu_k-config(62a531e9-1f63-4693-8c1d-39868eae2cc1)", container: c)
  $ kubectl describe pod enip
  Name:             enip
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.55
  IPs:
    IP:  10.244.0.55
  Containers:
    c:
      Container ID:
      Image:         busybox:9.9
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       ErrImageNeverPull
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-62z5t (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-62z5t:
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
    Type     Reason             Age              From     Message
    ----     ------             ----             ----     -------
    Warning  ErrImageNeverPull  8s (x2 over 9s)  kubelet  spec.containers{c}: Container image "busybox:9.9" is not present with pull policy of Never
    Warning  Failed             8s (x2 over 9s)  kubelet  spec.containers{c}: Error: ErrImageNeverPull
  $ kubectl describe pod invimg
  Name:             invimg
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.43
  IPs:
    IP:  10.244.0.43
  Containers:
    c:
      Container ID:
      Image:         busybox:1.36:bad
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       InvalidImageName
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-jg79w (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-jg79w:
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
    Type     Reason         Age               From     Message
    ----     ------         ----              ----     -------
    Warning  InspectFailed  9s (x2 over 10s)  kubelet  spec.containers{c}: Failed to apply default image tag "busybox:1.36:bad": couldn't parse image name "busybox:1.36:bad": invalid reference format
    Warning  Failed         9s (x2 over 10s)  kubelet  spec.containers{c}: Error: InvalidImageName
  $ kubectl describe pod bigimg
  Name:             bigimg
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:               10.244.0.45
  IPs:
    IP:  10.244.0.45
  Containers:
    c:
      Container ID:
      Image:         Busybox
      Image ID:
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Waiting
        Reason:       InvalidImageName
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-fn8v4 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-fn8v4:
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
    Type     Reason         Age               From     Message
    ----     ------         ----              ----     -------
    Warning  InspectFailed  9s (x2 over 10s)  kubelet  spec.containers{c}: Failed to apply default image tag "Busybox": couldn't parse image name "Busybox": invalid reference format: repository name (library/Busybox) must be lowercase
    Warning  Failed         9s (x2 over 10s)  kubelet  spec.containers{c}: Error: InvalidImageName
  $ kubectl describe pod badc2
  Name:             badc2
  Namespace:        k-config
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:54 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  IP:               10.244.0.54
  IPs:
    IP:  10.244.0.54
  Containers:
    c:
      Container ID:  containerd://735e5de216d9695dd0e1c8bd04790e7b39f15c27f6f2ca4a7529275f2d6ec148
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        /bin/nosuch
      State:          Terminated
        Reason:       StartError
        Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/bin/nosuch": stat /bin/nosuch: no such file or directory
        Exit Code:    128
        Started:      Thu, 01 Jan 1970 00:00:00 +0000
        Finished:     Sat, 21 Nov 2026 11:32:04 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-dcrb5 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-dcrb5:
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
    Type     Reason   Age   From     Message
    ----     ------   ----  ----     -------
    Normal   Pulled   10s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal   Created  10s   kubelet  spec.containers{c}: Container created
    Warning  Failed   8s    kubelet  spec.containers{c}: Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/bin/nosuch": stat /bin/nosuch: no such file or directory
  $ kubectl logs nocm
  Error from server (BadRequest): container "c" in pod "nocm" is waiting to start: CreateContainerConfigError
  [1]
  $ kubectl logs badcmd
  $ kubectl logs novol
  Error from server (BadRequest): container "c" in pod "novol" is waiting to start: ContainerCreating
  [1]
  $ kubectl logs enip
  Error from server (BadRequest): container "c" in pod "enip" is waiting to start: ErrImageNeverPull
  [1]
  $ kubectl exec nocm -- ls
  error: unable to upgrade connection: container not found ("c")
  [1]
  $ kubectl exec novol -- ls
  error: unable to upgrade connection: container not found ("c")
  [1]
  % sleep 20
  $ kubectl get events --field-selector=involvedObject.name=nocm -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE      REASON   COUNT   MSG
  Normal    Pulled   4       Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Warning   Failed   4       Error: configmap "nope" not found
  $ kubectl get events --field-selector=involvedObject.name=root -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE      REASON   COUNT   MSG
  Normal    Pulled   4       Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Warning   Failed   4       Error: container has runAsNonRoot and image will run as root (pod: "root_k-config(1ad7da2d-b428-4542-8699-9ab4e3b16cbd)", container: c)
  $ kubectl get events --field-selector=involvedObject.name=enip -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE      REASON              COUNT   MSG
  Warning   ErrImageNeverPull   4       Container image "busybox:9.9" is not present with pull policy of Never
  Warning   Failed              4       Error: ErrImageNeverPull
