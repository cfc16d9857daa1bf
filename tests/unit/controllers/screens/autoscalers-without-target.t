Autoscalers without a target, and one that has none to scale
  % mk() { kubectl apply -n $NS -f - <<< "$1"; }
  % ev() { kubectl get events -n $NS --sort-by=.metadata.resourceVersion -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,S:.source.component,M:.message --no-headers | grep -E "^${1:-.*} " | sed -E 's/ +/ /g'; }
  % hpa() { mk '{"apiVersion":"autoscaling/v2","kind":"HorizontalPodAutoscaler","metadata":{"name":"'$1'"},"spec":{"maxReplicas":3,"scaleTargetRef":{"apiVersion":"'$2'","kind":"'$3'","name":"'$4'"}}}'; }
  % NS=hpa; kubectl create ns $NS; sleep 2
  % kubectl create deploy zero -n $NS --image=nginx:1.27 --replicas=0; hpa h1 v1 ReplicationController no; hpa h2 x.io/v1 Foo no; hpa h3 apps/v1 Deployment zero; hpa h4 apps/v9 Deployment no; hpa h5 apps/v1 Foo no; hpa h6 v1 Foo no; hpa h7 apps/v1 StatefulSet no; hpa h8 apps/v1 DaemonSet no; sleep 18
  $ for h in h1 h2 h3 h4 h5 h6 h7 h8; do kubectl get hpa $h -n $NS -o jsonpath='{.metadata.name} {.status.currentReplicas} {.status.desiredReplicas} {.status.observedGeneration}{range .status.conditions[*]}{"\n"}{.type}={.status},{.reason},{.message}{end}{"\n"}'; ev $h; done
  h1  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: replicationcontrollers "no" not found
  h1 Warning FailedGetScale horizontal-pod-autoscaler replicationcontrollers "no" not found
  h2  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: no matches for kind "Foo" in group "x.io"
  h2 Warning FailedGetScale horizontal-pod-autoscaler no matches for kind "Foo" in group "x.io"
  h3  0 1
  AbleToScale=True,SucceededGetScale,the HPA controller was able to get the target's current scale
  ScalingActive=False,ScalingDisabled,scaling is disabled since the replica count of the target is zero
  h4  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: deployments.apps "no" not found
  h4 Warning FailedGetScale horizontal-pod-autoscaler deployments.apps "no" not found
  h5  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: no matches for kind "Foo" in group "apps"
  h5 Warning FailedGetScale horizontal-pod-autoscaler no matches for kind "Foo" in group "apps"
  Error from server (NotFound): horizontalpodautoscalers.autoscaling "h6" not found
  h7  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: statefulsets.apps "no" not found
  h7 Warning FailedGetScale horizontal-pod-autoscaler statefulsets.apps "no" not found
  h8  0
  AbleToScale=False,FailedGetScale,the HPA controller was unable to get the target's current scale: the server could not find the requested resource
  h8 Warning FailedGetScale horizontal-pod-autoscaler the server could not find the requested resource
  % kubectl delete ns $NS --wait=false
