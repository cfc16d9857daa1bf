Claims of devices made of templates, and free again
  % mk() { kubectl create -f - <<< "$1"; }; hide() { sed -E 's/-[a-z0-9]{5}( |"|$)/-xxxxx\1/g'; }
  % kubectl create ns claims; kubectl create sa default -n claims; sleep 1
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpus"},"spec":{}}'
  % mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"early","namespace":"claims"},"spec":{"resourceClaims":[{"name":"g","resourceClaimTemplateName":"t"}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"claims":[{"name":"g"}]}}]}}'; sleep 2
  $ kubectl get pod early -n claims -o jsonpath='{.status}{"\n"}'; kubectl get events -n claims -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,M:.message,S:.source.component --no-headers
  {"phase":"Pending","qosClass":"BestEffort"}
  early   Warning   FailedResourceClaimCreation   PodResourceClaim g: resource claim template "t": resourceclaimtemplate.resource.k8s.io "t" not found   resource_claim
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaimTemplate","metadata":{"name":"t","namespace":"claims"},"spec":{"metadata":{"labels":{"a":"b"},"annotations":{"c":"d"}},"spec":{"devices":{"requests":[{"name":"r","exactly":{"deviceClassName":"gpus"}}]}}}}'; sleep 3
  $ kubectl get pod early -n claims -o jsonpath='{.status.resourceClaimStatuses}{"\n"}{range .status.conditions[*]}{.type} {.status} {.observedGeneration} {.reason} {.message}{"\n"}{end}' | hide
  [{"name":"g","resourceClaimName":"early-g-xxxxx"}]
  PodScheduled False 1 Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  $ kubectl get resourceclaims -n claims | hide
  NAME            STATE     AGE
  early-g-xxxxx   pending   4s
  $ kubectl get resourceclaims -n claims -o jsonpath='{range .items[*]}{.metadata.generateName} {.metadata.labels} {.metadata.annotations} {.metadata.finalizers} {.metadata.ownerReferences[0].kind} {.metadata.ownerReferences[0].name} {.metadata.ownerReferences[0].controller} {.metadata.ownerReferences[0].blockOwnerDeletion} {.spec} {.status}{"\n"}{end}'
  early-g- {"a":"b"} {"c":"d","resource.kubernetes.io/pod-claim-name":"g"}  Pod early true  {"devices":{"requests":[{"exactly":{"allocationMode":"ExactCount","count":1,"deviceClassName":"gpus"},"name":"r"}]}} {}
  % mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a-pod-with-a-name-that-is-very-long-indeed-to-say-the-least","namespace":"claims"},"spec":{"resourceClaims":[{"name":"the-claim-has-a-long-name-too","resourceClaimTemplateName":"t"},{"name":"b","resourceClaimTemplateName":"t"}],"containers":[{"name":"c","image":"nginx:1.27"}]}}'; sleep 3
  $ kubectl get resourceclaims -n claims -o jsonpath='{range .items[*]}{.metadata.generateName}{"\n"}{end}' | sort; kubectl get pod -n claims a-pod-with-a-name-that-is-very-long-indeed-to-say-the-least -o jsonpath='{.status.resourceClaimStatuses[*].name}{"\n"}'
  a-pod-with-a-name-that-is-very-long-i-the-claim-has-a-lo
  a-pod-with-a-name-that-is-very-long-indeed-to-say-the--
  early-g-
  b the-claim-has-a-long-name-too
  % kubectl delete resourceclaim -n claims -l a=b > /dev/null; sleep 2; kubectl get resourceclaims -n claims | hide
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"mine","namespace":"claims","finalizers":["resource.kubernetes.io/delete-protection"]},"spec":{"devices":{"requests":[{"name":"r","exactly":{"deviceClassName":"gpus"}}]}}}'
  % kubectl patch resourceclaim mine -n claims --subresource=status --type=merge -p '{"status":{"allocation":{"devices":{}},"reservedFor":[{"resource":"pods","name":"nobody","uid":"1"}]}}'; sleep 2
  $ kubectl get resourceclaim mine -n claims -o jsonpath='{.metadata.finalizers} {.status}{"\n"}'
   {}
  % kubectl delete pod --all -n claims --force --grace-period=0; sleep 3
  $ kubectl get resourceclaims -n claims | sed 's/ [0-9]*s$//'
  NAME   STATE     AGE
  mine   pending
