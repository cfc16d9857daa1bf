Pods in trouble, as they are described and refused: nothing to run on, no image, no configuration, crashes, hooks and probes that fail.

  % kubectl delete events --all
  % kubectl run big --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"big","image":"nginx:1.27","resources":{"requests":{"cpu":"64","memory":"10Ti"}}}]}}'
  % kubectl run sel --image=nginx:1.27 --overrides='{"spec":{"nodeSelector":{"disk":"ssd"}}}'
  % kubectl run claim --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"c","image":"nginx:1.27","volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"nope"}}]}}'
  % kubectl run badimg --image=nginx:9.99
  % kubectl run nocm --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"c","image":"nginx:1.27","envFrom":[{"configMapRef":{"name":"absent"}}]}]}}'
  % kubectl run nosecretkey --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"c","image":"nginx:1.27","env":[{"name":"A","valueFrom":{"secretKeyRef":{"name":"absent","key":"k"}}}]}]}}'
  % kubectl run novol --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"c","image":"nginx:1.27","volumeMounts":[{"name":"v","mountPath":"/v"}]}],"volumes":[{"name":"v","configMap":{"name":"absent"}}]}}'
  % kubectl run crash --image=busybox:1.36 -- sh -c 'sleep 1; exit 3'
  % kubectl run oom --image=busybox:1.36 --restart=Never --overrides='{"spec":{"containers":[{"name":"oom","image":"busybox:1.36","command":["sh","-c","sleep 1; tail /dev/zero"],"resources":{"limits":{"memory":"24Mi"}}}]}}'
  % kubectl run done --image=busybox:1.36 --restart=Never -- true
  % kubectl run failed --image=busybox:1.36 --restart=Never -- sh -c 'exit 5'
  % kubectl run badcmd --image=busybox:1.36 --command -- nosuchprogram
  % kubectl run gate --image=nginx:1.27 --overrides='{"spec":{"schedulingGates":[{"name":"example.com/wait"}]}}'
  % kubectl run hook --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"hook","image":"nginx:1.27","lifecycle":{"postStart":{"exec":{"command":["sh","-c","exit 7"]}}}}]}}'
  % kubectl run initbad --image=nginx:1.27 --overrides='{"spec":{"initContainers":[{"name":"i","image":"busybox:1.36","command":["sh","-c","exit 2"]}]}}'
  % kubectl run live --image=busybox:1.36 --overrides='{"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"live","image":"busybox:1.36","command":["sleep","1000"],"livenessProbe":{"tcpSocket":{"port":9},"periodSeconds":3,"failureThreshold":2},"readinessProbe":{"exec":{"command":["cat","/nofile"]},"periodSeconds":4}}]}}'
  % sleep 32
  $ kubectl get pods big sel claim badimg nocm nosecretkey novol gate
  NAME          READY   STATUS                       RESTARTS   AGE
  big           0/1     Pending                      0          38s
  sel           0/1     Pending                      0          38s
  claim         0/1     Pending                      0          38s
  badimg        0/1     ErrImagePull                 0          37s
  nocm          0/1     CreateContainerConfigError   0          37s
  nosecretkey   0/1     CreateContainerConfigError   0          37s
  novol         0/1     ContainerCreating            0          37s
  gate          0/1     SchedulingGated              0          34s
  $ kubectl get pods oom done failed
  NAME     READY   STATUS      RESTARTS   AGE
  oom      0/1     OOMKilled   0          36s
  done     0/1     Completed   0          36s
  failed   0/1     Error       0          35s
  $ kubectl describe pod sel | sed -n '/^Conditions/,$p'
  Conditions:
    Type           Status
    PodScheduled   False 
  Volumes:
    kube-api-access-kk8b7:
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
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  38s   default-scheduler  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl describe pod claim | sed -n '/^Volumes/,$p'
  Volumes:
    v:
      Type:       PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)
      ClaimName:  nope
      ReadOnly:   false
    kube-api-access-7fhwr:
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
    Type     Reason            Age   From               Message
    ----     ------            ----  ----               -------
    Warning  FailedScheduling  38s   default-scheduler  0/3 nodes are available: persistentvolumeclaim "nope" not found. not found
  $ kubectl describe pod badimg | sed -n '/^Containers/,/^Conditions/p'
  Containers:
    badimg:
      Container ID:   
      Image:          nginx:9.99
      Image ID:       
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       ErrImagePull
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-65rl5 (ro)
  Conditions:
  $ kubectl describe pod nocm | sed -n '/^Containers/,/^Conditions/p'
  Containers:
    c:
      Container ID:   
      Image:          nginx:1.27
      Image ID:       
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment Variables from:
        absent      ConfigMap  Optional: false
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2bw2v (ro)
  Conditions:
  $ kubectl describe pod nosecretkey | sed -n '/^Containers/,/^Conditions/p'
  Containers:
    c:
      Container ID:   
      Image:          nginx:1.27
      Image ID:       
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       CreateContainerConfigError
      Ready:          False
      Restart Count:  0
      Environment:
        A:  <set to the key 'k' in secret 'absent'>  Optional: false
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-pvj6h (ro)
  Conditions:
  $ kubectl describe pod novol | sed -n '/^Containers/,/^QoS/p'
  Containers:
    c:
      Container ID:   
      Image:          nginx:1.27
      Image ID:       
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       ContainerCreating
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /v from v (rw)
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2xf47 (ro)
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
      Name:      absent
      Optional:  false
    kube-api-access-2xf47:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  $ kubectl describe pod crash | sed -n '/^Containers/,/^Conditions/p'
  Containers:
    crash:
      Container ID:  containerd://37b4a63ade493325fb3cd2b0dc6047bc16d6d903f3f24b5264ba3b9c17affb48
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Args:
        sh
        -c
        sleep 1; exit 3
      State:          Terminated
        Reason:       Error
        Exit Code:    3
        Started:      Sat, 21 Nov 2026 22:54:40 +0000
        Finished:     Sat, 21 Nov 2026 22:54:41 +0000
      Last State:     Terminated
        Reason:       Error
        Exit Code:    3
        Started:      Sat, 21 Nov 2026 22:54:26 +0000
        Finished:     Sat, 21 Nov 2026 22:54:27 +0000
      Ready:          False
      Restart Count:  2
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-c645h (ro)
  Conditions:
  $ kubectl describe pod done | sed -n '/^Status/,/^IP:/p'
  Status:           Succeeded
  IP:               10.244.1.233
  $ kubectl describe pod failed | sed -n '/^Containers/,/^Volumes/p'
  Containers:
    failed:
      Container ID:  containerd://b63f7644119df0feb57dc2959245591a0b6fdd112d3119bec9951c5951ddca74
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Args:
        sh
        -c
        exit 5
      State:          Terminated
        Reason:       Error
        Exit Code:    5
        Started:      Sat, 21 Nov 2026 22:54:25 +0000
        Finished:     Sat, 21 Nov 2026 22:54:25 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-k7ml6 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False 
    Initialized                 True 
    Ready                       False 
    ContainersReady             False 
    PodScheduled                True 
  Volumes:
  $ kubectl describe pod badcmd | sed -n '/^Containers/,/^Conditions/p'
  Containers:
    badcmd:
      Container ID:  containerd://83cf65b0600c15a6f9efb7086add6c49a607a67e9cb7197b5bd2b483c1706604
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Command:
        nosuchprogram
      State:          Waiting
        Reason:       RunContainerError
      Last State:     Terminated
        Reason:       StartError
        Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprogram": executable file not found in $PATH
        Exit Code:    128
        Started:      Thu, 01 Jan 1970 00:00:00 +0000
        Finished:     Sat, 21 Nov 2026 22:54:39 +0000
      Ready:          False
      Restart Count:  2
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-s9b5c (ro)
  Conditions:
  $ kubectl describe pod gate
  Name:             gate
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           run=gate
  Annotations:      <none>
  Status:           Pending
  IP:               
  IPs:              <none>
  Containers:
    gate:
      Image:        nginx:1.27
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-pbjz8 (ro)
  Conditions:
    Type           Status
    PodScheduled   False 
  Volumes:
    kube-api-access-pbjz8:
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
  $ kubectl describe pod initbad | sed -n '/^Init/,/^Volumes/p'
  Init Containers:
    i:
      Container ID:  containerd://c2d940a0e709e06bd98afed107b7bd723d3e0b2d304419d97a976a8a12c68dc3
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Command:
        sh
        -c
        exit 2
      State:          Terminated
        Reason:       Error
        Exit Code:    2
        Started:      Sat, 21 Nov 2026 22:54:39 +0000
        Finished:     Sat, 21 Nov 2026 22:54:39 +0000
      Last State:     Terminated
        Reason:       Error
        Exit Code:    2
        Started:      Sat, 21 Nov 2026 22:54:28 +0000
        Finished:     Sat, 21 Nov 2026 22:54:28 +0000
      Ready:          False
      Restart Count:  2
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2q56j (ro)
  Containers:
    initbad:
      Container ID:   
      Image:          nginx:1.27
      Image ID:       
      Port:           <none>
      Host Port:      <none>
      State:          Waiting
        Reason:       PodInitializing
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-2q56j (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True 
    Initialized                 False 
    Ready                       False 
    ContainersReady             False 
    PodScheduled                True 
  Volumes:
  $ kubectl describe pod live | sed -n '/^Containers/,/^Volumes/p'
  Containers:
    live:
      Container ID:  containerd://c74bcd7247de13d2297f99483564a5a68a6a8d4ea9b2964a0e4b7ba3c0b3f997
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Command:
        sleep
        1000
      State:          Running
        Started:      Sat, 21 Nov 2026 22:54:58 +0000
      Last State:     Terminated
        Reason:       Error
        Exit Code:    137
        Started:      Sat, 21 Nov 2026 22:54:41 +0000
        Finished:     Sat, 21 Nov 2026 22:54:47 +0000
      Ready:          False
      Restart Count:  3
      Liveness:       tcp-socket :9 delay=0s timeout=1s period=3s successThreshold=1 failureThreshold=2
      Readiness:      exec [cat /nofile] delay=0s timeout=1s period=4s successThreshold=1 failureThreshold=3
      Environment:    <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-hx766 (ro)
  Conditions:
    Type                        Status
    PodReadyToStartContainers   True 
    Initialized                 True 
    Ready                       False 
    ContainersReady             False 
    PodScheduled                True 
  Volumes:
  $ kubectl get events --field-selector involvedObject.name=badimg,type=Warning -o custom-columns=R:.reason,M:.message
  R        M
  Failed   Failed to pull image "nginx:9.99": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:9.99": failed to resolve image: docker.io/library/nginx:9.99: not found
  Failed   Error: ErrImagePull
  Failed   Error: ImagePullBackOff
  $ kubectl get events --field-selector involvedObject.name=novol,reason=FailedMount -o custom-columns=R:.reason,M:.message
  R             M
  FailedMount   MountVolume.SetUp failed for volume "v" : configmap "absent" not found
  $ kubectl get events --field-selector involvedObject.name=badcmd,type=Warning -o custom-columns=R:.reason,M:.message
  R         M
  Failed    Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprogram": executable file not found in $PATH
  BackOff   Back-off restarting failed container badcmd in pod badcmd_default(bc1dd9ea-36c6-43ba-8fdc-2f36acebcc78)
  $ kubectl get events --field-selector involvedObject.name=hook,type=Warning -o custom-columns=R:.reason,M:.message
  R                     M
  FailedPostStartHook   PostStartHook failed
  BackOff               Back-off restarting failed container hook in pod hook_default(a4aa9991-86f3-435d-a0f2-14496e95a77a)
  $ kubectl get events --field-selector involvedObject.name=initbad,type=Warning -o custom-columns=R:.reason,M:.message
  R         M
  BackOff   Back-off restarting failed container i in pod initbad_default(9f6dc1bc-65eb-43f2-9622-c7fc1817dfb2)
  $ kubectl get events --field-selector involvedObject.name=live,type=Warning -o custom-columns=R:.reason,M:.message
  R           M
  Unhealthy   Readiness probe failed: cat: can't open '/nofile': No such file or directory
  
  Unhealthy   Liveness probe failed: dial tcp 10.244.2.234:9: connect: connection refused
  BackOff     Back-off restarting failed container live in pod live_default(9f08bac9-8f28-481c-abcd-442b1b1602b7)
  $ kubectl get events --field-selector involvedObject.name=live,reason=Killing -o custom-columns=R:.reason,M:.message
  R         M
  Killing   Container live failed liveness probe, will be restarted
  $ kubectl events --for pod/failed --types=Normal
  LAST SEEN   TYPE     REASON      OBJECT       MESSAGE
  44s         Normal   Scheduled   Pod/failed   Successfully assigned default/failed to worker-2
  43s         Normal   Pulled      Pod/failed   Container image "busybox:1.36" already present on machine and can be accessed by the pod
  43s         Normal   Created     Pod/failed   Container created
  43s         Normal   Started     Pod/failed   Container started
  $ kubectl events --types=Warning --for pod/gate
  No events found in default namespace.
  $ kubectl get events -A --field-selector reason=Nothing
  No resources found
  $ kubectl logs nocm
  Error from server (BadRequest): container "c" in pod "nocm" is waiting to start: CreateContainerConfigError
  [1]
  $ kubectl logs initbad
  Defaulted container "initbad" out of: initbad, i (init)
  Error from server (BadRequest): container "initbad" in pod "initbad" is waiting to start: PodInitializing
  [1]
  $ kubectl logs initbad -c i
  $ kubectl logs gate
  $ kubectl exec nocm -- ls
  error: unable to upgrade connection: container not found ("c")
  [1]
  $ kubectl exec badimg -- ls
  error: unable to upgrade connection: container not found ("badimg")
  [1]
  $ kubectl exec oom -- ls
  error: cannot exec into a container in a completed pod; current phase is Failed
  [1]
  $ kubectl exec gate -- ls
  error: unable to upgrade connection: pod gate does not have a host assigned
  [1]
  $ kubectl attach done
  error: cannot attach a container in a completed pod; current phase is Succeeded
  [1]
  $ kubectl port-forward badimg 8080:80
  error: unable to forward port because pod is not running. Current status=Pending
  [1]
  $ kubectl cp done:/etc/passwd /tmp/x
  error: cannot exec into a container in a completed pod; current phase is Succeeded
  [1]
  $ kubectl get pod crash -o jsonpath='{.status.containerStatuses[0].lastState.terminated.exitCode}{"\n"}'
  3
  $ kubectl get pod oom -o jsonpath='{.status.containerStatuses[0].state}{"\n"}' | sed 's/"20[^"]*"/T/g; s/containerd:[^"]*/ID/'
  {"terminated":{"containerID":"ID","exitCode":137,"finishedAt":T,"reason":"OOMKilled","startedAt":T}}
  $ kubectl get pod badcmd -o jsonpath='{.status.containerStatuses[0].lastState.terminated.message}{"\n"}'
  failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "nosuchprogram": executable file not found in $PATH
  $ kubectl get pod hook -o jsonpath='{.status.containerStatuses[0].state}{"\n"}' | sed 's/"20[^"]*"/T/g; s/containerd:[^"]*/ID/'
  {"waiting":{"message":"Exec lifecycle hook ([sh -c exit 7]) for Container \"hook\" in Pod \"hook_default(a4aa9991-86f3-435d-a0f2-14496e95a77a)\" failed - error: command 'sh -c exit 7' exited with 7: , message: \"\"","reason":"PostStartHookError"}}
  $ kubectl get pods --field-selector status.phase=Failed
  NAME     READY   STATUS      RESTARTS   AGE
  failed   0/1     Error       0          49s
  oom      0/1     OOMKilled   0          50s
  $ kubectl get pods --field-selector status.phase=Pending -o name
  pod/badimg
  pod/big
  pod/claim
  pod/gate
  pod/initbad
  pod/nocm
  pod/nosecretkey
  pod/novol
  pod/sel
  $ kubectl wait --for=condition=Ready pod/badimg --timeout=1s
  error: timed out waiting for the condition on pods/badimg
  [1]
  $ kubectl wait --for=jsonpath='{.status.phase}'=Succeeded pod/done --timeout=1s
  pod/done condition met
  $ kubectl delete pod gate sel
  pod "gate" deleted from default namespace
  pod "sel" deleted from default namespace
  $ kubectl debug crash --image=busybox:1.36 -c dbg -- true; sleep 3
  $ kubectl get pod crash -o jsonpath='{.spec.ephemeralContainers[0].name}{"\n"}'
  dbg
  $ kubectl describe pod crash | sed -n '/^Ephemeral/,/^Conditions/p'
  Ephemeral Containers:
    dbg:
      Container ID:  containerd://878729bb7de98345cf33bdb403e7421c8500be248fcc3e7661e96d455d701901
      Image:         busybox:1.36
      Image ID:      sha256:8a9c03cb9e4ffbfa90a5b4df59394d24542465a49ddcee52462fbdc7c29aa005
      Port:          <none>
      Host Port:     <none>
      Command:
        true
      State:          Terminated
        Reason:       Completed
        Exit Code:    0
        Started:      Sat, 21 Nov 2026 22:55:15 +0000
        Finished:     Sat, 21 Nov 2026 22:55:15 +0000
      Ready:          False
      Restart Count:  0
      Environment:    <none>
      Mounts:         <none>
  Conditions:
