  $ kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80
  deployment.apps/web created
  $ kubectl create deployment web --image=nginx:1.27
  error: failed to create deployment: deployments.apps "web" already exists
  [1]
  $ kubectl create deployment Web --image=nginx:1.27
  error: failed to create deployment: Deployment.apps "Web" is invalid: metadata.name: Invalid value: "Web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl create deployment a --image=nginx:1.27 --image=redis:7 --dry-run=client -o yaml
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
        - image: nginx:1.27
          name: nginx
          resources: {}
        - image: redis:7
          name: redis
          resources: {}
  status: {}
  $ kubectl create deployment a --image=nginx:1.27 --image=redis:7 -- sleep 1
  error: cannot specify multiple --image options and command
  [1]
  $ kubectl create deployment a
  error: required flag(s) "image" not set
  [1]
  $ kubectl create deployment --image=nginx
  error: exactly one NAME is required, got 0
  See 'kubectl create deployment -h' for help and examples
  [1]
  $ kubectl create configmap c --from-literal=a
  error: invalid literal source a, expected key=value
  [1]
  $ kubectl create configmap c --from-literal=a=1 --from-literal=a=2
  error: cannot add key "a", another key by that name already exists in Data for ConfigMap "c"
  [1]
  $ kubectl create configmap c --from-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create configmap c --from-env-file=nope
  error: error reading nope: no such file or directory
  [1]
  $ kubectl create secret generic s --from-literal=a=b --type=kubernetes.io/basic-auth
  error: failed to create secret Secret "s" is invalid: [data[username]: Required value, data[password]: Required value]
  [1]
  $ kubectl create secret tls t --cert=a --key=b
  error: Cannot read file a, open a: no such file or directory
  [1]
  $ kubectl create secret docker-registry r --docker-username=u
  error: either --from-file or the combination of --docker-username, --docker-password and --docker-server is required
  [1]
  % kubectl create secret
  $ kubectl create service clusterip s --tcp=80
  service/s created
  $ kubectl create service clusterip s2 --tcp=80:8080 --clusterip=None --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: s2
    name: s2
  spec:
    clusterIP: None
    ports:
    - name: 80-8080
      port: 80
      protocol: TCP
      targetPort: 8080
    selector:
      app: s2
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl create service nodeport s3 --tcp=80 --node-port=99
  error: failed to create NodePort service: Service "s3" is invalid: spec.ports[0].nodePort: Invalid value: 99: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  $ kubectl create service externalname e
  error: required flag(s) "external-name" not set
  [1]
  $ kubectl create service clusterip s4
  error: at least one tcp port specifier must be provided
  [1]
  $ kubectl create job j --image=busybox:1.36 --from=cronjob/x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j
  error: either --image or --from must be specified
  [1]
  $ kubectl create job j --from=deploy/web
  error: unknown object type *v1.Deployment
  [1]
  $ kubectl create cronjob c --image=busybox:1.36 --schedule='* * *'
  error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "* * *": expected exactly 5 fields, found 3: [* * *]
  [1]
  $ kubectl create cronjob c --image=busybox:1.36
  error: required flag(s) "schedule" not set
  [1]
  $ kubectl create role r --verb=get
  error: at least one resource must be specified
  [1]
  $ kubectl create role r --resource=pods
  error: at least one verb must be specified
  [1]
  $ kubectl create role r --verb=get --resource=podz
  the server doesn't have a resource type "podz"
  [1]
  $ kubectl create role r --verb=fly --resource=pods
  Warning: 'fly' is not a standard resource verb
  role.rbac.authorization.k8s.io/r created
  $ kubectl create role r --verb=get,list --resource=pods,deploy.apps,pods/log
  Error from server (AlreadyExists): roles.rbac.authorization.k8s.io "r" already exists
  [1]
  $ kubectl create clusterrole cr --verb=get --non-resource-url=/healthz
  clusterrole.rbac.authorization.k8s.io/cr created
  $ kubectl create clusterrole cr2 --aggregation-rule=a=b --verb=get
  error: aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames
  [1]
  $ kubectl create rolebinding rb --role=r
  rolebinding.rbac.authorization.k8s.io/rb created
  $ kubectl create rolebinding rb2 --role=r --clusterrole=view
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding rb3 --role=r --serviceaccount=default
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create ingress i --rule=foo
  error: rule foo is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
  [1]
  $ kubectl create ingress i --rule='a.com/*=web:80,tls=x' --class=nginx --dry-run=client -o yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    ingressClassName: nginx
    rules:
    - host: a.com
      http:
        paths:
        - backend:
            service:
              name: web
              port:
                number: 80
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - a.com
      secretName: x
  status:
    loadBalancer: {}
  $ kubectl create ingress i
  error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
  [1]
  $ kubectl create pdb p --selector=app=web
  error: one of min-available or max-unavailable must be specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=1 --max-unavailable=1
  error: min-available and max-unavailable cannot be both specified
  [1]
  $ kubectl create pdb p --selector=app=web --min-available=50%
  poddisruptionbudget.policy/p created
  $ kubectl create priorityclass pc --value=x
  error: invalid argument "x" for "--value" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create priorityclass --help' for usage.
  [1]
  $ kubectl create priorityclass pc --value=10 --preemption-policy=Never --description=hey
  priorityclass.scheduling.k8s.io/pc created
  $ kubectl create quota q --hard=cpu=1,pods=2 --scopes=BestEffort
  error: failed to create quota: ResourceQuota "q" is invalid: spec.scopes: Invalid value: ["BestEffort"]: unsupported scope applied to resource
  [1]
  $ kubectl create quota q --hard=cpu
  error: Invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl create ns UP
  The Namespace "UP" is invalid: metadata.name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  % kubectl create token default --duration=1s
  % kubectl create token nope
  % kubectl create token default | tr -cd . | wc -c
  $ kubectl create foo
  error: Unexpected args: [foo]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create deploy web2 --image=nginx:1.27 -r 3 -o name
  deployment.apps/web2
  $ kubectl create deploy web3 --image=nginx:1.27 -r=x
  error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl create deployment --help' for usage.
  [1]
  $ kubectl run
  error: required flag(s) "image" not set
  [1]
  $ kubectl run x
  error: required flag(s) "image" not set
  [1]
  $ kubectl run x --image=nginx:1.27 --restart=Sometimes
  error: invalid restart policy: Sometimes, valid values are: Always, OnFailure, Never
  [1]
  $ kubectl run X --image=nginx:1.27
  The Pod "X" is invalid:
  * metadata.name: Invalid value: "X": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "X": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl run x --image='bad image'
  error: invalid image name "bad image": invalid reference format
  [1]
  $ kubectl run x --image=nginx:1.27 --port=80 --expose
  pod/x created
  service/x created
  $ kubectl run x --image=nginx:1.27
  Error from server (AlreadyExists): pods "x" already exists
  [1]
  $ kubectl run y --image=busybox:1.36 --command -- sleep 100
  pod/y created
  $ kubectl run z --image=busybox:1.36 --restart=Never --rm -- echo hi
  error: --rm should only be used for attached containers
  [1]
  $ kubectl run z --image=busybox:1.36 --env=A --dry-run=client -o yaml
  error: invalid env: A
  [1]
  $ kubectl run z --image=busybox:1.36 --labels=a --dry-run=client
  error: unexpected label spec: a
  [1]
  $ kubectl run z --image=busybox:1.36 --limits=cpu=1
  error: unknown flag: --limits
  See 'kubectl run --help' for usage.
  [1]
  $ kubectl wait pod/x --for=condition=Ready --timeout=30s
  pod/x condition met
  $ kubectl wait pod/x --for=condition=Nope --timeout=1s
  error: timed out waiting for the condition on pods/x
  [1]
  $ kubectl wait pod/nope --for=delete
  $ kubectl wait pod/nope --for=condition=Ready
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl wait pod/x --for=jsonpath='{.status.phase}'=Running
  pod/x condition met
  $ kubectl wait pod/x --for=jsonpath='{.status.phase}'
  pod/x condition met
  $ kubectl wait pod/x --for=jsonpath=.status.phase=Nope --timeout=1s
  error: timed out waiting for the condition on pods/x
  [1]
  $ kubectl wait pod/x --for=jsonpath='{.spec.containers}'=a --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait pod/x
  error: unrecognized condition: []
  [1]
  $ kubectl wait pod/x --for=foo
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait pod --all --for=condition=Ready --timeout=0s
  pod/web-557577df75-4w7kw condition met
  pod/web-557577df75-v88m5 condition met
  pod/web2-fdffcd4b4-8k5ff condition met
  pod/web2-fdffcd4b4-csxvl condition met
  pod/web2-fdffcd4b4-shjhk condition met
  pod/x condition met
  pod/y condition met
  $ kubectl wait pod -l app=none --for=condition=Ready
  error: no matching resources found
  [1]
  $ kubectl wait deploy/web --for=condition=Available=false --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deploy/web --for=create
  deployment.apps/web condition met
  $ kubectl wait cm/later --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait --for=condition=Ready
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait pod x --for=condition=Ready --timeout=-1s
  pod/x condition met
  $ kubectl logs x --tail=1 | wc -l
  1
  $ kubectl logs x -c nope
  error: container nope is not valid for pod x out of: x
  [1]
  $ kubectl logs nope
  error: error from server (NotFound): pods "nope" not found in namespace "default"
  [1]
  $ kubectl logs x -p
  Error from server (BadRequest): previous terminated container "x" in pod "x" not found
  [1]
  $ kubectl logs x --since=1h --since-time=2020-01-01T00:00:00Z
  error: at most one of `sinceTime` or `sinceSeconds` may be specified
  [1]
  $ kubectl logs x --since=abc
  error: invalid argument "abc" for "--since" flag: time: invalid duration "abc"
  See 'kubectl logs --help' for usage.
  [1]
  $ kubectl logs x --tail=-5
  error: --tail must be greater than or equal to -1
  [1]
  $ kubectl logs -l app=web --tail=1 --prefix | wc -l
  2
  $ kubectl logs -l app=none
  No resources found in default namespace.
  $ kubectl logs -l app=web x
  error: only a selector (-l) or a POD name is allowed
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs
  error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.
  POD or TYPE/NAME is a required argument for the logs command
  See 'kubectl logs -h' for help and examples
  [1]
  $ kubectl logs deploy/web --all-pods --tail=0
  $ kubectl logs x --limit-bytes=0
  /docker-entrypoint.sh: /docker-entrypoint.d/ is not empty, will attempt to perform configuration
  /docker-entrypoint.sh: Looking for shell scripts in /docker-entrypoint.d/
  /docker-entrypoint.sh: Launching /docker-entrypoint.d/10-listen-on-ipv6-by-default.sh
  10-listen-on-ipv6-by-default.sh: info: Getting the checksum of /etc/nginx/conf.d/default.conf
  10-listen-on-ipv6-by-default.sh: info: Enabled listen on IPv6 in /etc/nginx/conf.d/default.conf
  /docker-entrypoint.sh: Sourcing /docker-entrypoint.d/15-local-resolvers.envsh
  /docker-entrypoint.sh: Launching /docker-entrypoint.d/20-envsubst-on-templates.sh
  /docker-entrypoint.sh: Launching /docker-entrypoint.d/30-tune-worker-processes.sh
  /docker-entrypoint.sh: Configuration complete; ready for start up
  2026/11/20 22:40:22 [notice] 1#1: using the "epoll" event method
  2026/11/20 22:40:22 [notice] 1#1: nginx/1.27.5
  2026/11/20 22:40:22 [notice] 1#1: built by gcc 12.2.0 (Debian 12.2.0-14+deb12u1)
  2026/11/20 22:40:22 [notice] 1#1: OS: Linux 6.1.0-40-amd64
  2026/11/20 22:40:22 [notice] 1#1: getrlimit(RLIMIT_NOFILE): 1048576:1048576
  2026/11/20 22:40:22 [notice] 1#1: start worker processes
  2026/11/20 22:40:22 [notice] 1#1: start worker process 29
  2026/11/20 22:40:22 [notice] 1#1: start worker process 30
  $ kubectl logs -f -l app=web --max-log-requests=1
  error: you are attempting to follow 2 log streams, but maximum allowed concurrency is 1, use --max-log-requests to increase the limit
  [1]
  $ kubectl exec x
  error: you must specify at least one command for the container
  [1]
  $ kubectl exec x ls
  error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead
  See 'kubectl exec -h' for help and examples
  [1]
  $ kubectl exec x -- sh -c 'exit 3'
  command terminated with exit code 3
  [3]
  $ kubectl exec nope -- ls
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl exec -it x -- echo hi | cat
  hi
  $ kubectl exec x -c x -- cat /etc/hostname
  x
  $ kubectl exec deploy/web -- nope
  error: Internal error occurred: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "22d99a2471fd8517614f601013327f390d5f8e1e9572ff72f85d19a901a5b21c": OCI runtime exec failed: exec failed: unable to start container process: exec: "nope": executable file not found in $PATH
  [1]
  $ kubectl cp x
  error: source and destination are required
  [1]
  $ kubectl cp x:/etc/hostname h.txt; cat h.txt
  tar: Removing leading `/' from member names
  x
  $ kubectl cp nope.txt x:/tmp/
  error: nope.txt doesn't exist in local filesystem
  [1]
  % kubectl cp x:/nope out
  $ kubectl attach nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl port-forward x
  error: TYPE/NAME and list of ports are required for port-forward
  See 'kubectl port-forward -h' for help and examples
  [1]
  $ kubectl port-forward x 80800
  error: error parsing local port '80800': strconv.ParseUint: parsing "80800": value out of range
  [1]
  $ kubectl port-forward nope 80:80
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug x --image=busybox:1.36 --profile=nope -- ls
  error: unknown profile: nope
  [1]
  $ kubectl debug x
  error: you must specify --image when not using --copy-to.
  [1]
  % kubectl debug node/worker-1 --image=busybox:1.36 --profile=general -- true | sed 's/-[a-z0-9]*\b with/-X with/'
  $ kubectl debug x --copy-to=x2 --set-image=x=nginx:1.26 --same-node
  % kubectl debug x --copy-to=x2 --image=busybox:1.36
  $ kubectl debug deploy/web --image=busybox:1.36
  error: "apps/v1, Kind=Deployment" not supported by debug
  [1]
  $ kubectl auth can-i get pods
  yes
  $ kubectl auth can-i get podz
  Warning: the server doesn't have a resource type 'podz'

  yes
  $ kubectl auth can-i get pods --as=bob
  no
  [1]
  $ kubectl auth can-i create deploy --as=system:serviceaccount:default:default -q; echo $?
  1
  $ kubectl auth can-i --list --as=bob
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
                                                  [/api/*]            []               [get]
                                                  [/api]              []               [get]
                                                  [/apis/*]           []               [get]
                                                  [/apis]             []               [get]
                                                  [/healthz]          []               [get]
                                                  [/healthz]          []               [get]
                                                  [/livez]            []               [get]
                                                  [/livez]            []               [get]
                                                  [/openapi/*]        []               [get]
                                                  [/openapi]          []               [get]
                                                  [/readyz]           []               [get]
                                                  [/readyz]           []               [get]
                                                  [/version/]         []               [get]
                                                  [/version/]         []               [get]
                                                  [/version]          []               [get]
                                                  [/version]          []               [get]
  $ kubectl auth can-i get pods/x --subresource=log
  yes
  $ kubectl auth can-i
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get nodes -n default
  Warning: resource 'nodes' is not namespace scoped

  yes
  $ kubectl auth can-i get /healthz
  yes
  $ kubectl auth whoami --as=bob --as-group=g1
  ATTRIBUTE   VALUE
  Username    bob
  Groups      [g1 system:authenticated]
  $ kubectl config view --minify --flatten -o jsonpath='{.contexts[0].name}'
  kubernetes-admin@kubernetes
  $ kubectl config set-context --current
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config set-context dev --cluster=nope --user=me
  Context "dev" created.
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
            dev                           nope         me
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin
  $ kubectl config use-context dev
  Switched to context "dev".
  $ kubectl config use-context nope
  error: no context exists with the name: "nope"
  [1]
  $ kubectl config use-context kubernetes-admin@kubernetes
  Switched to context "kubernetes-admin@kubernetes".
  $ kubectl config rename-context dev prod
  Context "dev" renamed to "prod".
  $ kubectl config delete-context prod
  deleted context prod from /root/.kube/config
  $ kubectl config unset current-context
  Property "current-context" unset.
  $ kubectl config current-context
  error: current-context is not set
  [1]
  $ kubectl config set-credentials bob --exec-command=foo --exec-api-version=client.authentication.k8s.io/v1 --exec-arg=a --exec-env=K=V
  User "bob" set.
  $ kubectl config view | tail -25
      server: https://172.18.0.2:6443
    name: kubernetes
  contexts:
  - context:
      cluster: kubernetes
      user: kubernetes-admin
    name: kubernetes-admin@kubernetes
  current-context: ""
  kind: Config
  users:
  - name: bob
    user:
      exec:
        apiVersion: client.authentication.k8s.io/v1
        args:
        - a
        command: foo
        env:
        - name: K
          value: V
        provideClusterInfo: false
  - name: kubernetes-admin
    user:
      client-certificate-data: DATA+OMITTED
      client-key-data: DATA+OMITTED
