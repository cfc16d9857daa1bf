Fresh lines of everyday verbs: other flags, other orders, other mistakes
  % cat > all.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web, tier: front}, annotations: {owner: dev}}
  > spec:
  >   paused: true
  >   replicas: 0
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - {name: nginx, image: 'nginx:1.27', ports: [{containerPort: 80, name: http}], env: [{name: A, value: "1"}]}
  >       - {name: side, image: 'busybox:1.36'}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: api, labels: {app: api}}
  > spec:
  >   paused: true
  >   replicas: 0
  >   selector: {matchLabels: {app: api}, matchExpressions: [{key: tier, operator: Exists}]}
  >   template:
  >     metadata: {labels: {app: api, tier: back}}
  >     spec: {containers: [{name: api, image: 'redis:7'}]}
  > ---
  > apiVersion: apps/v1
  > kind: ReplicaSet
  > metadata: {name: rs, labels: {app: rs}}
  > spec: {replicas: 0, selector: {matchLabels: {app: rs}}, template: {metadata: {labels: {app: rs}}, spec: {containers: [{name: c, image: nginx}]}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: idle, labels: {app: idle}}
  > spec: {schedulerName: none, containers: [{name: c, image: nginx, ports: [{containerPort: 80}, {containerPort: 81}]}]}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: bare}
  > spec: {schedulerName: none, containers: [{name: one, image: nginx}, {name: two, image: busybox}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: site, labels: {app: site}}
  > spec: {selector: {app: nobody}, ports: [{port: 80, name: a}, {port: 443, name: b, targetPort: https}]}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: conf, labels: {app: conf}}
  > data: {k: v, long: "a\nb\n"}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {p: q}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: cj}
  > spec: {schedule: "0 0 1 1 *", suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: j, image: busybox}]}}}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: pv1}
  > spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /x}, storageClassName: none}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > END
  > kubectl apply -f all.yaml
  $ kubectl get deploy web api
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    0/0     0            0           0s
  api    0/0     0            0           0s
  $ kubectl get deploy/web rs/rs
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   0/0     0            0           1s

  NAME                 DESIRED   CURRENT   READY   AGE
  replicaset.apps/rs   0         0         0       1s
  $ kubectl get deploy web -o name
  deployment.apps/web
  $ kubectl get deploy,svc -l app=web -o name
  deployment.apps/web
  $ kubectl get deploy -l 'tier in (front,back)' -o name
  deployment.apps/web
  $ kubectl get deploy -l 'tier notin (front)' -o name
  deployment.apps/api
  $ kubectl get deploy -l '!tier' -o name
  deployment.apps/api
  $ kubectl get deploy -l tier,app=web -o name
  deployment.apps/web
  $ kubectl get deploy -l 'a b'
  Error from server (BadRequest): Unable to find "apps/v1, Resource=deployments" that match label selector "a b", field selector "": unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
  [1]
  $ kubectl get deploy -l 'app=web,,'
  Error from server (BadRequest): Unable to find "apps/v1, Resource=deployments" that match label selector "app=web,,", field selector "": found ',', expected: identifier after ','
  [1]
  $ kubectl get deploy -l 'app in ()'
  No resources found in default namespace.
  $ kubectl get deploy -l '=x'
  Error from server (BadRequest): Unable to find "apps/v1, Resource=deployments" that match label selector "=x", field selector "": found '=', expected: !, identifier, or 'end of string'
  [1]
  $ kubectl get deploy -l 'app==web' -o jsonpath='{.items[*].metadata.name}{"\n"}'
  web
  $ kubectl get deploy --field-selector metadata.name=web -o name
  deployment.apps/web
  $ kubectl get deploy --field-selector metadata.name!=web -o name
  deployment.apps/api
  $ kubectl get deploy --field-selector spec.replicas=0
  Error from server (BadRequest): Unable to find "apps/v1, Resource=deployments" that match label selector "", field selector "spec.replicas=0": "spec.replicas" is not a known field selector: only "metadata.name", "metadata.namespace"
  [1]
  $ kubectl get pods --field-selector status.phase=Pending,spec.schedulerName=none -o name
  pod/bare
  pod/idle
  $ kubectl get pods --field-selector spec.nodeName= -o name
  pod/bare
  pod/idle
  $ kubectl get pods --field-selector a.b=c
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "a.b=c": field label not supported: a.b
  [1]
  $ kubectl get svc --field-selector spec.type=ClusterIP -o name
  service/kubernetes
  service/site
  $ kubectl get svc --field-selector metadata.name
  Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "", field selector "metadata.name": invalid selector: 'metadata.name'; can't understand 'metadata.name'
  [1]
  $ kubectl get secrets --field-selector type=Opaque -o name
  secret/sec
  $ kubectl get deploy web -o wide
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                    SELECTOR
  web    0/0     0            0           5s    nginx,side   nginx:1.27,busybox:1.36   app=web
  $ kubectl get rs rs -o wide
  NAME   DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES   SELECTOR
  rs     0         0         0       5s    c            nginx    app=rs
  $ kubectl get pod idle -o wide
  NAME   READY   STATUS    RESTARTS   AGE   IP       NODE     NOMINATED NODE   READINESS GATES
  idle   0/1     Pending   0          5s    <none>   <none>   <none>           <none>
  $ kubectl get cj -o wide
  NAME   SCHEDULE    TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES    SELECTOR
  cj     0 0 1 1 *   <none>     True      0        <none>          5s    j            busybox   <none>
  $ kubectl get cm conf sec
  NAME   DATA   AGE
  conf   2      6s
  Error from server (NotFound): configmaps "sec" not found
  [1]
  $ kubectl get cm/conf secret/sec -o name
  configmap/conf
  secret/sec
  $ kubectl get cm conf secret/sec
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get cm,secret sec
  NAME   TYPE     DATA   AGE
  sec    Opaque   1      6s
  Error from server (NotFound): configmaps "sec" not found
  [1]
  $ kubectl get all/web
  error: the server doesn't have a resource type "all"
  [1]
  $ kubectl get deploy web -o yaml --show-managed-fields=false -o name
  deployment.apps/web
  $ kubectl get deploy web -o jsonpath
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o jsonpath=
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o jsonpath='{.spec.replicas'
  error: error parsing jsonpath {.spec.replicas, unclosed action
  [1]
  $ kubectl get deploy web -o jsonpath='{.spec.nope}'
  $ kubectl get deploy web -o jsonpath='{range .spec.template.spec.containers[*]}{.name}={.image}{"\n"}{end}'
  nginx=nginx:1.27
  side=busybox:1.36
  $ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[?(@.name=="side")].image}{"\n"}'
  busybox:1.36
  $ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[-1:].name}{"\n"}'
  side
  $ kubectl get deploy web -o jsonpath-as-json='{.metadata.labels}'
  [
      {
          "app": "web",
          "tier": "front"
      }
  ]
  $ kubectl get deploy web -o go-template='{{.metadata.name}}{{"\n"}}'
  web
  $ kubectl get deploy web -o go-template='{{range .spec.template.spec.containers}}{{.name}} {{end}}{{"\n"}}'
  nginx side
  $ kubectl get deploy web -o go-template='{{.nope}}'
  <no value>
  $ kubectl get deploy web -o go-template='{{nope}}'
  error: error parsing template {{nope}}, template: output:1: function "nope" not defined
  [1]
  $ kubectl get deploy web -o go-template
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o template
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o custom-columns=N:.metadata.name,R:.spec.replicas,X:.nope
  N     R     X
  web   0     <none>
  $ kubectl get deploy -o custom-columns=N:.metadata.name --no-headers
  api
  web
  $ kubectl get deploy web -o custom-columns=N
  error: unexpected custom-columns spec: N, expected <header>:<json-path-expr>
  [1]
  $ kubectl get deploy web -o custom-columns=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get deploy web -o custom-columns
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get deploy web -o custom-columns-file=nope
  error: error reading template nope, open nope: no such file or directory
  [1]
  $ kubectl get deploy -o custom-columns=IMG:.spec.template.spec.containers[*].image
  IMG
  redis:7
  nginx:1.27,busybox:1.36
  $ kubectl get deploy web -o xml
  error: unable to match a printer suitable for the output format "xml", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get deploy web -o json -o name
  deployment.apps/web
  $ kubectl get deploy --sort-by=.metadata.name -o name
  deployment.apps/api
  deployment.apps/web
  $ kubectl get deploy --sort-by=.spec.nope -o name
  error: couldn't find any field with path "{.spec.nope}" in the list of objects
  [1]
  $ kubectl get deploy --sort-by='{.metadata.name' -o name
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl get deploy --sort-by=metadata.labels.app -o name
  deployment.apps/api
  deployment.apps/web
  $ kubectl get pods --sort-by=.spec.containers[0].image -o name
  pod/bare
  pod/idle
  $ kubectl get deploy web -L app,tier
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE   APP   TIER
  web    0/0     0            0           14s   web   front
  $ kubectl get deploy -L app --no-headers
  api   0/0   0     0     14s   api
  web   0/0   0     0     14s   web
  $ kubectl get deploy web --show-labels
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE   LABELS
  web    0/0     0            0           14s   app=web,tier=front
  $ kubectl get deploy web --show-kind
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   0/0     0            0           15s
  $ kubectl get deploy web --show-kind --no-headers --show-labels
  deployment.apps/web   0/0   0     0     15s   app=web,tier=front
  $ kubectl get deploy web -o name --show-kind
  deployment.apps/web
  $ kubectl get deploy web --label-columns=app --show-labels=true
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE   APP   LABELS
  web    0/0     0            0           15s   web   app=web,tier=front
  $ kubectl get deploy -A -l app=web
  NAMESPACE   NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  default     web    0/0     0            0           15s
  $ kubectl get deploy -n nope
  No resources found in nope namespace.
  $ kubectl get deploy web -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl get deploy nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl get deploy nope --ignore-not-found
  $ kubectl get deploy nope web -o name
  deployment.apps/web
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl get deploy nope web --ignore-not-found -o name
  deployment.apps/web
  $ kubectl get deploy -f all.yaml -o name
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl get -f all.yaml -o name
  deployment.apps/web
  deployment.apps/api
  replicaset.apps/rs
  pod/idle
  pod/bare
  service/site
  configmap/conf
  secret/sec
  cronjob.batch/cj
  persistentvolume/pv1
  serviceaccount/bot
  $ kubectl get -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get -f all.yaml web
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl get -k .
  unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl get deploy web --output-watch-events
  error: --output-watch-events option can only be used with --watch or --watch-only
  [1]
  $ kubectl get deploy web --chunk-size=-1 -o name
  deployment.apps/web
  $ kubectl get deploy --chunk-size=1 -o name
  deployment.apps/api
  deployment.apps/web
  $ kubectl get deploy --subresource=scale
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl get deploy web --subresource=scale
  NAME   DESIRED   AVAILABLE   AGE
  web    0         0           18s
  $ kubectl get deploy web --subresource=status -o name
  deployment.apps/web
  $ kubectl get deploy web --subresource=nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get pod idle --subresource=scale
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get cm conf --subresource=status
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get deploy.apps web -o name
  deployment.apps/web
  $ kubectl get deploy.v1.apps web -o name
  deployment.apps/web
  $ kubectl get deployments.v1.apps/web -o name
  deployment.apps/web
  $ kubectl get deploy.v1beta1.apps web
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    0/0     0            0           20s
  $ kubectl get deploy.apps.v1 web
  error: the server doesn't have a resource type "deploy" in group "apps.v1"
  [1]
  $ kubectl get deployments.extensions web
  error: the server doesn't have a resource type "deployments" in group "extensions"
  [1]
  $ kubectl get Deployment web -o name
  deployment.apps/web
  $ kubectl get DEPLOY web -o name
  error: the server doesn't have a resource type "DEPLOY"
  [1]
  $ kubectl get deploys
  error: the server doesn't have a resource type "deploys"
  [1]
  $ kubectl get po,deploy,nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl get po/idle deploy/web -o name
  pod/idle
  deployment.apps/web
  $ kubectl get po/idle deploy
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get deploy web/idle
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get deploy/web/idle
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl get /web
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ kubectl get deploy/
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ kubectl get ,
  error: the server doesn't have a resource type ""
  [1]
  $ kubectl get po,
  error: the server doesn't have a resource type ""
  [1]
  $ kubectl get
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get -o name
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get --raw /nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /version deploy
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl get deploy --watch-only --request-timeout=1s -o name
  $ kubectl get deploy web --request-timeout=x
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl get deploy web --request-timeout=-1s
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE
  web    0/0     0            0           24s
  $ kubectl get pods idle bare --no-headers -o custom-columns=A:.metadata.name,B:.spec.containers[*].name
  idle   c
  bare   one,two
  $ kubectl get pv pv1 -n nope -o name
  persistentvolume/pv1
  $ kubectl get ns default -n nope -o name
  namespace/default
  $ kubectl get componentstatuses --no-headers -o name
  Warning: v1 ComponentStatus is deprecated in v1.19+
  componentstatus/controller-manager
  componentstatus/scheduler
  componentstatus/etcd-0
  $ kubectl describe deploy web api | grep -E '^(Name|Selector|Replicas|Labels|Annotations):'
  Name:                   web
  Labels:                 app=web
  Annotations:            owner: dev
  Selector:               app=web
  Replicas:               0 desired | 0 updated | 0 total | 0 available | 0 unavailable
  Name:                   api
  Labels:                 app=api
  Annotations:            <none>
  Selector:               app=api,tier
  Replicas:               0 desired | 0 updated | 0 total | 0 available | 0 unavailable
  $ kubectl describe deploy nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl describe deploy we | head -1
  Name:                   web
  $ kubectl describe deploy x
  Error from server (NotFound): deployments.apps "x" not found
  [1]
  $ kubectl describe deploy -l app=web | head -3
  Name:                   web
  Namespace:              default
  CreationTimestamp:      Mon, 23 Nov 2026 13:17:17 +0000
  $ kubectl describe deploy -l app=none
  No resources found in default namespace.
  $ kubectl describe deploy/web rs/rs | grep ^Name:
  Name:                   web
  Name:         rs
  $ kubectl describe deploy/web cm
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl describe rs rs
  Name:         rs
  Namespace:    default
  Selector:     app=rs
  Labels:       app=rs
  Annotations:  <none>
  Replicas:     0 current / 0 desired
  Pods Status:  0 Running / 0 Waiting / 0 Succeeded / 0 Failed
  Pod Template:
    Labels:  app=rs
    Containers:
     c:
      Image:         nginx
      Port:          <none>
      Host Port:     <none>
      Environment:   <none>
      Mounts:        <none>
    Volumes:         <none>
    Node-Selectors:  <none>
    Tolerations:     <none>
  Events:            <none>
  $ kubectl describe pod idle
  Name:             idle
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           app=idle
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    c:
      Image:        nginx
      Ports:        80/TCP, 81/TCP
      Host Ports:   0/TCP, 0/TCP
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-nn5rc (ro)
  Volumes:
    kube-api-access-nn5rc:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  Events:                      <none>
  $ kubectl describe pod/bare --show-events=false
  Name:             bare
  Namespace:        default
  Priority:         0
  Service Account:  default
  Node:             <none>
  Labels:           <none>
  Annotations:      <none>
  Status:           Pending
  IP:
  IPs:              <none>
  Containers:
    one:
      Image:        nginx
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-22q2z (ro)
    two:
      Image:        busybox
      Port:         <none>
      Host Port:    <none>
      Environment:  <none>
      Mounts:
        /var/run/secrets/kubernetes.io/serviceaccount from kube-api-access-22q2z (ro)
  Volumes:
    kube-api-access-22q2z:
      Type:                    Projected (a volume that contains injected data from multiple sources)
      TokenExpirationSeconds:  3607
      ConfigMapName:           kube-root-ca.crt
      Optional:                false
      DownwardAPI:             true
  QoS Class:                   BestEffort
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  % kubectl describe svc site
  $ kubectl describe cm conf
  Name:         conf
  Namespace:    default
  Labels:       app=conf
  Annotations:  <none>

  Data
  ====
  k:
  ----
  v

  long:
  ----
  a
  b



  BinaryData
  ====

  Events:  <none>
  $ kubectl describe secret sec
  Name:         sec
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>

  Type:  Opaque

  Data
  ====
  p:  1 bytes
  $ kubectl describe cj cj
  Name:                          cj
  Namespace:                     default
  Labels:                        <none>
  Annotations:                   <none>
  Schedule:                      0 0 1 1 *
  Concurrency Policy:            Allow
  Suspend:                       True
  Time Zone:                     <unset>
  Successful Job History Limit:  3
  Failed Job History Limit:      1
  Starting Deadline Seconds:     <unset>
  Selector:                      <unset>
  Parallelism:                   <unset>
  Completions:                   <unset>
  Pod Template:
    Labels:  <none>
    Containers:
     j:
      Image:           busybox
      Port:            <none>
      Host Port:       <none>
      Environment:     <none>
      Mounts:          <none>
    Volumes:           <none>
    Node-Selectors:    <none>
    Tolerations:       <none>
  Last Schedule Time:  <unset>
  Active Jobs:         <none>
  Events:              <none>
  $ kubectl describe sa bot
  Name:                bot
  Namespace:           default
  Labels:              <none>
  Annotations:         <none>
  Image pull secrets:  <none>
  Events:              <none>
  $ kubectl describe -f all.yaml | grep ^Name:
  Name:                   web
  Name:                   api
  Name:         rs
  Name:             idle
  Name:             bare
  Name:                     site
  Name:         conf
  Name:         sec
  Name:                          cj
  Name:            pv1
  Name:                bot
  $ kubectl describe -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl describe
  error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl describe nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl describe nope x
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl describe deploy web -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl describe deploy -n nope
  No resources found in nope namespace.
  $ kubectl describe deploy web --chunk-size=0 | head -1
  Name:                   web
  $ kubectl describe ns default
  Name:         default
  Labels:       kubernetes.io/metadata.name=default
  Annotations:  <none>
  Status:       Active

  No resource quota.

  No LimitRange resource.
  $ kubectl describe deploy web -o yaml
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl describe po/idle,deploy/web
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl describe cm conf nope
  Name:         conf
  Namespace:    default
  Labels:       app=conf
  Annotations:  <none>

  Data
  ====
  k:
  ----
  v

  long:
  ----
  a
  b



  BinaryData
  ====

  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl label deploy web a=b
  deployment.apps/web labeled
  $ kubectl label deploy web a=b
  deployment.apps/web not labeled
  $ kubectl label deploy web a=c
  error: 'a' already has a value (b), and --overwrite is false
  [1]
  $ kubectl label deploy web a=c --overwrite
  deployment.apps/web labeled
  $ kubectl label deploy web a-
  deployment.apps/web unlabeled
  $ kubectl label deploy web a-
  label "a" not found.
  deployment.apps/web not labeled
  $ kubectl label deploy web a- b=c
  label "a" not found.
  deployment.apps/web labeled
  $ kubectl label deploy web b=d b-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label deploy web b=c b=d
  error: 'b' already has a value (c), and --overwrite is false
  [1]
  $ kubectl label deploy web
  error: at least one label update is required
  [1]
  $ kubectl label deploy
  error: at least one label update is required
  [1]
  $ kubectl label deploy a=b
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl label deploy --all x=y
  deployment.apps/api labeled
  deployment.apps/web labeled
  $ kubectl label deploy --all x- --dry-run=client
  deployment.apps/api unlabeled (dry run)
  deployment.apps/web unlabeled (dry run)
  $ kubectl label deploy --all x- --dry-run=server
  deployment.apps/api unlabeled (server dry run)
  deployment.apps/web unlabeled (server dry run)
  $ kubectl label deploy --all x- -o name
  deployment.apps/api
  deployment.apps/web
  $ kubectl label deploy web --all x=y
  deployment.apps/web labeled
  $ kubectl label deploy -l app=web z=1 -o jsonpath='{.metadata.labels.z}{"\n"}'
  1
  $ kubectl label deploy -l app=web --all z=2
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl label deploy -l app=none z=2
  $ kubectl label deploy web z=1 --resource-version=1
  deployment.apps/web not labeled
  $ kubectl label deploy --all z=1 --resource-version=1
  error: --resource-version may only be used with a single resource
  [1]
  $ kubectl label deploy web /a=b
  The Deployment "web" is invalid: metadata.labels: Invalid value: "/a": prefix part must be non-empty
  [1]
  $ kubectl label deploy web a/b/c=d
  The Deployment "web" is invalid: metadata.labels: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl label deploy web A_b.c-d=ok
  deployment.apps/web labeled
  $ kubectl label deploy web -- -a=b
  The Deployment "web" is invalid: metadata.labels: Invalid value: "-a": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label deploy web a=b=c
  error: invalid label spec: a=b=c
  [1]
  $ kubectl label deploy web 'a=b c'
  error: invalid label value: "a=b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label deploy web =b
  error: at least one label update is required
  [1]
  $ kubectl label deploy web a=
  deployment.apps/web labeled
  $ kubectl label deploy web kubernetes.io/x=y example.com/=z
  The Deployment "web" is invalid:
  * metadata.labels: Invalid value: "example.com/": name part must be non-empty
  * metadata.labels: Invalid value: "example.com/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label deploy web "$(printf 'a%.0s' $(seq 64))=b"
  The Deployment "web" is invalid: metadata.labels: Invalid value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": name part must be no more than 63 bytes
  [1]
  $ kubectl label deploy web "a=$(printf 'b%.0s' $(seq 64))"
  error: invalid label value: "a=bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb": must be no more than 63 bytes
  [1]
  $ kubectl label -f all.yaml new=l
  deployment.apps/web labeled
  deployment.apps/api labeled
  replicaset.apps/rs labeled
  pod/idle labeled
  pod/bare labeled
  service/site labeled
  configmap/conf labeled
  secret/sec labeled
  cronjob.batch/cj labeled
  persistentvolume/pv1 labeled
  serviceaccount/bot labeled
  $ kubectl label -f all.yaml new- -o name
  deployment.apps/web
  deployment.apps/api
  replicaset.apps/rs
  pod/idle
  pod/bare
  service/site
  configmap/conf
  secret/sec
  cronjob.batch/cj
  persistentvolume/pv1
  serviceaccount/bot
  $ kubectl label --local -f all.yaml new=l -o jsonpath='{.metadata.labels.new}{"\n"}'
  l
  l
  l
  l
  l
  l
  l
  l
  l
  l
  l
  $ kubectl label --local deploy web a=b
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl label nope x a=b
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl label deploy nope a=b
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label deploy nope web n=1
  deployment.apps/web labeled
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label deploy/web rs/rs multi=yes
  deployment.apps/web labeled
  replicaset.apps/rs labeled
  $ kubectl label deploy/web multi-
  deployment.apps/web unlabeled
  $ kubectl label deploy/web multi=1 rs/rs
  error: all resources must be specified before label changes: rs/rs
  [1]
  $ kubectl label pods --field-selector spec.schedulerName=none f=g
  pod/bare labeled
  pod/idle labeled
  $ kubectl label pods --field-selector spec.schedulerName=none bare f=g
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl label ns default t=u -n nope
  namespace/default labeled
  $ kubectl label ns default t-
  namespace/default unlabeled
  $ kubectl annotate deploy web a=b c=d
  deployment.apps/web annotated
  $ kubectl annotate deploy web a=b
  deployment.apps/web annotated
  $ kubectl annotate deploy web a=x
  error: --overwrite is false but found the following declared annotation(s): 'a' already has a value (b)
  [1]
  $ kubectl annotate deploy web a=x --overwrite -o name
  deployment.apps/web
  $ kubectl annotate deploy web a- c- nope-
  deployment.apps/web annotated
  $ kubectl annotate deploy web 'k=a b c'
  deployment.apps/web annotated
  $ kubectl annotate deploy web k=
  error: --overwrite is false but found the following declared annotation(s): 'k' already has a value (a b c)
  [1]
  $ kubectl annotate deploy web k
  error: at least one annotation update is required
  [1]
  $ kubectl annotate deploy web =v
  error: at least one annotation update is required
  [1]
  $ kubectl annotate deploy web k=1 k-
  error: can not both modify and remove the following annotation(s) in the same command: k
  [1]
  $ kubectl annotate deploy web 'bad key=x'
  The Deployment "web" is invalid: metadata.annotations: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl annotate deploy web a/b/c=x
  The Deployment "web" is invalid: metadata.annotations: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl annotate deploy web k=1 --field-manager=x --overwrite -o jsonpath='{.metadata.annotations.k}{"\n"}'
  1
  $ kubectl annotate deploy --all w=1
  deployment.apps/api annotated
  deployment.apps/web annotated
  $ kubectl annotate deploy -l app=api w=2
  error: --overwrite is false but found the following declared annotation(s): 'w' already has a value (1)
  [1]
  $ kubectl annotate deploy -l app=api w=2 --overwrite
  deployment.apps/api annotated
  $ kubectl annotate deploy web kubernetes.io/change-cause=x --dry-run=client
  deployment.apps/web annotated (dry run)
  $ kubectl annotate -f all.yaml m=n --dry-run=server
  deployment.apps/web annotated (server dry run)
  deployment.apps/api annotated (server dry run)
  replicaset.apps/rs annotated (server dry run)
  pod/idle annotated (server dry run)
  pod/bare annotated (server dry run)
  service/site annotated (server dry run)
  configmap/conf annotated (server dry run)
  secret/sec annotated (server dry run)
  cronjob.batch/cj annotated (server dry run)
  persistentvolume/pv1 annotated (server dry run)
  serviceaccount/bot annotated (server dry run)
  $ kubectl annotate deploy web w- --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl annotate --local -f all.yaml a=b -o name
  deployment.apps/web
  deployment.apps/api
  replicaset.apps/rs
  pod/idle
  pod/bare
  service/site
  configmap/conf
  secret/sec
  cronjob.batch/cj
  persistentvolume/pv1
  serviceaccount/bot
  $ kubectl annotate deploy
  error: at least one annotation update is required
  [1]
  $ kubectl scale deploy web --replicas=0
  deployment.apps/web scaled
  $ kubectl scale deploy web api --replicas=0
  deployment.apps/web scaled
  deployment.apps/api scaled
  $ kubectl scale deploy --all --replicas=0
  deployment.apps/api scaled
  deployment.apps/web scaled
  $ kubectl scale deploy -l app=web --replicas=0
  deployment.apps/web scaled
  $ kubectl scale deploy -l app=none --replicas=0
  error: no objects passed to scale
  [1]
  $ kubectl scale deploy web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy web --replicas=0 --current-replicas=1
  error: Expected replicas to be 1, was 0
  [1]
  $ kubectl scale deploy web --replicas=0 --current-replicas=-2
  error: The --current-replicas must specify an integer of -1 or greater
  [1]
  $ kubectl scale deploy web api --replicas=0 --current-replicas=0
  deployment.apps/web scaled
  deployment.apps/api scaled
  $ kubectl scale deploy web --replicas=0 --dry-run=client
  deployment.apps/web scaled (dry run)
  $ kubectl scale deploy web --replicas=0 --dry-run=server -o name
  deployment.apps/web
  $ kubectl scale deploy web --replicas=0 -o yaml --dry-run=client | head -3
  apiVersion: apps/v1
  kind: Deployment
  metadata:
  $ kubectl scale pod idle --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale svc site --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale cm conf --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale cj cj --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale rs/rs deploy/web --replicas=0
  replicaset.apps/rs scaled
  deployment.apps/web scaled
  $ kubectl scale -f all.yaml --replicas=0
  deployment.apps/web scaled
  deployment.apps/api scaled
  replicaset.apps/rs scaled
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale --replicas=0
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl scale nope --replicas=0
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl scale deploy/nope --replicas=0
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy web --replicas=0 --timeout=1s
  deployment.apps/web scaled
  $ kubectl scale deploy web --replicas=0 --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale --replicas=0 deploy/web --current-replicas=0
  deployment.apps/web scaled
  $ kubectl scale deploy web --all --replicas=0
  deployment.apps/web scaled
