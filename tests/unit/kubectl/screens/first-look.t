Every command with a context that is not there: whether it says so before or after its arguments
  % printf "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: conf\n" > cm.yaml; cp cm.yaml new.yaml; cp cm.yaml rbac.yaml; mkdir k; cp cm.yaml k; echo "resources: [cm.yaml]" > k/kustomization.yaml
  $ kubectl create --context=nope < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl create -f cm.yaml --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create -f cm.yaml a b c d e f g h --context=nope < /dev/null
  error: Unexpected args: [a b c d e f g h]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create -f cm.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create -f cm.yaml --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create -f cm.yaml --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrole --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create clusterrole -h' for help and examples
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrole cr1 --verb=get --resource=pods --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrolebinding --context=nope < /dev/null
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create clusterrolebinding -h' for help and examples
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create clusterrolebinding crb1 --clusterrole=view --user=bob --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create configmap --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create configmap cm1 --from-literal=a=1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create cronjob --context=nope < /dev/null
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create cronjob -h' for help and examples
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create cronjob cj1 --image=busybox:1.36 --schedule="*/5 * * * *" --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create deployment --context=nope < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create deployment d1 --image=nginx:1.27 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create ingress --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create ingress -h' for help and examples
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create ingress -h' for help and examples
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create ingress i1 --rule=a.com/x=web:80 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create job --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create job j1 --image=busybox:1.36 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create job j1 --image=busybox:1.36 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create namespace --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create namespace n1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create namespace n1 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create namespace n1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create namespace n1 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create namespace n1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create poddisruptionbudget --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create poddisruptionbudget -h' for help and examples
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create poddisruptionbudget p1 --selector=app=web --min-available=1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create priorityclass --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create priorityclass pc1 --value=10 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create priorityclass pc1 --value=10 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create priorityclass pc1 --value=10 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create priorityclass pc1 --value=10 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create priorityclass pc1 --value=10 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create quota --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota q1 --hard=pods=5 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create quota q1 --hard=pods=5 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota q1 --hard=pods=5 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create quota q1 --hard=pods=5 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create quota q1 --hard=pods=5 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create role --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create role r1 --verb=get,list --resource=pods --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create rolebinding --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create rolebinding rb1 --role=r --user=bob --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret docker-registry --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret docker-registry s1 --docker-username=u --docker-password=p --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret generic --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret generic s2 --from-literal=a=1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret tls --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create secret tls s3 --cert=a.crt --key=a.key --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service clusterip --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service clusterip c1 --tcp=80 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service clusterip c1 --tcp=80 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service externalname --context=nope < /dev/null
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service externalname e1 --external-name=a.com a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create service externalname -h' for help and examples
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service externalname e1 --external-name=a.com --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service loadbalancer --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create service loadbalancer -h' for help and examples
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create service loadbalancer -h' for help and examples
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service loadbalancer l1 --tcp=80 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service nodeport --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create service nodeport -h' for help and examples
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service nodeport np1 --tcp=80 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create service nodeport -h' for help and examples
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create service nodeport np1 --tcp=80 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create serviceaccount --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create serviceaccount sa1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create serviceaccount sa1 a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create serviceaccount sa1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create serviceaccount sa1 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create serviceaccount sa1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create token --context=nope < /dev/null
  error: exactly one NAME is required, got 0
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token bot --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl create token bot a b c d e f g h --context=nope < /dev/null
  error: exactly one NAME is required, got 9
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token bot --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl create token bot --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl create token bot --context=nope --dry-run=client < /dev/null
  error: unknown flag: --dry-run
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl expose --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl expose deploy web --port=80 --name=w2 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl run --context=nope < /dev/null
  error: required flag(s) "image" not set
  [1]
  $ kubectl run r1 --image=nginx:1.27 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl run r1 --image=nginx:1.27 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl run r1 --image=nginx:1.27 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl run r1 --image=nginx:1.27 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl run r1 --image=nginx:1.27 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set env --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set env deploy/web A=1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set env deploy/web A=1 a b c d e f g h --context=nope < /dev/null
  error: all resources must be specified before environment changes: deploy/web A=1 a b c d e f g h
  [1]
  $ kubectl set env deploy/web A=1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set env deploy/web A=1 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set env deploy/web A=1 --context=nope --dry-run=client < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set image --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set resources --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set resources deploy/web --limits=cpu=1 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set selector --context=nope < /dev/null
  error: one selector is required
  [1]
  $ kubectl set selector svc web app=web2 --context=nope < /dev/null
  Error in configuration:
  * context "nope" does not exist
  * context was not found for specified context: nope
  [1]
  $ kubectl set selector svc web app=web2 a b c d e f g h --context=nope < /dev/null
  Error in configuration:
  * context "nope" does not exist
  * context was not found for specified context: nope
  [1]
  $ kubectl set selector svc web app=web2 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set selector svc web app=web2 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set serviceaccount --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set serviceaccount deploy web bot --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set serviceaccount deploy web bot a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set serviceaccount deploy web bot --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set serviceaccount deploy web bot --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set subject --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set subject rolebinding rb --user=al --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set subject rolebinding rb --user=al a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl set subject rolebinding rb --user=al --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl set subject rolebinding rb --user=al --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl explain --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl explain pods --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl explain pods a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl explain pods --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl explain pods --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl get --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl get pods --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl get pods a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl get pods --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl get pods --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl edit --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl edit cm nope --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl edit cm nope a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl edit cm nope --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl edit cm nope --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl delete --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl delete cm zz --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl delete cm zz a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl delete cm zz --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl delete cm zz --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout history --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout history deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout history deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout history deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout history deploy/web --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout pause --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout pause deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout pause deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout pause deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout pause deploy/web --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout restart --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout restart deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout restart deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout restart deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout restart deploy/web --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout resume --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout resume deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout resume deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout resume deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout resume deploy/web --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout status --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout status deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout status deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout status deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout status deploy/web --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout undo --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout undo deploy/web --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout undo deploy/web a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl rollout undo deploy/web --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl rollout undo deploy/web --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl scale --context=nope < /dev/null
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web --replicas=2 --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl scale deploy/web --replicas=2 a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl scale deploy/web --replicas=2 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl scale deploy/web --replicas=2 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl autoscale --context=nope < /dev/null
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=5 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl autoscale deploy web --max=5 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl autoscale deploy web --max=5 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl autoscale deploy web --max=5 --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate approve --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate approve c1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate approve c1 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate approve c1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate approve c1 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl certificate deny --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate deny c1 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate deny c1 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate deny c1 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl certificate deny c1 --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl cluster-info --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info  --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info  a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl cluster-info --help' for usage.
  [1]
  $ kubectl cluster-info dump --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info dump > /dev/null --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info dump > /dev/null a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info dump > /dev/null --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cluster-info dump > /dev/null --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl top node --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl top node  --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl top node  a b c d e f g h --context=nope < /dev/null
  error: node [NAME | -l label]
  See 'kubectl top node -h' for help and examples
  [1]
  $ kubectl top node  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl top node  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl top node --help' for usage.
  [1]
  $ kubectl top pod --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl top pod  --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl top pod  a b c d e f g h --context=nope < /dev/null
  error: pod [NAME | -l label]
  See 'kubectl top pod -h' for help and examples
  [1]
  $ kubectl top pod  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl top pod  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl top pod --help' for usage.
  [1]
  $ kubectl cordon --context=nope < /dev/null
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon worker-2 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cordon worker-2 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cordon worker-2 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cordon worker-2 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl cordon --help' for usage.
  [1]
  $ kubectl uncordon --context=nope < /dev/null
  error: USAGE: uncordon NODE [flags]
  See 'kubectl uncordon -h' for help and examples
  [1]
  $ kubectl uncordon worker-2 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl uncordon worker-2 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl uncordon worker-2 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl uncordon worker-2 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl uncordon --help' for usage.
  [1]
  $ kubectl drain --context=nope < /dev/null
  error: USAGE: drain NODE [flags]
  See 'kubectl drain -h' for help and examples
  [1]
  $ kubectl drain worker-9 --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl drain worker-9 a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl drain worker-9 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl drain worker-9 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl drain --help' for usage.
  [1]
  $ kubectl taint --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl taint node worker-2 a=b:NoSchedule --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl describe --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl describe cm conf --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl describe cm conf a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl describe cm conf --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl describe cm conf --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl describe --help' for usage.
  [1]
  $ kubectl logs --context=nope < /dev/null
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl logs nope a b c d e f g h --context=nope < /dev/null
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs nope --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl logs nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl attach --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl attach nope --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl attach nope a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl attach nope --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl attach nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl attach --help' for usage.
  [1]
  $ kubectl exec --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl exec nope -- ls --context=nope < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec nope -- ls a b c d e f g h --context=nope < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec nope -- ls --context=nope -n x < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec nope -- ls --context=nope -o nope < /dev/null
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward --context=nope < /dev/null
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward nope 80 --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl port-forward nope 80 a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl port-forward nope 80 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl port-forward nope 80 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl port-forward --help' for usage.
  [1]
  $ kubectl cp --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl cp nope:/a b --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl cp nope:/a b a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl cp nope:/a b --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl cp nope:/a b --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl auth can-i --context=nope < /dev/null
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth can-i get pods a b c d e f g h --context=nope < /dev/null
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth can-i get pods --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl auth can-i --help' for usage.
  [1]
  $ kubectl auth reconcile --context=nope < /dev/null
  error: must specify one of -f and -k
  [1]
  $ kubectl auth reconcile -f rbac.yaml --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl auth reconcile -f rbac.yaml a b c d e f g h --context=nope < /dev/null
  error: no arguments are allowed
  [1]
  $ kubectl auth reconcile -f rbac.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth reconcile -f rbac.yaml --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl auth whoami --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth whoami  --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth whoami  a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth whoami  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl auth whoami  --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl debug --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl debug nope --image=busybox:1.36 --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl debug nope --image=busybox:1.36 a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl debug nope --image=busybox:1.36 --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl debug nope --image=busybox:1.36 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl events --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl events  --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl events  a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl events  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl events  --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl diff --context=nope < /dev/null
  error: must specify one of -f and -k
  [2]
  $ kubectl diff -f cm.yaml --context=nope < /dev/null
  error: context "nope" does not exist
  [2]
  $ kubectl diff -f cm.yaml a b c d e f g h --context=nope < /dev/null
  error: Unexpected args: [a b c d e f g h]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff -f cm.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [2]
  $ kubectl diff -f cm.yaml --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl apply --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply -f cm.yaml --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply -f cm.yaml a b c d e f g h --context=nope < /dev/null
  error: Unexpected args: [a b c d e f g h]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f cm.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply -f cm.yaml --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply edit-last-applied --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply edit-last-applied cm nope --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply edit-last-applied cm nope a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply edit-last-applied cm nope --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply edit-last-applied cm nope --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply set-last-applied --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply set-last-applied -f cm.yaml a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply view-last-applied --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply view-last-applied cm conf --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply view-last-applied cm conf a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl apply view-last-applied cm conf --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl apply view-last-applied cm conf --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl patch --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' a b c d e f g h --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl patch cm conf -p '{"data":{"a":"2"}}' --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl replace --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl replace -f cm.yaml --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl replace -f cm.yaml a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl replace -f cm.yaml --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl replace -f cm.yaml --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl wait --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s a b c d e f g h --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl wait cm/conf --for=delete --timeout=1s --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl kustomize --context=nope < /dev/null
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl kustomize k --context=nope < /dev/null
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: conf
  $ kubectl kustomize k a b c d e f g h --context=nope < /dev/null
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize k --context=nope -n x < /dev/null
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: conf
  $ kubectl kustomize k --context=nope -o nope < /dev/null
  $ kubectl label --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl label cm conf a=b --context=nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl label cm conf a=b a b c d e f g h --context=nope < /dev/null
  error: all resources must be specified before label changes: a
  [1]
  $ kubectl label cm conf a=b --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl label cm conf a=b --context=nope -o nope < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl label cm conf a=b --context=nope --dry-run=client < /dev/null
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl annotate --context=nope < /dev/null
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl annotate cm conf a=b --context=nope < /dev/null
  Error in configuration:
  * context "nope" does not exist
  * context was not found for specified context: nope
  [1]
  $ kubectl annotate cm conf a=b a b c d e f g h --context=nope < /dev/null
  error: all resources must be specified before annotation changes: a
  [1]
  $ kubectl annotate cm conf a=b --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl annotate cm conf a=b --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl completion --context=nope < /dev/null
  error: Shell not specified.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion bash > /dev/null --context=nope < /dev/null
  $ kubectl completion bash > /dev/null a b c d e f g h --context=nope < /dev/null
  error: Too many arguments. Expected only the shell type.
  See 'kubectl completion -h' for help and examples
  [1]
  $ kubectl completion bash > /dev/null --context=nope -n x < /dev/null
  $ kubectl completion bash > /dev/null --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl completion --help' for usage.
  [1]
  $ kubectl api-resources --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-resources  --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-resources  a b c d e f g h --context=nope < /dev/null
  error: unexpected arguments: [a b c d e f g h]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-resources  --context=nope -o nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-versions --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-versions  --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-versions  a b c d e f g h --context=nope < /dev/null
  error: unexpected arguments: [a b c d e f g h]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl api-versions  --context=nope -n x < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl api-versions  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl api-versions --help' for usage.
  [1]
  $ kubectl config current-context --context=nope < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context  --context=nope < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context  a b c d e f g h --context=nope < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context  --context=nope -n x < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config current-context --help' for usage.
  [1]
  % kubectl config delete-cluster --context=nope < /dev/null
  $ kubectl config delete-cluster nope --context=nope < /dev/null
  error: cannot delete cluster nope, not in /root/.kube/config
  [1]
  % kubectl config delete-cluster nope a b c d e f g h --context=nope < /dev/null
  $ kubectl config delete-cluster nope --context=nope -n x < /dev/null
  error: cannot delete cluster nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-cluster nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config delete-cluster --help' for usage.
  [1]
  % kubectl config delete-context --context=nope < /dev/null
  $ kubectl config delete-context nope --context=nope < /dev/null
  error: cannot delete context nope, not in /root/.kube/config
  [1]
  % kubectl config delete-context nope a b c d e f g h --context=nope < /dev/null
  $ kubectl config delete-context nope --context=nope -n x < /dev/null
  error: cannot delete context nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-context nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config delete-context --help' for usage.
  [1]
  $ kubectl config delete-user --context=nope < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config delete-user nope --context=nope < /dev/null
  error: cannot delete user nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-user nope a b c d e f g h --context=nope < /dev/null
  error: user to delete is required
  See 'kubectl config delete-user -h' for help and examples
  [1]
  $ kubectl config delete-user nope --context=nope -n x < /dev/null
  error: cannot delete user nope, not in /root/.kube/config
  [1]
  $ kubectl config delete-user nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config delete-user --help' for usage.
  [1]
  $ kubectl config get-clusters --context=nope < /dev/null
  NAME
  kubernetes
  $ kubectl config get-clusters  --context=nope < /dev/null
  NAME
  kubernetes
  $ kubectl config get-clusters  a b c d e f g h --context=nope < /dev/null
  NAME
  kubernetes
  $ kubectl config get-clusters  --context=nope -n x < /dev/null
  NAME
  kubernetes
  $ kubectl config get-clusters  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config get-clusters --help' for usage.
  [1]
  $ kubectl config get-contexts --context=nope < /dev/null
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts  --context=nope < /dev/null
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts  a b c d e f g h --context=nope < /dev/null
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  context a not found
  context b not found
  context c not found
  context d not found
  context e not found
  context f not found
  context g not found
  context h not found
  [1]
  $ kubectl config get-contexts  --context=nope -n x < /dev/null
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config get-contexts  --context=nope -o nope < /dev/null
  error: --output nope is not available in kubectl config get-contexts; resetting to default output format
  [1]
  $ kubectl config get-users --context=nope < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config get-users  --context=nope < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config get-users  a b c d e f g h --context=nope < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config get-users  --context=nope -n x < /dev/null
  NAME
  kubernetes-admin
  $ kubectl config get-users  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config get-users --help' for usage.
  [1]
  $ kubectl config rename-context nope b --context=nope < /dev/null
  error: cannot rename the context "nope", it's not in /root/.kube/config
  [1]
  $ kubectl config rename-context nope b --context=nope -n x < /dev/null
  error: cannot rename the context "nope", it's not in /root/.kube/config
  [1]
  $ kubectl config rename-context nope b --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config rename-context --help' for usage.
  [1]
  $ kubectl config set users.u.token t --context=nope < /dev/null
  Property "users.u.token" set.
  $ kubectl config set users.u.token t --context=nope -n x < /dev/null
  Property "users.u.token" set.
  $ kubectl config set users.u.token t --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set --help' for usage.
  [1]
  $ kubectl config set-cluster c9 --context=nope < /dev/null
  Cluster "c9" set.
  $ kubectl config set-cluster c9 --context=nope -n x < /dev/null
  Cluster "c9" set.
  $ kubectl config set-cluster c9 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set-cluster --help' for usage.
  [1]
  $ kubectl config set-context --context=nope < /dev/null
  error: you must specify a non-empty context name or --current
  [1]
  $ kubectl config set-context x9 --context=nope < /dev/null
  Context "x9" created.
  $ kubectl config set-context x9 --context=nope -n x < /dev/null
  Context "x9" modified.
  $ kubectl config set-context x9 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set-context --help' for usage.
  [1]
  $ kubectl config set-credentials u9 --context=nope < /dev/null
  User "u9" set.
  $ kubectl config set-credentials u9 --context=nope -n x < /dev/null
  User "u9" set.
  $ kubectl config set-credentials u9 --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config set-credentials --help' for usage.
  [1]
  $ kubectl config unset users.u --context=nope < /dev/null
  Property "users.u" unset.
  $ kubectl config unset users.u --context=nope -n x < /dev/null
  Property "users.u" unset.
  $ kubectl config unset users.u --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config unset --help' for usage.
  [1]
  $ kubectl config use-context nope --context=nope < /dev/null
  error: no context exists with the name: "nope"
  [1]
  $ kubectl config use-context nope --context=nope -n x < /dev/null
  error: no context exists with the name: "nope"
  [1]
  $ kubectl config use-context nope --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl config use-context --help' for usage.
  [1]
  $ kubectl config view  a b c d e f g h --context=nope < /dev/null
  error: unexpected arguments: [a b c d e f g h]
  See 'kubectl config view -h' for help and examples
  [1]
  $ kubectl config view  --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl kuberc set --context=nope < /dev/null
  error: required flag(s) "section" not set
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --context=nope < /dev/null
  Updated /root/.kube/kuberc
  $ kubectl kuberc set --section defaults --command get --option output=wide a b c d e f g h --context=nope < /dev/null
  error: defaults for command "get" already exist, use --overwrite to replace
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --context=nope -n x < /dev/null
  error: defaults for command "get" already exist, use --overwrite to replace
  [1]
  $ kubectl kuberc set --section defaults --command get --option output=wide --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl kuberc set --help' for usage.
  [1]
  $ kubectl kuberc view --context=nope < /dev/null
  aliases: []
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view  --context=nope < /dev/null
  aliases: []
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view  a b c d e f g h --context=nope < /dev/null
  aliases: []
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view  --context=nope -n x < /dev/null
  aliases: []
  apiVersion: kubectl.config.k8s.io/v1beta1
  defaults:
  - command: get
    options:
    - default: wide
      name: output
  kind: Preference
  $ kubectl kuberc view  --context=nope -o nope < /dev/null
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl plugin list --context=nope < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list  --context=nope < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list  a b c d e f g h --context=nope < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list  --context=nope -n x < /dev/null
  error: unable to find any kubectl plugins in your PATH
  [1]
  $ kubectl plugin list  --context=nope -o nope < /dev/null
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl plugin list --help' for usage.
  [1]
  $ kubectl version --context=nope < /dev/null
  error: context "nope" does not exist
  [1]
  $ kubectl version --client --context=nope < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  $ kubectl version --client a b c d e f g h --context=nope < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  $ kubectl version --client --context=nope -n x < /dev/null
  Client Version: v1.37.1
  Kustomize Version: v5.8.1
  $ kubectl version --client --context=nope -o nope < /dev/null
  error: --output must be 'yaml' or 'json'
  [1]
