  $ cat > p.yaml <<'X'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: two, labels: {app: two}, annotations: {kubectl.kubernetes.io/default-container: b}}
  > spec:
  >   initContainers: [{name: i, image: "busybox:1.36", command: [echo, init]}]
  >   containers:
  >   - {name: a, image: "busybox:1.36", command: [sh, -c, "echo a1; echo a2; sleep 3600"]}
  >   - {name: b, image: "busybox:1.36", command: [sh, -c, "echo b1; echo b2; sleep 3600"]}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: plain, labels: {app: two}}
  > spec:
  >   containers:
  >   - {name: a, image: "busybox:1.36", command: [sh, -c, "echo p1; echo p2; echo p3; sleep 3600"]}
  >   - {name: z, image: "busybox:1.36", command: [sh, -c, "echo z1; sleep 3600"]}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: d1}
  > spec:
  >   replicas: 1
  >   selector: {matchLabels: {app: d1}}
  >   template:
  >     metadata: {labels: {app: d1}}
  >     spec:
  >       terminationGracePeriodSeconds: 0
  >       containers: [{name: c, image: "busybox:1.36", command: [sh, -c, "echo started; sleep 3600"]}]
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: s1}
  > spec: {selector: {app: d1}, ports: [{port: 80, name: http}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: noselector}
  > spec: {ports: [{port: 80, name: http}]}
  > X
  $ kubectl apply -f p.yaml --validate=false
  pod/two created
  pod/plain created
  deployment.apps/d1 created
  service/s1 created
  service/noselector created
  $ kubectl wait --for=condition=Ready pod --all --timeout=60s
  pod/d1-7fd6478784-ff7hh condition met
  pod/plain condition met
  pod/two condition met
  $ kubectl logs two
  b1
  b2
  $ kubectl logs two -c a
  a1
  a2
  $ kubectl logs two a
  a1
  a2
  $ kubectl logs two a b
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs two -c i
  init
  $ kubectl logs two -c nope
  error: container nope is not valid for pod two out of: a, b, i (init)
  [1]
  $ kubectl logs plain
  Defaulted container "a" out of: a, z
  p1
  p2
  p3
  $ kubectl logs plain -c z --timestamps | sed 's/^[0-9T:.Z-]* /TIME /'
  TIME z1
  $ kubectl logs plain --all-containers
  p1
  p2
  p3
  z1
  $ kubectl logs plain --all-containers --prefix
  [pod/plain/a] p1
  [pod/plain/a] p2
  [pod/plain/a] p3
  [pod/plain/z] z1
  $ kubectl logs two --all-containers --prefix
  [pod/two/i] init
  [pod/two/a] a1
  [pod/two/a] a2
  [pod/two/b] b1
  [pod/two/b] b2
  $ kubectl logs plain --tail=1
  Defaulted container "a" out of: a, z
  p3
  $ kubectl logs plain --tail=-2
  error: --tail must be greater than or equal to -1
  [1]
  $ kubectl logs plain --tail=x
  error: invalid argument "x" for "--tail" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs plain --since=0s
  Defaulted container "a" out of: a, z
  p1
  p2
  p3
  $ kubectl logs plain --since=1h --since-time=2020-01-01T00:00:00Z
  error: at most one of `sinceTime` or `sinceSeconds` may be specified
  [1]
  $ kubectl logs plain --since-time=yesterday
  error: parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
  [1]
  $ kubectl logs plain --limit-bytes=4
  Defaulted container "a" out of: a, z
  p1
  p
  $ kubectl logs plain --limit-bytes=0
  Defaulted container "a" out of: a, z
  p1
  p2
  p3
  $ kubectl logs plain -p
  Defaulted container "a" out of: a, z
  Error from server (BadRequest): previous terminated container "a" in pod "plain" not found
  [1]
  $ kubectl logs plain -c a -p
  Error from server (BadRequest): previous terminated container "a" in pod "plain" not found
  [1]
  $ kubectl logs -l app=two
  Defaulted container "a" out of: a, z
  p1
  p2
  p3
  b1
  b2
  $ kubectl logs -l app=none
  No resources found in default namespace.
  $ kubectl logs -l app=two --max-log-requests=1 -f
  Defaulted container "a" out of: a, z
  error: you are attempting to follow 2 log streams, but maximum allowed concurrency is 1, use --max-log-requests to increase the limit
  [1]
  $ kubectl logs two -l app=two
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs deploy/d1
  started
  $ kubectl logs deploy/nope
  error: error from server (NotFound): deployments.apps "nope" not found in namespace "default"
  [1]
  $ kubectl logs deploy d1
  error: error from server (NotFound): pods "deploy" not found in namespace "default"
  [1]
  $ kubectl logs svc/s1
  started
  $ kubectl logs cm/x
  error: error from server (NotFound): configmaps "x" not found in namespace "default"
  [1]
  $ kubectl logs svc/noselector
  error: cannot get the logs from *v1.Service: invalid service 'noselector': Service is defined without a selector
  [1]
  $ kubectl logs nothing/x
  error: the server doesn't have a resource type "nothing"
  [1]
  $ kubectl logs deploy/d1 --all-pods
  [pod/d1-7fd6478784-ff7hh/c] started
  $ kubectl logs pod/plain pod/two
  error: container pod/two is not valid for pod plain out of: a, z
  [1]
  $ kubectl logs plain --ignore-errors
  Defaulted container "a" out of: a, z
  p1
  p2
  p3
  $ kubectl exec two -- echo hi
  hi
  $ kubectl exec two -c a -- echo hi
  hi
  $ kubectl exec plain -- echo hi
  Defaulted container "a" out of: a, z
  hi
  $ kubectl exec plain -- false
  Defaulted container "a" out of: a, z
  command terminated with exit code 1
  [1]
  $ kubectl exec plain -- sh -c 'exit 7'
  Defaulted container "a" out of: a, z
  command terminated with exit code 7
  [7]
  $ kubectl exec plain -- nosuch
  Defaulted container "a" out of: a, z
  error: Internal error occurred: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "3cd0b0f66afd6e5e89f30550f99ace8dee3f86ad6aca3a487c4c5d7143970ebf": OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH
  [1]
  $ kubectl exec plain
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec plain echo hi
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl exec nope -- ls
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec plain -c nope -- ls
  error: container nope is not valid for pod plain out of: a, z
  [1]
  $ kubectl exec deploy/d1 -- echo hi
  hi
  $ kubectl exec svc/s1 -- echo hi
  hi
  $ kubectl exec svc/noselector -- echo hi
  error: cannot attach to *v1.Service: invalid service 'noselector': Service is defined without a selector
  [1]
  $ kubectl exec cm/kube-root-ca.crt -- echo hi
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl exec deploy/nope -- echo hi
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ echo in | kubectl exec -i plain -- cat
  Defaulted container "a" out of: a, z
  in
  $ echo in | kubectl exec -it plain -- cat
  Defaulted container "a" out of: a, z
  Unable to use a TTY - input is not a terminal or the right kind of file
  in
  $ kubectl exec plain -- cat < /dev/null
  Defaulted container "a" out of: a, z
  $ kubectl exec -f p.yaml -- echo hi
  error: cannot exec into multiple objects at a time
  [1]
  $ kubectl exec -f nofile.yaml -- echo hi
  error: the path "nofile.yaml" does not exist
  [1]
  $ kubectl attach
  error: at least 1 argument is required for attach
  [1]
  $ kubectl attach nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl attach plain -c nope
  error: cannot attach to the container: container nope is not valid for pod plain out of: a, z
  [1]
  $ kubectl attach a b c
  error: expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw 3: [a b c]
  [1]
  $ kubectl attach cm/x
  Error from server (NotFound): configmaps "x" not found
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
  $ kubectl cp a:b c:d
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp a b c
  error: source and destination are required
  [1]
  $ kubectl cp nofile plain:/tmp
  error: nofile doesn't exist in local filesystem
  [1]
  $ echo text > f.txt; kubectl cp f.txt plain:/tmp/g.txt; kubectl exec plain -- cat /tmp/g.txt
  Defaulted container "a" out of: a, z
  Defaulted container "a" out of: a, z
  text
  % kubectl cp plain:/tmp/g.txt h.txt; cat h.txt
  % kubectl cp default/plain:/tmp/g.txt k.txt; cat k.txt
  $ kubectl cp f.txt nope:/tmp
  Error from server (NotFound): pods "nope" not found
  [1]
  % kubectl cp plain:/tmp/g.txt x/y/z.txt; ls x
  $ mkdir -p dir/sub; echo 1 > dir/one; echo 2 > dir/sub/two; kubectl cp dir plain:/tmp/; kubectl exec plain -- find /tmp/dir
  Defaulted container "a" out of: a, z
  Defaulted container "a" out of: a, z
  /tmp/dir
  /tmp/dir/one
  /tmp/dir/sub
  /tmp/dir/sub/two
  % kubectl cp plain:/tmp/dir back; find back | sort
  $ kubectl cp f.txt plain:/tmp/g.txt -c nope
  error: container nope is not valid for pod plain out of: a, z
  [1]
  $ kubectl cp a/b/c:d e
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp plain: e
  error: filepath can not be empty
  [1]
  $ kubectl cp :x e
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl port-forward
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward plain
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward nope 80
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward plain abc
  error: Pod 'plain' does not have a named port 'abc'
  [1]
  $ kubectl port-forward plain 80:abc
  error: Pod 'plain' does not have a named port 'abc'
  [1]
  $ kubectl port-forward plain 99999
  error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl port-forward plain 8080:0
  error: remote port must be > 0
  [1]
  $ kubectl port-forward svc/s1 81
  error: Service s1 does not have a service port 81
  [1]
  $ kubectl port-forward svc/s1 :nosuch
  error: Service 's1' does not have a named port 'nosuch'
  [1]
  $ kubectl port-forward svc/noselector 80
  error: cannot attach to *v1.Service: invalid service 'noselector': Service is defined without a selector
  [1]
  $ kubectl port-forward cm/x 80
  Error from server (NotFound): configmaps "x" not found
  [1]
  $ kubectl port-forward plain 8080:80 --address=nohost
  error: nohost is not a valid IP
  [1]
  $ kubectl port-forward deploy/nope 80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl proxy --port=-1
  error: listen tcp: address -1: invalid port
  [1]
  $ kubectl proxy extra --port=99999
  error: listen tcp: address 99999: invalid port
  [1]
  $ kubectl top pods -l app=none
  No resources found in default namespace.
  $ kubectl top pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl top node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl top pod --sort-by=disk
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl top node --sort-by=disk
  error: --sort-by accepts only cpu or memory
  [1]
  $ kubectl top pod x -l a=b
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl top node x -l a=b
  error: only one of NAME or --selector can be provided
  [1]
  $ kubectl top node a b
  error: node [NAME | -l label]
  See 'kubectl top node -h' for help and examples
  [1]
  $ kubectl top pod a b
  error: pod [NAME | -l label]
  See 'kubectl top pod -h' for help and examples
  [1]
  $ kubectl events --for nothing/x
  the server doesn't have a resource type "nothing"
  [1]
  $ kubectl events --for pod
  error: --for must be in resource/name form
  [1]
  $ kubectl events --for pod/nope
  No events found in default namespace.
  $ kubectl events --types=Bad
  error: valid --types are Normal or Warning
  [1]
  $ kubectl events --types=Warning
  No events found in default namespace.
  $ kubectl events -o bad
  error: unable to match a printer suitable for the output format "bad", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl events -n nope
  No events found in nope namespace.
  $ kubectl debug
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug nope
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug nope --image=busybox
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug plain
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug plain --image=busybox --copy-to=x --target=a
  error: --target is incompatible with --copy-to. Use --share-processes instead.
  [1]
  $ kubectl debug plain --image=busybox --same-node
  error: --same-node may only be used with --copy-to.
  [1]
  $ kubectl debug plain --image=busybox --replace
  error: --replace may only be used with --copy-to.
  [1]
  $ kubectl debug plain --set-image=a=b
  error: --set-image may only be used with --copy-to.
  [1]
  $ kubectl debug plain --copy-to=x --set-image=a
  error: invalid argument "a" for "--set-image" flag: a must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug plain --image=Bad:Image:x
  error: invalid image name "Bad:Image:x": invalid reference format
  [1]
  $ kubectl debug plain --image=busybox --profile=none
  error: unknown profile: none
  [1]
  $ kubectl debug plain --image=busybox -t
  error: -i/--stdin is required for containers with -t/--tty=true
  [1]
  $ kubectl debug plain --image=busybox --image-pull-policy=Sometimes
  error: invalid image pull policy: Sometimes
  [1]
  $ kubectl debug plain --copy-to=copy --set-image=*=busybox:1.36 -q; kubectl get pod copy -o jsonpath='{.spec.containers[*].image}'
  busybox:1.36 busybox:1.36
  $ kubectl debug plain --copy-to=copy2 --container=a -- sleep 99; kubectl get pod copy2 -o jsonpath='{.spec.containers[0].command} {.spec.containers[0].args}'
  ["sleep","99"]
  $ kubectl debug plain --copy-to=copy2
  error: you must specify --image, --set-image or command arguments.
  [1]
  $ kubectl debug deploy/d1 --image=busybox
  error: "apps/v1, Kind=Deployment" not supported by debug
  [1]
  $ kubectl debug node/nope --image=busybox
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl debug node/worker-1
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug --target=a
  error: you must specify --image when not using --copy-to.
  [1]
  % kubectl debug plain two --image=busybox -- echo
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
  $ kubectl uncordon worker-1 --dry-run=client
  node/worker-1 uncordoned (dry run)
  $ kubectl uncordon worker-1 --dry-run=server
  node/worker-1 uncordoned (server dry run)
  $ kubectl uncordon -l nosuch=label
  $ kubectl uncordon worker-1 -l a=b
  error: cannot specify both a node name and a --selector option
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl uncordon worker-1 worker-2
  node/worker-1 uncordoned
  node/worker-2 uncordoned
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  % kubectl drain worker-1
  % kubectl drain worker-1 --dry-run=client
  % kubectl drain worker-1 --ignore-daemonsets
  % kubectl drain worker-1 --ignore-daemonsets --force --dry-run=client | sort
  $ kubectl drain worker-1 --pod-selector='a=='
  node/worker-1 already cordoned
  node/worker-1 drained
  $ kubectl drain worker-1 --pod-selector='a=b' --ignore-daemonsets
  node/worker-1 already cordoned
  node/worker-1 drained
  $ kubectl drain worker-1 --chunk-size=x
  error: invalid argument "x" for "--chunk-size" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  % kubectl drain worker-1 --grace-period=-1 --timeout=0s --ignore-daemonsets --disable-eviction --dry-run=server 2>&1 | sort
  $ kubectl uncordon worker-1
  node/worker-1 uncordoned
  $ kubectl taint nodes
  error: at least one taint update is required
  [1]
  $ kubectl taint nodes worker-1
  error: at least one taint update is required
  [1]
  $ kubectl run
  error: required flag(s) "image" not set
  [1]
  $ kubectl run x
  error: required flag(s) "image" not set
  [1]
  $ kubectl run X --image=busybox
  The Pod "X" is invalid:
  * metadata.name: Invalid value: "X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "X": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run x --image=' bad'
  error: invalid image name " bad": invalid reference format
  [1]
  $ kubectl run x --image=busybox --restart=Sometimes
  error: invalid restart policy: Sometimes, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run x --image=busybox --rm
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run x --image=busybox --rm --restart=Never
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run x --image=busybox --dry-run=bad
  error: Invalid dry-run value (bad). Must be "none", "server", or "client".
  [1]
  $ kubectl run x --image=busybox --expose
  error: --port must be set when exposing a service
  [1]
  $ kubectl run x --image=busybox --port=99999
  The Pod "x" is invalid: spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl run x --image=busybox --labels=a
  error: unexpected label spec: a
  [1]
  $ kubectl run x --image=busybox --env=a
  error: invalid env: a
  [1]
  $ kubectl run x --image=busybox --overrides='{bad'
  error: Invalid JSON Patch
  [1]
  % kubectl run x --image=busybox --overrides='{"spec":1}'
  $ kubectl run x --image=busybox --override-type=bad --overrides='{}'
  error: invalid override type: bad
  [1]
  $ kubectl run x --image=busybox --attach --dry-run=client
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run x --image=busybox -q
  pod/x created
  $ kubectl run x --image=busybox --command
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run plain --image=busybox
  Error from server (AlreadyExists): pods "plain" already exists
  [1]
  $ kubectl run once --image=busybox:1.36 --rm -i --restart=Never -- echo hello < /dev/null
  hello
  All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
  If you don't see a command prompt, try pressing enter.
  warning: couldn't attach to pod/once, falling back to streaming logs: unable to upgrade connection: container not found ("once")
  pod "once" deleted from default namespace
  $ kubectl run once2 --image=busybox:1.36 --attach --restart=Never -- sh -c 'echo out; exit 3'
  out
  All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.
  If you don't see a command prompt, try pressing enter.
  warning: couldn't attach to pod/once2, falling back to streaming logs: unable to upgrade connection: container not found ("once2")
  pod default/once2 terminated (Error)
  [3]
  $ kubectl get --raw /healthz
  ok
  $ kubectl get --raw healthz
  error: --raw must be a valid URL path: parse "healthz": invalid URI for request
  [1]
  $ kubectl get --raw /api/v1/namespaces/nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl get pods --raw /x
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl version --output=bad
  error: --output must be 'yaml' or 'json'
  [1]
  $ kubectl version x
  error: extra arguments: [x]
  [1]
  $ kubectl api-resources x
  error: unexpected arguments: [x]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources -o bad
  error: unable to match a printer suitable for the output format "bad", allowed formats are: json,kyaml,name,wide,yaml
  [1]
  $ kubectl api-resources --api-group=nope
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --sort-by=x
  error: --sort-by accepts only name or kind
  [1]
  $ kubectl api-versions x
  error: unexpected arguments: [x]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl cluster-info x
  Kubernetes control plane is running at https://172.18.0.2:6443
  CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy

  To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
  $ kubectl get pods --chunk-size=-1
  NAME                  READY   STATUS      RESTARTS     AGE
  copy                  2/2     Running     0            14s
  copy2                 2/2     Running     0            14s
  d1-7fd6478784-ff7hh   1/1     Running     0            33s
  once2                 0/1     Error       0            4s
  plain                 2/2     Running     0            33s
  two                   2/2     Running     0            33s
  x                     0/1     Completed   1 (6s ago)   7s
  $ kubectl get pods --request-timeout=x
  error: Invalid timeout value. Timeout must be a single integer in seconds, or an integer followed by a corresponding time unit (e.g. 1s | 2m | 3h)
  [1]
  $ kubectl get pods --context=nope
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl get pods --cluster=nope
  error: no server found for cluster "nope"
  [1]
  $ kubectl get pods --user=nope
  error: auth info "nope" does not exist
  [1]
  $ kubectl get pods --kubeconfig=nofile
  error: stat nofile: no such file or directory
  [1]
  $ kubectl get pods --token
  error: flag needs an argument: --token
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -v=x
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl --nosuch get pods
  Error: flags cannot be placed before plugin name: --nosuch
  [1]
  $ kubectl get -Z
  error: unknown shorthand flag: 'Z' in -Z
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -o
  error: flag needs an argument: 'o' in -o
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl nosuch
  error: unknown command "nosuch" for "kubectl"
  [1]
  $ kubectl creat deployment
  error: unknown command "creat" for "kubectl"

  Did you mean this?
          create
  [1]
  $ kubectl create deploymnt x
  error: Unexpected args: [deploymnt x]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl rollout nosuch
  error: unknown command "nosuch"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl get pods --show-labels=maybe
  error: invalid argument "maybe" for "--show-labels" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -A=x
  error: invalid argument "x" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
