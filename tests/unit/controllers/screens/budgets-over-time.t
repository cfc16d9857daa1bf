Budgets of disruption over their lives, nodes cordoned and drained under them, and pods that end unscheduled
  $ st() { kubectl get pdb $1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} [{.message}] {.observedGeneration}{"\n"}{end}{.status.observedGeneration} {.status.disruptionsAllowed} {.status.currentHealthy} {.status.desiredHealthy} {.status.expectedPods}{"\n"}'; }
  $ kubectl create pdb none --selector=app=none --min-available=1; sleep 2; st none; kubectl get pdb none
  poddisruptionbudget.policy/none created
  DisruptionAllowed False InsufficientPods [] 1
  1 0 0 1 0
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  none   1               N/A               0                     2s
  $ kubectl create deployment w --image=nginx:1.27 --replicas=3; kubectl create pdb w --selector=app=w --min-available=2; sleep 6; st w
  deployment.apps/w created
  poddisruptionbudget.policy/w created
  DisruptionAllowed True SufficientPods [] 1
  1 1 3 2 3
  $ kubectl scale deployment w --replicas=2; sleep 5; st w; kubectl get pdb w -o jsonpath='{.metadata.generation}{"\n"}'
  deployment.apps/w scaled
  DisruptionAllowed False InsufficientPods [] 1
  1 0 2 2 2
  1
  $ kubectl patch pdb w -p '{"spec":{"minAvailable":"50%"}}'; sleep 2; st w; kubectl patch pdb w --type=json -p '[{"op":"remove","path":"/spec/minAvailable"},{"op":"add","path":"/spec/maxUnavailable","value":0}]'; sleep 2; st w
  poddisruptionbudget.policy/w patched
  DisruptionAllowed True SufficientPods [] 2
  2 1 2 1 2
  poddisruptionbudget.policy/w patched
  DisruptionAllowed False InsufficientPods [] 3
  3 0 2 2 2
  $ kubectl patch pdb w -p '{"spec":{"maxUnavailable":"1%"}}'; sleep 2; st w; kubectl patch pdb w -p '{"spec":{"maxUnavailable":"abc"}}'; kubectl patch pdb w -p '{"spec":{"minAvailable":1}}'
  poddisruptionbudget.policy/w patched
  DisruptionAllowed True SufficientPods [] 4
  4 1 2 1 2
  The PodDisruptionBudget "w" is invalid: spec.maxUnavailable: Invalid value: "abc": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
  The PodDisruptionBudget "w" is invalid: spec: Invalid value: {"MinAvailable":1,"Selector":{"matchLabels":{"app":"w"}},"MaxUnavailable":"1%","UnhealthyPodEvictionPolicy":null}: minAvailable and maxUnavailable cannot be both set
  [1]
  $ kubectl scale deployment w --replicas=0; sleep 4; st w; kubectl delete deployment w; sleep 2; st w
  deployment.apps/w scaled
  DisruptionAllowed False InsufficientPods [] 4
  4 0 0 0 0
  deployment.apps "w" deleted from default namespace
  DisruptionAllowed False InsufficientPods [] 4
  4 0 0 0 0
  $ kubectl run bare --image=nginx:1.27 -l app=none; sleep 4; st none; kubectl get events --field-selector involvedObject.kind=PodDisruptionBudget -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message | sort | uniq
  pod/bare created
  DisruptionAllowed False InsufficientPods [] 1
  1 0 1 1 1
  N      T        R        M
  none   Normal   NoPods   No matching pods found
  w      Normal   NoPods   No matching pods found
  $ kubectl patch pdb none -p '{"spec":{"minAvailable":"50%"}}'; sleep 3; st none; kubectl get events --field-selector involvedObject.kind=PodDisruptionBudget,involvedObject.name=none -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message | sort | uniq
  poddisruptionbudget.policy/none patched
  DisruptionAllowed False InsufficientPods [] 2
  2 0 1 0 0
  N      T         R               M
  none   Normal    NoPods          No matching pods found
  none   Warning   UnmanagedPods   Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: none,},MatchExpressions:[]LabelSelectorRequirement{},}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.
  $ kubectl patch pdb none --type=json -p '[{"op":"remove","path":"/spec/minAvailable"},{"op":"add","path":"/spec/maxUnavailable","value":1}]'; sleep 3; st none; kubectl get events --field-selector involvedObject.kind=PodDisruptionBudget,involvedObject.name=none -o custom-columns=N:.involvedObject.name,T:.type,R:.reason,M:.message | sort | uniq
  poddisruptionbudget.policy/none patched
  DisruptionAllowed False InsufficientPods [] 3
  3 0 1 0 0
  N      T         R               M
  none   Normal    NoPods          No matching pods found
  none   Warning   UnmanagedPods   Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{app: none,},MatchExpressions:[]LabelSelectorRequirement{},}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.
  $ kubectl patch pdb none --type=json -p '[{"op":"remove","path":"/spec/maxUnavailable"},{"op":"add","path":"/spec/minAvailable","value":0}]'; sleep 3; st none
  poddisruptionbudget.policy/none patched
  DisruptionAllowed True SufficientPods [] 4
  4 1 1 0 1
  $ kubectl get pdb none -o jsonpath='{.status.disruptedPods}{"\n"}'; printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"bare"}}' | kubectl create --raw /api/v1/namespaces/default/pods/bare/eviction -f -; sleep 4; st none; kubectl get pod bare
  
  {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","code":201}
  DisruptionAllowed False InsufficientPods [] 4
  4 0 0 0 0
  Error from server (NotFound): pods "bare" not found
  [1]
  $ kubectl run bare --image=nginx:1.27 -l app=none; sleep 4; kubectl patch pdb none --type=merge -p '{"spec":{"minAvailable":1,"unhealthyPodEvictionPolicy":"AlwaysAllow"}}'; sleep 1; st none; printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"bare"}}' | kubectl create --raw /api/v1/namespaces/default/pods/bare/eviction -f -
  pod/bare created
  poddisruptionbudget.policy/none patched
  DisruptionAllowed False InsufficientPods [] 5
  5 0 1 1 1
  Error from server (TooManyRequests): Cannot evict pod as it would violate the pod's disruption budget.
  [1]
  $ kubectl delete pod bare; sleep 1; kubectl run bare --image=nginx:nosuch -l app=none; sleep 4; st none; printf '{"apiVersion":"policy/v1","kind":"Eviction","metadata":{"name":"bare"}}' | kubectl create --raw /api/v1/namespaces/default/pods/bare/eviction -f -; sleep 4; kubectl get pod bare
  pod "bare" deleted from default namespace
  pod/bare created
  DisruptionAllowed False InsufficientPods [] 5
  5 0 0 1 1
  {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Success","code":201}
  Error from server (NotFound): pods "bare" not found
  [1]
  $ kubectl create pdb all --selector='' --max-unavailable=1; kubectl delete pdb --all; kubectl get pdb
  error: a selector must be specified
  poddisruptionbudget.policy "none" deleted from default namespace
  poddisruptionbudget.policy "w" deleted from default namespace
  No resources found in default namespace.
  $ printf 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: e}\nspec: {selector: {}, maxUnavailable: 1}\n' | kubectl apply -f -; kubectl create deployment e --image=nginx:1.27; sleep 5; st e; kubectl describe pdb e | sed 's/Age.*//'
  poddisruptionbudget.policy/e created
  deployment.apps/e created
  DisruptionAllowed True SufficientPods [] 1
  1 1 1 0 1
  Name:             e
  Namespace:        default
  Max unavailable:  1
  Selector:         <none>
  Status:
      Allowed disruptions:  1
      Current:              1
      Desired:              0
      Total:                1
  Events:
    Type    Reason
    ----    ------  ----             ----               -------
    Normal  NoPods  5s (x2 over 5s)  controllermanager  No matching pods found
  $ kubectl create ns other; kubectl -n other create sa default; kubectl -n other run x --image=nginx:1.27; printf 'apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ns}\nspec: {selector: null, maxUnavailable: 1}\n' | kubectl apply -f -; sleep 3; st ns; kubectl delete pdb e ns; kubectl delete deployment e; kubectl delete ns other
  namespace/other created
  error: failed to create serviceaccount: serviceaccounts "default" already exists
  pod/x created
  poddisruptionbudget.policy/ns created
  DisruptionAllowed False InsufficientPods [] 1
  1 0 0 0 0
  poddisruptionbudget.policy "e" deleted from default namespace
  poddisruptionbudget.policy "ns" deleted from default namespace
  deployment.apps "e" deleted from default namespace
  namespace "other" deleted
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: u, finalizers: [lab.example.com/keep]}\nspec: {nodeSelector: {no: where}, containers: [{name: c, image: "nginx:1.27"}]}\n' | kubectl apply -f -; sleep 1; kubectl delete pod u --wait=false; sleep 25; kubectl get pod u --no-headers | awk '{print $1,$2,$3}'; kubectl get pod u -o jsonpath='{.status.phase} {.metadata.deletionGracePeriodSeconds} {.metadata.generation} {.status.observedGeneration}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'; kubectl patch pod u --type=merge -p '{"metadata":{"finalizers":null}}'
  pod/u created
  pod "u" deleted from default namespace
  u 0/1 Failed
  Failed 0 2 2
  PodScheduled False Unschedulable
  pod/u patched
