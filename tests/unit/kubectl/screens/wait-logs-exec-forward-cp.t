Begins with: workloads.t

  $ kubectl wait
  error: unrecognized condition: []
  [1]
  $ kubectl wait pod
  error: unrecognized condition: []
  [1]
  $ kubectl wait pod/alone
  error: unrecognized condition: []
  [1]
  $ kubectl wait --for=condition
  error: unrecognized condition: "condition"
  [1]
  $ kubectl wait pod/alone --for=condition
  error: unrecognized condition: "condition"
  [1]
  $ kubectl wait pod/alone --for=condition=Ready
  pod/alone condition met
  $ kubectl wait pod/alone --for=condition=ready=true
  pod/alone condition met
  $ kubectl wait pod/alone --for=condition=Ready=False --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/alone --for=condition=Foo --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/alone --for=foo
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait pod/alone --for=foo=bar
  error: unrecognized condition: "foo=bar"
  [1]
  $ kubectl wait pod/alone --for=delete=x --timeout=1s
  error: unrecognized condition: "delete=x"
  [1]
  $ kubectl wait pod/alone --for=delete --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/nosuch --for=delete
  $ kubectl wait pod/nosuch --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait pod/alone --for=create
  pod/alone condition met
  $ kubectl wait pod alone nosuch --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait pod -l app=nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait pod --all --for=create --timeout=1s
  pod/ag-bdwkh condition met
  pod/ag-c967j condition met
  pod/alone condition met
  pod/once-h87dh condition met
  pod/st-0 condition met
  pod/web-77fb76c55f-2j55z condition met
  pod/web-77fb76c55f-qk5pg condition met
  $ kubectl wait pod -l app=nope --for=delete --timeout=1s
  $ kubectl wait pod -l app=nope --for=condition=Ready --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait pod/nosuch --for=condition=Ready --timeout=1s
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl wait pod/alone --for=jsonpath
  error: unrecognized condition: "jsonpath"
  [1]
  $ kubectl wait pod/alone --for=jsonpath=
  error: jsonpath expression cannot be empty
  [1]
  $ kubectl wait pod/alone --for=jsonpath={.status.phase}
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath='{.status.phase}'=Running
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath='{.status.phase}'=Foo --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.status.phase}'= --timeout=1s
  error: jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3
  [1]
  $ kubectl wait pod/alone --for=jsonpath='.status.phase'=Running
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath=status.phase=Running
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath='{.status.nope}'=Running --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.status.nope}' --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.status.conditions}' --timeout=1s
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath='{.status.conditions}'=x --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.status.conditions[?(@.type=="Ready")].status}'=True --timeout=1s
  pod/alone condition met
  $ kubectl wait pod/alone --for=jsonpath='{.status.conditions[*].status}'=True --timeout=1s
  error: given jsonpath expression matches more than one value
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.metadata.labels}'=x --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.status.phase'=Running --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait pod/alone --for=jsonpath='{.a} {.b}'=Running --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.status.readyReplicas}'=3 --timeout=2s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=jsonpath='{.spec.replicas}'='3' --timeout=2s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=condition=Available --timeout=2s
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=condition=available deploy/nope --timeout=1s
  deployment.apps/web condition met
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait deploy --all --for=condition=available --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait deploy --all --for=condition=available --timeout=1s -o name
  deployment.apps/web
  $ kubectl wait pod/alone --for=condition=Ready -o json | head -4
  {
      "apiVersion": "v1",
      "kind": "Pod",
      "metadata": {
  $ kubectl wait pod/alone --for=condition=Ready -o jsonpath='{.metadata.name}{"\n"}'
  alone
  $ kubectl wait pod/alone --for=condition=Ready -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl wait pod/alone --for=condition=Ready --timeout=0
  pod/alone condition met
  $ kubectl wait pod/alone --for=condition=Foo --timeout=0
  error: condition not met for pods/alone
  [1]
  $ kubectl wait pod/alone --for=condition=Ready --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait pod/alone --for=condition=Ready --timeout=5
  error: invalid argument "5" for "--timeout" flag: time: missing unit in duration "5"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait svc/kubernetes --for=condition=Ready --timeout=1s
  error: timed out waiting for the condition on services/kubernetes
  [1]
  $ kubectl wait cm/settings --for=jsonpath='{.data.mode}' --timeout=1s
  configmap/settings condition met
  $ kubectl wait cm/settings --for=jsonpath='{.data}' --timeout=1s
  configmap/settings condition met
  $ kubectl wait nosuch/x --for=create --timeout=1s
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl wait pod --for=condition=Ready
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl wait pod alone --all --for=condition=Ready
  pod/alone condition met
  $ kubectl wait pod --all -l app=x --for=condition=Ready
  error: no matching resources found
  [1]
  $ kubectl wait pod --all --field-selector=status.phase=Failed --for=condition=Ready --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait -f nope.yaml --for=condition=Ready
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl wait node --all --for=condition=Ready --timeout=2s
  node/control-plane condition met
  node/worker-1 condition met
  node/worker-2 condition met
  $ kubectl wait node worker-1 --for=condition=MemoryPressure=false --timeout=2s
  node/worker-1 condition met
  $ kubectl wait ns/default --for=jsonpath='{.status.phase}'=Active
  namespace/default condition met
  $ kubectl wait --for=delete pod -l app=nope -A
  $ kubectl wait pods -A --all --for=condition=Ready --timeout=1s | wc -l
  timed out waiting for the condition on pods/once-h87dh
  timed out waiting for the condition on pods/st-0
  timed out waiting for the condition on pods/web-77fb76c55f-2j55z
  timed out waiting for the condition on pods/web-77fb76c55f-qk5pg
  timed out waiting for the condition on pods/coredns-75c74dd75b-8g2m4
  timed out waiting for the condition on pods/coredns-75c74dd75b-zjb76
  timed out waiting for the condition on pods/etcd-control-plane
  timed out waiting for the condition on pods/kube-apiserver-control-plane
  timed out waiting for the condition on pods/kube-controller-manager-control-plane
  timed out waiting for the condition on pods/kube-proxy-7fdct
  timed out waiting for the condition on pods/kube-proxy-dgnt5
  timed out waiting for the condition on pods/kube-proxy-mrlw4
  timed out waiting for the condition on pods/kube-scheduler-control-plane
  timed out waiting for the condition on pods/metrics-server-7bd75cfccc-4frcq
  3
  $ kubectl wait pod/alone --for=condition=Ready --for=condition=PodScheduled
  pod/alone condition met
  pod/alone condition met
  $ kubectl wait pod/alone --for=Condition=Ready
  error: unrecognized condition: "Condition=Ready"
  [1]
  $ kubectl wait pod/alone --for=condition=Ready --dry-run
  error: unknown flag: --dry-run
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nosuch
  error: error from server (NotFound): pods "nosuch" not found in namespace "default"
  [1]
  $ kubectl logs alone -c nosuch
  error: container nosuch is not valid for pod alone out of: c
  [1]
  $ kubectl logs alone nosuch
  error: container nosuch is not valid for pod alone out of: c
  [1]
  $ kubectl logs alone a b
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs alone --tail=x
  error: invalid argument "x" for "--tail" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --tail=-2
  error: --tail must be greater than or equal to -1
  [1]
  $ kubectl logs alone --since=x
  error: invalid argument "x" for "--since" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --since=-5s
  error: --since must be greater than 0
  [1]
  $ kubectl logs alone --since=1h --since-time=2026-01-01T00:00:00Z
  error: at most one of `sinceTime` or `sinceSeconds` may be specified
  [1]
  $ kubectl logs alone --since-time=x
  error: parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
  [1]
  $ kubectl logs alone --limit-bytes=x
  error: invalid argument "x" for "--limit-bytes" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --limit-bytes=-1
  error: --limit-bytes must be greater than 0
  [1]
  $ kubectl logs alone --limit-bytes=10
  hello
  worl
  $ kubectl logs alone --previous
  Error from server (BadRequest): previous terminated container "c" in pod "alone" not found
  [1]
  $ kubectl logs alone -p -c alone
  error: container alone is not valid for pod alone out of: c
  [1]
  $ kubectl logs -l app=web --tail=1 | wc -l
  2
  $ kubectl logs -l app=web --max-log-requests=1 -f
  error: you are attempting to follow 2 log streams, but maximum allowed concurrency is 1, use --max-log-requests to increase the limit
  [1]
  $ kubectl logs -l app=nope
  No resources found in default namespace.
  $ kubectl logs -l app=web alone
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs deploy/web --tail=1 | wc -l
  Found 2 pods, using pod/web-77fb76c55f-2j55z
  1
  $ kubectl logs deploy/web --all-pods --tail=1 --prefix | sed 's/web-[a-z0-9-]*/web-X/' | wc -l
  2
  $ kubectl logs deploy/nope
  error: error from server (NotFound): deployments.apps "nope" not found in namespace "default"
  [1]
  $ kubectl logs deploy/web --all-pods=false --tail=1 >/dev/null
  Found 2 pods, using pod/web-77fb76c55f-2j55z
  $ kubectl logs svc/web --tail=1 | wc -l
  Found 2 pods, using pod/web-77fb76c55f-2j55z
  1
  $ kubectl logs cm/settings
  error: cannot get the logs from *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl logs node/worker-1
  error: cannot get the logs from *v1.Node: selector for *v1.Node not implemented
  [1]
  $ kubectl logs deploy/web -c nosuch
  Found 2 pods, using pod/web-77fb76c55f-2j55z
  error: container nosuch is not valid for pod web-77fb76c55f-2j55z out of: nginx
  [1]
  $ kubectl logs alone --all-containers --tail=1 -c x
  error: --all-containers=true should not be specified with container name x
  [1]
  $ kubectl logs alone --timestamps --tail=1 | cut -c1-4
  2026
  $ kubectl logs alone --ignore-errors --tail=0
  $ kubectl logs alone --pod-running-timeout=x
  error: invalid argument "x" for "--pod-running-timeout" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --follow=x
  error: invalid argument "x" for "-f, --follow" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs alone --insecure-skip-tls-verify-backend --tail=0
  $ kubectl logs pods -l app=web
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs pod/alone svc/web
  error: container svc/web is not valid for pod alone out of: c
  [1]
  $ kubectl logs -f nosuch
  error: error from server (NotFound): pods "nosuch" not found in namespace "default"
  [1]
  $ kubectl logs -l 'app in (' 
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "app in (", field selector "": unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  $ kubectl exec
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl exec alone
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec alone ls
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec alone -c nosuch -- ls
  error: container nosuch is not valid for pod alone out of: c
  [1]
  $ kubectl exec nosuch -- ls
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl exec alone -- nosuch
  error: Internal error occurred: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "a8c496efe7789aa39a6f5a3158e75f1398f54c0f6167b28ad4e2fc1dea290205": OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ kubectl exec alone -- sh -c 'exit 7'
  command terminated with exit code 7
  [7]
  $ kubectl exec alone -i -- cat < /dev/null
  $ kubectl exec alone -t -- true
  $ kubectl exec -n nope alone -- ls
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl exec deploy/web -- echo hi
  hi
  $ kubectl exec deploy/nope -- echo hi
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl exec svc/web -- echo hi
  hi
  $ kubectl exec cm/settings -- ls
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl exec -f nope.yaml -- ls
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl exec alone --pod-running-timeout=0s -- ls
  error: --pod-running-timeout must be higher than zero
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec alone -q -- true
  $ kubectl exec pod alone -- ls
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec -- ls
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl attach
  error: at least 1 argument is required for attach
  [1]
  $ kubectl attach nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl attach alone -c nosuch
  error: cannot attach to the container: container nosuch is not valid for pod alone out of: c
  [1]
  $ kubectl attach a b
  error: the server doesn't have a resource type "a"
  [1]
  $ kubectl attach deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl attach cm/settings
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ timeout 2 kubectl port-forward
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ timeout 2 kubectl port-forward alone
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ timeout 2 kubectl port-forward nosuch 80
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ timeout 2 kubectl port-forward alone x
  error: Pod 'alone' does not have a named port 'x'
  [1]
  $ timeout 2 kubectl port-forward alone 80:x
  error: Pod 'alone' does not have a named port 'x'
  [1]
  $ timeout 2 kubectl port-forward alone 1:2:3
  Forwarding from 127.0.0.1:1 -> 1
  Forwarding from [::1]:1 -> 1
  [124]
  $ timeout 2 kubectl port-forward alone 99999
  error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ timeout 2 kubectl port-forward svc/web 81
  error: Service web does not have a service port 81
  [1]
  $ timeout 2 kubectl port-forward svc/nope 80
  Error from server (NotFound): services "nope" not found
  [1]
  $ timeout 2 kubectl port-forward svc/web x:y
  error: Service 'web' does not have a named port 'y'
  [1]
  $ timeout 2 kubectl port-forward cm/settings 80
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ timeout 2 kubectl port-forward alone 0
  error: remote port must be > 0
  [1]
  $ timeout 2 kubectl port-forward alone :
  error: Pod 'alone' does not have a named port ''
  [1]
  $ timeout 2 kubectl port-forward alone 8080: 
  error: Pod 'alone' does not have a named port ''
  [1]
  $ timeout 2 kubectl port-forward alone 80 --address nope
  error: nope is not a valid IP
  [1]
  $ timeout 2 kubectl port-forward alone 80 --address ''
  error: you must specify at least 1 address
  [1]
  $ timeout 2 kubectl port-forward deploy/web 80:http
  Forwarding from 127.0.0.1:80 -> 80
  Forwarding from [::1]:80 -> 80
  [124]
  $ timeout 2 kubectl port-forward deploy/nope 80:80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl cp
  error: source and destination are required
  [1]
  $ kubectl cp a
  error: source and destination are required
  [1]
  $ kubectl cp a b
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp a b c
  error: source and destination are required
  [1]
  $ kubectl cp alone:/etc/x nosuch:/y
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp nosuch.txt alone:/tmp/x
  error: nosuch.txt doesn't exist in local filesystem
  [1]
  % kubectl cp alone:/nosuch x
  $ kubectl cp alone: x
  error: filepath can not be empty
  [1]
  $ kubectl cp :x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp nosuch:/etc/passwd x
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl cp alone:/etc/hostname x -c nosuch
  error: container nosuch is not valid for pod alone out of: c
  [1]
  $ kubectl cp a/b/c:/d x
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp default/alone:/etc/hostname ./x; cat x
  tar: removing leading '/' from member names
  alone
  $ kubectl cp x default/alone:
  error: filepath can not be empty
  [1]
  $ kubectl cp x default/alone:/nodir/x
  tar: can't change directory to '/nodir': No such file or directory
  command terminated with exit code 1
  [1]
  % kubectl cp x 'alone:/tmp/y' --no-preserve
  $ kubectl cp alone:/etc/hostname x --retries=x
  error: invalid argument "x" for "--retries" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl cp alone:etc/hostname y; cat y
  alone
