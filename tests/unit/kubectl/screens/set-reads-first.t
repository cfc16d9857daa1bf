set
  % kubectl create deployment web --image=nginx:1.27
  % kubectl create deployment two --image=nginx:1.27 --image=redis:7
  % kubectl create configmap cm --from-literal=a=b
  % kubectl create deployment web --image=nginx:1.27 --dry-run=client -o yaml > web.yaml
  % echo '{"apiVersion":"v1","kind":"List","items":[]}' > empty.json
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n' > cm.yaml
  % printf 'a: [b\n' > broken.yaml
  $ kubectl set resources -f missing.yaml
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set resources -f missing.yaml --limits=cpu
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set resources -f missing.yaml --limits=cpu=zz
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set resources -f web.yaml --limits=cpu=zz
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources -f web.yaml --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources -f web.yaml --limits=
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f web.yaml
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f broken.yaml
  error: error parsing broken.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ kubectl set resources -f broken.yaml --limits=cpu=zz
  error: error parsing broken.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ kubectl set resources -f broken.yaml --local
  error: error parsing broken.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ kubectl set resources -f missing.yaml --local --limits=cpu=1
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set resources -f web.yaml --local
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f web.yaml --local --limits=cpu=zz
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources -f web.yaml --local --limits=cpu=1 -o yaml
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
        - image: nginx:1.27
          name: nginx
          resources:
            limits:
              cpu: "1"
  status: {}
  $ kubectl set resources -f web.yaml --local --limits=cpu=1 --dry-run=server -o yaml
  error: cannot specify --local and --dry-run=server - did you mean --dry-run=client?
  [1]
  $ kubectl set resources -f empty.json --limits=cpu=1
  $ kubectl set resources -f empty.json
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f empty.json --local --limits=cpu=1
  $ kubectl set resources -f empty.json --local
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f cm.yaml --limits=cpu=1
  Error from server (NotFound): configmaps "x" not found
  [1]
  $ kubectl set resources -f cm.yaml --local --limits=cpu=1
  error: configmap/x the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set resources
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set resources --limits=cpu=1
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set resources --limits=cpu=1 --local
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set resources deploy/nix
  Error from server (NotFound): deployments.apps "nix" not found
  [1]
  $ kubectl set resources deploy nix --limits=cpu=zz
  Error from server (NotFound): deployments.apps "nix" not found
  [1]
  $ kubectl set resources deploy web --limits=cpu=zz
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy web --limits=cpu=1 --requests=memory=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy --limits=cpu=1
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set resources deploy --all --limits=cpu=1 --dry-run=client
  deployment.apps/two resource requirements updated (dry run)
  deployment.apps/web resource requirements updated (dry run)
  $ kubectl set resources deploy --all -l app=web --limits=cpu=1
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl set resources deploy -l app=web --limits=cpu=1,cpu=2
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web -c nope --limits=cpu=1
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy web -c '*' --limits=cpu=0
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web --limits=nope=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[nope]: Invalid value: "nope": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[nope]: Invalid value: "nope": must be a standard resource for containers]
  [1]
  $ kubectl set resources deploy web --limits=cpu=1 --requests=cpu=3
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "3": must be less than or equal to cpu limit of 1
  [1]
  $ kubectl set resources deploy web --limits=cpu=-1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0
  [1]
  $ kubectl set resources nokind web --limits=cpu=1
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set resources nokind/web --limits=cpu=1
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set resources nokind/web
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set resources deploy/web nokind/web
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set resources deploy/web nokind/web --local --limits=cpu=1
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set resources cm cm --limits=cpu=1
  error: configmaps/cm the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set resources deploy,cm --all --limits=cpu=1
  deployment.apps/two resource requirements updated
  deployment.apps/web resource requirements updated
  error: configmaps/cm the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: configmaps/kube-root-ca.crt the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set resources deploy web --limits=cpu=1 -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl set resources deploy web --limits=cpu=1 --dry-run=nope
  error: Invalid dry-run value (nope). Must be "none", "server", or "client".
  [1]
  $ kubectl set image -f empty.json --local nginx=nginx:1.26
  $ kubectl set image -f empty.json nginx=nginx:1.26
  $ kubectl set image -f empty.json --local nginx=nginx:1.26 -o yaml
  $ kubectl set image -f empty.json --local
  error: at least one image update is required
  [1]
  $ kubectl set image -f web.yaml --local
  error: at least one image update is required
  [1]
  $ kubectl set image -f missing.yaml --local
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set image -f missing.yaml
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set image -f missing.yaml nginx=nginx:1.26
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set image nokind/web nginx=nginx:1.26
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set image nokind web nginx=nginx:1.26
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set image deploy/web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/web =nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.26 redis
  error: all resources must be specified before image changes: redis
  [1]
  $ kubectl set image deploy/web redis=redis:7
  error: unable to find container named "redis"
  [1]
  $ kubectl set image deploy/web '*=nginx:1.26' --dry-run=client -o name
  deployment.apps/web
  $ kubectl set image deploy web nope=a *=b
  error: all containers are already specified by *, but saw more than one container_name=container_image pairs
  [1]
  $ kubectl set image deploy,cm --all '*=nginx:1.26' --dry-run=server
  deployment.apps/two image updated (server dry run)
  deployment.apps/web image updated (server dry run)
  error: configmaps/cm the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: configmaps/kube-root-ca.crt the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set image deploy/web nginx=UPPER:x
  deployment.apps/web image updated
  $ kubectl set env nokind/web A=B
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set env deploy/web nokind/x A=B
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set env deploy/web A
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web
  $ kubectl set env -f empty.json --local A=B
  $ kubectl set env -f empty.json A=B
  $ kubectl set env -f missing.yaml A=B
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set env -f missing.yaml --list
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  $ kubectl set env deploy/web --from=cm/cm --keys=zz
  $ kubectl set env deploy/web --from=cm/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web --from=nope/nope
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl set env deploy/web --from=cm
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set env deploy/web --from=cm/cm --prefix=X_ --dry-run=client -o yaml
  Warning: key a transferred to A
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      deployment.kubernetes.io/revision: "5"
    creationTimestamp: "2026-11-23T03:47:45Z"
    generation: 5
    labels:
      app: web
    name: web
    namespace: default
    resourceVersion: "704"
    uid: 04310eda-d9e7-4ec0-bcce-88c3241295fd
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
        - env:
          - name: X_A
            valueFrom:
              configMapKeyRef:
                key: a
                name: cm
          image: UPPER:x
          imagePullPolicy: IfNotPresent
          name: nginx
          resources:
            limits:
              cpu: "1"
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: Always
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status:
    availableReplicas: 1
    conditions:
    - lastTransitionTime: "2026-11-23T03:47:46Z"
      lastUpdateTime: "2026-11-23T03:47:46Z"
      message: Deployment has minimum availability.
      reason: MinimumReplicasAvailable
      status: "True"
      type: Available
    - lastTransitionTime: "2026-11-23T03:47:45Z"
      lastUpdateTime: "2026-11-23T03:47:56Z"
      message: ReplicaSet "web-bb8bddb5d" is progressing.
      reason: ReplicaSetUpdated
      status: "True"
      type: Progressing
    observedGeneration: 5
    readyReplicas: 1
    replicas: 2
    terminatingReplicas: 0
    unavailableReplicas: 1
    updatedReplicas: 1
  $ kubectl set env deploy/web 1A=B
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web A=B A-
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env deploy/web A- --overwrite=false
  $ kubectl set env deploy/web A=B -e C=D
  deployment.apps/web env updated
  $ kubectl set env deploy/web A=Z --overwrite=false
  error: deployments/web 'A' already has a value (B), and --overwrite is false
  [1]
  $ kubectl set env cm/cm A=B
  error: configmaps/cm the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set selector nokind/x a=b
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set selector svc/nope a=b
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl set selector -f empty.json a=b --local
  $ kubectl set selector -f missing.yaml a=b
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set selector -f missing.yaml a=b --local
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set selector svc kubernetes a=b --all
  service/kubernetes selector updated
  $ kubectl set selector svc kubernetes
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set selector svc kubernetes a=b --dry-run=client
  service/kubernetes selector updated (dry run)
  $ kubectl set selector svc kubernetes 'a in (b)'
  error: match expression [{a In [b]}] not supported on this object
  [1]
  $ kubectl set selector svc kubernetes a
  error: match expression [{a Exists []}] not supported on this object
  [1]
  $ kubectl set selector deploy web a=b
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set serviceaccount nokind/x sa
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set serviceaccount deploy/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set serviceaccount deploy web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set serviceaccount deploy web default
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount cm cm default
  error: configmaps/cm the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set serviceaccount -f empty.json default --local
  $ kubectl set serviceaccount -f missing.yaml default --local
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set serviceaccount -f web.yaml x --local -o jsonpath='{.spec.template.spec.serviceAccountName}'
  x
  $ kubectl set subject nokind/x --user=a
  error: the server doesn't have a resource type "nokind"
  [1]
  $ kubectl set subject -f empty.json --user=a --local
  $ kubectl set subject -f empty.json --local
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject -f missing.yaml --local
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set subject -f missing.yaml
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl set subject -f web.yaml
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject deploy/web --user=a
  error: deployments/web setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set subject clusterrolebinding/cluster-admin --serviceaccount=a
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject clusterrolebinding cluster-admin --user=a --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    annotations:
      rbac.authorization.kubernetes.io/autoupdate: "true"
    creationTimestamp: "2026-11-23T03:37:45Z"
    labels:
      kubernetes.io/bootstrapping: rbac-defaults
    name: cluster-admin
    resourceVersion: "319"
    uid: 4e7be5ee-beef-4e4b-baf8-36ae8568d9d8
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: cluster-admin
  subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:masters
  - apiGroup: rbac.authorization.k8s.io
    kind: User
    name: a
  $ kubectl set subject clusterrolebinding nope --user=a
  Error from server (NotFound): clusterrolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl set subject
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set nope
  error: unknown command "nope"
  See 'kubectl set -h' for help and examples
  [1]
