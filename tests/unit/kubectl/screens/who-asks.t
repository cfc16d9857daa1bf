a token that nobody has, by what kubectl has kept
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n' > cm.yaml
  % kubectl config set-credentials u --token abc >/dev/null; kubectl config set-context --current --user u >/dev/null
  % said() { kubectl "$@" < /dev/null > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ said get pods
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get pods,svc
        6 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get all
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po x y
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe po x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po --all
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout status deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout status deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout history deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout undo deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout restart deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout restart deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout pause deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said scale deploy x --replicas 1
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said scale deploy/x --replicas 1
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said autoscale deploy x --max 3
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said label po x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said label pod/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said annotate po x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said cordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said uncordon x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said drain x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said logs x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said logs deploy/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said logs pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said logs -l a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said exec x -- ls
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said exec deploy/x -- ls
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said attach x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said port-forward x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said port-forward svc/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said port-forward deploy/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said auth can-i get pods
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 Warning: the server doesn't have a resource type 'pods'
        1 
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i --list
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth whoami
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth reconcile -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said expose deploy x --port 80
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said expose deploy/x --port 80
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said run x --image y
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create deployment x --image y
        1 error: failed to create deployment: Unauthorized
  [1]
  $ said create ns x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create cm x
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create secret generic x
        1 error: failed to create secret Unauthorized
  [1]
  $ said create sa x
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --image y
        1 error: failed to create job: Unauthorized
  [1]
  $ said create job x --from cronjob/y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create cronjob x --image y --schedule "* * * * *"
        1 error: failed to create cronjob: Unauthorized
  [1]
  $ said create role x --verb get --resource pods
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create clusterrole x --verb get --resource pods
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create rolebinding x --role y --user z
        1 error: failed to create rolebinding: Unauthorized
  [1]
  $ said create clusterrolebinding x --clusterrole y --user z
        1 error: failed to create clusterrolebinding: Unauthorized
  [1]
  $ said create quota x
        1 error: failed to create quota: Unauthorized
  [1]
  $ said create pdb x --selector a=b --min-available 1
        1 error: failed to create poddisruptionbudgets: Unauthorized
  [1]
  $ said create pc x
        1 error: failed to create priorityclass: Unauthorized
  [1]
  $ said create ingress x --rule a/b=c:80
        1 error: failed to create ingress: Unauthorized
  [1]
  $ said create service clusterip x --tcp 80
        1 error: failed to create ClusterIP service: Unauthorized
  [1]
  $ said set image deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set image deploy x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set env deploy/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set resources deploy/x --limits cpu=1
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set selector svc/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set subject rolebinding x --user y
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set serviceaccount deploy/x y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said patch po x -p {}
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said patch pod/x -p {}
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said replace -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said explain pods
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said explain pods.spec
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-resources
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: couldn't get available api versions from server: the server has asked for the client to provide credentials
  [1]
  $ said cluster-info
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said events
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said events --for pod/x
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said certificate approve x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said auth can-i get pods/x
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 Warning: the server doesn't have a resource type 'pods'
        1 
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i get /logs
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get nodes -o wide
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po -A
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po -l a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said apply view-last-applied po x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said apply view-last-applied pod/x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said apply edit-last-applied po x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said apply set-last-applied -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said get pod/x svc/y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get pod/x svc/y deploy/z
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po,svc x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po,svc,deploy -A
        7 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said annotate pod/x a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said autoscale deploy/x --max 3
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create secret docker-registry x --docker-username a --docker-password b --docker-server c
        1 error: failed to create secret Unauthorized
  [1]
  $ said create service nodeport x --tcp 80
        1 error: failed to create NodePort service: Unauthorized
  [1]
  $ said create service loadbalancer x --tcp 80
        1 error: failed to create LoadBalancer service: Unauthorized
  [1]
  $ said create service externalname x --external-name y
        1 error: failed to create ExternalName service: Unauthorized
  [1]
  $ said create ns x --dry-run=server
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create cm x --dry-run=server
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create secret generic x --dry-run=server
        1 error: failed to create secret Unauthorized
  [1]
  $ said create sa x --dry-run=server
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --image y --dry-run=server
        1 error: failed to create job: Unauthorized
  [1]
  $ said create job x --image y --dry-run=client
        1 job.batch/x created (dry run)
  $ said create deployment x --image y --dry-run=client
        1 deployment.apps/x created (dry run)
  $ said create role x --verb get --resource pods --dry-run=client
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create clusterrole x --verb get --non-resource-url /x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create clusterrole x --aggregation-rule a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create quota x --dry-run=server
        1 error: failed to create quota: Unauthorized
  [1]
  $ said create cm x -n other
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create sa x --save-config
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --from cronjob/y -n z
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said run x --image y --dry-run=server
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said run x --image y --dry-run=client
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said expose pod x --port 80
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said events -A
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs -l a=b -f
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said logs x -c y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said exec -it x -- sh
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said port-forward pod/x 80
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po x -o yaml
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe node
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe nodes x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe po -l a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set image deploy/x a=b --local -o yaml
        1 error: you must specify resources by --filename when --local is set.
        1 Example resource specifications include:
        1    '-f rsrc.yaml'
        1    '--filename=rsrc.json'
  [1]
  $ said set env deploy/x --list
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said set env pods --all --list
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said label nodes x a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said label po --all a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said certificate deny x
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said auth can-i create deploy --as x
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 Warning: the server doesn't have a resource type 'deploy'
        1 
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i '*' '*'
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said drain x --ignore-daemonsets
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said cordon -l a=b
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said apply view-last-applied deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout history deploy x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said scale --replicas 1 rs/x rs/y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said scale --replicas 1 deploy x y
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said patch deploy x --patch-file /dev/null
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-resources --namespaced
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-resources --api-group apps
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: couldn't get available api versions from server: the server has asked for the client to provide credentials
  [1]
  $ said explain deploy --api-version apps/v1
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get crd
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get deployments.apps x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get deployments.v1.apps
        7 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete ns x
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete pod x --force --grace-period 0
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete deploy,svc -l a=b
        6 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create -f https://127.0.0.1:1/x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get nodes
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get secrets -A
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get pods -n kube-system
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get ns
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get ns default
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get cm,secret
        6 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get all -A
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe ns default
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said describe nodes
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete ns default
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po --all -A
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said apply -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said apply -f cm.yaml --server-side
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said delete -f cm.yaml
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: unable to recognize "cm.yaml": the server has asked for the client to provide credentials
  [1]
  $ said get -f cm.yaml
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 unable to recognize "cm.yaml": the server has asked for the client to provide credentials
  [1]
  $ said replace -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said patch -f cm.yaml -p {}
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: unable to recognize "cm.yaml": the server has asked for the client to provide credentials
  [1]
  $ said label -f cm.yaml a=b
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: unable to recognize "cm.yaml": the server has asked for the client to provide credentials
  [1]
  $ said scale deploy --all --replicas 1
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said rollout restart deploy
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get clusterroles
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get sa default
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create sa y -n kube-system
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said run y --image z --dry-run=server
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create deployment y --image z --dry-run=server
        1 error: failed to create deployment: Unauthorized
  [1]
  $ said set image deploy/x a=b --dry-run=server
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said expose deploy x --port 80 --dry-run=client
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get pods --field-selector a=b
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get events
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po -o yaml
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po x -o json
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get po x --ignore-not-found
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po x --ignore-not-found
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said delete po x --wait=false
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said cluster-info
        5 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said create rolebinding a --clusterrole=edit --user nobody
        1 error: failed to create rolebinding: Unauthorized
  [1]
  $ said create clusterrolebinding a --clusterrole=cluster-admin --user nobody
        1 error: failed to create clusterrolebinding: Unauthorized
  [1]
  $ said create role a --verb=get --resource=pods
        2 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said certificate approve y
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said drain n1
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said cordon n1
        4 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]

the same where it has asked before
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n' > cm.yaml
  % kubectl config set-context --current --user kubernetes-admin >/dev/null; kubectl api-resources >/dev/null; kubectl config set-context --current --user u >/dev/null
  % said() { kubectl "$@" < /dev/null > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ said get pods
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get pods,svc
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get all
       10 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po x y
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe po x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po --all
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout status deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout status deploy x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout history deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout undo deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout restart deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout restart deploy x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout pause deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said scale deploy x --replicas 1
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said scale deploy/x --replicas 1
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said autoscale deploy x --max 3
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said label po x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said label pod/x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said annotate po x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said cordon x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said uncordon x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said drain x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs deploy/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs -l a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said exec x -- ls
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said exec deploy/x -- ls
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said attach x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said port-forward x 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said port-forward svc/x 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said port-forward deploy/x 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i get pods
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i --list
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth whoami
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth reconcile -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said expose deploy x --port 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said expose deploy/x --port 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said run x --image y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create deployment x --image y
        1 error: failed to create deployment: Unauthorized
  [1]
  $ said create ns x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create cm x
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create secret generic x
        1 error: failed to create secret Unauthorized
  [1]
  $ said create sa x
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --image y
        1 error: failed to create job: Unauthorized
  [1]
  $ said create job x --from cronjob/y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create cronjob x --image y --schedule "* * * * *"
        1 error: failed to create cronjob: Unauthorized
  [1]
  $ said create role x --verb get --resource pods
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create clusterrole x --verb get --resource pods
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create rolebinding x --role y --user z
        1 error: failed to create rolebinding: Unauthorized
  [1]
  $ said create clusterrolebinding x --clusterrole y --user z
        1 error: failed to create clusterrolebinding: Unauthorized
  [1]
  $ said create quota x
        1 error: failed to create quota: Unauthorized
  [1]
  $ said create pdb x --selector a=b --min-available 1
        1 error: failed to create poddisruptionbudgets: Unauthorized
  [1]
  $ said create pc x
        1 error: failed to create priorityclass: Unauthorized
  [1]
  $ said create ingress x --rule a/b=c:80
        1 error: failed to create ingress: Unauthorized
  [1]
  $ said create service clusterip x --tcp 80
        1 error: failed to create ClusterIP service: Unauthorized
  [1]
  $ said set image deploy/x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set image deploy x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set env deploy/x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set resources deploy/x --limits cpu=1
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set selector svc/x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set subject rolebinding x --user y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set serviceaccount deploy/x y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said patch po x -p {}
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said patch pod/x -p {}
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said replace -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said explain pods
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said explain pods.spec
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-resources
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: couldn't get available api versions from server: the server has asked for the client to provide credentials
  [1]
  $ said cluster-info
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said events
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said events --for pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said certificate approve x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i get pods/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i get /logs
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get nodes -o wide
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po -A
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po -l a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said apply view-last-applied po x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said apply view-last-applied pod/x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said apply edit-last-applied po x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said apply set-last-applied -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said get pod/x svc/y
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get pod/x svc/y deploy/z
        3 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po,svc x
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po,svc,deploy -A
        3 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said annotate pod/x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said autoscale deploy/x --max 3
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create secret docker-registry x --docker-username a --docker-password b --docker-server c
        1 error: failed to create secret Unauthorized
  [1]
  $ said create service nodeport x --tcp 80
        1 error: failed to create NodePort service: Unauthorized
  [1]
  $ said create service loadbalancer x --tcp 80
        1 error: failed to create LoadBalancer service: Unauthorized
  [1]
  $ said create service externalname x --external-name y
        1 error: failed to create ExternalName service: Unauthorized
  [1]
  $ said create ns x --dry-run=server
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create cm x --dry-run=server
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create secret generic x --dry-run=server
        1 error: failed to create secret Unauthorized
  [1]
  $ said create sa x --dry-run=server
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --image y --dry-run=server
        1 error: failed to create job: Unauthorized
  [1]
  $ said create job x --image y --dry-run=client
        1 job.batch/x created (dry run)
  $ said create deployment x --image y --dry-run=client
        1 deployment.apps/x created (dry run)
  $ said create role x --verb get --resource pods --dry-run=client
        1 role.rbac.authorization.k8s.io/x created (dry run)
  $ said create clusterrole x --verb get --non-resource-url /x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create clusterrole x --aggregation-rule a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create quota x --dry-run=server
        1 error: failed to create quota: Unauthorized
  [1]
  $ said create cm x -n other
        1 error: failed to create configmap: Unauthorized
  [1]
  $ said create sa x --save-config
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said create job x --from cronjob/y -n z
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said run x --image y --dry-run=server
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said run x --image y --dry-run=client
        1 pod/x created (dry run)
  $ said expose pod x --port 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said events -A
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs -l a=b -f
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said logs x -c y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said exec -it x -- sh
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said port-forward pod/x 80
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po x -o yaml
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe node
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe nodes x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe po -l a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set image deploy/x a=b --local -o yaml
        1 error: you must specify resources by --filename when --local is set.
        1 Example resource specifications include:
        1    '-f rsrc.yaml'
        1    '--filename=rsrc.json'
  [1]
  $ said set env deploy/x --list
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said set env pods --all --list
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said label nodes x a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said label po --all a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said certificate deny x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i create deploy --as x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said auth can-i '*' '*'
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said drain x --ignore-daemonsets
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said cordon -l a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said apply view-last-applied deploy x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout history deploy x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said scale --replicas 1 rs/x rs/y
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said scale --replicas 1 deploy x y
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said patch deploy x --patch-file /dev/null
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said api-resources --namespaced
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-resources --api-group apps
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said api-versions
        1 memcache.go:381] "Couldn't get current server API group list" err="the server has asked for the client to provide credentials"
        1 error: couldn't get available api versions from server: the server has asked for the client to provide credentials
  [1]
  $ said explain deploy --api-version apps/v1
        1 error: You must be logged in to the server (the server has asked for the client to provide credentials)
  [1]
  $ said get crd
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get deployments.apps x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get deployments.v1.apps
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete ns x
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete pod x --force --grace-period 0
        1 Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete deploy,svc -l a=b
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create -f https://127.0.0.1:1/x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get nodes
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get secrets -A
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get pods -n kube-system
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get ns
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get ns default
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get cm,secret
        2 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get all -A
       10 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe ns default
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said describe nodes
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete ns default
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po --all -A
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said apply -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said apply -f cm.yaml --server-side
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said delete -f cm.yaml
        1 error: You must be logged in to the server (error when deleting "cm.yaml": Unauthorized)
  [1]
  $ said get -f cm.yaml
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said replace -f cm.yaml
        1 error: error validating "cm.yaml": error validating data: failed to download openapi: the server has asked for the client to provide credentials; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ said patch -f cm.yaml -p {}
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said label -f cm.yaml a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said scale deploy --all --replicas 1
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said rollout restart deploy
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get clusterroles
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get sa default
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create sa y -n kube-system
        1 error: failed to create serviceaccount: Unauthorized
  [1]
  $ said run y --image z --dry-run=server
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create deployment y --image z --dry-run=server
        1 error: failed to create deployment: Unauthorized
  [1]
  $ said set image deploy/x a=b --dry-run=server
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said expose deploy x --port 80 --dry-run=client
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get pods --field-selector a=b
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get events
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po -o yaml
        1 apiVersion: v1
        1 items: []
        1 kind: List
        1 metadata:
        1   resourceVersion: ""
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po x -o json
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said get po x --ignore-not-found
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po x --ignore-not-found
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said delete po x --wait=false
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said cluster-info
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said create rolebinding a --clusterrole=edit --user nobody
        1 error: failed to create rolebinding: Unauthorized
  [1]
  $ said create clusterrolebinding a --clusterrole=cluster-admin --user nobody
        1 error: failed to create clusterrolebinding: Unauthorized
  [1]
  $ said create role a --verb=get --resource=pods
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said certificate approve y
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said drain n1
        1 error: You must be logged in to the server (Unauthorized)
  [1]
  $ said cordon n1
        1 error: You must be logged in to the server (Unauthorized)
  [1]

somebody without any rights
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n' > cm.yaml
  % kubectl config set-context --current --user kubernetes-admin >/dev/null
  % said() { kubectl --as nobody "$@" < /dev/null > answer 2>&1; local status=$?; sed 's/^E[0-9]* .*memcache/memcache/;' answer | uniq -c; return $status; }
  $ said get pods
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get pod/x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get pods,svc
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" in the namespace "default"
  [1]
  $ said get all
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): replicationcontrollers is forbidden: User "nobody" cannot list resource "replicationcontrollers" in API group "" in the namespace "default"
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" in the namespace "default"
        1 Error from server (Forbidden): daemonsets.apps is forbidden: User "nobody" cannot list resource "daemonsets" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): replicasets.apps is forbidden: User "nobody" cannot list resource "replicasets" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): statefulsets.apps is forbidden: User "nobody" cannot list resource "statefulsets" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): horizontalpodautoscalers.autoscaling is forbidden: User "nobody" cannot list resource "horizontalpodautoscalers" in API group "autoscaling" in the namespace "default"
        1 Error from server (Forbidden): cronjobs.batch is forbidden: User "nobody" cannot list resource "cronjobs" in API group "batch" in the namespace "default"
        1 Error from server (Forbidden): jobs.batch is forbidden: User "nobody" cannot list resource "jobs" in API group "batch" in the namespace "default"
  [1]
  $ said get po x y
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): pods "y" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said describe po x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said describe pod/x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete po x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete pod/x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete po --all
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said rollout status deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout status deploy x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout history deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout undo deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout restart deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout restart deploy x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout pause deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said scale deploy x --replicas 1
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said scale deploy/x --replicas 1
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said autoscale deploy x --max 3
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said label po x a=b
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said label pod/x a=b
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said annotate po x a=b
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said cordon x
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said uncordon x
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said drain x
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said logs x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said logs deploy/x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said logs pod/x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said logs -l a=b
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said exec x -- ls
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said exec deploy/x -- ls
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said attach x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said port-forward x 80
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said port-forward svc/x 80
        1 Error from server (Forbidden): services "x" is forbidden: User "nobody" cannot get resource "services" in API group "" in the namespace "default"
  [1]
  $ said port-forward deploy/x 80
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said auth can-i get pods
        1 no
  [1]
  $ said auth whoami
        1 ATTRIBUTE   VALUE
        1 Username    nobody
        1 Groups      [system:authenticated]
  $ said auth reconcile -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said expose deploy x --port 80
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said expose deploy/x --port 80
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said run x --image y
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot create resource "pods" in API group "" in the namespace "default"
  [1]
  $ said create deployment x --image y
        1 error: failed to create deployment: deployments.apps is forbidden: User "nobody" cannot create resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said create ns x
        1 Error from server (Forbidden): namespaces is forbidden: User "nobody" cannot create resource "namespaces" in API group "" at the cluster scope
  [1]
  $ said create cm x
        1 error: failed to create configmap: configmaps is forbidden: User "nobody" cannot create resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said create secret generic x
        1 error: failed to create secret secrets is forbidden: User "nobody" cannot create resource "secrets" in API group "" in the namespace "default"
  [1]
  $ said create sa x
        1 error: failed to create serviceaccount: serviceaccounts is forbidden: User "nobody" cannot create resource "serviceaccounts" in API group "" in the namespace "default"
  [1]
  $ said create job x --image y
        1 error: failed to create job: jobs.batch is forbidden: User "nobody" cannot create resource "jobs" in API group "batch" in the namespace "default"
  [1]
  $ said create job x --from cronjob/y
        1 Error from server (Forbidden): cronjobs.batch "y" is forbidden: User "nobody" cannot get resource "cronjobs" in API group "batch" in the namespace "default"
  [1]
  $ said create cronjob x --image y --schedule "* * * * *"
        1 error: failed to create cronjob: cronjobs.batch is forbidden: User "nobody" cannot create resource "cronjobs" in API group "batch" in the namespace "default"
  [1]
  $ said create role x --verb get --resource pods
        1 Error from server (Forbidden): roles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "roles" in API group "rbac.authorization.k8s.io" in the namespace "default"
  [1]
  $ said create clusterrole x --verb get --resource pods
        1 Error from server (Forbidden): clusterroles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said create rolebinding x --role y --user z
        1 error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "rolebindings" in API group "rbac.authorization.k8s.io" in the namespace "default"
  [1]
  $ said create clusterrolebinding x --clusterrole y --user z
        1 error: failed to create clusterrolebinding: clusterrolebindings.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "clusterrolebindings" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said create quota x
        1 error: failed to create quota: resourcequotas is forbidden: User "nobody" cannot create resource "resourcequotas" in API group "" in the namespace "default"
  [1]
  $ said create pdb x --selector a=b --min-available 1
        1 error: failed to create poddisruptionbudgets: poddisruptionbudgets.policy is forbidden: User "nobody" cannot create resource "poddisruptionbudgets" in API group "policy" in the namespace "default"
  [1]
  $ said create pc x
        1 error: failed to create priorityclass: priorityclasses.scheduling.k8s.io is forbidden: User "nobody" cannot create resource "priorityclasses" in API group "scheduling.k8s.io" at the cluster scope
  [1]
  $ said create ingress x --rule a/b=c:80
        1 error: failed to create ingress: ingresses.networking.k8s.io is forbidden: User "nobody" cannot create resource "ingresses" in API group "networking.k8s.io" in the namespace "default"
  [1]
  $ said create service clusterip x --tcp 80
        1 error: failed to create ClusterIP service: services is forbidden: User "nobody" cannot create resource "services" in API group "" in the namespace "default"
  [1]
  $ said set image deploy/x a=b
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set image deploy x a=b
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set env deploy/x a=b
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set resources deploy/x --limits cpu=1
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set selector svc/x a=b
        1 Error from server (Forbidden): services "x" is forbidden: User "nobody" cannot get resource "services" in API group "" in the namespace "default"
  [1]
  $ said set subject rolebinding x --user y
        1 Error from server (Forbidden): rolebindings.rbac.authorization.k8s.io "x" is forbidden: User "nobody" cannot get resource "rolebindings" in API group "rbac.authorization.k8s.io" in the namespace "default"
  [1]
  $ said set serviceaccount deploy/x y
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said patch po x -p {}
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said patch pod/x -p {}
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said replace -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said cluster-info
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" in the namespace "kube-system"
  [1]
  $ said events
        1 Error from server (Forbidden): events is forbidden: User "nobody" cannot list resource "events" in API group "" in the namespace "default"
  [1]
  $ said events --for pod/x
        1 Error from server (Forbidden): events is forbidden: User "nobody" cannot list resource "events" in API group "" in the namespace "default"
  [1]
  $ said certificate approve x
        1 Error from server (Forbidden): certificatesigningrequests.certificates.k8s.io "x" is forbidden: User "nobody" cannot get resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope
  [1]
  $ said auth can-i get pods/x
        1 no
  [1]
  $ said auth can-i get /logs
        1 no
  [1]
  $ said get nodes -o wide
        1 Error from server (Forbidden): nodes is forbidden: User "nobody" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ said get po -A
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" at the cluster scope
  [1]
  $ said get po -l a=b
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said apply view-last-applied po x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said apply view-last-applied pod/x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said apply edit-last-applied po x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said apply set-last-applied -f nofile
        1 error: the path "nofile" does not exist
  [1]
  $ said get pod/x svc/y
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): services "y" is forbidden: User "nobody" cannot get resource "services" in API group "" in the namespace "default"
  [1]
  $ said get pod/x svc/y deploy/z
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): services "y" is forbidden: User "nobody" cannot get resource "services" in API group "" in the namespace "default"
        1 Error from server (Forbidden): deployments.apps "z" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said delete po,svc x
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
        1 Error from server (Forbidden): services "x" is forbidden: User "nobody" cannot delete resource "services" in API group "" in the namespace "default"
  [1]
  $ said get po,svc,deploy -A
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" at the cluster scope
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" at the cluster scope
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" at the cluster scope
  [1]
  $ said annotate pod/x a=b
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said autoscale deploy/x --max 3
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said create secret docker-registry x --docker-username a --docker-password b --docker-server c
        1 error: failed to create secret secrets is forbidden: User "nobody" cannot create resource "secrets" in API group "" in the namespace "default"
  [1]
  $ said create service nodeport x --tcp 80
        1 error: failed to create NodePort service: services is forbidden: User "nobody" cannot create resource "services" in API group "" in the namespace "default"
  [1]
  $ said create service loadbalancer x --tcp 80
        1 error: failed to create LoadBalancer service: services is forbidden: User "nobody" cannot create resource "services" in API group "" in the namespace "default"
  [1]
  $ said create service externalname x --external-name y
        1 error: failed to create ExternalName service: services is forbidden: User "nobody" cannot create resource "services" in API group "" in the namespace "default"
  [1]
  $ said create ns x --dry-run=server
        1 Error from server (Forbidden): namespaces is forbidden: User "nobody" cannot create resource "namespaces" in API group "" at the cluster scope
  [1]
  $ said create cm x --dry-run=server
        1 error: failed to create configmap: configmaps is forbidden: User "nobody" cannot create resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said create secret generic x --dry-run=server
        1 error: failed to create secret secrets is forbidden: User "nobody" cannot create resource "secrets" in API group "" in the namespace "default"
  [1]
  $ said create sa x --dry-run=server
        1 error: failed to create serviceaccount: serviceaccounts is forbidden: User "nobody" cannot create resource "serviceaccounts" in API group "" in the namespace "default"
  [1]
  $ said create job x --image y --dry-run=server
        1 error: failed to create job: jobs.batch is forbidden: User "nobody" cannot create resource "jobs" in API group "batch" in the namespace "default"
  [1]
  $ said create job x --image y --dry-run=client
        1 job.batch/x created (dry run)
  $ said create deployment x --image y --dry-run=client
        1 deployment.apps/x created (dry run)
  $ said create role x --verb get --resource pods --dry-run=client
        1 role.rbac.authorization.k8s.io/x created (dry run)
  $ said create clusterrole x --verb get --non-resource-url /x
        1 Error from server (Forbidden): clusterroles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said create clusterrole x --aggregation-rule a=b
        1 Error from server (Forbidden): clusterroles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said create quota x --dry-run=server
        1 error: failed to create quota: resourcequotas is forbidden: User "nobody" cannot create resource "resourcequotas" in API group "" in the namespace "default"
  [1]
  $ said create cm x -n other
        1 error: failed to create configmap: configmaps is forbidden: User "nobody" cannot create resource "configmaps" in API group "" in the namespace "other"
  [1]
  $ said create sa x --save-config
        1 error: failed to create serviceaccount: serviceaccounts is forbidden: User "nobody" cannot create resource "serviceaccounts" in API group "" in the namespace "default"
  [1]
  $ said create job x --from cronjob/y -n z
        1 Error from server (Forbidden): cronjobs.batch "y" is forbidden: User "nobody" cannot get resource "cronjobs" in API group "batch" in the namespace "z"
  [1]
  $ said run x --image y --dry-run=server
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot create resource "pods" in API group "" in the namespace "default"
  [1]
  $ said run x --image y --dry-run=client
        1 pod/x created (dry run)
  $ said expose pod x --port 80
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said events -A
        1 Error from server (Forbidden): events is forbidden: User "nobody" cannot list resource "events" in API group "" at the cluster scope
  [1]
  $ said logs -l a=b -f
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said logs x -c y
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said exec -it x -- sh
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said port-forward pod/x 80
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get po x -o yaml
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said describe node
        1 Error from server (Forbidden): nodes is forbidden: User "nobody" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ said describe nodes x
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said describe po -l a=b
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said set image deploy/x a=b --local -o yaml
        1 error: you must specify resources by --filename when --local is set.
        1 Example resource specifications include:
        1    '-f rsrc.yaml'
        1    '--filename=rsrc.json'
  [1]
  $ said set env deploy/x --list
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set env pods --all --list
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said label nodes x a=b
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said label po --all a=b
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said certificate deny x
        1 Error from server (Forbidden): certificatesigningrequests.certificates.k8s.io "x" is forbidden: User "nobody" cannot get resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope
  [1]
  $ said auth can-i create deploy --as x
        1 no
  [1]
  $ said auth can-i '*' '*'
        1 no
  [1]
  $ said drain x --ignore-daemonsets
        1 Error from server (Forbidden): nodes "x" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said cordon -l a=b
        1 Error from server (Forbidden): nodes is forbidden: User "nobody" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ said apply view-last-applied deploy x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout history deploy x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said scale --replicas 1 rs/x rs/y
        1 Error from server (Forbidden): replicasets.apps "x" is forbidden: User "nobody" cannot get resource "replicasets" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): replicasets.apps "y" is forbidden: User "nobody" cannot get resource "replicasets" in API group "apps" in the namespace "default"
  [1]
  $ said scale --replicas 1 deploy x y
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): deployments.apps "y" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said patch deploy x --patch-file /dev/null
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said api-resources --api-group apps
        1 NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND
        1 controllerrevisions                apps/v1      true         ControllerRevision
        1 daemonsets            ds           apps/v1      true         DaemonSet
        1 deployments           deploy       apps/v1      true         Deployment
        1 replicasets           rs           apps/v1      true         ReplicaSet
        1 statefulsets          sts          apps/v1      true         StatefulSet
  $ said get crd
        1 Error from server (Forbidden): customresourcedefinitions.apiextensions.k8s.io is forbidden: User "nobody" cannot list resource "customresourcedefinitions" in API group "apiextensions.k8s.io" at the cluster scope
  [1]
  $ said get deployments.apps x
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said get deployments.v1.apps
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said delete ns x
        1 Error from server (Forbidden): namespaces "x" is forbidden: User "nobody" cannot delete resource "namespaces" in API group "" in the namespace "x"
  [1]
  $ said delete pod x --force --grace-period 0
        1 Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete deploy,svc -l a=b
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" in the namespace "default"
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" in the namespace "default"
  [1]
  $ said create -f https://127.0.0.1:1/x
        1 The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ said get nodes
        1 Error from server (Forbidden): nodes is forbidden: User "nobody" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ said get secrets -A
        1 Error from server (Forbidden): secrets is forbidden: User "nobody" cannot list resource "secrets" in API group "" at the cluster scope
  [1]
  $ said get pods -n kube-system
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "kube-system"
  [1]
  $ said get ns
        1 Error from server (Forbidden): namespaces is forbidden: User "nobody" cannot list resource "namespaces" in API group "" at the cluster scope
  [1]
  $ said get ns default
        1 Error from server (Forbidden): namespaces "default" is forbidden: User "nobody" cannot get resource "namespaces" in API group "" in the namespace "default"
  [1]
  $ said get cm,secret
        1 Error from server (Forbidden): configmaps is forbidden: User "nobody" cannot list resource "configmaps" in API group "" in the namespace "default"
        1 Error from server (Forbidden): secrets is forbidden: User "nobody" cannot list resource "secrets" in API group "" in the namespace "default"
  [1]
  $ said get all -A
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" at the cluster scope
        1 Error from server (Forbidden): replicationcontrollers is forbidden: User "nobody" cannot list resource "replicationcontrollers" in API group "" at the cluster scope
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" at the cluster scope
        1 Error from server (Forbidden): daemonsets.apps is forbidden: User "nobody" cannot list resource "daemonsets" in API group "apps" at the cluster scope
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" at the cluster scope
        1 Error from server (Forbidden): replicasets.apps is forbidden: User "nobody" cannot list resource "replicasets" in API group "apps" at the cluster scope
        1 Error from server (Forbidden): statefulsets.apps is forbidden: User "nobody" cannot list resource "statefulsets" in API group "apps" at the cluster scope
        1 Error from server (Forbidden): horizontalpodautoscalers.autoscaling is forbidden: User "nobody" cannot list resource "horizontalpodautoscalers" in API group "autoscaling" at the cluster scope
        1 Error from server (Forbidden): cronjobs.batch is forbidden: User "nobody" cannot list resource "cronjobs" in API group "batch" at the cluster scope
        1 Error from server (Forbidden): jobs.batch is forbidden: User "nobody" cannot list resource "jobs" in API group "batch" at the cluster scope
  [1]
  $ said describe ns default
        1 Error from server (Forbidden): namespaces "default" is forbidden: User "nobody" cannot get resource "namespaces" in API group "" in the namespace "default"
  [1]
  $ said describe nodes
        1 Error from server (Forbidden): nodes is forbidden: User "nobody" cannot list resource "nodes" in API group "" at the cluster scope
  [1]
  $ said delete ns default
        1 Error from server (Forbidden): namespaces "default" is forbidden: User "nobody" cannot delete resource "namespaces" in API group "" in the namespace "default"
  [1]
  $ said delete po --all -A
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" at the cluster scope
  [1]
  $ said create -f cm.yaml
        1 Error from server (Forbidden): error when creating "cm.yaml": configmaps is forbidden: User "nobody" cannot create resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said apply -f cm.yaml
        1 Error from server (Forbidden): error when retrieving current configuration of:
        1 Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
        1 Name: "x", Namespace: "default"
        1 from server for: "cm.yaml": configmaps "x" is forbidden: User "nobody" cannot get resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said apply -f cm.yaml --server-side
        1 Error from server (Forbidden): configmaps "x" is forbidden: User "nobody" cannot patch resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said delete -f cm.yaml
        1 Error from server (Forbidden): error when deleting "cm.yaml": configmaps "x" is forbidden: User "nobody" cannot delete resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said get -f cm.yaml
        1 Error from server (Forbidden): configmaps "x" is forbidden: User "nobody" cannot get resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said replace -f cm.yaml
        1 Error from server (Forbidden): error when replacing "cm.yaml": configmaps "x" is forbidden: User "nobody" cannot update resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said patch -f cm.yaml -p {}
        1 Error from server (Forbidden): configmaps "x" is forbidden: User "nobody" cannot patch resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said label -f cm.yaml a=b
        1 Error from server (Forbidden): configmaps "x" is forbidden: User "nobody" cannot get resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ said scale deploy --all --replicas 1
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said rollout restart deploy
        1 Error from server (Forbidden): deployments.apps is forbidden: User "nobody" cannot list resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said get clusterroles
        1 Error from server (Forbidden): clusterroles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot list resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said get sa default
        1 Error from server (Forbidden): serviceaccounts "default" is forbidden: User "nobody" cannot get resource "serviceaccounts" in API group "" in the namespace "default"
  [1]
  $ said create sa y -n kube-system
        1 error: failed to create serviceaccount: serviceaccounts is forbidden: User "nobody" cannot create resource "serviceaccounts" in API group "" in the namespace "kube-system"
  [1]
  $ said run y --image z --dry-run=server
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot create resource "pods" in API group "" in the namespace "default"
  [1]
  $ said create deployment y --image z --dry-run=server
        1 error: failed to create deployment: deployments.apps is forbidden: User "nobody" cannot create resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said set image deploy/x a=b --dry-run=server
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said expose deploy x --port 80 --dry-run=client
        1 Error from server (Forbidden): deployments.apps "x" is forbidden: User "nobody" cannot get resource "deployments" in API group "apps" in the namespace "default"
  [1]
  $ said get pods --field-selector a=b
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get events
        1 Error from server (Forbidden): events is forbidden: User "nobody" cannot list resource "events" in API group "" in the namespace "default"
  [1]
  $ said get po -o yaml
        1 apiVersion: v1
        1 items: []
        1 kind: List
        1 metadata:
        1   resourceVersion: ""
        1 Error from server (Forbidden): pods is forbidden: User "nobody" cannot list resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get po x -o json
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said get po x --ignore-not-found
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot get resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete po x --ignore-not-found
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ said delete po x --wait=false
        1 Error from server (Forbidden): pods "x" is forbidden: User "nobody" cannot delete resource "pods" in API group "" in the namespace "default"
  [1]
  $ said cluster-info
        1 
        1 To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
        1 Error from server (Forbidden): services is forbidden: User "nobody" cannot list resource "services" in API group "" in the namespace "kube-system"
  [1]
  $ said create rolebinding a --clusterrole=edit --user nobody
        1 error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "rolebindings" in API group "rbac.authorization.k8s.io" in the namespace "default"
  [1]
  $ said create clusterrolebinding a --clusterrole=cluster-admin --user nobody
        1 error: failed to create clusterrolebinding: clusterrolebindings.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "clusterrolebindings" in API group "rbac.authorization.k8s.io" at the cluster scope
  [1]
  $ said create role a --verb=get --resource=pods
        1 Error from server (Forbidden): roles.rbac.authorization.k8s.io is forbidden: User "nobody" cannot create resource "roles" in API group "rbac.authorization.k8s.io" in the namespace "default"
  [1]
  $ said certificate approve y
        1 Error from server (Forbidden): certificatesigningrequests.certificates.k8s.io "y" is forbidden: User "nobody" cannot get resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope
  [1]
  $ said drain n1
        1 Error from server (Forbidden): nodes "n1" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
  $ said cordon n1
        1 Error from server (Forbidden): nodes "n1" is forbidden: User "nobody" cannot get resource "nodes" in API group "" at the cluster scope
  [1]
