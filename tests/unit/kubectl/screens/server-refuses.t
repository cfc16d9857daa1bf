refused
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n' > cm.yaml
  % printf '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"x"},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"b"}]}}}}' > d.yaml
  % said() { kubectl -s https://127.0.0.1:1 "$@" > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ said get pods
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pods x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get nope
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get -f cm.yaml
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said api-resources
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: couldn't get available api versions from server: Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said explain pod
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said explain nope
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i get pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 Warning: the server doesn't have a resource type 'pods'
        1
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth whoami
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said run p --image=nginx
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said exec x -- ls
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said attach x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cp x:/a b
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said port-forward pod/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top node
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top pod
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait pod/x --for=delete
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe pod x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete pod x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete -f cm.yaml
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said apply -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: Get "https://127.0.0.1:1/openapi/v2?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said apply -f cm.yaml --validate=false
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: Get "https://127.0.0.1:1/openapi/v2?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said create -f cm.yaml --validate=false
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said replace -f cm.yaml --validate=false
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create cm x
        1 error: failed to create configmap: Post "https://127.0.0.1:1/api/v1/namespaces/default/configmaps?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create ns x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create deploy x --image=a
        1 error: failed to create deployment: Post "https://127.0.0.1:1/apis/apps/v1/namespaces/default/deployments?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create job x --from=cronjob/a
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said scale deploy x --replicas=1
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said autoscale deploy x --max=2
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout status deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout restart deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout history deploy
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set image deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set env deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said label pod x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said annotate pod x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said patch pod x -p {}
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said taint node x a=b:NoSchedule
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said drain x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said uncordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said expose deploy x --port=80
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said edit pod x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said diff -f cm.yaml
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "cm.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [2]
  $ said events
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said certificate approve x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cluster-info
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cluster-info dump
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said debug x --image=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said version
        1 Client Version: v1.37.1
        1 Kustomize Version: v5.8.1
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get --raw /
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said kustomize .
        1 error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ said auth reconcile -f cm.yaml
  $ said scale -f d.yaml --replicas=2
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "d.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said expose -f d.yaml --port=80
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "d.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said autoscale -f d.yaml --max=2
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: unable to recognize "d.yaml": Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said apply view-last-applied pod x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create token x
        1 error: failed to create token: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts/x/token": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create role x --verb=get --resource=pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create ingress x --rule=a/b=c:80
        1 error: failed to create ingress: Post "https://127.0.0.1:1/apis/networking.k8s.io/v1/namespaces/default/ingresses?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
