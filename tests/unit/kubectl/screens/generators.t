  $ kubectl create deployment web --image=nginx --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx
          name: nginx
          resources: {}
  status: {}
  $ kubectl create deployment web --image=nginx --image=redis --port=80 --replicas=3 --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 3
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx
          name: nginx
          ports:
          - containerPort: 80
          resources: {}
        - image: redis
          name: redis
          resources: {}
  status: {}
  $ kubectl create deployment web --image=nginx --dry-run=client -o json -- sh -c 'sleep 1'
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "web",
          "labels": {
              "app": "web"
          }
      },
      "spec": {
          "replicas": 1,
          "selector": {
              "matchLabels": {
                  "app": "web"
              }
          },
          "template": {
              "metadata": {
                  "labels": {
                      "app": "web"
                  }
              },
              "spec": {
                  "containers": [
                      {
                          "name": "nginx",
                          "image": "nginx",
                          "command": [
                              "sh",
                              "-c",
                              "sleep 1"
                          ],
                          "resources": {}
                      }
                  ]
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  $ kubectl create deployment web --image=nginx --image=redis --dry-run=client -- sh
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deployment web --dry-run=client
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment --image=nginx
  error: exactly one NAME is required, got 0
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deployment a b --image=nginx
  error: exactly one NAME is required, got 2
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create deployment web --image=reg.example:5000/a/b_c:1@sha256:0123456789012345678901234567890123456789012345678901234567890123 --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: reg.example:5000/a/b_c:1@sha256:0123456789012345678901234567890123456789012345678901234567890123
          name: b-c-5zd7x
          resources: {}
  status: {}
  $ kubectl create deployment Web --image=nginx
  error: failed to create deployment: Deployment.apps "Web" is invalid: metadata.name: Invalid value: "Web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deployment web --image=nginx --replicas=-1
  error: failed to create deployment: Deployment.apps "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl create deployment web --image=nginx --replicas=x
  error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --port=99999999999
  error: invalid argument "99999999999" for "--port" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl create deployment web --image=nginx --dry-run=maybe
  error: Invalid dry-run value (maybe). Must be "none", "server", or "client".
  [1]
  % kubectl create deployment web --image=nginx --dry-run
  % kubectl create deployment web --image=nginx --dry-run -o name
  $ kubectl create deployment web --image=nginx --dry-run=client -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create deployment web --image=nginx --dry-run=client -o nonsense
  error: unable to match a printer suitable for the output format "nonsense", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create deployment web --image=nginx --dry-run=client -o jsonpath='{.spec.replicas}'
  1
  $ kubectl create deployment web --image=nginx --dry-run=client -o go-template='{{.metadata.name}}{{"\n"}}'
  web
  $ kubectl create deployment web --image=nginx --dry-run=client --save-config -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","labels":{"app":"web"}},"spec":{"replicas":1,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"nginx","image":"nginx","resources":{}}]}},"strategy":{}},"status":{}}
    labels:
      app: web
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx
          name: nginx
          resources: {}
  status: {}
  $ kubectl create deployment web --image=nginx --dry-run=server -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    creationTimestamp: "2026-11-20T22:40:00Z"
    generation: 1
    labels:
      app: web
    name: web
    namespace: default
    uid: aa08f6bc-b1ec-4bd4-b15e-69fbbcd9ac0f
  spec:
    progressDeadlineSeconds: 600
    replicas: 1
    revisionHistoryLimit: 10
    selector:
      matchLabels:
        app: web
    strategy:
      rollingUpdate:
        maxSurge: 25%
        maxUnavailable: 25%
      type: RollingUpdate
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx
          imagePullPolicy: Always
          name: nginx
          resources: {}
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: Always
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status: {}
  $ kubectl create deployment web --image=nginx -n other --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
    namespace: other
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    strategy: {}
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - image: nginx
          name: nginx
          resources: {}
  status: {}
  $ kubectl create deployment web --image=nginx -n other --dry-run=server
  error: failed to create deployment: namespaces "other" not found
  [1]
  $ kubectl create job j --image=busybox --dry-run=client -o yaml -- echo hi
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
          - echo
          - hi
          image: busybox
          name: j
          resources: {}
        restartPolicy: Never
  status: {}
  $ kubectl create job j --image=busybox --from=cronjob/x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --from=cronjob/x --dry-run=client
  Error from server (NotFound): cronjobs.batch "x" not found
  [1]
  $ kubectl create job j --from=pod/x
  Error from server (NotFound): pods "x" not found
  [1]
  $ kubectl create job j --from=x
  error: the server doesn't have a resource type "x"
  [1]
  $ kubectl create job j --image=busybox --dry-run=client -o yaml echo hi
  error: exactly one NAME is required, got 3
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create cronjob c --image=busybox --schedule='*/5 * * * *' --dry-run=client -o yaml -- date
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
              - date
              image: busybox
              name: c
              resources: {}
            restartPolicy: OnFailure
    schedule: '*/5 * * * *'
  status: {}
  $ kubectl create cronjob c --image=busybox --schedule='*/5 * * * *' --restart=Never --dry-run=client -o yaml
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
            - image: busybox
              name: c
              resources: {}
            restartPolicy: Never
    schedule: '*/5 * * * *'
  status: {}
  $ kubectl create cronjob c --image=busybox --schedule='*/5 * * * *' --restart=Always --dry-run=client -o yaml
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
            - image: busybox
              name: c
              resources: {}
            restartPolicy: Always
    schedule: '*/5 * * * *'
  status: {}
  $ kubectl create cronjob c --image=busybox
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create cronjob c
  error: required flag(s) "image", "schedule" not set
  [1]
  $ kubectl create cronjob c --image=busybox --schedule='never' --dry-run=server
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "never": expected exactly 5 fields, found 1: [never]
  [1]
  $ kubectl create configmap m --from-literal=a=b --from-literal=c=d --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: b
    c: d
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-literal=a --dry-run=client
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create configmap m --from-literal==a --dry-run=client
  error: invalid literal source =a, expected key=value
  [1]
  $ kubectl create configmap m --from-literal=a=b --from-literal=a=c --dry-run=client
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "m"
  [1]
  $ kubectl create configmap m --from-literal='a b=c' --dry-run=client
  error: "a b" is not a valid key name for a ConfigMap: a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create configmap m --from-literal=..=c --dry-run=client
  error: ".." is not a valid key name for a ConfigMap: must not be '..'
  [1]
  $ kubectl create configmap m --from-literal=a=b=c --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: b=c
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --dry-run=client -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create cm m --from-literal=a=b --append-hash --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: m-k8bhd2f7kc
  $ printf 'x: 1\ny: "two"\n' > f.yaml; printf 'A=1\n# c\n\nB=two words\n' > env; mkdir d; echo one > d/one; echo two > d/two.txt; printf '\377\376' > bin
  $ kubectl create configmap m --from-file=f.yaml --dry-run=client -o yaml
  apiVersion: v1
  data:
    f.yaml: |
      x: 1
      y: "two"
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-file=k=f.yaml --dry-run=client -o yaml
  apiVersion: v1
  data:
    k: |
      x: 1
      y: "two"
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-file=d --dry-run=client -o yaml
  apiVersion: v1
  data:
    one: |
      one
    two.txt: |
      two
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-file=d/ --from-file=bin --dry-run=client -o yaml
  apiVersion: v1
  binaryData:
    bin: //4=
  data:
    one: |
      one
    two.txt: |
      two
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-file=k=d --dry-run=client -o yaml
  error: cannot give a key name for a directory path
  [1]
  $ kubectl create configmap m --from-file=missing --dry-run=client -o yaml
  error: error reading missing: no such file or directory
  [1]
  $ kubectl create configmap m --from-file==f.yaml --dry-run=client
  error: key name for file path f.yaml missing
  [1]
  $ kubectl create configmap m --from-file=k= --dry-run=client
  error: file path for key name k missing
  [1]
  $ kubectl create configmap m --from-file=a=b=c --dry-run=client
  error: key names or file paths cannot contain '='
  [1]
  $ kubectl create configmap m --from-env-file=env --dry-run=client -o yaml
  apiVersion: v1
  data:
    A: "1"
    B: two words
  kind: ConfigMap
  metadata:
    name: m
  $ kubectl create configmap m --from-env-file=env --from-literal=a=b --dry-run=client -o yaml
  error: from-env-file cannot be combined with from-file or from-literal
  [1]
  $ kubectl create configmap m --from-env-file=d --dry-run=client -o yaml
  error: env config file cannot be a directory
  [1]
  $ kubectl create configmap m --from-env-file=missing --dry-run=client -o yaml
  error: error reading missing: no such file or directory
  [1]
  $ printf '1A=2\n' > badenv; kubectl create configmap m --from-env-file=badenv --dry-run=client -o yaml
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'A B=2\n' > badenv; kubectl create configmap m --from-env-file=badenv --dry-run=client -o yaml
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ printf 'HOME\nNOPE\n' > e2; kubectl create configmap m --from-env-file=e2 --dry-run=client -o jsonpath='{.data.NOPE}'
  $ kubectl create configmap
  error: exactly one NAME is required, got 0
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create configmap a b
  error: exactly one NAME is required, got 2
  See 'kubectl create configmap -h' for help and examples
  [1]
  $ kubectl create secret generic s --from-literal=a=b --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: s
  $ kubectl create secret generic s --from-literal=a=b --type=my/type --append-hash --dry-run=client -o yaml
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: s-479m4dt7g7
  type: my/type
  $ kubectl create secret generic s --from-file=bin --dry-run=client -o yaml
  apiVersion: v1
  data:
    bin: //4=
  kind: Secret
  metadata:
    name: s
  $ kubectl create secret generic s --from-literal=a=b --from-literal=a=c --dry-run=client
  error: cannot add key a, another key by that name already exists
  [1]
  $ kubectl create secret generic s --from-literal='a b=b' --dry-run=client
  error: "a b" is not valid key name for a Secret a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl create secret generic s --dry-run=client -o yaml
  apiVersion: v1
  kind: Secret
  metadata:
    name: s
  $ kubectl create secret generic
  error: exactly one NAME is required, got 0
  See 'kubectl create secret generic -h' for help and examples
  [1]
  % kubectl create secret
  $ kubectl create secret nonsense
  error: unknown command "nonsense"
  See 'kubectl create secret -h' for help and examples
  [1]
  $ kubectl create secret tls t --cert=c --key=k --dry-run=client
  error: Cannot read file c, open c: no such file or directory
  [1]
  $ kubectl create secret tls t --cert=c --dry-run=client
  error: key and cert must be specified
  [1]
  $ echo x > c; echo y > k; kubectl create secret tls t --cert=c --key=k --dry-run=client
  error: tls: failed to find any PEM data in certificate input
  [1]
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p --docker-email=e@x --docker-server=reg.example --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: eyJhdXRocyI6eyJyZWcuZXhhbXBsZSI6eyJ1c2VybmFtZSI6InUiLCJwYXNzd29yZCI6InAiLCJlbWFpbCI6ImVAeCIsImF1dGgiOiJkVHB3In19fQ==
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create secret docker-registry r --docker-username=u --docker-password=p --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsidXNlcm5hbWUiOiJ1IiwicGFzc3dvcmQiOiJwIiwiYXV0aCI6ImRUcHcifX19
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create secret docker-registry r --docker-username=u --dry-run=client -o yaml
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  $ kubectl create secret docker-registry r --from-file=f.yaml --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: eDogMQp5OiAidHdvIgo=
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create secret docker-registry r --from-file=.dockerconfigjson=f.yaml --dry-run=client -o yaml
  apiVersion: v1
  data:
    .dockerconfigjson: eDogMQp5OiAidHdvIgo=
  kind: Secret
  metadata:
    name: r
  type: kubernetes.io/dockerconfigjson
  $ kubectl create service clusterip s --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: s
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s --tcp=80:8080 --tcp=443:https --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: 80-8080
      port: 80
      protocol: TCP
      targetPort: 8080
    - name: 443-https
      port: 443
      protocol: TCP
      targetPort: https
    selector:
      app: s
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s --clusterip=None --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    clusterIP: None
    selector:
      app: s
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s --clusterip=10.96.0.99 --tcp=1:2 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    clusterIP: 10.96.0.99
    ports:
    - name: 1-2
      port: 1
      protocol: TCP
      targetPort: 2
    selector:
      app: s
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service clusterip s --dry-run=client -o yaml
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create service clusterip s --tcp=x --dry-run=client
  error: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl create service clusterip s --tcp=80:99999 --dry-run=client
  error: must be between 1 and 65535, inclusive
  [1]
  $ kubectl create service clusterip s --tcp=99999 --dry-run=client
  error: strconv.ParseUint: parsing "99999": value out of range
  [1]
  $ kubectl create service clusterip s --tcp=80:a_b --dry-run=client
  error: must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  [1]
  $ kubectl create service clusterip s --tcp=80:averyveryverylongname --dry-run=client
  error: must be no more than 15 characters
  [1]
  $ kubectl create service nodeport s --tcp=80:8080 --node-port=30080 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: 80-8080
      nodePort: 30080
      port: 80
      protocol: TCP
      targetPort: 8080
    selector:
      app: s
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl create service nodeport s --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: s
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl create service nodeport s --dry-run=client
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create service loadbalancer s --tcp=5678:8080 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    ports:
    - name: 5678-8080
      port: 5678
      protocol: TCP
      targetPort: 8080
    selector:
      app: s
    type: LoadBalancer
  status:
    loadBalancer: {}
  $ kubectl create service externalname s --external-name=bar.com --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    externalName: bar.com
    selector:
      app: s
    type: ExternalName
  status:
    loadBalancer: {}
  $ kubectl create service externalname s --external-name=bar.com --tcp=80 --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s
    name: s
  spec:
    externalName: bar.com
    ports:
    - name: "80"
      port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: s
    type: ExternalName
  status:
    loadBalancer: {}
  $ kubectl create service externalname s --dry-run=client -o yaml
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service externalname s --external-name='a b' --dry-run=client
  error: invalid service external name a b
  [1]
  % kubectl create service
  $ kubectl create service foo
  error: unknown command "foo"
  See 'kubectl create service -h' for help and examples
  [1]
  $ kubectl create namespace n --dry-run=client -o yaml
  apiVersion: v1
  kind: Namespace
  metadata:
    name: "n"
  spec: {}
  status: {}
  $ kubectl create ns n -n x --dry-run=client -o yaml
  apiVersion: v1
  kind: Namespace
  metadata:
    name: "n"
  spec: {}
  status: {}
  $ kubectl create namespace
  error: exactly one NAME is required, got 0
  See 'kubectl create namespace -h' for help and examples
  [1]
  $ kubectl create quota q --hard=pods=2,cpu=1 --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      cpu: "1"
      pods: "2"
  status: {}
  $ kubectl create quota q --hard=pods=2 --scopes=BestEffort,NotTerminating --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec:
    hard:
      pods: "2"
    scopes:
    - BestEffort
    - NotTerminating
  status: {}
  $ kubectl create quota q --dry-run=client -o yaml
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    name: q
  spec: {}
  status: {}
  $ kubectl create quota q --hard=pods --dry-run=client -o yaml
  error: Invalid argument syntax pods, expected <resource>=<value>
  [1]
  $ kubectl create quota q --hard=pods=x --dry-run=client -o yaml
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create quota q --hard=pods=1=2 --dry-run=client -o yaml
  error: Invalid argument syntax pods=1=2, expected <resource>=<value>
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=1 --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    minAvailable: 1
    selector:
      matchLabels:
        app: web
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector=app=web --min-available=50% --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    minAvailable: 50%
    selector:
      matchLabels:
        app: web
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector=app=web --max-unavailable=50% --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    maxUnavailable: 50%
    selector:
      matchLabels:
        app: web
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector='app in (a,b)' --max-unavailable=1 --dry-run=client -o yaml
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p
  spec:
    maxUnavailable: 1
    selector:
      matchExpressions:
      - key: app
        operator: In
        values:
        - a
        - b
  status:
    currentHealthy: 0
    desiredHealthy: 0
    disruptionsAllowed: 0
    expectedPods: 0
  $ kubectl create pdb p --selector=app=web --dry-run=client -o yaml
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=1 --max-unavailable=1 --dry-run=client -o yaml
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p --min-available=1 --dry-run=client -o yaml
  error: a selector must be specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=x --dry-run=client -o yaml
  error: invalid format specified for min-available
  [1]
  $ kubectl create priorityclass p --value=1000 --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: PreemptLowerPriority
  value: 1000
  $ kubectl create pc p --value=1000 --global-default --description='x y' --preemption-policy=Never --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  description: x y
  globalDefault: true
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: Never
  value: 1000
  $ kubectl create pc p --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: PreemptLowerPriority
  value: 0
  $ kubectl create pc p --value=99999999999 --dry-run=client -o yaml
  error: invalid argument "99999999999" for "--value" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create pc p --value=1 --preemption-policy=Sometimes --dry-run=client -o yaml
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p
  preemptionPolicy: Sometimes
  value: 1
  $ kubectl create role r --verb=get,list --resource=pods --dry-run=client -o yaml
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
    - list
  $ kubectl create role r --verb=get --verb=list --resource=pods,deployments.apps/scale,services --resource-name=a --resource-name=b --dry-run=client -o yaml
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
    - services
    verbs:
    - get
    - list
  - apiGroups:
    - apps
    resourceNames:
    - a
    - b
    resources:
    - deployments/scale
    verbs:
    - get
    - list
  $ kubectl create role r --verb='*' --verb=get --resource='*' --dry-run=client -o yaml
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
  $ kubectl create role r --verb=fly --resource=pods --dry-run=client -o yaml
  Warning: 'fly' is not a standard resource verb
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
    - fly
  $ kubectl create role r --resource=pods --dry-run=client -o yaml
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get --dry-run=client -o yaml
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --verb=get --resource=/x --dry-run=client -o yaml
  error: resource must be specified if apiGroup/subresource specified
  [1]
  $ kubectl create role r --verb=get --resource=flowers.example.com --dry-run=client -o yaml
  the server doesn't have a resource type "flowers" in group "example.com"
  [1]
  $ kubectl create role r --verb=get --resource=pods,deploy --resource-name=a --dry-run=client -o yaml
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
    - pods
    verbs:
    - get
  - apiGroups:
    - apps
    resourceNames:
    - a
    resources:
    - deployments
    verbs:
    - get
  $ kubectl create role r --verb=use --resource=pods --dry-run=client -o yaml
  error: can not perform 'use' on 'pods' in group ''
  [1]
  $ kubectl create role r --verb=get --resource=pods/log/x --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - pods/log/x
    verbs:
    - get
  $ kubectl create clusterrole r --verb=get --non-resource-url=/logs/* --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: r
  rules:
  - nonResourceURLs:
    - /logs/*
    verbs:
    - get
  $ kubectl create clusterrole r --verb=get --non-resource-url=logs --dry-run=client -o yaml
  error: nonResourceURL should start with /
  [1]
  $ kubectl create clusterrole r --verb=list --non-resource-url=/logs --dry-run=client -o yaml
  error: invalid verb: 'list' for nonResourceURL
  [1]
  $ kubectl create clusterrole r --verb=get --non-resource-url=/a/*/b --dry-run=client -o yaml
  error: nonResourceURL only supports wildcard matches when '*' is at the end
  [1]
  $ kubectl create clusterrole r --aggregation-rule=a=b,c=d --dry-run=client -o yaml
  aggregationRule:
    clusterRoleSelectors:
    - matchLabels:
        a: b
        c: d
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: r
  rules: null
  $ kubectl create clusterrole r --aggregation-rule=a=b --verb=get --resource=pods --dry-run=client -o yaml
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create clusterrole r --verb=get,watch --resource=nodes --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: r
  rules:
  - apiGroups:
    - ""
    resources:
    - nodes
    verbs:
    - get
    - watch
  $ kubectl create clusterrole r --verb=get --dry-run=client -o yaml
  error: one of resource or nonResourceURL must be specified
  [1]
  $ kubectl create clusterrole r --dry-run=client -o yaml
  error: at least one verb must be specified
  [1]
  $ kubectl create rolebinding b --role=r --user=u --group=g --serviceaccount=ns:sa --dry-run=client -o yaml
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
    name: sa
    namespace: ns
  $ kubectl create rolebinding b --clusterrole=r --user=u,v --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: b
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: u,v
  $ kubectl create rolebinding b --clusterrole=r --role=x --dry-run=client -o yaml
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --dry-run=client -o yaml
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=sa --dry-run=client -o yaml
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create clusterrolebinding b --clusterrole=r --serviceaccount=a:b --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: b
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: b
    namespace: a
  $ kubectl create clusterrolebinding b --dry-run=client -o yaml
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create sa s --dry-run=client -o yaml
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: s
  $ kubectl create token nosuch
  error: failed to create token: serviceaccounts "nosuch" not found
  [1]
  $ kubectl create token default --duration=-1s
  error: --duration must be greater than or equal to 0
  [1]
  $ kubectl create token default --duration=100ms
  error: --duration cannot be expressed in units less than seconds
  [1]
  $ kubectl create token default --bound-object-kind=Foo
  error: supported --bound-object-kind values are Node, Pod, Secret
  [1]
  $ kubectl create token default --bound-object-kind=Pod
  error: --bound-object-name is required if --bound-object-kind is provided
  [1]
  $ kubectl create token default --bound-object-name=x
  error: --bound-object-name can only be set if --bound-object-kind is provided
  [1]
  $ kubectl create token default --duration=1s
  error: failed to create token: TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 1: may not specify a duration less than 10 minutes
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
  $ kubectl create ingress i --rule='a.com/x*=svc:http,tls=sec' --rule=b.com/y=s:8 --class=nginx --annotation=a=b --annotation=c=d --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      a: b
      c: d
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
    - host: b.com
      http:
        paths:
        - backend:
            service:
              name: s
              port:
                number: 8
          path: /y
          pathType: Exact
    tls:
    - hosts:
      - a.com
      secretName: sec
  status:
    loadBalancer: {}
  $ kubectl create ingress i --rule='/=svc:80' --default-backend=d:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    defaultBackend:
      service:
        name: d
        port:
          number: 80
    rules:
    - http:
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
  $ kubectl create ingress i --default-backend=d:80 --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    defaultBackend:
      service:
        name: d
        port:
          number: 80
  status:
    loadBalancer: {}
  $ kubectl create ingress i --dry-run=client -o yaml
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create ingress i --rule=nonsense --dry-run=client -o yaml
  error: rule nonsense is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.com/=svc' --dry-run=client -o yaml
  error: rule a.com/=svc is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.com/=svc:80,tls' --rule='b.com/=svc:80,tls=' --dry-run=client -o yaml
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
    - host: b.com
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                number: 80
          path: /
          pathType: Exact
    tls:
    - hosts:
      - a.com
      - b.com
  status:
    loadBalancer: {}
  $ kubectl create ingress i --default-backend=d --dry-run=client -o yaml
  error: default-backend should be in format servicename:serviceport
  [1]
  $ kubectl create ingress i --rule='a.com/=svc:80' --annotation=x --dry-run=client -o yaml
  error: annotation x is invalid and should be in format key=[value]
  [1]
  $ kubectl run p --image=nginx --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - image: nginx
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx --port=80 --expose --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - image: nginx
      name: p
      ports:
      - containerPort: 80
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      run: p
  status:
    loadBalancer: {}
  $ kubectl run p --image=nginx --env=A=1 --env=B=two --labels=a=b,c=d --annotations=x=y --restart=Never --image-pull-policy=Always --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    annotations:
      x: "y"
    labels:
      a: b
      c: d
    name: p
  spec:
    containers:
    - env:
      - name: A
        value: "1"
      - name: B
        value: two
      image: nginx
      imagePullPolicy: Always
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Never
  status: {}
  $ kubectl run p --image=nginx --command --dry-run=client -o yaml -- a b c
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - command:
      - a
      - b
      - c
      image: nginx
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx --dry-run=client -o yaml -- a b c
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - args:
      - a
      - b
      - c
      image: nginx
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx -it --rm --dry-run=client
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run p --image=nginx --overrides='{"spec":{"nodeName":"x"}}' --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - image: nginx
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    nodeName: x
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx --overrides='[{"op":"add","path":"/spec/nodeName","value":"y"}]' --override-type=json --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - image: nginx
      name: p
      resources: {}
    dnsPolicy: ClusterFirst
    nodeName: "y"
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx --overrides='{bad' --dry-run=client -o yaml
  error: Invalid JSON Patch
  [1]
  $ kubectl run p --image=nginx --override-type=zip --overrides='{}' --dry-run=client -o yaml
  error: invalid override type: zip
  [1]
  $ kubectl run p --dry-run=client
  error: required flag(s) "image" not set
  [1]
  $ kubectl run --image=nginx
  error: NAME is required for run
  [1]
  $ kubectl run p --image='not an image' --dry-run=client
  error: invalid image name "not an image": invalid reference format
  [1]
  $ kubectl run p --image=nginx --restart=Sometimes --dry-run=client
  error: invalid restart policy: Sometimes, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run p --image=nginx --env=A --dry-run=client
  error: invalid env: A
  [1]
  $ kubectl run p --image=nginx --expose --dry-run=client
  error: --port must be set when exposing a service
  [1]
  $ kubectl run p --image=nginx --privileged --dry-run=client -o yaml
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      run: p
    name: p
  spec:
    containers:
    - image: nginx
      name: p
      resources: {}
      securityContext:
        privileged: true
    dnsPolicy: ClusterFirst
    restartPolicy: Always
  status: {}
  $ kubectl run p --image=nginx --rm --dry-run=client
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run p --image=nginx -t --dry-run=client
  error: -i/--stdin is required for containers with -t/--tty=true
  [1]
  $ kubectl run p --image=nginx --labels=a --dry-run=client
  error: unexpected label spec: a
  [1]
  $ kubectl run P --image=nginx
  The Pod "P" is invalid:
  * metadata.name: Invalid value: "P": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "P": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run p --image=nginx --image-pull-policy=Perhaps --dry-run=client
  error: invalid image pull policy: Perhaps, valid values are: Always, IfNotPresent, Never
  [1]
  $ kubectl run p --image=nginx --port=x --dry-run=client
  error: --port must be a number
  [1]
  $ kubectl run p --image=nginx --attach --dry-run=client -o yaml
  error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
  [1]
  $ kubectl run p --image=nginx --field-manager=x --pod-running-timeout=x
  error: invalid argument "x" for "--pod-running-timeout" flag: time: invalid duration "x"
  See 'kubectl run --help' for usage.
  [1]
