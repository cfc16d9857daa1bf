  % kubectl get nodes
  $ kubectl create configmap a --from-literal=k=v -v=6 2>&1 | grep -o '"Response".*status="[^"]*"'
  "Response" verb="POST" url="https://172.18.0.2:6443/api/v1/namespaces/default/configmaps?fieldManager=kubectl-create&fieldValidation=Strict" status="201 Created"
  $ kubectl get cm a -v=6 2>&1 | sed 's/^I[0-9]* [0-9:.]* *[0-9]* //' | grep -v envvar | sed 's/ms=.*//;s/milliseconds=.*//'
  loader.go:408] Config loaded from file:  /root/.kube/config
  round_trippers.go:632] "Response" verb="GET" url="https://172.18.0.2:6443/api/v1/namespaces/default/configmaps/a" status="200 OK"
  NAME   DATA   AGE
  a      1      1s
  $ kubectl get cm a -o name -v=7 2>&1 | sed 's/^I[0-9]* [0-9:.]* *[0-9]* //' | grep -v envvar | sed 's/milliseconds=.*//;s/User-Agent.*/User-Agent/'
  loader.go:408] Config loaded from file:  /root/.kube/config
  round_trippers.go:527] "Request" verb="GET" url="https://172.18.0.2:6443/api/v1/namespaces/default/configmaps/a" headers=<
          Accept: application/json
          User-Agent
   >
  round_trippers.go:632] "Response" status="200 OK"
  table_printer.go:45] Unable to decode server response into a Table. Falling back to hardcoded types: attempt to decode non-Table object
  configmap/a
  $ kubectl get cm nope -v=4 2>&1 | grep -v envvar | sed 's/^I[0-9]* [0-9:.]* *[0-9]* //'
  helpers.go:247] server response object: {
    "kind": "Status",
    "apiVersion": "v1",
    "metadata": {},
    "status": "Failure",
    "message": "configmaps \"nope\" not found",
    "reason": "NotFound",
    "details": {
      "name": "nope",
      "kind": "configmaps"
    },
    "code": 404
  }
  Error from server (NotFound): configmaps "nope" not found
  $ kubectl patch cm a -p '{"data":{"k":"w"}}' -v=8 2>&1 | grep 'Request Body' | sed 's/.*] //'
  "Request Body" body=""
  "Request Body" body="{\"data\":{\"k\":\"w\"}}"
  $ kubectl get cm -l a=b,c -A -v=6 2>&1 | grep -o 'url="[^"]*"'
  url="https://172.18.0.2:6443/api/v1/configmaps?labelSelector=a%3Db%2Cc&limit=500"
  $ kubectl get cm a -v=5 2>&1 | grep -c 'Feature gate'
  10
  $ kubectl get --raw /healthz -v=6 2>&1 | grep -o 'url=.*status="[^"]*"'
  url="https://172.18.0.2:6443/healthz" status="200 OK"
  $ kubectl version -v=6 2>&1 | grep -o 'url=.*status="[^"]*"'
  url="https://172.18.0.2:6443/version?timeout=32s" status="200 OK"
  $ kubectl get cm a --as=jane -v=7 2>&1 | grep -E 'Impersonate|status='  | sed 's/.*round_trippers/round_trippers/;s/milliseconds=.*//'
          Impersonate-User: jane
  round_trippers.go:632] "Response" status="403 Forbidden"
