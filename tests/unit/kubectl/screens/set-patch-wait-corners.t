Commands that change or wait for things, and their mistakes.
  % kubectl create deployment web --image=nginx:1.27 --replicas=2
  % kubectl rollout status deployment/web --timeout=60s
  % kubectl create configmap conf --from-literal=a=1
  % kubectl run one --image=busybox:1.36 --labels=app=one --restart=Never -- sleep 3600
  % kubectl wait --for=condition=Ready pod/one --timeout=60s
  $ kubectl set image deploy/web nginx=nginx:1.26 --dry-run=client -o name
  deployment.apps/web
  $ kubectl set image deploy/web nope=nginx:1.26
  error: unable to find container named "nope"
  [1]
  $ kubectl set image deploy/web '*=nginx:1.26' --dry-run=server
  deployment.apps/web image updated (server dry run)
  $ kubectl set image deploy/web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy web
  error: at least one image update is required
  [1]
  $ kubectl set image cm/conf a=b
  error: configmaps/conf the object is not a pod or does not have a pod template: *v1.ConfigMap
  [1]
  $ kubectl set image deploy --all nginx=nginx:1.26 --dry-run=client
  deployment.apps/web image updated (dry run)
  $ kubectl set image deploy -l app=none nginx=nginx:1.26
  $ kubectl set env deploy/web A=1 B=two --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env}'
  [{"name":"A","value":"1"},{"name":"B","value":"two"}]
  $ kubectl set env deploy/web A-
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  $ kubectl set env deploy/web --from=configmap/conf --prefix=X_ --dry-run=client -o yaml | grep -A6 env:
  Warning: key a transferred to A
        - env:
          - name: X_A
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          image: nginx:1.27
  $ kubectl set env deploy/web --from=cm/nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl set env deploy/web --from=deploy/web
  error: unsupported resource specified in --from
  [1]
  $ kubectl set env deploy/web 1A=b
  error: "1A" is not a valid key name: a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is '[-._a-zA-Z][-._a-zA-Z0-9]*')
  [1]
  $ kubectl set env deploy/web A=1 A-
  error: can not both modify and remove the same environment variable in the same command
  [1]
  $ kubectl set env deploy/web -c none A=1
  Warning: Deployment/web does not have any containers matching "none"
  $ kubectl set env deploy/web --env=Q=1 --overwrite=false --dry-run=client -o name
  deployment.apps/web
  $ kubectl set env deploy/web
  $ echo Z=9 | kubectl set env deploy/web - --dry-run=client -o jsonpath='{..env}'
  [{"name":"Z","value":"9"}]
  $ kubectl set env pod/one A=1
  error: failed to patch env update to pod template: Pod "one" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -105,7 +105,13 @@
      "WorkingDir": "",
      "Ports": null,
      "EnvFrom": null,
  -   "Env": null,
  +   "Env": [
  +    {
  +     "Name": "A",
  +     "Value": "1",
  +     "ValueFrom": null
  +    }
  +   ],
      "Resources": {
       "Limits": null,
       "Requests": null,
  [1]
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=64Mi --requests=cpu=100m --dry-run=client -o jsonpath='{..resources}'
  {"limits":{"cpu":"200m","memory":"64Mi"},"requests":{"cpu":"100m"}}
  $ kubectl set resources deploy/web --limits=cpu=xyz
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy/web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy/web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy/web -c none --limits=cpu=1
  error: unable to find container named none
  [1]
  $ kubectl set resources deploy/web --requests=cpu=2 --limits=cpu=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1
  [1]
  $ kubectl set selector svc/web app=x
  Error from server (NotFound): services "web" not found
  [1]
  $ kubectl create service clusterip web --tcp=80:8080 --dry-run=client -o yaml | kubectl set selector --local -f - 'a=b' -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: web
  spec:
    ports:
    - name: 80-8080
      port: 80
      protocol: TCP
      targetPort: 8080
    selector:
      a: b
    type: ClusterIP
  status:
    loadBalancer: {}
  $ kubectl set serviceaccount deploy/web default --dry-run=client -o jsonpath='{.spec.template.spec.serviceAccountName}'
  default
  $ kubectl set sa deploy/web
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set subject rolebinding/none --user=x
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "none" not found
  [1]
  $ kubectl create rolebinding rb --role=r --user=u --dry-run=client -o yaml | kubectl set subject --local -f - --group=g --serviceaccount=default:x -o jsonpath='{.subjects[*].name}'
  u g x
  $ kubectl set subject rolebinding/none
  Error from server (NotFound): rolebindings.rbac.authorization.k8s.io "none" not found
  [1]
  $ kubectl set frob
  error: unknown command "frob"
  See 'kubectl set -h' for help and examples
  [1]
  % kubectl set
  $ kubectl patch deploy web -p '{"spec":{"replicas":3}}' --dry-run=server
  deployment.apps/web patched
  $ kubectl patch deploy web -p '{"spec":{"replicas":2}}'
  deployment.apps/web patched (no change)
  $ kubectl patch deploy web -p 'spec: {paused: true}' -o jsonpath='{.spec.paused}'
  true
  $ kubectl patch deploy web --type=json -p '[{"op":"remove","path":"/spec/paused"}]'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=json -p '[{"op":"remove","path":"/spec/nope"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"test","path":"/spec/replicas","value":9}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=json -p '{"op":"x"}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"frob","path":"/x"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=merge -p '{"metadata":{"labels":{"x":"y","app":null}}}'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=merge -p '{"spec":{"template":{"spec":{"containers":[]}}}}'
  The Deployment "web" is invalid: spec.template.spec.containers: Required value
  [1]
  $ kubectl patch deploy web --type=frob -p '{}'
  error: --type must be one of [json merge strategic], not "frob"
  [1]
  $ kubectl patch deploy web -p '{bad'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch deploy web -p '{"spec":{"replicas":"three"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:three]]": unrecognized type: int32
  [1]
  $ kubectl patch deploy web -p '{"spec":{"selector":{"matchLabels":{"q":"z"}}}}'
  The Deployment "web" is invalid:
  * spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`
  * spec.selector: Invalid value: {"matchLabels":{"app":"web","q":"z"}}: field is immutable
  [1]
  $ kubectl patch deploy web -p '{"spec":{"nope":1}}'
  Warning: unknown field "spec.nope"
  deployment.apps/web patched (no change)
  $ kubectl patch deploy web
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch deploy web --patch-file=/nope
  error: unable to read patch file: open /nope: no such file or directory
  [1]
  $ kubectl patch deploy web -p '{}' --patch-file=x
  error: cannot specify --patch and --patch-file together
  [1]
  $ kubectl patch deploy nope -p '{}'
  Error from server (NotFound): deployments.apps "nope" not found
  [1]
  % kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":2}}'
  $ kubectl patch deploy web --subresource=status -p '{"status":{"replicas":7}}'
  deployment.apps/web patched
  $ kubectl patch deploy web --subresource=frob -p '{}'
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch -f /nope -p '{}'
  error: the path "/nope" does not exist
  [1]
  $ kubectl create cm l --from-literal=a=b --dry-run=client -o yaml | kubectl patch --local -f - -p '{"data":{"c":"d"}}' -o yaml
  apiVersion: v1
  data:
    a: b
    c: d
  kind: ConfigMap
  metadata:
    name: l
  $ kubectl create cm l --from-literal=a=b --dry-run=client -o yaml | kubectl patch --local -f - --type=json -p '[{"op":"add","path":"/data/z","value":"9"}]' -o jsonpath='{.data}'
  {"a":"b","z":"9"}
  $ kubectl label pod one a=b c=d
  pod/one labeled
  $ kubectl label pod one a=z
  error: 'a' already has a value (b), and --overwrite is false
  [1]
  $ kubectl label pod one a=z --overwrite
  pod/one labeled
  $ kubectl label pod one a-
  pod/one unlabeled
  $ kubectl label pod one nope-
  label "nope" not found.
  pod/one not labeled
  $ kubectl label pod one 'bad key=1'
  The Pod "one" is invalid: metadata.labels: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label pod one x='bad value!'
  error: invalid label value: "x=bad value!": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label pod one
  error: at least one label update is required
  [1]
  $ kubectl label pod one a=1 a-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label pod one --list
  app=one
  c=d
  $ kubectl label pods --all t=1 --dry-run=client -o name | wc -l
  3
  $ kubectl label pods -l app=none t=1
  $ kubectl label pod one a=1 --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on pods "one": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl label pod one a=1 -o jsonpath='{.metadata.labels.a}'
  1
  $ kubectl label pod nope a=1
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl label --local -f - x=y -o name < /dev/null
  $ kubectl annotate pod one note='hello world' n2=
  pod/one annotated
  $ kubectl annotate pod one note=2
  error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (hello world)
  [1]
  $ kubectl annotate pod one note- n2-
  pod/one annotated
  $ kubectl annotate pod one --list
  $ kubectl annotate pod one 'a b=c'
  The Pod "one" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl annotate pods one x=1 --field-selector=metadata.name=one
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl taint nodes worker-1 k=v:NoSchedule
  node/worker-1 tainted
  $ kubectl taint nodes worker-1 k=v:NoSchedule
  error: node worker-1 already has k taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint nodes worker-1 k=w:NoSchedule
  error: node worker-1 already has k taint(s) with same effect(s) and --overwrite is false
  [1]
  $ kubectl taint nodes worker-1 k=w:NoSchedule --overwrite
  node/worker-1 modified
  $ kubectl taint nodes worker-1 k:NoSchedule-
  node/worker-1 untainted
  $ kubectl taint nodes worker-1 k-
  error: taint "k" not found
  [1]
  $ kubectl taint nodes worker-1 k=v:Frob
  error: invalid taint effect: Frob, unsupported taint effect
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint nodes worker-1 k=v
  error: invalid taint spec: k=v, name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint nodes worker-1 k
  error: at least one taint update is required
  [1]
  $ kubectl taint nodes worker-1
  error: at least one taint update is required
  [1]
  $ kubectl taint nodes nope k=v:NoSchedule
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl taint nodes worker-1 a=b:NoSchedule a=c:NoSchedule
  error: duplicated taints with the same key and effect: {a c NoSchedule <nil>}
  See 'kubectl taint -h' for help and examples
  [1]
  $ kubectl taint nodes worker-1 a:NoSchedule a:NoSchedule-
  error: can not both modify and remove the following taint(s) in the same command: a=NoSchedule
  [1]
  $ kubectl taint pods one a=b:NoSchedule
  error: invalid resource type pods, only node types are supported
  [1]
  $ kubectl taint node -l nope=1 a=b:NoSchedule
  $ kubectl auth can-i create pods
  yes
  $ kubectl auth can-i get pods --as=jane
  no
  [1]
  $ kubectl auth can-i get pods/log --as=jane -q; echo $?
  1
  $ kubectl auth can-i --list --as=system:anonymous | head -3
  Error from server (Forbidden): selfsubjectrulesreviews.authorization.k8s.io is forbidden: User "system:anonymous" cannot create resource "selfsubjectrulesreviews" in API group "authorization.k8s.io" at the cluster scope
  $ kubectl auth can-i get /healthz
  yes
  $ kubectl auth can-i get pods/one --subresource=log
  yes
  $ kubectl auth can-i frob things
  Warning: the server doesn't have a resource type 'things'

  Warning: verb 'frob' is not a known verb

  yes
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods -A --as=system:serviceaccount:default:default
  no
  [1]
  $ kubectl auth can-i --list pods
  error: list option must be specified with no arguments
  [1]
  $ kubectl auth whoami
  ATTRIBUTE                                           VALUE
  Username                                            kubernetes-admin
  Groups                                              [kubeadm:cluster-admins system:authenticated]
  Extra: authentication.kubernetes.io/credential-id   [X509SHA256=b2f220d99d68735b6aefb6f5ae414c551be4607471c4bf3a33084071648a58ca]
  $ kubectl auth whoami --as=jane --as-group=g --as-uid=7
  ATTRIBUTE   VALUE
  Username    jane
  UID         7
  Groups      [g system:authenticated]
  $ kubectl auth whoami -o jsonpath='{.status.userInfo.username}'
  kubernetes-admin
  $ kubectl auth reconcile -f /nope
  error: the path "/nope" does not exist
  [1]
  $ kubectl create role r --verb=get --resource=pods --dry-run=client -o yaml | kubectl auth reconcile -f -
  error: resource name may not be empty
  [1]
  $ kubectl create role r --verb=get,list --resource=pods --dry-run=client -o yaml | kubectl auth reconcile -f - --dry-run=client
  role.rbac.authorization.k8s.io/r reconciled (dry run)
          reconciliation required create
          missing rules added:
                  {Verbs:[get list] APIGroups:[] Resources:[pods] ResourceNames:[] NonResourceURLs:[]}
  $ kubectl create role r --verb=get,list --resource=pods --dry-run=client -o yaml | kubectl auth reconcile -f -
  error: resource name may not be empty
  [1]
  $ kubectl create role r --verb=list --resource=pods --dry-run=client -o yaml | kubectl auth reconcile -f - --remove-extra-permissions
  error: resource name may not be empty
  [1]
  $ kubectl certificate approve nope
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "nope" not found
  [1]
  % kubectl certificate
  $ kubectl certificate deny
  error: one or more CSRs must be specified as <name> or -f <filename>
  [1]
  $ kubectl wait pod/one --for=condition=Ready=False --timeout=1s
  error: timed out waiting for the condition on pods/one
  [1]
  $ kubectl wait pod/one --for=jsonpath='{.status.phase}'=Running
  pod/one condition met
  $ kubectl wait pod/one --for=jsonpath='{.status.phase}' --timeout=1s
  pod/one condition met
  $ kubectl wait pod/one --for=jsonpath='{.status.nope}'=x --timeout=1s
  error: timed out waiting for the condition on pods/one
  [1]
  $ kubectl wait pod/one --for=jsonpath='.status.phase=Running'
  pod/one condition met
  $ kubectl wait pod/one --for=frob
  error: unrecognized condition: "frob"
  [1]
  $ kubectl wait pod/one
  error: unrecognized condition: []
  [1]
  $ kubectl wait pod/nope --for=delete
  $ kubectl wait pod/nope --for=condition=Ready --timeout=1s
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl wait pod/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait pod --all --for=create
  pod/one condition met
  pod/web-69c6f74b8b-bk2rm condition met
  pod/web-69c6f74b8b-nvssk condition met
  $ kubectl wait pods -l app=none --for=condition=Ready
  error: no matching resources found
  [1]
  $ kubectl wait deploy/web --for=condition=available --timeout=0
  deployment.apps/web condition met
  $ kubectl wait deploy/web --for=condition=Progressing=true --timeout=-1s
  deployment.apps/web condition met
  $ kubectl rollout status deploy/web
  deployment "web" successfully rolled out
  $ kubectl rollout history deploy/web
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  $ kubectl rollout history deploy/web --revision=1
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
  $ kubectl rollout history deploy/web --revision=9
  error: unable to find the specified revision
  [1]
  $ kubectl rollout history deploy/web --revision=-1
  error: revision must be a positive integer: -1
  [1]
  $ kubectl rollout undo deploy/web
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout undo deploy/web --to-revision=7
  error: unable to find specified revision 7 in history
  [1]
  $ kubectl rollout undo deploy/web --to-revision=1
  deployment.apps/web skipped rollback (current template already matches revision 1)
  $ kubectl rollout undo deploy/web --dry-run=client
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout pause deploy/web
  deployment.apps/web paused
  $ kubectl rollout pause deploy/web
  error: deployments.apps "web" is already paused
  [1]
  $ kubectl rollout restart deploy/web
  error: deployments.apps "web" can't restart paused deployment (run rollout resume first)
  [1]
  $ kubectl rollout undo deploy/web
  error: no rollout history found for deployment "web"
  [1]
  $ kubectl rollout resume deploy/web
  deployment.apps/web resumed
  $ kubectl rollout resume deploy/web
  error: deployments.apps "web" is not paused
  [1]
  $ kubectl rollout status pod/one
  error: no status viewer has been implemented for Pod
  [1]
  $ kubectl rollout restart pod/one
  error: pods "one" restarting is not supported
  [1]
  $ kubectl rollout restart deploy/web --dry-run=client
  error: unknown flag: --dry-run
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl rollout frob
  error: unknown command "frob"
  See 'kubectl rollout -h' for help and examples
  [1]
  $ kubectl rollout status
  error: required resource not specified
  [1]
  $ kubectl rollout status deploy/web --revision=9
  error: desired revision (9) is different from the running revision (1)
  [1]
  $ kubectl scale deploy/web --replicas=-1
  error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0
  [1]
  $ kubectl scale deploy/web --replicas=3 --current-replicas=9
  error: Expected replicas to be 9, was 2
  [1]
  $ kubectl scale deploy/web
  error: required flag(s) "replicas" not set
  [1]
  $ kubectl scale deploy/web pod/one --replicas=2
  deployment.apps/web scaled
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl scale --replicas=2 deploy web --resource-version=1 2>&1 | sed 's/was [0-9]*/was N/'
  error: Expected resource version to be 1, was N
  $ kubectl autoscale deploy web --max=3 --dry-run=client -o yaml
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  status:
    currentMetrics: null
    desiredReplicas: 0
  $ kubectl autoscale deploy web --min=4 --max=3
  error: --max=MAXPODS must be larger or equal to --min=MINPODS, max: 3, min: 4
  [1]
  $ kubectl autoscale deploy web
  error: required flag(s) "max" not set
  [1]
  $ kubectl autoscale deploy web --max=3 --cpu=50% --memory=200Mi --dry-run=client -o jsonpath='{.spec.metrics}'
  [{"resource":{"name":"cpu","target":{"averageUtilization":50,"type":"Utilization"}},"type":"Resource"},{"resource":{"name":"memory","target":{"averageValue":"200Mi","type":"AverageValue"}},"type":"Resource"}]
  $ kubectl autoscale deploy web --max=3 --cpu=x
  error: invalid resource cpu value: x
  [1]
  $ kubectl autoscale cm conf --max=3
  error: cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  [1]
