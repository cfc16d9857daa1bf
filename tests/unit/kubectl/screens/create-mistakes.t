  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create nope
  error: Unexpected args: [nope]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create deployment
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deploy a b --image=x
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deploy a --image=nginx:1.27 --replicas=-1
  error: failed to create deployment: Deployment.apps "a" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl create deploy a --image=nginx:1.27 --replicas=two
  error: invalid argument "two" for "-r, --replicas" flag: strconv.ParseInt: parsing "two": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deploy a --image=nginx:1.27 --port=99999
  error: failed to create deployment: Deployment.apps "a" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create deploy a --image=nginx:1.27 --port=http
  error: invalid argument "http" for "--port" flag: strconv.ParseInt: parsing "http": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deploy a --image= 
  error: failed to create deployment: Deployment.apps "a" is invalid: spec.template.spec.containers: Required value
  [1]
  $ kubectl create deploy a --image=nginx:1.27 --port=80 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].ports[0].containerPort}'
  80
  $ kubectl create deploy a --image=repo.example.com:5000/team/my_app.x:1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}'
  my-app-x-k9nxg
  $ kubectl create deploy a --image=nginx:1.27@sha256:abc --dry-run=client -o name
  deployment.apps/a
  $ kubectl create deploy a --image=busybox:1.36 -o yaml --dry-run=client -- sleep 100
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: a
    name: a
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: a
    strategy: {}
    template:
      metadata:
        labels:
          app: a
      spec:
        containers:
        - command:
          - sleep
          - "100"
          image: busybox:1.36
          name: busybox
          resources: {}
  status: {}
  % kubectl create deploy a --image=busybox:1.36 --dry-run
  $ kubectl create deploy a --image=busybox:1.36 --dry-run=maybe
  error: Invalid dry-run value (maybe). Must be "none", "server", or "client".
  [1]
  $ kubectl create deploy a --image=busybox:1.36 -o wide --dry-run=client
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create deploy a --image=busybox:1.36 --dry-run=server -o name
  deployment.apps/a
  $ kubectl create deploy a --image=busybox:1.36 --save-config --dry-run=client -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"a\",\"labels\":{\"app\":\"a\"}},\"spec\":{\"replicas\":1,\"selector\":{\"matchLabels\":{\"app\":\"a\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"a\"}},\"spec\":{\"containers\":[{\"name\":\"busybox\",\"image\":\"busybox:1.36\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"}
  $ kubectl create deploy a --image=busybox:1.36 -n nope
  error: failed to create deployment: namespaces "nope" not found
  [1]
  $ kubectl create job
  error: exactly one NAME is required, got 0
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --image=busybox:1.36 --from=cronjob/x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --from=cronjob/x
  Error from server (NotFound): cronjobs.batch "x" not found
  [1]
  $ kubectl create job j --from=pod/x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl create job j --from=x
  error: the server doesn't have a resource type "x"
  [1]
  $ kubectl create job j --image=busybox:1.36 -o yaml --dry-run=client -- date
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: j
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - date
          image: busybox:1.36
          name: j
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create job J --image=busybox:1.36
  error: failed to create job: Job.batch "J" is invalid: [metadata.name: Invalid value: "J": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'), spec.template.spec.containers[0].name: Invalid value: "J": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')]
  [1]
  $ kubectl create cronjob c --image=busybox:1.36
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create cronjob c --image=busybox:1.36 --schedule='* * *'
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * *": expected exactly 5 fields, found 3: [* * *]
  [1]
  $ kubectl create cj c --image=busybox:1.36 --schedule='@hourly' --restart=Never --dry-run=client -o yaml -- echo hi
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: c
  spec:
    jobTemplate:
      metadata:
        name: c
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - command:
              - echo
              - hi
              image: busybox:1.36
              name: c
              resources: {}
            restartPolicy: Never
    schedule: '@hourly'
  status: {}
  $ kubectl create cj c --image=busybox:1.36 --schedule='0 0 * * *' --restart=Always
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create cj c --schedule='0 0 * * *'
  error: required flag(s) "image" not set
  [1]
  $ kubectl create cj c --image=busybox:1.36 --schedule='0 0 * * *' -- date
  cronjob.batch/c created
  $ kubectl create job j1 --from=cronjob/c
  job.batch/j1 created
  $ kubectl create job j2 --from=cronjob/c --dry-run=client -o yaml | head -20
  apiVersion: batch/v1
  kind: Job
  metadata:
    annotations:
      cronjob.kubernetes.io/instantiate: manual
    name: j2
    ownerReferences:
    - apiVersion: batch/v1
      controller: true
      kind: CronJob
      name: c
      uid: ad0b9a34-72d6-4812-a67d-03050c4452ba
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - date
          image: busybox:1.36
  $ kubectl create job j1 --from=cj/c
  error: failed to create job: jobs.batch "j1" already exists
  [1]
  $ kubectl create cm
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm a --from-literal=x
  error: invalid literal source x, expected key=value
  [1]
  $ kubectl create cm a --from-literal=x=1 --from-literal=x=2
  error: cannot add key "x", another key by that name already exists in Data for ConfigMap "a"
  [1]
  $ kubectl create cm a --from-literal='bad key=1'
  error: "bad key" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm a --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ mkdir d; echo 1 > d/one; echo 2 > d/.two; mkdir d/sub; printf 'A=1\n# c\n\nB = 2\nC\n' > e.env
  $ kubectl create cm a --from-file=d --dry-run=client -o yaml
  apiVersion: v1
  data:
    .two: |
      2
    one: |
      1
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl create cm a --from-file=k=d
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create cm a --from-file=k=d/one --from-file=d/one --dry-run=client -o jsonpath='{.data}'
  {"k":"1\n","one":"1\n"}
  $ kubectl create cm a --from-file==d/one
  error: key name for file path d/one missing
  [1]
  $ kubectl create cm a --from-file=a=b=c
  error: key names or file paths cannot contain '='
  [1]
  $ kubectl create cm a --from-env-file=e.env --dry-run=client -o yaml
  error: "B " is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl create cm a --from-env-file=e.env --from-literal=a=b
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create cm a --from-env-file=e.env --from-env-file=d/one
  error: "B " is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl create cm a --from-env-file=d
  error: env config file cannot be a directory
  [1]
  $ printf '\xff\xfe\x00' > bin; kubectl create cm a --from-file=bin --dry-run=client -o yaml
  apiVersion: v1
  binaryData:
    bin: //4A
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl create cm a --append-hash --from-literal=x=1 -o name --dry-run=client
  configmap/a-tg79h6dbd4
  $ kubectl create cm A
  error: failed to create configmap: ConfigMap "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create cm a
  configmap/a created
  $ kubectl create cm a
  error: failed to create configmap: configmaps "a" already exists
  [1]
  % kubectl create secret
  $ kubectl create secret nope x
  error: unknown command "nope x"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret generic
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret generic s --from-literal=a=b --type=my/type -o yaml --dry-run=client
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: s
  type: my/type
  $ kubectl create secret generic s --type=kubernetes.io/tls
  error: failed to create secret Secret "s" is invalid: [data[tls.crt]: Required value, data[tls.key]: Required value]
  [1]
  $ kubectl create secret generic s --type=kubernetes.io/basic-auth
  error: failed to create secret Secret "s" is invalid: [data[username]: Required value, data[password]: Required value]
  [1]
  $ kubectl create secret generic s --from-file=ssh-privatekey=d/one --type=kubernetes.io/ssh-auth
  secret/s created
  $ kubectl create secret docker-registry r
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p
  secret/r created
  $ kubectl create secret docker-registry r2 --docker-username=u --docker-password=p --docker-email=e --docker-server=s.example.com --dry-run=client -o jsonpath='{.data}'
  {".dockerconfigjson":"eyJhdXRocyI6eyJzLmV4YW1wbGUuY29tIjp7InVzZXJuYW1lIjoidSIsInBhc3N3b3JkIjoicCIsImVtYWlsIjoiZSIsImF1dGgiOiJkVHB3In19fQ=="}
  $ kubectl create secret docker-registry r3 --from-file=d/one
  error: failed to create secret Secret "r3" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": json: cannot unmarshal number into Go value of type map[string]interface {}
  [1]
  $ kubectl create secret tls t
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t --cert=d/one --key=d/one
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t --cert=nope --key=d/one
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  % kubectl create service
  $ kubectl create svc clusterip
  error: exactly one NAME is required, got 0
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create svc clusterip s
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc clusterip s --tcp=x
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create svc clusterip s --tcp=80:http
  service/s created
  $ kubectl create svc clusterip s2 --tcp=80 --tcp=443:8443 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s2
    name: s2
  spec:
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    - name: 443-8443
      port: 443
      protocol: TCP
      targetPort: 8443
    selector:
      app: s2
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create svc clusterip s3 --clusterip=None --tcp=80
  service/s3 created
  $ kubectl create svc clusterip s4 --clusterip=10.96.0.1 --tcp=80
  error: failed to create ClusterIP service: Service "s4" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.1"]: failed to allocate IP 10.96.0.1: provided IP is already allocated
  [1]
  $ kubectl create svc clusterip s4 --clusterip=1.2.3.4 --tcp=80
  error: failed to create ClusterIP service: Service "s4" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
  [1]
  $ kubectl create svc nodeport n --tcp=80 --node-port=31000
  service/n created
  $ kubectl create svc nodeport n2 --tcp=80 --node-port=31000
  error: failed to create NodePort service: Service "n2" is invalid: spec.ports[0].nodePort: Invalid value: 31000: provided port is already allocated
  [1]
  $ kubectl create svc lb l --tcp=70000
  error: unknown flag: --tcp
  See 'kubectl create service --help' for usage.
  [1]
  $ kubectl create svc loadbalancer l --tcp=80:80 -o name
  service/l
  $ kubectl create svc externalname e
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create svc externalname e --external-name=1.2.3.4
  service/e created
  $ kubectl create svc externalname e2 --external-name='bad name'
  error: invalid service external name bad name
  [1]
  $ kubectl create ns
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns a b
  error: exactly one NAME is required, got 2
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns kube-system
  Error from server (AlreadyExists): namespaces "kube-system" already exists
  [1]
  $ kubectl create ns 123
  namespace/123 created
  $ kubectl create ns x.y
  The Namespace "x.y" is invalid: metadata.name: Invalid value: "x.y": must not contain dots
  [1]
  $ kubectl create sa
  error: exactly one NAME is required, got 0
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create sa default
  error: failed to create serviceaccount: serviceaccounts "default" already exists
  [1]
  $ kubectl create sa bob -o yaml --dry-run=client
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bob
  $ kubectl create token bob
  error: failed to create token: serviceaccounts "bob" not found
  [1]
  $ kubectl create token default --duration=1s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token default --duration=10m --audience=x --bound-object-kind=Pod
  error: --bound-object-name is required if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-name=x
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-kind=Node --bound-object-name=x
  error: failed to create token: nodes "x" not found
  [1]
  $ kubectl create token default | cut -c1-10
  eyJhbGciOi
  $ kubectl create quota
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create quota q --hard=cpu
  error: Invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl create quota q --hard=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=cpu=1,pods=2 --scopes=BestEffort
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["BestEffort"]: unsupported scope applied to resource
  [1]
  $ kubectl create quota q --hard=cpu=1,pods=2 --scopes=Nope
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["Nope"]: unsupported scope
  [1]
  $ kubectl create quota q --hard=pods=2 --scopes=BestEffort --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      pods: "2"
    scopes:
    - BestEffort
  status: {}
  $ kubectl create pdb p
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=app=x
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --selector=app=x --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p --selector=app=x --min-available=50%
  poddisruptionbudget.policy/p created
  $ kubectl create pdb p2 --selector=app=x --min-available=x
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p2 --selector='app in (x' --min-available=1
  error: couldn't parse the selector string "app in (x": unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl create pc hi --value=5 --description='x y' --preemption-policy=Never --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  description: x y
  kind: PriorityClass
  metadata:
    name: hi
  preemptionPolicy: Never
  value: 5
  $ kubectl create pc hi --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "hi" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create pc hi --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc system-x --value=1
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "system-x" is invalid: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: system-x is not a known system priority class
  [1]
  $ kubectl create pc hi --global-default --value=1
  priorityclass.scheduling.k8s.io/hi created
  $ kubectl create pc hi2 --global-default --value=1
  error: failed to create priorityclass: priorityclasses.scheduling.k8s.io "hi2" is forbidden: PriorityClass hi is already marked as default. Only one default can exist
  [1]
  $ kubectl create role r
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb=get --resource=pods,deploy --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - pods
    verbs:
    - get
  - apiGroups:
    - apps
    resources:
    - deployments
    verbs:
    - get
  $ kubectl create role r --verb=fly --resource=pods
  Warning: 'fly' is not a standard resource verb
  role.rbac.authorization.k8s.io/r created
  $ kubectl create role r --verb=get --resource=nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl create role r --verb=get --resource=pods/log --resource=deployments.apps/scale --resource-name=a -o yaml --dry-run=client
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - a
    resources:
    - pods/log
    verbs:
    - get
  - apiGroups:
    - apps
    resourceNames:
    - a
    resources:
    - deployments/scale
    verbs:
    - get
  $ kubectl create role r --verb='*' --resource='*'
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create role r2 --verb=get --resource=nodes
  role.rbac.authorization.k8s.io/r2 created
  $ kubectl create clusterrole c --verb=get --non-resource-url=/x
  clusterrole.rbac.authorization.k8s.io/c created
  $ kubectl create clusterrole c2 --verb=list --non-resource-url=/x
  error: invalid verb: 'list' for nonResourceURL
  [1]
  $ kubectl create clusterrole c3 --verb=get --non-resource-url=x
  error: nonResourceURL should start with /
  [1]
  $ kubectl create clusterrole c4 --aggregation-rule=a=b
  clusterrole.rbac.authorization.k8s.io/c4 created
  $ kubectl create clusterrole c5 --aggregation-rule=a=b --verb=get
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create clusterrole c6
  error: at least one verb must be specified
  [1]
  $ kubectl create rolebinding b
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r
  rolebinding.rbac.authorization.k8s.io/b created
  $ kubectl create rolebinding b --role=r --clusterrole=c
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r --user=u --group=g --serviceaccount=default:bob --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: b
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: u
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: g
  - kind: ServiceAccount
    name: bob
    namespace: default
  $ kubectl create rolebinding b --role=r --serviceaccount=bob
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create clusterrolebinding b --role=r
  error: unknown flag: --role
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl create clusterrolebinding b --clusterrole=nope --user=u
  clusterrolebinding.rbac.authorization.k8s.io/b created
  $ kubectl create clusterrolebinding b --clusterrole=view --user=u
  error: failed to create clusterrolebinding: clusterrolebindings.rbac.authorization.k8s.io "b" already exists
  [1]
  $ kubectl create ingress i
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ingress i --rule=a
  error: rule a is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=a.com/=svc:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - host: a.com
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                number: 80
          path: /
          pathType: Exact
  status:
    loadBalancer: {}
  $ kubectl create ingress i --rule='a.com/x*=svc:http,tls=sec' --class=nginx --annotation=a=b --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: b
    name: i
  spec:
    ingressClassName: nginx
    rules:
    - host: a.com
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                name: http
          path: /x
          pathType: Prefix
    tls:
    - hosts:
      - a.com
      secretName: sec
  status:
    loadBalancer: {}
  $ kubectl create ingress i --default-backend=svc:80 -o name
  ingress.networking.k8s.io/i
  $ kubectl create ingress i2 --rule=a.com/=svc
  error: rule a.com/=svc is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i2 --rule=/x=svc:80,tls
  ingress.networking.k8s.io/i2 created
  $ kubectl create -f .
  error: error reading [.]: recognized file extensions are [.json .yaml .yml]
  [1]
  $ kubectl create -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl create --raw=/api/v1/namespaces -f nope
  error: open nope: no such file or directory
  [1]
  $ kubectl create --raw=/api/v1/namespaces
  error: must specify one of -f and -k
  [1]
  $ echo '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"rawns"}}' | kubectl create --raw=/api/v1/namespaces -f - | head -c 60
  {"kind":"Namespace","apiVersion":"v1","metadata":{"name":"ra
  $ kubectl create -f d/one --edit --raw=/x
  error: --raw and --edit are mutually exclusive
  [1]
  $ echo 'kind: ConfigMap' | kubectl create -f -
  error: error validating "STDIN": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ echo 'apiVersion: v1' | kubectl create -f -
  error: error validating "STDIN": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ echo '' | kubectl create -f -
  error: no objects passed to create
  [1]
  $ echo '[]' | kubectl create -f -
  error: error validating "STDIN": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ echo 'hello' | kubectl create -f -
  error: error validating "STDIN": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf 'apiVersion: v1\nkind: List\nitems: []\n' | kubectl create -f -
  error: no objects passed to create
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: gen-\n' | kubectl create -f - | sed 's/gen-[a-z0-9]*/gen-X/'
  configmap/gen-X created
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  generateName: gen-\n' | kubectl apply -f -
  error: from gen-: cannot use generate name with apply
  [1]
