Begins with: workloads.t

  $ kubectl label
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl label cm
  error: at least one label update is required
  [1]
  $ kubectl label cm settings
  error: at least one label update is required
  [1]
  $ kubectl label cm settings a
  error: at least one label update is required
  [1]
  $ kubectl label cm settings a=b c- 
  label "c" not found.
  configmap/settings labeled
  $ kubectl label cm settings a-
  configmap/settings unlabeled
  $ kubectl label cm settings a-
  label "a" not found.
  configmap/settings not labeled
  $ kubectl label cm settings nope-
  label "nope" not found.
  configmap/settings not labeled
  $ kubectl label cm settings a=b
  configmap/settings labeled
  $ kubectl label cm settings a=b
  configmap/settings not labeled
  $ kubectl label cm settings a=c
  error: 'a' already has a value (b), and --overwrite is false
  [1]
  $ kubectl label cm settings a=c --overwrite
  configmap/settings labeled
  $ kubectl label cm settings a=c --overwrite
  configmap/settings not labeled
  $ kubectl label cm settings a=c a-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label cm settings a=1 a=2
  error: 'a' already has a value (c), and --overwrite is false
  [1]
  $ kubectl label cm settings a=
  error: 'a' already has a value (c), and --overwrite is false
  [1]
  $ kubectl label cm settings a= --overwrite
  configmap/settings labeled
  $ kubectl label cm settings =b
  error: at least one label update is required
  [1]
  $ kubectl label cm settings a=b=c
  error: invalid label spec: a=b=c
  [1]
  $ kubectl label cm settings 'a b=c'
  The ConfigMap "settings" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label cm settings 'x=b c'
  error: invalid label value: "x=b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label cm settings x=-b
  error: invalid label value: "x=-b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label cm settings -- x-
  label "x" not found.
  configmap/settings not labeled
  $ kubectl label cm settings x/y/z=1
  The ConfigMap "settings" is invalid: metadata.labels: Invalid value: "x/y/z": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl label cm settings /z=1
  The ConfigMap "settings" is invalid: metadata.labels: Invalid value: "/z": prefix part must be non-empty
  [1]
  $ kubectl label cm settings x.io/=1
  The ConfigMap "settings" is invalid:
  * metadata.labels: Invalid value: "x.io/": name part must be non-empty
  * metadata.labels: Invalid value: "x.io/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label cm settings x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  error: invalid label value: "x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 63 bytes
  [1]
  $ kubectl label cm --all z=1
  configmap/kube-root-ca.crt labeled
  configmap/settings labeled
  $ kubectl label cm --all z=1 -l app=web
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl label cm z=1
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl label cm -l app=web z=2 --overwrite
  configmap/settings labeled
  $ kubectl label cm -l nope=x z=2
  $ kubectl label cm --field-selector metadata.name=settings z=3 --overwrite
  configmap/settings labeled
  % kubectl label cm settings --list
  % kubectl label cm --list --all
  % kubectl label cm settings --list q=1
  $ kubectl label cm settings q=1 --dry-run=client
  configmap/settings labeled (dry run)
  $ kubectl label cm settings q=1 --dry-run=server
  configmap/settings labeled (server dry run)
  $ kubectl label cm settings q=1 --dry-run=client -o yaml | grep -v 'uid\|ersion\|ime'
  data:
    app.conf: |
      a=1
      b=2
    mode: fast
  kind: ConfigMap
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
      note: hello
    labels:
      a: ""
      app: web
      q: "1"
      tier: back
      z: "3"
    name: settings
    namespace: default
  $ kubectl label cm settings q=1 -o name
  configmap/settings
  $ kubectl label cm settings q=2 --resource-version=1 --overwrite
  Error from server (Conflict): Operation cannot be fulfilled on configmaps "settings": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl label cm settings,db q=2 --resource-version=1
  Error from server (NotFound): configmaps "settings,db" not found
  [1]
  $ kubectl label cm --all q=2 --resource-version=1
  error: --resource-version may only be used with a single resource
  [1]
  $ kubectl label cm settings secret/db q=1
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl label cm/settings secret/db q=7 --overwrite
  configmap/settings labeled
  secret/db labeled
  $ kubectl label cm/settings secret/nope q=8 --overwrite
  configmap/settings labeled
  Error from server (NotFound): secrets "nope" not found
  [1]
  $ kubectl label -f all.yaml f=1 | head -4
  resourcequota/quota labeled
  limitrange/lr labeled
  configmap/settings labeled
  secret/db labeled
  $ kubectl label -f all.yaml -l app=web g=1
  configmap/settings labeled
  deployment.apps/web labeled
  service/web labeled
  $ kubectl label --local -f all.yaml f=1 -o name | head -3
  resourcequota/quota
  limitrange/lr
  configmap/settings
  $ kubectl label --local cm settings f=1
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl label cm settings f=1 --local
  error: can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set
  [1]
  $ kubectl label pods -A nope=1 --dry-run=client | wc -l
  error: resource(s) were provided, but no name was specified
  0
  $ kubectl label nodes worker-1 node-role.kubernetes.io/worker=
  node/worker-1 labeled
  $ kubectl label node/worker-1 node-role.kubernetes.io/worker-
  node/worker-1 unlabeled
  $ kubectl label node worker-1 disk=ssd --field-manager=me
  node/worker-1 labeled
  $ kubectl label nosuch x a=b
  error: the server doesn't have a resource type "nosuch"
  [1]
  $ kubectl label cm nope a=b
  Error from server (NotFound): configmaps "nope" not found
  [1]
  % kubectl label cm settings a=b -o foo
  $ kubectl annotate
  error: one or more resources must be specified as <resource> <name> or <resource>/<name>
  [1]
  $ kubectl annotate cm settings
  error: at least one annotation update is required
  [1]
  $ kubectl annotate cm settings note=x
  error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (hello)
  [1]
  $ kubectl annotate cm settings note=x --overwrite
  configmap/settings annotated
  $ kubectl annotate cm settings note='hello world' --overwrite
  configmap/settings annotated
  $ kubectl annotate cm settings note-
  configmap/settings annotated
  $ kubectl annotate cm settings note-
  configmap/settings annotated
  $ kubectl annotate cm settings 'a b=c'
  The ConfigMap "settings" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl annotate cm settings a=b=c d='{"x":1}'
  configmap/settings annotated
  % kubectl annotate cm settings --list
  $ kubectl annotate cm --all k=v --list
  Listing annotations for ConfigMap./kube-root-ca.crt:
   kubernetes.io/description=Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.
   k=v
  Listing annotations for ConfigMap./settings:
   a=b=c
   d={"x":1}
   kubectl.kubernetes.io/last-applied-configuration={"apiVersion":"v1","data":{"app.conf":"a=1\nb=2\n","mode":"fast"},"kind":"ConfigMap","metadata":{"annotations":{"note":"hello"},"labels":{"app":"web","tier":"back"},"name":"settings","namespace":"default"}}

   k=v
  $ kubectl annotate cm settings a=b
  error: --overwrite is false but found the following declared annotation(s): 'a' already has a value (b=c)
  [1]
  $ kubectl annotate cm settings a=c
  error: --overwrite is false but found the following declared annotation(s): 'a' already has a value (b=c)
  [1]
  $ kubectl annotate cm settings A/B/C=c
  The ConfigMap "settings" is invalid: metadata.annotations: Invalid value: "A/B/C": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl annotate -f all.yaml k=v --local -o yaml | head -5
  apiVersion: v1
  kind: ResourceQuota
  metadata:
    annotations:
      k: v
  $ kubectl annotate cm settings k=v --dry-run=client
  configmap/settings annotated (dry run)
  $ kubectl annotate cm settings k=v --dry-run=server
  configmap/settings annotated (server dry run)
  $ kubectl annotate cm settings,x k=v
  Error from server (NotFound): configmaps "settings,x" not found
  [1]
  $ kubectl annotate cm k=v
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl annotate cm settings k=v --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on configmaps "settings": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl annotate pods --all desc=x -o name | sed 's/-[a-z0-9]*$//'
  pod/ag
  pod/ag
  pod/alone
  pod/once
  pod/st
  pod/web-77fb76c55f
  pod/web-77fb76c55f
  $ kubectl patch
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm settings
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm settings -p
  error: flag needs an argument: 'p' in -p
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl patch cm settings -p ''
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm settings -p '{'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch cm settings -p 'a: b: c'
  error: unable to parse "a: b: c": yaml: mapping values are not allowed in this context
  [1]
  $ kubectl patch cm settings -p '{"data":{"n":"1"}}'
  configmap/settings patched
  $ kubectl patch cm settings -p '{"data":{"n":"1"}}'
  configmap/settings patched (no change)
  $ kubectl patch cm settings -p $'data:\n  n: "2"'
  configmap/settings patched
  $ kubectl patch cm settings -p '{"data":{"n":2}}'
  The request is invalid: patch: Invalid value: "map[data:map[n:2]]": cannot convert int64 to string
  [1]
  $ kubectl patch cm settings -p '{"foo":{"n":2}}'
  Warning: unknown field "foo"
  configmap/settings patched (no change)
  $ kubectl patch cm settings -p '[]'
  Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
  [1]
  % kubectl patch cm settings -p '"x"'
  $ kubectl patch cm settings --type=json -p '[{"op":"add","path":"/data/z","value":"1"}]'
  configmap/settings patched
  $ kubectl patch cm settings --type=json -p '[{"op":"replace","path":"/data/none","value":"1"}]'
  configmap/settings patched
  $ kubectl patch cm settings --type=json -p '[{"op":"test","path":"/data/z","value":"9"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm settings --type=json -p '{"op":"x"}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch cm settings --type=json -p '[{"op":"foo","path":"/data/z"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm settings --type=json -p '[{"op":"remove","path":"/data/z"}]'
  configmap/settings patched
  $ kubectl patch cm settings --type=merge -p '{"data":{"n":null}}'
  configmap/settings patched
  $ kubectl patch cm settings --type=strategic -p '{"data":{"m":"1"}}'
  configmap/settings patched
  $ kubectl patch cm settings --type=foo -p '{}'
  error: --type must be one of [json merge strategic], not "foo"
  [1]
  $ kubectl patch cm settings --type= -p '{}'
  configmap/settings patched (no change)
  $ kubectl patch cm settings -p '{}'
  configmap/settings patched (no change)
  $ kubectl patch cm settings -p '{"metadata":{"name":"x"}}'
  Error from server (BadRequest): the name of the object (x) does not match the name on the URL (settings)
  [1]
  $ kubectl patch cm settings -p '{"metadata":{"labels":{"x":"b c"}}}'
  The ConfigMap "settings" is invalid: metadata.labels: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl patch cm settings -p '{"data":{"m":"2"}}' --dry-run=client
  configmap/settings patched
  $ kubectl patch cm settings -p '{"data":{"m":"2"}}' --dry-run=server
  configmap/settings patched
  $ kubectl patch cm settings -p '{"data":{"m":"2"}}' --dry-run=client -o yaml | grep -v 'uid\|ersion\|ime'
  data:
    app.conf: |
      a=1
      b=2
    "false": "2"
    m: "2"
    mode: fast
    none: "1"
  kind: ConfigMap
  metadata:
    annotations:
      a: b=c
      d: '{"x":1}'
      kubectl.kubernetes.io/last-applied-configuration: |
    labels:
      a: ""
      app: web
      f: "1"
      g: "1"
      q: "8"
      tier: back
      z: "3"
    name: settings
    namespace: default
  $ kubectl patch cm settings -p '{"data":{"m":"3"}}' -o name
  configmap/settings
  $ kubectl patch cm settings -p '{"data":{"m":"3"}}' -o jsonpath='{.data.m}'
  3
  $ kubectl patch cm nope -p '{}'
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl patch cm settings db -p '{}'
  configmap/settings patched (no change)
  Error from server (NotFound): configmaps "db" not found
  [1]
  $ kubectl patch cm/settings secret/db -p '{"metadata":{"labels":{"both":"1"}}}'
  configmap/settings patched
  secret/db patched
  $ echo '{"data":{"file":"1"}}' > p.json; kubectl patch cm settings --patch-file p.json
  configmap/settings patched
  $ kubectl patch cm settings --patch-file p.yaml
  error: unable to read patch file: open p.yaml: no such file or directory
  [1]
  $ kubectl patch cm settings --patch-file p.json -p '{}'
  error: cannot specify --patch and --patch-file together
  [1]
  $ kubectl patch -f all.yaml -p '{"metadata":{"labels":{"pf":"1"}}}' | tail -3
  priorityclass.scheduling.k8s.io/high patched
  storageclass.storage.k8s.io/fast patched
  horizontalpodautoscaler.autoscaling/web patched
  $ kubectl patch --local -f all.yaml -p '{"metadata":{"labels":{"pf":"2"}}}' -o name | head -3
  resourcequota/quota
  limitrange/lr
  configmap/settings
  $ kubectl patch cm settings --local -p '{}'
  error: cannot specify --local and server resources
  [1]
  $ kubectl patch deploy web -p '{"spec":{"replicas":-1}}'
  The Deployment "web" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl patch deploy web -p '{"spec":{"replicas":"x"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:x]]": unrecognized type: int32
  [1]
  $ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","image":"nginx:1.26"}]}}}}'
  deployment.apps/web patched
  $ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"image":"nginx:1.26"}]}}}}'
  Error from server: map: map[image:nginx:1.26] does not contain declared merge key: name
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"replace","path":"/spec/template/spec/containers/0/image","value":"nginx:1.27"}]'
  deployment.apps/web patched
  $ kubectl patch deploy web --type=json -p '[{"op":"replace","path":"/spec/template/spec/containers/5/image","value":"nginx:1.27"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":3}}'
  scale.autoscaling/web patched
  $ kubectl patch deploy web --subresource=scale -p '{"spec":{"replicas":2}}'
  scale.autoscaling/web patched
  $ kubectl patch deploy web --subresource=status -p '{"status":{"replicas":7}}'
  deployment.apps/web patched
  $ kubectl patch deploy web --subresource=foo -p '{}'
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":true}}'
  node/worker-1 patched
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":null}}'
  node/worker-1 patched
  $ kubectl patch pod alone -p '{"spec":{"containers":[{"name":"c","image":"busybox"}]}}'
  pod/alone patched
  $ kubectl patch pod alone -p '{"spec":{"restartPolicy":"Always"}}'
  The Pod "alone" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -148,7 +148,7 @@
     }
    ],
    "EphemeralContainers": null,
  - "RestartPolicy": "Never",
  + "RestartPolicy": "Always",
    "TerminationGracePeriodSeconds": 30,
    "ActiveDeadlineSeconds": null,
    "DNSPolicy": "ClusterFirst",
  [1]
  $ kubectl patch pod alone --subresource=resize -p '{"spec":{"containers":[{"name":"c","resources":{"requests":{"cpu":"20m"}}}]}}'
  pod/alone patched
  $ kubectl patch svc web -p '{"spec":{"type":"NodePort"}}'
  service/web patched
  $ kubectl patch svc web -p '{"spec":{"clusterIP":"1.2.3.4"}}'
  The Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["1.2.3.4"]: may not change once set
  [1]
  $ kubectl patch svc web -p '{"spec":{"ports":[{"port":81}]}}'
  The Service "web" is invalid: spec.ports[0].name: Required value
  [1]
  $ kubectl patch svc web --type=merge -p '{"spec":{"ports":[{"port":81}]}}'
  service/web patched
  $ kubectl patch secret db -p '{"stringData":{"user":"admin"}}'; kubectl get secret db -o jsonpath='{.data.user}'
  secret/db patched
  YWRtaW4=
  $ kubectl patch secret db -p '{"data":{"user":"!!"}}'
  The request is invalid: patch: Invalid value: "map[data:map[user:!!]]": error decoding from json: illegal base64 data at input byte 0
  [1]
