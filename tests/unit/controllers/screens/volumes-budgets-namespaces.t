Volumes, budgets, autoscalers, quotas, owners, endpoints and namespaces as their controllers leave them
  % mk() { cat > o.yaml; kubectl apply -f o.yaml; }
  % printf 'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: pv1}\nspec:\n  capacity: {storage: 2Gi}\n  accessModes: [ReadWriteOnce]\n  storageClassName: manual\n  hostPath: {path: /tmp/a}\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c1}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: manual\n  resources: {requests: {storage: 1Gi}}\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c2}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: manual\n  resources: {requests: {storage: 1Gi}}\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c3}\nspec:\n  accessModes: [ReadWriteMany]\n  storageClassName: nosuch\n  resources: {requests: {storage: 1Gi}}\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: c4}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: manual\n  volumeName: pv1\n  resources: {requests: {storage: 1Gi}}\n' | mk
  % sleep 18
  $ kubectl get pv,pvc
  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  persistentvolume/pv1   2Gi        RWO            Retain           Bound    default/c1   manual         <unset>                          18s

  NAME                       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  persistentvolumeclaim/c1   Bound     pv1      2Gi        RWO            manual         <unset>                 18s
  persistentvolumeclaim/c2   Pending                                      manual         <unset>                 18s
  persistentvolumeclaim/c3   Pending                                      nosuch         <unset>                 18s
  persistentvolumeclaim/c4   Pending   pv1      0                         manual         <unset>                 18s
  $ kubectl describe pv pv1
  Name:            pv1
  Labels:          <none>
  Annotations:     pv.kubernetes.io/bound-by-controller: yes
  Finalizers:      [kubernetes.io/pv-protection]
  StorageClass:    manual
  Status:          Bound
  Claim:           default/c1
  Reclaim Policy:  Retain
  Access Modes:    RWO
  VolumeMode:      Filesystem
  Capacity:        2Gi
  Node Affinity:   <none>
  Message:
  Source:
      Type:          HostPath (bare host directory volume)
      Path:          /tmp/a
      HostPathType:
  Events:            <none>
  $ for c in c1 c2 c3 c4; do kubectl describe pvc $c; done
  Name:          c1
  Namespace:     default
  StorageClass:  manual
  Status:        Bound
  Volume:        pv1
  Labels:        <none>
  Annotations:   pv.kubernetes.io/bind-completed: yes
                 pv.kubernetes.io/bound-by-controller: yes
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:      2Gi
  Access Modes:  RWO
  VolumeMode:    Filesystem
  Used By:       <none>
  Conditions:
    Type     Status  LastProbeTime                     LastTransitionTime                Reason           Message
    ----     ------  -----------------                 ------------------                ------           -------
    Unused   True    Mon, 01 Jan 0001 00:00:00 +0000   Sun, 22 Nov 2026 11:22:14 +0000   NoPodsUsingPVC   No pods are currently referencing this PVC
  Events:    <none>
  Name:          c2
  Namespace:     default
  StorageClass:  manual
  Status:        Pending
  Volume:
  Labels:        <none>
  Annotations:   <none>
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:
  Access Modes:
  VolumeMode:    Filesystem
  Used By:       <none>
  Events:
    Type     Reason              Age               From                         Message
    ----     ------              ----              ----                         -------
    Warning  ProvisioningFailed  1s (x3 over 19s)  persistentvolume-controller  storageclass.storage.k8s.io "manual" not found
  Name:          c3
  Namespace:     default
  StorageClass:  nosuch
  Status:        Pending
  Volume:
  Labels:        <none>
  Annotations:   <none>
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:
  Access Modes:
  VolumeMode:    Filesystem
  Used By:       <none>
  Events:
    Type     Reason              Age               From                         Message
    ----     ------              ----              ----                         -------
    Warning  ProvisioningFailed  1s (x3 over 19s)  persistentvolume-controller  storageclass.storage.k8s.io "nosuch" not found
  Name:          c4
  Namespace:     default
  StorageClass:  manual
  Status:        Pending
  Volume:        pv1
  Labels:        <none>
  Annotations:   <none>
  Finalizers:    [kubernetes.io/pvc-protection]
  Capacity:      0
  Access Modes:
  VolumeMode:    Filesystem
  Used By:       <none>
  Events:
    Type     Reason         Age               From                         Message
    ----     ------         ----              ----                         -------
    Warning  FailedBinding  1s (x3 over 19s)  persistentvolume-controller  volume "pv1" already bound to a different claim.
  $ kubectl get pv pv1 -o jsonpath='{.status.phase} {.metadata.annotations} {.spec.claimRef.name} {.metadata.finalizers}'
  Bound {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"PersistentVolume\",\"metadata\":{\"annotations\":{},\"name\":\"pv1\"},\"spec\":{\"accessModes\":[\"ReadWriteOnce\"],\"capacity\":{\"storage\":\"2Gi\"},\"hostPath\":{\"path\":\"/tmp/a\"},\"storageClassName\":\"manual\"}}\n","pv.kubernetes.io/bound-by-controller":"yes"} c1 ["kubernetes.io/pv-protection"]
  $ kubectl get pvc c1 -o jsonpath='{.metadata.annotations} {.status}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"PersistentVolumeClaim\",\"metadata\":{\"annotations\":{},\"name\":\"c1\",\"namespace\":\"default\"},\"spec\":{\"accessModes\":[\"ReadWriteOnce\"],\"resources\":{\"requests\":{\"storage\":\"1Gi\"}},\"storageClassName\":\"manual\"}}\n","pv.kubernetes.io/bind-completed":"yes","pv.kubernetes.io/bound-by-controller":"yes"} {"accessModes":["ReadWriteOnce"],"capacity":{"storage":"2Gi"},"conditions":[{"lastProbeTime":null,"lastTransitionTime":"2026-11-22T11:22:14Z","message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}],"phase":"Bound"}
  % kubectl delete pvc c1; sleep 3
  $ kubectl get pv,pvc
  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS     CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  persistentvolume/pv1   2Gi        RWO            Retain           Released   default/c1   manual         <unset>                          24s

  NAME                       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  persistentvolumeclaim/c2   Pending                                      manual         <unset>                 24s
  persistentvolumeclaim/c3   Pending                                      nosuch         <unset>                 24s
  persistentvolumeclaim/c4   Pending   pv1      0                         manual         <unset>                 24s
  $ kubectl get pv pv1 -o jsonpath='{.status}'
  {"lastPhaseTransitionTime":"2026-11-22T11:22:35Z","phase":"Released"}
  % kubectl patch pv pv1 --type=json -p '[{"op":"remove","path":"/spec/claimRef"}]'; sleep 16
  $ kubectl get pv,pvc
  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM        STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE
  persistentvolume/pv1   2Gi        RWO            Retain           Bound    default/c2   manual         <unset>                          41s

  NAME                       STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  persistentvolumeclaim/c2   Bound     pv1      2Gi        RWO            manual         <unset>                 41s
  persistentvolumeclaim/c3   Pending                                      nosuch         <unset>                 41s
  persistentvolumeclaim/c4   Pending   pv1      0                         manual         <unset>                 41s
  % kubectl delete pvc --all; kubectl delete pv --all; sleep 2
  % printf 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: wait}\nprovisioner: kubernetes.io/no-provisioner\nvolumeBindingMode: WaitForFirstConsumer\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: w1}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: wait\n  resources: {requests: {storage: 1Gi}}\n---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: ext}\nprovisioner: example.com/disk\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: e1}\nspec:\n  accessModes: [ReadWriteOnce]\n  storageClassName: ext\n  resources: {requests: {storage: 1Gi}}\n' | mk
  % sleep 5
  $ kubectl get pvc
  NAME   STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE
  e1     Pending                                      ext            <unset>                 5s
  w1     Pending                                      wait           <unset>                 5s
  $ kubectl describe pvc w1 | sed -n '/^Events/,$p'
  Events:
    Type    Reason                Age              From                         Message
    ----    ------                ----             ----                         -------
    Normal  WaitForFirstConsumer  2s (x2 over 5s)  persistentvolume-controller  waiting for first consumer to be created before binding
  $ kubectl describe pvc e1 | sed -n '/^Events/,$p'
  Events:
    Type    Reason                Age              From                         Message
    ----    ------                ----             ----                         -------
    Normal  ExternalProvisioning  3s (x3 over 6s)  persistentvolume-controller  Waiting for a volume to be created either by the external provisioner 'example.com/disk' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.
  $ kubectl get pvc e1 -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"PersistentVolumeClaim\",\"metadata\":{\"annotations\":{},\"name\":\"e1\",\"namespace\":\"default\"},\"spec\":{\"accessModes\":[\"ReadWriteOnce\"],\"resources\":{\"requests\":{\"storage\":\"1Gi\"}},\"storageClassName\":\"ext\"}}\n","volume.beta.kubernetes.io/storage-provisioner":"example.com/disk","volume.kubernetes.io/storage-provisioner":"example.com/disk"}
  % printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: user}\nspec:\n  volumes: [{name: d, persistentVolumeClaim: {claimName: w1}}]\n  containers: [{name: c, image: "nginx:1.27"}]\n' | mk
  % sleep 4
  $ kubectl get pod user -o jsonpath='{.status.conditions[0].message}'
  0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't find available persistent volumes to bind. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl describe pvc w1 | sed -n '/^Events/,$p' | tail -2
    ----    ------                ----              ----                         -------
    Normal  WaitForFirstConsumer  9s (x2 over 12s)  persistentvolume-controller  waiting for first consumer to be created before binding
  % kubectl delete pod user; kubectl delete pvc --all; kubectl delete sc wait ext
  % kubectl create deployment web --image=nginx:1.27 --replicas=3; kubectl expose deploy web --port=80; kubectl create pdb web --selector=app=web --min-available=2; kubectl rollout status deploy web; sleep 3
  $ kubectl get pdb web
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  web    2               N/A               1                     5s
  $ kubectl describe pdb web
  Name:           web
  Namespace:      default
  Min available:  2
  Selector:       app=web
  Status:
      Allowed disruptions:  1
      Current:              3
      Desired:              2
      Total:                3
  Events:                   <none>
  $ kubectl get pdb web -o jsonpath='{.status}'
  {"conditions":[{"lastTransitionTime":"2026-11-22T11:23:14Z","message":"","observedGeneration":1,"reason":"SufficientPods","status":"True","type":"DisruptionAllowed"}],"currentHealthy":3,"desiredHealthy":2,"disruptionsAllowed":1,"expectedPods":3,"observedGeneration":1}
  $ kubectl get endpoints web -o jsonpath='{.metadata.labels} {.subsets[*].ports}'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  {"app":"web","endpoints.kubernetes.io/managed-by":"endpoint-controller"} [{"port":80,"protocol":"TCP"}]
  $ kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{.items[0].ports} {.items[0].metadata.labels} {.items[0].endpoints[0].conditions} {.items[0].addressType} {.items[0].metadata.annotations}'
  [{"name":"","port":80,"protocol":"TCP"}] {"app":"web","endpointslice.kubernetes.io/managed-by":"endpointslice-controller.k8s.io","kubernetes.io/service-name":"web"} {"ready":true,"serving":true,"terminating":false} IPv4 {"endpoints.kubernetes.io/last-change-trigger-time":"2026-11-22T11:23:14Z"}
  $ kubectl describe svc web
  Name:                     web
  Namespace:                default
  Labels:                   app=web
  Annotations:              <none>
  Selector:                 app=web
  Type:                     ClusterIP
  IP Family Policy:         SingleStack
  IP Families:              IPv4
  IP:                       10.109.39.0
  IPs:                      10.109.39.0
  Port:                     <unset>  80/TCP
  TargetPort:               80/TCP
  Endpoints:                10.244.1.110:80,10.244.2.111:80,10.244.1.112:80
  Session Affinity:         None
  Internal Traffic Policy:  Cluster
  Events:                   <none>
  % kubectl describe endpointslices -l kubernetes.io/service-name=web | grep -v Addresses
  % kubectl patch pdb web -p '{"spec":{"selector":{"matchLabels":{"app":"nobody"}}}}'; sleep 2
  $ kubectl get pdb web -o jsonpath='{.spec.selector} {.status}'
  {"matchLabels":{"app":"nobody"}} {"conditions":[{"lastTransitionTime":"2026-11-22T11:23:20Z","message":"","observedGeneration":2,"reason":"InsufficientPods","status":"False","type":"DisruptionAllowed"}],"currentHealthy":0,"desiredHealthy":2,"disruptionsAllowed":0,"expectedPods":0,"observedGeneration":2}
  $ kubectl describe pdb web | sed -n '/^Events/,$p'
  Events:
    Type    Reason  Age              From               Message
    ----    ------  ----             ----               -------
    Normal  NoPods  3s (x2 over 3s)  controllermanager  No matching pods found
  % kubectl run lone --image=nginx:1.27 --labels=app=lone; kubectl create pdb lone --selector=app=lone --max-unavailable=1; sleep 4
  $ kubectl get pdb lone
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  lone   N/A             1                 0                     4s
  $ kubectl describe pdb lone | sed -n '/^Events/,$p'
  Events:
    Type     Reason         Age              From               Message
    ----     ------         ----             ----               -------
    Warning  UnmanagedPods  4s (x4 over 4s)  controllermanager  Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: lone,},MatchExpressions:[]LabelSelectorRequirement{},}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.
  $ kubectl get pdb lone -o jsonpath='{.status.conditions}'
  [{"lastTransitionTime":"2026-11-22T11:23:24Z","message":"","observedGeneration":1,"reason":"InsufficientPods","status":"False","type":"DisruptionAllowed"}]
  % kubectl autoscale deploy web --min=2 --max=5 --cpu=50%; sleep 20
  $ kubectl get hpa web
  NAME   REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
  web    Deployment/web   cpu: <unknown>/50%   2         5         3          21s
  % kubectl get hpa web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  % kubectl describe hpa web | sed -n '/^Min/,/^Events/p'
  % kubectl autoscale deploy none --min=2 --max=5; sleep 18
  $ kubectl get hpa none -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  Error from server (NotFound): horizontalpodautoscalers.autoscaling "none" not found
  [1]
  $ kubectl describe hpa none | sed -n '/^Events/,$p'
  Error from server (NotFound): horizontalpodautoscalers.autoscaling "none" not found
  % kubectl delete hpa,pdb --all; kubectl delete pod lone
  % kubectl create quota all --hard=pods=5,requests.cpu=1,limits.memory=1Gi,services=3,count/deployments.apps=2,configmaps=4,persistentvolumeclaims=1,requests.storage=5Gi; sleep 2
  $ kubectl describe quota all
  Name:                   all
  Namespace:              default
  Resource                Used  Hard
  --------                ----  ----
  configmaps              1     4
  count/deployments.apps  1     2
  limits.memory           0     1Gi
  persistentvolumeclaims  0     1
  pods                    3     5
  requests.cpu            0     1
  requests.storage        0     5Gi
  services                2     3
  $ kubectl run nolimits --image=nginx:1.27
  Error from server (Forbidden): pods "nolimits" is forbidden: failed quota: all: must specify limits.memory for: nolimits; requests.cpu for: nolimits
  [1]
  $ kubectl get quota all -o jsonpath='{.status}'
  {"hard":{"configmaps":"4","count/deployments.apps":"2","limits.memory":"1Gi","persistentvolumeclaims":"1","pods":"5","requests.cpu":"1","requests.storage":"5Gi","services":"3"},"used":{"configmaps":"1","count/deployments.apps":"1","limits.memory":"0","persistentvolumeclaims":"0","pods":"3","requests.cpu":"0","requests.storage":"0","services":"2"}}
  % kubectl delete quota all
  $ kubectl delete deploy web --cascade=foreground --wait=false; kubectl get deploy web -o jsonpath='{.metadata.finalizers} {.metadata.deletionGracePeriodSeconds}'
  deployment.apps "web" deleted from default namespace
  ["foregroundDeletion"] 0
  % sleep 5
  $ kubectl get deploy,rs,pods
  No resources found in default namespace.
  % kubectl create deployment web --image=nginx:1.27 --replicas=2; kubectl rollout status deploy web
  $ kubectl delete deploy web --cascade=orphan; sleep 1; kubectl get deploy,rs
  deployment.apps "web" deleted from default namespace
  NAME                             DESIRED   CURRENT   READY   AGE
  replicaset.apps/web-69c6f74b8b   2         2         2       4s
  $ kubectl get rs -o jsonpath='{.items[0].metadata.ownerReferences} {.items[0].metadata.finalizers}'
  % kubectl delete rs --all; sleep 4
  $ kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{.items[0].endpoints} {.items[0].ports}'
  null null
  % kubectl delete svc web; sleep 1
  $ kubectl get endpointslices,endpoints --ignore-not-found | grep web
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  [1]
  % kubectl create ns lab; kubectl -n lab create deployment web --image=nginx:1.27; kubectl -n lab rollout status deploy web; kubectl -n lab patch cm kube-root-ca.crt -p '{"metadata":{"finalizers":["example.com/hold"]}}'
  % kubectl delete ns lab --wait=false; sleep 12
  $ kubectl get ns lab
  NAME   STATUS        AGE
  lab    Terminating   14s
  $ kubectl get ns lab -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  NamespaceDeletionDiscoveryFailure False ResourcesDiscovered All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions All legacy kube types successfully parsed
  NamespaceDeletionContentFailure False ContentDeleted All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining True SomeResourcesRemain Some resources are remaining: configmaps. has 1 resource instances
  NamespaceFinalizersRemaining True SomeFinalizersRemain Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances
  $ kubectl describe ns lab
  Name:         lab
  Labels:       kubernetes.io/metadata.name=lab
  Annotations:  <none>
  Status:       Terminating
  Conditions:
    Type                                         Status  LastTransitionTime               Reason                Message
    ----                                         ------  ------------------               ------                -------
    NamespaceDeletionDiscoveryFailure            False   Sun, 22 Nov 2026 11:24:40 +0000  ResourcesDiscovered   All resources successfully discovered
    NamespaceDeletionGroupVersionParsingFailure  False   Sun, 22 Nov 2026 11:24:40 +0000  ParsedGroupVersions   All legacy kube types successfully parsed
    NamespaceDeletionContentFailure              False   Sun, 22 Nov 2026 11:24:40 +0000  ContentDeleted        All content successfully deleted, may be waiting on finalization
    NamespaceContentRemaining                    True    Sun, 22 Nov 2026 11:24:46 +0000  SomeResourcesRemain   Some resources are remaining: configmaps. has 1 resource instances
    NamespaceFinalizersRemaining                 True    Sun, 22 Nov 2026 11:24:46 +0000  SomeFinalizersRemain  Some content in the namespace has finalizers remaining: example.com/hold in 1 resource instances

  No resource quota.

  No LimitRange resource.
  $ kubectl -n lab create cm late
  error: failed to create configmap: configmaps "late" is forbidden: unable to create new content in namespace lab because it is being terminated
  [1]
  % kubectl -n lab patch cm kube-root-ca.crt --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'; sleep 8
  $ kubectl get ns lab
  Error from server (NotFound): namespaces "lab" not found
  [1]
