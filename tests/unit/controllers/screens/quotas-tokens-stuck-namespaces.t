Quotas, claims, tokens and namespaces
  % mk() { kubectl create -n $NS -f - <<< "$1"; }; NS=ctl3; kubectl create ns $NS; sleep 2
  % norm() { sed -E 's/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/UID/g; s/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/TIME/g'; }
  % quota() { mk '{"apiVersion":"v1","kind":"ResourceQuota","metadata":{"name":"'$1'"},"spec":{"hard":{'"$2"'}'"$3"'}}'; }
  % pod() { mk '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"'$1'"},"spec":{'"$2"'"terminationGracePeriodSeconds":1,"containers":[{"name":"c","image":"nginx:1.27"'"$3"'}]}}'; }
  % q() { for i in $*; do kubectl get quota $i -n $NS -o jsonpath='{.metadata.name} {.status.hard} {.status.used}{"\n"}'; done; }
  % kubectl create -f - <<< '{"apiVersion":"scheduling.k8s.io/v1","kind":"PriorityClass","metadata":{"name":"hi2"},"value":1000}'; kubectl create -f - <<< '{"apiVersion":"scheduling.k8s.io/v1","kind":"PriorityClass","metadata":{"name":"lo2"},"value":-10,"preemptionPolicy":"Never"}'
  % quota be '"pods":"2"' ',"scopes":["BestEffort"]'; quota nbe '"pods":"3","requests.cpu":"1","limits.memory":"1Gi"' ',"scopes":["NotBestEffort"]'; quota term '"pods":"1"' ',"scopes":["Terminating"]'; quota nterm '"pods":"9"' ',"scopes":["NotTerminating"]'; quota hi '"pods":"1","requests.cpu":"500m"' ',"scopeSelector":{"matchExpressions":[{"scopeName":"PriorityClass","operator":"In","values":["hi2"]}]}'; quota anyp '"pods":"5"' ',"scopeSelector":{"matchExpressions":[{"scopeName":"PriorityClass","operator":"Exists"}]}'; quota cross '"pods":"0"' ',"scopeSelector":{"matchExpressions":[{"scopeName":"CrossNamespacePodAffinity","operator":"Exists"}]}'; quota objs '"count/configmaps":"3","services":"2","services.nodeports":"1","services.loadbalancers":"0","persistentvolumeclaims":"1","requests.storage":"1Gi","standard.storageclass.storage.k8s.io/requests.storage":"5Gi","count/deployments.apps":"1","secrets":"2"'; sleep 2
  $ q be nbe term nterm hi anyp cross objs
  be {"pods":"2"} {"pods":"0"}
  nbe {"limits.memory":"1Gi","pods":"3","requests.cpu":"1"} {"limits.memory":"0","pods":"0","requests.cpu":"0"}
  term {"pods":"1"} {"pods":"0"}
  nterm {"pods":"9"} {"pods":"0"}
  hi {"pods":"1","requests.cpu":"500m"} {"pods":"0","requests.cpu":"0"}
  anyp {"pods":"5"} {"pods":"0"}
  cross {"pods":"0"} {"pods":"0"}
  objs {"count/configmaps":"3","count/deployments.apps":"1","persistentvolumeclaims":"1","requests.storage":"1Gi","secrets":"2","services":"2","services.loadbalancers":"0","services.nodeports":"1","standard.storageclass.storage.k8s.io/requests.storage":"5Gi"} {"count/configmaps":"1","count/deployments.apps":"0","persistentvolumeclaims":"0","requests.storage":"0","secrets":"0","services":"0","services.loadbalancers":"0","services.nodeports":"0","standard.storageclass.storage.k8s.io/requests.storage":"0"}
  $ pod b1; pod b2; pod b3; pod c1 '' ',"resources":{"requests":{"cpu":"600m"}}'; pod c2 '' ',"resources":{"limits":{"memory":"100Mi","cpu":"600m"}}'; pod c3 '' ',"resources":{"limits":{"memory":"100Mi","cpu":"300m"}}'
  pod/b1 created
  pod/b2 created
  Error from server (Forbidden): error when creating "STDIN": pods "b3" is forbidden: exceeded quota: be, requested: pods=1, used: pods=2, limited: pods=2
  Error from server (Forbidden): error when creating "STDIN": pods "c1" is forbidden: failed quota: nbe: must specify limits.memory for: c
  pod/c2 created
  pod/c3 created
  $ pod t1 '"activeDeadlineSeconds":500,' ',"resources":{"limits":{"memory":"10Mi","cpu":"10m"}}'; pod t2 '"activeDeadlineSeconds":500,' ',"resources":{"limits":{"memory":"10Mi","cpu":"10m"}}'
  pod/t1 created
  Error from server (Forbidden): error when creating "STDIN": pods "t2" is forbidden: exceeded quota: nbe, requested: pods=1, used: pods=3, limited: pods=3
  [1]
  $ pod h1 '"priorityClassName":"hi2",' ',"resources":{"limits":{"memory":"10Mi","cpu":"10m"}}'; pod h2 '"priorityClassName":"hi2",' ',"resources":{"limits":{"memory":"10Mi","cpu":"10m"}}'; pod l1 '"priorityClassName":"lo2",' ',"resources":{"limits":{"memory":"10Mi","cpu":"10m"}}'
  Error from server (Forbidden): error when creating "STDIN": pods "h1" is forbidden: exceeded quota: nbe, requested: pods=1, used: pods=3, limited: pods=3
  Error from server (Forbidden): error when creating "STDIN": pods "h2" is forbidden: exceeded quota: nbe, requested: pods=1, used: pods=3, limited: pods=3
  Error from server (Forbidden): error when creating "STDIN": pods "l1" is forbidden: exceeded quota: nbe, requested: pods=1, used: pods=3, limited: pods=3
  [1]
  $ kubectl create configmap a -n $NS; kubectl create configmap b -n $NS; kubectl create configmap c -n $NS; kubectl create svc nodeport s1 --tcp=80 -n $NS; kubectl create svc nodeport s2 --tcp=80 -n $NS; kubectl create svc loadbalancer s3 --tcp=80 -n $NS; kubectl create deploy d1 --image=nginx -n $NS; kubectl create deploy d2 --image=nginx -n $NS; kubectl create secret generic e1 -n $NS; kubectl create secret generic e2 -n $NS; kubectl create secret generic e3 -n $NS
  configmap/a created
  configmap/b created
  error: failed to create configmap: configmaps "c" is forbidden: exceeded quota: objs, requested: count/configmaps=1, used: count/configmaps=3, limited: count/configmaps=3
  service/s1 created
  error: failed to create NodePort service: services "s2" is forbidden: exceeded quota: objs, requested: services.nodeports=1, used: services.nodeports=1, limited: services.nodeports=1
  error: failed to create LoadBalancer service: services "s3" is forbidden: exceeded quota: objs, requested: services.loadbalancers=1,services.nodeports=1, used: services.loadbalancers=0,services.nodeports=1, limited: services.loadbalancers=0,services.nodeports=1
  deployment.apps/d1 created
  error: failed to create deployment: deployments.apps "d2" is forbidden: exceeded quota: objs, requested: count/deployments.apps=1, used: count/deployments.apps=1, limited: count/deployments.apps=1
  secret/e1 created
  secret/e2 created
  error: failed to create secret secrets "e3" is forbidden: exceeded quota: objs, requested: secrets=1, used: secrets=2, limited: secrets=2
  [1]
  $ mk '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"p1"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"none","resources":{"requests":{"storage":"2Gi"}}}}'; mk '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"p2"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"none","resources":{"requests":{"storage":"600Mi"}}}}'; mk '{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"p3"},"spec":{"accessModes":["ReadWriteOnce"],"storageClassName":"none","resources":{"requests":{"storage":"100Mi"}}}}'
  Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "p1" is forbidden: exceeded quota: objs, requested: requests.storage=2Gi, used: requests.storage=0, limited: requests.storage=1Gi
  persistentvolumeclaim/p2 created
  Error from server (Forbidden): error when creating "STDIN": persistentvolumeclaims "p3" is forbidden: exceeded quota: objs, requested: persistentvolumeclaims=1, used: persistentvolumeclaims=1, limited: persistentvolumeclaims=1
  [1]
  % sleep 6
  $ q be nbe term nterm hi anyp cross objs
  be {"pods":"2"} {"pods":"2"}
  nbe {"limits.memory":"1Gi","pods":"3","requests.cpu":"1"} {"limits.memory":"210Mi","pods":"3","requests.cpu":"910m"}
  term {"pods":"1"} {"pods":"1"}
  nterm {"pods":"9"} {"pods":"4"}
  hi {"pods":"1","requests.cpu":"500m"} {"pods":"0","requests.cpu":"0"}
  anyp {"pods":"5"} {"pods":"0"}
  cross {"pods":"0"} {"pods":"0"}
  objs {"count/configmaps":"3","count/deployments.apps":"1","persistentvolumeclaims":"1","requests.storage":"1Gi","secrets":"2","services":"2","services.loadbalancers":"0","services.nodeports":"1","standard.storageclass.storage.k8s.io/requests.storage":"5Gi"} {"count/configmaps":"3","count/deployments.apps":"1","persistentvolumeclaims":"1","requests.storage":"600Mi","secrets":"2","services":"1","services.loadbalancers":"0","services.nodeports":"1","standard.storageclass.storage.k8s.io/requests.storage":"0"}
  $ kubectl get deploy d1 -n $NS -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}' | sed -E 's/d1-[a-z0-9]+(-[a-z0-9]{5})?/d1-x/g'; kubectl get events -n $NS -o custom-columns=K:.involvedObject.kind,R:.reason,M:.message --no-headers | grep -e ReplicaSet | grep Failed | sed -E 's/ +/ /g; s/d1-[a-z0-9]+(-[a-z0-9]{5})?/d1-x/g' | sort -u
  Progressing True NewReplicaSetCreated Created new replica set "d1-x"
  Available False MinimumReplicasUnavailable Deployment does not have minimum availability.
  ReplicaFailure True FailedCreate pods "d1-x" is forbidden: exceeded quota: be, requested: pods=1, used: pods=2, limited: pods=2
  ReplicaSet FailedCreate (combined from similar events): Error creating: pods "d1-x" is forbidden: exceeded quota: be, requested: pods=1, used: pods=2, limited: pods=2
  ReplicaSet FailedCreate Error creating: pods "d1-x" is forbidden: exceeded quota: be, requested: pods=1, used: pods=2, limited: pods=2
  % kubectl delete pod b1 c3 h1 -n $NS; kubectl delete configmap a -n $NS; kubectl delete svc s1 -n $NS; kubectl patch quota be -n $NS -p '{"spec":{"hard":{"pods":"7"}}}'; kubectl set resources deploy d1 -n $NS --requests=cpu=100m,memory=10Mi --limits=cpu=100m,memory=10Mi; sleep 8
  $ q be nbe term nterm hi anyp objs
  be {"pods":"7"} {"pods":"1"}
  nbe {"limits.memory":"1Gi","pods":"3","requests.cpu":"1"} {"limits.memory":"120Mi","pods":"3","requests.cpu":"710m"}
  term {"pods":"1"} {"pods":"1"}
  nterm {"pods":"9"} {"pods":"3"}
  hi {"pods":"1","requests.cpu":"500m"} {"pods":"0","requests.cpu":"0"}
  anyp {"pods":"5"} {"pods":"0"}
  objs {"count/configmaps":"3","count/deployments.apps":"1","persistentvolumeclaims":"1","requests.storage":"1Gi","secrets":"2","services":"2","services.loadbalancers":"0","services.nodeports":"1","standard.storageclass.storage.k8s.io/requests.storage":"5Gi"} {"count/configmaps":"2","count/deployments.apps":"1","persistentvolumeclaims":"1","requests.storage":"600Mi","secrets":"2","services":"0","services.loadbalancers":"0","services.nodeports":"0","standard.storageclass.storage.k8s.io/requests.storage":"0"}
  $ kubectl describe quota -n $NS | head -60
  Name:       anyp
  Namespace:  ctl3
  Resource    Used  Hard
  --------    ----  ----
  pods        0     5


  Name:       be
  Namespace:  ctl3
  Scopes:     BestEffort
   * Matches all pods that do not have resource requirements set. These pods have a best effort quality of service.
  Resource  Used  Hard
  --------  ----  ----
  pods      1     7


  Name:       cross
  Namespace:  ctl3
  Resource    Used  Hard
  --------    ----  ----
  pods        0     0


  Name:         hi
  Namespace:    ctl3
  Resource      Used  Hard
  --------      ----  ----
  pods          0     1
  requests.cpu  0     500m


  Name:       nbe
  Namespace:  ctl3
  Scopes:     NotBestEffort
   * Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service.
  Resource       Used   Hard
  --------       ----   ----
  limits.memory  120Mi  1Gi
  pods           3      3
  requests.cpu   710m   1


  Name:       nterm
  Namespace:  ctl3
  Scopes:     NotTerminating
   * Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.
  Resource  Used  Hard
  --------  ----  ----
  pods      3     9


  Name:                                                  objs
  Namespace:                                             ctl3
  Resource                                               Used   Hard
  --------                                               ----   ----
  count/configmaps                                       2      3
  count/deployments.apps                                 1      1
  persistentvolumeclaims                                 1      1
  requests.storage                                       600Mi  1Gi
  secrets                                                2      2
  % kubectl delete quota --all -n $NS; kubectl create sa robot -n $NS; mk '{"apiVersion":"v1","kind":"Secret","type":"kubernetes.io/service-account-token","metadata":{"name":"tok","annotations":{"kubernetes.io/service-account.name":"robot"}}}'; mk '{"apiVersion":"v1","kind":"Secret","type":"kubernetes.io/service-account-token","metadata":{"name":"orphan","annotations":{"kubernetes.io/service-account.name":"nobody"}}}'; sleep 3
  $ kubectl get secret tok -n $NS -o jsonpath='{.metadata.annotations} {.metadata.labels} {.type}' | norm; kubectl get secret tok -n $NS -o go-template='{{range $k,$v := .data}}{{$k}} {{end}}'; kubectl get secret orphan -n $NS
  {"kubernetes.io/service-account.name":"robot","kubernetes.io/service-account.uid":"UID"}  kubernetes.io/service-account-tokenca.crt namespace token Error from server (NotFound): secrets "orphan" not found
  [1]
  % kubectl delete sa robot default -n $NS; sleep 3
  $ kubectl get sa,secret -n $NS --no-headers | awk '{print $1,$2,$3}'
  serviceaccount/default 3s
  secret/e1 Opaque 0
  secret/e2 Opaque 0
  % kubectl create ns stuck; sleep 2; kubectl create -n stuck -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"k","finalizers":["x.io/keep","x.io/other"]}}'; kubectl create -n stuck -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"k2","finalizers":["x.io/keep"]},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"nginx:1.27"}]}}}}'; sleep 2; kubectl delete ns stuck --wait=false; sleep 12
  $ kubectl get ns stuck -o jsonpath='{.status.phase} {.spec}{"\n"}{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'; kubectl create configmap z -n stuck; kubectl describe ns stuck | sed -n '/^Conditions/,$p' | sed -E 's/[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} .* [+-][0-9]{4}/DATE/'
  Terminating {"finalizers":["kubernetes"]}
  NamespaceDeletionDiscoveryFailure False ResourcesDiscovered All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions All legacy kube types successfully parsed
  NamespaceDeletionContentFailure False ContentDeleted All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining True SomeResourcesRemain Some resources are remaining: configmaps. has 1 resource instances, deployments.apps has 1 resource instances
  NamespaceFinalizersRemaining True SomeFinalizersRemain Some content in the namespace has finalizers remaining: x.io/keep in 2 resource instances, x.io/other in 1 resource instances
  error: failed to create configmap: configmaps "z" is forbidden: unable to create new content in namespace stuck because it is being terminated
  Conditions:
    Type                                         Status  LastTransitionTime               Reason                Message
    ----                                         ------  ------------------               ------                -------
    NamespaceDeletionDiscoveryFailure            False   DATE  ResourcesDiscovered   All resources successfully discovered
    NamespaceDeletionGroupVersionParsingFailure  False   DATE  ParsedGroupVersions   All legacy kube types successfully parsed
    NamespaceDeletionContentFailure              False   DATE  ContentDeleted        All content successfully deleted, may be waiting on finalization
    NamespaceContentRemaining                    True    DATE  SomeResourcesRemain   Some resources are remaining: configmaps. has 1 resource instances, deployments.apps has 1 resource instances
    NamespaceFinalizersRemaining                 True    DATE  SomeFinalizersRemain  Some content in the namespace has finalizers remaining: x.io/keep in 2 resource instances, x.io/other in 1 resource instances

  No resource quota.

  No LimitRange resource.
  % kubectl patch cm k -n stuck --type=json -p '[{"op":"remove","path":"/metadata/finalizers/0"}]'; sleep 12
  $ kubectl get ns stuck -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
  NamespaceDeletionDiscoveryFailure False ResourcesDiscovered All resources successfully discovered
  NamespaceDeletionGroupVersionParsingFailure False ParsedGroupVersions All legacy kube types successfully parsed
  NamespaceDeletionContentFailure False ContentDeleted All content successfully deleted, may be waiting on finalization
  NamespaceContentRemaining True SomeResourcesRemain Some resources are remaining: configmaps. has 1 resource instances, deployments.apps has 1 resource instances
  NamespaceFinalizersRemaining True SomeFinalizersRemain Some content in the namespace has finalizers remaining: x.io/keep in 1 resource instances, x.io/other in 1 resource instances
  % kubectl patch cm k -n stuck -p '{"metadata":{"finalizers":null}}'; kubectl patch deploy k2 -n stuck -p '{"metadata":{"finalizers":null}}'; sleep 25
  $ kubectl get ns stuck
  Error from server (NotFound): namespaces "stuck" not found
  [1]
  % kubectl delete priorityclass hi2 lo2; kubectl delete ns $NS --wait=false
