More fresh lines of everyday verbs: rollouts, set, expose, autoscale, delete, nodes
  % cat > all.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web, tier: front}, annotations: {owner: dev}}
  > spec:
  >   paused: true
  >   replicas: 0
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - {name: nginx, image: 'nginx:1.27', ports: [{containerPort: 80, name: http}], env: [{name: A, value: "1"}]}
  >       - {name: side, image: 'busybox:1.36'}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: api, labels: {app: api}}
  > spec:
  >   paused: true
  >   replicas: 0
  >   selector: {matchLabels: {app: api}, matchExpressions: [{key: tier, operator: Exists}]}
  >   template:
  >     metadata: {labels: {app: api, tier: back}}
  >     spec: {containers: [{name: api, image: 'redis:7'}]}
  > ---
  > apiVersion: apps/v1
  > kind: ReplicaSet
  > metadata: {name: rs, labels: {app: rs}}
  > spec: {replicas: 0, selector: {matchLabels: {app: rs}}, template: {metadata: {labels: {app: rs}}, spec: {containers: [{name: c, image: nginx}]}}}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: idle, labels: {app: idle}}
  > spec: {schedulerName: none, containers: [{name: c, image: nginx, ports: [{containerPort: 80}, {containerPort: 81}]}]}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: bare}
  > spec: {schedulerName: none, containers: [{name: one, image: nginx}, {name: two, image: busybox}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: site, labels: {app: site}}
  > spec: {selector: {app: nobody}, ports: [{port: 80, name: a}, {port: 443, name: b, targetPort: https}]}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: conf, labels: {app: conf}}
  > data: {k: v, long: "a\nb\n"}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {p: q}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: cj}
  > spec: {schedule: "0 0 1 1 *", suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: j, image: busybox}]}}}}}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: pv1}
  > spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /x}, storageClassName: none}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > END
  > kubectl apply -f all.yaml
  $ kubectl rollout history deploy
  deployment.apps/api
  No rollout history found.
  deployment.apps/web
  No rollout history found.
  $ kubectl rollout history deploy web --revision=1
  deployment.apps/web with revision #1
  No rollout history found.
  $ kubectl rollout history deploy web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout history deploy web -o yaml
  $ kubectl rollout history rs rs
  error: no history viewer has been implemented for "ReplicaSet.apps"
  [1]
  $ kubectl rollout history pod idle
  error: no history viewer has been implemented for "Pod"
  [1]
  $ kubectl rollout history
  error: required resource not specified
  [1]
  $ kubectl rollout history cj/cj
  error: no history viewer has been implemented for "CronJob.batch"
  [1]
  $ kubectl rollout history -f all.yaml
  deployment.apps/web
  No rollout history found.
  deployment.apps/api
  No rollout history found.
  no history viewer has been implemented for "ReplicaSet.apps"
  no history viewer has been implemented for "Pod"
  no history viewer has been implemented for "Pod"
  error retrieving history for "Service", no visitor method exists for { Service}
  error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  error retrieving history for "Secret", no visitor method exists for { Secret}
  no history viewer has been implemented for "CronJob.batch"
  error retrieving history for "PersistentVolume", no visitor method exists for { PersistentVolume}
  error retrieving history for "ServiceAccount", no visitor method exists for { ServiceAccount}
  [1]
  $ kubectl rollout pause deploy web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout pause deploy/web deploy/api
  error: deployments.apps "web" is already paused
  error: deployments.apps "api" is already paused
  [1]
  $ kubectl rollout resume deploy/nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout resume rs/rs
  error: replicasets.apps "rs" resuming is not supported
  [1]
  $ kubectl rollout restart deploy web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout restart rs rs
  error: replicasets.apps "rs" restarting is not supported
  [1]
  $ kubectl rollout restart pod idle
  error: pods "idle" restarting is not supported
  [1]
  $ kubectl rollout restart deploy
  error: deployments.apps "api" can't restart paused deployment (run rollout resume first)
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout restart -l app=none deploy
  No resources found in default namespace.
  $ kubectl rollout restart deploy -l app=web --dry-run=client
  error: unknown flag: --dry-run
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl rollout status deploy nope
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl rollout status deploy -l app=none
  No resources found in default namespace.
  $ kubectl rollout status rs rs
  error: no status viewer has been implemented for ReplicaSet.apps
  [1]
  $ kubectl rollout status deploy web --revision=5 --timeout=1s
  error: desired revision (5) is different from the running revision (0)
  [1]
  $ kubectl rollout status cj cj
  error: no status viewer has been implemented for CronJob.batch
  [1]
  $ kubectl rollout status deploy web --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl rollout status --help' for usage.
  [1]
  $ kubectl rollout undo deploy web
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo deploy web --to-revision=-1
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision -1 in history
  [1]
  $ kubectl rollout undo deploy web --dry-run=client
  Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo rs rs
  Warning: resource replicasets/rs was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: no rollbacker has been implemented for "ReplicaSet.apps"
  [1]
  $ kubectl rollout undo
  error: required resource not specified
  [1]
  $ kubectl rollout nope
  error: unknown command "nope"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl set image deploy web nginx=nginx:1.28
  deployment.apps/web image updated
  $ kubectl set image deploy web nginx=nginx:1.28
  $ kubectl set image deploy web nope=x
  error: unable to find container named "nope"
  [1]
  $ kubectl set image deploy web nginx=a side=b -o jsonpath='{.spec.template.spec.containers[*].image}{"\n"}'
  a b
  $ kubectl set image deploy web *=c
  deployment.apps/web image updated
  $ kubectl set image deploy web '*=c' -o name
  $ kubectl set image deploy web nginx
  Error from server (NotFound): deployments.apps "nginx" not found
  [1]
  $ kubectl set image deploy web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy web =x
  Error from server (NotFound): deployments.apps "=x" not found
  [1]
  $ kubectl set image deploy
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set image deploy web
  error: at least one image update is required
  [1]
  $ kubectl set image deploy --all '*=d'
  deployment.apps/api image updated
  deployment.apps/web image updated
  $ kubectl set image deploy,rs --all '*=e'
  deployment.apps/api image updated
  deployment.apps/web image updated
  replicaset.apps/rs image updated
  $ kubectl set image deploy -l app=web '*=f'
  deployment.apps/web image updated
  $ kubectl set image pod idle c=nginx:2
  pod/idle image updated
  $ kubectl set image svc site a=b
  error: services/site the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set image cj cj j=busybox:2
  cronjob.batch/cj image updated
  $ kubectl set image -f all.yaml c=x
  replicaset.apps/rs image updated
  pod/idle image updated
  error: unable to find container named "c"
  error: unable to find container named "c"
  error: unable to find container named "c"
  error: unable to find container named "c"
  error: services/site the object is not a pod or does not have a pod template: *v1.Service

  error: configmaps/conf the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: secrets/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: persistentvolumes/pv1 the object is not a pod or does not have a pod template: *v1.PersistentVolume

  error: serviceaccounts/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set image --local -f all.yaml '*=y' -o name
  deployment.apps/web
  deployment.apps/api
  replicaset.apps/rs
  pod/idle
  pod/bare
  cronjob.batch/cj
  error: service/site the object is not a pod or does not have a pod template: *v1.Service

  error: configmap/conf the object is not a pod or does not have a pod template: *v1.ConfigMap

  error: secret/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: persistentvolume/pv1 the object is not a pod or does not have a pod template: *v1.PersistentVolume

  error: serviceaccount/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set image deploy/web nginx=g --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy/web nginx=g --dry-run=server
  deployment.apps/web image updated (server dry run)
  $ kubectl set image deploy web nginx='b ad'
  deployment.apps/web image updated
  $ kubectl set env deploy web B=2 C=3
  deployment.apps/web env updated
  $ kubectl set env deploy web B- C-
  deployment.apps/web env updated
  $ kubectl set env deploy web --list
  # Deployment web, container nginx
  A=1
  # Deployment web, container side
  $ kubectl set env deploy web --list --all
  # Deployment web, container nginx
  A=1
  # Deployment web, container side
  $ kubectl set env deploy web -c side D=4
  deployment.apps/web env updated
  $ kubectl set env deploy web -c nope D=4
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env deploy web -c 's*' E=5
  deployment.apps/web env updated
  $ kubectl set env deploy web --env=F=6
  deployment.apps/web env updated
  $ kubectl set env deploy web F=7 --overwrite=false
  error: deployments/web 'F' already has a value (6), and --overwrite is false
  [1]
  $ kubectl set env deploy web F=7
  deployment.apps/web env updated
  $ kubectl set env deploy web --from=cm/conf
  Warning: key k transferred to K
  Warning: key long transferred to LONG
  deployment.apps/web env updated
  $ kubectl set env deploy web --from=configmap/conf --prefix=P_ --keys=k
  Warning: key k transferred to K
  deployment.apps/web env updated
  $ kubectl set env deploy web --from=secret/sec
  Warning: key p transferred to P
  deployment.apps/web env updated
  $ kubectl set env deploy web --from=secret/nope
  Error from server (NotFound): secrets "nope" not found
  [1]
  $ kubectl set env deploy web --from=svc/site
  error: unsupported resource specified in --from
  [1]
  $ kubectl set env deploy web --from=conf
  error: the server doesn't have a resource type "conf"
  [1]
  $ kubectl set env deploy web --resolve --list -c nginx
  # Deployment web, container nginx
  A=1
  F=7
  K=v
  LONG=a
  b

  P_K=v
  P=q
  $ kubectl set env deploy web 1A=x
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy web 'A B=x'
  error: "A B" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy web A
  Error from server (NotFound): deployments.apps "A" not found
  [1]
  $ kubectl set env deploy web
  $ kubectl set env A=1
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl set env pod idle Z=1
  error: failed to patch env update to pod template: Pod "idle" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -117,7 +117,13 @@
       }
      ],
      "EnvFrom": null,
  -   "Env": null,
  +   "Env": [
  +    {
  +     "Name": "Z",
  +     "Value": "1",
  +     "ValueFrom": null
  +    }
  +   ],
      "Resources": {
       "Limits": null,
       "Requests": null,
  [1]
  $ kubectl set env svc site A=1
  error: services/site the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set env deploy --all G=8
  deployment.apps/api env updated
  deployment.apps/web env updated
  $ kubectl set env deploy web G- --dry-run=client -o name
  deployment.apps/web
  $ echo H=9 | kubectl set env deploy web -
  deployment.apps/web env updated
  $ kubectl set resources deploy web --limits=cpu=1
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web --requests=cpu=2
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1, spec.template.spec.containers[1].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1]
  [1]
  $ kubectl set resources deploy web -c side --limits=memory=1Gi --requests=memory=1
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web -c nope --limits=cpu=1
  error: unable to find container named nope
  [1]
  $ kubectl set resources deploy web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy web --limits=gpu=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: [spec.template.spec.containers[0].resources.limits[gpu]: Invalid value: "gpu": must be a standard resource type or fully qualified, spec.template.spec.containers[0].resources.limits[gpu]: Invalid value: "gpu": must be a standard resource for containers, spec.template.spec.containers[1].resources.limits[gpu]: Invalid value: "gpu": must be a standard resource type or fully qualified, spec.template.spec.containers[1].resources.limits[gpu]: Invalid value: "gpu": must be a standard resource for containers]
  [1]
  $ kubectl set resources deploy web --limits=cpu=1,cpu=2
  deployment.apps/web resource requirements updated
  $ kubectl set resources deploy web --limits=cpu=0,memory=0
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[1].resources.requests: Invalid value: "1": must be less than or equal to memory limit of 0
  [1]
  $ kubectl set resources pod idle --limits=cpu=1
  error: failed to patch resources update to pod template Pod "idle" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -119,8 +119,12 @@
      "EnvFrom": null,
      "Env": null,
      "Resources": {
  -    "Limits": null,
  -    "Requests": null,
  +    "Limits": {
  +     "cpu": "1"
  +    },
  +    "Requests": {
  +     "cpu": "1"
  +    },
       "Claims": null
      },
      "ResizePolicy": null,
  [1]
  $ kubectl set resources svc site --limits=cpu=1
  error: services/site the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set resources deploy --all --limits=cpu=1 --dry-run=client
  deployment.apps/api resource requirements updated (dry run)
  deployment.apps/web resource requirements updated (dry run)
  $ kubectl set sa deploy web bot
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy web nope
  deployment.apps/web serviceaccount updated
  $ kubectl set serviceaccount deploy/web bot
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set sa svc site bot
  error: services/site the object is not a pod or does not have a pod template: *v1.Service
  [1]
  $ kubectl set selector svc site a=b
  service/site selector updated
  $ kubectl set selector svc site a=b,c=d
  service/site selector updated
  $ kubectl set selector svc site 'a in (b)'
  error: match expression [{a In [b]}] not supported on this object
  [1]
  $ kubectl set selector svc site a!=b
  error: "!=" is not a valid label selector operator
  [1]
  $ kubectl set selector svc site a
  error: match expression [{a Exists []}] not supported on this object
  [1]
  $ kubectl set selector svc site
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set selector deploy web a=b
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc nope a=b
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl set selector svc site a=b --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on services "site": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl set selector svc site a=b --dry-run=client -o jsonpath='{.spec.selector}{"\n"}'
  {"a":"b"}
  $ kubectl set subject rolebinding nope --user=x
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "nope" not found
  [1]
  $ kubectl set subject clusterrolebinding cluster-admin --user=x --dry-run=client
  clusterrolebinding.rbac.authorization.k8s.io/cluster-admin subjects updated (dry run)
  $ kubectl set subject deploy web --user=x
  error: deployments/web setting subjects is only supported for RoleBinding/ClusterRoleBinding
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
  $ kubectl expose deploy web --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
      tier: front
    name: web
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl expose deploy web --name=w1
  service/w1 exposed
  $ kubectl expose deploy web --name=w1
  Error from server (AlreadyExists): services "w1" already exists
  [1]
  $ kubectl expose deploy web --name=w2 --port=80,81
  service/w2 exposed
  $ kubectl expose deploy web --name=w3 --port=x
  error: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ kubectl expose deploy web --name=w3 --port=0
  The Service "w3" is invalid:
  * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy web --name=w3 --port=99999
  The Service "w3" is invalid:
  * spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deploy web --name=w3 --target-port=http
  service/w3 exposed
  $ kubectl expose deploy web --name=w4 --target-port=8080 --port=80 --protocol=UDP
  service/w4 exposed
  $ kubectl expose deploy web --name=w5 --port=80 --protocol=nope
  The Service "w5" is invalid: spec.ports[0].protocol: Unsupported value: "nope": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl expose deploy web --name=w5 --port=80 --protocol=sctp
  The Service "w5" is invalid: spec.ports[0].protocol: Unsupported value: "sctp": supported values: "SCTP", "TCP", "UDP"
  [1]
  $ kubectl expose deploy web --name=W6 --port=80
  The Service "W6" is invalid: metadata.name: Invalid value: "W6": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl expose deploy web --name=w7 --port=80 --type=nope
  The Service "w7" is invalid: spec.type: Unsupported value: "nope": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose deploy web --name=w7 --port=80 --type=ExternalName
  The Service "w7" is invalid: spec.externalName: Required value
  [1]
  $ kubectl expose deploy web --name=w8 --port=80 --type=ExternalName --external-name=e.com
  error: unknown flag: --external-name
  See 'kubectl expose --help' for usage.
  [1]
  $ kubectl expose deploy web --name=w9 --port=80 --cluster-ip=None
  service/w9 exposed
  $ kubectl expose deploy web --name=w10 --port=80 --cluster-ip=1.2.3.4
  The Service "w10" is invalid: spec.clusterIPs: Invalid value: ["1.2.3.4"]: failed to allocate IP 1.2.3.4: the provided network does not match the current range
  [1]
  $ kubectl expose deploy web --name=w10 --port=80 --cluster-ip=x
  The Service "w10" is invalid: spec.clusterIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl expose deploy web --name=w11 --port=80 --external-ip=1.2.3.4 --session-affinity=ClientIP
  Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
  service/w11 exposed
  $ kubectl expose deploy web --name=w12 --port=80 --session-affinity=x
  error: unknown session affinity: x
  [1]
  $ kubectl expose deploy web --name=w13 --port=80 --labels=a=b,c=d -o name
  service/w13
  $ kubectl expose deploy web --name=w14 --port=80 --labels=a
  error: unexpected label spec: a
  [1]
  $ kubectl expose deploy web --name=w15 --port=80 --selector=a=b
  service/w15 exposed
  $ kubectl expose deploy web --name=w16 --port=80 --selector='a in (b)'
  error: unexpected label spec: a in (b)
  [1]
  $ kubectl expose deploy web --name=w17 --port=80 --overrides='{"spec":{"type":"NodePort"}}' --dry-run=client -o jsonpath='{.spec.type}{"\n"}'
  NodePort
  $ kubectl expose deploy web --name=w18 --port=80 --overrides='{'
  error: Invalid JSON Patch
  [1]
  $ kubectl expose deploy web --name=w19 --port=80 --load-balancer-ip=1.1.1.1 --type=LoadBalancer --dry-run=client -o jsonpath='{.spec.loadBalancerIP}{"\n"}'
  1.1.1.1
  $ kubectl expose deploy api --port=80
  error: couldn't retrieve selectors via --selector flag or introspection: couldn't convert expressions - "[{Key:tier Operator:Exists Values:[]}]" to map-based selector format
  [1]
  $ kubectl expose deploy api
  error: couldn't retrieve selectors via --selector flag or introspection: couldn't convert expressions - "[{Key:tier Operator:Exists Values:[]}]" to map-based selector format
  [1]
  $ kubectl expose pod idle
  service/idle exposed
  $ kubectl expose pod idle --name=i2 --dry-run=client -o jsonpath='{.spec.ports}{"\n"}'
  [{"name":"port-1","port":80,"protocol":"TCP","targetPort":80},{"name":"port-2","port":81,"protocol":"TCP","targetPort":81}]
  $ kubectl expose pod bare --port=80
  error: couldn't retrieve selectors via --selector flag or introspection: the pod has no labels and cannot be exposed
  [1]
  $ kubectl expose svc site --name=s2 --dry-run=client -o jsonpath='{.spec}{"\n"}'
  {"ports":[{"name":"port-1","port":80,"protocol":"TCP","targetPort":80},{"name":"port-2","port":443,"protocol":"TCP","targetPort":443}],"selector":{"a":"b","c":"d"}}
  $ kubectl expose rs rs --port=80
  service/rs exposed
  $ kubectl expose cj cj --port=80
  error: cannot expose a CronJob.batch
  [1]
  $ kubectl expose cm conf --port=80
  error: cannot expose a ConfigMap
  [1]
  $ kubectl expose -f all.yaml --port=80 --dry-run=client -o name
  service/web
  service/api
  service/rs
  service/idle
  service/bare
  service/site
  cannot expose a ConfigMap
  cannot expose a Secret
  cannot expose a CronJob.batch
  cannot expose a PersistentVolume
  cannot expose a ServiceAccount
  [1]
  $ kubectl expose deploy
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl expose nope x --port=1
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl autoscale deploy web --max=3
  horizontalpodautoscaler.autoscaling/web autoscaled
  $ kubectl autoscale deploy web --max=3
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy web --name=h2 --max=3 --min=2 --memory=50Mi
  horizontalpodautoscaler.autoscaling/h2 autoscaled
  $ kubectl autoscale deploy web --name=h3 --max=3 --cpu=50% --memory=20%
  horizontalpodautoscaler.autoscaling/h3 autoscaled
  $ kubectl autoscale deploy web --name=h4 --max=3 --cpu=x
  error: invalid resource cpu value: x
  [1]
  $ kubectl autoscale deploy web --name=h4 --max=3 --cpu=500m
  horizontalpodautoscaler.autoscaling/h4 autoscaled
  $ kubectl autoscale deploy web --name=h5 --max=3 --cpu=0%
  horizontalpodautoscaler.autoscaling/h5 autoscaled
  $ kubectl autoscale deploy web --name=h6 --max=x
  error: invalid argument "x" for "--max" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl autoscale --help' for usage.
  [1]
  $ kubectl autoscale deploy web --name=h6 --max=0
  error: --max=MAXPODS is required and must be at least 1, max: 0
  [1]
  $ kubectl autoscale deploy web --name=h6 --max=-1
  error: --max=MAXPODS is required and must be at least 1, max: -1
  [1]
  $ kubectl autoscale deploy web --name=h6 --max=3 --min=0
  horizontalpodautoscaler.autoscaling/h6 autoscaled
  $ kubectl autoscale deploy web --name=h7 --max=3 --min=-2
  horizontalpodautoscaler.autoscaling/h7 autoscaled
  $ kubectl autoscale deploy web --name=H8 --max=3
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy web --name=h9 --max=3 --cpu-percent=50 --dry-run=client -o yaml
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: h9
  spec:
    maxReplicas: 3
    metrics:
    - resource:
        name: cpu
        target:
          averageUtilization: 50
          type: Utilization
      type: Resource
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --name=h9 --max=3 --cpu-percent=50 --cpu=50%
  Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
  error: --cpu-percent and --cpu are mutually exclusive
  [1]
  $ kubectl autoscale deploy web --max=3 --dry-run=server -o name
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale rs rs --max=2
  horizontalpodautoscaler.autoscaling/rs autoscaled
  $ kubectl autoscale pod idle --max=2
  error: cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  [1]
  $ kubectl autoscale cj cj --max=2
  error: cannot autoscale a CronJob: could not find scale subresource for batch/v1, Resource=cronjobs in discovery information
  [1]
  $ kubectl autoscale svc site --max=2
  error: cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  [1]
  $ kubectl autoscale deploy
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy nope --max=2
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl autoscale -f all.yaml --max=2 --dry-run=client -o name
  horizontalpodautoscaler.autoscaling/web
  horizontalpodautoscaler.autoscaling/api
  horizontalpodautoscaler.autoscaling/rs
  cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  cannot autoscale a Pod: could not find scale subresource for /v1, Resource=pods in discovery information
  cannot autoscale a Service: could not find scale subresource for /v1, Resource=services in discovery information
  cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  cannot autoscale a Secret: could not find scale subresource for /v1, Resource=secrets in discovery information
  cannot autoscale a CronJob: could not find scale subresource for batch/v1, Resource=cronjobs in discovery information
  cannot autoscale a PersistentVolume: could not find scale subresource for /v1, Resource=persistentvolumes in discovery information
  cannot autoscale a ServiceAccount: could not find scale subresource for /v1, Resource=serviceaccounts in discovery information
  [1]
  $ kubectl autoscale
  error: required flag(s) "max" not set
  [1]
  $ kubectl delete hpa h2 h3
  horizontalpodautoscaler.autoscaling "h2" deleted from default namespace
  horizontalpodautoscaler.autoscaling "h3" deleted from default namespace
  $ kubectl delete hpa web,h6
  Error from server (NotFound): horizontalpodautoscalers.autoscaling "web,h6" not found
  [1]
  $ kubectl delete hpa/web hpa
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl delete hpa --all -o name
  horizontalpodautoscaler.autoscaling/h4
  horizontalpodautoscaler.autoscaling/h5
  horizontalpodautoscaler.autoscaling/h6
  horizontalpodautoscaler.autoscaling/h7
  horizontalpodautoscaler.autoscaling/rs
  horizontalpodautoscaler.autoscaling/web
  $ kubectl delete hpa --all
  No resources found
  $ kubectl delete svc w1 --dry-run=client
  service "w1" deleted from default namespace (dry run)
  $ kubectl delete svc w1 --dry-run=server
  service "w1" deleted from default namespace (server dry run)
  $ kubectl delete svc w1 -o name
  service/w1
  $ kubectl delete svc w1 w2 nope
  service "w2" deleted from default namespace
  Error from server (NotFound): services "w1" not found
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl delete svc nope --ignore-not-found
  $ kubectl delete svc -l a=b,c=d
  service "w13" deleted from default namespace
  $ kubectl delete svc -l a=b --all
  error: setting 'all' parameter but found a non empty selector.
  [1]
  $ kubectl delete svc w4 --all
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl delete svc --field-selector metadata.name=w9
  service "w9" deleted from default namespace
  $ kubectl delete svc
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete svc -l 'a in'
  Error from server (BadRequest): Unable to find "/v1, Resource=services" that match label selector "a in", field selector "": unable to parse requirement: found '' expected: '('
  [1]
  $ kubectl delete deploy web --cascade=x
  error: invalid cascade value (x). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl delete deploy web --cascade=orphan --dry-run=client
  deployment.apps "web" deleted from default namespace (dry run)
  $ kubectl delete deploy web --now --grace-period=5
  error: --now and --grace-period cannot be specified together
  [1]
  $ kubectl delete deploy web --grace-period=-5 --dry-run=server
  deployment.apps "web" deleted from default namespace (server dry run)
  $ kubectl delete deploy web --force --dry-run=client
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  deployment.apps "web" force deleted from default namespace (dry run)
  $ kubectl delete deploy web --force --grace-period=0 --dry-run=client
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  deployment.apps "web" force deleted from default namespace (dry run)
  $ kubectl delete deploy web --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl delete --help' for usage.
  [1]
  $ kubectl delete deploy web -o yaml
  error: unexpected -o output mode: yaml. We only support '-o name'
  [1]
  $ kubectl delete deploy/web/x
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl delete deploy,rs
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete deploy,rs nope
  Error from server (NotFound): deployments.apps "nope" not found
  Error from server (NotFound): replicasets.apps "nope" not found
  [1]
  $ kubectl delete deploy/nope rs/nope
  Error from server (NotFound): deployments.apps "nope" not found
  Error from server (NotFound): replicasets.apps "nope" not found
  [1]
  $ kubectl delete cm conf cm
  configmap "conf" deleted from default namespace
  Error from server (NotFound): configmaps "cm" not found
  [1]
  $ kubectl delete cm/conf secret/sec --wait=false
  secret "sec" deleted from default namespace
  Error from server (NotFound): configmaps "conf" not found
  [1]
  $ kubectl delete -f all.yaml --dry-run=client -o name
  deployment.apps/web
  deployment.apps/api
  replicaset.apps/rs
  pod/idle
  pod/bare
  service/site
  configmap/conf
  secret/sec
  cronjob.batch/cj
  persistentvolume/pv1
  serviceaccount/bot
  $ kubectl delete -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl delete -f all.yaml -l app=x
  No resources found
  $ kubectl delete -f all.yaml web
  error: when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well
  [1]
  $ kubectl delete --raw /api/v1/namespaces/default/secrets/none
  Error from server (NotFound): secrets "none" not found
  [1]
  $ kubectl delete --raw /x svc
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl delete ns kube-system --dry-run=server
  Error from server (Forbidden): namespaces "kube-system" is forbidden: this namespace may not be deleted
  [1]
  $ kubectl delete ns default --dry-run=client
  namespace "default" deleted (dry run)
  $ kubectl delete node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl delete pv pv1 -n nope --wait=false
  Warning: deleting cluster-scoped resources, not scoped to the provided namespace
  persistentvolume "pv1" deleted
  $ kubectl delete all -l nope=1
  No resources found
  $ kubectl delete all
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl delete pod idle bare --force
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  pod "idle" force deleted from default namespace
  pod "bare" force deleted from default namespace
  $ kubectl delete pod bare --grace-period=0
  Error from server (NotFound): pods "bare" not found
  [1]
  $ kubectl cordon
  error: USAGE: cordon NODE [flags]
  See 'kubectl cordon -h' for help and examples
  [1]
  $ kubectl cordon worker-1
  node/worker-1 cordoned
  $ kubectl cordon worker-1
  node/worker-1 already cordoned
  $ kubectl cordon worker-1 worker-2 nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl cordon -l kubernetes.io/hostname=worker-2
  node/worker-2 cordoned
  $ kubectl cordon worker-2 --dry-run=client
  node/worker-2 already cordoned (dry run)
  $ kubectl uncordon worker-1 worker-2
  node/worker-1 uncordoned
  node/worker-2 uncordoned
  $ kubectl uncordon worker-1 --dry-run=server
  node/worker-1 already uncordoned (server dry run)
  $ kubectl uncordon -l nope=x
  $ kubectl uncordon nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 a=b:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule
  error: node worker-1 already has a taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 a=c:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint node worker-1 a=c:NoExecute-
  error: taint "a:NoExecute" not found
  [1]
  $ kubectl taint node worker-1 a:NoSchedule-
  node/worker-1 untainted
  $ kubectl taint node worker-1 a-
  error: taint "a" not found
  [1]
  $ kubectl taint node worker-1 k:NoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 k=:PreferNoSchedule
  node/worker-1 tainted
  $ kubectl taint node worker-1 k:NoSchedule k:PreferNoSchedule-
  error: node worker-1 already has k taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint node worker-1 k-
  node/worker-1 untainted
  $ kubectl taint node worker-1 k:Nope
  error: invalid taint effect: Nope, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 k=v
  error: invalid taint spec: k=v, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 k=v:NoSchedule k=w:NoSchedule
  error: duplicated taints with the same key and effect: {k w NoSchedule <nil>}
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 k=v:NoSchedule k-
  error: can not both modify and remove the following taint(s) in the same command: k=
  [1]
  $ kubectl taint node worker-1 'b ad=v:NoSchedule'
  error: invalid taint spec: b ad=v:NoSchedule, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1 k='b ad':NoSchedule
  error: invalid taint spec: k=b ad:NoSchedule, a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint node worker-1
  error: at least one taint update is required
  [1]
  $ kubectl taint node k=v:NoSchedule
  error: at least one resource name must be specified since 'all' parameter is not set
  [1]
  $ kubectl taint node --all q=r:PreferNoSchedule --dry-run=client
  node/control-plane tainted
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint node --all q=r:PreferNoSchedule -o name
  node/control-plane
  node/worker-1
  node/worker-2
  $ kubectl taint node --all q-
  node/control-plane untainted
  node/worker-1 untainted
  node/worker-2 untainted
  $ kubectl taint node -l kubernetes.io/hostname=worker-2 l=m:PreferNoSchedule
  node/worker-2 tainted
  $ kubectl taint node worker-2 l-
  node/worker-2 untainted
  $ kubectl taint node worker-1 -l a=b k=v:NoSchedule
  $ kubectl taint pod idle k=v:NoSchedule
  error: invalid resource type pod, only node types are supported
  [1]
  $ kubectl taint node nope k=v:NoSchedule
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint node/worker-1 k=v:NoSchedule
  the server doesn't have a resource type "node/worker-1"
  [1]
  $ kubectl taint nodes worker-1 worker-2 k=v:PreferNoSchedule
  node/worker-1 tainted
  node/worker-2 tainted
  $ kubectl taint nodes worker-1 worker-2 k-
  node/worker-1 untainted
  node/worker-2 untainted
  $ kubectl taint
  error: one or more resources must be specified as <resource> <name>
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: q}\nspec: {paused: true, replicas: 0, selector: {matchLabels: {a: b}, matchExpressions: [{key: t, operator: In, values: [x, z]}, {key: u, operator: Exists}]}, template: {metadata: {labels: {a: b, t: x, u: v}}, spec: {containers: [{name: a, image: b}]}}}\n' | kubectl apply -f -
  $ kubectl expose deploy q --port=1
  error: couldn't retrieve selectors via --selector flag or introspection: couldn't convert expressions - "[{Key:t Operator:In Values:[x z]} {Key:u Operator:Exists Values:[]}]" to map-based selector format
  [1]
  $ kubectl rollout history deploy q --revision=3
  deployment.apps/q with revision #3
  No rollout history found.
  $ kubectl rollout history deploy q --revision=3 -o yaml
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deploy q -o yaml
  $ kubectl rollout undo deploy q --to-revision=3
  Warning: resource deployments/q was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
  error: unable to find specified revision 3 in history
  [1]
  $ kubectl autoscale deploy q --name=h5 --max=3 --cpu=+5% --dry-run=client -o jsonpath='{.spec.metrics}{"\n"}'
  [{"resource":{"name":"cpu","target":{"averageUtilization":5,"type":"Utilization"}},"type":"Resource"}]
  $ kubectl autoscale deploy q --name=h5 --max=3 --cpu=-1%
  error: invalid percentage value: -1
  [1]
  $ kubectl autoscale deploy q --name=h5 --max=3 --cpu=1.5%
  error: invalid percentage value: 1.5
  [1]
  $ kubectl autoscale deploy q --name=h5 --max=3 --cpu=%
  error: invalid percentage value:
  [1]
  $ kubectl autoscale deploy q --name=h5 --max=3 --cpu=50%%
  error: invalid percentage value: 50%
  [1]
  $ kubectl autoscale deploy q --name=h5 --max=3 --memory=-1%
  error: invalid percentage value: -1
  [1]
  $ kubectl autoscale deploy q --name=h6 --max=3 --memory=0%
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy q --name=h7 --max=3 --memory=0
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: empty input
  [1]
  $ kubectl autoscale deploy q --name=h8 --max=3 --cpu=0% --memory=0%
  error: failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1: %!w(<nil>)
  [1]
  $ kubectl autoscale deploy q --name=h9 --max=3 --cpu=0%
  horizontalpodautoscaler.autoscaling/h9 autoscaled
  $ kubectl autoscale deploy q --name=h9 --max=3 --cpu=0%
  Error from server (AlreadyExists): horizontalpodautoscalers.autoscaling "h9" already exists
  [1]
  $ kubectl autoscale deploy q --name=H9 --max=3 --cpu=0%
  The HorizontalPodAutoscaler "H9" is invalid: metadata.name: Invalid value: "H9": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ kubectl autoscale deploy q --name=ha --max=3 --cpu=0% --dry-run=server
  horizontalpodautoscaler.autoscaling/ha autoscaled (server dry run)
  $ kubectl autoscale deploy q --name=ha --max=3 --cpu=0% --dry-run=server -o jsonpath='{.apiVersion} {.spec}{"\n"}'
  autoscaling/v1 {"maxReplicas":3,"minReplicas":1,"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"q"},"targetCPUUtilizationPercentage":80}
  $ kubectl get hpa h9 -o jsonpath='{.spec}{"\n"}'
  {"maxReplicas":3,"metrics":[{"resource":{"name":"cpu","target":{"averageUtilization":80,"type":"Utilization"}},"type":"Resource"}],"minReplicas":1,"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"q"}}
  $ kubectl get hpa.v1.autoscaling h9 -o jsonpath='{.spec}{"\n"}'
  {"maxReplicas":3,"metrics":[{"resource":{"name":"cpu","target":{"averageUtilization":80,"type":"Utilization"}},"type":"Resource"}],"minReplicas":1,"scaleTargetRef":{"apiVersion":"apps/v1","kind":"Deployment","name":"q"}}
  $ kubectl get PO
  error: the server doesn't have a resource type "PO"
  [1]
  $ kubectl get Po
  error: the server doesn't have a resource type "Po"
  [1]
  $ kubectl get Pods -o name
  $ kubectl get Svc
  error: the server doesn't have a resource type "Svc"
  [1]
  $ kubectl get Services site -o name
  service/site
  $ kubectl get RS.apps
  error: the server doesn't have a resource type "RS" in group "apps"
  [1]
  $ kubectl get ReplicaSets.apps -o name
  replicaset.apps/rs
  $ kubectl get replicaset.APPS
  error: the server doesn't have a resource type "replicaset" in group "APPS"
  [1]
  $ kubectl get Deployments.v1.apps q -o name
  deployment.apps/q
  $ kubectl get deploy.V1.apps q -o name
  deployment.apps/q
  $ kubectl get HPA,po
  error: the server doesn't have a resource type "HPA"
  [1]
  $ kubectl get pv,CM
  error: the server doesn't have a resource type "CM"
  [1]
  $ kubectl get ALL
  error: the server doesn't have a resource type "ALL"
  [1]
  $ kubectl describe CM/conf
  error: the server doesn't have a resource type "CM"
  [1]
  $ kubectl delete SVC site
  error: the server doesn't have a resource type "SVC"
  [1]
  $ kubectl scale Deploy q --replicas=0
  error: the server doesn't have a resource type "Deploy"
  [1]
  $ kubectl scale Deployment/q --replicas=0
  deployment.apps/q scaled
  $ kubectl explain PO
  the server doesn't have a resource type "PO"
  [1]
  $ kubectl explain Pod.spec.nodeName
  KIND:       Pod
  VERSION:    v1

  FIELD: nodeName <string>


  DESCRIPTION:
      NodeName indicates in which node this pod is scheduled. If empty, this pod
      is a candidate for scheduling by the scheduler defined in schedulerName.
      Once this field is set, the kubelet for this node becomes responsible for
      the lifecycle of this pod. This field should not be used to express a desire
      for the pod to be scheduled on a specific node.
      https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#nodename
  $ kubectl auth can-i get PO
  yes
  $ kubectl auth can-i get Pods
  yes
  $ kubectl label NS default a=b
  error: the server doesn't have a resource type "NS"
  [1]
  $ kubectl api-resources --api-group=Apps
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl rollout status Deploy q
  error: the server doesn't have a resource type "Deploy"
  [1]
  $ kubectl create Deploy x --image=y
  error: unknown flag: --image
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl taint NO worker-1 a=b:NoSchedule
  node/worker-1 tainted
