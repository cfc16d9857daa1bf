  $ kubectl create cm a --from-literal=k=v --from-literal=k=w
  error: cannot add key "k", another key by that name already exists in Data for ConfigMap "a"
  [1]
  $ kubectl create cm a --from-literal=k
  error: invalid literal source k, expected key=value
  [1]
  $ kubectl create cm a --from-literal==v
  error: invalid literal source =v, expected key=value
  [1]
  $ kubectl create cm a --from-literal='k k=v'
  error: "k k" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm a --from-literal='k="v"' --dry-run=client -o yaml
  apiVersion: v1
  data:
    k: '"v"'
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl create cm a --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ echo hi > f1; echo 'A=1' > e1; mkdir d1; echo x > d1/x.txt; echo y > d1/.hid; mkdir d1/sub; printf '\x00\xff' > d1/bin; ln -s x.txt d1/link
  $ kubectl create cm a --from-file=f1 --from-file=f1
  error: cannot add key "f1", another key by that name already exists in Data for ConfigMap "a"
  [1]
  % kubectl create cm a --from-file=k=f1 --from-file=d1 --dry-run=client -o yaml
  $ kubectl create cm a --from-file=k=d1
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create cm a --from-file==f1
  error: key name for file path f1 missing
  [1]
  $ kubectl create cm a --from-file=k=
  error: file path for key name k missing
  [1]
  $ kubectl create cm a --from-file=a=b=c
  error: key names or file paths cannot contain '='
  [1]
  $ kubectl create cm a --from-file='b c=f1'
  error: "b c" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create cm a --from-env-file=e1 --dry-run=client -o yaml
  apiVersion: v1
  data:
    A: "1"
  kind: ConfigMap
  metadata:
    name: a
  $ printf '# c\n\nA=1\nB=2 \n  C=3\nD\nE=\nF=a=b\n' > e2; kubectl create cm a --from-env-file=e2 --dry-run=client -o yaml
  apiVersion: v1
  data:
    A: "1"
    B: '2 '
    C: "3"
    D: ""
    E: ""
    F: a=b
  kind: ConfigMap
  metadata:
    name: a
  $ D=dd kubectl create cm a --from-env-file=e2 --dry-run=client -o yaml
  apiVersion: v1
  data:
    A: "1"
    B: '2 '
    C: "3"
    D: dd
    E: ""
    F: a=b
  kind: ConfigMap
  metadata:
    name: a
  $ printf '1A=1\n' > e3; kubectl create cm a --from-env-file=e3
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'A B=1\n' > e4; kubectl create cm a --from-env-file=e4
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'A=1\nA=2\n' > e5; kubectl create cm a --from-env-file=e5
  error: cannot add key "A", another key by that name already exists in Data for ConfigMap "a"
  [1]
  $ kubectl create cm a --from-env-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create cm a --from-env-file=d1
  error: env config file cannot be a directory
  [1]
  $ kubectl create cm a --from-env-file=e1 --from-literal=k=v
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create cm a --from-env-file=e1 --from-env-file=e2 --dry-run=client -o yaml
  error: cannot add key "A", another key by that name already exists in Data for ConfigMap "a"
  [1]
  $ kubectl create cm
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm a b
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create cm A
  error: failed to create configmap: ConfigMap "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create cm a --append-hash --dry-run=client -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a-586ff7h6km
  $ kubectl create cm a --append-hash --from-literal=k=v --dry-run=client -o name
  configmap/a-m959bm649k
  $ kubectl create configmap a --from-literal=k=v -o json
  {
      "kind": "ConfigMap",
      "apiVersion": "v1",
      "metadata": {
          "name": "a",
          "namespace": "default",
          "uid": "de76da27-c657-4501-ae26-37eaedabb451",
          "resourceVersion": "513",
          "creationTimestamp": "2026-11-20T22:40:02Z"
      },
      "data": {
          "k": "v"
      }
  }
  $ kubectl create configmap a --from-literal=k=v
  error: failed to create configmap: configmaps "a" already exists
  [1]
  $ kubectl create configmap a --from-literal=k=v --dry-run=server
  error: failed to create configmap: configmaps "a" already exists
  [1]
  $ kubectl create cm b --dry-run=client
  configmap/b created (dry run)
  $ kubectl create cm b --dry-run=client -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create cm b --save-config --dry-run=client -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"b"}}
    name: b
  $ kubectl create cm b --field-manager=me -o jsonpath='{.metadata.managedFields[0].manager}'
  % kubectl create cm c --validate=foo
  $ kubectl create cm c -n nope
  error: failed to create configmap: namespaces "nope" not found
  [1]
  % kubectl create secret
  $ kubectl create secret foo
  error: unknown command "foo"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret generic
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  $ kubectl create secret generic s --type=foo --from-literal=a=b --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: s
  type: foo
  $ kubectl create secret generic s --type=kubernetes.io/tls --from-literal=a=b
  error: failed to create secret Secret "s" is invalid: [data[tls.crt]: Required value, data[tls.key]: Required value]
  [1]
  $ kubectl create secret generic s --type=kubernetes.io/basic-auth --from-literal=username=b
  secret/s created
  $ kubectl create secret generic s --type=kubernetes.io/ssh-auth --from-literal=x=b
  error: failed to create secret Secret "s" is invalid: data[ssh-privatekey]: Required value
  [1]
  $ kubectl create secret generic s --type=kubernetes.io/dockerconfigjson --from-literal=.dockerconfigjson=b
  error: failed to create secret Secret "s" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'b' looking for beginning of value
  [1]
  $ kubectl create secret generic s --from-file=ssh=f1 --append-hash --dry-run=client -o name
  secret/s-78dbmdkm7m
  $ kubectl create secret tls
  error: exactly one NAME is required, got 0
  See 'kubectl create secret tls -h' for help and examples
  [1]
  $ kubectl create secret tls t
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t --cert=f1
  error: key and cert must be specified
  [1]
  $ kubectl create secret tls t --cert=f1 --key=f1
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret tls t --cert=nope --key=f1
  error: Cannot read file nope, open nope: no such file or directory
  [1]
  $ kubectl create secret docker-registry
  error: exactly one NAME is required, got 0
  See 'kubectl create secret docker-registry -h' for help and examples
  [1]
  $ kubectl create secret docker-registry r
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --docker-username=u
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p --docker-email=e --docker-server=s --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: eyJhdXRocyI6eyJzIjp7InVzZXJuYW1lIjoidSIsInBhc3N3b3JkIjoicCIsImVtYWlsIjoiZSIsImF1dGgiOiJkVHB3In19fQ==
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p --dry-run=client -o jsonpath='{.data.\.dockerconfigjson}' | base64 -d
  {"auths":{"https://index.docker.io/v1/":{"username":"u","password":"p","auth":"dTpw"}}}
  $ kubectl create secret docker-registry r --from-file=f1 --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: aGkK
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create secret docker-registry r --from-file=f1 --docker-username=x
  error: failed to create secret Secret "r" is invalid: data[.dockerconfigjson]: Invalid value: "<secret contents redacted>": invalid character 'h' looking for beginning of value
  [1]
  $ kubectl create deployment
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment d
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment d --image=nginx --image=redis --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: d
    name: d
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: d
    strategy: {}
    template:
      metadata:
        labels:
          app: d
      spec:
        containers:
        - image: nginx
          name: nginx
          resources: {}
        - image: redis
          name: redis
          resources: {}
  status: {}
  $ kubectl create deployment d --image=nginx --image=redis -- sleep 1
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deployment d --image=nginx --replicas=-1
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl create deployment d --image=nginx --replicas=x
  error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment d --image=nginx --port=70000
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create deployment d --image=nginx --port=80 --replicas=3 --dry-run=client -o yaml -- sleep 3
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: d
    name: d
  spec:
    replicas: 3
    selector:
      matchLabels:
        app: d
    strategy: {}
    template:
      metadata:
        labels:
          app: d
      spec:
        containers:
        - command:
          - sleep
          - "3"
          image: nginx
          name: nginx
          ports:
          - containerPort: 80
          resources: {}
  status: {}
  $ kubectl create deployment D_x --image=nginx
  error: failed to create deployment: Deployment.apps "D_x" is invalid: metadata.name: Invalid value: "D_x": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deployment d --image=
  error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers: Required value
  [1]
  $ kubectl create deployment d --image=repo/App:1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}'
  App
  $ kubectl create deployment d --image=a.b/c/foo_bar.x:1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}'
  foo-bar-x-5h9br
  $ kubectl create deploy d --image=nginx:1.27 --dry-run=server
  deployment.apps/d created (server dry run)
  $ kubectl create deploy a b --image=nginx
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --image=busybox:1.36
  job.batch/j created
  $ kubectl create job j --image=busybox:1.36
  error: failed to create job: jobs.batch "j" already exists
  [1]
  $ kubectl create job j2 --image=busybox:1.36 --dry-run=client -o yaml -- echo hi
  apiVersion: batch/v1
  kind: Job
  metadata:
    name: j2
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - echo
          - hi
          image: busybox:1.36
          name: j2
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create job j3 --from=cronjob/nope
  Error from server (NotFound): cronjobs.batch "nope" not found
  [1]
  $ kubectl create job j3 --from=foo
  error: the server doesn't have a resource type "foo"
  [1]
  $ kubectl create job j3 --from=pod/x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl create job j3 --from=cronjob/c --image=x
  error: either --image or --from must be specified
  [1]
  $ kubectl create cronjob c
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob c --image=busybox:1.36
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create cronjob c --image=busybox:1.36 --schedule=x
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "x": expected exactly 5 fields, found 1: [x]
  [1]
  $ kubectl create cronjob c --image=busybox:1.36 --schedule='*/5 * * * *' --restart=Never
  cronjob.batch/c created
  $ kubectl create cronjob c2 --image=busybox:1.36 --schedule='*/5 * * * *' --restart=Always
  error: failed to create cronjob: CronJob.batch "c2" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  $ kubectl create cj c2 --image=busybox:1.36 --schedule='@daily' --dry-run=client -o yaml -- date
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: c2
  spec:
    jobTemplate:
      metadata:
        name: c2
      spec:
        template:
          metadata: {}
          spec:
            containers:
            - command:
              - date
              image: busybox:1.36
              name: c2
              resources: {}
            restartPolicy: OnFailure
    schedule: '@daily'
  status: {}
  $ kubectl create job j3 --from=cronjob/c --dry-run=client -o yaml
  apiVersion: batch/v1
  kind: Job
  metadata:
    annotations:
      cronjob.kubernetes.io/instantiate: manual
    name: j3
    ownerReferences:
    - apiVersion: batch/v1
      controller: true
      kind: CronJob
      name: c
      uid: e573aff3-8d5c-4538-94ac-69ba8991a103
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - image: busybox:1.36
          imagePullPolicy: IfNotPresent
          name: c
          resources: {}
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: Never
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status: {}
  $ kubectl create job j3 --from=cj/c
  job.batch/j3 created
  $ kubectl create job j4 --from=cronjobs.v1.batch/c -- echo x
  error: cannot specify --from and command
  [1]
  $ kubectl create ns
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns n1
  namespace/n1 created
  $ kubectl create ns n1
  Error from server (AlreadyExists): namespaces "n1" already exists
  [1]
  $ kubectl create namespace N1
  The Namespace "N1" is invalid: metadata.name: Invalid value: "N1": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl create namespace a b
  error: exactly one NAME is required, got 2
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create ns n2 --dry-run=client -o yaml
  apiVersion: v1
  kind: Namespace
  metadata:
    name: n2
  spec: {}
  status: {}
  $ kubectl create sa
  error: exactly one NAME is required, got 0
  See 'kubectl create serviceaccount -h' for help and examples
  [1]
  $ kubectl create sa s1
  serviceaccount/s1 created
  $ kubectl create serviceaccount s1 -n n1
  serviceaccount/s1 created
  $ kubectl create sa s1 -o yaml
  error: failed to create serviceaccount: serviceaccounts "s1" already exists
  [1]
  $ kubectl create token
  error: exactly one NAME is required, got 0
  See 'kubectl create token -h' for help and examples
  [1]
  $ kubectl create token nope
  error: failed to create token: serviceaccounts "nope" not found
  [1]
  $ kubectl create token s1 | cut -c1-3
  eyJ
  $ kubectl create token s1 --duration=1s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes
  [1]
  $ kubectl create token s1 --duration=-1h
  error: --duration must be greater than or equal to 0
  [1]
  $ kubectl create token s1 --duration=x
  error: invalid argument "x" for "--duration" flag: time: invalid duration "x"
  See 'kubectl create token --help' for usage.
  [1]
  $ kubectl create token s1 --bound-object-kind=Foo
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token s1 --bound-object-kind=Pod
  error: --bound-object-name is required if --bound-object-kind is provided
  [1]
  $ kubectl create token s1 --bound-object-name=x
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token s1 --bound-object-kind=Pod --bound-object-name=nope
  error: failed to create token: pods "nope" not found
  [1]
  $ kubectl create token s1 --bound-object-kind=Secret --bound-object-name=nope --bound-object-uid=1
  error: failed to create token: secrets "nope" not found
  [1]
  $ kubectl create token s1 --bound-object-uid=1
  error: --bound-object-uid can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token s1 --audience=a -o json | jq -r '.kind, .spec.audiences[0]'
  TokenRequest
  a
  $ kubectl create token s1 --duration=10m -o yaml | grep -i kind
  kind: TokenRequest
  $ kubectl create token s1 -o jsonpath='{.spec.expirationSeconds}'
  3600
  $ kubectl create quota q --hard=pods=1,cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=pods
  error: Invalid argument syntax pods, expected <resource>=<value>
  [1]
  $ kubectl create quota q --hard=pods=1,services=2 --scopes=BestEffort --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      pods: "1"
      services: "2"
    scopes:
    - BestEffort
  status: {}
  $ kubectl create quota q --hard=pods=1 --scopes=Foo
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["Foo"]: unsupported scope
  [1]
  $ kubectl create quota q --hard=pods=1,foo=2
  error: failed to create quota: ResourceQuota "q" is invalid: [spec.hard[foo]: Invalid value: "foo": must be a standard resource type or fully qualified, spec.hard[foo]: Invalid value: "foo": must be a standard resource for quota]
  [1]
  $ kubectl create quota q
  resourcequota/q created
  $ kubectl create quota
  error: exactly one NAME is required, got 0
  See 'kubectl create quota -h' for help and examples
  [1]
  $ kubectl create pdb p
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=a=b
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --min-available=1
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=x
  error: invalid format specified for min-available
  [1]
  $ kubectl create pdb p --selector=a=b --min-available=50%
  poddisruptionbudget.policy/p created
  $ kubectl create pdb p2 --selector=a=b --max-unavailable=50% --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p2
  spec:
    maxUnavailable: 50%
    selector:
      matchLabels:
        a: b
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p3 --selector=a=b --max-unavailable=1 --min-available=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  % kubectl create pdb p3 --selector='a in (b' --max-unavailable=1
  $ kubectl create priorityclass
  error: exactly one NAME is required, got 0
  See 'kubectl create priorityclass -h' for help and examples
  [1]
  $ kubectl create pc high --value=1000 --global-default --description=d --preemption-policy=Never --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  description: d
  globalDefault: true
  kind: PriorityClass
  metadata:
    name: high
  preemptionPolicy: Never
  value: 1000
  $ kubectl create pc high --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc high --value=2000000000
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "high" is invalid: value: Forbidden: maximum allowed value of a user defined priority is 1000000000
  [1]
  $ kubectl create pc high --preemption-policy=Foo
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "high" is invalid: preemptionPolicy: Unsupported value: "Foo": supported values: "PreemptLowerPriority", "Never"
  [1]
  $ kubectl create pc system-x --value=1
  error: failed to create priorityclass: PriorityClass.scheduling.k8s.io "system-x" is invalid: metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: system-x is not a known system priority class
  [1]
  $ kubectl create role
  error: exactly one NAME is required, got 0
  See 'kubectl create role -h' for help and examples
  [1]
  $ kubectl create role r
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb=get --resource=
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb=foo --resource=pods
  Warning: 'foo' is not a standard resource verb
  role.rbac.authorization.k8s.io/r created
  $ kubectl create role r --verb=get --resource=nosuch
  the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl create role r --verb=get,list --resource=pods,deployments.apps,pods/log --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - pods
    - pods/log
    verbs:
    - get
    - list
  - apiGroups:
    - apps
    resources:
    - deployments
    verbs:
    - get
    - list
  $ kubectl create role r --verb=get --resource=pods --resource-name=a --resource-name=b --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - a
    - b
    resources:
    - pods
    verbs:
    - get
  $ kubectl create role r --verb=get --resource=pods,services --resource-name=a
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create role r --verb='*' --resource='*' --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - '*'
    verbs:
    - '*'
  $ kubectl create role r --verb='*,get' --resource='*.*' --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - '*'
    resources:
    - '*'
    verbs:
    - '*'
  $ kubectl create role r --verb=get --resource=nodes --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - nodes
    verbs:
    - get
  $ kubectl create role r --verb=get --resource=pods/x/y
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create role r --verb=get --resource=deployments.extensions
  the server doesn't have a resource type "deployments" in group "extensions"
  [1]
  $ kubectl create clusterrole cr --verb=get --non-resource-url=/x
  clusterrole.rbac.authorization.k8s.io/cr created
  $ kubectl create clusterrole cr2 --verb=foo --non-resource-url=/x
  error: invalid verb: 'foo' for nonResourceURL
  [1]
  $ kubectl create clusterrole cr2 --verb=get --non-resource-url=/x,/y --resource=pods
  clusterrole.rbac.authorization.k8s.io/cr2 created
  $ kubectl create clusterrole cr2 --aggregation-rule=a=b,c=d --dry-run=client -o yaml
  aggregationRule:
    clusterRoleSelectors:
    - matchLabels:
        a: b
        c: d
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: cr2
  rules: null
  $ kubectl create clusterrole cr2 --aggregation-rule=a=b --verb=get
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  % kubectl create clusterrole cr2 --aggregation-rule=ab
  $ kubectl create clusterrole cr2
  error: at least one verb must be specified
  [1]
  $ kubectl create clusterrole cr2 --verb=get
  error: one of resource or nonResourceURL must be specified
  [1]
  $ kubectl create rolebinding rb
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb --role=a --clusterrole=b
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb --role=a --user=u --group=g --serviceaccount=default:s --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: a
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: u
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: g
  - kind: ServiceAccount
    name: s
    namespace: default
  $ kubectl create rolebinding rb --clusterrole=view --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding rb --clusterrole=view --serviceaccount=a:b:c
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding rb --clusterrole=view --user=a,b
  rolebinding.rbac.authorization.k8s.io/rb created
  $ kubectl create clusterrolebinding crb
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding crb --clusterrole=view --user=a --user=b --dry-run=client -o yaml
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
    name: a
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: b
  $ kubectl create clusterrolebinding crb --clusterrole=view
  clusterrolebinding.rbac.authorization.k8s.io/crb created
  % kubectl create svc
  $ kubectl create service clusterip
  error: exactly one NAME is required, got 0
  See 'kubectl create service clusterip -h' for help and examples
  [1]
  $ kubectl create service clusterip s
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create service clusterip s --tcp=80
  service/s created
  $ kubectl create service clusterip s --tcp=80:http --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: 80-http
      port: 80
      protocol: TCP
      targetPort: http
    selector:
      app: s
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s --tcp=x
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create service clusterip s --tcp=80:99999
  error: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create service clusterip s --tcp=99999
  error: strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl create service clusterip s --tcp=80:80:80
  error: failed to create ClusterIP service: services "s" already exists
  [1]
  $ kubectl create service clusterip s2 --tcp=80:8080,443:8443 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s2
    name: s2
  spec:
    ports:
    - name: 80-8080
      port: 80
      protocol: TCP
      targetPort: 8080
    - name: 443-8443
      port: 443
      protocol: TCP
      targetPort: 8443
    selector:
      app: s2
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s2 --clusterip=None --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s2
    name: s2
  spec:
    clusterIP: None
    selector:
      app: s2
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s2 --clusterip=None --tcp=80
  service/s2 created
  $ kubectl create service clusterip s3 --clusterip=1.2.3.4 --tcp=80
  error: failed to create ClusterIP service: Service "s3" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
  [1]
  $ kubectl create service clusterip s3 --clusterip=x --tcp=80
  error: failed to create ClusterIP service: Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl create service nodeport n --tcp=80 --node-port=30080
  service/n created
  $ kubectl create service nodeport n2 --tcp=80 --node-port=30080
  error: failed to create NodePort service: Service "n2" is invalid: spec.ports[0].nodePort: Invalid value: 30080: provided port is already allocated
  [1]
  $ kubectl create service nodeport n2 --tcp=80 --node-port=80
  error: failed to create NodePort service: Service "n2" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create service nodeport n2 --tcp=80,90 --node-port=30081 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: n2
    name: n2
  spec:
    ports:
    - name: "80"
      nodePort: 30081
      port: 80
      protocol: TCP
      targetPort: 80
    - name: "90"
      nodePort: 30081
      port: 90
      protocol: TCP
      targetPort: 90
    selector:
      app: n2
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl create service nodeport n2
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create svc lb l --tcp=80 --dry-run=client -o yaml
  error: unknown flag: --tcp
  See 'kubectl create service --help' for usage.
  [1]
  $ kubectl create service loadbalancer l
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create service externalname e
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service externalname e --external-name=foo.bar --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: e
    name: e
  spec:
    externalName: foo.bar
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: e
    type: ExternalName
  status:
    loadBalancer: {}
  $ kubectl create service externalname e --external-name='foo bar'
  error: invalid service external name foo bar
  [1]
  $ kubectl create ing
  error: exactly one NAME is required, got 0
  See 'kubectl create ingress -h' for help and examples
  [1]
  $ kubectl create ingress i
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ingress i --rule=foo
  error: rule foo is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule=foo.com/=svc:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - host: foo.com
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
  $ kubectl create ingress i --rule='foo.com/a*=svc:http,tls' --rule='/b=x:80,tls=sec' --class=nginx --annotation=a=b --annotation=c --default-backend=d:80 --dry-run=client -o yaml
  error: annotation c is invalid and should be in format key=[value]
  [1]
  $ kubectl create ingress i --rule='foo.com/=svc'
  error: rule foo.com/=svc is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  % kubectl create ingress i --rule='foo.com/=svc:x:y'
  $ kubectl create ingress i --default-backend=x
  error: default-backend should be in format servicename:serviceport
  [1]
  % kubectl create ingress i --default-backend=x:80
  $ kubectl create ingress i2 --rule='*.foo.com/*=svc:80,tls=' --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i2
  spec:
    rules:
    - host: '*.foo.com'
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                number: 80
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - '*.foo.com'
  status:
    loadBalancer: {}
  $ kubectl create ingress i3 --rule='Foo/=svc:80'
  error: failed to create ingress: Ingress.networking.k8s.io "i3" is invalid: spec.rules[0].host: Invalid value: "Foo": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
