kubectl port-forward: refused before anything is listened to.

  % kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"lost"},"spec":{"schedulerName":"none","containers":[{"name":"c","image":"nginx"}]}}'
  $ kubectl port-forward lost 8080:80
  error: unable to forward port because pod is not running. Current status=Pending
  [1]
  $ kubectl patch pod lost --subresource=status -p '{"status":{"phase":"Running"}}'
  pod/lost patched
  $ kubectl port-forward lost 8080:80
  error: error upgrading connection: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl port-forward lost 8080:80 8081:81
  error: error upgrading connection: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl port-forward pod/lost 8080:http
  error: Pod 'lost' does not have a named port 'http'
  [1]
  $ kubectl port-forward nope 80
  Error from server (NotFound): pods "nope" not found
  [1]
  % kubectl create role onlyget --verb=get,list --resource=pods; kubectl create rolebinding onlyget --role=onlyget --user=bob
  $ kubectl port-forward lost 8080:80 --as=bob
  error: error upgrading connection: unable to upgrade connection: pods "lost" is forbidden: User "bob" cannot create resource "pods/portforward" in API group "" in the namespace "default"
  [1]
  $ kubectl exec lost --as=bob -- ls
  error: unable to upgrade connection: pods "lost" is forbidden: User "bob" cannot create resource "pods/exec" in API group "" in the namespace "default"
  [1]
  $ kubectl port-forward lost
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward lost 99999
  error: error parsing local port '99999': strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl port-forward lost 0
  error: remote port must be > 0
  [1]
  $ kubectl port-forward lost a:b
  error: Pod 'lost' does not have a named port 'b'
  [1]
  $ kubectl port-forward lost :80 --address=
  error: you must specify at least 1 address
  [1]
  $ kubectl port-forward lost :80 --address=nope
  error: nope is not a valid IP
  [1]
  $ kubectl port-forward lost 80:80:80
  error: error upgrading connection: unable to upgrade connection: pod lost does not have a host assigned
  [1]
  $ kubectl port-forward svc/kubernetes 80
  error: cannot attach to *v1.Service: invalid service 'kubernetes': Service is defined without a selector
  [1]
  $ kubectl port-forward deploy/nope 80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl port-forward cm/nope 80
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl port-forward lost 80 --pod-running-timeout=0
  error: --pod-running-timeout must be higher than zero
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward lost 80 --pod-running-timeout=-1s
  error: --pod-running-timeout must be higher than zero
  See 'kubectl port-forward -h' for help and examples
  [1]
  % kubectl delete pod lost --force
