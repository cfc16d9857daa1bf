kubectl: set, label, annotate, taint, rollout, wait, auth and explain with mistakes, at the real API server
kubectl: set, patch, label, annotate, taint, rollout, wait, apply and much else with mistakes, at the real API server
  % kubectl create deployment web --image=nginx:1.27 --replicas=0
  % kubectl create cm conf --from-literal=a=1 --from-literal=b=two
  % kubectl create secret generic sec --from-literal=p=w
  % kubectl expose deploy web --port=80
  % kubectl set
  $ kubectl set image
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set image deploy/web
  error: at least one image update is required
  [1]
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web web=nginx:1.28
  error: unable to find container named "web"
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.27
  $ kubectl set image deploy/web nginx=nginx:1.28 --record
  Flag --record has been deprecated, --record will be removed in the future
  deployment.apps/web image updated
  $ kubectl set image deploy/web '*=nginx:1.26' -o name
  deployment.apps/web
  $ kubectl set image deploy web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/nope nginx=x
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl set image cm/conf nginx=x
  error: configmaps/conf the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set image deploy nginx=nginx:1.2 --all --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy nginx=nginx:1.2 -l app=none
  $ kubectl set image deploy/web nginx=nginx:1.2 --local
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.2 --dry-run=server -o jsonpath='{.spec.template.spec.containers[0].image}'
  nginx:1.2
  $ kubectl set env deploy/web
  $ kubectl set env deploy/web A=1 B=
  deployment.apps/web env updated
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  A=1
  B=
  $ kubectl set env deploy/web A-
  deployment.apps/web env updated
  $ kubectl set env deploy/web A- C
  error: all resources must be specified before environment changes: deploy/web A- C
  [1]
  $ kubectl set env deploy/web 1A=2
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web 'A B=2'
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web --from=cm/conf --prefix=X_
  Warning: key a transferred to A
  Warning: key b transferred to B
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=configmap/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web --from=secret/sec --keys=zz
  $ kubectl set env deploy/web --from=conf
  error: the server doesn't have a resource type "conf"
  [1]
  $ kubectl set env deploy/web --list --resolve
  # Deployment web, container nginx
  B=
  X_A=1
  X_B=two
  $ kubectl set env deploy/web X=1 --overwrite=false
  deployment.apps/web env updated
  $ kubectl set env deploy/web B=9 --overwrite=false
  error: deployments/web 'B' already has a value (), and --overwrite is false
  [1]
  $ kubectl set env deploy/web -e Z=1 --containers=nope
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env deploy/web --env=Z=1 -o jsonpath='{.spec.template.spec.containers[0].env[*].name}'
  B X_A X_B X Z
  $ kubectl set env deploy/web A=1 A-
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env svc/web A=1
  error: services/web the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set resources deploy/web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy/web --limits=cpu=100m,memory=64Mi --requests=cpu=200m
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "200m": must be less than or equal to cpu limit of 100m
  [1]
  $ kubectl set resources deploy/web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy/web --limits=cpus=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[cpus]: Invalid value: "cpus": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[cpus]: Invalid value: "cpus": must be a standard resource for containers]
  [1]
  $ kubectl set resources deploy/web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=512Mi
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=512Mi
  $ kubectl set resources deploy/web -c=nope --limits=cpu=1
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=0,memory=0 --requests=cpu=0,memory=0
  deployment.apps/web resource requirements updated
  $ kubectl set resources cm/conf --limits=cpu=1
  error: configmaps/conf the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set sa deploy/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set sa deploy/web robot
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount deploy web x_y
  error: failed to patch ServiceAccountName Deployment.apps "web" is invalid: spec.template.spec.serviceAccountName: Invalid value: "x_y": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl set serviceaccount web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set selector svc/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set selector svc/web app=x
  service/web selector updated
  $ kubectl set selector svc/web 'app in (x)'
  error: match expression [{app In [x]}] not supported on this object
  [1]
  $ kubectl set selector svc/web app
  error: match expression [{app Exists []}] not supported on this object
  [1]
  $ kubectl set selector deploy/web app=x
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc web tier=x --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl set subject rolebinding/x --user=a
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "x" not found
  [1]
  $ kubectl create rolebinding rb --clusterrole=view --user=a
  rolebinding.rbac.authorization.k8s.io/rb created
  $ kubectl set subject rolebinding/rb
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject rolebinding/rb --user=a
  $ kubectl set subject rolebinding/rb --user=b --group=g --serviceaccount=default:d
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  $ kubectl set subject rolebinding/rb --serviceaccount=d
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject deploy/web --user=b
  error: deployments/web setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set volume deploy/web
  error: unknown command "volume deploy/web"
  See 'kubectl set -h' for help and examples
  [1]
  $ kubectl label deploy web
  error: at least one label update is required
  [1]
  $ kubectl label deploy web tier=a
  deployment.apps/web labeled
  $ kubectl label deploy web tier=b
  error: 'tier' already has a value (a), and --overwrite is false
  [1]
  $ kubectl label deploy web tier=a
  deployment.apps/web not labeled
  $ kubectl label deploy web tier=b --overwrite
  deployment.apps/web labeled
  $ kubectl label deploy web tier- none-
  label "none" not found.
  deployment.apps/web unlabeled
  $ kubectl label deploy web tier-
  label "tier" not found.
  deployment.apps/web not labeled
  $ kubectl label deploy web a=b a-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label deploy web a=b=c
  error: invalid label spec: a=b=c
  [1]
  $ kubectl label deploy web 'a b=c'
  The Deployment "web" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label deploy web =c
  error: at least one label update is required
  [1]
  $ kubectl label deploy web a=
  deployment.apps/web labeled
  $ kubectl label deploy web kubernetes.io/=x
  The Deployment "web" is invalid:
  * metadata.labels: Invalid value: "kubernetes.io/": name part must be non-empty
  * metadata.labels: Invalid value: "kubernetes.io/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label deploy web a/b/c=x
  The Deployment "web" is invalid: metadata.labels: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl label deploy web v=a_very_long_value_that_has_more_than_sixty_three_characters_in_it_so_it_is_no_label
  error: invalid label value: "v=a_very_long_value_that_has_more_than_sixty_three_characters_in_it_so_it_is_no_label": must be no more than 63 bytes
  [1]
  $ kubectl label deploy web v=-x-
  error: invalid label value: "v=-x-": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label deploy nope a=b
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl label deploy web,nope a=b
  Error from server (NotFound): deployments.apps "web,nope" not found
  [1]
  $ kubectl label deploy a=b
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl label deploy --all
  error: at least one label update is required
  [1]
  % kubectl label deploy --all q=r --list
  $ kubectl label deploy web --list
  a=
  app=web
  $ kubectl label deploy -l q=r z=1 -o name
  $ kubectl label deploy -l none=x z=1
  % kubectl label cm,secret --all mark=1
  $ kubectl label ns default a=b --dry-run=server
  namespace/default labeled (server dry run)
  $ kubectl label node nope a=b
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl label deploy web a=b --resource-version=1 --overwrite
  Error from server (Conflict): Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl label deploy web a=c --overwrite --dry-run=client -o jsonpath='{.metadata.labels.a}'
  c
  $ kubectl label -f nope.yaml a=b
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl label deploy/web svc/web both=1
  deployment.apps/web labeled
  service/web labeled
  $ kubectl label
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl annotate deploy web
  error: at least one annotation update is required
  [1]
  $ kubectl annotate deploy web note='hello world' owner=me
  deployment.apps/web annotated
  $ kubectl annotate deploy web note=x
  error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (hello world)
  [1]
  $ kubectl annotate deploy web note=x --overwrite
  deployment.apps/web annotated
  $ kubectl annotate deploy web note- owner-
  deployment.apps/web annotated
  $ kubectl annotate deploy web note-
  deployment.apps/web annotated
  $ kubectl annotate deploy web a_=1
  The Deployment "web" is invalid: metadata.annotations: Invalid value: "a_": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl annotate deploy web 'x y=1'
  The Deployment "web" is invalid: metadata.annotations: Invalid value: "x y": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  % kubectl annotate deploy web --list
  $ kubectl annotate deploy web change-cause=a kubernetes.io/change-cause="first try"
  deployment.apps/web annotated
  $ kubectl annotate deploy web "json={\"a\": 1}" -o jsonpath='{.metadata.annotations.json}'
  {"a": 1}
  $ kubectl annotate pods --all x=y
  $ kubectl taint node
  error: at least one taint update is required
  [1]
  $ kubectl taint node nope a=b:NoSchedule
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint node worker-1
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a=b
  error: invalid taint spec: a=b, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:Never
  error: invalid taint effect: Never, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a=c:NoExecute a:PreferNoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a:NoSchedule- b-
  error: taint "b" not found
  [1]
  $ kubectl taint node worker-1 a-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a-
  error: taint "a" not found
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule a:NoSchedule-
  error: can not both modify and remove the following taint(s) in the same command: a=NoSchedule
  [1]
  $ kubectl taint node worker-1 'a b:NoSchedule'
  error: invalid taint spec: a b:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 =x:NoSchedule
  error: invalid taint spec: =x:NoSchedule, name part must be non-empty; name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule:x
  error: invalid taint spec: a=b:NoSchedule:x
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint pod web a=b:NoSchedule
  error: invalid resource type pod, only node types are supported
  [1]
  $ kubectl taint node -l none=x a=b:NoSchedule
  $ kubectl taint nodes --all z:NoSchedule --dry-run=client
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl cordon
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl cordon worker-1 worker-2
  node/worker-1 cordoned
  node/worker-2 cordoned
  $ kubectl cordon worker-1
  node/worker-1 already cordoned
  $ kubectl uncordon worker-1 nope worker-2
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl cordon node/worker-1 --dry-run=client
  node/worker-1 cordoned (dry run)
  $ kubectl cordon -l none=x
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl drain worker-1 --pod-selector='a in'
  error: --pod-selector=<pod_selector> must be a valid label selector
  [1]
  $ kubectl drain worker-1 -l a=b
  error: cannot specify both a node name and a --selector option
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain worker-1 --grace-period=x
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl rollout
  $ kubectl rollout status
  error: required resource not specified
  [1]
  $ kubectl rollout status deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout status cm/conf
  error: no status viewer has been implemented for ConfigMap
  [1]
  $ kubectl rollout status svc web
  error: no status viewer has been implemented for Service
  [1]
  $ kubectl rollout status rs/x
  Error from server (NotFound): replicasets.apps "x" not found
  [1]
  $ kubectl rollout history cm/conf
  error: error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  [1]
  $ kubectl rollout history deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  % kubectl rollout history deploy/web --revision=99
  $ kubectl rollout history deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout undo deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout undo cm/conf
  error: error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  [1]
  $ kubectl rollout undo deploy/web --to-revision=99
  error: unable to find specified revision 99 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=x
  error: invalid argument "x" for "--to-revision" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl rollout undo --help' for usage.
  [1]
  $ kubectl rollout pause deploy/web
  deployment.apps/web paused
  $ kubectl rollout pause deploy/web
  error: deployments.apps "web" is already paused
  [1]
  % kubectl rollout undo deploy/web
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout resume deploy/web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy/web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout resume ds/x
  Error from server (NotFound): daemonsets.apps "x" not found
  [1]
  $ kubectl rollout pause cm/conf
  error: configmaps "conf" pausing is not supported
  [1]
  $ kubectl rollout restart
  error: required resource not specified
  [1]
  $ kubectl rollout restart pod/x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl rollout restart svc/web
  error: services "web" restarting is not supported
  [1]
  $ kubectl rollout restart deploy -l none=x
  No resources found in default namespace.
  $ kubectl rollout restart deploy web --dry-run=server
  error: unknown flag: --dry-run
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl rollout frob
  error: unknown command "frob"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl scale
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy/web --replicas=x
  error: invalid argument "x" for "--replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy/web --replicas=0 --current-replicas=3
  error: Expected replicas to be 3, was 0
  [1]
  % kubectl scale deploy/web --replicas=0 --resource-version=1
  $ kubectl scale cm/conf --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale deploy --all --replicas=0
  deployment.apps/web scaled
  $ kubectl scale deploy nope --replicas=1
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl scale job x --replicas=1
  Error from server (NotFound): jobs.batch "x" not found
  [1]
  $ kubectl autoscale deploy web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy web --min=3 --max=2
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 2, min: 3
  [1]
  $ kubectl autoscale deploy web --max=3 --cpu-percent=80
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  horizontalpodautoscaler.autoscaling/web autoscaled
  $ kubectl autoscale deploy web --max=3
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy nope --max=3
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale cm conf --max=3
  error: cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  [1]
  $ kubectl autoscale svc web --max=3
  error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl wait
  error: unrecognized condition: []
  [1]
  $ kubectl wait deploy/web
  error: unrecognized condition: []
  [1]
  $ kubectl wait deploy/web --for=x
  error: unrecognized condition: "x"
  [1]
  $ kubectl wait deploy/web --for=condition
  error: unrecognized condition: "condition"
  [1]
  $ kubectl wait deploy/web --for=condition=Nope --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'=0
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'=2 --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas'=0
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.spec.nope}'=0 --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.metadata.name}'
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath=.metadata.name=web
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=jsonpath='{.metadata.labels}'=web
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.metadata.name}{.kind}'=web
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deploy/nope --for=delete
  $ kubectl wait deploy/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deploy/nope --for=condition=Available
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait deploy --for=delete
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl wait pod --all --for=condition=Ready
  error: no matching resources found
  [1]
  $ kubectl wait pod -l a=b --for=delete
  $ kubectl wait deploy/web --for=delete --timeout=0
  error: condition not met for deployments/web
  [1]
  $ kubectl wait deploy/web --for=delete --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait deploy/web --for=Delete --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait --for=create cm/conf
  configmap/conf condition met
  % kubectl auth
  $ kubectl auth can-i
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods
  yes
  $ kubectl auth can-i get pods/log --subresource=log
  yes
  $ kubectl auth can-i get nope
  Warning: the server doesn't have a resource type 'nope'

  yes
  $ kubectl auth can-i frob pods
  Warning: verb 'frob' is not a known verb

  yes
  $ kubectl auth can-i get pods --as=jane
  no
  [1]
  $ kubectl auth can-i get pods --as=jane -q
  [1]
  $ kubectl auth can-i get /healthz --as=jane
  yes
  $ kubectl auth can-i get healthz
  Warning: the server doesn't have a resource type 'healthz'

  yes
  $ kubectl auth can-i get nodes -n default
  Warning: resource 'nodes' is not namespace scoped

  yes
  $ kubectl auth can-i create deploy.apps --as=system:serviceaccount:default:default
  no
  [1]
  $ kubectl auth can-i get pod/web
  yes
  $ kubectl auth can-i get pods web --as=a
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i '*' '*'
  yes
  $ kubectl auth can-i list pods -A
  yes
  $ kubectl auth can-i --list --as=jane
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  $ kubectl auth can-i --list get
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i get pods --list
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i get pods --as-group=g
  error: requesting uid, groups or user-extra for kubernetes-admin without impersonating a user
  [1]
  $ kubectl auth can-i get pods --as=a --as-group=system:masters
  yes
  $ kubectl auth whoami -o jsonpath='{.kind}'
  SelfSubjectReview
  % kubectl auth whoami x
  $ kubectl auth whoami --as=jane --as-group=g1 --as-group=g2
  ATTRIBUTE   VALUE
  Username    jane
  Groups      [g1 g2 system:authenticated]
  $ kubectl auth reconcile
  error: must specify one of -f and -k
  [1]
  $ kubectl get pods --as=jane
  Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ kubectl get deploy web --as=jane --as-uid=5
  Error from server (Forbidden): deployments.apps "web" is forbidden: User "jane" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ kubectl delete cm conf --as=a
  Error from server (Forbidden): configmaps "conf" is forbidden: User "a" cannot delete resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ kubectl api-versions x
  error: unexpected arguments: [x]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl api-resources --api-group=batch
  NAME       SHORTNAMES   APIVERSION   NAMESPACED   KIND
  cronjobs   cj           batch/v1     true         CronJob
  jobs                    batch/v1     true         Job
  $ kubectl api-resources --api-group=nope
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --namespaced=false --verbs=create,deletecollection -o name --sort-by=name | head -5
  apiservices.apiregistration.k8s.io
  certificatesigningrequests.certificates.k8s.io
  clusterrolebindings.rbac.authorization.k8s.io
  clusterroles.rbac.authorization.k8s.io
  clustertrustbundles.certificates.k8s.io
  $ kubectl api-resources --verbs=nope
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --categories=all --no-headers | wc -l
  10
  $ kubectl api-resources -o wide --api-group=apps
  NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND                 VERBS                                                        CATEGORIES
  controllerrevisions                apps/v1      true         ControllerRevision   create,delete,deletecollection,get,list,patch,update,watch
  daemonsets            ds           apps/v1      true         DaemonSet            create,delete,deletecollection,get,list,patch,update,watch   all
  deployments           deploy       apps/v1      true         Deployment           create,delete,deletecollection,get,list,patch,update,watch   all
  replicasets           rs           apps/v1      true         ReplicaSet           create,delete,deletecollection,get,list,patch,update,watch   all
  statefulsets          sts          apps/v1      true         StatefulSet          create,delete,deletecollection,get,list,patch,update,watch   all
  $ kubectl api-resources -o json | head -5
  {
      "kind": "APIResourceList",
      "apiVersion": "v1",
      "groupVersion": "",
      "resources": [
  $ kubectl api-resources --sort-by=verbs
  error: --sort-by accepts only name or kind
  [1]
  $ kubectl api-resources pods
  error: unexpected arguments: [pods]
  See 'kubectl api-resources -h' for help and examples
  [1]
  % kubectl certificate
  $ kubectl certificate approve
  error: one or more CSRs must be specified as <name> or -f <filename>
  [1]
  $ kubectl certificate approve nope
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nope" not found
  [1]
  $ kubectl certificate deny nope --force
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nope" not found
  [1]
  $ kubectl certificate approve -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl debug
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug pod/web
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug web
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug web --image=busybox
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl debug node/nope --image=busybox
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl debug node/worker-1
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug web --image=busybox --copy-to=x --target=y
  error: --target is incompatible with --copy-to. Use --share-processes instead.
  [1]
  $ kubectl debug web --set-image=a=b
  error: --set-image may only be used with --copy-to.
  [1]
  $ kubectl debug web --image=busybox --profile=x
  error: unknown profile: x
  [1]
  $ kubectl debug deploy/web --image=busybox
  error: "apps/v1, Kind=Deployment" not supported by debug
  [1]
  $ kubectl debug web -it --image=busybox --image-pull-policy=x
  error: invalid image pull policy: x
  [1]
  $ kubectl debug web --share-processes --image=x
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl debug web --replace --image=x
  error: --replace may only be used with --copy-to.
  [1]
  $ kubectl debug web --same-node --image=x
  error: --same-node may only be used with --copy-to.
  [1]
  $ kubectl attach
  error: at least 1 argument is required for attach
  [1]
  $ kubectl attach nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl frob
  error: unknown command "frob" for "kubectl"
  [1]
  $ kubectl gte pods
  error: unknown command "gte" for "kubectl"

  Did you mean this?
          get
  [1]
  $ kubectl --frob
  error: unknown flag: --frob
  See 'kubectl --help' for usage.
  [1]
  $ kubectl get pods --nmaespace=x
  error: unknown flag: --nmaespace
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -x
  error: unknown shorthand flag: 'x' in -x
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -n
  error: flag needs an argument: 'n' in -n
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --output
  error: flag needs an argument: --output
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pdos
  error: the server doesn't have a resource type "pdos"
  [1]
  $ kubectl get deploymnet
  error: the server doesn't have a resource type "deploymnet"
  [1]
  $ kubectl get po,svcs
  error: the server doesn't have a resource type "svcs"
  [1]
  $ kubectl describe
  error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl describe pods nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl describe nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl describe deploy/nope cm/conf
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl describe cm -l none=x
  No resources found in default namespace.
  $ kubectl completion
  error: Shell not specified.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion tcsh
  error: Unsupported shell type "tcsh".
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl version --output=x
  error: --output must be 'yaml' or 'json'
  [1]
  $ kubectl version --client -o yaml | grep gitVersion
    gitVersion: v1.37.1
  $ kubectl cluster-info dump --output-directory=/nope/x
  Cluster info dumped to /nope/x
  $ kubectl explain
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl explain nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl explain pods.nope
  KIND:       Pod
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain pods.spec.containers.nope
  KIND:       Pod
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain pod spec
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl explain pods --api-version=v9
  error: couldn't find resource for "/v9, Resource=pods"
  [1]
  % kubectl explain pods.spec.containers.imagePullPolicy
  % kubectl explain svc.spec.type
  $ kubectl explain pods -o frob
  error: unrecognized format: frob
  [1]
  % kubectl explain pod.spec.restartPolicy --recursive
  $ kubectl explain deploy.spec.strategy --recursive
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1

  FIELD: strategy <DeploymentStrategy>


  DESCRIPTION:
      The deployment strategy to use to replace existing pods with new ones.
      DeploymentStrategy describes how to replace existing pods with new ones.

  FIELDS:
    rollingUpdate <RollingUpdateDeployment>
      maxSurge    <IntOrString>
      maxUnavailable      <IntOrString>
    type  <string>
    enum: Recreate, RollingUpdate
  % kubectl explain pv.spec.persistentVolumeReclaimPolicy
  % kubectl explain netpol.spec.ingress.ports
  $ kubectl explain hpa.spec.metrics.type
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2

  FIELD: type <string>


  DESCRIPTION:
      type is the type of metric source.  It should be one of "ContainerResource",
      "External", "Object", "Pods" or "Resource", each mapping to a matching field
      in the object.
  % kubectl explain ingress.spec.rules.http.paths.pathType
  % kubectl explain pod.spec.dnsPolicy
  % kubectl explain cj.spec.concurrencyPolicy
