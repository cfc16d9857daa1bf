Devices by constraints, taints, nodes, shares and counters
  % mk() { kubectl create -f - <<< "$1"; }; NS=dra2; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/-[a-z0-9]{5}( |$|")/-xxxxx\1/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % slice() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"'$1'"},"spec":{"driver":"'$2'",'"$3"',"devices":['"$4"']}}'; }
  % claim() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"'$1'","namespace":"dra2"},"spec":{"devices":{"requests":['"$2"']'"$3"'}}}'; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","namespace":"dra2"},"spec":{'"$3"'"terminationGracePeriodSeconds":1,"resourceClaims":[{"name":"g","resourceClaimName":"'${2:-$1}'"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}'; }
  % one() { claim $1 "$2" "$3"; pod $1 $1 "$4"; }
  % st() { for c in $*; do kubectl get resourceclaim $c -n $NS -o jsonpath='{.metadata.name} {.status.allocation.devices}{" "}{.status.allocation.nodeSelector}{" "}{.status.reservedFor[*].name}{"\n"}' | norm; done; }
  % why() { for p in $*; do kubectl get pod $p -n $NS -o jsonpath='{.metadata.name} {.spec.nodeName} {.status.conditions[?(@.type=="PodScheduled")].reason} {.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'; done; }
  % ev() { kubectl get events -n $NS -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,M:.message --no-headers | grep -E "^$1 .*Sched" | sed -E 's/ +/ /g' | norm | sort | uniq; }
  % w1='"nodeSelector":{"kubernetes.io/hostname":"worker-1"},' w2='"nodeSelector":{"kubernetes.io/hostname":"worker-2"},'
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpu2"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"gpu2.x.io\""}}],"config":[{"opaque":{"driver":"gpu2.x.io","parameters":{"from":"class"}}}]}}'
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"net2"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"net2.x.io\""}}]}}'
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"odd2"},"spec":{"selectors":[{"cel":{"expression":"device.attributes[\"gpu2.x.io\"].nosuch == \"x\""}}]}}'
  % dev() { for i in $2; do echo -n "$c"'{"name":"'$1$i'","attributes":{"numa":{"int":'$((i/2))'},"id":{"string":"'$1$i'"},"fast":{"bool":'$( [ $i = 3 ] && echo false || echo true)'},"fw":{"version":"1.'$i'.0"}},"capacity":{"memory":{"value":"'$((i+1))'Gi"}}}'; c=,; done; c=; }
  % slice a1 gpu2.x.io '"nodeName":"worker-1","pool":{"name":"w1","generation":1,"resourceSliceCount":1}' "$(dev a '0 1 2 3')"
  % slice b1 gpu2.x.io '"nodeName":"worker-2","pool":{"name":"w2","generation":1,"resourceSliceCount":2}' "$(dev b '0')"
  % slice n1 net2.x.io '"allNodes":true,"pool":{"name":"all","generation":1,"resourceSliceCount":1}' '{"name":"n0"},{"name":"n1"}'
  % sleep 1
  % one match '{"name":"r","exactly":{"deviceClassName":"gpu2","count":2,"selectors":[{"cel":{"expression":"device.attributes[\"gpu2.x.io\"].fast"}}]}}' ',"constraints":[{"matchAttribute":"gpu2.x.io/numa"}]' "$w1"; sleep 3
  $ st match; why match
  match {"config":[{"opaque":{"driver":"gpu2.x.io","parameters":{"from":"class"}},"source":"FromClass"}],"results":[{"device":"a0","driver":"gpu2.x.io","pool":"w1","request":"r"},{"device":"a1","driver":"gpu2.x.io","pool":"w1","request":"r"}]} {"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-1"]}]}]} match
  match worker-1
  % kubectl delete pod match -n $NS --force --grace-period=0; kubectl delete resourceclaim match -n $NS; sleep 2
  % one distinct '{"name":"r","exactly":{"deviceClassName":"gpu2"}},{"name":"s","exactly":{"deviceClassName":"gpu2"}}' ',"constraints":[{"requests":["r","s"],"distinctAttribute":"gpu2.x.io/numa"}],"config":[{"requests":["s"],"opaque":{"driver":"gpu2.x.io","parameters":{"for":"s"}}}]' "$w1"; sleep 3
  $ st distinct; why distinct
  distinct {"config":[{"opaque":{"driver":"gpu2.x.io","parameters":{"from":"class"}},"source":"FromClass"},{"opaque":{"driver":"gpu2.x.io","parameters":{"for":"s"}},"requests":["s"],"source":"FromClaim"}],"results":[{"device":"a0","driver":"gpu2.x.io","pool":"w1","request":"r"},{"device":"a2","driver":"gpu2.x.io","pool":"w1","request":"s"}]} {"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-1"]}]}]} distinct
  distinct worker-1
  % one toomany '{"name":"r","exactly":{"deviceClassName":"gpu2","count":3}}' '' "$w1"; one incomplete '{"name":"r","exactly":{"deviceClassName":"gpu2"}}' '' "$w2"; one odd '{"name":"r","exactly":{"deviceClassName":"odd2"}}' '' "$w1"; one huge '{"name":"r","exactly":{"deviceClassName":"gpu2","count":33}}' '' "$w1"; one allbut '{"name":"r","exactly":{"deviceClassName":"gpu2","allocationMode":"All"}}' '' "$w2"; sleep 4
  $ why toomany incomplete odd huge allbut
  toomany  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  incomplete  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  odd  SchedulerError running "DynamicResources" filter plugin: class odd2: selector #0 on device gpu2.x.io/w1/a1: CEL runtime error: no such key: nosuch. consider using CEL optional chaining (.? followed by orValue()) or guarding the check with has() for optional fields
  huge  SchedulerError running "DynamicResources" filter plugin: claim dra2/huge, request r: adding 33 devices exceeds the claim limit of 32, with 0 already accounted for
  allbut  SchedulerError running "DynamicResources" filter plugin: claim dra2/allbut, request r: asks for all devices, but resource pool gpu2.x.io/w2 is currently being updated
  $ ev odd; ev huge; ev toomany
  odd Warning FailedScheduling running "DynamicResources" filter plugin: class odd2: selector #0 on device gpu2.x.io/w1/a1: CEL runtime error: no such key: nosuch. consider using CEL optional chaining (.? followed by orValue()) or guarding the check with has() for optional fields
  huge Warning FailedScheduling running "DynamicResources" filter plugin: claim dra2/huge, request r: adding 33 devices exceeds the claim limit of 32, with 0 already accounted for
  toomany Warning FailedScheduling 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % kubectl delete pod toomany incomplete odd huge allbut distinct -n $NS --force --grace-period=0; kubectl delete resourceclaim --all -n $NS; kubectl delete resourceslice b1; slice b2 gpu2.x.io '"nodeName":"worker-2","pool":{"name":"w2","generation":2,"resourceSliceCount":1}' "$(dev b '0 1')"; sleep 2
  % one all '{"name":"r","exactly":{"deviceClassName":"gpu2","allocationMode":"All"}}' '' "$w2"; sleep 2; one after '{"name":"r","exactly":{"deviceClassName":"gpu2"}}' '' "$w2"; sleep 2
  $ st all after; why all after
  all
  after
  all  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  after  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % one net '{"name":"r","exactly":{"deviceClassName":"net2"}}' '' "$w2"; sleep 2; pod shared net "$w1"; sleep 2
  $ st net; why net shared
  net {"results":[{"device":"n0","driver":"net2.x.io","pool":"all","request":"r"}]}  net shared
  net worker-2
  shared worker-1
  % kubectl delete pod all -n $NS --force --grace-period=0; sleep 4
  $ st all after; why after
  all
  after
  after  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % pod back all "$w1"; pod away net; claim empty '' ; pod empty; sleep 3
  % st all; why back away empty | sed -E 's/^(away) worker-[12]/\1 somewhere/'; kubectl get resourceclaim -n $NS empty -o jsonpath='{.status}' | norm
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceTaintRule","metadata":{"name":"t2"},"spec":{"deviceSelector":{"driver":"net2.x.io","pool":"all","device":"n1"},"taint":{"key":"sick","value":"yes","effect":"NoSchedule"}}}'; sleep 1; one tainted '{"name":"r","exactly":{"deviceClassName":"net2"}}' '' "$w1"; sleep 2
  $ why tainted
  tainted  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % one tolerant '{"name":"r","exactly":{"deviceClassName":"net2","tolerations":[{"key":"sick","operator":"Equal","value":"yes"}]}}' '' "$w1"; sleep 2
  $ st tolerant; why tolerant
  tolerant {"results":[{"device":"n1","driver":"net2.x.io","pool":"all","request":"r","tolerations":[{"key":"sick","operator":"Equal","value":"yes"}]}]}  tolerant
  tolerant worker-1
  % kubectl delete pod tolerant -n $NS --force --grace-period=0; sleep 2; kubectl delete devicetaintrule t2; sleep 3
  $ st tainted; why tainted
  tainted {"results":[{"device":"n1","driver":"net2.x.io","pool":"all","request":"r"}]}  tainted
  tainted worker-1
  % one first '{"name":"r","firstAvailable":[{"name":"many","deviceClassName":"gpu2","count":3},{"name":"net","deviceClassName":"net2"},{"name":"few","deviceClassName":"gpu2","count":2}]}' ',"config":[{"requests":["r/few"],"opaque":{"driver":"gpu2.x.io","parameters":{"for":"few"}}},{"requests":["r/net"],"opaque":{"driver":"net2.x.io","parameters":{"for":"net"}}}]' "$w1"; sleep 3
  $ st first; why first
  first
  first  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % slice sh net3.x.io '"nodeSelector":{"nodeSelectorTerms":[{"matchExpressions":[{"key":"kubernetes.io/os","operator":"In","values":["linux"]},{"key":"kubernetes.io/hostname","operator":"In","values":["worker-1","worker-2"]}]}]},"pool":{"name":"sh","generation":1,"resourceSliceCount":1}' '{"name":"x","allowMultipleAllocations":true,"capacity":{"bw":{"value":"10Gi","requestPolicy":{"default":"1Gi","validRange":{"min":"1Gi","step":"1Gi"}}}}}'; mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"net3"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"net3.x.io\" && device.allowMultipleAllocations"}}]}}'; sleep 1
  % one sh1 '{"name":"r","exactly":{"deviceClassName":"net3","capacity":{"requests":{"bw":"3500Mi"}}}}' '' "$w1"; sleep 2; one sh2 '{"name":"r","exactly":{"deviceClassName":"net3"}}' '' "$w2"; one sh3 '{"name":"r","exactly":{"deviceClassName":"net3","capacity":{"requests":{"bw":"6Gi"}}}}' '' "$w2"; one sh4 '{"name":"r","exactly":{"deviceClassName":"net3","capacity":{"requests":{"nope":"6Gi"}}}}' '' "$w2"; sleep 3
  $ st sh1 sh2 sh3 sh4; why sh1 sh2 sh3 sh4
  sh1 {"results":[{"consumedCapacity":{"bw":"4Gi"},"device":"x","driver":"net3.x.io","pool":"sh","request":"r","shareID":"UID"}]} {"nodeSelectorTerms":[{"matchExpressions":[{"key":"kubernetes.io/os","operator":"In","values":["linux"]},{"key":"kubernetes.io/hostname","operator":"In","values":["worker-1","worker-2"]}]}]} sh1
  sh2 {"results":[{"consumedCapacity":{"bw":"1Gi"},"device":"x","driver":"net3.x.io","pool":"sh","request":"r","shareID":"UID"}]} {"nodeSelectorTerms":[{"matchExpressions":[{"key":"kubernetes.io/os","operator":"In","values":["linux"]},{"key":"kubernetes.io/hostname","operator":"In","values":["worker-1","worker-2"]}]}]} sh2
  sh3
  sh4
  sh1 worker-1
  sh2 worker-2
  sh3  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  sh4  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"c1"},"spec":{"driver":"part.x.io","nodeName":"worker-1","pool":{"name":"p","generation":1,"resourceSliceCount":2},"sharedCounters":[{"name":"mem","counters":{"m":{"value":"10Gi"}}}]}}'; mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"c2"},"spec":{"driver":"part.x.io","nodeName":"worker-1","pool":{"name":"p","generation":1,"resourceSliceCount":2},"devices":[{"name":"whole","consumesCounters":[{"counterSet":"mem","counters":{"m":{"value":"10Gi"}}}]},{"name":"half0","consumesCounters":[{"counterSet":"mem","counters":{"m":{"value":"5Gi"}}}]},{"name":"half1","consumesCounters":[{"counterSet":"mem","counters":{"m":{"value":"5Gi"}}}]}]}}'; mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"part"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"part.x.io\""}}]}}'; sleep 1
  % one half '{"name":"r","exactly":{"deviceClassName":"part","selectors":[{"cel":{"expression":"true"}}],"count":2}}' '' "$w1"; sleep 2; one whole '{"name":"r","exactly":{"deviceClassName":"part"}}' '' "$w1"; sleep 2
  $ st half whole; why half whole
  half {"results":[{"device":"half0","driver":"part.x.io","pool":"p","request":"r"},{"device":"half1","driver":"part.x.io","pool":"p","request":"r"}]} {"nodeSelectorTerms":[{"matchFields":[{"key":"metadata.name","operator":"In","values":["worker-1"]}]}]} half
  whole
  half worker-1
  whole  Unschedulable 0/3 nodes are available: 1 cannot allocate all claims, 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaimTemplate","metadata":{"name":"tpl","namespace":"dra2"},"spec":{"metadata":{"labels":{"a":"b"}},"spec":{"devices":{"requests":[{"name":"r","exactly":{"deviceClassName":"gpu2"}}]}}}}'; mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"tp","namespace":"dra2"},"spec":{'"$w1"'"terminationGracePeriodSeconds":1,"resourceClaims":[{"name":"g","resourceClaimTemplateName":"tpl"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"claims":[{"name":"g"}]}}]}}'; sleep 4
  $ kubectl get pod tp -n $NS -o jsonpath='{.spec.nodeName} {.status.resourceClaimStatuses} {.status.nominatedNodeName}' | norm; kubectl get resourceclaim -n $NS -l a=b -o yaml | norm | grep -v -e resourceVersion -e pod-template
   [{"name":"g","resourceClaimName":"tp-g-xxxxx"}] apiVersion: v1
  items:
  - apiVersion: resource.k8s.io/v1
    kind: ResourceClaim
    metadata:
      annotations:
        resource.kubernetes.io/pod-claim-name: g
      creationTimestamp: "TIME"
      generateName: tp-g-
      labels:
        a: b
      name: tp-g-xxxxx
      namespace: dra2
      ownerReferences:
      - apiVersion: v1
        controller: true
        kind: Pod
        name: tp
        uid: UID
      uid: UID
    spec:
      devices:
        requests:
        - exactly:
            allocationMode: ExactCount
            count: 1
            deviceClassName: gpu2
          name: r
    status: {}
  kind: List
  metadata:
  $ kubectl describe resourceclaim -n $NS -l a=b | norm | grep -v Resource.Version
  Name:         tp-g-xxxxx
  Namespace:    dra2
  Labels:       a=b
  Annotations:  resource.kubernetes.io/pod-claim-name: g
  API Version:  resource.k8s.io/v1
  Kind:         ResourceClaim
  Metadata:
    Creation Timestamp:  TIME
    Generate Name:       tp-g-
    Owner References:
      API Version:     v1
      Controller:      true
      Kind:            Pod
      Name:            tp
      UID:             UID
    UID:               UID
  Spec:
    Devices:
      Requests:
        Exactly:
          Allocation Mode:    ExactCount
          Count:              1
          Device Class Name:  gpu2
        Name:                 r
  Status:
  Events:  <none>
  % kubectl delete pod tp -n $NS; sleep 3
  $ kubectl get resourceclaim -n $NS -l a=b
  No resources found in dra2 namespace.
  $ kubectl get resourceclaims -n $NS | sed 's/ [0-9]*s$//'
  NAME       STATE                AGE
  after      pending
  all        allocated,reserved
  empty      allocated,reserved
  first      pending
  half       allocated,reserved
  net        allocated,reserved
  sh1        allocated,reserved
  sh2        allocated,reserved
  sh3        pending
  sh4        pending
  tainted    allocated,reserved
  tolerant   pending
  whole      pending
  % kubectl delete ns $NS --wait=false; kubectl delete resourceslice --all; kubectl delete deviceclass --all
