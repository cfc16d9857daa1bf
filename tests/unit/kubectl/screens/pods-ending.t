  % kubectl create ns k-hooks
  % kubectl config set-context --current --namespace=k-hooks
  % sleep 1
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: psbad}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     lifecycle: {postStart: {exec: {command: [sh, -c, "echo no; exit 3"]}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: pshttp}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     lifecycle: {postStart: {httpGet: {port: 8080, path: /x}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: psnof}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     lifecycle: {postStart: {exec: {command: [nosuch]}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: prebad}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     lifecycle: {preStop: {exec: {command: [sh, -c, "exit 5"]}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: tmsg}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"echo died > /dev/termination-log; exit 2"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: tfall}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"echo one; echo two; exit 2"]
  >     terminationMessagePolicy: FallbackToLogsOnError
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: tpath}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"printf a > /tmp/t; exit 0"]
  >     terminationMessagePath: /tmp/t
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: adl}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   activeDeadlineSeconds: 4
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: kill9}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"kill -9 $$$$"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: term}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"kill -TERM $$$$; sleep 1; exit 9"]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: oom}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"tail /dev/zero"]
  >     resources: {limits: {memory: 20Mi}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: rofs}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   restartPolicy: Never
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: [sh,-c,"touch /x"]
  >     securityContext: {readOnlyRootFilesystem: true}
  > E
  % sleep 11
  $ kubectl describe pod tpath
  Name:             tpath
  Namespace:        k-hooks
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:52 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Succeeded
  IP:               10.244.0.29
  IPs:
    IP:  10.244.0.29
  Containers:
    c:
      Container ID:  containerd://b8e236dc1377d7d05fbdddc637607ccc3f3aa38383242624266964b5f946d2d2
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        printf a > /tmp/t; exit 0
      State:          Terminated
        Reason:       Completed
        Message:      a
        Exit Code:    0
        Started:      Sat, 21 Nov 2026 11:32:01 +0000
        Finished:     Sat, 21 Nov 2026 11:32:01 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-fwq87 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-fwq87:
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
    Type    Reason   Age   From     Message
    ----    ------   ----  ----     -------
    Normal  Pulled   12s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  9s    kubelet  spec.containers{c}: Container created
    Normal  Started  7s    kubelet  spec.containers{c}: Container started
  $ kubectl describe pod adl
  Name:             adl
  Namespace:        k-hooks
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:52 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  Reason:           DeadlineExceeded
  Message:          Pod was active on the node longer than the specified deadline
  IP:               10.244.0.17
  IPs:
    IP:  10.244.0.17
  Containers:
    c:
      Container ID:  containerd://4ee7d1e4795211fd55f326b1ae229320fb779437d066be52c30d9eae7cf7053c
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Terminated
        Reason:       Error
        Exit Code:    137
        Started:      Sat, 21 Nov 2026 11:31:58 +0000
        Finished:     Sat, 21 Nov 2026 11:32:03 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-n8mmr (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-n8mmr:
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
    Type    Reason            Age               From     Message
    ----    ------            ----              ----     -------
    Normal  Pulled            14s               kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created           11s               kubelet  spec.containers{c}: Container created
    Normal  Started           11s               kubelet  spec.containers{c}: Container started
    Normal  Killing           8s                kubelet  spec.containers{c}: Stopping container c
    Normal  DeadlineExceeded  4s (x4 over 11s)  kubelet  Pod was active on the node longer than the specified deadline
  $ kubectl describe pod kill9
  Name:             kill9
  Namespace:        k-hooks
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:52 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Succeeded
  IP:               10.244.0.27
  IPs:
    IP:  10.244.0.27
  Containers:
    c:
      Container ID:  containerd://6d5b62d215a1b9d7bc2881f9ec44be6de13acace952741ad1c392cc2b9700593
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        kill -9 $$$$
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Sat, 21 Nov 2026 11:32:00 +0000
        Finished:     Sat, 21 Nov 2026 11:32:00 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-zdjz8 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-zdjz8:
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
    Type    Reason   Age   From     Message
    ----    ------   ----  ----     -------
    Normal  Pulled   13s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  10s   kubelet  spec.containers{c}: Container created
    Normal  Started  9s    kubelet  spec.containers{c}: Container started
  $ kubectl describe pod oom
  Name:             oom
  Namespace:        k-hooks
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:52 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  IP:               10.244.0.28
  IPs:
    IP:  10.244.0.28
  Containers:
    c:
      Container ID:  containerd://c223f7782b8489e0e412c795b3e6aee7ec8dfd98f75354160c0db8fb0a077acc
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        tail /dev/zero
      State:          Terminated
        Reason:       OOMKilled
        Exit Code:    137
        Started:      Sat, 21 Nov 2026 11:32:02 +0000
        Finished:     Sat, 21 Nov 2026 11:32:02 +0000
      Ready:          False
      Restart Count:  0
      Limits:
        memory:  20Mi
      Requests:
        memory:     20Mi
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-bf2hp (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-bf2hp:
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
    Normal  Pulled   12s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  8s    kubelet  spec.containers{c}: Container created
    Normal  Started  7s    kubelet  spec.containers{c}: Container started
  $ kubectl describe pod rofs
  Name:             rofs
  Namespace:        k-hooks
  Priority:         0
  Service Account:  default
  Node:             worker-1/192.0.2.2
  Start Time:       Sat, 21 Nov 2026 11:31:52 +0000
  Labels:           <none>
  Annotations:      <none>
  Status:           Failed
  IP:               10.244.0.21
  IPs:
    IP:  10.244.0.21
  Containers:
    c:
      Container ID:  containerd://373cc5d0ad3e00d783628c93351dd17b140dbc3f6a0619b0a71c00ecf82739e9
      Image:         busybox:1.36
      Image ID:      sha256:9377a841edadbf2bedf67f0563fb63faa6e101797705dd3fea62edb893ff6e8f
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        touch /x
      State:          Terminated
        Reason:       Error
        Exit Code:    1
        Started:      Sat, 21 Nov 2026 11:31:55 +0000
        Finished:     Sat, 21 Nov 2026 11:31:55 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-qqc8j (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    kube-api-access-qqc8j:
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
    Type    Reason   Age   From     Message
    ----    ------   ----  ----     -------
    Normal  Pulled   15s   kubelet  spec.containers{c}: Container image "busybox:1.36" already present on machine and can be accessed by the pod
    Normal  Created  15s   kubelet  spec.containers{c}: Container created
    Normal  Started  15s   kubelet  spec.containers{c}: Container started
  $ kubectl logs rofs
  touch: /x: Read-only file system
  $ kubectl delete pod prebad
  pod "prebad" deleted from k-hooks namespace
  $ kubectl get events --field-selector=involvedObject.name=prebad -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE      REASON              COUNT   MSG
  Normal    Pulled              1       Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Normal    Created             1       Container created
  Normal    Started             1       Container started
  Normal    Killing             1       Stopping container c
  Warning   FailedPreStopHook   1       PreStopHook failed
  $ kubectl get events --field-selector=involvedObject.name=adl -o custom-columns=TYPE:.type,REASON:.reason,COUNT:.count,MSG:.message
  TYPE     REASON             COUNT   MSG
  Normal   Pulled             1       Container image "busybox:1.36" already present on machine and can be accessed by the pod
  Normal   Created            1       Container created
  Normal   Started            1       Container started
  Normal   DeadlineExceeded   4       Pod was active on the node longer than the specified deadline
  Normal   Killing            1       Stopping container c
