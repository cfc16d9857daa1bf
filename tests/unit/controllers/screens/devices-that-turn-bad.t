Devices that turn bad while they are used
  % mk() { kubectl create -f - <<< "$1"; }; NS=dtn2; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % claim() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"'$1'","namespace":"dtn2"},"spec":{"devices":{"requests":[{"name":"r","exactly":{"deviceClassName":"gpu6"'"$2"'}}]}}}'; mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","namespace":"dtn2"},"spec":{"terminationGracePeriodSeconds":1,"resourceClaims":[{"name":"g","resourceClaimName":"'$1'"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}'; sleep 1.5; }
  % slice() { kubectl apply -f - <<< '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"s6"},"spec":{"driver":"gpu6.x.io","nodeName":"worker-1","pool":{"name":"p","generation":1,"resourceSliceCount":1},"devices":[{"name":"g0"},{"name":"g1"},{"name":"g2"},{"name":"g3"'"$1"'}]}}'; }
  % rule() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceTaintRule","metadata":{"name":"'$1'"},"spec":{"deviceSelector":{"driver":"gpu6.x.io"'"$3"'},"taint":{"key":"sick","value":"yes","effect":"'$2'"}}}'; }
  % st() { kubectl get pods -n $NS --no-headers | awk '{print $1,$3}'; kubectl get events -n $NS -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -i taint | sed -E 's/ +/ /g'; kubectl get devicetaintrules -o jsonpath='{range .items[*]}{.metadata.name} {.spec} {.status}{"\n"}{end}' | norm; }
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpu6"},"spec":{}}'; slice; sleep 1
  % claim plain; claim tol ',"tolerations":[{"key":"sick","operator":"Exists","effect":"NoExecute"}]'; claim short ',"tolerations":[{"key":"sick","operator":"Exists","effect":"NoExecute","tolerationSeconds":8}]'; claim other; sleep 2
  % rule dry None; rule later NoSchedule ',"device":"g9"'; rule idle NoExecute ',"device":"g9"'; sleep 3
  $ st
  other ContainerCreating
  plain ContainerCreating
  short ContainerCreating
  tol ContainerCreating
  dry {"deviceSelector":{"driver":"gpu6.x.io"},"taint":{"effect":"None","key":"sick","timeAdded":"TIME","value":"yes"}} {"conditions":[{"lastTransitionTime":"TIME","message":"4 published devices selected. 4 allocated devices selected. 3 pods would be evicted in 1 namespace if the effect was NoExecute. This information will not be updated again. Recreate the DeviceTaintRule to trigger an update.","observedGeneration":1,"reason":"NoEffect","status":"False","type":"EvictionInProgress"}]}
  idle {"deviceSelector":{"device":"g9","driver":"gpu6.x.io"},"taint":{"effect":"NoExecute","key":"sick","timeAdded":"TIME","value":"yes"}} {"conditions":[{"lastTransitionTime":"TIME","message":"","observedGeneration":1,"reason":"NotStarted","status":"False","type":"EvictionInProgress"}]}
  later {"deviceSelector":{"device":"g9","driver":"gpu6.x.io"},"taint":{"effect":"NoSchedule","key":"sick","timeAdded":"TIME","value":"yes"}} {"conditions":[{"lastTransitionTime":"TIME","message":"Eviction only happens for the NoExecute effect.","observedGeneration":1,"reason":"OtherEffect","status":"False","type":"EvictionInProgress"}]}
  % kubectl delete devicetaintrule dry later idle; rule now NoExecute ',"pool":"p"'; sleep 3
  $ st
  short ContainerCreating
  tol ContainerCreating
  other Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  plain Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  now {"deviceSelector":{"driver":"gpu6.x.io","pool":"p"},"taint":{"effect":"NoExecute","key":"sick","timeAdded":"TIME","value":"yes"}} {"conditions":[{"lastTransitionTime":"TIME","message":"3 pods need to be evicted in 1 namespace.","observedGeneration":1,"reason":"PodsPendingEviction","status":"True","type":"EvictionInProgress"}]}
  % sleep 10
  $ st
  tol ContainerCreating
  other Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  plain Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  short Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  now {"deviceSelector":{"driver":"gpu6.x.io","pool":"p"},"taint":{"effect":"NoExecute","key":"sick","timeAdded":"TIME","value":"yes"}} {"conditions":[{"lastTransitionTime":"TIME","message":"3 pods evicted since starting the controller.","observedGeneration":1,"reason":"Completed","status":"False","type":"EvictionInProgress"}]}
  % kubectl delete devicetaintrule now; claim again; claim slow ',"tolerations":[{"operator":"Exists","effect":"NoExecute","tolerationSeconds":60}]'; sleep 1; rule soon NoExecute; sleep 2; kubectl delete devicetaintrule soon; sleep 2
  $ st
  slow ContainerCreating
  tol ContainerCreating
  again Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  other Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  plain Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  short Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Marking for deletion
  slow Normal DeviceTaintManagerEviction 1 device-taint-eviction-controller Cancelling deletion
  $ kubectl get events -n $NS --field-selector involvedObject.name=slow,reason=DeviceTaintManagerEviction -o custom-columns=M:.message,K:.involvedObject.kind --no-headers
  Cancelling deletion   Pod
  % kubectl delete resourceslice s6; kubectl delete deviceclass gpu6; kubectl delete ns $NS --wait=false
