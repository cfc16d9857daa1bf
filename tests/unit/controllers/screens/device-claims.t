Pods that ask for devices by claims, where no driver offers any
  $ kubectl create ns d1; sleep 1
  namespace/d1 created
  $ cat > m.yaml <<'END' && kubectl create -f m.yaml
  > {"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpus"},"spec":{}}
  > ---
  > {"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"one","namespace":"d1"},"spec":{"devices":{"requests":[{"name":"g","exactly":{"deviceClassName":"gpus"}}]}}}
  > ---
  > {"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"classless","namespace":"d1"},"spec":{"devices":{"requests":[{"name":"g","exactly":{"deviceClassName":"nosuch"}}]}}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"missing","namespace":"d1"},"spec":{"resourceClaims":[{"name":"g","resourceClaimName":"nope"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"none","namespace":"d1"},"spec":{"resourceClaims":[{"name":"g","resourceClaimName":"one"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"claims":[{"name":"g"}]}}]}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"classless","namespace":"d1"},"spec":{"resourceClaims":[{"name":"g","resourceClaimName":"classless"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"template","namespace":"d1"},"spec":{"resourceClaims":[{"name":"g","resourceClaimTemplateName":"nope"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"big","namespace":"d1"},"spec":{"resourceClaims":[{"name":"g","resourceClaimName":"one"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"requests":{"cpu":"1000"}}}]}}
  > ---
  > {"apiVersion":"v1","kind":"Pod","metadata":{"name":"nowhere","namespace":"d1"},"spec":{"nodeSelector":{"a":"b"},"resourceClaims":[{"name":"g","resourceClaimName":"one"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}
  > END
  deviceclass.resource.k8s.io/gpus created
  resourceclaim.resource.k8s.io/one created
  resourceclaim.resource.k8s.io/classless created
  pod/missing created
  pod/none created
  pod/classless created
  pod/template created
  pod/big created
  pod/nowhere created
  $ sleep 4; kubectl get pods -n d1 | sed 's/ [0-9]*s$//'
  NAME        READY   STATUS    RESTARTS   AGE
  big         0/1     Pending   0
  classless   0/1     Pending   0
  missing     0/1     Pending   0
  none        0/1     Pending   0
  nowhere     0/1     Pending   0
  template    0/1     Pending   0
  $ for p in missing none classless template big nowhere; do echo $p; kubectl get pod $p -n d1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'; done
  missing
  none
  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  classless
  PodScheduled False Unschedulable 0/3 nodes are available: request g: device class nosuch does not exist. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  template
  big
  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  nowhere
  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl create -f - <<'END'
  > {"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"nope","namespace":"d1"},"spec":{"devices":{"requests":[{"name":"g","exactly":{"deviceClassName":"gpus"}}]}}}
  > END
  resourceclaim.resource.k8s.io/nope created
  $ sleep 3; kubectl get pod missing -n d1 -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  PodScheduled False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl delete resourceclaim one -n d1 --wait=false; sleep 2; kubectl get pods -n d1 | sed 's/ [0-9]*s$//'
  resourceclaim.resource.k8s.io "one" deleted from d1 namespace
  NAME        READY   STATUS    RESTARTS   AGE
  big         0/1     Pending   0
  classless   0/1     Pending   0
  missing     0/1     Pending   0
  none        0/1     Pending   0
  nowhere     0/1     Pending   0
  template    0/1     Pending   0
  $ kubectl get events -n d1 --field-selector involvedObject.name=none -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,M:.message --no-headers | sort -u
  none   Warning   FailedScheduling   0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
