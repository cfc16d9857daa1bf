Fresh lines of a learner: set, patch, label, templates, columns, selectors and rights
  % kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80; kubectl create cm conf --from-literal=a=1 --from-literal=b=two; kubectl create secret generic sec --from-literal=pw=geheim; kubectl create sa robot; kubectl rollout status deploy web
  % cat > pod.yaml <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: box, labels: {app: box, tier: back}}
  > spec:
  >   containers:
  >   - {name: c, image: 'busybox:1.36', command: [sleep, '100000'], env: [{name: A, value: x}, {name: B, valueFrom: {configMapKeyRef: {name: conf, key: a}}}]}
  >   - {name: d, image: 'busybox:1.36', command: [sleep, '100000']}
  > E
  % kubectl apply -f pod.yaml; kubectl wait --for=condition=ready pod/box --timeout=30s
  $ kubectl set env deploy/web A=1 B=2 C-
  deployment.apps/web env updated
  $ kubectl set env deploy/web --list
  # Deployment web, container nginx
  A=1
  B=2
  $ kubectl set env deploy/web --from=configmap/conf --prefix=C_
  Warning: key a transferred to A
  Warning: key b transferred to B
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=cm/conf --keys=a,zz
  Warning: key a transferred to A
  deployment.apps/web env updated
  $ kubectl set env deploy/web --from=secret/sec --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].env}'
  Warning: key pw transferred to PW
  [{"name":"A","valueFrom":{"configMapKeyRef":{"key":"a","name":"conf"}}},{"name":"B","value":"2"},{"name":"C_A","valueFrom":{"configMapKeyRef":{"key":"a","name":"conf"}}},{"name":"C_B","valueFrom":{"configMapKeyRef":{"key":"b","name":"conf"}}},{"name":"PW","valueFrom":{"secretKeyRef":{"key":"pw","name":"sec"}}}]
  $ kubectl set env pod/box A=2
  error: failed to patch env update to pod template: Pod "box" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -108,7 +108,7 @@
      "Env": [
       {
        "Name": "A",
  -     "Value": "x",
  +     "Value": "2",
        "ValueFrom": null
       },
       {
  @@ -171,7 +171,13 @@
      "WorkingDir": "",
      "Ports": null,
      "EnvFrom": null,
  -   "Env": null,
  +   "Env": [
  +    {
  +     "Name": "A",
  +     "Value": "2",
  +     "ValueFrom": null
  +    }
  +   ],
      "Resources": {
       "Limits": null,
       "Requests": null,
  [1]
  $ kubectl set env pod/box --list
  # Pod box, container c
  A=x
  # B from configmap conf, key a
  # Pod box, container d
  $ kubectl set env pod/box --list --resolve
  # Pod box, container c
  A=x
  B=1
  # Pod box, container d
  $ kubectl set env deploy/web A
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/web =x
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set env deploy/none A=1
  Error from server (NotFound): deployments.apps "none" not found
  [1]
  $ kubectl set env deploy --all D=4 -c nosuch
  Warning: Deployment/web does not have any containers matching "nosuch"
  $ kubectl set env deploy/web A=1 --overwrite=false
  error: deployments/web 'A' already has a value (), and --overwrite is false
  [1]
  $ kubectl set image deploy/web nginx=nginx:1.27 other=busybox
  error: unable to find container named "other"
  [1]
  $ kubectl set image deploy/web '*=nginx:1.26' --dry-run=server -o name
  deployment.apps/web
  $ kubectl set image deploy/web nginx
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl set image deploy/web nginx=
  error: failed to patch image update to pod template: Deployment.apps "web" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl set image pod/box c=busybox:1.37 --dry-run=client
  pod/box image updated (dry run)
  $ kubectl set image nodes/worker-1 c=x
  error: nodes/worker-1 the object is not a pod or does not have a pod template: *v1.Node
  [1]
  $ kubectl set image
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl set resources deploy/web --limits=cpu=200m,memory=64Mi --requests=cpu=100m --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].resources}'
  {"limits":{"cpu":"200m","memory":"64Mi"},"requests":{"cpu":"100m"}}
  $ kubectl set resources deploy/web --limits=cpu=x
  error: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl set resources deploy/web --limits=cpu
  error: invalid argument syntax cpu, expected <resource>=<value>
  [1]
  $ kubectl set resources deploy/web --requests=cpu=2 --limits=cpu=1
  error: failed to patch resources update to pod template Deployment.apps "web" is invalid: spec.template.spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1
  [1]
  $ kubectl set resources deploy/web
  error: you must specify an update to requests or limits (in the form of --requests/--limits)
  [1]
  $ kubectl set resources deploy/web -c zz --limits=cpu=1
  error: unable to find container named zz
  [1]
  $ kubectl set sa deploy web robot
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy web nosuch
  deployment.apps/web serviceaccount updated
  $ kubectl set sa deploy web
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl set selector svc none app=x
  Error from server (NotFound): services "none" not found
  [1]
  $ kubectl create svc clusterip web --tcp=80; kubectl set selector svc web app=web,tier=a; kubectl get svc web -o jsonpath='{.spec.selector}'
  service/web created
  service/web selector updated
  {"app":"web","tier":"a"}
  $ kubectl set selector svc web 'app in (a,b)'
  error: match expression [{app In [a b]}] not supported on this object
  [1]
  $ kubectl set selector deploy web app=x
  error: setting a selector is only supported for Services
  [1]
  $ kubectl create rolebinding rb --clusterrole=view --user=a; kubectl set subject rolebinding rb --user=b --group=g --serviceaccount=default:robot; kubectl get rolebinding rb -o jsonpath='{.subjects}'
  rolebinding.rbac.authorization.k8s.io/rb created
  rolebinding.rbac.authorization.k8s.io/rb subjects updated
  [{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"a"},{"apiGroup":"rbac.authorization.k8s.io","kind":"User","name":"b"},{"apiGroup":"rbac.authorization.k8s.io","kind":"Group","name":"g"},{"kind":"ServiceAccount","name":"robot","namespace":"default"}]
  $ kubectl set subject rolebinding rb --serviceaccount=robot
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl set subject rolebinding rb
  error: you must specify at least one value of user, group or serviceaccount
  [1]
  $ kubectl set subject role rb --user=x
  Error from server (NotFound): roles.rbac.authorization.k8s.io "rb" not found
  [1]
  $ kubectl set subject clusterrolebinding nosuch --user=x
  Error from server (NotFound): clusterrolebindings.rbac.authorization.k8s.io "nosuch" not found
  [1]
  $ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","env":[{"name":"A","$patch":"delete"}]}]}}}}'; kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].env[*].name}'
  deployment.apps/web patched
  B C_A C_B
  $ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"image":"x"}]}}}}'
  Error from server: map: map[image:x] does not contain declared merge key: name
  [1]
  $ kubectl patch deploy web --type=merge -p '{"spec":{"selector":{"matchLabels":{"app":"other"}}}}'
  The Deployment "web" is invalid:
  * spec.template.metadata.labels: Invalid value: {"app":"web"}: `selector` does not match template `labels`
  * spec.selector: Invalid value: {"matchLabels":{"app":"other"}}: field is immutable
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"add","path":"/spec/template/spec/containers/-","value":{"name":"x","image":"busybox"}}]' --dry-run=server -o jsonpath='{.spec.template.spec.containers[*].name}'
  nginx x
  % kubectl patch deploy web --type=json -p '[{"op":"replace","path":"/spec/replicas","value":"3"}]'
  $ kubectl patch deploy web --type=json -p '{"op":"replace"}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch deploy web --type=json -p '[{"op":"test","path":"/spec/replicas","value":5},{"op":"replace","path":"/spec/replicas","value":3}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy web --type=foo -p '{}'
  error: --type must be one of [json merge strategic], not "foo"
  [1]
  $ kubectl patch deploy web -p '{"spec":'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch deploy web -p 'spec: {replicas: 3}'
  deployment.apps/web patched
  $ kubectl patch deploy web --patch-file=none.yaml
  error: unable to read patch file: open none.yaml: no such file or directory
  [1]
  $ printf 'spec:\n  replicas: 2\n' > p.yaml; kubectl patch deploy web --patch-file=p.yaml
  deployment.apps/web patched
  $ kubectl patch deploy web --patch-file=p.yaml -p '{}'
  error: cannot specify --patch and --patch-file together
  [1]
  $ kubectl patch deploy web
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch deploy web --subresource=scale --type=merge -p '{"spec":{"replicas":1}}'
  scale.autoscaling/web patched
  $ kubectl patch deploy web --subresource=foo -p '{}'
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":true}}'; kubectl get node worker-1 --no-headers | awk '{print $2}'; kubectl uncordon worker-1
  node/worker-1 patched
  Ready,SchedulingDisabled
  node/worker-1 uncordoned
  $ kubectl patch pod box -p '{"spec":{"containers":[{"name":"c","image":"busybox:1.37","command":["a"]}]}}'
  The Pod "box" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
  @@ -98,8 +98,7 @@
      "Name": "c",
      "Image": "busybox:1.36",
      "Command": [
  -    "sleep",
  -    "100000"
  +    "a"
      ],
      "Args": null,
      "WorkingDir": "",
  [1]
  $ kubectl patch -f pod.yaml -p '{"metadata":{"labels":{"z":"1"}}}'
  pod/box patched
  $ kubectl label pod box app=web
  error: 'app' already has a value (box), and --overwrite is false
  [1]
  $ kubectl label pod box app=web --overwrite tier-
  pod/box modified
  $ kubectl label pod box nosuch-
  label "nosuch" not found.
  pod/box not labeled
  $ kubectl label pod box 'bad key=1'
  The Pod "box" is invalid: metadata.labels: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl label pod box k=-bad
  error: invalid label value: "k=-bad": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl label pod box a=1 a=2
  pod/box labeled
  $ kubectl label pod box a=1 a-
  error: can not both modify and remove a label in the same command
  [1]
  $ kubectl label pod box
  error: at least one label update is required
  [1]
  $ kubectl label pods --all x=y --dry-run=client | sort | head -3
  pod/box labeled (dry run)
  pod/web-75dc54d786-mz759 labeled (dry run)
  $ kubectl label pods -l app=web seen=1 --field-selector=status.phase=Running | wc -l
  2
  $ kubectl label pod box --resource-version=1 q=1
  Error from server (Conflict): Operation cannot be fulfilled on pods "box": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl annotate pod box note='a b c' --overwrite
  pod/box annotated
  $ kubectl annotate pod box note=other
  error: --overwrite is false but found the following declared annotation(s): 'note' already has a value (a b c)
  [1]
  $ kubectl annotate pod box note- other-
  pod/box annotated
  $ kubectl annotate pod box bad/key/x=1
  The Pod "box" is invalid: metadata.annotations: Invalid value: "bad/key/x": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
  [1]
  $ kubectl annotate pods --all -l app=box n=1
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl get pod box -o jsonpath='{.spec.containers[?(@.name=="d")].image}{"\n"}{.spec.containers[*].name}{"\n"}{.spec.containers[-1:].name}{"\n"}{.metadata.labels.app}'
  busybox:1.36
  c d
  d
  web
  $ kubectl get pod box -o jsonpath='{range .spec.containers[*]}{.name}={.image}{"\t"}{end}'
  c=busybox:1.36  d=busybox:1.36
  % kubectl get pod box -o jsonpath='{.spec.containers[5].name}'
  $ kubectl get pod box -o jsonpath='{.spec.containers[0:1]}'
  {"command":["sleep","100000"],"env":[{"name":"A","value":"x"},{"name":"B","valueFrom":{"configMapKeyRef":{"key":"a","name":"conf"}}}],"image":"busybox:1.36","imagePullPolicy":"IfNotPresent","name":"c","resources":{},"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","volumeMounts":[{"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount","name":"kube-api-access-b4ngb","readOnly":true}]}
  % kubectl get pod box -o jsonpath='{.spec.nosuch}' --allow-missing-template-keys=false
  $ kubectl get pod box -o jsonpath='{.spec.containers[?(@.name=~"c.*")].name}'
  error: error parsing jsonpath {.spec.containers[?(@.name=~"c.*")].name}, unrecognized character in action: U+007E '~'
  [1]
  $ kubectl get pod box -o jsonpath='{.spec.containers[?(@.env)].name} {.spec.containers[?(@.env[0].name=="A")].name}'
  c c
  $ kubectl get pod box -o jsonpath="{.metadata.labels['app']} {.metadata['name','namespace']}"
  web box default
  % kubectl get pod box -o jsonpath='{..image}'
  $ kubectl get pod box -o jsonpath='{.metadata.labels.app'
  error: error parsing jsonpath {.metadata.labels.app, unclosed action
  [1]
  % kubectl get pod box -o jsonpath='{foo}'
  $ kubectl get pod box -o jsonpath='{"quote \" and \n"}{.kind}'
  quote " and
  Pod
  $ kubectl get pod box -o jsonpath-as-json='{.spec.containers[*].name}'
  [
      "c",
      "d"
  ]
  $ kubectl get pod box -o jsonpath=
  error: template format specified but no template given
  [1]
  $ kubectl get pod box -o go-template='{{range .spec.containers}}{{.name}} {{len .command}} {{index .command 0}}{{"\n"}}{{end}}'
  c 2 sleep
  d 2 sleep
  $ kubectl get pod box -o go-template='{{if eq .kind "Pod"}}{{.metadata.name | printf "%10s|"}}{{else}}no{{end}}'
         box|
  $ kubectl get pod box -o go-template='{{.spec.nosuch}} {{.spec.nosuch.deep}}'
  <no value> <no value>
  $ kubectl get pod box -o go-template='{{with .metadata.labels}}{{.app}}{{end}}{{range $i, $c := .spec.containers}}{{$i}}{{$c.name}}{{end}}'
  web0c1d
  $ kubectl get pod box -o go-template='{{nosuch .kind}}'
  error: error parsing template {{nosuch .kind}}, template: output:1: function "nosuch" not defined
  [1]
  % kubectl get pod box -o go-template='{{index .spec.containers 9}}'
  $ kubectl get pod box -o go-template='{{.kind'
  error: error parsing template {{.kind, template: output:1: unclosed action
  [1]
  $ kubectl get pods -o go-template='{{range .items}}{{if .metadata.labels.tier}}{{.metadata.name}}{{end}}{{end}}'
  $ kubectl get secret sec -o go-template='{{.data.pw | base64decode}}'
  geheim
  $ kubectl get pod box -o custom-columns=N:.metadata.name,I:.spec.containers[*].image,X:.spec.nosuch
  N     I                           X
  box   busybox:1.36,busybox:1.36   <none>
  $ kubectl get pod box -o custom-columns=N
  error: unexpected custom-columns spec: N, expected <header>:<json-path-expr>
  [1]
  $ kubectl get pod box -o custom-columns=
  error: custom-columns format specified but no custom columns given
  [1]
  $ kubectl get pod box -o 'custom-columns=N:{.metadata.name},L:.metadata.labels'
  N     L
  box   map[a:2 app:web seen:1 z:1]
  $ printf 'NAME NODE\n.metadata.name .spec.restartPolicy\n' > cols; kubectl get pod box -o custom-columns-file=cols
  NAME   NODE
  box    Always
  $ kubectl get pods --sort-by=.metadata.name -o name | head -1
  pod/box
  $ kubectl get pods --sort-by=.spec.containers[0].image --no-headers -o custom-columns=I:.spec.containers[0].image
  busybox:1.36
  nginx:1.27
  $ kubectl get pods --sort-by=.nosuch -o name | wc -l
  error: couldn't find any field with path "{.nosuch}" in the list of objects
  0
  $ kubectl get pods --sort-by='{.metadata.name' 
  No resources found in default namespace.
  % kubectl get pods --sort-by=.metadata.labels
  $ kubectl get pods,deploy --sort-by=.metadata.name -o name
  pod/box
  deployment.apps/web
  pod/web-75dc54d786-mz759
  $ kubectl get pod box -o foo
  error: unable to match a printer suitable for the output format "foo", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,wide,yaml
  [1]
  $ kubectl get pod box -L app,tier --no-headers | awk '{print $NF, NF}'
  web 6
  $ kubectl get pod box --show-labels -o wide --no-headers | awk '{print $NF}'
  a=2,app=web,seen=1,z=1
  $ kubectl get pod,svc box web
  NAME      READY   STATUS    RESTARTS   AGE
  pod/box   2/2     Running   0          54s

  NAME          TYPE        CLUSTER-IP       EXTERNAL-IP   PORT(S)   AGE
  service/web   ClusterIP   10.108.130.201   <none>        80/TCP    39s
  Error from server (NotFound): pods "web" not found
  Error from server (NotFound): services "box" not found
  [1]
  $ kubectl get pod/box svc/web deploy/nosuch
  NAME      READY   STATUS    RESTARTS   AGE
  pod/box   2/2     Running   0          55s

  NAME          TYPE        CLUSTER-IP       EXTERNAL-IP   PORT(S)   AGE
  service/web   ClusterIP   10.108.130.201   <none>        80/TCP    40s
  Error from server (NotFound): deployments.apps "nosuch" not found
  [1]
  $ kubectl get pods -l 'app in (box,web),tier!=back' -o name
  pod/box
  pod/web-75dc54d786-mz759
  $ kubectl get pods -l 'app in box'
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "app in box", field selector "": unable to parse requirement: found 'box' expected: '('
  [1]
  $ kubectl get pods -l app==
  No resources found in default namespace.
  $ kubectl get pods --field-selector=metadata.name=box,status.phase!=Running
  No resources found in default namespace.
  $ kubectl get pods --field-selector=spec.foo=1
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "spec.foo=1": field label not supported: spec.foo
  [1]
  $ kubectl get pods --field-selector=metadata.name
  Error from server (BadRequest): Unable to find "/v1, Resource=pods" that match label selector "", field selector "metadata.name": invalid selector: 'metadata.name'; can't understand 'metadata.name'
  [1]
  $ kubectl get po box -w --request-timeout=1s
  NAME   READY   STATUS    RESTARTS   AGE
  box    2/2     Running   0          57s
  % kubectl get pods -A --chunk-size=-1 -o name | wc -l
  $ kubectl get all -l app=box
  No resources found in default namespace.
  $ kubectl get --raw /api/v1/namespaces/default/pods/nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl get --raw /healthz
  ok
  $ kubectl get --raw nosuch
  error: --raw must be a valid URL path: parse "nosuch": invalid URI for request
  [1]
  $ kubectl auth can-i create pods
  yes
  $ kubectl auth can-i get pods/log --as=system:serviceaccount:default:robot
  yes
  % kubectl auth can-i --list --as=system:serviceaccount:default:robot
  $ kubectl auth can-i get pod box
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i fly pods
  Warning: verb 'fly' is not a known verb

  yes
  $ kubectl auth can-i get nosuch
  Warning: the server doesn't have a resource type 'nosuch'

  yes
  $ kubectl auth can-i get /healthz --as=nobody
  yes
  $ kubectl auth can-i '*' '*'
  yes
  $ kubectl auth can-i get pods -q --as=nobody; echo $?
  1
  $ kubectl auth can-i get pods --as=b
  yes
  $ kubectl auth can-i get
  error: you must specify two arguments: verb resource or verb resource/resourceName.
  See 'kubectl auth can-i -h' for help and examples.
  [1]
  $ kubectl auth can-i get pods --subresource=log --as=a
  yes
