Commands with wrong words, wrong flags and wrong values, drawn at random
  % kubectl create deployment web --image=nginx:1.27; kubectl create cm conf --from-literal=a=1; kubectl run box --image=busybox:1.36 -- sleep 100000
  % sleep 4
  $ kubectl create POD/web < /dev/null
  error: Unexpected args: [POD/web]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create -- --allow-missing-template-keys=F --filename=1 < /dev/null
  error: Unexpected args: [--allow-missing-template-keys=F --filename=1]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create clusterrole nodes worker-1 < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl create clusterrole web nginx extra --dry-run=x < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl create clusterrolebinding - < /dev/null
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding  --dry-run=x --allow-missing-template-keys=true < /dev/null
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding pod < /dev/null
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create configmap deploy/web --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create configmap --help' for usage.
  [1]
  $ kubectl create configmap foo --field-manager=x < /dev/null
  configmap/foo created
  $ kubectl create configmap web nginx extra < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cronjob deploy/web svc/x < /dev/null
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob web nginx extra --image < /dev/null
  error: flag needs an argument: --image
  See 'kubectl create cronjob --help' for usage.
  [1]
  $ kubectl create cronjob cm conf k=v < /dev/null
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create deployment -- --port=abc --show-managed-fields=1 < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment pods,svc --dry-run=x < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment pods web --show-managed-fields maybe < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl create ingress deploy/web svc/x --save-config=maybe < /dev/null
  error: invalid argument "maybe" for "--save-config" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl create ingress --help' for usage.
  [1]
  $ kubectl create ingress deploy/web < /dev/null
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create job deploy/web --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl create job pods,svc --out=json < /dev/null
  error: unknown flag: --out
  See 'kubectl create job --help' for usage.
  [1]
  $ kubectl create namespace cm conf k=v --allow-missing-template-keys=no < /dev/null
  error: invalid argument "no" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "no": invalid syntax
  See 'kubectl create namespace --help' for usage.
  [1]
  $ kubectl create namespace pods,svc --template=x --dry-run=name < /dev/null
  error: Invalid dry-run value (name). Must be "none", "server", or "client".
  [1]
  $ kubectl create namespace pods,svc < /dev/null
  The Namespace "pods,svc" is invalid:
  * metadata.name: Invalid value: "pods,svc": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  * metadata.labels: Invalid value: "pods,svc": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl create poddisruptionbudget cm conf k=v --min-available=x < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl create poddisruptionbudget foo --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl create poddisruptionbudget --help' for usage.
  [1]
  $ kubectl create priorityclass pods,svc --output=x --allow-missing-template-keys=true < /dev/null
  error: unable to match a printer suitable for the output format "x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create priorityclass web nginx extra --global-default maybe < /dev/null
  error: exactly one NAME is required, got 4
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create priorityclass cm conf k=v --preemption-policy= --show-managed-fields < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create quota -- < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota  --scopes= < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota a/b/c --allow-missing-template-keys=no --scopes=true < /dev/null
  error: invalid argument "no" for "--allow-missing-template-keys" flag: strconv.ParseBool: parsing "no": invalid syntax
  See 'kubectl create quota --help' for usage.
  [1]
  $ kubectl create role pod --output=x < /dev/null
  error: unable to match a printer suitable for the output format "x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create role cm conf k=v < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl create role - --template=x < /dev/null
  error: at least one verb must be specified
  [1]
  $ kubectl create rolebinding pods web < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding pods,svc < /dev/null
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create secret web k=v k- < /dev/null
  error: unknown command "web k=v k-"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret docker-registry POD/web < /dev/null
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry deploy/web svc/x --show-managed-fields=1 --field-manager=name < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  $ kubectl create secret generic cm conf k=v --dry-run=x < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret generic pod --append-hash=TRUE < /dev/null
  secret/pod-gtccgd49bg created
  $ kubectl create secret generic web k=v k- --type < /dev/null
  error: flag needs an argument: --type
  See 'kubectl create secret generic --help' for usage.
  [1]
  $ kubectl create secret tls POD/web < /dev/null
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls deploy/web --key= --field-manager < /dev/null
  error: flag needs an argument: --field-manager
  See 'kubectl create secret tls --help' for usage.
  [1]
  $ kubectl create secret tls -- --template=x --key=true < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl create service clusterip a/b/c --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl create service clusterip deploy/web svc/x --output  --clusterip < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create service clusterip web nginx extra --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl create service clusterip --help' for usage.
  [1]
  $ kubectl create service externalname deploy/web svc/x --show-managed-fields=1 --show-managed-fields=true < /dev/null
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service externalname pod < /dev/null
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service loadbalancer pods web --allow-missing-template-keys=F < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service loadbalancer -h' for help and examples
  [1]
  $ kubectl create service loadbalancer nodes worker-1 < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create service loadbalancer -h' for help and examples
  [1]
  $ kubectl create service loadbalancer - < /dev/null
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create service nodeport pods web --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl create service nodeport --help' for usage.
  [1]
  $ kubectl create service nodeport cm conf k=v --node-port=0x10 < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create service nodeport -h' for help and examples
  [1]
  $ kubectl create service nodeport deploy/web --template=x --show-managed-fields=name < /dev/null
  error: invalid argument "name" for "--show-managed-fields" flag: strconv.ParseBool: parsing "name": invalid syntax
  See 'kubectl create service nodeport --help' for usage.
  [1]
  $ kubectl create serviceaccount a/b/c --template= --output=true < /dev/null
  error: unable to match a printer suitable for the output format "true", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create serviceaccount web nginx extra --template=x --template=1 < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create serviceaccount deploy/web svc/x --dry-run=x < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create token nodes worker-1 --audience=[] < /dev/null
  error: exactly one NAME is required, got 2
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token deploy/web < /dev/null
  error: failed to create token: invalid resource name "deploy/web": [may not contain '/']
  [1]
  $ kubectl create token web k=v k- --duration=-1s < /dev/null
  error: exactly one NAME is required, got 3
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl expose web nginx extra --name=x < /dev/null
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl expose web k=v k- --overrides=x < /dev/null
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl run web k=v k- --recursive=1 --recursive < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl run deploy/web --request-timeout=abc < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl set foo --nope < /dev/null
  error: unknown flag: --nope
  See 'kubectl set --help' for usage.
  [1]
  $ kubectl set env web k=v k- --show-managed-fields=1 < /dev/null
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env pods web < /dev/null
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl set env pod --out=json < /dev/null
  error: unknown flag: --out
  See 'kubectl set env --help' for usage.
  [1]
  $ kubectl set image pods,svc --recursive maybe < /dev/null
  Error from server (NotFound): pods "maybe" not found
  Error from server (NotFound): services "maybe" not found
  [1]
  $ kubectl set image pods web < /dev/null
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl set image - --recursive maybe --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl set image --help' for usage.
  [1]
  $ kubectl set resources deploy/web --dry-run=x --kustomize=1 < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl set resources nodes worker-1 --local=TRUE < /dev/null
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set selector  --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl set selector deploy/web --all=TRUE < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set serviceaccount pods,svc --kustomize= < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set serviceaccount web nginx extra < /dev/null
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl set serviceaccount -- --kustomize < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set subject pod --show-managed-fields=maybe --serviceaccount < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl set subject cm conf k=v --selector=x --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl set subject --help' for usage.
  [1]
  $ kubectl set subject deploy/web < /dev/null
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl explain deploy/web < /dev/null
  the server doesn't have a resource type "deploy/web"
  [1]
  $ kubectl explain pods web --output=json --recursive < /dev/null
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl explain -- --output=json < /dev/null
  the server doesn't have a resource type "--output=json"
  [1]
  $ kubectl get cm conf k=v --recursive=1 < /dev/null
  NAME   DATA   AGE
  conf   1      9s
  Error from server (NotFound): configmaps "k=v" not found
  [1]
  $ kubectl delete foo --force=maybe < /dev/null
  error: invalid argument "maybe" for "--force" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete POD/web --all maybe < /dev/null
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl delete web nginx extra --raw=x --wait=1 < /dev/null
  error: --raw must be a valid URL path: parse "x": invalid URI for request
  [1]
  $ kubectl rollout - < /dev/null
  error: unknown command "-"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl rollout web nginx extra --user=zz < /dev/null
  error: unknown command "web nginx extra"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl rollout history deploy/web svc/x -x 3 < /dev/null
  error: unknown shorthand flag: 'x' in -x
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl rollout history pods web --output= --allow-missing-template-keys=1 < /dev/null
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl rollout history POD/web --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl rollout pause pod --recursive maybe < /dev/null
  Error from server (NotFound): pods "maybe" not found
  [1]
  $ kubectl rollout pause cm conf k=v --template=x --field-manager=name < /dev/null
  Error from server (NotFound): configmaps "k=v" not found
  error: configmaps "conf" pausing is not supported
  [1]
  $ kubectl rollout pause nodes worker-1 --output  --selector=true < /dev/null
  error: nodes "worker-1" pausing is not supported
  [1]
  $ kubectl rollout restart web nginx extra --filename= --allow-missing-template-keys=true < /dev/null
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl rollout restart deploy/web svc/x --selector= < /dev/null
  deployment.apps/web restarted
  Error from server (NotFound): services "x" not found
  [1]
  $ kubectl rollout resume nodes worker-1 < /dev/null
  error: nodes "worker-1" resuming is not supported
  [1]
  $ kubectl rollout resume web nginx extra < /dev/null
  error: the server doesn't have a resource type "web"
  [1]
  $ kubectl rollout status pods web --timeout=1h2 < /dev/null
  error: invalid argument "1h2" for "--timeout" flag: time: missing unit in duration "1h2"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout status cm conf k=v --selector=x < /dev/null
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl rollout undo foo --to-revision= --filename=true < /dev/null
  error: invalid argument "" for "--to-revision" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl rollout undo --help' for usage.
  [1]
  $ kubectl rollout undo deploy/web svc/x --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl rollout undo --help' for usage.
  [1]
  $ kubectl rollout undo nodes worker-1 --to-revision=1.5 < /dev/null
  error: invalid argument "1.5" for "--to-revision" flag: strconv.ParseInt: parsing "1.5": invalid syntax
  See 'kubectl rollout undo --help' for usage.
  [1]
  $ kubectl scale web nginx extra --timeout=1h2 --allow-missing-template-keys=name < /dev/null
  error: invalid argument "1h2" for "--timeout" flag: time: missing unit in duration "1h2"
  See 'kubectl scale --help' for usage.
  [1]
  $ kubectl scale deploy/web < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale a/b/c < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl autoscale POD/web --min=1 --memory=1 < /dev/null
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale pod --recursive=maybe --kustomize=name < /dev/null
  error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl autoscale deploy/web svc/x < /dev/null
  error: required flag(s) "max" not set
  [1]
  $ kubectl certificate approve foo < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "foo" not found
  [1]
  $ kubectl certificate approve pods web --recursive maybe < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "pods" not found
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "web" not found
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "maybe" not found
  [1]
  $ kubectl certificate approve pods,svc < /dev/null
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "pods,svc" not found
  [1]
  $ kubectl certificate deny POD/web --allow-missing-template-keys=F < /dev/null
  error: namespace may not be empty when retrieving a resource by name
  [1]
  $ kubectl certificate deny deploy/web svc/x --kustomize= < /dev/null
  error: namespace may not be empty when retrieving a resource by name
  [1]
  $ kubectl top -- --warnings-as-error < /dev/null
  error: unknown command "--warnings-as-error"
  See 'kubectl top -h' for help and examples
  [1]
  $ kubectl top node deploy/web --sort-by= --show-capacity=name < /dev/null
  error: invalid argument "name" for "--show-capacity" flag: strconv.ParseBool: parsing "name": invalid syntax
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl top node cm conf k=v --show-swap=1 --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl top node foo --disable-compression=5 < /dev/null
  error: invalid argument "5" for "--disable-compression" flag: strconv.ParseBool: parsing "5": invalid syntax
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl top pod cm conf k=v --use-protocol-buffers=no < /dev/null
  error: invalid argument "no" for "--use-protocol-buffers" flag: strconv.ParseBool: parsing "no": invalid syntax
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl top pod web nginx extra --field-selector < /dev/null
  error: flag needs an argument: --field-selector
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl cordon POD/web --selector= < /dev/null
  Error from server (NotFound): pods "web" not found
  [1]
  $ kubectl cordon  --dry-run=x < /dev/null
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl uncordon nodes worker-1 --selector=x < /dev/null
  error: cannot specify both a node name and a --selector option
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl uncordon - < /dev/null
  Error from server (NotFound): nodes "-" not found
  [1]
  $ kubectl uncordon  --dry-run=x < /dev/null
  error: USAGE: uncordon NODE [flags]
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl drain deploy/web svc/x --disable-eviction=1 < /dev/null
  error: you may only specify a single resource type
  [1]
  $ kubectl drain deploy/web --chunk-size < /dev/null
  error: flag needs an argument: --chunk-size
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl drain deploy/web --grace-period=x < /dev/null
  error: invalid argument "x" for "--grace-period" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl taint foo --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl taint < /dev/null
  error: one or more resources must be specified as <resource> <name>
  [1]
  $ kubectl logs web nginx extra < /dev/null
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs deploy/web --since-time=x < /dev/null
  error: parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"
  [1]
  $ kubectl logs pod < /dev/null
  error: error from server (NotFound): pods "pod" not found in namespace "default"
  [1]
  $ kubectl attach web k=v k- --detach-keys=json < /dev/null
  error: expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw 3: [web k=v k-]
  [1]
  $ kubectl attach pod --quiet=1 < /dev/null
  Error from server (NotFound): pods "pod" not found
  [1]
  $ kubectl exec pods web --tty=maybe < /dev/null
  error: invalid argument "maybe" for "-t, --tty" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl exec --help' for usage.
  [1]
  $ kubectl exec a/b/c < /dev/null
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec deploy/web svc/x < /dev/null
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl proxy a/b/c --nope < /dev/null
  error: unknown flag: --nope
  See 'kubectl proxy --help' for usage.
  [1]
  $ kubectl proxy  --port= < /dev/null
  error: invalid argument "" for "-p, --port" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl proxy --help' for usage.
  [1]
  $ kubectl cp -- --container  --no-preserve < /dev/null
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp web k=v k- --out=json < /dev/null
  error: unknown flag: --out
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl cp web k=v k- --warnings-as-error < /dev/null
  error: unknown flag: --warnings-as-error
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl auth foo --warnings-as-error < /dev/null
  error: unknown flag: --warnings-as-error
  See 'kubectl auth --help' for usage.
  [1]
  $ kubectl auth can-i pod --list=TRUE < /dev/null
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i - --no-headers maybe --subresource=name < /dev/null
  Warning: the server doesn't have a resource type 'maybe'
  
  Warning: verb '-' is not a known verb
  
  error: --no-headers cannot be set without --list specified
  [1]
  $ kubectl auth can-i nodes worker-1 < /dev/null
  Warning: the server doesn't have a resource type 'worker-1'
  
  Warning: verb 'nodes' is not a known verb
  
  yes
  $ kubectl auth reconcile web k=v k- --filename=[] --remove-extra-permissions=true < /dev/null
  error: no arguments are allowed
  [1]
  $ kubectl auth reconcile a/b/c < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl auth reconcile deploy/web --dry-run=x < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl auth whoami  --output=x < /dev/null
  error: unable to match a printer suitable for the output format "x", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl auth whoami web nginx extra --show-managed-fields=maybe < /dev/null
  error: invalid argument "maybe" for "--show-managed-fields" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl auth whoami --help' for usage.
  [1]
  $ kubectl debug a/b/c --image= --copy-to=1 < /dev/null
  error: you must specify --image, --set-image or command arguments.
  [1]
  $ kubectl debug pods,svc < /dev/null
  error: you must specify --image when not using --copy-to.
  [1]
  $ kubectl debug deploy/web svc/x --profile=bad < /dev/null
  error: unknown profile: bad
  [1]
  $ kubectl diff web k=v k- --prune-allowlist=[] --prune-allowlist=1 < /dev/null
  error: Unexpected args: [web k=v k-]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff pod < /dev/null
  error: Unexpected args: [pod]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff POD/web < /dev/null
  error: Unexpected args: [POD/web]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl apply foo < /dev/null
  error: Unexpected args: [foo]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply POD/web --openapi-patch=no < /dev/null
  error: invalid argument "no" for "--openapi-patch" flag: strconv.ParseBool: parsing "no": invalid syntax
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl apply deploy/web svc/x --field-manager  --grace-period=1 < /dev/null
  error: Unexpected args: [deploy/web svc/x]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply edit-last-applied deploy/web svc/x --kustomize= < /dev/null
  Error from server (NotFound): services "x" not found
  [1]
  $ kubectl apply edit-last-applied web k=v k- --filename a,b --recursive=name < /dev/null
  error: invalid argument "name" for "-R, --recursive" flag: strconv.ParseBool: parsing "name": invalid syntax
  See 'kubectl apply edit-last-applied --help' for usage.
  [1]
  $ kubectl apply edit-last-applied foo < /dev/null
  error: the server doesn't have a resource type "foo"
  [1]
  $ kubectl apply set-last-applied deploy/web svc/x < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl apply set-last-applied - --create-annotation=maybe --show-managed-fields=1 < /dev/null
  error: invalid argument "maybe" for "--create-annotation" flag: strconv.ParseBool: parsing "maybe": invalid syntax
  See 'kubectl apply set-last-applied --help' for usage.
  [1]
  $ kubectl apply set-last-applied POD/web < /dev/null
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl apply view-last-applied pods,svc --kustomize < /dev/null
  error: flag needs an argument: --kustomize
  See 'kubectl apply view-last-applied --help' for usage.
  [1]
  $ kubectl apply view-last-applied pod --filename=[] --output=1 < /dev/null
  error: pattern "[]" is not valid: syntax error in pattern
  [1]
  $ kubectl patch cm conf k=v --allow-missing-template-keys=F < /dev/null
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm conf k=v --allow-missing-template-keys=F --output=1 < /dev/null
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch foo -oo < /dev/null
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl replace foo < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl replace - < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl wait POD/web < /dev/null
  error: unrecognized condition: []
  [1]
  $ kubectl wait pods,svc --local maybe < /dev/null
  error: unrecognized condition: []
  [1]
  $ kubectl wait cm conf k=v --selector < /dev/null
  error: flag needs an argument: --selector
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl kustomize web nginx extra --enable-alpha-plugins=1 < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize web k=v k- < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl label foo --warnings-as-error < /dev/null
  error: unknown flag: --warnings-as-error
  See 'kubectl label --help' for usage.
  [1]
  $ kubectl label nodes worker-1 --all-namespaces=1 --all < /dev/null
  error: at least one label update is required
  [1]
  $ kubectl label a/b/c --kustomize  --field-manager < /dev/null
  error: at least one label update is required
  [1]
  $ kubectl annotate deploy/web --template < /dev/null
  error: flag needs an argument: --template
  See 'kubectl annotate --help' for usage.
  [1]
  $ kubectl annotate web k=v k- --list maybe --template=1 < /dev/null
  error: all resources must be specified before annotation changes: maybe
  [1]
  $ kubectl annotate deploy/web --dry-run=x < /dev/null
  error: Invalid dry-run value (x). Must be "none", "server", or "client".
  [1]
  $ kubectl completion < /dev/null
  error: Shell not specified.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl api-resources web nginx extra < /dev/null
  error: unexpected arguments: [web nginx extra]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources pods,svc < /dev/null
  error: unexpected arguments: [pods,svc]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources nodes worker-1 < /dev/null
  error: unexpected arguments: [nodes worker-1]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl config POD/web < /dev/null
  error: unknown command "POD/web"
  See 'kubectl config -h' for help and examples
  [1]
  $ kubectl config current-context < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config delete-user cm conf k=v < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config delete-user deploy/web svc/x --all-namespace < /dev/null
  error: unknown flag: --all-namespace
  See 'kubectl config delete-user --help' for usage.
  [1]
  $ kubectl config delete-user < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config get-clusters < /dev/null
  NAME
  kubernetes
  $ kubectl config get-contexts pods,svc --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl config get-contexts --help' for usage.
  [1]
  $ kubectl config get-contexts POD/web --output= < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  error: context POD/web not found
  [1]
  $ kubectl config get-contexts  --no-headers=TRUE --output=name < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config get-users < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config get-users cm conf k=v < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config rename-context POD/web -oo < /dev/null
  error: unknown shorthand flag: 'o' in -oo
  See 'kubectl config rename-context --help' for usage.
  [1]
  $ kubectl config rename-context deploy/web svc/x < /dev/null
  error: cannot rename the context "deploy/web", it's not in /root/.kube/config
  [1]
  $ kubectl config set pods web --=x < /dev/null
  error: bad flag syntax: --=x
  See 'kubectl config set --help' for usage.
  [1]
  $ kubectl config set-cluster POD/web < /dev/null
  Cluster "POD/web" set.
  $ kubectl config set-context  --user= < /dev/null
  error: you must specify a non-empty context name or --current
  [1]
  $ kubectl config set-credentials deploy/web --password=x --embed-certs < /dev/null
  error: you must specify a --client-certificate or --client-key to embed
  [1]
  $ kubectl config unset deploy/web < /dev/null
  error: unable to parse deploy/web after [] at api.Config
  [1]
  $ kubectl config view foo --show-managed-fields=1 --template=name < /dev/null
  error: unexpected arguments: [foo]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl config view POD/web --allow-missing-template-keys=F < /dev/null
  error: unexpected arguments: [POD/web]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl kuberc pods web -oo < /dev/null
  error: unknown shorthand flag: 'o' in -oo
  See 'kubectl kuberc --help' for usage.
  [1]
  $ kubectl kuberc set deploy/web --option= --option=1 < /dev/null
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc set pod --name=x < /dev/null
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc set  --appendarg a,b --prependarg=true < /dev/null
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc view -- --template= < /dev/null
  kuberc file not found at /root/.kube/kuberc
  Would you like to generate a default kuberc file with recommended options? (y/N):
  $ kubectl kuberc view cm conf k=v --kuberc= < /dev/null
  error occurred while applying preferences kuberc file is not found
  [1]
  $ kubectl kuberc view web nginx extra --kuberc=x < /dev/null
  error occurred while applying preferences kuberc error kuberc: open x: no such file or directory
  [1]
  $ kubectl plugin nodes worker-1 < /dev/null
  error: unknown command "nodes worker-1"
  See 'kubectl plugin -h' for help and examples
  [1]
  $ kubectl plugin pod < /dev/null
  error: unknown command "pod"
  See 'kubectl plugin -h' for help and examples
  [1]
  $ kubectl plugin list foo --name-only maybe < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list web k=v k- --name-only=TRUE --name-only=true < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list foo --name-only=TRUE --name-only=true < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl version cm conf k=v < /dev/null
  error: extra arguments: [cm conf k=v]
  [1]
  $ kubectl version nodes worker-1 --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl version foo --output < /dev/null
  error: flag needs an argument: --output
  See 'kubectl version --help' for usage.
  [1]
