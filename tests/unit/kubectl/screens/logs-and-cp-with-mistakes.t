kubectl: logs, cp and forwarding with mistakes, at the real API server
kubectl: logs, cp and forwarding with mistakes
  % kubectl create deployment web --image=nginx:1.27 --replicas=0
  % kubectl create cm conf --from-literal=a=1 --from-literal=b=two
  % kubectl create secret generic sec --from-literal=p=w
  % kubectl expose deploy web --port=80
  $ kubectl logs cm/conf
  error: cannot get the logs from *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl logs -l a=b
  No resources found in default namespace.
  $ kubectl logs nope -c x -l a=b
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope --tail=x
  error: invalid argument "x" for "--tail" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs nope --tail=-5
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs nope --since=x
  error: invalid argument "x" for "--since" flag: time: invalid duration "x"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs nope --since=1m --since-time=2024-01-01T00:00:00Z
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs nope --since-time=yesterday
  error: parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
  [1]
  $ kubectl logs nope --limit-bytes=-1
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs a b c
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope -p -f
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs job/x
  error: error from server (NotFound): jobs.batch "x" not found in namespace "default"
  [1]
  $ kubectl logs nope --all-containers -c x
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs nope --max-log-requests=0 -f
  error: error from server (NotFound): pods "nope" not found in namespace "default"
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
  $ kubectl cp nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp nofile nope:/x
  error: nofile doesn't exist in local filesystem
  [1]
  $ kubectl cp . nope:
  error: filepath can not be empty
  [1]
  $ kubectl cp :/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp a/b/c:/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp default/nope:/x y --retries=x
  error: invalid argument "x" for "--retries" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl port-forward
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward nope
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward nope 80
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward svc/nope 8080:80
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl port-forward nope x
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward nope 80:90:100
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward nope 70000
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward cm/conf 80
  error: cannot attach to *v1.ConfigMap: selector for *v1.ConfigMap not implemented
  [1]
  $ kubectl port-forward nope 80 --address=x
  Error from server (NotFound): pods "nope" not found
  [1]
  % kubectl plugin
  % kubectl plugin list
