What controllers do: budgets, quotas, namespaces, owners, slices, volumes
  $ kubectl create deployment w --image=nginx:1.27 --replicas=3; kubectl rollout status deployment/w --timeout=60s | tail -1
  deployment.apps/w created
  deployment "w" successfully rolled out
  $ kubectl create pdb half --selector=app=w --min-available=50%; kubectl create pdb two --selector=app=nosuch --max-unavailable=1; sleep 2; kubectl get pdb; kubectl get pdb half -o jsonpath='{.status.conditions[0].type} {.status.conditions[0].status} {.status.conditions[0].reason} {.status.currentHealthy} {.status.desiredHealthy} {.status.disruptionsAllowed} {.status.expectedPods}{"\n"}'
  poddisruptionbudget.policy/half created
  poddisruptionbudget.policy/two created
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  half   50%             N/A               1                     3s
  two    N/A             1                 0                     3s
  DisruptionAllowed True SufficientPods 3 2 1 3
  $ ev() { kubectl create --raw "/api/v1/namespaces/default/pods/$1/eviction" -f - <<< '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"'$1'"}}'; echo; }
  $ P=$(kubectl get pods -o name | sed 's#pod/##'); set -- $P; ev $1; ev $2 2>&1 | sed "s/$2/POD/"; ev nosuch
  {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","code":201}
  
  Error from server (TooManyRequests): Cannot evict pod as it would violate the pod's disruption budget.
  
  Error from server (NotFound): pods "nosuch" not found
  $ kubectl create pdb more --selector=app=w --min-available=1; kubectl rollout status deployment/w --timeout=60s | tail -1; sleep 3; P=$(kubectl get pods -o name | sed 's#pod/##'); set -- $P; ev $1 2>&1 | sed "s/$1/POD/g"; kubectl delete pdb more two
  poddisruptionbudget.policy/more created
  deployment "w" successfully rolled out
  Error from server: This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.
  
  poddisruptionbudget.policy "more" deleted from default namespace
  poddisruptionbudget.policy "two" deleted from default namespace
  $ kubectl patch pdb half -p '{"spec":{"maxUnavailable":1}}'; kubectl patch pdb half -p '{"spec":{"minAvailable":"150%"}}'; kubectl patch pdb half -p '{"spec":{"unhealthyPodEvictionPolicy":"Sometimes"}}'
  The PodDisruptionBudget "half" is invalid: spec: Invalid value: {"MinAvailable":"50%","Selector":{"matchLabels":{"app":"w"}},"MaxUnavailable":1,"UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
  The PodDisruptionBudget "half" is invalid: spec.minAvailable: Invalid value: "150%": must not be greater than 100%
  The PodDisruptionBudget "half" is invalid: spec.unhealthyPodEvictionPolicy: Unsupported value: "Sometimes": supported values: "AlwaysAllow", "IfHealthyBudget"
  [1]
  $ kubectl run solo --image=nginx:1.27 -l app=solo; kubectl create pdb solo --selector=app=solo --max-unavailable=1; sleep 4; kubectl get pdb solo; kubectl get pdb solo -o jsonpath='{.status.conditions[0].reason} {.status.conditions[0].message}{"\n"}'; kubectl get events --field-selector involvedObject.kind=PodDisruptionBudget -o custom-columns=T:.type,R:.reason,M:.message
  pod/solo created
  poddisruptionbudget.policy/solo created
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  solo   N/A             1                 0                     4s
  InsufficientPods
  T         R               M
  Warning   UnmanagedPods   Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: solo,},MatchExpressions:[]LabelSelectorRequirement{},}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.
  Normal    NoPods          No matching pods found
  $ kubectl delete pdb --all; kubectl delete pod solo --now
  poddisruptionbudget.policy "half" deleted from default namespace
  poddisruptionbudget.policy "solo" deleted from default namespace
  pod "solo" deleted from default namespace
  $ kubectl create quota q --hard=pods=4,requests.cpu=1,count/configmaps=3,services.nodeports=1; sleep 2; kubectl get quota q -o jsonpath='{.status.used}{"\n"}'
  resourcequota/q created
  {"count/configmaps":"1","pods":"3","requests.cpu":"0","services.nodeports":"0"}
  $ kubectl scale deployment w --replicas=5; sleep 3; kubectl get deployment w; kubectl describe rs -l app=w | grep -c "exceeded quota\|must specify"; kubectl get events --field-selector reason=FailedCreate -o jsonpath='{.items[0].message}{"\n"}' | sed 's/w-[a-z0-9]*-*[a-z0-9]*/W/'
  deployment.apps/w scaled
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  w      3/5     3            3           19s
  10
  Error creating: pods "W" is forbidden: failed quota: q: must specify requests.cpu for: nginx
  $ kubectl get deployment w -o jsonpath='{range .status.conditions[?(@.type=="ReplicaFailure")]}{.status} {.reason} {.message}{"\n"}{end}' | sed 's/w-[a-z0-9]*-*[a-z0-9]*/W/'
  True FailedCreate pods "W" is forbidden: failed quota: q: must specify requests.cpu for: nginx
  $ kubectl create configmap a; kubectl create configmap b; kubectl create configmap c
  configmap/a created
  configmap/b created
  error: failed to create configmap: configmaps "c" is forbidden: exceeded quota: q, requested: count/configmaps=1, used: count/configmaps=3, limited: count/configmaps=3
  [1]
  $ kubectl run big --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"b","image":"nginx:1.27","resources":{"requests":{"cpu":"2"}}}]}}'
  Error from server (Forbidden): pods "big" is forbidden: exceeded quota: q, requested: requests.cpu=2, used: requests.cpu=0, limited: requests.cpu=1
  [1]
  $ kubectl create service nodeport n1 --tcp=80; kubectl create service nodeport n2 --tcp=80; kubectl create service loadbalancer n3 --tcp=80
  service/n1 created
  error: failed to create NodePort service: services "n2" is forbidden: exceeded quota: q, requested: services.nodeports=1, used: services.nodeports=1, limited: services.nodeports=1
  error: failed to create LoadBalancer service: services "n3" is forbidden: exceeded quota: q, requested: services.nodeports=1, used: services.nodeports=1, limited: services.nodeports=1
  [1]
  $ kubectl delete quota q; kubectl delete cm a b --ignore-not-found; kubectl delete svc n1 --ignore-not-found; kubectl scale deployment w --replicas=2 
  resourcequota "q" deleted from default namespace
  configmap "a" deleted from default namespace
  configmap "b" deleted from default namespace
  service "n1" deleted from default namespace
  deployment.apps/w scaled
  $ cat > lr.yaml <<'X'
  > apiVersion: v1
  > kind: LimitRange
  > metadata: {name: l}
  > spec:
  >   limits:
  >   - {type: Container, default: {cpu: 300m}, defaultRequest: {cpu: 100m, memory: 50Mi}, max: {cpu: "1"}, min: {cpu: 50m}, maxLimitRequestRatio: {cpu: "4"}}
  >   - {type: Pod, max: {cpu: "1500m"}}
  >   - {type: PersistentVolumeClaim, min: {storage: 1Gi}, max: {storage: 5Gi}}
  > X
  $ kubectl apply -f lr.yaml; p() { kubectl run x --image=nginx:1.27 --overrides="{\"spec\":{\"containers\":[{\"name\":\"x\",\"image\":\"nginx:1.27\",\"resources\":$1}]}}"; }
  limitrange/l created
  $ p '{}'; kubectl get pod x -o jsonpath='{.spec.containers[0].resources} {.metadata.annotations.kubernetes\.io/limit-ranger}{"\n"}'; kubectl delete pod x --now
  pod/x created
  {"limits":{"cpu":"300m"},"requests":{"cpu":"100m","memory":"50Mi"}} LimitRanger plugin set: cpu, memory request for container x; cpu limit for container x
  pod "x" deleted from default namespace
  $ p '{"limits":{"cpu":"2"}}'; p '{"requests":{"cpu":"10m"}}'; p '{"requests":{"cpu":"100m"},"limits":{"cpu":"900m"}}'; p '{"requests":{"cpu":"500m"}}'; p '{"limits":{"cpu":"30m"}}'
  Error from server (Forbidden): pods "x" is forbidden: [maximum cpu usage per Container is 1, but limit is 2, maximum cpu usage per Pod is 1500m, but limit is 2]
  Error from server (Forbidden): pods "x" is forbidden: [minimum cpu usage per Container is 50m, but request is 10m, cpu max limit to request ratio per Container is 4, but provided ratio is 30.000000]
  Error from server (Forbidden): pods "x" is forbidden: cpu max limit to request ratio per Container is 4, but provided ratio is 9.000000
  The Pod "x" is invalid: spec.containers[0].resources.requests: Invalid value: "500m": must be less than or equal to cpu limit of 300m
  Error from server (Forbidden): pods "x" is forbidden: minimum cpu usage per Container is 50m, but request is 30m
  [1]
  $ kubectl run two --image=nginx:1.27 --overrides='{"spec":{"containers":[{"name":"a","image":"nginx:1.27","resources":{"limits":{"cpu":"900m"}}},{"name":"b","image":"nginx:1.27","resources":{"limits":{"cpu":"900m"}}}]}}'
  Error from server (Forbidden): pods "two" is forbidden: maximum cpu usage per Pod is 1500m, but limit is 1800m
  [1]
  $ printf 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: big}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 9Gi}}}\n' | kubectl apply -f -; kubectl describe limits l
  Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "big" is forbidden: maximum storage usage per PersistentVolumeClaim is 5Gi, but request is 9Gi
  Name:                  l
  Namespace:             default
  Type                   Resource  Min  Max    Default Request  Default Limit  Max Limit/Request Ratio
  ----                   --------  ---  ---    ---------------  -------------  -----------------------
  Container              cpu       50m  1      100m             300m           4
  Container              memory    -    -      50Mi             -              -
  Pod                    cpu       -    1500m  -                -              -
  PersistentVolumeClaim  storage   1Gi  5Gi    -                -              -
  $ kubectl delete limits l; kubectl delete pods -l run=x --now --ignore-not-found
  limitrange "l" deleted from default namespace
  No resources found
  $ kubectl create ns gone; kubectl create configmap f -n gone; kubectl patch cm f -n gone -p '{"metadata":{"finalizers":["example.com/hold"]}}'; kubectl create deployment d -n gone --image=nginx:1.27; sleep 3; kubectl delete ns gone --wait=false; sleep 9; kubectl get ns gone -o jsonpath='{.status.phase}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  namespace/gone created
  configmap/f created
  configmap/f patched
  deployment.apps/d created
  namespace "gone" deleted
  Terminating
  NamespaceDeletionDiscoveryFailure False ResourcesDiscovered All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions All legacy kube types successfully parsed
  NamespaceDeletionContentFailure False ContentDeleted All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining False ContentRemoved All content successfully removed
  NamespaceFinalizersRemaining False ContentHasNoFinalizers All content-preserving finalizers finished
  $ kubectl create configmap late -n gone; kubectl describe ns gone; kubectl patch cm f -n gone -p '{"metadata":{"finalizers":null}}'; sleep 8; kubectl get ns gone
  error: failed to create configmap: configmaps "late" is forbidden: unable to create new content in namespace gone because it is being terminated
  Name:         gone
  Labels:       kubernetes.io/metadata.name=gone
  Annotations:  <none>
  Status:       Terminating
  Conditions:
    Type                                         Status  LastTransitionTime               Reason                  Message
    ----                                         ------  ------------------               ------                  -------
    NamespaceDeletionDiscoveryFailure            False   Sun, 22 Nov 2026 17:59:53 +0000  ResourcesDiscovered     All resources successfully discovered
    NamespaceDeletionGroupVersionParsingFailure  False   Sun, 22 Nov 2026 17:59:53 +0000  ParsedGroupVersions     All legacy kube types successfully parsed
    NamespaceDeletionContentFailure              False   Sun, 22 Nov 2026 17:59:53 +0000  ContentDeleted          All content successfully deleted, may be waiting on finalization
    NamespaceContentRemaining                    False   Sun, 22 Nov 2026 17:59:53 +0000  ContentRemoved          All content successfully removed
    NamespaceFinalizersRemaining                 False   Sun, 22 Nov 2026 17:59:53 +0000  ContentHasNoFinalizers  All content-preserving finalizers finished
  
  No resource quota.
  
  No LimitRange resource.
  configmap/f patched
  Error from server (NotFound): namespaces "gone" not found
  [1]
  $ kubectl create configmap own --from-literal=a=b; U=$(kubectl get cm own -o jsonpath='{.metadata.uid}'); o() { printf "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: $1\n  ownerReferences: [{apiVersion: v1, kind: ConfigMap, name: own, uid: $2, blockOwnerDeletion: $3}]\n" | kubectl apply -f -; }
  configmap/own created
  $ o kid $U true; o other $U false; o lost 11111111-2222-3333-4444-555555555555 false; sleep 4; kubectl get cm lost; kubectl get events --field-selector reason=OwnerRefInvalidNamespace -o name
  configmap/kid created
  configmap/other created
  configmap/lost created
  Error from server (NotFound): configmaps "lost" not found
  $ kubectl patch cm kid -p '{"metadata":{"finalizers":["example.com/hold"]}}'; kubectl delete cm own --cascade=foreground --wait=false; sleep 3; kubectl get cm own -o jsonpath='{.metadata.finalizers} {.metadata.deletionTimestamp}{"\n"}' | sed 's/20.*Z/T/'; kubectl get cm kid other -o name; kubectl patch cm kid -p '{"metadata":{"finalizers":null}}'; sleep 3; kubectl get cm own
  configmap/kid patched
  configmap "own" deleted from default namespace
  ["foregroundDeletion"] T
  configmap/kid
  Error from server (NotFound): configmaps "other" not found
  configmap/kid patched
  Error from server (NotFound): configmaps "own" not found
  [1]
  $ kubectl expose deployment w --port=80; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=w -o jsonpath='{range .items[0].endpoints[*]}{.conditions} {.targetRef.kind} {.nodeName}{"\n"}{end}{.items[0].ports}{"\n"}' | sort
  service/w exposed
  [{"name":"","port":80,"protocol":"TCP"}]
  {"ready":true,"serving":true,"terminating":false} Pod worker-1
  {"ready":true,"serving":true,"terminating":false} Pod worker-2
  $ kubectl run never --image=nginx:nosuch -l app=w; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=w -o jsonpath='{range .items[0].endpoints[*]}{.conditions} {.targetRef.kind}{"\n"}{end}' | sort; kubectl patch svc w -p '{"spec":{"publishNotReadyAddresses":true}}'; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=w -o jsonpath='{range .items[0].endpoints[*]}{.conditions}{"\n"}{end}' | sort; kubectl get endpoints w -o jsonpath='{.subsets[0].notReadyAddresses[*].targetRef.kind}|{.metadata.annotations}{"\n"}' | sed 's/20[0-9TZ:-]*/T/'
  pod/never created
  {"ready":false,"serving":false,"terminating":false} Pod
  {"ready":true,"serving":true,"terminating":false} Pod
  {"ready":true,"serving":true,"terminating":false} Pod
  service/w patched
  {"ready":true,"serving":false,"terminating":false}
  {"ready":true,"serving":true,"terminating":false}
  {"ready":true,"serving":true,"terminating":false}
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  |
  $ kubectl delete pod never --now; kubectl patch svc w -p '{"spec":{"selector":{"app":"nosuch"}}}'; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=w; kubectl delete svc w; sleep 2; kubectl get endpointslices -l kubernetes.io/service-name=w
  pod "never" deleted from default namespace
  service/w patched
  NAME      ADDRESSTYPE   PORTS     ENDPOINTS   AGE
  w-7mpj2   IPv4          <unset>   <unset>     14s
  service "w" deleted from default namespace
  No resources found in default namespace.
  $ kubectl delete deployment w; kubectl delete pods --all --force --grace-period=0 2>/dev/null | wc -l
  deployment.apps "w" deleted from default namespace
  2
