Mistakes in flags, once more: what is told first, and what goes on after a mistake
  % export KUBE_EDITOR=true
  % cp /root/.kube/config cfg.bak; printf 'A=1\nB=2\n' > e.env; mkdir k; printf 'resources: [cm.yaml]\nnamePrefix: p-\n' > k/kustomization.yaml; : > empty.yaml; printf 'a: [\n' > bad.yaml
  % cat > cm.yaml <<'Y'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   a: "1"
  > Y
  % cp cm.yaml k/cm.yaml; cp cm.yaml cm.bak; sed 's/conf/new/' cm.yaml > new.yaml
  % cat > rbac.yaml <<'Y'
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: r}
  > rules:
  > - {apiGroups: [""], resources: [pods], verbs: [get]}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}
  > subjects:
  > - {kind: User, name: bob, apiGroup: rbac.authorization.k8s.io}
  > Y
  % cat > base.yaml <<'Y'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec: {containers: [{name: nginx, image: "nginx:1.27"}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web, labels: {app: web}}
  > spec: {selector: {app: web}, ports: [{port: 80}], clusterIP: 10.96.0.77}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {b: "2"}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: tick}
  > spec: {schedule: "0 0 1 1 *", suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "100000"]}]}}}}}
  > Y
  % printf "kubectl apply -f cm.bak; kubectl replace -f cm.bak; kubectl delete cm/new --ignore-not-found; kubectl replace -f rbac.yaml; kubectl taint node worker-2 a-; kubectl set env deploy/web A- B-" > reset.sh; printf c > c.pem; printf k > k.pem
  % kubectl create -f base.yaml; kubectl create -f rbac.yaml; kubectl apply -f cm.yaml; kubectl run box --image=busybox:1.36 -- sleep 100000
  % sleep 8
  % cp base.yaml two.yaml; kubectl annotate cm conf kubectl.kubernetes.io/last-applied-configuration-; kubectl create cm plain --from-literal=a=1
  $ kubectl expose deploy/web --dry-run=client --selector='a=b=c'
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose deploy/web --dry-run=client --selector='!x' --port=80
  error: unexpected label spec: !x
  [1]
  $ kubectl expose deploy/web --dry-run=client --selector='!x' --port=80 --labels=q
  error: unexpected label spec: !x
  [1]
  $ kubectl expose deploy/web --dry-run=client --labels=q
  error: couldn't find port via --port flag or introspection
  [1]
  $ kubectl expose deploy/web --dry-run=client --labels=q --port=a
  error: unexpected label spec: q
  [1]
  $ kubectl expose deploy/web --dry-run=client --cluster-ip=None --selector=a=b --name=hl
  service/hl exposed (dry run)
  $ kubectl expose deploy/web --dry-run=client --cluster-ip=None --selector=a --name=hl
  error: unexpected label spec: a
  [1]
  $ kubectl expose -f base.yaml --dry-run=client --selector=1x
  couldn't find port via --port flag or introspection
  unexpected label spec: 1x
  cannot expose a Secret
  cannot expose a ServiceAccount
  cannot expose a CronJob.batch
  [1]
  $ kubectl expose -f base.yaml --dry-run=client --port=80 --session-affinity=x
  unknown session affinity: x
  unknown session affinity: x
  cannot expose a Secret
  cannot expose a ServiceAccount
  cannot expose a CronJob.batch
  [1]
  $ kubectl expose -f base.yaml --dry-run=client --port=80 --session-affinity=x --selector=1x
  unexpected label spec: 1x
  unexpected label spec: 1x
  cannot expose a Secret
  cannot expose a ServiceAccount
  cannot expose a CronJob.batch
  [1]
  $ kubectl expose -f base.yaml --dry-run=client --port=x --labels=1x
  unexpected label spec: 1x
  unexpected label spec: 1x
  cannot expose a Secret
  cannot expose a ServiceAccount
  cannot expose a CronJob.batch
  [1]
  $ kubectl edit -f cm.yaml --subresource='x y'
  Edit cancelled, no changes made.
  $ kubectl edit cm/conf --subresource='x'
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl edit cm --subresource=status
  error: subresource cannot be used when bulk resources are specified
  [1]
  $ kubectl edit deploy -l app=web --subresource=status
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl edit --help' for usage.
  [1]
  $ kubectl edit deploy/web deploy/nope --subresource=status
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  $ kubectl edit deploy/web --subresource=
  Edit cancelled, no changes made.
  $ kubectl set selector -f base.yaml app=web --local
  service/web selector updated
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  [1]
  $ kubectl set selector -f base.yaml app=web --local -o name
  service/web
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  [1]
  $ kubectl set selector -f base.yaml 'app in (a,b)' --local
  setting a selector is only supported for Services
  match expression [{app In [a b]}] not supported on this object
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  [1]
  $ kubectl set selector -f rbac.yaml app=web --local
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  [1]
  $ kubectl set selector -f cm.yaml app=web --local
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc/web cm/conf app=web
  service/web selector updated
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set selector cm/conf deploy/web app=web --dry-run=client
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  [1]
  $ kubectl set selector svc,deploy --all app=web
  service/kubernetes selector updated
  service/web selector updated
  error: setting a selector is only supported for Services
  [1]
  $ kubectl set subject -f rbac.yaml --group=g --local --selector='a in (b'
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  error: role.rbac.authorization.k8s.io/r
   setting subjects is only supported for RoleBinding/ClusterRoleBinding
  [1]
  $ kubectl set env -f base.yaml A=1 --local --selector='a in (b' -o name
  deployment.apps/web
  cronjob.batch/tick
  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: secret/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: serviceaccount/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set image -f base.yaml nginx=b --local --selector='nope=1' -o name
  deployment.apps/web
  error: unable to find container named "nginx"
  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: secret/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: serviceaccount/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set resources -f base.yaml --limits=cpu=1 --local -l 'a in (b' -o name
  deployment.apps/web
  cronjob.batch/tick
  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: secret/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: serviceaccount/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set serviceaccount -f base.yaml bot --local --all -o name
  deployment.apps/web
  cronjob.batch/tick
  error: service/web the object is not a pod or does not have a pod template: *v1.Service

  error: secret/sec the object is not a pod or does not have a pod template: *v1.Secret

  error: serviceaccount/bot the object is not a pod or does not have a pod template: *v1.ServiceAccount
  [1]
  $ kubectl set env -f base.yaml A=1 -l 'a in (b'
  error: the provided selector "a in (b" is not valid: unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl apply set-last-applied -f cm.yaml -f bad.yaml
  error: no last-applied-configuration annotation found on resource: conf, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl apply set-last-applied -f bad.yaml -f cm.yaml
  error: error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl apply set-last-applied -f cm.yaml
  error: no last-applied-configuration annotation found on resource: conf, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl apply set-last-applied -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl apply set-last-applied -f new.yaml
  Error from server (NotFound): configmaps "new" not found
  [1]
  $ kubectl apply view-last-applied cm/conf -o ''
  $ kubectl apply view-last-applied cm/conf -o name
  $ kubectl apply view-last-applied cm/conf cm/plain
  $ kubectl apply view-last-applied -f cm.yaml
  error: error when no last-applied-configuration annotation found on resource: conf
   "cm.yaml": <nil>
  [1]
  $ kubectl apply view-last-applied -f cm.yaml -f bad.yaml
  error: error when no last-applied-configuration annotation found on resource: conf
   "cm.yaml": <nil>
  [1]
  $ kubectl apply view-last-applied cm/nope -o x
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl apply set-last-applied -f cm.yaml --create-annotation
  configmap/conf configured
  $ kubectl apply view-last-applied cm/conf cm/plain -o x
  error: Unexpected -o output mode: x, the flag 'output' must be one of yaml|json
  See 'kubectl apply view-last-applied -h' for help and examples
  [1]
  $ kubectl apply view-last-applied cm/conf cm/plain -o json
  {
    "apiVersion": "v1",
    "data": {
      "a": "1"
    },
    "kind": "ConfigMap",
    "metadata": {
      "name": "conf",
      "namespace": "default"
    }
  }
  $ kubectl apply view-last-applied cm/plain cm/conf
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
    namespace: default
  $ kubectl apply view-last-applied -f cm.yaml -o name
  error: Unexpected -o output mode: name, the flag 'output' must be one of yaml|json
  See 'kubectl apply view-last-applied -h' for help and examples
  [1]
  $ kubectl apply view-last-applied -f cm.yaml -f new.yaml
  Error from server (NotFound): configmaps "new" not found
  [1]
  $ kubectl apply view-last-applied cm --all
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
    namespace: default
  $ kubectl apply view-last-applied -f cm.yaml -f http://127.0.0.1:1/x
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl taint node nope a=b:NoExecute ''
  error: all resources must be specified before taint changes:
  [1]
  % kubectl taint node nope '' a=b:NoExecute
  $ kubectl taint '' nope a=b:NoExecute
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl taint node '' a=b:NoExecute --dry-run=client
  error: resource name may not be empty
  [1]
  $ kubectl label cm conf a=b ''
  error: all resources must be specified before label changes:
  [1]
  $ kubectl annotate cm conf a=b ''
  error: all resources must be specified before annotation changes:
  [1]
  $ kubectl label cm '' a=b
  error: resource name may not be empty
  [1]
  $ kubectl set env deploy/web A=1 ''
  error: all resources must be specified before environment changes: deploy/web A=1
  [1]
  $ kubectl set image deploy/web nginx=b ''
  error: all resources must be specified before image changes:
  [1]
  $ kubectl set resources deploy/web '' --limits=cpu=1
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl top pod --field-selector='x y'
  error: invalid selector: 'x y'; can't understand 'x y'
  [1]
  $ kubectl top pod --field-selector='b,a=b'
  error: invalid selector: 'b,a=b'; can't understand 'b'
  [1]
  $ kubectl top pod --field-selector='a=b,c'
  error: invalid selector: 'a=b,c'; can't understand 'c'
  [1]
  $ kubectl top pod --field-selector='=b'
  Error from server (BadRequest): field label not supported:
  [1]
  $ kubectl top pod --field-selector='x=y'
  Error from server (BadRequest): field label not supported: x
  [1]
  $ kubectl top pod -l 'a b' --field-selector='x'
  error: unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
  [1]
  $ kubectl top pod box --field-selector='x'
  error: only one of NAME or selector can be provided
  [1]
  $ kubectl debug nope --image=b --env=,
  error: invalid argument "," for "--env" flag: , must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug nope --image=b --env=a
  error: invalid argument "a" for "--env" flag: a must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug nope --image=b --env=a=b,c
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug nope --image=b --env=a=b,c=d,e
  error: invalid argument "a=b,c=d,e" for "--env" flag: e must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug nope --image=b --env='"a=b"'
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl debug nope --set-image=, --copy-to=x
  error: invalid argument "," for "--set-image" flag: , must be formatted as key=value
  See 'kubectl debug --help' for usage.
  [1]
  $ kubectl debug nope --set-image=a=b,c --copy-to=x
  error: invalid image name "b,c" for container "a": invalid reference format
  [1]
  $ kubectl debug box --image=busybox -f -
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl debug box -f cm.yaml --image=b
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl debug -f cm.yaml --image=b
  error: "/v1, Kind=ConfigMap" not supported by debug
  [1]
  $ kubectl debug -f nope.yaml --image=b
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl debug '' --image=b
  error: resource name may not be empty
  [1]
  $ kubectl create ingress i --rule=a.b/x=s:80 --annotation=a=b,c=d --dry-run=client -o jsonpath={.metadata.annotations}
  {"a":"b,c=d"}
  $ kubectl create ingress i --rule=a.b/x=s:80 --annotation='a=b=c' --dry-run=client -o jsonpath={.metadata.annotations}
  {"a":"b=c"}
  $ kubectl run x --image=b --annotations='a=b' --dry-run=client -o jsonpath={.metadata.annotations}
  {"a":"b"}
  $ kubectl run x --image=b --labels='a=b,c' --dry-run=client
  error: unexpected label spec: c
  [1]
  $ kubectl delete cm plain --timeout=-1s 2>&1 | sed 's/^E[^]]*/E/'
  configmap "plain" deleted from default namespace
  E] "Timeout for context shall not be negative"
