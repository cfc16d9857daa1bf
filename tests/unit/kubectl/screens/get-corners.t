Every output of get, and selectors.
  % kubectl create deployment web --image=nginx:1.27 --replicas=2
  % kubectl rollout status deployment/web --timeout=60s
  % kubectl expose deployment web --port=80
  % kubectl create configmap conf --from-literal=a=1 --from-literal=b=two
  % kubectl create secret generic sec --from-literal=p=w
  % kubectl run one --image=busybox:1.36 --labels=tier=x,app=one --restart=Never -- sleep 3600
  % kubectl wait --for=condition=Ready pod/one --timeout=60s
  % kubectl get deploy web -o go-template='{{.metadata.name}} {{printf "%s" .spec.replicas}}'
  $ kubectl get deploy web -o go-template='{{printf "%d %v %x %q" .spec.replicas .spec.replicas .spec.replicas .metadata.name}}'
  2 2 2 "web"
  $ kubectl get deploy web -o go-template='{{range $k, $v := .metadata.labels}}{{$k}}={{$v}}{{"\n"}}{{end}}'
  app=web
  $ kubectl get deploy web -o go-template='{{index .spec.template.spec.containers 0 "image"}}{{"\n"}}{{len .spec.template.spec.containers}}'
  nginx:1.27
  1
  $ kubectl get deploy web -o go-template='{{.spec.nope}} {{.spec.nope.deeper}}'
  <no value> <no value>
  % kubectl get deploy web -o go-template='{{index .spec.template.spec.containers 5}}'
  % kubectl get deploy web -o go-template='{{if gt .spec.replicas 1.0}}big{{else}}small{{end}}'
  $ kubectl get deploy web -o go-template='{{if gt .spec.replicas 1}}big{{else}}small{{end}}'
  big
  $ kubectl get deploy web -o go-template='{{if eq .metadata.name "web"}}yes{{end}}{{with .metadata.labels}}{{.app}}{{end}}'
  yesweb
  $ kubectl get deploy web -o go-template='{{.metadata.name | upper}}'
  error: error parsing template {{.metadata.name | upper}}, template: output:1: function "upper" not defined
  [1]
  $ kubectl get deploy web -o go-template='{{.metadata.name'
  error: error parsing template {{.metadata.name, template: output:1: unclosed action
  [1]
  $ kubectl get deploy web -o go-template='{{end}}'
  error: error parsing template {{end}}, template: output:1: unexpected {{end}}
  [1]
  $ kubectl get deploy web -o go-template='{{range .items}}{{.metadata.name}}{{end}}'
  $ kubectl get deploy -o go-template='{{range .items}}{{.metadata.name}}{{"\t"}}{{.spec.replicas}}{{"\n"}}{{end}}'
  web     2
  $ kubectl get secret sec -o go-template='{{.data.p | base64decode}}{{"\n"}}'
  w
  $ kubectl get secret sec -o go-template='{{base64decode .metadata.name}}'
  Error executing template: template: output:1:2: executing "output" at <base64decode .metadata.name>: error calling base64decode: base64 decode failed: illegal base64 data at input byte 0. Printing more information for debugging the template:
          template was:
                  {{base64decode .metadata.name}}
          raw data was:
                  {"apiVersion":"v1","data":{"p":"dw=="},"kind":"Secret","metadata":{"creationTimestamp":"2026-11-22T01:45:20Z","managedFields":[{"apiVersion":"v1","fieldsType":"FieldsV1","fieldsV1":{"f:data":{".":{},"f:p":{}},"f:type":{}},"manager":"kubectl-create","operation":"Update","time":"2026-11-22T01:45:20Z"}],"name":"sec","namespace":"default","resourceVersion":"549","uid":"7e68268a-9716-4365-b71b-641c2e970bee"},"type":"Opaque"}
          object given to template engine was:
                  map[apiVersion:v1 data:map[p:dw==] kind:Secret metadata:map[creationTimestamp:2026-11-22T01:45:20Z managedFields:[map[apiVersion:v1 fieldsType:FieldsV1 fieldsV1:map[f:data:map[.:map[] f:p:map[]] f:type:map[]] manager:kubectl-create operation:Update time:2026-11-22T01:45:20Z]] name:sec namespace:default resourceVersion:549 uid:7e68268a-9716-4365-b71b-641c2e970bee] type:Opaque]

  error: error executing template "{{base64decode .metadata.name}}": template: output:1:2: executing "output" at <base64decode .metadata.name>: error calling base64decode: base64 decode failed: illegal base64 data at input byte 0
  [1]
  $ kubectl get deploy web -o go-template='{{slice .metadata.name 0 2}} {{html "<a>"}} {{js "it'"'"'s"}} {{urlquery "a b"}} {{print 1 2 "x" 3}} {{println "z"}}'
  we &lt;a&gt; it\'s a+b 1 2x3 z
  $ kubectl get deploy web -o go-template='{{/* c */}}{{- .metadata.name -}}   x'
  webx
  $ kubectl get deploy web -o go-template='{{define "t"}}[{{.}}]{{end}}{{template "t" .metadata.name}}'
  [web]
  % kubectl get deploy web -o go-template='{{$x := 5}}{{$x}} {{true}} {{nil}}'
  $ kubectl get deploy web -o go-template='{{.metadata}}' | head -c 60
  map[annotations:map[deployment.kubernetes.io/revision:1] cre
  % kubectl get deploy web -o go-template='{{printf "%T %T" .spec.replicas .metadata.name}}'
  $ kubectl get deploy web -o go-template='{{exists . "spec" "replicas"}}'
  true
  $ kubectl get deploy web -o go-template='{{not .spec.paused}} {{and 1 0}} {{or 0 "x"}}'
  true 0 x
  $ kubectl get deploy web -o go-template
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o go-template-file=/nope
  error: error reading --template /nope, open /nope: no such file or directory
  [1]
  $ kubectl get deploy web -o jsonpath='{.metadata.name}{"\n"}{.spec.template.spec.containers[*].image}'
  web
  nginx:1.27
  $ kubectl get deploy web -o jsonpath='{.spec.nope}'
  % kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[3].image}'
  $ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[-1].name}'
  nginx
  $ kubectl get deploy web -o jsonpath='{.metadata.labels}{.metadata.annotations.deployment\.kubernetes\.io/revision}'
  {"app":"web"}1
  $ kubectl get pods -o jsonpath='{range .items[*]}{.metadata.labels.app}{" "}{.status.phase}{"\n"}{end}'
  one Running
  web Running
  web Running
  $ kubectl get pods -o jsonpath='{.items[?(@.metadata.labels.app=="one")].spec.containers[0].image}'
  busybox:1.36
  $ kubectl get pods -o jsonpath='{.items[?(@.metadata.labels.tier)].metadata.name}'
  one
  $ kubectl get pods -o jsonpath='{.items[?(@.spec.containers[0].name!="nginx")].metadata.name}'
  one
  $ kubectl get pods -o jsonpath='{.items[?(@.metadata.generation>0)].spec.restartPolicy}'
  Never Always Always
  $ kubectl get pods -o jsonpath='{..image}' | tr ' ' '\n' | sort -u
  busybox:1.36
  docker.io/library/busybox:1.36
  docker.io/library/nginx:1.27
  nginx:1.27
  $ kubectl get pods -o jsonpath="{.items[*]['metadata.name','status.phase']}" | wc -w
  6
  $ kubectl get pods -o jsonpath='{.items[0:1].kind}{.items[::2].kind}'
  PodPod Pod
  $ kubectl get pods -o jsonpath='{.items[0'
  error: error parsing jsonpath {.items[0, unterminated array
  [1]
  $ kubectl get pods -o jsonpath='{.items[?(@.a=b)]}'
  $ kubectl get pods -o jsonpath='{range .items[*]}x'
  xxxx
  % kubectl get pods -o jsonpath='{end}'
  $ kubectl get pods -o jsonpath='no braces'
  no braces
  $ kubectl get pods -o jsonpath='{"lit"} {'"'"'q'"'"'} {5} {true}'
  lit q 5 true
  $ kubectl get pods -o jsonpath='{.items[*].spec.containers[?(@.name=="one")].command}{$.kind}{@.kind}'
  ListList
  $ kubectl get pods -o jsonpath-as-json='{.items[?(@.metadata.name=="one")].metadata.labels}'
  [
      {
          "app": "one",
          "tier": "x"
      }
  ]
  $ kubectl get pods -o jsonpath
  error: template format specified but no template given
  [1]
  $ kubectl get deploy web -o jsonpath='{.spec.replicas}' --allow-missing-template-keys=false
  2
  % kubectl get deploy web -o jsonpath='{.spec.nope}' --allow-missing-template-keys=false
  % kubectl get deploy web -o go-template='{{.spec.nope}}' --allow-missing-template-keys=false
  $ kubectl get deploy web -o custom-columns=NAME:.metadata.name,R:.spec.replicas,N:.spec.nope,L:.metadata.labels
  NAME   R     N        L
  web    2     <none>   map[app:web]
  $ kubectl get pods -o custom-columns=A:.spec.containers[*].image,B:.spec.containers[0].args --no-headers | sort | tail -1
  nginx:1.27     <none>
  $ kubectl get pods -o custom-columns=A
  error: unexpected custom-columns spec: A, expected <header>:<json-path-expr>
  [1]
  $ kubectl get pods -o custom-columns=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get pods -o custom-columns=:.metadata.labels.tier --sort-by=.metadata.labels.app

  x
  <none>
  <none>
  $ kubectl get pods -o 'custom-columns=N:{.kind}'
  N
  Pod
  Pod
  Pod
  % kubectl get pods -o custom-columns=N:metadata.namespace,X:.status.conditions[?(@.type=="Ready")].status
  $ kubectl get pods -o custom-columns-file=/nope
  error: error reading template /nope, open /nope: no such file or directory
  [1]
  $ printf 'NAME KIND\n.metadata.namespace .kind\n' > c.txt; kubectl get pods one -o custom-columns-file=c.txt
  NAME      KIND
  default   Pod
  $ kubectl get pods --sort-by=.nope
  No resources found in default namespace.
  $ kubectl get pods --sort-by='{.metadata.name'
  No resources found in default namespace.
  $ kubectl get pods -l 'app in (web,one),tier' -o name
  pod/one
  $ kubectl get pods -l app=web,app=one
  No resources found in default namespace.
  $ kubectl get pods -l 'app notin (web)' -o name
  pod/one
  $ kubectl get pods -l '!tier' -o name | wc -l
  2
  $ kubectl get pods -l 'app=='
  No resources found in default namespace.
  $ kubectl get pods -l 'app=a b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "app=a b", field selector "": found 'b', expected: ',' or 'end of string'
  [1]
  $ kubectl get pods -l 'a>b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a>b", field selector "": unable to parse requirement: values[0]: Invalid value: "b": for 'Gt', 'Lt' operators, the value must be an integer
  [1]
  $ kubectl get pods -l 'app in ()'
  No resources found in default namespace.
  $ kubectl get pods --field-selector status.phase=Running,metadata.name=one -o name
  pod/one
  $ kubectl get pods --field-selector spec.nope=1
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "spec.nope=1": field label not supported: spec.nope
  [1]
  $ kubectl get pods --field-selector 'status.phase'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "status.phase": invalid selector: 'status.phase'; can't understand 'status.phase'
  [1]
  $ kubectl get cm --field-selector data.a=1
  Error from server (BadRequest): Unable to find "/v1, Resource=configmaps" that match label selector "", field selector "data.a=1": "data.a" is not a known field selector: only "metadata.name", "metadata.namespace"
  [1]
  $ kubectl get pods,svc -o name | sed 's/web-.*/web-x/'
  pod/one
  pod/web-x
  pod/web-x
  service/kubernetes
  service/web
  $ kubectl get pod/one svc/web -o jsonpath='{.items[*].kind}'
  Pod Service
  $ kubectl get pod one,two
  Error from server (NotFound): pods "one,two" not found
  [1]
  $ kubectl get pods one two
  NAME   READY   STATUS    RESTARTS   AGE
  one    1/1     Running   0          25s
  Error from server (NotFound): pods "two" not found
  [1]
  $ kubectl get pods one --ignore-not-found nope
  NAME   READY   STATUS    RESTARTS   AGE
  one    1/1     Running   0          25s
  $ kubectl get pods -A one
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl get all one
  error: you must specify only one resource
  [1]
  $ kubectl get deploy/web -o wide
  NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES       SELECTOR
  web    2/2     2            2           28s   nginx        nginx:1.27   app=web
  $ kubectl get deploy,rs,cm -L app --show-labels --no-headers | awk '{print NF}'
  7
  7
  4
  4
  % kubectl get deploy web --show-managed-fields -o jsonpath='{.metadata.managedFields[*].manager}'
  $ kubectl get deploy web -o yaml --show-managed-fields=false | head -4
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
  $ kubectl get deploy web -o xml
  error: unable to match a printer suitable for the output format "xml", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get deploy web -oname
  deployment.apps/web
  $ kubectl get deploy web -o=name --show-kind
  deployment.apps/web
  $ kubectl get deploy --show-kind
  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   2/2     2            2           31s
  $ kubectl get nodes --chunk-size=1 -o name
  node/control-plane
  node/worker-1
  node/worker-2
  $ kubectl get nodes -o wide --no-headers | wc -l
  3
  $ kubectl get --raw /api/v1/namespaces/default/configmaps/conf | head -c 40
  {"kind":"ConfigMap","apiVersion":"v1","m
  $ kubectl get --raw /nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /api -o json
  error: --raw and --output are mutually exclusive
  [1]
  $ kubectl get
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl get pods -w --request-timeout=1s
  NAME                   READY   STATUS    RESTARTS   AGE
  one                    1/1     Running   0          32s
  web-69c6f74b8b-bk2rm   1/1     Running   0          34s
  web-69c6f74b8b-nvssk   1/1     Running   0          34s
  $ kubectl get pods -o yaml -w --request-timeout=-1
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl get po -f x.yaml
  error: the path "x.yaml" does not exist
  [1]
  $ kubectl get -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get -k nope
  must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl get pods --subresource=status one
  NAME   READY   STATUS    RESTARTS   AGE
  one    1/1     Running   0          35s
  $ kubectl get deploy web --subresource=scale
  NAME   DESIRED   AVAILABLE   AGE
  web    2         2           37s
  $ kubectl get deploy web --subresource=scale -o jsonpath='{.kind} {.spec.replicas} {.status.selector}'
  Scale 2 app=web
  $ kubectl get deploy web --subresource=frob
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get cm conf --subresource=status
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get kind
  error: the server doesn't have a resource type "kind"
  [1]
  $ kubectl get v1/pods
  error: the server doesn't have a resource type "v1"
  [1]
  $ kubectl get deployments.v1.apps web -o name
  deployment.apps/web
  $ kubectl get deployments.apps.nope
  error: the server doesn't have a resource type "deployments" in group "apps.nope"
  [1]
  $ kubectl get pods.v9
  error: the server doesn't have a resource type "pods" in group "v9"
  [1]
  $ kubectl get --server-print=false deploy,cm
  NAME                  AGE
  deployment.apps/web   41s

  NAME                         AGE
  configmap/conf               40s
  configmap/kube-root-ca.crt   10m
  $ kubectl get events --field-selector involvedObject.kind=Deployment -o custom-columns=R:.reason,T:.type
  R                   T
  ScalingReplicaSet   Normal
