  % kubectl create ns k-hostpath
  % kubectl config set-context --current --namespace=k-hostpath
  % sleep 1
  % kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hdir}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /nosuchdir, type: Directory}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hfile}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /etc, type: File}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hfile2}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /etc/hostname, type: File}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hdir2}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /etc/hostname, type: Directory}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hsock}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /etc/hostname, type: Socket}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hchar}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /dev/null, type: CharDevice}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hblk}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /dev/null, type: BlockDevice}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hdoc}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /tmp/k4hp/a, type: DirectoryOrCreate}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: hfoc}
  > spec:
  >   nodeName: worker-1
  >   terminationGracePeriodSeconds: 1
  >   volumes: [{name: v, hostPath: {path: /tmp/k4hp/nodir/f, type: FileOrCreate}}]
  >   containers:
  >   - name: c
  >     image: busybox:1.36
  >     command: ["sleep","1000"]
  >     volumeMounts: [{name: v, mountPath: /v}]
  > E
  % sleep 6
  $ kubectl describe pod hdir | sed -n "/^Conditions/,/^QoS/p;/^Events/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:          HostPath (bare host directory volume)
      Path:          /nosuchdir
      HostPathType:  Directory
    kube-api-access-4xjss:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Events:
    Type     Reason       Age              From     Message
    ----     ------       ----             ----     -------
    Warning  FailedMount  4s (x4 over 7s)  kubelet  MountVolume.SetUp failed for volume "v" : hostPath type check failed, /nosuchdir is not a directory, unable to determine its type: path "/nosuchdir" does not exist
  $ kubectl describe pod hfile | sed -n "/^Conditions/,/^QoS/p;/^Events/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:          HostPath (bare host directory volume)
      Path:          /etc
      HostPathType:  File
    kube-api-access-ppphz:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Events:
    Type     Reason       Age              From     Message
    ----     ------       ----             ----     -------
    Warning  FailedMount  0s (x5 over 7s)  kubelet  MountVolume.SetUp failed for volume "v" : hostPath type check failed: /etc is not a file, it's a Directory
  $ kubectl describe pod hdir2 | sed -n "/^Conditions/,/^QoS/p;/^Events/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:          HostPath (bare host directory volume)
      Path:          /etc/hostname
      HostPathType:  Directory
    kube-api-access-jjpnb:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Events:
    Type     Reason       Age              From     Message
    ----     ------       ----             ----     -------
    Warning  FailedMount  1s (x5 over 8s)  kubelet  MountVolume.SetUp failed for volume "v" : hostPath type check failed: /etc/hostname is not a directory, it's a File
  $ kubectl describe pod hsock | sed -n "/^Conditions/,/^QoS/p;/^Events/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:          HostPath (bare host directory volume)
      Path:          /etc/hostname
      HostPathType:  Socket
    kube-api-access-r5drs:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Events:
    Type     Reason       Age              From     Message
    ----     ------       ----             ----     -------
    Warning  FailedMount  2s (x5 over 9s)  kubelet  MountVolume.SetUp failed for volume "v" : hostPath type check failed: /etc/hostname is not a socket file, it's a File
  $ kubectl describe pod hblk | sed -n "/^Conditions/,/^QoS/p;/^Events/,\$p"
  Conditions:
    Type                        Status
    PodReadyToStartContainers   False
    Initialized                 True
    Ready                       False
    ContainersReady             False
    PodScheduled                True
  Volumes:
    v:
      Type:          HostPath (bare host directory volume)
      Path:          /dev/null
      HostPathType:  BlockDevice
    kube-api-access-rl8mh:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Events:
    Type     Reason       Age               From     Message
    ----     ------       ----              ----     -------
    Warning  FailedMount  3s (x5 over 10s)  kubelet  MountVolume.SetUp failed for volume "v" : hostPath type check failed: /dev/null is not a block device, it's a CharDevice
