  $ kubectl create cm a --from-literal=a=b --dry-run=client -o yaml | kubectl apply -f /dev/stdin
  configmap/a created
  $ kubectl apply -f <(kubectl create cm a --from-literal=a=c --dry-run=client -o yaml)
  configmap/a configured
  $ kubectl diff -f <(kubectl create cm a --from-literal=a=d --dry-run=client -o yaml) | grep '^[-+] '
  -  a: c
  +  a: d
  % kubectl replace -f <(kubectl create cm a --dry-run=client -o json) -o json | grep -c .
  $ kubectl create -f <(kubectl create cm b --dry-run=client -o json; echo ---; kubectl create cm c --dry-run=client -o yaml)
  configmap/b created
  configmap/c created
  $ echo hi | kubectl create cm s --from-file=k=/dev/stdin
  configmap/s created
  $ kubectl get cm s -o jsonpath='{.data.k}'
  hi
  $ echo hi | kubectl create cm s2 --from-file=/dev/stdin -o jsonpath='{.data}'; echo
  {"stdin":"hi\n"}
  % kubectl create cm s3 --from-env-file=<(printf 'A=1\nB=2\n') -o jsonpath='{.data}'; echo
  % kubectl create secret generic s4 --from-file=x=<(printf secret) -o jsonpath='{.data.x}'; echo
  % kubectl patch cm s --patch-file=<(echo 'data: {z: "1"}')
  $ echo '{"data":{"z":"2"}}' | kubectl patch cm s --patch-file=/dev/stdin
  configmap/s patched
  $ kubectl delete -f <(kubectl get cm b c -o yaml)
  configmap "b" deleted from default namespace
  configmap "c" deleted from default namespace
  $ kubectl get -f <(kubectl get cm s -o yaml) -o name
  configmap/s
  % diff <(kubectl get cm s -o jsonpath='{.data}') <(kubectl get cm s3 -o jsonpath='{.data}')
  $ cat /dev/null | kubectl apply -f -
  error: no objects passed to apply
  [1]
  $ kubectl apply -f /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl apply -f - < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl convert -f x
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl gett pods -n kube-system
  error: unknown command "gett" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl gt pods -o wide
  error: unknown command "gt" for "kubectl"

  Did you mean this?
          set
          get
          cp
  [1]
  $ kubectl foo --bar
  error: unknown command "foo" for "kubectl"

  Did you mean this?
          top
  [1]
  $ kubectl -x foo
  error: unknown shorthand flag: 'x' in -x
  See 'kubectl --help' for usage.
  [1]
  $ kubectl -n default foo -y
  Error: flags cannot be placed before plugin name: -n
  [1]
  $ kubectl --bar get pods
  Error: flags cannot be placed before plugin name: --bar
  [1]
  $ kubectl get --bar pods
  error: unknown flag: --bar
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl create foo --bar
  error: unknown flag: --bar
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl create foo
  error: Unexpected args: [foo]
  See 'kubectl create -h' for help and examples
  [1]
  % kubectl rollout foo -x
  $ kubectl config foo --x
  error: unknown flag: --x
  See 'kubectl config --help' for usage.
  [1]
  $ kubectl set foo -l a=b
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl set --help' for usage.
  [1]
  $ kubectl auth foo
  error: unknown command "foo"
  See 'kubectl auth -h' for help and examples
  [1]
  $ kubectl top foo
  error: unknown command "foo"
  See 'kubectl top -h' for help and examples
  [1]
  $ kubectl top pods x y
  error: pod [NAME | -l label]
  See 'kubectl top pod -h' for help and examples
  [1]
  $ kubectl apply foo
  error: Unexpected args: [foo]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply foo -f x
  error: Unexpected args: [foo]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl create secret foo -x
  error: unknown shorthand flag: 'x' in -x
  See 'kubectl create secret --help' for usage.
  [1]
  $ kubectl create service foo
  error: unknown command "foo"
  See 'kubectl create service -h' for help and examples
  [1]
  $ kubectl cluster-info foo
  Kubernetes control plane is running at https://172.18.0.2:6443
  CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy

  To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
  % kubectl certificate foo
  $ kubectl plugin foo
  error: unknown command "foo"
  See 'kubectl plugin -h' for help and examples
  [1]
  $ kubectl kustomize a b
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl completion foo
  error: Unsupported shell type "foo".
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion
  error: Shell not specified.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl version foo
  error: extra arguments: [foo]
  [1]
  $ kubectl api-resources foo
  error: unexpected arguments: [foo]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-versions foo
  error: unexpected arguments: [foo]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl kuberc foo
  error: unknown command "foo"
  See 'kubectl kuberc -h' for help and examples
  [1]
  % kubectl help foo
  % kubectl help get foo | head -1
  % kubectl help create deploy | head -3
  $ kubectl alpha
  No alpha commands are available in this version of kubectl
  $ kubectl alpha foo
  No alpha commands are available in this version of kubectl
  $ kubectl Get pods
  error: unknown command "Get" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl GET pods
  error: unknown command "GET" for "kubectl"

  Did you mean this?
          set
          get
  [1]
  $ kubectl get pods --ouput yaml
  error: unknown flag: --ouput
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --Output yaml
  error: unknown flag: --Output
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -o
  error: flag needs an argument: 'o' in -o
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -n
  error: flag needs an argument: 'n' in -n
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --selector
  error: flag needs an argument: --selector
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -no
  No resources found in o namespace.
  $ kubectl get pods -A=true -o name | wc -l
  10
  $ kubectl get pods --all-namespaces=foo
  error: invalid argument "foo" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "foo": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -wA=x
  error: invalid argument "x" for "-A, --all-namespaces" flag: strconv.ParseBool: parsing "x": invalid syntax
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods - o yaml
  Error from server (NotFound): pods "-" not found
  Error from server (NotFound): pods "o" not found
  Error from server (NotFound): pods "yaml" not found
  [1]
  $ kubectl get pods -- -o yaml
  Error from server (NotFound): pods "-o" not found
  Error from server (NotFound): pods "yaml" not found
  [1]
  $ kubectl get - pods
  error: the server doesn't have a resource type "-"
  [1]
  $ kubectl get pods ---
  error: bad flag syntax: ---
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods --=x
  error: bad flag syntax: --=x
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -=x
  error: unknown shorthand flag: '=' in -=x
  See 'kubectl get --help' for usage.
  [1]
  $ kubectl get pods -n=default -o=name
  $ kubectl get pods -ndefault -oname
  $ kubectl get pods -nkube-system -oname | wc -l
  10
  $ kubectl logs -fn default x
  error: error from server (NotFound): pods "x" not found in namespace "default"
  [1]
  $ kubectl run x --image nginx --restrt=Never
  error: unknown flag: --restrt
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl run --image nginx
  error: NAME is required for run
  [1]
  $ kubectl describe pods --wide
  error: unknown flag: --wide
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl delete pod x --now=1 --grace
  error: unknown flag: --grace
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl exec x -it
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec -it -- sh
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl scale --replicas 3
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl scale deploy x
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deploy x --port
  error: flag needs an argument: --port
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl label
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl label pod
  error: at least one label update is required
  [1]
  $ kubectl label pod x
  error: at least one label update is required
  [1]
  $ kubectl annotate pod x
  error: at least one annotation update is required
  [1]
  $ kubectl autoscale
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy x
  error: required flag(s) "max" not set
  [1]
  $ kubectl edit
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl replace
  error: must specify one of -f and -k
  [1]
  $ kubectl patch
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch pod
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch pod x
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl set image
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set image deploy/x
  Error from server (NotFound): deployments.apps "x" not found
  [1]
  $ kubectl set env
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl set resources
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  % kubectl rollout undo
  % kubectl rollout status
  $ kubectl cordon
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl drain
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl taint nodes
  error: at least one taint update is required
  [1]
  $ kubectl debug
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl port-forward x
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl cp x
  error: source and destination are required
  [1]
  $ kubectl explain
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl wait
  error: unrecognized condition: []
  [1]
  $ kubectl diff
  error: must specify one of -f and -k
  [2]
  $ kubectl apply
  error: must specify one of -f and -k
  [1]
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl describe
  error: You must specify the type of resource to describe. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl attach
  error: at least 1 argument is required for attach
  [1]
