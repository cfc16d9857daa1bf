refused, by how they name things
  % said() { kubectl -s https://127.0.0.1:1 "$@" < /dev/null > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ said get pods
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pods,svc
        6 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get all
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po x y
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe po x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete po x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete po --all
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait pod x --for delete
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait pod/x --for delete
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait po --all --for condition=Ready
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout status deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout status deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout history deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout undo deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout restart deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout restart deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout pause deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said scale deploy x --replicas 1
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said scale deploy/x --replicas 1
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said autoscale deploy x --max 3
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said label po x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said label pod/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said annotate po x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said taint node x a=b:NoSchedule
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said taint nodes/x a=b:NoSchedule
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said uncordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said drain x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top node
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top pod
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs -l a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said exec x -- ls
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said exec deploy/x -- ls
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said attach x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said port-forward x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said port-forward svc/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said port-forward deploy/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i get pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 Warning: the server doesn't have a resource type 'pods'
        1 
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i --list
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth whoami
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said expose deploy x --port 80
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said expose deploy/x --port 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said run x --image y
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create deployment x --image y
        1 error: failed to create deployment: Post "https://127.0.0.1:1/apis/apps/v1/namespaces/default/deployments?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create ns x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create cm x
        1 error: failed to create configmap: Post "https://127.0.0.1:1/api/v1/namespaces/default/configmaps?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create secret generic x
        1 error: failed to create secret Post "https://127.0.0.1:1/api/v1/namespaces/default/secrets?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create sa x
        1 error: failed to create serviceaccount: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create job x --image y
        1 error: failed to create job: Post "https://127.0.0.1:1/apis/batch/v1/namespaces/default/jobs?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create job x --from cronjob/y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create cronjob x --image y --schedule "* * * * *"
        1 error: failed to create cronjob: Post "https://127.0.0.1:1/apis/batch/v1/namespaces/default/cronjobs?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create role x --verb get --resource pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create clusterrole x --verb get --resource pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create rolebinding x --role y --user z
        1 error: failed to create rolebinding: Post "https://127.0.0.1:1/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create clusterrolebinding x --clusterrole y --user z
        1 error: failed to create clusterrolebinding: Post "https://127.0.0.1:1/apis/rbac.authorization.k8s.io/v1/clusterrolebindings?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create quota x
        1 error: failed to create quota: Post "https://127.0.0.1:1/api/v1/namespaces/default/resourcequotas?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create pdb x --selector a=b --min-available 1
        1 error: failed to create poddisruptionbudgets: Post "https://127.0.0.1:1/apis/policy/v1/namespaces/default/poddisruptionbudgets?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create pc x
        1 error: failed to create priorityclass: Post "https://127.0.0.1:1/apis/scheduling.k8s.io/v1/priorityclasses?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create ingress x --rule a/b=c:80
        1 error: failed to create ingress: Post "https://127.0.0.1:1/apis/networking.k8s.io/v1/namespaces/default/ingresses?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create service clusterip x --tcp 80
        1 error: failed to create ClusterIP service: Post "https://127.0.0.1:1/api/v1/namespaces/default/services?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create token x
        1 error: failed to create token: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts/x/token": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said set image deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set image deploy x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set env deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set resources deploy/x --limits cpu=1
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set selector svc/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set subject rolebinding x --user y
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set serviceaccount deploy/x y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said patch po x -p {}
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said patch pod/x -p {}
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said edit po x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said edit pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said explain pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said explain pods.spec
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-resources
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: couldn't get available api versions from server: Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
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
  $ said events
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said events --for pod/x
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said certificate approve x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said debug x --image y -it
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said debug node/x --image y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get --raw /api
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i get pods/x
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 Warning: the server doesn't have a resource type 'pods'
        1 
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i get /logs
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get nodes -o wide
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po -w
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po -A
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po -l a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get foo
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get foo.bar/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said apply view-last-applied po x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said apply view-last-applied pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said apply edit-last-applied po x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get a,b,c
        7 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pod/x svc/y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pod/x svc/y deploy/z
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete po,svc x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po,svc,deploy -A
        7 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said annotate pod/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said autoscale deploy/x --max 3
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said taint node/x a=b:NoSchedule
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top pod x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said top node x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create secret docker-registry x --docker-username a --docker-password b --docker-server c
        1 error: failed to create secret Post "https://127.0.0.1:1/api/v1/namespaces/default/secrets?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create service nodeport x --tcp 80
        1 error: failed to create NodePort service: Post "https://127.0.0.1:1/api/v1/namespaces/default/services?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create service loadbalancer x --tcp 80
        1 error: failed to create LoadBalancer service: Post "https://127.0.0.1:1/api/v1/namespaces/default/services?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create service externalname x --external-name y
        1 error: failed to create ExternalName service: Post "https://127.0.0.1:1/api/v1/namespaces/default/services?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create ns x --dry-run=server
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create cm x --dry-run=server
        1 error: failed to create configmap: Post "https://127.0.0.1:1/api/v1/namespaces/default/configmaps?dryRun=All&fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create secret generic x --dry-run=server
        1 error: failed to create secret Post "https://127.0.0.1:1/api/v1/namespaces/default/secrets?dryRun=All&fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create sa x --dry-run=server
        1 error: failed to create serviceaccount: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts?dryRun=All&fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create job x --image y --dry-run=server
        1 error: failed to create job: Post "https://127.0.0.1:1/apis/batch/v1/namespaces/default/jobs?dryRun=All&fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create role x --verb get --resource pods --dry-run=client
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create clusterrole x --verb get --non-resource-url /x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create clusterrole x --aggregation-rule a=b
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said create quota x --dry-run=server
        1 error: failed to create quota: Post "https://127.0.0.1:1/api/v1/namespaces/default/resourcequotas?dryRun=All&fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create cm x -n other
        1 error: failed to create configmap: Post "https://127.0.0.1:1/api/v1/namespaces/other/configmaps?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create sa x --save-config
        1 error: failed to create serviceaccount: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create token x --duration 1h
        1 error: failed to create token: Post "https://127.0.0.1:1/api/v1/namespaces/default/serviceaccounts/x/token": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said create job x --from cronjob/y -n z
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said run x --image y --dry-run=server
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said run x --image y --dry-run=client
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said run x --image y -it --rm
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said expose pod x --port 80
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said events -A
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said events -w
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs -l a=b -f
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said logs x -c y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said exec -it x -- sh
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said port-forward pod/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said debug x --image y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said debug node/x -it --image y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get --raw /api
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po x -o yaml
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get po -l a=b -w
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe node
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe nodes x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said describe po -l a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said edit deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set env deploy/x --list
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said set env pods --all --list
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said label nodes x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said label po --all a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said certificate deny x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cluster-info dump -o yaml
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i create deploy --as x
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 Warning: the server doesn't have a resource type 'deploy'
        1 
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said auth can-i '*' '*'
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait --for=jsonpath={.a}=b pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said wait --for=condition=Ready pod -l a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said drain x --ignore-daemonsets
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said cordon -l a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said apply view-last-applied deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said rollout history deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said scale --replicas 1 rs/x rs/y
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said scale --replicas 1 deploy x y
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said patch deploy x --patch-file /dev/null
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-resources --namespaced
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-resources --api-group apps
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 error: couldn't get available api versions from server: Get "https://127.0.0.1:1/api?timeout=32s": dial tcp 127.0.0.1:1: connect: connection refused
  [1]
  $ said explain deploy --api-version apps/v1
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said explain --recursive po
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get crd
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get pods.v1.
        7 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get deployments.apps x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get deployments.v1.apps
        7 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete ns x
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete pod x --force --grace-period 0
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete deploy,svc -l a=b
        6 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://127.0.0.1:1/api?timeout=32s\": dial tcp 127.0.0.1:1: connect: connection refused"
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said delete --raw /api/v1/namespaces/x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]

a name that nobody knows
  % lost() { kubectl -s https://nope.example:6443 "$@" < /dev/null > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ lost get po
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost get pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost logs x
        4 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost run x --image y
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost create deployment x --image y
        1 error: failed to create deployment: Post "https://nope.example:6443/apis/apps/v1/namespaces/default/deployments?fieldManager=kubectl-create&fieldValidation=Strict": dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost create ns x
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost auth can-i get pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Warning: the server doesn't have a resource type 'pods'
        1 
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost api-resources
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 error: couldn't get available api versions from server: Get "https://nope.example:6443/api?timeout=32s": dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost cluster-info
        5 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost explain pods
        2 memcache.go:381] "Couldn't get current server API group list" err="Get \"https://nope.example:6443/api?timeout=32s\": dial tcp: lookup nope.example on 10.0.2.3:53: no such host"
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost get --raw /api
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost apply -f http://nope.example/x.yaml
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
  $ lost top nodes
        1 Unable to connect to the server: dial tcp: lookup nope.example on 10.0.2.3:53: no such host
  [1]
