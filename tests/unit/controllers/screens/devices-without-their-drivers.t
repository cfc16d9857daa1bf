Pods with devices on nodes where no driver is registered
  % mk() { kubectl create -f - <<< "$1"; }; NS=prep2; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/-[a-z0-9]{5}( |$|")/-xxxxx\1/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % claim() { mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceClaim","metadata":{"name":"'$1'","namespace":"prep2"},"spec":{"devices":{"requests":['"$2"']}}}'; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'","namespace":"prep2"},"spec":{'"$3"'"terminationGracePeriodSeconds":1,"resourceClaims":[{"name":"g",'"$2"'}],"containers":[{"name":"c","image":"nginx:1.27","resources":{"claims":[{"name":"g"}]}}]}}'; }
  % st() { kubectl get pod $1 -n $NS -o jsonpath='{.status.phase} {.status.qosClass} {.status.containerStatuses[*].state}{"\n"}{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}' | norm; }
  % ev() { kubectl get events -n $NS -o custom-columns=O:.involvedObject.name,T:.type,R:.reason,C:.count,S:.source.component,M:.message --no-headers | grep -E "^$1 " | sed -E 's/ +/ /g' | norm | grep -v -e Pull -e Sched | sort | uniq; }
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"DeviceClass","metadata":{"name":"gpu4"},"spec":{"selectors":[{"cel":{"expression":"device.driver == \"gpu4.x.io\""}}]}}'
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"s4"},"spec":{"driver":"gpu4.x.io","nodeName":"worker-1","pool":{"name":"p","generation":1,"resourceSliceCount":1},"devices":[{"name":"g0"},{"name":"g1"}]}}'
  % claim one '{"name":"r","exactly":{"deviceClassName":"gpu4"}}'; claim never '{"name":"r","exactly":{"deviceClassName":"gpu4"}}'; claim empty ''; sleep 1
  % pod one '"resourceClaimName":"one"'; pod direct '"resourceClaimName":"never"' '"nodeName":"worker-1",'; pod missing '"resourceClaimName":"nope"' '"nodeName":"worker-1",'; pod empty '"resourceClaimName":"empty"' '"nodeSelector":{"kubernetes.io/hostname":"worker-1"},'; sleep 12
  $ st one; ev one
  Pending BestEffort {"waiting":{"reason":"ContainerCreating"}}
  PodReadyToStartContainers=False PodSandboxNotReady no pod sandbox exists
  Initialized=True
  Ready=False ContainersNotReady containers with unready status: [c]
  ContainersReady=False ContainersNotReady containers with unready status: [c]
  PodScheduled=True
  one Warning FailedPrepareDynamicResources 1 kubelet Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu4.x.io is not registered
  $ st direct; ev direct
  Pending BestEffort {"waiting":{"reason":"ContainerCreating"}}
  PodReadyToStartContainers=False PodSandboxNotReady no pod sandbox exists
  Initialized=True
  Ready=False ContainersNotReady containers with unready status: [c]
  ContainersReady=False ContainersNotReady containers with unready status: [c]
  PodScheduled=True
  direct Warning FailedPrepareDynamicResources 1 kubelet Failed to prepare dynamic resources: prepare dynamic resources: pod direct (UID) is not allowed to use ResourceClaim never (UID)
  $ st missing; ev missing
  Pending BestEffort {"waiting":{"reason":"ContainerCreating"}}
  PodReadyToStartContainers=False PodSandboxNotReady no pod sandbox exists
  Initialized=True
  Ready=False ContainersNotReady containers with unready status: [c]
  ContainersReady=False ContainersNotReady containers with unready status: [c]
  PodScheduled=True
  missing Warning FailedPrepareDynamicResources 1 kubelet Failed to prepare dynamic resources: prepare dynamic resources: fetch ResourceClaim nope: resourceclaims.resource.k8s.io "nope" not found
  $ st empty; ev empty
  Running BestEffort {"running":{"startedAt":"TIME"}}
  PodReadyToStartContainers=True
  Initialized=True
  Ready=True
  ContainersReady=True
  PodScheduled=True
  empty Normal Created 1 kubelet Container created
  empty Normal Started 1 kubelet Container started
  $ kubectl get pods -n $NS | sed 's/ [0-9]*s$//'
  NAME      READY   STATUS              RESTARTS   AGE
  direct    0/1     ContainerCreating   0
  empty     1/1     Running             0
  missing   0/1     ContainerCreating   0
  one       0/1     ContainerCreating   0
  $ kubectl describe pod one -n $NS | sed -n '/^Events/,$p' | norm | sed -E 's/ +/ /g; s/^ (Normal|Warning) ([A-Za-z]+) [^ ]+ (\(x[0-9]+ over [0-9a-z]+\) )?/ \1 \2 /'
  Events:
   Type Reason Age From Message
   ---- ------ ---- ---- -------
   Normal Scheduled default-scheduler Successfully assigned prep2/one to worker-1
   Warning FailedPrepareDynamicResources kubelet Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu4.x.io is not registered
  % kubectl delete pod one -n $NS --wait=false; sleep 4
  $ kubectl get pod one -n $NS; kubectl get resourceclaim one -n $NS -o jsonpath='{.status}'
  Error from server (NotFound): pods "one" not found
  {}
  % claim late '{"name":"r","exactly":{"deviceClassName":"gpu4"}}'; kubectl delete resourceslice s4; sleep 1; pod late '"resourceClaimName":"late"'; sleep 3
  $ st late
  Pending BestEffort
  PodScheduled=False Unschedulable 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 cannot allocate all claims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.
  % mk '{"apiVersion":"resource.k8s.io/v1","kind":"ResourceSlice","metadata":{"name":"s5"},"spec":{"driver":"gpu4.x.io","nodeName":"worker-2","pool":{"name":"p","generation":1,"resourceSliceCount":1},"devices":[{"name":"g0"},{"name":"g1"}]}}'; sleep 4
  $ st late; ev late
  Pending BestEffort {"waiting":{"reason":"ContainerCreating"}}
  PodReadyToStartContainers=False PodSandboxNotReady no pod sandbox exists
  Initialized=True
  Ready=False ContainersNotReady containers with unready status: [c]
  ContainersReady=False ContainersNotReady containers with unready status: [c]
  PodScheduled=True
  late Warning FailedPrepareDynamicResources 1 kubelet Failed to prepare dynamic resources: prepare dynamic resources: DRA driver gpu4.x.io is not registered
  % kubectl delete deviceclass gpu4; kubectl delete resourceslice s5; kubectl delete ns $NS --wait=false
