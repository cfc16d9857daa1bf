Workloads, services, and what stands beside them
  $ kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80 --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx:1.27
          name: nginx
          ports:
          - containerPort: 80
          resources: {}
  status: {}
  $ kubectl create deployment web --image=nginx:1.27 --image=redis:7 --dry-run=server -o jsonpath='{.spec.template.spec.containers[*].name}{"\n"}'
  nginx redis
  $ kubectl create deployment web --image=nginx:1.27 --image=redis:7 -- sleep 5
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deployment web --image=nginx:1.27,redis:7 --port=80 --dry-run=client -o name
  deployment.apps/web
  $ kubectl create deployment web --image=nginx:1.27 --replicas=-1
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl create deployment Web_1 --image=nginx:1.27
  error: failed to create deployment: Deployment.apps "Web_1" is invalid: metadata.name: Invalid value: "Web_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deployment web
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment web --image=
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.template.spec.containers: Required value
  [1]
  $ kubectl create deployment web --image='nginx 1'
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.template.spec.containers[0].name: Invalid value: "nginx 1": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create deploy web --image=nginx:1.27 --replicas=2 --port=80
  deployment.apps/web created
  $ kubectl create deploy web --image=nginx:1.27
  error: failed to create deployment: deployments.apps "web" already exists
  [1]
  $ kubectl create deployment x --image=a/b/c/d:e --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}{"\n"}'
  d
  $ kubectl create deployment x --image=reg.io:5000/app@sha256:abc --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}{"\n"}'
  app
  % sleep 4
  $ kubectl get deploy web -o custom-columns=R:.spec.replicas,S:.spec.strategy.type,H:.spec.revisionHistoryLimit,P:.spec.progressDeadlineSeconds
  R     S               H     P
  2     RollingUpdate   10    600
  $ kubectl scale deploy web --replicas=3 --current-replicas=5
  error: Expected replicas to be 5, was 2
  [1]
  $ kubectl scale deploy web --replicas=3 --current-replicas=2
  deployment.apps/web scaled
  $ kubectl scale deploy/web deploy/nope --replicas=2
  deployment.apps/web scaled
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale deploy --all --replicas=2
  deployment.apps/web scaled
  $ kubectl scale --replicas=2 -l app=web deploy
  deployment.apps/web scaled
  $ kubectl scale --replicas=2 deploy -l app=zzz
  error: no objects passed to scale
  [1]
  $ kubectl scale deploy web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy web --replicas=-2
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy web --replicas=two
  error: invalid argument "two" for "--replicas" flag: strconv.ParseInt: parsing "two": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale pod x --replicas=2
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl scale svc kubernetes --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale rs -l app=web --replicas=1 --dry-run=client
  replicaset.apps/web-557577df75 scaled (dry run)
  $ kubectl scale deploy web --replicas=1 --timeout=5s -o name
  deployment.apps/web
  $ kubectl scale deploy web --replicas=2 -o yaml | grep -n replicas
  16:  replicas: 2
  63:  replicas: 1
  $ kubectl set image deploy web nginx=nginx:1.26
  deployment.apps/web image updated
  $ kubectl set image deploy/web nginx=nginx:1.26
  $ kubectl set image deploy/web web=nginx:1.26
  error: unable to find container named "web"
  [1]
  $ kubectl set image deploy/web *=nginx:1.27
  deployment.apps/web image updated
  $ kubectl set image deploy web
  error: at least one image update is required
  [1]
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --local
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set image deploy/nope nginx=nginx:1.26
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout history deploy web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  2         <none>
  3         <none>
  $ kubectl rollout history deploy/web --revision=2
  deployment.apps/web with revision #2
  Pod Template:
    Labels:       app=web
          pod-template-hash=59b455d4bd
    Containers:
     nginx:
      Image:      nginx:1.26
      Port:       80/TCP
      Host Port:  0/TCP
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
  $ kubectl rollout history deploy/web --revision=99
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout history deploy/web -o jsonpath='{.metadata.name}{"\n"}'
  web-59b455d4bd
  web-557577df75
  $ kubectl rollout history deploy/web --revision=1 -o yaml | head -3
  error: unable to find the specified revision
  $ kubectl rollout history svc/kubernetes
  error: error retrieving history for "Service", no visitor method exists for { Service}
  [1]
  $ kubectl rollout undo deploy web --to-revision=99
  error: unable to find specified revision 99 in history
  [1]
  $ kubectl rollout undo deploy web --to-revision=1 --dry-run=client
  error: unable to find specified revision 1 in history
  [1]
  $ kubectl rollout undo deploy web --to-revision=1 --dry-run=server
  error: unable to find specified revision 1 in history
  [1]
  $ kubectl rollout undo deploy/web
  deployment.apps/web rolled back
  $ kubectl rollout undo deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout pause deploy web
  deployment.apps/web paused
  $ kubectl rollout pause deploy web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout undo deploy web
  error: you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again
  [1]
  $ kubectl rollout restart deploy web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout resume deploy web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout restart deploy
  deployment.apps/web restarted
  $ kubectl rollout restart deploy -l app=nope
  No resources found in default namespace.
  $ kubectl rollout restart pod x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl rollout status deploy nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout status deploy/web --revision=99
  error: desired revision (99) is different from the running revision (5)
  [1]
  $ kubectl rollout status deploy/web --watch=false --revision=1
  error: desired revision (1) is different from the running revision (5)
  [1]
  $ kubectl rollout status cm/kube-root-ca.crt
  error: no status viewer has been implemented for ConfigMap
  [1]
  $ kubectl rollout foo
  error: unknown command "foo"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl autoscale deploy web --max=5
  horizontalpodautoscaler.autoscaling/web autoscaled
  $ kubectl autoscale deploy web --min=2 --max=5 --cpu=50%
  Error from server (AlreadyExists): horizontalpodautoscalers.autoscaling "web" already exists
  [1]
  $ kubectl autoscale deploy web --min=6 --max=5 --name=h2
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 5, min: 6
  [1]
  $ kubectl autoscale deploy web --max=0 --name=h2
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy web --name=h2
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=3 --cpu=500m --memory=100Mi --name=h3
  horizontalpodautoscaler.autoscaling/h3 autoscaled
  $ kubectl autoscale deploy web --max=3 --cpu-percent=50 --name=h4
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  horizontalpodautoscaler.autoscaling/h4 autoscaled
  $ kubectl autoscale deploy web --max=3 --cpu=abc --name=h5
  error: invalid resource cpu value: abc
  [1]
  $ kubectl autoscale deploy web --max=3 --cpu=50% --name=h6 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: h6
  spec:
    maxReplicas: 3
    metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 50
          type: Utilization
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale rs nope --max=3
  Error from server (NotFound): replicasets.apps "nope" not found
  [1]
  $ kubectl autoscale svc kubernetes --max=3
  error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl get hpa --no-headers | awk '{print $1,$2,$4,$5}'
  h3 Deployment/web <unknown>/500m, memory:
  h4 Deployment/web <unknown>/50% 1
  web Deployment/web <unknown>/80% 1
  $ kubectl delete hpa --all
  horizontalpodautoscaler.autoscaling "h3" deleted from default namespace
  horizontalpodautoscaler.autoscaling "h4" deleted from default namespace
  horizontalpodautoscaler.autoscaling "web" deleted from default namespace
  $ kubectl expose deploy web
  service/web exposed
  $ kubectl expose deploy web
  Error from server (AlreadyExists): services "web" already exists
  [1]
  $ kubectl expose deploy web --name=w2 --port=8080 --target-port=http
  service/w2 exposed
  $ kubectl expose deploy web --name=w3 --port=80,443 --type=NodePort
  service/w3 exposed
  $ kubectl expose deploy web --name=w4 --port=0
  The Service "w4" is invalid:
  * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy web --name=w4 --port=70000
  The Service "w4" is invalid:
  * spec.ports[0].port: Invalid value: 70000: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy web --name=w4 --port=abc
  error: strconv.Atoi: parsing "abc": invalid syntax
  [1]
  $ kubectl expose deploy web --name=w4 --type=Nodeport --port=80
  The Service "w4" is invalid: spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose deploy web --name=w5 --port=80 --protocol=udp
  The Service "w5" is invalid: spec.ports[0].protocol: Unsupported value: "udp": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl expose deploy web --name=w6 --port=80 --protocol=SCTP --session-affinity=ClientIP
  service/w6 exposed
  $ kubectl expose deploy web --name=w7 --port=80 --cluster-ip=None -o yaml --dry-run=client
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: w7
  spec:
    clusterIP: None
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --name=w8 --port=80 --external-ip=1.2.3.4 --load-balancer-ip=5.6.7.8 --type=LoadBalancer --dry-run=client -o jsonpath='{.spec}{"\n"}'
  {"externalIPs":["1.2.3.4"],"loadBalancerIP":"5.6.7.8","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"web"},"type":"LoadBalancer"}
  $ kubectl expose deploy web --name=w9 --port=80 --selector=a=b,c=d -l x=y --dry-run=client -o jsonpath='{.spec.selector}{.metadata.labels}{"\n"}'
  {"a":"b","c":"d"}{"x":"y"}
  $ kubectl expose deploy web --name=w9 --port=80 --selector='a in (b)' --dry-run=client
  error: unexpected label spec: a in (b)
  [1]
  $ kubectl expose svc w2 --name=w10 --port=81
  service/w10 exposed
  $ kubectl expose pod nope --port=80
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl expose cm kube-root-ca.crt --port=80
  error: cannot expose a ConfigMap
  [1]
  $ kubectl expose deploy web --name=UPPER --port=80
  The Service "UPPER" is invalid: metadata.name: Invalid value: "UPPER": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl expose deploy web --name=w11 --port=80 --overrides='{"spec":{"type":"NodePort"}}' --dry-run=client -o jsonpath='{.spec.type}{"\n"}'
  NodePort
  $ kubectl expose deploy web --name=w11 --port=80 --overrides='{"spec'
  error: Invalid JSON Patch
  [1]
  $ kubectl expose -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl expose deploy web w2 --port=80
  Error from server (AlreadyExists): services "web" already exists
  Error from server (NotFound): deployments.apps "w2" not found
  [1]
  $ kubectl get svc --no-headers | awk '{print $1,$2,$4}'
  kubernetes ClusterIP <none>
  w10 ClusterIP <none>
  w2 ClusterIP <none>
  w3 NodePort <none>
  w6 ClusterIP <none>
  web ClusterIP <none>
  $ kubectl get svc w3 -o custom-columns=P:.spec.ports[*].name,N:.spec.ports[*].port
  P               N
  port-1,port-2   80,443
  $ kubectl get endpoints w2 --no-headers | awk '{print NF}'
  Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
  3
  $ kubectl get endpointslices -l kubernetes.io/service-name=w2 -o custom-columns=A:.addressType,P:.ports[*].port
  A      P
  IPv4   <none>
  $ kubectl describe svc w2 | grep -E '^(Name|Type|Port|TargetPort|Selector|Session)'
  Name:                     w2
  Namespace:                default
  Selector:                 app=web
  Type:                     ClusterIP
  Port:                     <unset>  8080/TCP
  TargetPort:               http/TCP
  Session Affinity:         None
  $ kubectl create svc clusterip s1 --tcp=80
  service/s1 created
  $ kubectl create svc clusterip s2 --tcp=80:8080 --tcp=443:https --dry-run=client -o jsonpath='{.spec.ports}{"\n"}'
  [{"name":"80-8080","port":80,"protocol":"TCP","targetPort":8080},{"name":"443-https","port":443,"protocol":"TCP","targetPort":"https"}]
  $ kubectl create svc clusterip s3
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc clusterip s3 --clusterip=None
  service/s3 created
  $ kubectl create svc clusterip s4 --tcp=80:abc:1
  service/s4 created
  $ kubectl create svc clusterip s4 --tcp=x:80
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create svc clusterip s4 --clusterip=1.2.3.4 --tcp=80
  error: failed to create ClusterIP service: Service "s4" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
  [1]
  $ kubectl create svc nodeport n1 --tcp=80 --node-port=30080
  service/n1 created
  $ kubectl create svc nodeport n2 --tcp=80 --node-port=30080
  error: failed to create NodePort service: Service "n2" is invalid: spec.ports[0].nodePort: Invalid value: 30080: provided port is already allocated
  [1]
  $ kubectl create svc nodeport n3 --tcp=80 --node-port=80
  error: failed to create NodePort service: Service "n3" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create svc nodeport n4
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc loadbalancer l1 --tcp=80:80 --dry-run=server -o name
  service/l1
  $ kubectl create svc externalname e1 --external-name=example.com
  service/e1 created
  $ kubectl create svc externalname e2
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create svc externalname e3 --external-name='a b'
  error: invalid service external name a b
  [1]
  $ kubectl get svc e1 --no-headers | awk '{print $2,$3,$4,$5}'
  ExternalName <none> example.com <none>
  $ kubectl set selector svc w2 app=other
  service/w2 selector updated
  $ kubectl set selector svc/w2 'a!=b'
  error: "!=" is not a valid label selector operator
  [1]
  $ kubectl set selector deploy/web a=b
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set serviceaccount deploy web default
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy/web nope
  deployment.apps/web serviceaccount updated
  $ kubectl set resources deploy web --limits=cpu=100m,memory=64Mi --requests=cpu=50m
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web --limits=cpu=abc
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy web --limits=cpu=10m --requests=cpu=50m
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "50m": must be less than or equal to cpu limit of 10m
  [1]
  $ kubectl set resources deploy web -c zz --limits=cpu=1
  error: unable to find container named zz
  [1]
  $ kubectl set resources deploy web --limits=foo=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[foo]: Invalid value: "foo": must be a standard resource for containers]
  [1]
  $ kubectl set env deploy/web A=1 B=2
  deployment.apps/web env updated
  $ kubectl set env deploy/web A- --list
  # Deployment web, container nginx
  B=2
  $ kubectl set env deploy/web A-
  deployment.apps/web env updated
  $ kubectl set env deploy/web 1A=2
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web =2
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web A
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy web A=3
  deployment.apps/web env updated
  $ kubectl set env deploy --all A=3 --containers=zz
  Warning: Deployment/web does not have any containers matching "zz"
  $ echo 'A=file' | kubectl set env deploy/web -
  deployment.apps/web env updated
  $ kubectl set env deploy/web -e A=5 --overwrite=false
  error: deployments/web 'A' already has a value (file), and --overwrite is false
  [1]
  $ kubectl set env --from=cm/nope deploy/web
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl patch deploy web -p '{"spec":{"replicas":1}}'
  deployment.apps/web patched
  $ kubectl patch deploy web -p '{"spec":{"replicas":1}}'
  deployment.apps/web patched (no change)
  $ kubectl patch deploy web -p 'spec: {replicas: 2}'
  deployment.apps/web patched
  $ kubectl patch deploy web -p '{"spec":{"replicas":"x"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:x]]": unrecognized type: int32
  [1]
  $ kubectl patch deploy web -p '{"spec":{"nope":1}}'
  Warning: unknown field "spec.nope"
  deployment.apps/web patched (no change)
  $ kubectl patch deploy web -p '{"spec":'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch deploy web -p '[]'
  Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"replace","path":"/spec/replicas","value":3}]'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=json -p '{"spec":{"replicas":1}}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"remove","path":"/spec/nope"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"add","path":"/spec/template/spec/containers/-","value":{"name":"s","image":"redis:7"}}]'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=json -p '[{"op":"test","path":"/spec/replicas","value":9}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=merge -p '{"metadata":{"labels":{"x":null,"y":"z"}}}'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=apply -p '{}'
  error: --type must be one of [json merge strategic], not "apply"
  [1]
  $ kubectl patch deploy web --type=bogus -p '{}'
  error: --type must be one of [json merge strategic], not "bogus"
  [1]
  $ kubectl patch deploy nope -p '{}'
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl patch deploy web
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch deploy -p '{}'
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl patch deploy web --patch-file=nope
  error: unable to read patch file: open nope: no such file or directory
  [1]
  $ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":2}}'
  scale.autoscaling/web patched
  $ kubectl patch deploy web --subresource=status --type=merge -p '{"status":{"replicas":7}}' -o jsonpath='{.status.replicas}{"\n"}'
  7
  $ kubectl patch deploy web --local -p '{"spec":{"replicas":9}}' -o name
  error: cannot specify --local and server resources
  [1]
  $ kubectl patch deploy web -p '{"spec":{"selector":{"matchLabels":{"a":"b"}}}}'
  The Deployment "web" is invalid:
  * spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`
  * spec.selector: Invalid value: {"matchLabels":{"a":"b","app":"web"}}: field is immutable
  [1]
  $ kubectl patch deploy web -p '{"metadata":{"name":"x"}}'
  Error from server (BadRequest): the name of the object (x) does not match the name on the URL (web)
  [1]
  $ kubectl patch svc w2 -p '{"spec":{"clusterIP":"10.96.0.99"}}'
  The Service "w2" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.0.99"]: may not change once set
  [1]
  $ kubectl patch svc w2 -p '{"spec":{"ports":[{"port":8080,"targetPort":81}]}}'
  service/w2 patched
  $ kubectl patch svc w2 -p '{"spec":{"type":"ExternalName"}}'
  The Service "w2" is invalid: spec.externalName: Required value
  [1]
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":true}}'
  node/worker-1 patched
  $ kubectl uncordon worker-1 worker-2
  node/worker-1 uncordoned
  node/worker-2 already uncordoned
  $ kubectl cordon worker-1 worker-9
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl cordon node/worker-2
  node/worker-2 cordoned
  $ kubectl cordon nodes worker-2
  Error from server (NotFound): nodes "nodes" not found
  [1]
  $ kubectl cordon pod/nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cordon -l nope=1
  $ kubectl cordon worker-1 -l a=b
  error: cannot specify both a node name and a --selector option
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon svc/kubernetes
  error: expected resource of type node, got "/v1, Resource=services"
  [1]
  $ kubectl uncordon node/worker-1 no/worker-2
  node/worker-1 already uncordoned
  node/worker-2 uncordoned
  $ kubectl uncordon node/worker-1 svc/kubernetes
  error: you may only specify a single resource type
  [1]
  $ kubectl uncordon foo/bar
  error: the server doesn't have a resource type "foo"
  [1]
  $ kubectl drain worker-1 worker-9 --dry-run=client
  Error from server (NotFound): nodes "worker-9" not found
  [1]
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain --ignore-daemonsets -l kubernetes.io/hostname=nope
  $ kubectl drain worker-2 --pod-selector='a in'
  error: --pod-selector=<pod_selector> must be a valid label selector
  [1]
  $ kubectl drain worker-2 --grace-period=x
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl drain svc/kubernetes
  error: expected resource of type node, got "/v1, Resource=services"
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a=b:Nosched
  error: invalid taint effect: Nosched, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a:NoSchedule- b-
  error: taint "b" not found
  [1]
  $ kubectl taint node worker-1 a-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a:NoExecute a:NoSchedule
  node/worker-1 tainted
  $ kubectl taint nodes --all zone=x:PreferNoSchedule
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes --all zone-
  node/control-plane untainted
  node/worker-1 untainted
  node/worker-2 untainted
  $ kubectl taint nodes worker-1 a- --dry-run=client
  node/worker-1 untainted
  $ kubectl taint nodes worker-1 a-
  node/worker-1 untainted
  $ kubectl taint pods x a=b:NoSchedule
  error: invalid resource type pods, only node types are supported
  [1]
  $ kubectl taint nodes nope a=b:NoSchedule
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint node worker-1 'a b=c:NoSchedule'
  error: invalid taint spec: a b=c:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b=c:NoSchedule
  error: invalid taint spec: a=b=c:NoSchedule
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl wait deploy/web --for=condition=Available --timeout=20s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy web --for=condition=available=false --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'=2 --timeout=5s
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}' --timeout=5s
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.spec.nope}'=2 --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath={.spec --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deploy/nope --for=condition=Available
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait deploy/nope --for=delete
  $ kubectl wait deploy/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deploy/web --for=delete --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=foo
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait --for=condition=ready pod --all -n kube-public --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait deploy/web --for=condition=Available --timeout=abc
  error: invalid argument "abc" for "--timeout" flag: time: invalid duration "abc"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=condition=Available --for=delete --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl delete svc w2 w3 nope
  service "w2" deleted from default namespace
  service "w3" deleted from default namespace
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl delete deploy,svc -l app=web
  deployment.apps "web" deleted from default namespace
  service "w10" deleted from default namespace
  service "w6" deleted from default namespace
  service "web" deleted from default namespace