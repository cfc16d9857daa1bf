Begins with: workloads.t

  $ kubectl label pod alone x=1
  pod/alone labeled
  $ kubectl label pod alone x=2
  error: 'x' already has a value (1), and --overwrite is false
  [1]
  $ kubectl label pod alone x=2 --overwrite
  pod/alone labeled
  $ kubectl label pod alone x=2
  pod/alone not labeled
  $ kubectl label pod alone x- y=3
  pod/alone modified
  $ kubectl label pod alone nope-
  label "nope" not found.
  pod/alone not labeled
  $ kubectl label pod alone y-
  pod/alone unlabeled
  $ kubectl label pod alone a/b/c=1
  The Pod "alone" is invalid: metadata.labels: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl label pod alone -=1
  error: unknown shorthand flag: '=' in -=1
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl label pod alone x=a=b
  error: invalid label spec: x=a=b
  [1]
  $ kubectl label pod alone x=1 x-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label pod alone
  error: at least one label update is required
  [1]
  $ kubectl label x=1
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl label pods --all z=1 | head -3
  pod/ag-b5x2k labeled
  pod/ag-tkqh4 labeled
  pod/alone labeled
  $ kubectl label pods -l z=1 z-  | head -2
  pod/ag-b5x2k unlabeled
  pod/ag-tkqh4 unlabeled
  $ kubectl label pods --all -l a=b z=1
  error: cannot set --all and --selector at the same time
  [1]
  % kubectl label pod alone --list
  $ kubectl label pod alone --list -o yaml
  error: --list and --output may not be specified together
  [1]
  $ kubectl label pod alone q=1 --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on pods "alone": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl label pods alone st-0 q=1 --resource-version=1
  error: --resource-version may only be used with a single resource
  [1]
  $ kubectl label pod alone q=1 --dry-run=client
  pod/alone labeled (dry run)
  $ kubectl label pod alone q=1 --dry-run=server
  pod/alone labeled (server dry run)
  $ kubectl label pod alone q=1 --dry-run=client -o jsonpath='{.metadata.labels}'
  {"app":"alone","env":"test","q":"1"}
  $ kubectl label -f all.yaml w=1 --local -o name | head -3
  resourcequota/quota
  limitrange/lr
  configmap/settings
  $ kubectl label pod alone w=1 --local
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl label --local w=1
  error: one or more files must be specified as -f pod.yaml or --filename=pod.json
  [1]
  $ kubectl label nosuch alone x=1
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl label pod nosuch x=1
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl label pod/alone svc/web both=1
  pod/alone labeled
  service/web labeled
  $ kubectl label pod x=1 alone
  error: all resources must be specified before label changes: alone
  [1]
  $ kubectl annotate pod alone a=1
  pod/alone annotated
  $ kubectl annotate pod alone a=2
  error: --overwrite is false but found the following declared annotation(s): 'a' already has a value (1)
  [1]
  $ kubectl annotate pod alone a=2 --overwrite
  pod/alone annotated
  $ kubectl annotate pod alone a- b=3
  pod/alone annotated
  $ kubectl annotate pod alone a b=3
  pod/alone annotated
  Error from server (NotFound): pods "a" not found
  [1]
  $ kubectl annotate pod alone b=3 b-
  error: can not both modify and remove the following annotation(s) in the same command: b
  [1]
  $ kubectl annotate pod alone
  error: at least one annotation update is required
  [1]
  $ kubectl annotate pod alone 'a b=3'
  The Pod "alone" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  % kubectl annotate pod alone --list
  $ kubectl scale deploy web --replicas=3
  deployment.apps/web scaled
  $ kubectl scale deploy/web --replicas=2 --current-replicas=7
  error: Expected replicas to be 7, was 3
  [1]
  $ kubectl scale deploy/web --replicas=2 --current-replicas=3
  deployment.apps/web scaled
  $ kubectl scale deploy/web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy/web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy nosuch --replicas=1
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl scale pod alone --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale ds ag --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy,sts --all --replicas=1
  deployment.apps/web scaled
  statefulset.apps/st scaled
  $ kubectl scale deploy -l nosuch=x --replicas=1
  error: no objects passed to scale
  [1]
  $ kubectl scale deploy web --replicas=2 --dry-run=client
  deployment.apps/web scaled (dry run)
  $ kubectl scale deploy web --replicas=2 --dry-run=server
  deployment.apps/web scaled (server dry run)
  % kubectl scale deploy web --replicas=2 --resource-version=1
  $ kubectl scale deploy web --replicas=2 -o name
  deployment.apps/web
  $ kubectl scale rs --replicas=1
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl scale --replicas=1
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl scale job once --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  % kubectl autoscale deploy web --max=5 --min=2 --cpu=50% --name=w2
  $ kubectl autoscale deploy web --max=5 --cpu=500m --memory=100Mi --name=w3 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: w3
  spec:
    maxReplicas: 5
    metrics:
    - resource:
        name: cpu
        target:
          averageValue: 500m
          type: AverageValue
      type: Resource
    - resource:
        name: memory
        target:
          averageValue: 100Mi
          type: AverageValue
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --max=5 --cpu=70 --name=w3 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: w3
  spec:
    maxReplicas: 5
    metrics:
    - resource:
        name: cpu
        target:
          averageValue: 70m
          type: AverageValue
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --max=5 --cpu-percent=80 --name=w3 --dry-run=client -o yaml
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: w3
  spec:
    maxReplicas: 5
    metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 80
          type: Utilization
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --max=5 --cpu-percent=80 --cpu=50%
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  error: --cpu-percent and --cpu are mutually exclusive
  [1]
  $ kubectl autoscale deploy web --max=5 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 5
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --max=5 --cpu=abc
  error: invalid resource cpu value: abc
  [1]
  $ kubectl autoscale deploy web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy web --max=1 --min=2
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 1, min: 2
  [1]
  $ kubectl autoscale deploy nosuch --max=2
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl autoscale pod alone --max=2
  error: cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  [1]
  $ kubectl autoscale svc web --max=2
  error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl autoscale deploy web --max=2 --dry-run=client
  horizontalpodautoscaler.autoscaling/web created (dry run)
  $ kubectl expose deploy web --port=80 --name=e1 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: e1
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --name=e1 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: e1
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --port=80,81 --target-port=8080 --name=e1 --type=NodePort --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: e1
  spec:
    ports:
    - name: port-1
      port: 80
      protocol: TCP
      targetPort: 8080
    - name: port-2
      port: 81
      protocol: TCP
      targetPort: 8080
    selector:
      app: web
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl expose pod alone --port=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: alone
      both: "1"
      env: test
    name: alone
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: alone
      both: "1"
      env: test
  status:
    loadBalancer: {}
  $ kubectl expose pod alone --dry-run=client
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose svc web --name=e2 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
      both: "1"
    name: e2
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose sts st --port=80
  error: cannot expose a StatefulSet.apps
  [1]
  $ kubectl expose ds ag --port=80
  error: cannot expose a DaemonSet.apps
  [1]
  $ kubectl expose deploy web --port=x --dry-run=client
  error: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ kubectl expose deploy web --port=80 --type=Foo --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: web
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
    type: Foo
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --port=80 --protocol=UDP --session-affinity=ClientIP --external-ip=1.2.3.4 --cluster-ip=None --load-balancer-ip=5.6.7.8 -l a=b --selector=c=d --name=e3 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
    name: e3
  spec:
    clusterIP: None
    externalIPs:
    - 1.2.3.4
    ports:
    - port: 80
      protocol: UDP
      targetPort: 80
    selector:
      c: d
    sessionAffinity: ClientIP
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --port=80 --session-affinity=Sticky --dry-run=client
  error: unknown session affinity: Sticky
  [1]
  $ kubectl expose deploy nosuch --port=80
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl expose deploy web
  Error from server (AlreadyExists): services "web" already exists
  [1]
  $ kubectl expose deploy web --port=80 --name=e9
  service/e9 exposed
  $ kubectl expose deploy web --port=80 --name=e9
  Error from server (AlreadyExists): services "e9" already exists
  [1]
  $ kubectl expose -f all.yaml --port=80 --dry-run=client
  service/web exposed (dry run)
  service/web exposed (dry run)
  service/alone exposed (dry run)
  cannot expose a ResourceQuota
  cannot expose a LimitRange
  cannot expose a ConfigMap
  cannot expose a Secret
  cannot expose a Job.batch
  cannot expose a CronJob.batch
  cannot expose a StatefulSet.apps
  cannot expose a DaemonSet.apps
  cannot expose a Ingress.networking.k8s.io
  cannot expose a NetworkPolicy.networking.k8s.io
  cannot expose a PersistentVolume
  cannot expose a PersistentVolumeClaim
  cannot expose a PodDisruptionBudget.policy
  cannot expose a Role.rbac.authorization.k8s.io
  cannot expose a RoleBinding.rbac.authorization.k8s.io
  cannot expose a ServiceAccount
  cannot expose a PriorityClass.scheduling.k8s.io
  cannot expose a StorageClass.storage.k8s.io
  cannot expose a HorizontalPodAutoscaler.autoscaling
  [1]
  $ kubectl expose deploy web svc/web --port=80
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deploy web --port=80 --name=e1 --overrides='{"spec":{"type":"NodePort"}}' --dry-run=client -o jsonpath='{.spec.type}'
  NodePort
  $ kubectl set image deploy/web nginx=nginx:1.26 --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy/web nginx=nginx:1.26 --dry-run=server
  deployment.apps/web image updated (server dry run)
  $ kubectl set image deploy/web nginx=nginx:1.26 -o name
  deployment.apps/web
  $ kubectl set image deploy/web nginx=nginx:1.26
  $ kubectl set image deploy/web foo=nginx:1.26
  error: unable to find container named "foo"
  [1]
  $ kubectl set image deploy/web *=nginx:1.27
  deployment.apps/web image updated
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/web
  error: at least one image update is required
  [1]
  $ kubectl set image deploy web nginx=nginx:1.27 foo=bar
  error: unable to find container named "foo"
  [1]
  $ kubectl set image svc/web nginx=x
  error: services/web the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set image deploy/nosuch nginx=x
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl set image deploy,ds --all *=busybox:1.36 --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image -f all.yaml c=x --local -o name
  pod/alone
  job.batch/once
  cronjob.batch/tick
  statefulset.apps/st
  daemonset.apps/ag
  error: unable to find container named "c"
  error: resourcequota/quota the object is not a pod or does not have a pod template: *v1.ResourceQuota

  error: limitrange/lr the object is not a pod or does not have a pod template: *v1.LimitRange

  error: configmap/settings the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: secret/db the object is not a pod or does not have a pod template: *v1.Secret

  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: ingress.networking.k8s.io/ing
   the object is not a pod or does not have a pod template: *v1.Ingress

  error: networkpolicy.networking.k8s.io/np
   the object is not a pod or does not have a pod template: *v1.NetworkPolicy

  error: persistentvolume/pv1 the object is not a pod or does not have a pod template: *v1.PersistentVolume

  error: persistentvolumeclaim/pvc1 the object is not a pod or does not have a pod template: *v1.PersistentVolumeClaim

  error: poddisruptionbudget.policy/pdb
   the object is not a pod or does not have a pod template: *v1.PodDisruptionBudget

  error: role.rbac.authorization.k8s.io/reader
   the object is not a pod or does not have a pod template: *v1.Role

  error: rolebinding.rbac.authorization.k8s.io/rb
   the object is not a pod or does not have a pod template: *v1.RoleBinding

  error: serviceaccount/robot the object is not a pod or does not have a pod template: *v1.ServiceAccount

  error: priorityclass.scheduling.k8s.io/high
   the object is not a pod or does not have a pod template: *v1.PriorityClass

  error: storageclass.storage.k8s.io/fast
   the object is not a pod or does not have a pod template: *v1.StorageClass

  error: horizontalpodautoscaler.autoscaling/web
   the object is not a pod or does not have a pod template: *v2.HorizontalPodAutoscaler
  [1]
  $ kubectl set image pod/alone c=busybox:1.36
  $ kubectl set image deploy/web nginx=nginx:1.27 --record
  Flag --record has been deprecated, --record will be removed in the future
  deployment.apps/web image updated
  $ kubectl set env deploy/web A=1 B=2
  deployment.apps/web env updated
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  # MODE from configmap settings, key mode
  # PW from secret db, key password
  X=1
  # IP from field path status.podIP
  A=1
  B=2
  $ kubectl set env deploy/web --list --resolve
  # Deployment web, container nginx
  MODE=fast
  PW=s3cr3t
  X=1
  # IP from field path status.podIP
  A=1
  B=2
  error retrieving reference for IP: unsupported fieldPath: status.podIP
  $ kubectl set env deploy/web A-
  deployment.apps/web env updated
  $ kubectl set env deploy/web A- A=1
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env deploy/web NOPE-
  $ kubectl set env deploy/web
  $ kubectl set env deploy/web B=3 --overwrite=false
  error: deployments/web 'B' already has a value (2), and --overwrite is false
  [1]
  $ kubectl set env deploy/web --from=configmap/settings --prefix=P_
  Warning: key app.conf transferred to APP_CONF
  Warning: key mode transferred to MODE
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=secret/db --keys=user
  Warning: key user transferred to USER
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=pod/x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl set env deploy/web --from=configmap/nosuch
  Error from server (NotFound): configmaps "nosuch" not found
  [1]
  $ kubectl set env deploy/web -c nope C=1
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env deploy/web 1X=2
  error: "1X" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web C=1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env[?(@.name=="C")]}'
  {"name":"C","value":"1"}
  $ echo D=4 | kubectl set env deploy/web -
  deployment.apps/web env updated
  $ kubectl set env deploy/web --env=E=5
  deployment.apps/web env updated
  $ kubectl set env pods --all --list | head -5
  # Pod ag-b5x2k, container c
  # Pod ag-tkqh4, container c
  # Pod alone, container c
  # Pod once-jwl47, container c
  # Pod st-0, container c
  $ kubectl set resources deploy web --limits=cpu=200m,memory=128Mi --requests=cpu=100m
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy web -c nope --limits=cpu=1
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy web --limits=cpu=0,memory=0 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].resources}'
  {"limits":{"cpu":"0","memory":"0"},"requests":{"cpu":"100m","memory":"32Mi"}}
  $ kubectl set sa deploy web robot
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount deploy web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set serviceaccount deploy/web robot --dry-run=client -o jsonpath='{.spec.template.spec.serviceAccountName}'
  robot
  $ kubectl set selector svc web app=other
  service/web selector updated
  $ kubectl set selector svc web 'app in (a)'
  error: match expression [{app In [a]}] not supported on this object
  [1]
  $ kubectl set selector deploy web a=b
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set subject rolebinding rb --user=bob
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  $ kubectl set subject rolebinding rb --user=bob
  $ kubectl set subject rolebinding rb --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject rolebinding rb
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject rolebinding rb --group=g --serviceaccount=a:b --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"rbac.authorization.k8s.io/v1","kind":"RoleBinding","metadata":{"annotations":{},"name":"rb","namespace":"default"},"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"reader"},"subjects":[{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"jane"},{"kind":"ServiceAccount","name":"default","namespace":"default"}]}
    creationTimestamp: "2026-11-20T22:40:00Z"
    name: rb
    namespace: default
    resourceVersion: "872"
    uid: 14c6644c-2406-409e-b0cc-090314c6e5b8
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: reader
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: jane
  - kind: ServiceAccount
    name: default
    namespace: default
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: bob
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: g
  - kind: ServiceAccount
    name: b
    namespace: a
  $ kubectl set subject pod alone --user=x
  error: pods/alone setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set foo
  error: unknown command "foo"
  See 'kubectl set -h' for help and examples
  [1]
