Claims of devices that the scheduler allocates
  % mk() { kubectl create -f - <<< "$1"; }; NS=dra; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/-[a-z0-9]{5}( |$|")/-xxxxx\1/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % slice() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"'$1'"},"spec":{"driver":"gpu.x.io","nodeName":"'$2'","pool":{"name":"'$2'","generation":1,"resourceSliceCount":1},"devices":['"$3"']}}'; }
  % claim() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"'$1'","namespace":"dra"},"spec":{"devices":{"requests":['"$2"']'"$3"'}}}'; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","namespace":"dra"},"spec":{'"$3"'"terminationGracePeriodSeconds":1,"resourceClaims":[{"name":"g","resourceClaimName":"'$2'"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"claims":[{"name":"g"}]}}]}}'; }
  % st() { for c in $*; do kubectl get resourceclaim $c -n $NS -o jsonpath='{.metadata.name} {.metadata.finalizers} {.status}{"\n"}' | norm; done; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,M:.message --no-headers | grep -E "^$1 " | sed -E 's/ +/ /g' | norm | sort | uniq; }
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpu"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"gpu.x.io\""}}]}}'
  % slice s1 worker-1 '{"name":"g0","attributes":{"model":{"string":"a"},"gen":{"int":2}},"capacity":{"memory":{"value":"8Gi"}}},{"name":"g1","attributes":{"model":{"string":"b"},"gen":{"int":3}},"capacity":{"memory":{"value":"16Gi"}}}'; slice s2 worker-2 '{"name":"h0","attributes":{"model":{"string":"c"},"gen":{"int":3}},"capacity":{"memory":{"value":"4Gi"}}}'
  % claim one '{"name":"r","exactly":{"deviceClassName":"gpu","selectors":[{"cel":{"expression":"device.attributes[\"gpu.x.io\"].model == \"b\""}}]}}'; claim two '{"name":"r","exactly":{"deviceClassName":"gpu","count":2}}'; claim big '{"name":"r","exactly":{"deviceClassName":"gpu","selectors":[{"cel":{"expression":"device.capacity[\"gpu.x.io\"].memory.compareTo(quantity(\"32Gi\")) >= 0"}}]}}'; claim none '{"name":"r","exactly":{"deviceClassName":"nosuch"}}'; claim any '{"name":"r","firstAvailable":[{"name":"x","deviceClassName":"gpu","selectors":[{"cel":{"expression":"device.attributes[\"gpu.x.io\"].model == \"z\""}}]},{"name":"y","deviceClassName":"gpu"}]}'; claim cfg '{"name":"r","exactly":{"deviceClassName":"gpu","tolerations":[{"operator":"Exists"}]}}' ',"config":[{"requests":["r"],"opaque":{"driver":"gpu.x.io","parameters":{"a":1}}}]'
  % sleep 2; pod p1 one; sleep 3; pod p2 two; pod p3 big; pod p4 none; pod p5 missing; sleep 4
  $ st one two big none
  one ["resource.kubernetes.io/delete-protection"] {"allocation":{"allocationTimestamp":"TIME","devices":{"results":[{"device":"g1","driver":"gpu.x.io","pool":"worker-1","request":"r"}]},"nodeSelector":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-1"]}]}]}},"reservedFor":[{"name":"p1","resource":"pods","uid":"UID"}]}
  two  {}
  big  {}
  none  {}
  $ for p in p1 p2 p3 p4 p5; do ev $p; done
  p1 Normal Scheduled Successfully assigned dra/p1 to worker-1
  p1 Warning FailedPrepareDynamicResources Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu.x.io is not registered
  p2 Warning FailedScheduling 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  p3 Warning FailedScheduling 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  p4 Warning FailedScheduling 0/3 nodes are available: request r: device class nosuch does not exist. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get pod p1 p2 p3 p4 p5 -n $NS -o jsonpath='{range .items[*]}{.metadata.name} {.spec.nodeName} {.status.conditions[?(@.type=="PodScheduled")].reason} {.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}{end}'
  p1 worker-1
  p2  Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  p3  Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  p4  Unschedulable 0/3 nodes are available: request r: device class nosuch does not exist. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  p5
  % pod p6 any '"nodeSelector":{"kubernetes.io/hostname":"worker-1"},'; sleep 3; pod p7 any; pod p8 cfg; sleep 3
  $ st any cfg
  any ["resource.kubernetes.io/delete-protection"] {"allocation":{"allocationTimestamp":"TIME","devices":{"results":[{"device":"g0","driver":"gpu.x.io","pool":"worker-1","request":"r/y"}]},"nodeSelector":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-1"]}]}]}},"reservedFor":[{"name":"p6","resource":"pods","uid":"UID"},{"name":"p7","resource":"pods","uid":"UID"}]}
  cfg ["resource.kubernetes.io/delete-protection"] {"allocation":{"allocationTimestamp":"TIME","devices":{"config":[{"opaque":{"driver":"gpu.x.io","parameters":{"a":1}},"source":"FromClaim"}],"results":[{"device":"h0","driver":"gpu.x.io","pool":"worker-2","request":"r","tolerations":[{"operator":"Exists"}]}]},"nodeSelector":{"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-2"]}]}]}},"reservedFor":[{"name":"p8","resource":"pods","uid":"UID"}]}
  $ for p in p6 p7 p8; do ev $p; done
  p6 Normal Scheduled Successfully assigned dra/p6 to worker-1
  p6 Warning FailedPrepareDynamicResources Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu.x.io is not registered
  p7 Normal Scheduled Successfully assigned dra/p7 to worker-1
  p7 Warning FailedPrepareDynamicResources Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu.x.io is not registered
  p8 Normal Scheduled Successfully assigned dra/p8 to worker-2
  p8 Warning FailedPrepareDynamicResources Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu.x.io is not registered
  $ kubectl get resourceclaims -n $NS | sed 's/ [0-9]*s$//'
  NAME   STATE                AGE
  any    allocated,reserved
  big    pending
  cfg    allocated,reserved
  none   pending
  one    allocated,reserved
  two    pending
  $ kubectl get resourceclaim one -n $NS -o yaml --show-managed-fields | sed -n '/managedFields/,/name: one/p' | norm
    managedFields:
    - apiVersion: resource.k8s.io/v1
      fieldsType: FieldsV1
      fieldsV1:
        f:spec:
          f:devices:
            f:requests: {}
      manager: kubectl-create
      operation: Update
      time: "TIME"
    - apiVersion: resource.k8s.io/v1
      fieldsType: FieldsV1
      fieldsV1:
        f:metadata:
          f:finalizers:
            .: {}
            v:"resource.kubernetes.io/delete-protection": {}
      manager: kube-scheduler
      operation: Update
      time: "TIME"
    - apiVersion: resource.k8s.io/v1
      fieldsType: FieldsV1
      fieldsV1:
        f:status:
          f:allocation:
            .: {}
            f:allocationTimestamp: {}
            f:devices:
              .: {}
              f:results: {}
            f:nodeSelector: {}
          f:reservedFor:
            .: {}
            k:{"uid":"UID"}:
              .: {}
              f:name: {}
              f:resource: {}
              f:uid: {}
      manager: kube-scheduler
      operation: Update
      subresource: status
      time: "TIME"
    name: one
  % kubectl delete pod p1 p6 p7 -n $NS --force --grace-period=0; sleep 5
  $ st one any; ev p2
  one  {}
  any  {}
  p2 Normal Scheduled Successfully assigned dra/p2 to worker-1
  p2 Warning FailedPrepareDynamicResources Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu.x.io is not registered
  p2 Warning FailedScheduling 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % kubectl delete resourceslice s1 s2; kubectl delete deviceclass gpu; kubectl delete ns $NS --wait=false
