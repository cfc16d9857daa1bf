Begins with: workloads.t

  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deploy web
  Error from server (AlreadyExists): services "web" already exists
  [1]
  $ kubectl expose deploy web --name=w2 --port=80 --target-port=http --type=NodePort -o jsonpath='{.spec.ports[0].targetPort}'
  http
  $ kubectl expose deploy web --name=w3 --port=0
  The Service "w3" is invalid:
  * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy web --name=w3 --port=http
  error: strconv.Atoi: parsing "http": invalid syntax
  [1]
  $ kubectl expose deploy web --name=w3 --type=Nope --port=80
  The Service "w3" is invalid: spec.type: Unsupported value: "Nope": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose pod alone --port=80
  service/alone exposed
  $ kubectl expose pod alone --name=W --port=80
  The Service "W" is invalid: metadata.name: Invalid value: "W": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl expose svc web --name=w4
  service/w4 exposed
  $ kubectl expose sts st --port=80 --cluster-ip=None --name=w5 -o yaml --dry-run=client
  error: cannot expose a StatefulSet.apps
  [1]
  $ kubectl expose ds ag --port=80
  error: cannot expose a DaemonSet.apps
  [1]
  $ kubectl expose job once --port=80
  error: cannot expose a Job.batch
  [1]
  $ kubectl expose rs --port=80
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl expose deploy web --name=w6 --port=80 --protocol=SCTP --session-affinity=ClientIP --labels=a=b --selector=c=d --external-ip=1.2.3.4 --load-balancer-ip=1.1.1.1 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
    name: w6
  spec:
    externalIPs:
    - 1.2.3.4
    ports:
    - port: 80
      protocol: SCTP
      targetPort: 80
    selector:
      c: d
    sessionAffinity: ClientIP
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --name=w7 --port=80 --overrides='{"spec":{"type":"LoadBalancer"}}' --dry-run=client -o jsonpath='{.spec.type}'
  LoadBalancer
  $ kubectl expose deploy web --name=w7 --port=80 --overrides='{bad'
  error: Invalid JSON Patch
  [1]
  $ kubectl autoscale
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=5
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy web --max=5 --name=h2 --min=6
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 5, min: 6
  [1]
  $ kubectl autoscale deploy web --max=5 --name=h3 --cpu=70%
  horizontalpodautoscaler.autoscaling/h3 autoscaled
  $ kubectl autoscale deploy web --max=5 --name=h4 --cpu=70 --memory=100Mi -o yaml --dry-run=client
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: h4
  spec:
    maxReplicas: 5
    metrics:
    - resource:
        name: cpu
        target:
          averageValue: 70m
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
  $ kubectl autoscale deploy web --max=5 --name=h5 --cpu-percent=70
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  horizontalpodautoscaler.autoscaling/h5 autoscaled
  $ kubectl autoscale deploy web --max=0 --name=h6
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy nope --max=3
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale ds ag --max=3
  error: cannot autoscale a DaemonSet: could not find scale subresource for apps/v1, Resource=daemonsets in discovery information
  [1]
  $ kubectl autoscale svc web --max=3
  error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl autoscale rs -l app=web --max=3
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl get hpa h3 -o jsonpath='{.spec.metrics}'
  [{"resource":{"name":"cpu","target":{"averageUtilization":70,"type":"Utilization"}},"type":"Resource"}]
  $ kubectl scale
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy web --replicas=2 --current-replicas=9
  error: Expected replicas to be 9, was 2
  [1]
  % kubectl scale deploy web --replicas=2 --resource-version=1
  $ kubectl scale deploy/web sts/st --replicas=1
  deployment.apps/web scaled
  statefulset.apps/st scaled
  $ kubectl scale deploy,sts --all --replicas=1
  deployment.apps/web scaled
  statefulset.apps/st scaled
  $ kubectl scale deploy -l app=nope --replicas=1
  error: no objects passed to scale
  [1]
  $ kubectl scale ds ag --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale job once --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale pod alone --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy nope --replicas=1
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy web --replicas=1 --dry-run=client
  deployment.apps/web scaled (dry run)
  $ kubectl scale deploy web --replicas=1 --timeout=1s
  deployment.apps/web scaled
  $ kubectl run
  error: required flag(s) "image" not set
  [1]
  $ kubectl run p
  error: required flag(s) "image" not set
  [1]
  $ kubectl run p --image=nginx:1.27 --restart=Sometimes
  error: invalid restart policy: Sometimes, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run P --image=nginx:1.27
  The Pod "P" is invalid:
  * metadata.name: Invalid value: "P": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "P": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run p --image='bad image'
  error: invalid image name "bad image": invalid reference format
  [1]
  $ kubectl run p1 --image=busybox:1.36 --restart=Never --rm -- echo hi
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run p1 --image=busybox:1.36 --restart=Never --rm -i -q -- echo hi
  hi
  warning: couldn't attach to pod/p1, falling back to streaming logs: unable to upgrade connection: container not found ("p1")
  $ kubectl run p2 --image=nginx:1.27 --port=80 --expose
  pod/p2 created
  service/p2 created
  $ kubectl run p3 --image=nginx:1.27 --expose
  error: --port must be set when exposing a service
  [1]
  $ kubectl run p4 --image=nginx:1.27 --env=A --env=B=2
  error: invalid env: A
  [1]
  $ kubectl run p4 --image=nginx:1.27 --env=B=2 --labels=a=b,c=d --annotations=x=y --command --dry-run=client -o yaml -- sleep 5
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      x: "y"
    labels:
      a: b
      c: d
    name: p4
  spec:
    containers:
    - command:
      - sleep
      - "5"
      env:
      - name: B
        value: "2"
      image: nginx:1.27
      name: p4
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run p5 --image=nginx:1.27 --privileged --dry-run=client -o jsonpath='{.spec.containers[0].securityContext}'
  {"privileged":true}
  $ kubectl run p5 --image=nginx:1.27 --image-pull-policy=Nope
  error: invalid image pull policy: Nope, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run p5 --image=nginx:1.27 --overrides='{"spec":{"nodeName":"worker-1"}}' --dry-run=client -o jsonpath='{.spec.nodeName}'
  worker-1
  $ kubectl run p5 --image=nginx:1.27 --overrides='[{"op":"add","path":"/spec/nodeName","value":"w"}]' --override-type=json --dry-run=client -o jsonpath='{.spec.nodeName}'
  w
  $ kubectl run p5 --image=nginx:1.27 --override-type=nope --overrides='{}'
  error: invalid override type: nope
  [1]
  $ kubectl run p5 --image=nginx:1.27 -l 'a b'
  error: unexpected label spec: a b
  [1]
  $ kubectl run p5 p6 --image=nginx:1.27
  pod/p5 created
  $ kubectl run p7 --image=nginx:1.27 --rm
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run p8 --image=nginx:1.27 --dry-run=client -o name -n nope
  pod/p8
  $ kubectl run p8 --image=nginx:1.27 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl delete pod
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl delete pod nope --ignore-not-found
  $ kubectl delete pod p2 svc/p2
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl delete pod/p2 svc/p2
  pod "p2" deleted from default namespace
  service "p2" deleted from default namespace
  $ kubectl delete pod,svc p2
  Error from server (NotFound): pods "p2" not found
  Error from server (NotFound): services "p2" not found
  [1]
  $ kubectl delete pod --all alone
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl delete pod -l app=nope
  No resources found
  $ kubectl delete pod --field-selector=status.phase=Failed
  No resources found
  % kubectl delete pod alone --grace-period=-2
  $ kubectl delete pod alone --force --grace-period=5
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pod alone --now --force
  error: --force and --grace-period greater than 0 cannot be specified together
  [1]
  $ kubectl delete pod alone --now --grace-period=3
  error: --now and --grace-period cannot be specified together
  [1]
  $ kubectl delete pod alone --dry-run=client -o yaml
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl delete pod alone --dry-run=server -o name
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl delete pod alone --cascade=maybe
  error: invalid cascade value (maybe). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete pod alone --cascade=true --dry-run=client
  warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete deploy web --cascade=orphan
  deployment.apps "web" deleted from default namespace
  $ kubectl get rs -l app=web -o name | wc -l
  1
  $ kubectl delete rs -l app=web --cascade=foreground --wait=false
  replicaset.apps "web-77fb76c55f" deleted from default namespace
  $ kubectl delete pod alone --timeout=1ns
  Error from server (NotFound): pods "alone" not found
  [1]
  $ kubectl delete all -l app=nope
  No resources found
  $ kubectl delete nope x
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl delete -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl delete -k nope
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl delete --raw /api/v1/namespaces/default/configmaps/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl delete cm settings -o name
  configmap/settings
  $ kubectl delete ns nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl delete node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl delete crd nope
  Error from server (NotFound): customresourcedefinitions.apiextensions.k8s.io "nope" not found
  [1]
  $ kubectl delete cm --all --all-namespaces --dry-run=client | wc -l | grep -c '[0-9]'
  1
  $ kubectl delete pods --all --dry-run=client | wc -l | grep -c '[0-9]'
  1
  $ kubectl delete pod alone -i < /dev/null
  You are about to delete the following 1 resource(s):
  pod/alone
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl delete pvc,pv,sc --all --dry-run=server
  persistentvolumeclaim "pvc1" deleted from default namespace (server dry run)
  persistentvolume "pv1" deleted (server dry run)
  storageclass.storage.k8s.io "fast" deleted (server dry run)
  $ kubectl delete job once cronjob tick
  job.batch "once" deleted from default namespace
  Error from server (NotFound): jobs.batch "cronjob" not found
  Error from server (NotFound): jobs.batch "tick" not found
  [1]
  $ kubectl delete job/once cronjob/tick --wait=false
  cronjob.batch "tick" deleted from default namespace
  Error from server (NotFound): jobs.batch "once" not found
  [1]
