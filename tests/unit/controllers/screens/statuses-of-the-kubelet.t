Statuses that a kubelet writes
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % N='{range .status.conditions[*]}{.type}={.status},{.observedGeneration},{.reason},{.message}{"\n"}{end}'
  % norm() { sed -E 's/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g; s#containerd://[0-9a-f]{64}#CID#g; s/sha256:[0-9a-f]{64}/SHA/g; s/kube-api-access-[a-z0-9]{5}/kube-api-access-xxxxx/g; s/172\.18\.0\.[34]/HOSTIP/g; s/10\.244\.[12]\.[0-9]+/PODIP/g; s/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/worker-[12]/worker/g' | grep -vE '^ *(imageID|user|linux|gid|uid|supplementalGroups):|^ *- (0|10)$'; }
  % st() { for p in $*; do echo "$p"; kubectl get pod $p -n $NS -o yaml | sed -n '/^status:/,$p' | norm; done; }
  % sh() { for p in $*; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.status.phase} {.status.reason} {.status.message} gen {.metadata.generation} {.status.observedGeneration}{"\n"}'"$N"'{range .status.initContainerStatuses[*]}i {.name} {.ready} {.started} {.restartCount} {.state} {.lastState}{"\n"}{end}{range .status.containerStatuses[*]}c {.name} {.ready} {.started} {.restartCount} {.state} {.lastState}{"\n"}{end}{range .status.ephemeralContainerStatuses[*]}e {.name} {.ready} {.started} {.restartCount} {.state} {.lastState}{"\n"}{end}' | norm; done; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,F:.involvedObject.fieldPath,T:.type,R:.reason,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | grep -v ' Scheduled ' | sed -E 's/ +/ /g; s/in [0-9.]+m?s \([0-9.]+m?s including waiting\)\. Image size: [0-9]+ bytes/in TIME/; s/ in [0-9.]+m?s/ in TIME/' | norm; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'"},"spec":{'"$2"'"terminationGracePeriodSeconds":3}}'; }
  % B='"image":"busybox:1.36","command":["sh","-c"'
  % NS=kl; kubectl create ns $NS; sleep 3
  % pod run '"containers":[{"name":"c","image":"nginx:1.27"}],'; pod once '"restartPolicy":"Never","containers":[{"name":"c",'"$B"',"sleep 1; exit 0"]}],'; pod fail '"restartPolicy":"Never","containers":[{"name":"c",'"$B"',"sleep 1; exit 7"]},{"name":"b",'"$B"',"exit 0"]}],'; pod noimg '"containers":[{"name":"c","image":"busybox:nosuch"},{"name":"d","image":"nginx:1.27"}],'; pod never '"containers":[{"name":"c","image":"busybox:never","imagePullPolicy":"Never"}],'; pod badimg '"containers":[{"name":"c","image":"Bad:IMG"}],'; pod again '"restartPolicy":"OnFailure","containers":[{"name":"c",'"$B"',"sleep 1; exit 7"]}],'; pod loop '"containers":[{"name":"c",'"$B"',"exit 0"]}],'; sleep 6
  $ st run once fail
  run
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/nginx:1.27
      lastState: {}
      name: c
      ready: true
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    observedGeneration: 1
    phase: Running
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  once
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: pod sandbox is not ready
      observedGeneration: 1
      reason: PodSandboxNotReady
      status: "False"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "False"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "False"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: c
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    observedGeneration: 1
    phase: Succeeded
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  fail
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: pod sandbox is not ready
      observedGeneration: 1
      reason: PodSandboxNotReady
      status: "False"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodFailed
      status: "False"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodFailed
      status: "False"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: b
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: c
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 7
          finishedAt: "TIME"
          reason: Error
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    observedGeneration: 1
    phase: Failed
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  $ sh never badimg
  never Pending   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=False,1,ContainersNotReady,containers with unready status: [c]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [c]
  PodScheduled=True,1,,
  c c false false 0 {"waiting":{"message":"Container image \"busybox:never\" is not present with pull policy of Never","reason":"ErrImageNeverPull"}} {}
  badimg Pending   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=False,1,ContainersNotReady,containers with unready status: [c]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [c]
  PodScheduled=True,1,,
  c c false false 0 {"waiting":{"message":"Failed to apply default image tag \"Bad:IMG\": couldn't parse image name \"Bad:IMG\": invalid reference format: repository name (library/Bad) must be lowercase","reason":"InvalidImageName"}} {}
  $ for p in run once fail never badimg; do ev $p; done
  run spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  run spec.containers{c} Normal Created kubelet Container created
  run spec.containers{c} Normal Started kubelet Container started
  once spec.containers{c} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  once spec.containers{c} Normal Created kubelet Container created
  once spec.containers{c} Normal Started kubelet Container started
  fail spec.containers{c} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  fail spec.containers{c} Normal Created kubelet Container created
  fail spec.containers{c} Normal Started kubelet Container started
  fail spec.containers{b} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  fail spec.containers{b} Normal Created kubelet Container created
  fail spec.containers{b} Normal Started kubelet Container started
  never spec.containers{c} Warning ErrImageNeverPull kubelet Container image "busybox:never" is not present with pull policy of Never
  never spec.containers{c} Warning Failed kubelet Error: ErrImageNeverPull
  badimg spec.containers{c} Warning InspectFailed kubelet Failed to apply default image tag "Bad:IMG": couldn't parse image name "Bad:IMG": invalid reference format: repository name (library/Bad) must be lowercase
  badimg spec.containers{c} Warning Failed kubelet Error: InvalidImageName
  $ ev noimg | sort | uniq
  noimg spec.containers{c} Normal BackOff kubelet Back-off pulling image "busybox:nosuch"
  noimg spec.containers{c} Normal Pulling kubelet Pulling image "busybox:nosuch"
  noimg spec.containers{c} Warning Failed kubelet Error: ErrImagePull
  noimg spec.containers{c} Warning Failed kubelet Error: ImagePullBackOff
  noimg spec.containers{c} Warning Failed kubelet Failed to pull image "busybox:nosuch": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/busybox:nosuch": failed to resolve image: docker.io/library/busybox:nosuch: not found
  noimg spec.containers{d} Normal Created kubelet Container created
  noimg spec.containers{d} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  noimg spec.containers{d} Normal Started kubelet Container started
  % pod i1 '"initContainers":[{"name":"a",'"$B"',"sleep 1"]},{"name":"b",'"$B"',"sleep 30"]}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod i2 '"restartPolicy":"Never","initContainers":[{"name":"a",'"$B"',"exit 2"]},{"name":"b",'"$B"',"sleep 30"]}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod s1 '"initContainers":[{"name":"s","restartPolicy":"Always","image":"nginx:1.27"}],"containers":[{"name":"c",'"$B"',"sleep 300"]}],'; pod s2 '"restartPolicy":"Never","initContainers":[{"name":"s","restartPolicy":"Always","image":"nginx:1.27"}],"containers":[{"name":"c",'"$B"',"sleep 2"]}],'; pod s3 '"initContainers":[{"name":"s","restartPolicy":"Always",'"$B"',"sleep 1; exit 1"]},{"name":"t",'"$B"',"exit 0"]}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod s4 '"initContainers":[{"name":"s","restartPolicy":"Always","image":"nginx:1.27","startupProbe":{"exec":{"command":["false"]},"periodSeconds":1,"failureThreshold":300}}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod s5 '"initContainers":[{"name":"s","restartPolicy":"Always","image":"nginx:1.27","readinessProbe":{"exec":{"command":["false"]},"periodSeconds":1}}],"containers":[{"name":"c",'"$B"',"sleep 300"]}],'; pod s6 '"restartPolicy":"Never","initContainers":[{"name":"s","restartPolicy":"Always","image":"nginx:1.27"},{"name":"t",'"$B"',"exit 3"]}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod i3 '"initContainers":[{"name":"a",'"$B"',"exit 2"]}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod i4 '"initContainers":[{"name":"a","image":"busybox:nosuch"}],"containers":[{"name":"c","image":"nginx:1.27"}],'; sleep 6
  $ st i1 i2 s1 s2
  i1
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: 'containers with incomplete status: [b]'
      observedGeneration: 1
      reason: ContainersNotInitialized
      status: "False"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: 'containers with unready status: [c]'
      observedGeneration: 1
      reason: ContainersNotReady
      status: "False"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: 'containers with unready status: [c]'
      observedGeneration: 1
      reason: ContainersNotReady
      status: "False"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - image: nginx:1.27
      lastState: {}
      name: c
      ready: false
      restartCount: 0
      started: false
      state:
        waiting:
          reason: PodInitializing
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    initContainerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: a
      ready: true
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: b
      ready: false
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    observedGeneration: 1
    phase: Pending
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  i2
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: pod sandbox is not ready
      observedGeneration: 1
      reason: PodSandboxNotReady
      status: "False"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: 'containers with incomplete status: [a b]'
      observedGeneration: 1
      reason: ContainersNotInitialized
      status: "False"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodFailed
      status: "False"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodFailed
      status: "False"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - image: nginx:1.27
      lastState: {}
      name: c
      ready: false
      restartCount: 0
      started: false
      state:
        waiting:
          reason: PodInitializing
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    initContainerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: a
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 2
          finishedAt: "TIME"
          reason: Error
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    - image: busybox:1.36
      lastState: {}
      name: b
      ready: false
      restartCount: 0
      started: false
      state:
        waiting:
          reason: PodInitializing
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    observedGeneration: 1
    phase: Failed
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  s1
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: c
      ready: true
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    initContainerStatuses:
    - containerID: CID
      image: docker.io/library/nginx:1.27
      lastState: {}
      name: s
      ready: true
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    observedGeneration: 1
    phase: Running
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  s2
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      message: pod sandbox is not ready
      observedGeneration: 1
      reason: PodSandboxNotReady
      status: "False"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "False"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      reason: PodCompleted
      status: "False"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 1
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: c
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    initContainerStatuses:
    - containerID: CID
      image: docker.io/library/nginx:1.27
      lastState: {}
      name: s
      ready: false
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    observedGeneration: 1
    phase: Succeeded
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  $ sh i1 i2 s1 s2 s4 s5 s6
  i1 Pending   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=False,1,ContainersNotInitialized,containers with incomplete status: [b]
  Ready=False,1,ContainersNotReady,containers with unready status: [c]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [c]
  PodScheduled=True,1,,
  i a true false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  i b false true 0 {"running":{"startedAt":"TIME"}} {}
  c c false false 0 {"waiting":{"reason":"PodInitializing"}} {}
  i2 Failed   gen 1 1
  PodReadyToStartContainers=False,1,PodSandboxNotReady,pod sandbox is not ready
  Initialized=False,1,ContainersNotInitialized,containers with incomplete status: [a b]
  Ready=False,1,PodFailed,
  ContainersReady=False,1,PodFailed,
  PodScheduled=True,1,,
  i a false false 0 {"terminated":{"containerID":"CID","exitCode":2,"finishedAt":"TIME","reason":"Error","startedAt":"TIME"}} {}
  i b false false 0 {"waiting":{"reason":"PodInitializing"}} {}
  c c false false 0 {"waiting":{"reason":"PodInitializing"}} {}
  s1 Running   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=True,1,,
  ContainersReady=True,1,,
  PodScheduled=True,1,,
  i s true true 0 {"running":{"startedAt":"TIME"}} {}
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  s2 Succeeded   gen 1 1
  PodReadyToStartContainers=False,1,PodSandboxNotReady,pod sandbox is not ready
  Initialized=True,1,PodCompleted,
  Ready=False,1,PodCompleted,
  ContainersReady=False,1,PodCompleted,
  PodScheduled=True,1,,
  i s false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  s4 Pending   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=False,1,ContainersNotInitialized,containers with incomplete status: [s]
  Ready=False,1,ContainersNotReady,containers with unready status: [s c]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [s c]
  PodScheduled=True,1,,
  i s false false 0 {"running":{"startedAt":"TIME"}} {}
  c c false false 0 {"waiting":{"reason":"PodInitializing"}} {}
  s5 Running   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=False,1,ContainersNotReady,containers with unready status: [s]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [s]
  PodScheduled=True,1,,
  i s false true 0 {"running":{"startedAt":"TIME"}} {}
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  s6 Failed   gen 1 1
  PodReadyToStartContainers=False,1,PodSandboxNotReady,pod sandbox is not ready
  Initialized=False,1,ContainersNotInitialized,containers with incomplete status: [s t]
  Ready=False,1,PodFailed,
  ContainersReady=False,1,PodFailed,
  PodScheduled=True,1,,
  i s false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  i t false false 0 {"terminated":{"containerID":"CID","exitCode":3,"finishedAt":"TIME","reason":"Error","startedAt":"TIME"}} {}
  c c false false 0 {"waiting":{"reason":"PodInitializing"}} {}
  $ for p in i1 i2 s1 s2 s6; do ev $p; done
  i1 spec.initContainers{a} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  i1 spec.initContainers{a} Normal Created kubelet Container created
  i1 spec.initContainers{a} Normal Started kubelet Container started
  i1 spec.initContainers{b} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  i1 spec.initContainers{b} Normal Created kubelet Container created
  i1 spec.initContainers{b} Normal Started kubelet Container started
  i2 spec.initContainers{a} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  i2 spec.initContainers{a} Normal Created kubelet Container created
  i2 spec.initContainers{a} Normal Started kubelet Container started
  s1 spec.initContainers{s} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  s1 spec.initContainers{s} Normal Created kubelet Container created
  s1 spec.initContainers{s} Normal Started kubelet Container started
  s1 spec.containers{c} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  s1 spec.containers{c} Normal Created kubelet Container created
  s1 spec.containers{c} Normal Started kubelet Container started
  s2 spec.initContainers{s} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  s2 spec.initContainers{s} Normal Created kubelet Container created
  s2 spec.initContainers{s} Normal Started kubelet Container started
  s2 spec.containers{c} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  s2 spec.containers{c} Normal Created kubelet Container created
  s2 spec.containers{c} Normal Started kubelet Container started
  s2 spec.initContainers{s} Normal Killing kubelet Stopping container s
  s6 spec.initContainers{s} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  s6 spec.initContainers{s} Normal Created kubelet Container created
  s6 spec.initContainers{s} Normal Started kubelet Container started
  s6 spec.initContainers{t} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  s6 spec.initContainers{t} Normal Created kubelet Container created
  s6 spec.initContainers{t} Normal Started kubelet Container started
  s6 spec.initContainers{s} Normal Killing kubelet Stopping container s
  % pod p1 '"containers":[{"name":"c","image":"nginx:1.27","readinessProbe":{"exec":{"command":["false"]},"periodSeconds":1}}],'; pod p2 '"containers":[{"name":"c","image":"nginx:1.27","startupProbe":{"exec":{"command":["false"]},"periodSeconds":1,"failureThreshold":3}}],'; pod p3 '"containers":[{"name":"c","image":"nginx:1.27","livenessProbe":{"exec":{"command":["false"]},"periodSeconds":1,"failureThreshold":2}}],'; pod p4 '"restartPolicy":"Never","containers":[{"name":"c","image":"nginx:1.27","livenessProbe":{"exec":{"command":["false"]},"periodSeconds":1,"failureThreshold":2}}],'; pod p5 '"readinessGates":[{"conditionType":"x.io/g"}],"containers":[{"name":"c","image":"nginx:1.27"}],'; pod p6 '"activeDeadlineSeconds":4,"containers":[{"name":"c","image":"nginx:1.27"}],'; pod p7 '"containers":[{"name":"c","image":"nginx:1.27","readinessProbe":{"exec":{"command":["true"]},"initialDelaySeconds":4}},{"name":"d",'"$B"',"exit 1"]}],'; sleep 7
  $ sh p1 p5 p6
  p1 Running   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=False,1,ContainersNotReady,containers with unready status: [c]
  ContainersReady=False,1,ContainersNotReady,containers with unready status: [c]
  PodScheduled=True,1,,
  c c false true 0 {"running":{"startedAt":"TIME"}} {}
  p5 Running   gen 1 1
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=False,1,ReadinessGatesNotReady,corresponding condition of pod readiness gate "x.io/g" does not exist.
  ContainersReady=True,1,,
  PodScheduled=True,1,,
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  p6 Failed DeadlineExceeded Pod was active on the node longer than the specified deadline gen 1 1
  PodReadyToStartContainers=False,1,PodSandboxNotReady,pod sandbox is not ready
  Initialized=True,1,,
  Ready=False,1,PodFailed,
  ContainersReady=False,1,PodFailed,
  PodScheduled=True,1,,
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  $ for p in p1 p4 p5 p6; do ev $p | sort | uniq; done
  p1 spec.containers{c} Normal Created kubelet Container created
  p1 spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  p1 spec.containers{c} Normal Started kubelet Container started
  p1 spec.containers{c} Warning Unhealthy kubelet Readiness probe failed:
  p4 spec.containers{c} Normal Created kubelet Container created
  p4 spec.containers{c} Normal Killing kubelet Stopping container c
  p4 spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  p4 spec.containers{c} Normal Started kubelet Container started
  p4 spec.containers{c} Warning Unhealthy kubelet Liveness probe failed:
  p5 spec.containers{c} Normal Created kubelet Container created
  p5 spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  p5 spec.containers{c} Normal Started kubelet Container started
  p6 <none> Normal DeadlineExceeded kubelet Pod was active on the node longer than the specified deadline
  p6 spec.containers{c} Normal Created kubelet Container created
  p6 spec.containers{c} Normal Killing kubelet Stopping container c
  p6 spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  p6 spec.containers{c} Normal Started kubelet Container started
  $ sh p4
  p4 Succeeded   gen 1 1
  PodReadyToStartContainers=False,1,PodSandboxNotReady,pod sandbox is not ready
  Initialized=True,1,PodCompleted,
  Ready=False,1,PodCompleted,
  ContainersReady=False,1,PodCompleted,
  PodScheduled=True,1,,
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  % kubectl patch pod p5 -n $NS --subresource=status --type=json -p '[{"op":"add","path":"/status/conditions/-","value":{"type":"x.io/g","status":"True"}}]'; sleep 3
  $ sh p5
  p5 Running   gen 1 1
  x.io/g=True,,,
  PodReadyToStartContainers=True,1,,
  Initialized=True,1,,
  Ready=True,1,,
  ContainersReady=True,1,,
  PodScheduled=True,1,,
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  % kubectl annotate pod run -n $NS a=b; kubectl label pod run -n $NS l=m; kubectl set image pod/run c=nginx:1.26 -n $NS; sleep 6
  $ sh run; ev run
  run Running   gen 2 2
  PodReadyToStartContainers=True,2,,
  Initialized=True,2,,
  Ready=True,2,,
  ContainersReady=True,2,,
  PodScheduled=True,2,,
  c c true true 1 {"running":{"startedAt":"TIME"}} {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}}
  run spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  run spec.containers{c} Normal Killing kubelet Container c definition changed, will be restarted
  run spec.containers{c} Normal Pulled kubelet Container image "nginx:1.26" already present on machine and can be accessed by the pod
  run spec.containers{c} Normal Created kubelet Container created
  run spec.containers{c} Normal Started kubelet Container started
  % pod e1 '"containers":[{"name":"c","image":"nginx:1.27"}],'; pod e2 '"restartPolicy":"Never","initContainers":[{"name":"i",'"$B"',"exit 0"]}],"containers":[{"name":"c",'"$B"',"sleep 14"]}],'; sleep 3; kubectl debug e1 -n $NS --image=busybox:1.36 -c one -- sleep 2; kubectl debug e2 -n $NS --image=busybox:1.36 -c zwei -- sh -c 'exit 4'; sleep 1
  $ sh e1
  e1 Running   gen 2 2
  PodReadyToStartContainers=True,2,,
  Initialized=True,2,,
  Ready=True,2,,
  ContainersReady=True,2,,
  PodScheduled=True,2,,
  c c true true 0 {"running":{"startedAt":"TIME"}} {}
  e one false  0 {"running":{"startedAt":"TIME"}} {}
  % sleep 3; kubectl debug e1 -n $NS --image=busybox:nosuch -c two -- sleep 3; kubectl debug e1 -n $NS --image=busybox:1.36 --target=c -c aaa -- sleep 300; sleep 4
  $ st e1 e2
  e1
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 4
      status: "True"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 4
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 4
      status: "True"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 4
      status: "True"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 4
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/nginx:1.27
      lastState: {}
      name: c
      ready: true
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    ephemeralContainerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: aaa
      ready: false
      resources: {}
      restartCount: 0
      state:
        running:
          startedAt: "TIME"
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: one
      ready: false
      resources: {}
      restartCount: 0
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
    - image: busybox:nosuch
      lastState: {}
      name: two
      ready: false
      restartCount: 0
      state:
        waiting:
          message: 'Back-off pulling image "busybox:nosuch": ErrImagePull: rpc error:
            code = NotFound desc = failed to pull and unpack image "docker.io/library/busybox:nosuch":
            failed to resolve image: docker.io/library/busybox:nosuch: not found'
          reason: ImagePullBackOff
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    observedGeneration: 4
    phase: Running
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  e2
  status:
    conditions:
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 2
      status: "True"
      type: PodReadyToStartContainers
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 2
      status: "True"
      type: Initialized
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 2
      status: "True"
      type: Ready
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 2
      status: "True"
      type: ContainersReady
    - lastProbeTime: null
      lastTransitionTime: "TIME"
      observedGeneration: 2
      status: "True"
      type: PodScheduled
    containerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: c
      ready: true
      resources: {}
      restartCount: 0
      started: true
      state:
        running:
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    ephemeralContainerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: zwei
      ready: false
      resources: {}
      restartCount: 0
      state:
        terminated:
          containerID: CID
          exitCode: 4
          finishedAt: "TIME"
          reason: Error
          startedAt: "TIME"
    hostIP: HOSTIP
    hostIPs:
    - ip: HOSTIP
    initContainerStatuses:
    - containerID: CID
      image: docker.io/library/busybox:1.36
      lastState: {}
      name: i
      ready: true
      resources: {}
      restartCount: 0
      started: false
      state:
        terminated:
          containerID: CID
          exitCode: 0
          finishedAt: "TIME"
          reason: Completed
          startedAt: "TIME"
      volumeMounts:
      - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
        name: kube-api-access-xxxxx
        readOnly: true
        recursiveReadOnly: Disabled
    observedGeneration: 2
    phase: Running
    podIP: PODIP
    podIPs:
    - ip: PODIP
    qosClass: BestEffort
    resources: {}
    startTime: "TIME"
  $ ev e1 | sort | uniq; ev e2
  e1 spec.containers{c} Normal Created kubelet Container created
  e1 spec.containers{c} Normal Pulled kubelet Container image "nginx:1.27" already present on machine and can be accessed by the pod
  e1 spec.containers{c} Normal Started kubelet Container started
  e1 spec.ephemeralContainers{aaa} Normal Created kubelet Container created
  e1 spec.ephemeralContainers{aaa} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  e1 spec.ephemeralContainers{aaa} Normal Started kubelet Container started
  e1 spec.ephemeralContainers{one} Normal Created kubelet Container created
  e1 spec.ephemeralContainers{one} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  e1 spec.ephemeralContainers{one} Normal Started kubelet Container started
  e1 spec.ephemeralContainers{two} Normal BackOff kubelet Back-off pulling image "busybox:nosuch"
  e1 spec.ephemeralContainers{two} Normal Pulling kubelet Pulling image "busybox:nosuch"
  e1 spec.ephemeralContainers{two} Warning Failed kubelet Error: ErrImagePull
  e1 spec.ephemeralContainers{two} Warning Failed kubelet Error: ImagePullBackOff
  e1 spec.ephemeralContainers{two} Warning Failed kubelet Failed to pull image "busybox:nosuch": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/busybox:nosuch": failed to resolve image: docker.io/library/busybox:nosuch: not found
  e2 spec.initContainers{i} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  e2 spec.initContainers{i} Normal Created kubelet Container created
  e2 spec.initContainers{i} Normal Started kubelet Container started
  e2 spec.containers{c} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  e2 spec.containers{c} Normal Created kubelet Container created
  e2 spec.containers{c} Normal Started kubelet Container started
  e2 spec.ephemeralContainers{zwei} Normal Pulled kubelet Container image "busybox:1.36" already present on machine and can be accessed by the pod
  e2 spec.ephemeralContainers{zwei} Normal Created kubelet Container created
  e2 spec.ephemeralContainers{zwei} Normal Started kubelet Container started
  % sleep 9
  $ sh e2
  e2 Succeeded   gen 2 2
  PodReadyToStartContainers=False,2,PodSandboxNotReady,pod sandbox is not ready
  Initialized=True,2,PodCompleted,
  Ready=False,2,PodCompleted,
  ContainersReady=False,2,PodCompleted,
  PodScheduled=True,2,,
  i i true false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  c c false false 0 {"terminated":{"containerID":"CID","exitCode":0,"finishedAt":"TIME","reason":"Completed","startedAt":"TIME"}} {}
  e zwei false  0 {"terminated":{"containerID":"CID","exitCode":4,"finishedAt":"TIME","reason":"Error","startedAt":"TIME"}} {}
  % kubectl delete pod run s1 e1 -n $NS --wait=false; sleep 9
  $ kubectl get pods -n $NS --no-headers | awk '{print $1}'; for p in run s1 e1; do ev $p | grep Kill | sort; done
  again
  badimg
  e2
  fail
  i1
  i2
  i3
  i4
  loop
  never
  noimg
  once
  p1
  p2
  p3
  p4
  p5
  p6
  p7
  s2
  s3
  s4
  s5
  s6
  run spec.containers{c} Normal Killing kubelet Container c definition changed, will be restarted
  run spec.containers{c} Normal Killing kubelet Stopping container c
  s1 spec.containers{c} Normal Killing kubelet Stopping container c
  s1 spec.initContainers{s} Normal Killing kubelet Stopping container s
  e1 spec.containers{c} Normal Killing kubelet Stopping container c
  e1 spec.ephemeralContainers{aaa} Normal Killing kubelet Stopping container aaa
  % kubectl delete ns $NS --wait=false
