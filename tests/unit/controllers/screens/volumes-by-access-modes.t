Volumes and claims
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % pv() { mk '{"apiVersion":"v1","kind":"PersistentVolume","metadata":{"name":"'$1'","labels":{"l":"'$1'"}},"spec":{"capacity":{"storage":"'$2'"},"accessModes":['$3'],'$4'"hostPath":{"path":"/tmp/'$1'"}}}'; }
  % pvc() { mk '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"'$1'"},"spec":{"accessModes":['$3'],'$4'"resources":{"requests":{"storage":"'$2'"}}}}'; }
  % st() { kubectl get pv -l l -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase} {.status.reason} {.status.message} {.spec.claimRef.namespace}/{.spec.claimRef.name} {.metadata.finalizers} {.metadata.annotations.pv\.kubernetes\.io/bound-by-controller} {.spec.persistentVolumeReclaimPolicy}{"\n"}{end}'; kubectl get pvc -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase} {.spec.volumeName} {.status.capacity} {.status.accessModes} {.spec.storageClassName} {.metadata.finalizers} {.metadata.annotations.pv\.kubernetes\.io/bind-completed} {.metadata.annotations.pv\.kubernetes\.io/bound-by-controller} {.metadata.annotations.volume\.kubernetes\.io/storage-provisioner} {.metadata.annotations.volume\.kubernetes\.io/selected-node} {.status.conditions}{"\n"}{end}' | sed -E 's/"last(Probe|Transition)Time":"[^"]*"/T/g'; }
  % ev() { (kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,S:.source.component,M:.message --no-headers; kubectl get events -n default --field-selector involvedObject.kind=PersistentVolume -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,S:.source.component,M:.message --no-headers) | grep -E "^${1:-[^ ]*} " | sed -E 's/ +/ /g' | sort | uniq; }
  % R='"ReadWriteOnce"'; NS=pv; kubectl create ns $NS; sleep 2
  % mk '{"apiVersion":"storage.k8s.io/v1","kind":"StorageClass","metadata":{"name":"man"},"provisioner":"kubernetes.io/no-provisioner","volumeBindingMode":"WaitForFirstConsumer"}'; mk '{"apiVersion":"storage.k8s.io/v1","kind":"StorageClass","metadata":{"name":"ext"},"provisioner":"x.io/p","allowVolumeExpansion":true}'; mk '{"apiVersion":"storage.k8s.io/v1","kind":"StorageClass","metadata":{"name":"extw"},"provisioner":"x.io/p","volumeBindingMode":"WaitForFirstConsumer"}'
  % N='"storageClassName":"",'; pv va 1Gi $R $N; pv vb 5Gi $R $N; pv vc 2Gi $R,'"ReadOnlyMany"' $N; pv vd 10Gi '"ReadWriteMany"' $N'"persistentVolumeReclaimPolicy":"Delete",'; pv ve 1Gi $R '"storageClassName":"ext",'; pv vf 3Gi $R $N'"claimRef":{"name":"cf","namespace":"pv"},'; pv vg 1Gi $R '"storageClassName":"man",'; pv vh 1Gi $R $N'"persistentVolumeReclaimPolicy":"Recycle",'; pv vi 1Gi $R $N'"volumeMode":"Block",'; pv vj 1Gi $R '"storageClassName":"other",'; sleep 3
  $ st
  va Available   / ["kubernetes.io/pv-protection"]  Retain
  vb Available   / ["kubernetes.io/pv-protection"]  Retain
  vc Available   / ["kubernetes.io/pv-protection"]  Retain
  vd Available   / ["kubernetes.io/pv-protection"]  Delete
  ve Available   / ["kubernetes.io/pv-protection"]  Retain
  vf Available   pv/cf ["kubernetes.io/pv-protection"]  Retain
  vg Available   / ["kubernetes.io/pv-protection"]  Retain
  vh Available   / ["kubernetes.io/pv-protection"]  Recycle
  vi Available   / ["kubernetes.io/pv-protection"]  Retain
  vj Available   / ["kubernetes.io/pv-protection"]  Retain
  % pvc ca 2Gi $R $N; pvc cb 1Gi '"ReadOnlyMany"' $N; pvc cd 1Gi '"ReadWriteMany"' $N; pvc ce 1Gi $R '"storageClassName":"ext",'; pvc cf 1Gi $R $N; pvc cg 1Gi $R '"storageClassName":"man",'; pvc ch 1Gi $R $N'"selector":{"matchLabels":{"l":"vh"}},'; pvc ci 1Gi $R $N'"volumeMode":"Block",'; pvc cj 1Gi $R '"storageClassName":"other","volumeName":"vj",'; pvc ck 1Gi $R '"storageClassName":"other","volumeName":"nope",'; pvc cl 1Gi $R $N'"volumeName":"vf",'; pvc cm 1Gi $R '"storageClassName":"nosuch",'; pvc cn 1Gi $R '"storageClassName":"ext",'; pvc co 1Gi $R '"storageClassName":"extw",'; pvc cp 50Gi $R $N; pvc cq 1Gi '"ReadWriteOncePod"' $N; sleep 18
  $ st
  va Available   / ["kubernetes.io/pv-protection"]  Retain
  vb Bound   pv/ca ["kubernetes.io/pv-protection"] yes Retain
  vc Bound   pv/cb ["kubernetes.io/pv-protection"] yes Retain
  vd Bound   pv/cd ["kubernetes.io/pv-protection"] yes Delete
  ve Bound   pv/ce ["kubernetes.io/pv-protection"] yes Retain
  vf Bound   pv/cf ["kubernetes.io/pv-protection"]  Retain
  vg Available   / ["kubernetes.io/pv-protection"]  Retain
  vh Bound   pv/ch ["kubernetes.io/pv-protection"] yes Recycle
  vi Bound   pv/ci ["kubernetes.io/pv-protection"] yes Retain
  vj Bound   pv/cj ["kubernetes.io/pv-protection"] yes Retain
  ca Bound vb {"storage":"5Gi"} ["ReadWriteOnce"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  cb Bound vc {"storage":"2Gi"} ["ReadWriteOnce","ReadOnlyMany"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  cd Bound vd {"storage":"10Gi"} ["ReadWriteMany"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  ce Bound ve {"storage":"1Gi"} ["ReadWriteOnce"] ext ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  cf Bound vf {"storage":"3Gi"} ["ReadWriteOnce"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  cg Pending    man ["kubernetes.io/pvc-protection"]
  ch Bound vh {"storage":"1Gi"} ["ReadWriteOnce"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  ci Bound vi {"storage":"1Gi"} ["ReadWriteOnce"]  ["kubernetes.io/pvc-protection"] yes yes   [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  cj Bound vj {"storage":"1Gi"} ["ReadWriteOnce"] other ["kubernetes.io/pvc-protection"] yes    [{"lastProbeTime":null,T,"message":"No pods are currently referencing this PVC","reason":"NoPodsUsingPVC","status":"True","type":"Unused"}]
  ck Pending nope   other ["kubernetes.io/pvc-protection"]
  cl Pending vf    ["kubernetes.io/pvc-protection"]
  cm Pending    nosuch ["kubernetes.io/pvc-protection"]
  cn Pending    ext ["kubernetes.io/pvc-protection"]   x.io/p
  co Pending    extw ["kubernetes.io/pvc-protection"]
  cp Pending     ["kubernetes.io/pvc-protection"]
  cq Pending     ["kubernetes.io/pvc-protection"]
  $ ev
  cg Normal WaitForFirstConsumer persistentvolume-controller waiting for first consumer to be created before binding
  cl Warning FailedBinding persistentvolume-controller volume "vf" already bound to a different claim.
  cm Warning ProvisioningFailed persistentvolume-controller storageclass.storage.k8s.io "nosuch" not found
  cn Normal ExternalProvisioning persistentvolume-controller Waiting for a volume to be created either by the external provisioner 'x.io/p' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.
  co Normal WaitForFirstConsumer persistentvolume-controller waiting for first consumer to be created before binding
  cp Normal FailedBinding persistentvolume-controller no persistent volumes available for this claim and no storage class is set
  cq Normal FailedBinding persistentvolume-controller no persistent volumes available for this claim and no storage class is set
  % mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"u"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"cg"}}]}}'; mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"w"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"co"}}]}}'; mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"x"},"spec":{"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"}],"volumes":[{"name":"v","persistentVolumeClaim":{"claimName":"cm"}}]}}'; sleep 6
  % kubectl get pvc cg co -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.status.phase} {.metadata.annotations}{"\n"}{end}' | sed 's/worker-[12]/worker/; s/"kubectl.kubernetes.io[^}]*}[^"]*"//'; ev u; ev w; ev x; ev co
  % kubectl delete pvc ca cd ch cj cg -n $NS --wait=false; sleep 4
  % st; ev 'v.'
  % kubectl delete pod u w x -n $NS; kubectl patch pv va --type=json -p '[{"op":"remove","path":"/spec/claimRef"}]'; kubectl patch pv vb --type=json -p '[{"op":"remove","path":"/spec/claimRef/uid"}]'; sleep 18
  % st
  % kubectl delete pv vc ve --wait=false; kubectl delete pv va; sleep 3
  % st
  % kubectl patch pvc ce -n $NS -p '{"spec":{"resources":{"requests":{"storage":"2Gi"}}}}'; kubectl patch pvc cb -n $NS --type=json -p '[{"op":"remove","path":"/metadata/annotations/pv.kubernetes.io~1bind-completed"}]'; kubectl delete pvc cb -n $NS; sleep 6
  % st; ev ce; ev vd
  % kubectl delete ns $NS; kubectl delete pv -l l; kubectl delete sc man ext extw
