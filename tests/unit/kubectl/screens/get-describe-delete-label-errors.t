Begins with: workloads.t

  $ kubectl get
  You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.

  error: Required resource not specified.
  Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
  See 'kubectl get -h' for help and examples
  [1]
  $ kubectl get pods,svc,nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl get pods alone nope
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          8s
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get pods/alone svc/nope cm/settings
  NAME        READY   STATUS    RESTARTS   AGE
  pod/alone   1/1     Running   0          8s

  NAME                 DATA   AGE
  configmap/settings   2      9s
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl get pods,cm alone settings
  NAME        READY   STATUS    RESTARTS   AGE
  pod/alone   1/1     Running   0          9s

  NAME                 DATA   AGE
  configmap/settings   2      9s
  Error from server (NotFound): pods "settings" not found
  Error from server (NotFound): configmaps "alone" not found
  [1]
  $ kubectl get cm,secret --show-kind | head -5
  NAME                         DATA   AGE
  configmap/kube-root-ca.crt   1      29m
  configmap/settings           2      9s

  NAME        TYPE     DATA   AGE
  $ kubectl get pod alone --show-labels
  NAME    READY   STATUS    RESTARTS   AGE   LABELS
  alone   1/1     Running   0          10s   app=alone,env=test
  $ kubectl get pod alone -L env,app,nope
  NAME    READY   STATUS    RESTARTS   AGE   ENV    APP     NOPE
  alone   1/1     Running   0          10s   test   alone
  $ kubectl get pod alone -L env --show-labels -o wide | sed 's/10\.244[0-9.]*/IP/'
  NAME    READY   STATUS    RESTARTS   AGE   IP           NODE       NOMINATED NODE   READINESS GATES   ENV    LABELS
  alone   1/1     Running   0          10s   IP   worker-1   <none>           <none>            test   app=alone,env=test
  $ kubectl get pods --sort-by=.metadata.nope
  No resources found in default namespace.
  $ kubectl get pods --sort-by='{.metadata.name' 
  No resources found in default namespace.
  $ kubectl get pods --sort-by=.status.startTime -o name | wc -l
  7
  $ kubectl get pods --sort-by='{.spec.containers[*].image}' -o name | wc -l
  7
  $ kubectl get pods --chunk-size=1 -o name | wc -l
  7
  $ kubectl get pods --chunk-size=x
  error: invalid argument "x" for "--chunk-size" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -o custom-columns
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get pods -o custom-columns=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get pods -o custom-columns=A
  error: unexpected custom-columns spec: A, expected <header>:<json-path-expr>
  [1]
  $ kubectl get pods -o custom-columns=A:
  A
  <none>
  <none>
  <none>
  <none>
  <none>
  <none>
  <none>
  $ kubectl get pod alone -o custom-columns=A:.metadata.name,B:.spec.nope,C:metadata.labels.app
  A       B        C
  alone   <none>   alone
  $ kubectl get pod alone -o custom-columns=A:{.metadata.name},B:'.spec.containers[*].name'
  A       B
  alone   c
  $ kubectl get pod alone -o custom-columns=A:.metadata.name,A:.kind --no-headers
  alone   Pod
  $ kubectl get pod alone -o custom-columns=:.metadata.name

  alone
  $ kubectl get pod alone -o custom-columns-file=nope
  error: error reading template nope, open nope: no such file or directory
  [1]
  $ printf 'NAME  KIND\n.metadata.name .kind\n' > cc; kubectl get pod alone -o custom-columns-file=cc
  NAME    KIND
  alone   Pod
  $ printf 'NAME  KIND\n.metadata.name\n' > cc; kubectl get pod alone -o custom-columns-file=cc
  error: number of headers (2) and field specifications (1) don't match
  [1]
  $ printf 'NAME' > cc; kubectl get pod alone -o custom-columns-file=cc
  error: invalid template, missing spec line. Expected format is one line of space separated headers, one line of space separated column specs.
  [1]
  $ kubectl get pod alone -o jsonpath
  error: template format specified but no template given
  [1]
  $ kubectl get pod alone -o jsonpath=
  error: template format specified but no template given
  [1]
  $ kubectl get pod alone -o jsonpath='{.metadata.nope}'
  $ kubectl get pod alone -o jsonpath='{.metadata.name' 
  error: error parsing jsonpath {.metadata.name, unclosed action
  [1]
  $ kubectl get pod alone -o jsonpath='{range .spec.containers[*]}{.name}'
  c
  $ kubectl get pod alone -o jsonpath='{.spec.containers[-1].name}{"\n"}'
  c
  $ kubectl get pod alone -o jsonpath='{.spec.containers[a].name}'
  error: error parsing jsonpath {.spec.containers[a].name}, invalid array index a
  [1]
  $ kubectl get pod alone -o jsonpath='{.spec.containers[?(@.name=="c")].image}{"\n"}'
  busybox:1.36
  $ kubectl get pod alone -o jsonpath='{.spec.containers[?(@.name)].image}{"\n"}'
  busybox:1.36
  $ kubectl get pod alone -o jsonpath='{.metadata.labels}{"\n"}{.spec.containers[0].command}{"\n"}'
  {"app":"alone","env":"test"}
  ["sh","-c","echo hello; echo world; sleep 3600"]
  $ kubectl get pod alone -o jsonpath='{..name}{"\n"}' | wc -w
  7
  $ kubectl get pod alone -o jsonpath='{.metadata.labels.app}-{.kind}{"\n"}'
  alone-Pod
  $ kubectl get pod alone -o jsonpath-as-json='{.metadata.labels}'
  [
      {
          "app": "alone",
          "env": "test"
      }
  ]
  $ kubectl get pod alone -o jsonpath-file=nope
  error: error reading --template nope, open nope: no such file or directory
  [1]
  $ kubectl get pod alone -o go-template
  error: template format specified but no template given
  [1]
  $ kubectl get pod alone -o go-template='{{.metadata.nope}}{{"\n"}}'
  <no value>
  $ kubectl get pod alone -o go-template='{{.metadata.name'
  error: error parsing template {{.metadata.name, template: output:1: unclosed action
  [1]
  $ kubectl get pod alone -o go-template='{{nope}}'
  error: error parsing template {{nope}}, template: output:1: function "nope" not defined
  [1]
  $ kubectl get pod alone -o go-template='{{range .spec.containers}}{{.name}} {{.image}}{{"\n"}}{{end}}'
  c busybox:1.36
  $ kubectl get pod alone -o go-template='{{index .metadata.labels "app"}}{{"\n"}}{{len .spec.containers}}{{"\n"}}'
  alone
  1
  $ kubectl get pod alone -o go-template='{{if eq .kind "Pod"}}yes{{else}}no{{end}}{{"\n"}}'
  yes
  $ kubectl get pod alone -o go-template='{{.metadata.labels}}{{"\n"}}'
  map[app:alone env:test]
  $ kubectl get pod alone -o go-template='{{exists . "metadata" "name"}} {{base64decode "aGk="}}{{"\n"}}'
  true hi
  $ kubectl get pod alone --template='{{.kind}}{{"\n"}}'
  Pod
  $ kubectl get pod alone -o foo
  error: unable to match a printer suitable for the output format "foo", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get pod alone -o NAME
  pod/alone
  $ kubectl get pod alone -o Yaml | head -2
  apiVersion: v1
  kind: Pod
  $ kubectl get pod alone -o json --show-managed-fields | grep -c manager
  2
  $ kubectl get pods -o name alone nope
  pod/alone
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get pod alone --server-print=false
  NAME    AGE
  alone   15h
  $ kubectl get pods,svc --server-print=false --no-headers | head -3 | cut -c1-12
  pod/ag-6zn8c
  pod/ag-cng5z
  pod/alone
  $ kubectl get pod alone --output-watch-events
  error: --output-watch-events option can only be used with --watch or --watch-only
  [1]
  $ kubectl get pod alone -w --output-watch-events --request-timeout=2s
  EVENT      NAME    READY   STATUS    RESTARTS   AGE
  ADDED      alone   1/1     Running   0          34s
  $ kubectl get pod alone -w -o name --request-timeout=1s
  pod/alone
  $ kubectl get pods,svc -w
  error: you may only specify a single resource type
  [1]
  $ kubectl get pod alone web -w
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl get -f all.yaml -o name | head -3
  resourcequota/quota
  limitrange/lr
  configmap/settings
  $ kubectl get -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl get -k nope
  must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl get pods -l 'a in (b'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "a in (b", field selector "": unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl get pods -l a==b,c!=d
  No resources found in default namespace.
  $ kubectl get pods -l '!env' -o name | wc -l
  6
  $ kubectl get pods --field-selector=spec.foo=x
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "spec.foo=x": field label not supported: spec.foo
  [1]
  $ kubectl get pods --field-selector=metadata.name=alone
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          41s
  $ kubectl get pods --field-selector='metadata.name in (a)'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "metadata.name in (a)": invalid selector: 'metadata.name in (a)'; can't understand 'metadata.name in (a)'
  [1]
  $ kubectl get pods alone -l app=alone
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl get pods alone -A
  error: a resource cannot be retrieved by name across all namespaces
  [1]
  $ kubectl get pods alone --all-namespaces=false -n default
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          42s
  $ kubectl get pods -n nope
  No resources found in nope namespace.
  $ kubectl get pod x -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get nodes worker-1 -n nope --no-headers | cut -c1-10
  worker-1
  $ kubectl get all -l app=nope
  No resources found in default namespace.
  $ kubectl get all -n kube-public
  No resources found in kube-public namespace.
  $ kubectl get deploy web -o wide --no-headers | tr -s ' ' | cut -d' ' -f1-4,6-
  web 2/2 2 2 nginx nginx:1.27 app=web
  $ kubectl get --raw
  error: flag needs an argument: --raw
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get --raw /nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /healthz; echo
  ok
  $ kubectl get --raw /api/v1/namespaces/default/pods/nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get --raw /healthz pods
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl get --raw x
  error: --raw must be a valid URL path: parse "x": invalid URI for request
  [1]
  $ kubectl get --raw '/livez?verbose' | tail -2
  [+]poststarthook/apiservice-openapiv3-controller ok
  livez check passed
  $ kubectl get pod alone --subresource=status -o name
  pod/alone
  $ kubectl get pod alone --subresource=foo
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get deploy web --subresource=scale
  NAME   DESIRED   AVAILABLE   AGE
  web    2         2           48s
  $ kubectl get deploy web --subresource=scale -o jsonpath='{.kind} {.spec.replicas}{"\n"}'
  Scale 2
  $ kubectl get pod alone --ignore-not-found nope
  NAME    READY   STATUS    RESTARTS   AGE
  alone   1/1     Running   0          49s
  $ kubectl get pod nope --ignore-not-found; echo $?
  0
  $ kubectl get pods -l app=nope --ignore-not-found
  $ kubectl get pods -l app=nope
  No resources found in default namespace.
  $ kubectl get pods -l app=nope -o yaml
  apiVersion: v1
  items: []
  kind: List
  metadata:
    resourceVersion: ""
  $ kubectl get pods -l app=nope -o name
  $ kubectl get pods -l app=nope -o wide --no-headers
  No resources found in default namespace.
  $ kubectl get pods -l app=nope -A
  No resources found
  $ kubectl get deployments.apps/web -o name
  deployment.apps/web
  $ kubectl get deployments.v1.apps/web -o name
  deployment.apps/web
  $ kubectl get deployments.v2.apps/web -o name
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  [1]
  $ kubectl get Deployment/web -o name
  deployment.apps/web
  $ kubectl get po/alone po/alone -o name
  pod/alone
  pod/alone
  $ kubectl get pod/alone pod
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl get pod/ 
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ kubectl get /alone
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ kubectl get pod/alone/x
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl get pod ''
  error: resource name may not be empty
  [1]
  $ kubectl get pods --foo
  error: unknown flag: --foo
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -Z
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --sort
  error: unknown flag: --sort
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl gett pods
  error: unknown command "gett" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl got pods
  error: unknown command "got" for "kubectl"

  Did you mean this?
          set
          get
          top
  [1]
  $ kubectl get podz
  error: the server doesn't have a resource type "podz"
  [1]
  $ kubectl get pods --namespac default
  error: unknown flag: --namespac
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -o
  error: flag needs an argument: 'o' in -o
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl --foo get pods
  Error: flags cannot be placed before plugin name: --foo
  [1]
  $ kubectl -n
  error: flag needs an argument: 'n' in -n
  See 'kubectl --help' for usage.
  [1]
  $ kubectl describe
  error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl describe pods nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl describe pods -l app=nope
  No resources found in default namespace.
  $ kubectl describe nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl describe pod al | head -1
  Name:             alone
  $ kubectl describe pod -l app=alone --show-events=false | tail -3
  Node-Selectors:              <none>
  Tolerations:                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
                               node.kubernetes.io/unreachable:NoExecute op=Exists for 300s
  $ kubectl describe -f nope
  error: the path "nope" does not exist
  [1]
  $ kubectl describe pod alone svc/web
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl describe cm settings db
  Name:         settings
  Namespace:    default
  Labels:       app=web
                tier=back
  Annotations:  note: hello

  Data
  ====
  app.conf:
  ----
  a=1
  b=2


  mode:
  ----
  fast


  BinaryData
  ====

  Error from server (NotFound): configmaps "db" not found
  [1]
  $ kubectl describe cm/settings secret/db
  Name:         settings
  Namespace:    default
  Labels:       app=web
                tier=back
  Annotations:  note: hello

  Data
  ====
  app.conf:
  ----
  a=1
  b=2


  mode:
  ----
  fast


  BinaryData
  ====



  Name:         db
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>

  Type:  Opaque

  Data
  ====
  password:  6 bytes
  user:      4 bytes
  $ kubectl describe ns default
  Name:         default
  Labels:       kubernetes.io/metadata.name=default
  Annotations:  <none>
  Status:       Active

  Resource Quotas
    Name:         quota
    Resource      Used  Hard
    --------      ---   ---
    pods          6     20
    requests.cpu  140m  4

  Resource Limits
   Type       Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
   ----       --------  ---  ---  ---------------  -------------  -----------------------
   Container  memory    -    1Gi  1Gi              1Gi            -
   Container  cpu       -    -    10m              100m           -
  $ kubectl describe quota
  Name:         quota
  Namespace:    default
  Resource      Used  Hard
  --------      ----  ----
  pods          6     20
  requests.cpu  140m  4
  $ kubectl describe limits
  Name:       lr
  Namespace:  default
  Type        Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
  ----        --------  ---  ---  ---------------  -------------  -----------------------
  Container   cpu       -    -    10m              100m           -
  Container   memory    -    1Gi  1Gi              1Gi            -
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
  $ kubectl delete pod -l app=nope
  No resources found
  $ kubectl delete pod --all -l a=b
  error: setting 'all' parameter but found a non empty selector.
  [1]
  $ kubectl delete pod alone --grace-period=-5 --dry-run=client
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --grace-period=0 --dry-run=client
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --now --grace-period=5
  error: --now and --grace-period cannot be specified together
  [1]
  $ kubectl delete pod alone --cascade=foo
  error: invalid cascade value (foo). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete pod alone --cascade=true --dry-run=client
  warning: --cascade=true is deprecated (boolean value) and can be replaced with --cascade=background.
  pod "alone" deleted from default namespace (dry run)
  $ kubectl delete pod alone --dry-run=server -o name
  pod/alone
  $ kubectl delete pod alone --wait=x
  error: invalid argument "x" for "--wait" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete pod alone --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete pod alone -o yaml
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl delete all
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete cm settings secret db
  configmap "settings" deleted from default namespace
  Error from server (NotFound): configmaps "secret" not found
  Error from server (NotFound): configmaps "db" not found
  [1]
  $ kubectl delete cm/settings secret/nope --dry-run=client
  configmap "settings" deleted from default namespace (dry run)
  secret "nope" deleted from default namespace (dry run)
  $ kubectl delete --raw /api/v1/namespaces/default/configmaps/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl delete --raw /x --raw=/y pod
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl delete pods --field-selector=status.phase=Failed
  No resources found
  $ kubectl delete ns default --dry-run=client
  namespace "default" deleted (dry run)
  $ kubectl delete -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl delete node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ echo n | kubectl delete cm settings --interactive
  You are about to delete the following 1 resource(s):
  configmap/settings
  Do you want to continue? (y/N): deletion is cancelled
  $ kubectl label
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl label pod
  error: at least one label update is required
  [1]
  $ kubectl label pod alone
  error: at least one label update is required
  [1]
  $ kubectl label pod alone a
  error: at least one label update is required
  [1]
  $ kubectl label pod alone a=b=c
  error: invalid label spec: a=b=c
  [1]
  $ kubectl label pod alone 'a b=c'
  The Pod "alone" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label pod alone a=-x
  error: invalid label value: "a=-x": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label pod alone app=z
  error: 'app' already has a value (alone), and --overwrite is false
  [1]
  $ kubectl label pod alone app=z --overwrite
  pod/alone labeled
  $ kubectl label pod alone app=z
  pod/alone not labeled
  $ kubectl label pod alone nope-
  label "nope" not found.
  pod/alone not labeled
  $ kubectl label pod alone app=q app-
  error: can not both modify and remove a label in the same command
  [1]
  % kubectl label pod alone --list
  $ kubectl label pods --all x=y --dry-run=client | wc -l
  7
  $ kubectl label pods -l app=nope x=y
  $ kubectl label pods x=y
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl label pod nope x=y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl label pod alone x=y --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on pods "alone": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl label pods --all x=y --resource-version=1
  error: --resource-version may only be used with a single resource
  [1]
  $ kubectl label pod alone x=y -o jsonpath='{.metadata.labels.x}{"\n"}'
  y
  $ kubectl label pod alone x=y --local -f all.yaml
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl annotate pod alone
  error: at least one annotation update is required
  [1]
  $ kubectl annotate pod alone 'a/b/c=d'
  The Pod "alone" is invalid: metadata.annotations: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl annotate pod alone note='x y'
  pod/alone annotated
  $ kubectl annotate pod alone note=z
  error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (x y)
  [1]
  $ kubectl annotate pod alone note=z --overwrite
  pod/alone annotated
  $ kubectl annotate pod alone note-
  pod/alone annotated
  $ kubectl annotate pod alone note-
  pod/alone annotated
  $ kubectl annotate pod alone --list
  kubectl.kubernetes.io/last-applied-configuration={"apiVersion":"v1","kind":"Pod","metadata":{"annotations":{},"labels":{"app":"alone","env":"test"},"name":"alone","namespace":"default"},"spec":{"containers":[{"command":["sh","-c","echo hello; echo world; sleep 3600"],"image":"busybox:1.36","name":"c"}],"nodeName":"worker-1","restartPolicy":"Never"}}

  kubernetes.io/limit-ranger=LimitRanger plugin set: cpu, memory request for container c; cpu, memory limit for container c
  $ kubectl annotate pod alone a=b a=c
  pod/alone annotated
