Generators with every flag, secrets, config maps, quotas, rights, policies
  $ kubectl create ns team-a
  namespace/team-a created
  $ kubectl create ns team-a
  Error from server (AlreadyExists): namespaces "team-a" already exists
  [1]
  $ kubectl create ns Team
  The Namespace "Team" is invalid: metadata.name: Invalid value: "Team": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create ns a.b
  The Namespace "a.b" is invalid: metadata.name: Invalid value: "a.b": must not contain dots
  [1]
  $ kubectl create ns x --dry-run=client -o yaml
  apiVersion: v1
  kind: Namespace
  metadata:
    name: x
  spec: {}
  status: {}
  $ kubectl create cm c1 --from-literal=a=1 --from-literal=b=
  configmap/c1 created
  $ kubectl create cm c1 --from-literal=a=1
  error: failed to create configmap: configmaps "c1" already exists
  [1]
  $ kubectl create cm c2 --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create cm c2 --from-literal==1
  error: invalid literal source =1, expected key=value
  [1]
  $ kubectl create cm c2 --from-literal=a=1 --from-literal=a=2
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "c2"
  [1]
  $ kubectl create cm c2 --from-literal='a b=1'
  error: "a b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ printf 'K=V\n# c\n\nE=\nHOME\n1X=2\n' > e.env; kubectl create cm c3 --from-env-file=e.env
  error: "1X" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'K=V\nL= x y \nM="q"\n' > e.env; kubectl create cm c3 --from-env-file=e.env -o jsonpath='{.data}{"\n"}'
  {"K":"V","L":" x y ","M":"\"q\""}
  $ kubectl create cm c4 --from-env-file=e.env --from-literal=a=1
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create cm c4 --from-env-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ mkdir d; echo one > d/one.txt; echo two > d/.two; mkdir d/sub; echo x > 'd/bad name'; kubectl create cm c5 --from-file=d -o jsonpath='{.data}{"\n"}'
  error: "bad name" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm c6 --from-file=k=d/one.txt --from-file=d/.two -o jsonpath='{.data}{"\n"}'
  {".two":"two\n","k":"one\n"}
  $ kubectl create cm c7 --from-file=k=d
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create cm c7 --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create cm c7 --from-file==d/one.txt
  error: key name for file path d/one.txt missing
  [1]
  $ kubectl create cm c7 --from-file=k=
  error: file path for key name k missing
  [1]
  $ kubectl create cm c7 --from-file=a/b=d/one.txt
  error: "a/b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ printf '\xff\xfe' > bin; kubectl create cm c8 --from-file=bin -o jsonpath='{.data}{.binaryData}{"\n"}'
  {"bin":"//4="}
  $ kubectl create cm c9 --append-hash --from-literal=a=1 -o name
  configmap/c9-8kkhf6h75k
  $ kubectl create cm c1 --from-literal=a=9 --dry-run=client -o yaml | kubectl apply -f -
  Warning: resource configmaps/c1 is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/c1 configured
  $ kubectl create cm c1 --from-literal=a=9 --dry-run=server -o yaml
  error: failed to create configmap: configmaps "c1" already exists
  [1]
  $ kubectl create configmap
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create configmap c a
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl get cm c1 -o jsonpath='{.data.a}{"\n"}'
  9
  $ kubectl describe cm c1 c3
  Name:         c1
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>
  
  Data
  ====
  a:
  ----
  9
  
  b:
  ----
  
  
  
  BinaryData
  ====
  
  
  
  Name:         c3
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>
  
  Data
  ====
  K:
  ----
  V
  
  L:
  ----
   x y
  
  M:
  ----
  "q"
  
  
  BinaryData
  ====
  $ kubectl create secret generic s1 --from-literal=u=admin --from-literal=p='S3cr3t!'
  secret/s1 created
  $ kubectl get secret s1 -o jsonpath='{.data.p}' | base64 -d; echo
  S3cr3t!
  $ kubectl get secret s1 -o go-template='{{range $k,$v := .data}}{{$k}}={{$v|base64decode}}{{"\n"}}{{end}}'
  p=S3cr3t!
  u=admin
  $ kubectl describe secret s1
  Name:         s1
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>
  
  Type:  Opaque
  
  Data
  ====
  p:  7 bytes
  u:  5 bytes
  $ kubectl create secret generic s2 --type=kubernetes.io/basic-auth --from-literal=x=y
  error: failed to create secret Secret "s2" is invalid: [data[username]: Required value, data[password]: Required value]
  [1]
  $ kubectl create secret generic s2 --type=kubernetes.io/tls --from-literal=tls.crt=y
  error: failed to create secret Secret "s2" is invalid: data[tls.key]: Required value
  [1]
  $ kubectl create secret generic s2 --type=my/own --from-literal=x=y -o jsonpath='{.type}{"\n"}'
  my/own
  $ kubectl create secret s3 --from-literal=a=b
  error: unknown flag: --from-literal
  See 'kubectl create secret --help' for usage.
  [1]
  $ kubectl create secret tls t1 --cert=nope.crt --key=nope.key
  error: Cannot read file nope.crt, open nope.crt: no such file or directory
  [1]
  $ echo x > x.crt; kubectl create secret tls t1 --cert=x.crt --key=x.crt
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t1
  error: key and cert must be specified
  [1]
  $ kubectl create secret docker-registry r1 --docker-server=reg.io --docker-username=me --docker-password=pw --docker-email=a@b.c -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d; echo
  {"auths":{"reg.io":{"username":"me","password":"pw","email":"a@b.c","auth":"bWU6cHc="}}}
  $ kubectl create secret docker-registry r2 --docker-username=me --docker-password=pw --dry-run=client -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d; echo
  {"auths":{"https://index.docker.io/v1/":{"username":"me","password":"pw","auth":"bWU6cHc="}}}
  $ kubectl create secret docker-registry r3 --docker-username=me
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r3 --from-file=.dockerconfigjson=x.crt
  error: failed to create secret Secret "r3" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'x' looking for beginning of value
  [1]
  $ kubectl patch secret s1 -p '{"stringData":{"n":"v"}}'; kubectl get secret s1 -o jsonpath='{.data.n}{"\n"}'
  secret/s1 patched
  dg==
  $ kubectl patch secret s1 -p '{"data":{"n":"not base64!"}}'
  The request is invalid: patch: Invalid value: "map[data:map[n:not base64!]]": error decoding from json: illegal base64 data at input byte 3
  [1]
  $ kubectl patch cm c1 -p '{"data":{"n":1}}'
  The request is invalid: patch: Invalid value: "map[data:map[n:1]]": cannot convert int64 to string
  [1]
  $ kubectl patch cm c1 -p '{"immutable":true}'; kubectl patch cm c1 -p '{"data":{"a":"2"}}'
  configmap/c1 patched
  The ConfigMap "c1" is invalid: data: Forbidden: field is immutable when `immutable` is set
  [1]
  $ kubectl create quota q1 --hard=pods=2,cpu=1 -n team-a
  resourcequota/q1 created
  $ kubectl create quota q2 --hard=pods=x -n team-a
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q2 --hard=pods -n team-a
  error: Invalid argument syntax pods, expected <resource>=<value>
  [1]
  $ kubectl create quota q2 --hard=pods=1 --scopes=Nope -n team-a
  error: failed to create quota: ResourceQuota "q2" is invalid: spec.scopes: Invalid value: ["Nope"]: unsupported scope
  [1]
  $ kubectl create quota q2 --hard=pods=1 --scopes=BestEffort,NotTerminating -n team-a -o jsonpath='{.spec}{"\n"}'
  {"hard":{"pods":"1"},"scopes":["BestEffort","NotTerminating"]}
  $ kubectl create quota q3 --hard=cpu=1 --scopes=BestEffort -n team-a
  error: failed to create quota: ResourceQuota "q3" is invalid: spec.scopes: Invalid value: ["BestEffort"]: unsupported scope applied to resource
  [1]
  $ kubectl create quota q3 --hard=requests.storage=5Gi,count/deployments.apps=1,services.nodeports=0 -n team-a
  resourcequota/q3 created
  $ kubectl create quota q4 --hard=foo=1 -n team-a
  error: failed to create quota: ResourceQuota "q4" is invalid: [spec.hard[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.hard[foo]: Invalid value: "foo": must be a standard resource for quota]
  [1]
  $ kubectl run p --image=nginx:1.27 -n team-a
  Error from server (Forbidden): pods "p" is forbidden: failed quota: q1: must specify cpu for: p
  [1]
  $ kubectl run p --image=nginx:1.27 -n team-a --overrides='{"spec":{"containers":[{"name":"p","image":"nginx:1.27","resources":{"requests":{"cpu":"2"}}}]}}'
  Error from server (Forbidden): pods "p" is forbidden: exceeded quota: q1, requested: cpu=2, used: cpu=0, limited: cpu=1
  [1]
  $ kubectl create deploy a --image=nginx:1.27 -n team-a
  deployment.apps/a created
  $ kubectl create deploy b --image=nginx:1.27 -n team-a
  error: failed to create deployment: deployments.apps "b" is forbidden: exceeded quota: q3, requested: count/deployments.apps=1, used: count/deployments.apps=1, limited: count/deployments.apps=1
  [1]
  $ kubectl create svc nodeport n --tcp=80 -n team-a
  error: failed to create NodePort service: services "n" is forbidden: exceeded quota: q3, requested: services.nodeports=1, used: services.nodeports=0, limited: services.nodeports=0
  [1]
  $ kubectl get quota -n team-a --no-headers | awk '{print $1}'
  q1
  q2
  q3
  $ kubectl describe quota q1 -n team-a
  Name:       q1
  Namespace:  team-a
  Resource    Used  Hard
  --------    ----  ----
  cpu         0     1
  pods        0     2
  $ kubectl create role r --verb=get,list --resource=pods,deployments.apps --resource-name=a
  role.rbac.authorization.k8s.io/r created
  $ kubectl create role r --verb=get --resource=pods
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create role r2 --verb=get --resource=nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl create role r2 --verb=fly --resource=pods
  Warning: 'fly' is not a standard resource verb
  role.rbac.authorization.k8s.io/r2 created
  $ kubectl create role r2 --resource=pods
  error: at least one verb must be specified
  [1]
  $ kubectl create role r2 --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r3 --verb='*' --resource='*' --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r3
  rules:
  - apiGroups:
    - ""
    resources:
    - '*'
    verbs:
    - '*'
  $ kubectl create role r4 --verb=get --resource=pods/log,pods/exec,services -o jsonpath='{.rules}{"\n"}'
  [{"apiGroups":[""],"resources":["pods/log","pods/exec","services"],"verbs":["get"]}]
  $ kubectl create role r5 --verb=get --resource=nodes
  role.rbac.authorization.k8s.io/r5 created
  $ kubectl create role r6 --verb=get,get --resource=pods,pods,secrets --resource-name=x --dry-run=client -o jsonpath='{.rules}{"\n"}'
  [{"apiGroups":[""],"resourceNames":["x"],"resources":["pods","secrets"],"verbs":["get"]}]
  $ kubectl create clusterrole cr1 --verb=get --resource=nodes,pods
  clusterrole.rbac.authorization.k8s.io/cr1 created
  $ kubectl create clusterrole cr2 --verb=get --non-resource-url=/logs/*
  clusterrole.rbac.authorization.k8s.io/cr2 created
  $ kubectl create clusterrole cr3 --verb=get --non-resource-url=logs
  error: nonResourceURL should start with /
  [1]
  $ kubectl create clusterrole cr4 --aggregation-rule=a=b,c=d -o jsonpath='{.aggregationRule}{"\n"}'
  {"clusterRoleSelectors":[{"matchLabels":{"a":"b","c":"d"}}]}
  $ kubectl create clusterrole cr5 --aggregation-rule=a=b --verb=get
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create clusterrole cr6 --verb=get --resource=pods --non-resource-url=/x
  clusterrole.rbac.authorization.k8s.io/cr6 created
  $ kubectl create clusterrole cr7 --verb=list --non-resource-url=/x
  error: invalid verb: 'list' for nonResourceURL
  [1]
  $ kubectl create rolebinding rb --role=r --user=jane --group=devs --serviceaccount=default:sa
  rolebinding.rbac.authorization.k8s.io/rb created
  $ kubectl create rolebinding rb2 --role=r
  rolebinding.rbac.authorization.k8s.io/rb2 created
  $ kubectl create rolebinding rb3 --user=jane
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb3 --role=r --clusterrole=view --user=jane
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb3 --clusterrole=view --serviceaccount=sa
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding rb3 --clusterrole=nope --user=jane
  rolebinding.rbac.authorization.k8s.io/rb3 created
  $ kubectl create rolebinding rb4 --clusterrole=view --serviceaccount=a:b:c
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create clusterrolebinding crb --clusterrole=view --user=jane --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: jane
  $ kubectl create clusterrolebinding crb --role=view --user=jane
  error: unknown flag: --role
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl auth can-i list pods --as jane
  no - rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl auth can-i get pod/a --as jane
  yes
  $ kubectl auth can-i delete pods --as jane
  no - rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl auth can-i get nodes --as jane
  Warning: resource 'nodes' is not namespace scoped
  
  no - rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl auth can-i get pods/log --as jane
  no - rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl auth can-i get pods --subresource=log --as jane --as-group devs
  no - rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl auth can-i '*' '*' --as jane -q; echo $?
  1
  $ kubectl auth can-i get /logs/x --as jane
  no
  [1]
  $ kubectl auth can-i fly pods -A
  yes
  $ kubectl auth can-i fly pods
  Warning: verb 'fly' is not a known verb
  
  yes
  $ kubectl auth can-i get po.v1
  Warning: the server doesn't have a resource type 'po' in group 'v1'
  
  yes
  $ kubectl auth can-i create deploy.apps -n nope
  yes
  $ kubectl auth can-i --list --as jane --no-headers | head -3
  selfsubjectreviews.authentication.k8s.io        []             []    [create]
  selfsubjectaccessreviews.authorization.k8s.io   []             []    [create]
  selfsubjectrulesreviews.authorization.k8s.io    []             []    [create]
  $ kubectl auth can-i --list pods
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl get pods --as jane -n team-a
  Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "team-a"
  [1]
  $ kubectl delete pod x --as jane
  Error from server (Forbidden): pods "x" is forbidden: User "jane" cannot delete resource "pods" in API group "" in the namespace "default": rbac: RBAC: clusterrole.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl get secrets --as jane --as-group system:masters -o name
  secret/r1
  secret/s1
  secret/s2
  $ kubectl describe role r
  Name:         r
  Labels:       <none>
  Annotations:  <none>
  PolicyRule:
    Resources         Non-Resource URLs  Resource Names  Verbs
    ---------         -----------------  --------------  -----
    pods              []                 [a]             [get list]
    deployments.apps  []                 [a]             [get list]
  $ kubectl describe rolebinding rb
  Name:         rb
  Labels:       <none>
  Annotations:  <none>
  Role:
    Kind:  Role
    Name:  r
  Subjects:
    Kind            Name  Namespace
    ----            ----  ---------
    User            jane
    Group           devs
    ServiceAccount  sa    default
  $ kubectl get rolebinding -o wide
  NAME   ROLE               AGE   USERS   GROUPS   SERVICEACCOUNTS
  rb     Role/r             5s    jane    devs     default/sa
  rb2    Role/r             5s
  rb3    ClusterRole/nope   4s    jane
  $ kubectl get role r -o custom-columns=V:.rules[*].verbs
  V
  [get list],[get list]
  $ kubectl create sa bot
  serviceaccount/bot created
  $ kubectl create sa bot
  error: failed to create serviceaccount: serviceaccounts "bot" already exists
  [1]
  $ kubectl create sa Bot
  error: failed to create serviceaccount: ServiceAccount "Bot" is invalid: metadata.name: Invalid value: "Bot": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create token bot --duration=10m | tr -cd . | wc -c
  2
  $ kubectl create token bot --duration=5s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 5: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token nope
  error: failed to create token: serviceaccounts "nope" not found
  [1]
  $ kubectl create token bot --audience=
  error: --audience must not be an empty string
  [1]
  $ kubectl create token bot --bound-object-kind=Deployment
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token bot --bound-object-kind=Pod --bound-object-name=nope
  error: failed to create token: pods "nope" not found
  [1]
  $ kubectl describe sa bot
  Name:                bot
  Namespace:           default
  Labels:              <none>
  Annotations:         <none>
  Image pull secrets:  <none>
  Events:              <none>
  $ kubectl create job j1 --image=busybox:1.36 -- echo hi
  job.batch/j1 created
  $ kubectl create job j1 --image=busybox:1.36
  error: failed to create job: jobs.batch "j1" already exists
  [1]
  $ kubectl create job j2
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j2 --from=cj/nope
  Error from server (NotFound): cronjobs.batch "nope" not found
  [1]
  $ kubectl create job j2 --from=cronjob/nope --image=x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j2 --from=deploy/x
  Error from server (NotFound): deployments.apps "x" not found
  [1]
  $ kubectl create job j2 --from=job/j1
  error: unknown object type *v1.Job
  [1]
  $ kubectl create job j3 --image=busybox:1.36 --dry-run=client -o yaml -- sh -c 'exit 1'
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: j3
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - sh
          - -c
          - exit 1
          image: busybox:1.36
          name: j3
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create cj c1 --image=busybox:1.36 --schedule='*/5 * * * *' -- date
  cronjob.batch/c1 created
  $ kubectl create cj c2 --image=busybox:1.36 --schedule='* * *'
  error: failed to create cronjob: CronJob.batch "c2" is invalid: spec.schedule: Invalid value: "* * *": expected exactly 5 fields, found 3: [* * *]
  [1]
  $ kubectl create cj c2 --image=busybox:1.36 --schedule='@hourly' --restart=Never -o jsonpath='{.spec.schedule} {.spec.jobTemplate.spec.template.spec.restartPolicy}{"\n"}'
  @hourly Never
  $ kubectl create cj c3 --image=busybox:1.36 --schedule='61 * * * *'
  error: failed to create cronjob: CronJob.batch "c3" is invalid: spec.schedule: Invalid value: "61 * * * *": end of range (61) above maximum (59): 61
  [1]
  $ kubectl create cj c3 --image=busybox:1.36 --schedule='* * * * *' --restart=Always
  error: failed to create cronjob: CronJob.batch "c3" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create cj c3 --schedule='* * * * *'
  error: required flag(s) "image" not set
  [1]
  $ kubectl create job j4 --from=cj/c1
  job.batch/j4 created
  $ kubectl get cj --no-headers | awk '{print $1,$2,$3,$4,$5,$6,$7}'
  c1 */5 * * * * <none>
  c2 @hourly <none> False 0 <none> 2s
  $ kubectl patch cj c1 -p '{"spec":{"suspend":true}}'
  cronjob.batch/c1 patched
  $ kubectl create ing i1 --rule=a.b/x=svc:80
  ingress.networking.k8s.io/i1 created
  $ kubectl create ing i1 --rule=a.b/x=svc
  error: rule a.b/x=svc is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ing i2 --rule=a.b/*=svc:http,tls=sec --class=nginx -o jsonpath='{.spec}{"\n"}'
  {"ingressClassName":"nginx","rules":[{"host":"a.b","http":{"paths":[{"backend":{"service":{"name":"svc","port":{"name":"http"}}},"path":"/","pathType":"Prefix"}]}}],"tls":[{"hosts":["a.b"],"secretName":"sec"}]}
  $ kubectl create ing i3 --default-backend=svc:80 --annotation=a=b --annotation=c=d -o jsonpath='{.metadata.annotations}{.spec}{"\n"}'
  {"a":"b","c":"d"}{"defaultBackend":{"service":{"name":"svc","port":{"number":80}}}}
  $ kubectl create ing i4
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ing i4 --rule=a=svc:80
  error: rule a=svc:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ing i4 --rule='*.b.c/=svc:80'
  ingress.networking.k8s.io/i4 created
  $ kubectl create ing i5 --rule='A.b/=svc:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i5" is invalid: spec.rules[0].host: Invalid value: "A.b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create ing i6 --rule=a.b/=svc:80 --annotation=x
  error: annotation x is invalid and should be in format key=[value]
  [1]
  $ kubectl get ing
  NAME   CLASS    HOSTS   ADDRESS   PORTS     AGE
  i1     <none>   a.b               80        1s
  i2     nginx    a.b               80, 443   1s
  i3     <none>   *                 80        1s
  i4     <none>   *.b.c             80        0s
  $ kubectl describe ing i2 | head -20
  Name:             i2
  Labels:           <none>
  Namespace:        default
  Address:
  Ingress Class:    nginx
  Default backend:  <default>
  TLS:
    sec terminates a.b
  Rules:
    Host        Path  Backends
    ----        ----  --------
    a.b
                /   svc:http (<error: services "svc" not found>)
  Annotations:  <none>
  Events:       <none>
  $ kubectl create pdb p1 --selector=app=x --min-available=50%
  poddisruptionbudget.policy/p1 created
  $ kubectl create pdb p2 --selector=app=x --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p3 --selector=app=x
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p3 --min-available=1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p3 --selector=app=x --min-available=abc
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p3 --selector=app=x --min-available=-1
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p4 --selector=app=x --max-unavailable=101%
  error: failed to create poddisruptionbudgets: PodDisruptionBudget.policy "p4" is invalid: spec.maxUnavailable: Invalid value: "101%": must not be greater than 100%
  [1]
  $ kubectl get pdb
  NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
  p1     50%             N/A               0                     1s
  $ kubectl create pc high --value=1000 --description=x --preemption-policy=Never
  priorityclass.scheduling.k8s.io/high created
  $ kubectl create pc high2 --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "high2" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create pc high3 --value=1 --global-default --preemption-policy=Sometimes
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "high3" is invalid: preemptionPolicy: Unsupported value: "Sometimes": supported values: "PreemptLowerPriority", "Never"
  [1]
  $ kubectl create pc high4 --global-default=true -o jsonpath='{.value}{.globalDefault}{"\n"}'
  0true
  $ kubectl get pc high -o custom-columns=V:.value,P:.preemptionPolicy
  V      P
  1000   Never
  $ kubectl run a --image=nginx:1.27 --port=80 --env=A=1 --env=B=2 -l x=y --annotations=n=m --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      "n": m
    labels:
      x: "y"
    name: a
  spec:
    containers:
    - env:
      - name: A
        value: "1"
      - name: B
        value: "2"
      image: nginx:1.27
      name: a
      ports:
      - containerPort: 80
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run a --image=nginx:1.27 --env=A
  error: invalid env: A
  [1]
  $ kubectl run a --image=nginx:1.27 --env==1
  error: invalid env: =1
  [1]
  $ kubectl run a --image=nginx:1.27 --port=abc
  error: --port must be a number
  [1]
  $ kubectl run a --image=nginx:1.27 --port=80 --expose --dry-run=client -o name
  pod/a
  service/a
  $ kubectl run a --image=nginx:1.27 --expose
  error: --port must be set when exposing a service
  [1]
  $ kubectl run a --image=nginx:1.27 --restart=Sometimes
  error: invalid restart policy: Sometimes, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run a --image=nginx:1.27 --restart=OnFailure --dry-run=server -o jsonpath='{.spec.restartPolicy}{"\n"}'
  OnFailure
  $ kubectl run a --image=nginx:1.27 --image-pull-policy=Often
  error: invalid image pull policy: Often, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run a --image=nginx:1.27 --image-pull-policy=Always --privileged --dry-run=client -o jsonpath='{.spec.containers[0]}{"\n"}'
  {"image":"nginx:1.27","imagePullPolicy":"Always","name":"a","resources":{},"securityContext":{"privileged":true}}
  $ kubectl run a
  error: required flag(s) "image" not set
  [1]
  $ kubectl run a --image=
  error: --image is required
  [1]
  $ kubectl run a --image=Nginx
  error: invalid image name "Nginx": invalid reference format
  [1]
  $ kubectl run --image=nginx:1.27
  error: NAME is required for run
  [1]
  $ kubectl run A --image=nginx:1.27
  The Pod "A" is invalid:
  * metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run a --image=nginx:1.27 --command
  pod/a created
  $ kubectl run a --image=nginx:1.27 --command --dry-run=client -o jsonpath='{.spec.containers[0].command}{.spec.containers[0].args}{"\n"}' -- a b
  ["a","b"]
  $ kubectl run a --image=nginx:1.27 --dry-run=client -o jsonpath='{.spec.containers[0].command}{.spec.containers[0].args}{"\n"}' -- a b
  ["a","b"]
  $ kubectl run a --image=nginx:1.27 --dry-run=client -o jsonpath='{.spec.containers[0].args}{"\n"}' sleep 5
  ["sleep","5"]
  $ kubectl run a --image=nginx:1.27 --rm
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run a --image=nginx:1.27 -i --dry-run=client
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run a --image=nginx:1.27 --attach --restart=Never --dry-run=client -o name
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run a --image=nginx:1.27 --overrides='{"spec":{"nodeName":"w"}}' --dry-run=client -o jsonpath='{.spec.nodeName}{"\n"}'
  w
  $ kubectl run a --image=nginx:1.27 --overrides='[{"op":"add","path":"/spec/nodeName","value":"z"}]' --override-type=json --dry-run=client -o jsonpath='{.spec.nodeName}{"\n"}'
  z
  $ kubectl run a --image=nginx:1.27 --override-type=zip --overrides='{}'
  error: invalid override type: zip
  [1]
  $ kubectl run a --image=nginx:1.27 --labels='a b=c'
  The Pod "a" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl run a --image=nginx:1.27 --labels=a
  error: unexpected label spec: a
  [1]
  $ kubectl run a --image=nginx:1.27 --grace-period=5
  Error from server (AlreadyExists): pods "a" already exists
  [1]
  $ kubectl run a --image=nginx:1.27 -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl create -f /dev/null
  error: no objects passed to create
  [1]
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create foo
  error: Unexpected args: [foo]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create deployment --image
  error: flag needs an argument: --image
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployments web --image=x --dry-run=client
  error: unknown flag: --image
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl create pod x
  error: Unexpected args: [pod x]
  See 'kubectl create -h' for help and examples
  [1]
