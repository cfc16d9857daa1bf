Begins with: workloads.t

  $ kubectl get pods -oname | head -2
  pod/ag-bkxm4
  pod/ag-p72gr
  $ kubectl get pods -ojson | head -3
  {
      "apiVersion": "v1",
      "items": [
  $ kubectl get pods -o=name | head -1
  pod/ag-bkxm4
  $ kubectl get pods -o ''
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          7s
  ag-p72gr               1/1     Running     0          7s
  alone                  1/1     Running     0          7s
  once-4mnxr             0/1     Completed   0          7s
  st-0                   1/1     Running     0          7s
  web-77fb76c55f-6gkz8   1/1     Running     0          7s
  web-77fb76c55f-hlrlk   1/1     Running     0          7s
  $ kubectl get po,deploy/web
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ kubectl get po deploy/web
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get po/alone deploy
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get po,
  error: the server doesn't have a resource type ""
  [1]
  $ kubectl get ,po
  error: the server doesn't have a resource type ""
  [1]
  $ kubectl get po,nosuch
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl get pod,svc alone web
  NAME        READY   STATUS    RESTARTS   AGE
  pod/alone   1/1     Running   0          7s

  NAME          TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
  service/web   ClusterIP   10.99.251.66   <none>        80/TCP    7s
  Error from server (NotFound): pods "web" not found
  Error from server (NotFound): services "alone" not found
  [1]
  $ kubectl get pod,svc web --ignore-not-found
  NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
  web    ClusterIP   10.99.251.66   <none>        80/TCP    7s
  $ kubectl get deploy.apps/web deploy.v1.apps/web
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    2/2     2            2           8s
  web    2/2     2            2           8s
  $ kubectl get deployments.v2.apps
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  [1]
  $ kubectl get deploy.v1beta1.apps/web
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    2/2     2            2           8s
  $ kubectl get pods --all-namespaces=false -o name | head -1
  pod/ag-bkxm4
  $ kubectl get pods -A -o name | head -3
  pod/ag-bkxm4
  pod/ag-p72gr
  pod/alone
  $ kubectl get pods -A -o custom-columns=NS:.metadata.namespace,N:.metadata.name --no-headers | sort | head -3
  default       ag-bkxm4
  default       ag-p72gr
  default       alone
  $ kubectl get nodes -A
  NAME            STATUS   ROLES           AGE   VERSION
  control-plane   Ready    control-plane   29m   v1.37.1
  worker-1        Ready    <none>          28m   v1.37.1
  worker-2        Ready    <none>          28m   v1.37.1
  $ kubectl get nodes -n nope
  NAME            STATUS   ROLES           AGE   VERSION
  control-plane   Ready    control-plane   29m   v1.37.1
  worker-1        Ready    <none>          28m   v1.37.1
  worker-2        Ready    <none>          28m   v1.37.1
  $ kubectl get ns -o name
  namespace/default
  namespace/kube-node-lease
  namespace/kube-public
  namespace/kube-system
  $ kubectl get ns/default ns/kube-system -o custom-columns=N:.metadata.name,P:.status.phase
  N             P
  default       Active
  kube-system   Active
  $ kubectl get pods -n default,kube-system
  No resources found in default,kube-system namespace.
  $ kubectl get pods -n ''
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          9s
  ag-p72gr               1/1     Running     0          9s
  alone                  1/1     Running     0          9s
  once-4mnxr             0/1     Completed   0          9s
  st-0                   1/1     Running     0          9s
  web-77fb76c55f-6gkz8   1/1     Running     0          9s
  web-77fb76c55f-hlrlk   1/1     Running     0          9s
  $ kubectl get pods -n 'Bad_NS'
  No resources found in Bad_NS namespace.
  $ kubectl get pod 'Bad_Name'
  Error from server (NotFound): pods "Bad_Name" not found
  [1]
  $ kubectl get pod ''
  error: resource name may not be empty
  [1]
  $ kubectl get pods alone alone
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          9s
  alone   1/1     Running   0          9s
  $ kubectl get pods -l app==web -o name | wc -l
  2
  $ kubectl get pods -l 'app!=web' -o name
  pod/ag-bkxm4
  pod/ag-p72gr
  pod/alone
  pod/once-4mnxr
  pod/st-0
  $ kubectl get pods -l 'app in (web,alone)' -o name | wc -l
  3
  $ kubectl get pods -l 'app,env' -o name
  pod/alone
  $ kubectl get pods -l app=web -l env=test -o name
  pod/alone
  $ kubectl get pods -l ''
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          10s
  ag-p72gr               1/1     Running     0          10s
  alone                  1/1     Running     0          10s
  once-4mnxr             0/1     Completed   0          10s
  st-0                   1/1     Running     0          10s
  web-77fb76c55f-6gkz8   1/1     Running     0          10s
  web-77fb76c55f-hlrlk   1/1     Running     0          10s
  $ kubectl get pods -l '=x'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "=x", field selector "": found '=', expected: !, identifier, or 'end of string'
  [1]
  $ kubectl get pods -l 'a b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a b", field selector "": unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
  [1]
  $ kubectl get pods -l 'a>1' 
  No resources found in default namespace.
  $ kubectl get pods -l 'a>b' 
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a>b", field selector "": unable to parse requirement: values[0]: Invalid value: "b": for 'Gt', 'Lt' operators, the value must be an integer
  [1]
  $ kubectl get pods -l '-a=b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "-a=b", field selector "": unable to parse requirement: <nil>: Invalid value: "-a": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl get pods -l 'a=b-'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a=b-", field selector "": unable to parse requirement: values[0][a]: Invalid value: "b-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl get pods -l 'a/b/c=d'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a/b/c=d", field selector "": unable to parse requirement: <nil>: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl get pods -l 'a in ()'
  No resources found in default namespace.
  $ kubectl get pods -l 'a in b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a in b", field selector "": unable to parse requirement: found 'b' expected: '('
  [1]
  $ kubectl get pods -l 'a notin'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a notin", field selector "": unable to parse requirement: found '' expected: '('
  [1]
  $ kubectl get pods -l '!a,'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "!a,", field selector "": found '', expected: identifier after ','
  [1]
  $ kubectl get pods --field-selector=metadata.name=alone,status.phase!=Failed -o name
  pod/alone
  $ kubectl get pods --field-selector=spec.nodeName=worker-1,spec.restartPolicy=Never -o name
  pod/alone
  $ kubectl get pods --field-selector=status.podIP=1.2.3.4
  No resources found in default namespace.
  $ kubectl get pods --field-selector=metadata.name==alone -o name
  pod/alone
  $ kubectl get pods --field-selector='metadata.name in (a)'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "metadata.name in (a)": invalid selector: 'metadata.name in (a)'; can't understand 'metadata.name in (a)'
  [1]
  $ kubectl get pods --field-selector=metadata.labels.app=web
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "metadata.labels.app=web": field label not supported: metadata.labels.app
  [1]
  $ kubectl get deploy --field-selector=status.replicas=1
  Error from server (BadRequest): Unable to find "apps/v1, Resource=deployments" that match label selector "", field selector "status.replicas=1": "status.replicas" is not a known field selector: only "metadata.name", "metadata.namespace"
  [1]
  $ kubectl get nodes --field-selector=spec.unschedulable=true
  No resources found
  $ kubectl get nodes --field-selector=spec.unschedulable=false -o name
  node/control-plane
  node/worker-1
  node/worker-2
  $ kubectl get secrets --field-selector=type=Opaque -o name
  secret/db
  $ kubectl get events --field-selector=reason=Nope
  No resources found in default namespace.
  $ kubectl get events --field-selector=involvedObject.kind=Job,reason=Completed -o custom-columns=M:.message
  M
  Job completed
  $ kubectl get ns --field-selector=status.phase=Active -o name | wc -l
  4
  $ kubectl get jobs --field-selector=status.successful=1
  NAME   STATUS     COMPLETIONS   DURATION   AGE
  once   Complete   1/1           3s         13s
  $ kubectl get svc --field-selector=spec.type=ClusterIP -o name
  service/kubernetes
  service/web
  $ kubectl get pods alone --field-selector=metadata.name=x
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl get -f all.yaml -l app=web
  No resources found in default namespace.
  $ kubectl get -f all.yaml --ignore-not-found -o name | head -2
  resourcequota/quota
  limitrange/lr
  $ kubectl get -f - < all.yaml -o name | tail -1
  horizontalpodautoscaler.autoscaling/web
  $ mkdir -p empty; kubectl get -f empty
  error: error reading [empty]: recognized file extensions are [.json .yaml .yml]
  [1]
  $ kubectl get -f empty -R
  error: error reading [empty]: recognized file extensions are [.json .yaml .yml]
  [1]
  $ kubectl get -k empty
  unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/empty'
  [1]
  $ kubectl get -f all.yaml -k empty
  error: only one of -f or -k can be specified
  [1]
  $ kubectl get pods -R
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          14s
  ag-p72gr               1/1     Running     0          14s
  alone                  1/1     Running     0          14s
  once-4mnxr             0/1     Completed   0          14s
  st-0                   1/1     Running     0          14s
  web-77fb76c55f-6gkz8   1/1     Running     0          14s
  web-77fb76c55f-hlrlk   1/1     Running     0          14s
  $ kubectl get --raw /healthz; echo
  ok
  $ kubectl get --raw '/readyz?verbose' | tail -2
  [+]shutdown ok
  readyz check passed
  $ kubectl get --raw /livez/ping; echo
  ok
  $ kubectl get --raw /api/v1/namespaces/default/pods/nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get --raw /apis/nope/v1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /metrics | head -0
  $ kubectl get --raw '/api/v1/namespaces/default/configmaps?limit=1' | head -c 60; echo
  {"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resou
  $ kubectl get --raw /api/v1/pods pods
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl get --raw /x -f all.yaml
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /x -w
  error: --raw may not be specified with other flags that filter the server request or alter the output
  [1]
  $ kubectl get --raw /x -l a=b
  error: --raw may not be specified with other flags that filter the server request or alter the output
  [1]
  $ kubectl get --raw '%'
  error: --raw must be a valid URL path: parse "%": invalid URI for request
  [1]
  $ kubectl get --raw ''
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get pods --chunk-size=0 -o name | wc -l
  7
  $ kubectl get pods --chunk-size=-1
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          15s
  ag-p72gr               1/1     Running     0          15s
  alone                  1/1     Running     0          15s
  once-4mnxr             0/1     Completed   0          15s
  st-0                   1/1     Running     0          15s
  web-77fb76c55f-6gkz8   1/1     Running     0          15s
  web-77fb76c55f-hlrlk   1/1     Running     0          15s
  $ kubectl get pods --chunk-size=1.5
  error: invalid argument "1.5" for "--chunk-size" flag: strconv.ParseInt: parsing "1.5": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get cs -o name
  Warning: v1 ComponentStatus is deprecated in v1.19+
  componentstatus/controller-manager
  componentstatus/scheduler
  componentstatus/etcd-0
  $ kubectl get componentstatuses scheduler
  Warning: v1 ComponentStatus is deprecated in v1.19+
  NAME        STATUS    MESSAGE   ERROR
  scheduler   Healthy   ok
  $ kubectl get ep
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  NAME         ENDPOINTS                     AGE
  kubernetes   172.18.0.2:6443               29m
  web          10.244.1.2:80,10.244.2.2:80   16s
  $ kubectl get ep web -o yaml | grep -v -i 'uid\|time\|resourceVersion'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  apiVersion: v1
  kind: Endpoints
  metadata:
    annotations:
    labels:
      app: web
      endpoints.kubernetes.io/managed-by: endpoint-controller
    name: web
    namespace: default
  subsets:
  - addresses:
    - ip: 10.244.1.2
      nodeName: worker-1
      targetRef:
        kind: Pod
        name: web-77fb76c55f-hlrlk
        namespace: default
    - ip: 10.244.2.2
      nodeName: worker-2
      targetRef:
        kind: Pod
        name: web-77fb76c55f-6gkz8
        namespace: default
    ports:
    - name: http
      port: 80
      protocol: TCP
  $ kubectl get all -n nope
  No resources found in nope namespace.
  $ kubectl get all -n kube-public
  No resources found in kube-public namespace.
  $ kubectl get all nosuch
  error: you must specify only one resource
  [1]
  $ kubectl get all/web
  error: the server doesn't have a resource type "all"
  [1]
  $ kubectl get deploy web -o yaml --show-managed-fields | grep manager:
      manager: kubectl-client-side-apply
      manager: kube-controller-manager
  $ kubectl get pods,deploy -o yaml | grep '^  kind\|^kind\|^- api'
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: v1
    kind: Pod
  - apiVersion: apps/v1
    kind: Deployment
  kind: List
  $ kubectl get pods,deploy -o json | jq -r '.items[].kind' | sort | uniq -c
        1 Deployment
        7 Pod
  $ kubectl get cm nope -o yaml
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl get cm nope nope2 -o json
  {
      "apiVersion": "v1",
      "items": [],
      "kind": "List",
      "metadata": {
          "resourceVersion": ""
      }
  }
  Error from server (NotFound): configmaps "nope" not found
  Error from server (NotFound): configmaps "nope2" not found
  [1]
  $ kubectl get cm settings nope -o json | tail -8
  Error from server (NotFound): configmaps "nope" not found
              }
          }
      ],
      "kind": "List",
      "metadata": {
          "resourceVersion": ""
      }
  }
  $ kubectl get cm -l a=b -o yaml
  apiVersion: v1
  items: []
  kind: List
  metadata:
    resourceVersion: ""
  $ kubectl get cm -l a=b -o json
  {
      "apiVersion": "v1",
      "items": [],
      "kind": "List",
      "metadata": {
          "resourceVersion": ""
      }
  }
  $ kubectl get cm -l a=b -o name
  $ kubectl get cm -l a=b -o wide
  No resources found in default namespace.
  $ kubectl get cm -l a=b -o jsonpath='{.items}'
  []
  $ kubectl get cm -l a=b -o go-template='{{.items}}'
  []
  $ kubectl get cm -l a=b -o custom-columns=A:.kind
  A
  $ kubectl get cm,secret -l a=b
  No resources found in default namespace.
  $ kubectl get cm,secret -l a=b -n kube-system
  No resources found in kube-system namespace.
  $ kubectl get cm -A -l a=b
  No resources found
  $ kubectl get nodes -l a=b
  No resources found
  $ kubectl get pv,nodes -l a=b
  No resources found
  $ kubectl get cm -l a=b --no-headers
  No resources found in default namespace.
  $ kubectl get cm -l a=b --ignore-not-found
  $ kubectl get crd
  No resources found
  $ kubectl get csr
  No resources found
  $ kubectl get lease -n kube-node-lease -o name
  lease.coordination.k8s.io/control-plane
  lease.coordination.k8s.io/worker-1
  lease.coordination.k8s.io/worker-2
  $ kubectl get rolebinding rb -o wide
  NAME   ROLE          AGE   USERS   GROUPS   SERVICEACCOUNTS
  rb     Role/reader   19s   jane             default/default
  $ kubectl get clusterrolebinding cluster-admin -o wide
  NAME            ROLE                        AGE   USERS   GROUPS           SERVICEACCOUNTS
  cluster-admin   ClusterRole/cluster-admin   29m           system:masters
  $ kubectl get svc -o wide
  NAME         TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE   SELECTOR
  kubernetes   ClusterIP   10.96.0.1      <none>        443/TCP   29m   <none>
  web          ClusterIP   10.99.251.66   <none>        80/TCP    19s   app=web
  $ kubectl get ds,sts,deploy,rs,job,cj -o wide
  NAME                DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES         SELECTOR
  daemonset.apps/ag   2         2         2       2            2           <none>          19s   c            busybox:1.36   app=ag

  NAME                  READY   AGE   CONTAINERS   IMAGES
  statefulset.apps/st   1/1     19s   c            busybox:1.36

  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES       SELECTOR
  deployment.apps/web   2/2     2            2           19s   nginx        nginx:1.27   app=web

  NAME                             DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES       SELECTOR
  replicaset.apps/web-77fb76c55f   2         2         2       19s   nginx        nginx:1.27   app=web,pod-template-hash=77fb76c55f

  NAME             STATUS     COMPLETIONS   DURATION   AGE   CONTAINERS   IMAGES         SELECTOR
  job.batch/once   Complete   1/1           3s         19s   c            busybox:1.36   batch.kubernetes.io/controller-uid=e84ab96e-78c0-425e-8364-9be252dec629

  NAME                 SCHEDULE    TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES         SELECTOR
  cronjob.batch/tick   0 0 1 1 *   <none>     False     0        <none>          19s   c            busybox:1.36   <none>
  $ kubectl get ing,netpol,pdb,quota,limits,hpa,sa,pc,sc,pvc,pv -o wide
  NAME                            CLASS   HOSTS   ADDRESS   PORTS     AGE
  ingress.networking.k8s.io/ing   nginx   a.com             80, 443   19s

  NAME                                 POD-SELECTOR   AGE
  networkpolicy.networking.k8s.io/np   app=web        19s

  NAME                             MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  poddisruptionbudget.policy/pdb   1               N/A               1                     19s

  NAME                  REQUEST                            LIMIT   AGE
  resourcequota/quota   pods: 6/20, requests.cpu: 140m/4           19s

  NAME            CREATED AT
  limitrange/lr   2026-11-20T22:40:00Z

  NAME                                      REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
  horizontalpodautoscaler.autoscaling/web   Deployment/web   cpu: <unknown>/80%   2         4         2          19s

  NAME                     AGE
  serviceaccount/default   29m
  serviceaccount/robot     19s

  NAME                                                      VALUE        GLOBAL-DEFAULT   AGE   PREEMPTIONPOLICY
  priorityclass.scheduling.k8s.io/high                      1000         false            19s   PreemptLowerPriority
  priorityclass.scheduling.k8s.io/system-cluster-critical   2000000000   false            29m   PreemptLowerPriority
  priorityclass.scheduling.k8s.io/system-node-critical      2000001000   false            29m   PreemptLowerPriority

  NAME                               PROVISIONER        RECLAIMPOLICY   VOLUMEBINDINGMODE   ALLOWVOLUMEEXPANSION   AGE
  storageclass.storage.k8s.io/fast   example.com/fast   Delete          Immediate           false                  19s

  NAME                         STATUS   VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   VOLUMEATTRIBUTESCLASS   AGE   VOLUMEMODE
  persistentvolumeclaim/pvc1   Bound    pv1      1Gi        RWO            manual         <unset>                 19s   Filesystem

  NAME                   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS   CLAIM          STORAGECLASS   VOLUMEATTRIBUTESCLASS   REASON   AGE   VOLUMEMODE
  persistentvolume/pv1   1Gi        RWO            Retain           Bound    default/pvc1   manual         <unset>                          19s   Filesystem
  $ kubectl get secret,cm -o wide
  NAME        TYPE     DATA   AGE
  secret/db   Opaque   2      19s

  NAME                         DATA   AGE
  configmap/kube-root-ca.crt   1      29m
  configmap/settings           2      19s
  $ kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations
  No resources found
  $ kubectl get apiservices | head -3
  NAME                              SERVICE                      AVAILABLE   AGE
  v1.                               Local                        True        29m
  v1.admissionregistration.k8s.io   Local                        True        29m
  $ kubectl get flowschemas -o name | head -3
  flowschema.flowcontrol.apiserver.k8s.io/catch-all
  flowschema.flowcontrol.apiserver.k8s.io/exempt
  flowschema.flowcontrol.apiserver.k8s.io/global-default
  $ kubectl get runtimeclass,ingressclass,csidrivers,csinodes,volumeattachments
  NAME                                   DRIVERS   AGE
  csinode.storage.k8s.io/control-plane   0         29m
  csinode.storage.k8s.io/worker-1        0         29m
  csinode.storage.k8s.io/worker-2        0         29m
  $ kubectl get podtemplates,replicationcontrollers,endpointslices -o name
  endpointslice.discovery.k8s.io/kubernetes
  endpointslice.discovery.k8s.io/web-kz9b5
  $ kubectl get controllerrevisions -o name | sed 's/-[a-z0-9]*$//'
  controllerrevision.apps/ag
  controllerrevision.apps/st
  $ kubectl get rc
  No resources found in default namespace.
  $ kubectl get pods --namespace
  error: flag needs an argument: --namespace
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --request-timeout=abc
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl get pods --request-timeout=-1s
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          20s
  ag-p72gr               1/1     Running     0          20s
  alone                  1/1     Running     0          20s
  once-4mnxr             0/1     Completed   0          20s
  st-0                   1/1     Running     0          20s
  web-77fb76c55f-6gkz8   1/1     Running     0          20s
  web-77fb76c55f-hlrlk   1/1     Running     0          20s
  $ kubectl get pods --as=jane
  NAME                   READY   STATUS      RESTARTS   AGE
  ag-bkxm4               1/1     Running     0          20s
  ag-p72gr               1/1     Running     0          20s
  alone                  1/1     Running     0          20s
  once-4mnxr             0/1     Completed   0          20s
  st-0                   1/1     Running     0          20s
  web-77fb76c55f-6gkz8   1/1     Running     0          20s
  web-77fb76c55f-hlrlk   1/1     Running     0          20s
  $ kubectl get pods --as=jane -o name
  pod/ag-bkxm4
  pod/ag-p72gr
  pod/alone
  pod/once-4mnxr
  pod/st-0
  pod/web-77fb76c55f-6gkz8
  pod/web-77fb76c55f-hlrlk
  $ kubectl get secrets --as=jane
  Error from server (Forbidden): secrets is forbidden: User "jane" cannot list resource "secrets" in API group "" in the namespace "default"
  [1]
  $ kubectl get pods --as-group=x
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl get pods --as=system:serviceaccount:default:default deploy
  Error from server (NotFound): pods "deploy" not found
  [1]
  $ kubectl get pods --user=nope
  error: auth info "nope" does not exist
  [1]
  $ kubectl get pods --cluster=nope
  error: no server found for cluster "nope"
  [1]
  $ kubectl get pods --context=nope
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl get pods --kubeconfig=nope
  error: stat nope: no such file or directory
  [1]
  $ kubectl get pods --server=foo:bar
  Unable to connect to the server: invalid port ":bar" after host
  [1]
  $ kubectl get pods -v=x
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --profile=x
  error: unknown profile 'x'
  [1]
  $ kubectl get pods --warnings-as-errors -o name | head -1
  pod/ag-bkxm4
  $ kubectl get ep --warnings-as-errors -o name
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  endpoints/kubernetes
  endpoints/web
  error: 1 warning received
  [1]
  $ kubectl get pods --insecure-skip-tls-verify -o name | head -1
  pod/ag-bkxm4
  % kubectl get pods --cache-dir=/tmp/cx -o name | head -1; ls /tmp/cx
