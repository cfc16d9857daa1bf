Raw paths, kinds of the API, histories, jobs from cron jobs, exposing; the set family on files, waits, events and rights: what the real kubectl and servers show.

  $ kubectl get --raw /healthz; echo
  ok
  $ kubectl get --raw /livez; echo
  ok
  $ kubectl get --raw /readyz/etcd; echo
  ok
  $ kubectl get --raw /readyz/nosuch
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /healthz/ping; echo
  ok
  $ kubectl get --raw /healthz/poststarthook/rbac/bootstrap-roles; echo
  ok
  $ kubectl get --raw '/healthz?verbose' | grep -v poststarthook
  [+]ping ok
  [+]log ok
  [+]loopback-serving-certificate ok
  [+]etcd ok
  [+]autoregister-completion ok
  healthz check passed
  $ kubectl get --raw '/readyz?verbose' | grep -v poststarthook
  [+]ping ok
  [+]log ok
  [+]etcd ok
  [+]etcd-readiness ok
  [+]informer-sync ok
  [+]autoregister-completion ok
  [+]shutdown ok
  readyz check passed
  $ kubectl get --raw /apis/nosuch
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /apis/apps/v7
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /nosuch
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw nosuch
  error: --raw must be a valid URL path: parse "nosuch": invalid URI for request
  [1]
  $ kubectl get --raw /apis/batch; echo
  {"kind":"APIGroup","apiVersion":"v1","name":"batch","versions":[{"groupVersion":"batch/v1","version":"v1"}],"preferredVersion":{"groupVersion":"batch/v1","version":"v1"}}
  $ kubectl get --raw /apis/node.k8s.io/v1; echo
  {"kind":"APIResourceList","apiVersion":"v1","groupVersion":"node.k8s.io/v1","resources":[{"name":"runtimeclasses","singularName":"runtimeclass","namespaced":false,"kind":"RuntimeClass","verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"storageVersionHash":"WQTu1GL3T2Q="}]}
  $ kubectl get --raw /api/v1/nodes/nosuch
  Error from server (NotFound): nodes "nosuch" not found
  [1]
  $ kubectl get --raw /api/v1/namespaces/default/configmaps/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl get --raw /logs/nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /debug/pprof/nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /metrics | grep -c '^# HELP' | sed 's/[0-9][0-9]*/N/'
  N
  $ kubectl get --raw /openapi/v3 | head -c 40; echo
  {"paths":{".well-known/openid-configurat
  $ kubectl get --raw /openapi/v3/apis/nosuch
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl get --raw /apis pods
  error: arguments may not be passed when --raw is specified
  [1]
  $ kubectl get --raw /apis -o yaml
  error: --raw and --output are mutually exclusive
  [1]
  $ kubectl get --raw /apis -w
  error: --raw may not be specified with other flags that filter the server request or alter the output
  [1]
  $ kubectl get --raw '/api/v1/namespaces?limit=x'
  Error from server (BadRequest): strconv.ParseInt: parsing "x": invalid syntax
  [1]
  $ kubectl get --raw '/api/v1/namespaces?labelSelector=a+b'
  Error from server (BadRequest): unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
  [1]
  $ kubectl get --raw '/api/v1/pods?fieldSelector=spec.x=y'
  Error from server (BadRequest): field label not supported: spec.x
  [1]
  $ kubectl delete --raw /api/v1/namespaces/default/configmaps/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ echo '{}' | kubectl create --raw /api/v1/namespaces/default/configmaps -f -
  The ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required
  [1]
  $ echo 'x' | kubectl replace --raw /api/v1/namespaces/default/configmaps/x -f -
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value (780a)
  [1]
  $ kubectl create --raw /api/v1/namespaces/default/configmaps
  error: must specify one of -f and -k
  [1]
  $ kubectl create --raw /x -f a -f b
  error: --raw can only use a single local file or stdin
  [1]
  $ kubectl api-resources --api-group=apps
  NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND
  controllerrevisions                apps/v1      true         ControllerRevision
  daemonsets            ds           apps/v1      true         DaemonSet
  deployments           deploy       apps/v1      true         Deployment
  replicasets           rs           apps/v1      true         ReplicaSet
  statefulsets          sts          apps/v1      true         StatefulSet
  $ kubectl api-resources --api-group=apps -o wide
  NAME                  SHORTNAMES   APIVERSION   NAMESPACED   KIND                 VERBS                                                        CATEGORIES
  controllerrevisions                apps/v1      true         ControllerRevision   create,delete,deletecollection,get,list,patch,update,watch
  daemonsets            ds           apps/v1      true         DaemonSet            create,delete,deletecollection,get,list,patch,update,watch   all
  deployments           deploy       apps/v1      true         Deployment           create,delete,deletecollection,get,list,patch,update,watch   all
  replicasets           rs           apps/v1      true         ReplicaSet           create,delete,deletecollection,get,list,patch,update,watch   all
  statefulsets          sts          apps/v1      true         StatefulSet          create,delete,deletecollection,get,list,patch,update,watch   all
  $ kubectl api-resources --api-group=nosuch
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --namespaced=false --api-group=storage.k8s.io --sort-by=name
  NAME                      SHORTNAMES   APIVERSION          NAMESPACED   KIND
  csidrivers                             storage.k8s.io/v1   false        CSIDriver
  csinodes                               storage.k8s.io/v1   false        CSINode
  storageclasses            sc           storage.k8s.io/v1   false        StorageClass
  volumeattachments                      storage.k8s.io/v1   false        VolumeAttachment
  volumeattributesclasses   vac          storage.k8s.io/v1   false        VolumeAttributesClass
  $ kubectl api-resources --namespaced=false --api-group=storage.k8s.io --sort-by=kind --no-headers
  csidrivers                      storage.k8s.io/v1   false   CSIDriver
  csinodes                        storage.k8s.io/v1   false   CSINode
  storageclasses            sc    storage.k8s.io/v1   false   StorageClass
  volumeattachments               storage.k8s.io/v1   false   VolumeAttachment
  volumeattributesclasses   vac   storage.k8s.io/v1   false   VolumeAttributesClass
  $ kubectl api-resources --verbs=nosuch
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --verbs=deletecollection --api-group=batch -o name
  cronjobs.batch
  jobs.batch
  $ kubectl api-resources --verbs=list,nosuch
  NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  $ kubectl api-resources --categories=all
  NAME                       SHORTNAMES   APIVERSION       NAMESPACED   KIND
  pods                       po           v1               true         Pod
  replicationcontrollers     rc           v1               true         ReplicationController
  services                   svc          v1               true         Service
  daemonsets                 ds           apps/v1          true         DaemonSet
  deployments                deploy       apps/v1          true         Deployment
  replicasets                rs           apps/v1          true         ReplicaSet
  statefulsets               sts          apps/v1          true         StatefulSet
  horizontalpodautoscalers   hpa          autoscaling/v2   true         HorizontalPodAutoscaler
  cronjobs                   cj           batch/v1         true         CronJob
  jobs                                    batch/v1         true         Job
  $ kubectl api-resources --categories=all --api-group=batch -o wide --no-headers
  cronjobs   cj    batch/v1   true   CronJob   create,delete,deletecollection,get,list,patch,update,watch   all
  jobs             batch/v1   true   Job       create,delete,deletecollection,get,list,patch,update,watch   all
  $ kubectl api-resources --sort-by=age
  error: --sort-by accepts only name or kind
  [1]
  $ kubectl api-resources -o json --api-group=batch
  {
      "kind": "APIResourceList",
      "apiVersion": "v1",
      "groupVersion": "",
      "resources": [
          {
              "name": "cronjobs",
              "singularName": "cronjob",
              "namespaced": true,
              "group": "batch",
              "version": "v1",
              "kind": "CronJob",
              "verbs": [
                  "create",
                  "delete",
                  "deletecollection",
                  "get",
                  "list",
                  "patch",
                  "update",
                  "watch"
              ],
              "shortNames": [
                  "cj"
              ],
              "categories": [
                  "all"
              ]
          },
          {
              "name": "jobs",
              "singularName": "job",
              "namespaced": true,
              "group": "batch",
              "version": "v1",
              "kind": "Job",
              "verbs": [
                  "create",
                  "delete",
                  "deletecollection",
                  "get",
                  "list",
                  "patch",
                  "update",
                  "watch"
              ],
              "categories": [
                  "all"
              ]
          }
      ]
  }
  $ kubectl api-resources -o yaml --api-group=scheduling.k8s.io
  apiVersion: v1
  groupVersion: ""
  kind: APIResourceList
  resources:
  - group: scheduling.k8s.io
    kind: PriorityClass
    name: priorityclasses
    namespaced: false
    shortNames:
    - pc
    singularName: priorityclass
    verbs:
    - create
    - delete
    - deletecollection
    - get
    - list
    - patch
    - update
    - watch
    version: v1
  $ kubectl api-resources -o nosuch
  error: unable to match a printer suitable for the output format "nosuch", allowed formats are: json,kyaml,name,wide,yaml
  [1]
  $ kubectl api-resources pods
  error: unexpected arguments: [pods]
  See 'kubectl api-resources -h' for help and examples
  [1]
  $ kubectl api-resources --cached --api-group=policy
  NAME                   SHORTNAMES   APIVERSION   NAMESPACED   KIND
  poddisruptionbudgets   pdb          policy/v1    true         PodDisruptionBudget
  $ kubectl api-versions x
  error: unexpected arguments: [x]
  See 'kubectl api-versions -h' for help and examples
  [1]
  $ kubectl create deployment web --image=nginx:1.27 --replicas=0
  deployment.apps/web created
  $ kubectl rollout history deployment/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl set env deployment/web A=1
  deployment.apps/web env updated
  % sleep 2
  $ kubectl annotate deployment/web kubernetes.io/change-cause='set A'
  deployment.apps/web annotated
  % sleep 2
  $ kubectl rollout history deployment/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         set A
  $ kubectl rollout history deployment/web --revision=1
  deployment.apps/web with revision #1
  Pod Template:
    Labels:       app=web
          pod-template-hash=69c6f74b8b
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       <none>
      Host Port:  <none>
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
  $ kubectl rollout history deployment/web --revision=2
  deployment.apps/web with revision #2
  Pod Template:
    Labels:       app=web
          pod-template-hash=58dbbf4f56
    Annotations:  kubernetes.io/change-cause: set A
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       <none>
      Host Port:  <none>
      Environment:
        A:        1
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
  $ kubectl rollout history deployment/web --revision=7
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deployment/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout history deployment/web --revision=x
  error: invalid argument "x" for "--revision" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl rollout history --help' for usage.
  [1]
  $ kubectl rollout history deployment/web --revision=2 -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
  [{"name":"A","value":"1"}]
  $ kubectl rollout history deployment/web -o name
  replicaset.apps/web-69c6f74b8b
  replicaset.apps/web-58dbbf4f56
  $ kubectl rollout history deployment/web --revision=7 -o yaml
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deployment
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         set A
  $ kubectl rollout history
  error: required resource not specified
  [1]
  $ kubectl rollout history deployment -l app=nope
  $ kubectl rollout history service/kubernetes
  error: error retrieving history for "Service", no visitor method exists for { Service}
  [1]
  $ kubectl rollout undo deployment/web --to-revision=7
  error: unable to find specified revision 7 in history
  [1]
  $ kubectl rollout undo deployment/web --to-revision=-1
  error: unable to find specified revision -1 in history
  [1]
  $ kubectl rollout undo deployment/web --to-revision=2
  deployment.apps/web skipped rollback (current template already matches revision 2)
  $ kubectl rollout undo deployment/web --dry-run=client
  deployment.apps/web Pod Template:
    Labels:       app=web
          pod-template-hash=69c6f74b8b
    Containers:
     nginx:
      Image:      nginx:1.27
      Port:       <none>
      Host Port:  <none>
      Environment:        <none>
      Mounts:     <none>
    Volumes:      <none>
    Node-Selectors:       <none>
    Tolerations:  <none>
   (dry run)
  $ kubectl rollout undo deployment/web --dry-run=server --to-revision=1
  deployment.apps/web rolled back (server dry run)
  $ kubectl rollout undo deployment/web --dry-run=client -o name
  deployment.apps/web
  $ kubectl create cronjob tick --image=busybox:1.36 --schedule='0 0 1 1 *' -- date
  cronjob.batch/tick created
  $ kubectl create job one --from=cronjob/tick --dry-run=client -o yaml
  apiVersion: batch/v1
  kind: Job
  metadata:
    annotations:
      cronjob.kubernetes.io/instantiate: manual
    name: one
    ownerReferences:
    - apiVersion: batch/v1
      controller: true
      kind: CronJob
      name: tick
      uid: 21ad0780-f326-44cf-8e2d-4a76fb5b0f3f
  spec:
    template:
      metadata: {}
      spec:
        containers:
        - command:
          - date
          image: busybox:1.36
          imagePullPolicy: IfNotPresent
          name: tick
          resources: {}
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
        dnsPolicy: ClusterFirst
        restartPolicy: OnFailure
        schedulerName: default-scheduler
        securityContext: {}
        terminationGracePeriodSeconds: 30
  status: {}
  $ kubectl create job one --from=cronjob/tick
  job.batch/one created
  $ kubectl create job one --from=cronjob/tick
  error: failed to create job: jobs.batch "one" already exists
  [1]
  $ kubectl create job two --from=deployment/web
  error: unknown object type *v1.Deployment
  [1]
  $ kubectl create job two --from=cronjob/nope
  Error from server (NotFound): cronjobs.batch "nope" not found
  [1]
  $ kubectl create job two --from=tick
  error: the server doesn't have a resource type "tick"
  [1]
  $ kubectl create job two --from=cronjob/tick --image=x
  error: either --image or --from must be specified
  [1]
  $ kubectl create job two --from=cronjob/tick -- date
  error: cannot specify --from and command
  [1]
  $ kubectl create job two --from=cronjob/tick,cronjob/nope
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl create job two
  error: either --image or --from must be specified
  [1]
  $ kubectl create job --from=cronjob/tick
  error: exactly one NAME is required, got 0
  See 'kubectl create job -h' for help and examples
  [1]
  $ kubectl create job two --from=cronjob/tick --dry-run=server -o jsonpath='{.metadata.annotations}{.metadata.ownerReferences[0].controller}{"\n"}'
  {"cronjob.kubernetes.io/instantiate":"manual"}true
  $ kubectl expose deployment web
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose deployment web --port=80 --target-port=http --name=w1
  service/w1 exposed
  $ kubectl expose deployment web --port=80,443 --name=w2
  service/w2 exposed
  $ kubectl expose deployment web --port=80 --name=w3 --type=NodePort --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: w3
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
    type: NodePort
  status:
    loadBalancer: {}
  $ kubectl expose deployment web --port=80 --name=w4 --type=ExternalName
  The Service "w4" is invalid: spec.externalName: Required value
  [1]
  $ kubectl expose deployment web --port=80 --name=w4 --type=Nope
  The Service "w4" is invalid: spec.type: Unsupported value: "Nope": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl expose deployment web --port=80 --name=w5 --cluster-ip=None
  service/w5 exposed
  $ kubectl expose deployment web --port=80 --name=w6 --cluster-ip=10.96.300.1
  The Service "w6" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.300.1": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl expose deployment web --port=80 --name=w7 --external-ip=1.2.3
  The Service "w7" is invalid: spec.externalIPs[0]: Invalid value: "1.2.3": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  $ kubectl expose deployment web --port=80 --name=w8 --session-affinity=ClientIP -o yaml --dry-run=client
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: w8
  spec:
    ports:
    - port: 80
      protocol: TCP
      targetPort: 80
    selector:
      app: web
    sessionAffinity: ClientIP
  status:
    loadBalancer: {}
  $ kubectl expose deployment web --port=80 --name=w8 --session-affinity=x
  error: unknown session affinity: x
  [1]
  $ kubectl expose deployment web --port=80 --name=w9 --protocol=SCTP -l a=b --selector=c=d -o jsonpath='{.spec.ports}{.spec.selector}{.metadata.labels}{"\n"}' --dry-run=client
  [{"port":80,"protocol":"SCTP","targetPort":80}]{"c":"d"}{"a":"b"}
  $ kubectl expose deployment web --port=0 --name=w9
  The Service "w9" is invalid:
  * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deployment web --port=99999 --name=w9
  The Service "w9" is invalid:
  * spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
  [1]
  $ kubectl expose deployment web --port=x --name=w9
  error: strconv.Atoi: parsing "x": invalid syntax
  [1]
  $ kubectl expose deployment web --port=80 --name=W_9
  The Service "W_9" is invalid: metadata.name: Invalid value: "W_9": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  $ kubectl expose deployment nope --port=80
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl expose service w1 --port=81 --name=w10 --dry-run=client -o jsonpath='{.spec.selector}{"\n"}'
  {"app":"web"}
  $ kubectl expose service kubernetes --port=81 --name=w11
  error: couldn't retrieve selectors via --selector flag or introspection: the service has no pod selector set
  [1]
  $ kubectl expose configmap kube-root-ca.crt --port=80
  error: cannot expose a ConfigMap
  [1]
  $ kubectl expose cronjob tick --port=80
  error: cannot expose a CronJob.batch
  [1]
  $ kubectl expose node worker-1 --port=80
  error: cannot expose a Node
  [1]
  $ kubectl expose job one --port=80 --name=j
  error: cannot expose a Job.batch
  [1]
  $ kubectl expose rs -l app=web --port=80
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl expose deployment web --port=80 --name=w1
  Error from server (AlreadyExists): services "w1" already exists
  [1]
  $ kubectl expose deployment web --port=80 --name=w12 --overrides='{"spec":{"clusterIP":"None"}}' --dry-run=client -o jsonpath='{.spec.clusterIP}{"\n"}'
  None
  $ kubectl expose deployment web --port=80 --name=w12 --overrides='{x' --dry-run=client
  error: Invalid JSON Patch
  [1]
  $ kubectl expose deployment web --port=80 --name=w12 --load-balancer-ip=1.2.3.4 --type=LoadBalancer --dry-run=client -o jsonpath='{.spec}{"\n"}'
  {"loadBalancerIP":"1.2.3.4","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"selector":{"app":"web"},"type":"LoadBalancer"}
  $ kubectl expose
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl expose deployment
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl expose -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl create deployment web --image=nginx:1.27 --replicas=0 --dry-run=client -o yaml > d.yaml
  $ kubectl set image -f d.yaml nginx=nginx:1.26 --local
  deployment.apps/web image updated
  $ kubectl set image -f d.yaml nginx=nginx:1.26 --local -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 0
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
        - image: nginx:1.26
          name: nginx
          resources: {}
  status: {}
  $ kubectl set image -f d.yaml '*=httpd' --local -o jsonpath='{.spec.template.spec.containers[*].image}{"\n"}'
  httpd
  $ kubectl set image -f d.yaml nope=httpd --local -o yaml
  error: unable to find container named "nope"
  [1]
  $ kubectl set image -f d.yaml nginx=nginx:1.27 --local -o name
  $ kubectl set image -f d.yaml nginx=nginx:1.26
  deployment.apps/web image updated
  $ kubectl set image -f d.yaml nginx=nginx:1.26 --dry-run=client
  $ kubectl set image -f d.yaml nginx=nginx:1.26 --dry-run=server
  $ kubectl set image -f d.yaml nginx= --local -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 0
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
        - name: nginx
          resources: {}
  status: {}
  $ kubectl set image -f d.yaml nginx --local
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set image -f d.yaml --local
  error: at least one image update is required
  [1]
  $ kubectl set image deployment/web nginx=a --local
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set image deployment/web nginx=a --local --dry-run=server
  error: you must specify resources by --filename when --local is set.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
  [1]
  $ kubectl set env -f d.yaml A=1 B- --local -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
  [{"name":"A","value":"1"}]
  $ kubectl set env -f d.yaml A=1 --local
  deployment.apps/web env updated
  $ kubectl set env -f d.yaml 1A=1 --local -o name
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env -f d.yaml --list --local
  # Deployment web, container nginx
  $ kubectl set env -f d.yaml A=1 -c nope --local -o name
  Warning: Deployment/web does not have any containers matching "nope"
  $ kubectl set env -f d.yaml A=1 --env=B=2 --local -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
  [{"name":"B","value":"2"},{"name":"A","value":"1"}]
  $ kubectl set env -f d.yaml --from=configmap/nope --local -o name
  error: unsupported resource specified in --from
  [1]
  $ kubectl set env -f d.yaml --from=pod/nope --local -o name
  error: unsupported resource specified in --from
  [1]
  $ kubectl set env -f d.yaml --local -o name
  $ kubectl set env -f d.yaml A=1 --dry-run=client
  $ kubectl set env -f d.yaml A --local
  $ kubectl set env -f d.yaml A=1 A- --local -o name
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env -f nope.yaml A=1 --local
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl set resources -f d.yaml --limits=cpu=200m,memory=64Mi --requests=cpu=100m --local -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
  {"limits":{"cpu":"200m","memory":"64Mi"},"requests":{"cpu":"100m"}}
  $ kubectl set resources -f d.yaml --limits=cpu=200m --local
  deployment.apps/web resource requirements updated
  $ kubectl set resources -f d.yaml --limits=cpu=x --local -o name
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources -f d.yaml --limits=cpu --local -o name
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources -f d.yaml --local
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources -f d.yaml --limits=cpu=1 -c nope --local -o name
  error: unable to find container named nope
  [1]
  $ kubectl set resources -f d.yaml --limits=cpu=0 --local -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
  {"limits":{"cpu":"0"}}
  $ kubectl set serviceaccount -f d.yaml robot --local -o jsonpath='{.spec.template.spec.serviceAccountName}{"\n"}'
  robot
  $ kubectl set sa -f d.yaml robot --local
  deployment.apps/web serviceaccount updated
  $ kubectl set sa -f d.yaml --local
  error: serviceaccount is required
  [1]
  $ kubectl set sa -f d.yaml a b --local
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deployment web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl create service clusterip web --tcp=80 --dry-run=client -o yaml > s.yaml
  $ kubectl set selector -f s.yaml app=x,tier=y --local -o jsonpath='{.spec.selector}{"\n"}'
  {"app":"x","tier":"y"}
  $ kubectl set selector -f s.yaml app=x --local
  service/web selector updated
  $ kubectl set selector -f s.yaml 'app in (a,b)' --local -o name
  error: match expression [{app In [a b]}] not supported on this object
  [1]
  $ kubectl set selector -f s.yaml 'app!=a' --local -o name
  error: "!=" is not a valid label selector operator
  [1]
  $ kubectl set selector -f d.yaml app=x --local -o name
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector -f s.yaml --local
  error: one selector is required
  [1]
  $ kubectl create rolebinding rb --clusterrole=view --user=a --dry-run=client -o yaml > r.yaml
  $ kubectl set subject -f r.yaml --user=b --group=g --serviceaccount=default:x --local -o jsonpath='{.subjects}{"\n"}'
  [{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"a"},{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"b"},{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"g"},{"kind":"ServiceAccount","name":"x","namespace":"default"}]
  $ kubectl set subject -f r.yaml --user=a --local
  $ kubectl set subject -f r.yaml --serviceaccount=x --local
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject -f r.yaml --local
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject -f d.yaml --user=x --local
  error: deployment.apps/web
   setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set volume -f d.yaml
  error: unknown shorthand flag: 'f' in -f
  See 'kubectl set --help' for usage.
  [1]
  $ kubectl set image
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl create -f d.yaml
  Error from server (AlreadyExists): error when creating "d.yaml": deployments.apps "web" already exists
  [1]
  $ kubectl wait deployment/web --for=condition=Available --timeout=5s
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=condition=Nope --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deployment/web --for=condition=Available=False --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deployment/web --for=condition=available=TRUE --timeout=2s
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath='{.spec.replicas}'=0
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath='{.spec.replicas}'=1 --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deployment/web --for=jsonpath='{.spec.replicas}'
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath='{.spec.nope}' --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deployment/web --for=jsonpath='{.spec.template}' --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath='{.spec.template}'=x --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait deployment/web --for=jsonpath='{.spec.replicas'=1 --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait deployment/web --for=jsonpath=.spec.replicas=0
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath='{.spec.template.spec.containers[*].name}'=nginx --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=jsonpath= --timeout=1s
  error: jsonpath expression cannot be empty
  [1]
  $ kubectl wait deployment/web --for=nope
  error: unrecognized condition: "nope"
  [1]
  $ kubectl wait deployment/web --for=
  error: unrecognized condition: ""
  [1]
  $ kubectl wait deployment/web
  error: unrecognized condition: []
  [1]
  $ kubectl wait deployment/web --for=delete --timeout=0
  error: condition not met for deployments/web
  [1]
  $ kubectl wait deployment/web --for=delete --timeout=1s
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait deployment/nope --for=delete --timeout=1s
  $ kubectl wait deployment/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait deployment/web --for=create --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait deployment/nope --for=condition=Available --timeout=1s
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait deployment --for=create --all
  deployment.apps/web condition met
  $ kubectl wait deployment -l a=b --for=condition=Available --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait deployment -l a=b --for=delete --timeout=1s
  $ kubectl wait pods --all --for=condition=Ready --timeout=1s
  error: timed out waiting for the condition on pods/one-gwt58
  [1]
  $ kubectl wait --for=condition=Ready
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait deployment/web deployment/nope --for=condition=Available --timeout=1s
  deployment.apps/web condition met
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl wait deployment/web --for=condition=Available --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait deployment/web --for=condition=Available --timeout=-1s
  deployment.apps/web condition met
  $ kubectl wait deployment/web --for=condition=Available -o name
  deployment.apps/web
  $ kubectl wait deployment/web --for=jsonpath='{.spec.replicas}'=0 -o jsonpath='{.metadata.name}{"\n"}'
  web
  $ kubectl wait deployment/web --for=condition=Available --for=delete --timeout=1s
  deployment.apps/web condition met
  error: timed out waiting for the condition on deployments/web
  [1]
  $ kubectl wait -f d.yaml --for=condition=Available --timeout=1s
  deployment.apps/web condition met
  $ kubectl wait --for=delete ns/nope --timeout=1s
  $ kubectl wait nodes/worker-1 --for=condition=Ready=Unknown --timeout=1s
  error: timed out waiting for the condition on nodes/worker-1
  [1]
  $ kubectl get events --field-selector reason=Nope
  No resources found in default namespace.
  $ kubectl get events --field-selector involvedObject.nope=x
  Error from server (BadRequest): Unable to find "/v1, Resource=events" that match label selector "", field selector "involvedObject.nope=x": field label not supported: involvedObject.nope
  [1]
  $ kubectl get events --field-selector involvedObject.name=web,reason=ScalingReplicaSet -o custom-columns=R:.reason,N:.involvedObject.name
  R     N
  $ kubectl get events --field-selector type!=Normal -A
  NAMESPACE   LAST SEEN   TYPE      REASON          OBJECT         MESSAGE
  default     23s         Warning   UnexpectedJob   cronjob/tick   Saw a job that the controller did not create or forgot: one
  $ kubectl get events.events.k8s.io --field-selector regarding.name=web
  No resources found in default namespace.
  $ kubectl get events.events.k8s.io --field-selector reason=x
  No resources found in default namespace.
  $ kubectl get events --sort-by=.nope -n kube-system
  No resources found in kube-system namespace.
  $ kubectl get events -o custom-columns=TYPE:.type,COUNT:.count -n nope
  TYPE   COUNT
  $ kubectl events --for=deployment
  error: --for must be in resource/name form
  [1]
  $ kubectl events --for=deployment/nope
  No events found in default namespace.
  $ kubectl events --for=nope/nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl events --types=Nope
  error: valid --types are Normal or Warning
  [1]
  $ kubectl events --types=warning -n nope
  No events found in nope namespace.
  $ kubectl events -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl auth can-i --list --as=nobody
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
  $ kubectl create clusterrolebinding v1 --clusterrole=view --user=viewer
  clusterrolebinding.rbac.authorization.k8s.io/v1 created
  $ kubectl create clusterrolebinding v2 --clusterrole=system:node-proxier --user=proxy
  clusterrolebinding.rbac.authorization.k8s.io/v2 created
  $ kubectl create clusterrolebinding v3 --clusterrole=system:kube-dns --user=dns
  clusterrolebinding.rbac.authorization.k8s.io/v3 created
  $ kubectl create clusterrolebinding v4 --clusterrole=cluster-admin --user=boss
  clusterrolebinding.rbac.authorization.k8s.io/v4 created
  $ kubectl create clusterrolebinding v5 --clusterrole=system:persistent-volume-provisioner --user=pv
  clusterrolebinding.rbac.authorization.k8s.io/v5 created
  $ kubectl create clusterrolebinding v6 --clusterrole=system:certificates.k8s.io:kubelet-serving-approver --user=ap
  clusterrolebinding.rbac.authorization.k8s.io/v6 created
  $ kubectl auth can-i --list --as=proxy
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  events                                          []                  []               [create patch update]
  events.events.k8s.io                            []                  []               [create patch update]
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
  nodes                                           []                  []               [get list watch]
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
  endpoints                                       []                  []               [list watch]
  services                                        []                  []               [list watch]
  endpointslices.discovery.k8s.io                 []                  []               [list watch]
  servicecidrs.networking.k8s.io                  []                  []               [list watch]
  $ kubectl auth can-i --list --as=dns --no-headers
  selfsubjectreviews.authentication.k8s.io        []             []    [create]
  selfsubjectaccessreviews.authorization.k8s.io   []             []    [create]
  selfsubjectrulesreviews.authorization.k8s.io    []             []    [create]
                                                  [/api/*]       []    [get]
                                                  [/api]         []    [get]
                                                  [/apis/*]      []    [get]
                                                  [/apis]        []    [get]
                                                  [/healthz]     []    [get]
                                                  [/healthz]     []    [get]
                                                  [/livez]       []    [get]
                                                  [/livez]       []    [get]
                                                  [/openapi/*]   []    [get]
                                                  [/openapi]     []    [get]
                                                  [/readyz]      []    [get]
                                                  [/readyz]      []    [get]
                                                  [/version/]    []    [get]
                                                  [/version/]    []    [get]
                                                  [/version]     []    [get]
                                                  [/version]     []    [get]
  endpoints                                       []             []    [list watch]
  services                                        []             []    [list watch]
  $ kubectl auth can-i --list --as=boss
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  *.*                                             []                  []               [*]
                                                  [*]                 []               [*]
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
  $ kubectl auth can-i --list --as=pv
  Resources                                       Non-Resource URLs   Resource Names   Verbs
  persistentvolumes                               []                  []               [create delete get list watch]
  events.events.k8s.io                            []                  []               [create patch update]
  selfsubjectreviews.authentication.k8s.io        []                  []               [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []               [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []               [create]
  persistentvolumeclaims                          []                  []               [get list update watch]
  storageclasses.storage.k8s.io                   []                  []               [get list watch]
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
  events                                          []                  []               [watch create patch update]
  $ kubectl auth can-i --list --as=ap
  Resources                                       Non-Resource URLs   Resource Names                    Verbs
  signers.certificates.k8s.io                     []                  [kubernetes.io/kubelet-serving]   [approve]
  selfsubjectreviews.authentication.k8s.io        []                  []                                [create]
  selfsubjectaccessreviews.authorization.k8s.io   []                  []                                [create]
  selfsubjectrulesreviews.authorization.k8s.io    []                  []                                [create]
                                                  [/api/*]            []                                [get]
                                                  [/api]              []                                [get]
                                                  [/apis/*]           []                                [get]
                                                  [/apis]             []                                [get]
                                                  [/healthz]          []                                [get]
                                                  [/healthz]          []                                [get]
                                                  [/livez]            []                                [get]
                                                  [/livez]            []                                [get]
                                                  [/openapi/*]        []                                [get]
                                                  [/openapi]          []                                [get]
                                                  [/readyz]           []                                [get]
                                                  [/readyz]           []                                [get]
                                                  [/version/]         []                                [get]
                                                  [/version/]         []                                [get]
                                                  [/version]          []                                [get]
                                                  [/version]          []                                [get]
  $ kubectl auth can-i --list pods
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth can-i --list --as=nobody -n nope
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
  $ kubectl auth can-i --list -A
  error: list option can't be specified with neither quiet, all-namespaces nor subresource options
  [1]
  $ kubectl auth can-i list pods --as=viewer --quiet
  $ kubectl auth can-i get /healthz --as=nobody
  yes
  $ kubectl auth can-i get pods --subresource=log --as=viewer
  yes
  $ kubectl auth can-i get pods/x --subresource=log --as=viewer
  yes
  $ kubectl auth can-i get nope --as=viewer
  Warning: the server doesn't have a resource type 'nope'
  
  no
  [1]
  $ kubectl auth can-i nope pods --as=viewer
  Warning: verb 'nope' is not a known verb
  
  no
  [1]
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get nodes --as=viewer -A
  no
  [1]
  $ kubectl auth can-i get nodes --as=boss
  Warning: resource 'nodes' is not namespace scoped
  
  yes
  $ kubectl auth can-i get deployments.apps/web --as=viewer
  yes
  $ kubectl auth can-i get deployments.nope --as=viewer
  Warning: the server doesn't have a resource type 'deployments' in group 'nope'
  
  no
  [1]
  $ kubectl cp a
  error: source and destination are required
  [1]
  $ kubectl cp a b
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp a b c
  error: source and destination are required
  [1]
  $ kubectl cp nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp nofile nope:/x
  error: nofile doesn't exist in local filesystem
  [1]
  $ kubectl cp default/nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp a/b/c:/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp :/x y
  error: filespec must match the canonical format: [[namespace/]pod:]file/path
  [1]
  $ kubectl cp nope: y
  error: filepath can not be empty
  [1]
  $ kubectl cp d.yaml nope:
  error: filepath can not be empty
  [1]
  $ kubectl cp a:/x b:/y
  error: one of src or dest must be a local file specification
  [1]
  $ kubectl cp d.yaml default/:/x
  error: one of src or dest must be a remote file specification
  [1]
  $ kubectl cp d.yaml nope:/x -c c --no-preserve
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl cp d.yaml nope:/x --retries=x
  error: invalid argument "x" for "--retries" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl cp --help' for usage.
  [1]
  $ kubectl cp d.yaml C_:/x
  Error from server (NotFound): pods "C_" not found
  [1]
  $ kubectl cp nofile C_:/x
  error: nofile doesn't exist in local filesystem
  [1]
  $ kubectl cp -n nope nope:/x y
  Error from server (NotFound): pods "nope" not found
  [1]
