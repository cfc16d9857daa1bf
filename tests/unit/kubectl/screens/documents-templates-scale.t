The real kubectl 1.37.1 at the real API server 1.37.1: what stands behind the end of a YAML document, numbers and their
types in templates, patches that are no objects, printers that are asked for late, and who owns the replicas after scale.
  $ printf '[a]\nfoo: x\n' > y1.yaml; kubectl apply -f y1.yaml
  error: error validating "y1.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf '"a" b\n' > y1.yaml; kubectl apply -f y1.yaml
  error: error validating "y1.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf 'X=1\n# c\nY: 1\n' > y1.yaml; kubectl apply -f y1.yaml
  error: error validating "y1.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf '{apiVersion: v1, kind: ConfigMap, metadata: {name: q}}\nb: 2\n' > y1.yaml; kubectl apply -f y1.yaml
  configmap/q created
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: q2}\n...\nfoo\n' > y1.yaml; kubectl apply -f y1.yaml
  configmap/q2 created
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: q3}\n...\n%%YAML 1.1\n' > y1.yaml; kubectl apply -f y1.yaml
  configmap/q3 created
  $ printf '|\n a\nb\n' > y1.yaml; kubectl create -f y1.yaml
  error: error validating "y1.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: t7\ndata: &d\n  <<: {a: b}\n  c: d\n' > y1.yaml; kubectl create -f y1.yaml; kubectl get cm t7 -o jsonpath='{.data}'
  configmap/t7 created
  {"a":"b","c":"d"}
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: t6\ndata:\n  a: 2024-01-01\n  b: 12:30\n  c: .inf\n' > y1.yaml; kubectl create -f y1.yaml
  error: error parsing y1.yaml: error converting YAML to JSON: json: unsupported value: +Inf
  [1]
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d1}\nspec: {replicas: 012, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: nginx:1.27}]}}}\n' | kubectl create -f - --dry-run=server -o jsonpath='{.spec.replicas}{"\n"}'
  10
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d1}\nspec: {replicas: 1e0, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: nginx:1.27}]}}}\n' | kubectl create -f - --dry-run=server -o jsonpath='{.spec.replicas}{"\n"}'
  1
  $ kubectl create cm s1 --from-literal=a=1; kubectl patch cm s1 -p '"x"'; kubectl patch cm s1 -p '5'; kubectl patch cm s1 -p '[]'; kubectl patch cm s1 -p 'null'; kubectl patch cm s1 -p 'true'; kubectl patch cm s1 -p ''
  configmap/s1 created
  Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
  Error from server (BadRequest): json: cannot unmarshal number into Go value of type map[string]interface {}
  Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
  configmap/s1 patched (no change)
  Error from server (BadRequest): json: cannot unmarshal bool into Go value of type map[string]interface {}
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ for t in merge json; do for p in '"x"' 5 '[]' null true '{}' '[{}]' '[{"op":"add"}]' '[5]' '{"data":{"a":null}}' '{"metadata":null}'; do echo "$t $p"; kubectl patch cm s1 --type=$t -p "$p"; done; done
  merge "x"
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal string into Go value of type map[string]interface {}
  merge 5
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal number into Go value of type map[string]interface {}
  merge []
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
  merge null
  Error from server (BadRequest): Invalid JSON Patch
  merge true
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal bool into Go value of type map[string]interface {}
  merge {}
  configmap/s1 patched (no change)
  merge [{}]
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
  merge [{"op":"add"}]
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
  merge [5]
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
  merge {"data":{"a":null}}
  configmap/s1 patched
  merge {"metadata":null}
  Error from server (BadRequest): the name of the object (s1 based on URL) was undeterminable: name must be provided
  json "x"
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal string into Go value of type []handlers.jsonPatchOp
  json 5
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal number into Go value of type []handlers.jsonPatchOp
  json []
  configmap/s1 patched (no change)
  json null
  configmap/s1 patched (no change)
  json true
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal bool into Go value of type []handlers.jsonPatchOp
  json {}
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  json [{}]
  The request is invalid: the server rejected our request due to an error in our request
  json [{"op":"add"}]
  The request is invalid: the server rejected our request due to an error in our request
  json [5]
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal number into Go value of type handlers.jsonPatchOp
  json {"data":{"a":null}}
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  json {"metadata":null}
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl label cm s1 a=b; kubectl label cm s1 a=c -o foo; kubectl label cm s1 a=b -o foo; kubectl label cm s1 d=e -o foo; kubectl get cm s1 --show-labels
  configmap/s1 labeled
  error: 'a' already has a value (b), and --overwrite is false
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  NAME   DATA   AGE   LABELS
  s1     0      10s   a=b,d=e
  $ for v in ab a=b,c =x a= a=b,a=c ,; do kubectl create clusterrole cr1 --aggregation-rule=$v --dry-run=client -o jsonpath='{.aggregationRule}{"\n"}'; done
  error: invalid argument "ab" for "--aggregation-rule" flag: malformed pair, expect string=string
  See 'kubectl create clusterrole --help' for usage.
  error: invalid argument "a=b,c" for "--aggregation-rule" flag: malformed pair, expect string=string
  See 'kubectl create clusterrole --help' for usage.
  {"clusterRoleSelectors":[{"matchLabels":{"":"x"}}]}
  {"clusterRoleSelectors":[{"matchLabels":{"a":""}}]}
  {"clusterRoleSelectors":[{"matchLabels":{"a":"c"}}]}
  error: at least one verb must be specified
  [1]
  $ mkdir d1; echo x > d1/x.txt; ln -s x.txt d1/link; kubectl create cm a --from-file=d1 --dry-run=client -o jsonpath='{.data}{"\n"}'; kubectl create cm a --from-file=d1/link --dry-run=client -o jsonpath='{.data}{"\n"}'
  {"x.txt":"x\n"}
  {"link":"x\n"}
  $ kubectl create deploy web --image=nginx:1.27 --replicas=2
  deployment.apps/web created
  $ for t in '{{.spec.replicas | printf "%T"}}' '{{printf "%T %T %T %T" 1 1.5 "a" true}}' '{{printf "%T" (len .spec)}}' '{{printf "%#v" .spec.strategy}}' '{{printf "%#v %#v %#v" .spec.replicas .metadata.name .spec.paused}}' '{{printf "%+v" .spec.selector}}' '{{printf "%d"}}' '{{printf "%d" 1 2}}' '{{printf "%z" 1}}' '{{printf "%!" 1}}' '{{printf "%" 1}}' '{{printf "%s" .spec}}' '{{printf "%d" .spec.selector}}' '{{printf "%q" .spec.selector}}' '{{printf "%x" .metadata.name}} {{printf "%X" "hi"}} {{printf "% x" "hi"}}' '{{printf "%10s|%-10s|%.2s" .metadata.name .metadata.name .metadata.name}}' '{{printf "%*d" 5 3}}' '{{printf "%[2]d %[1]d" 1 2}}' '{{printf "%6.2f" 3.14159}}' '{{printf "%d" 3.5}} {{printf "%f" 3}}' '{{print 1 2 "a" "b" 3}} {{println 1 2}}{{html "<a>"}} {{js "a'"'"'b"}} {{urlquery "a b&c"}}' '{{with $x := .spec}}{{$x.replicas}}{{else}}no{{end}}{{range $i, $c := .spec.template.spec.containers}}{{$i}}{{$c.name}}{{else}}none{{end}}{{range 3}}{{.}}{{end}}' '{{range .spec.replicas}}{{.}},{{end}}' '{{define "a"}}[{{.}}]{{end}}{{template "a" .metadata.name}}{{block "b" .kind}}<{{.}}>{{end}}' '{{.metadata.name | printf "%s-%s" .kind | len}}' '{{if eq .kind "Deployment" "X"}}yes{{end}}{{break}}' '{{range .spec}}{{break}}{{end}}{{range .spec}}{{continue}}{{end}}ok' '{{.spec.nope.deep}} {{.nope}}'; do echo "== $t"; kubectl get deploy web -o go-template="$t"; echo; done
  == {{.spec.replicas | printf "%T"}}
  int64
  == {{printf "%T %T %T %T" 1 1.5 "a" true}}
  int float64 string bool
  == {{printf "%T" (len .spec)}}
  int
  == {{printf "%#v" .spec.strategy}}
  map[string]interface {}{"rollingUpdate":map[string]interface {}{"maxSurge":"25%", "maxUnavailable":"25%"}, "type":"RollingUpdate"}
  == {{printf "%#v %#v %#v" .spec.replicas .metadata.name .spec.paused}}
  2 "web" <nil>
  == {{printf "%+v" .spec.selector}}
  map[matchLabels:map[app:web]]
  == {{printf "%d"}}
  %!d(MISSING)
  == {{printf "%d" 1 2}}
  1%!(EXTRA int=2)
  == {{printf "%z" 1}}
  %!z(int=1)
  == {{printf "%!" 1}}
  %!!(int=1)
  == {{printf "%" 1}}
  %!(NOVERB)%!(EXTRA int=1)
  == {{printf "%s" .spec}}
  map[progressDeadlineSeconds:%!s(int64=600) replicas:%!s(int64=2) revisionHistoryLimit:%!s(int64=10) selector:map[matchLabels:map[app:web]] strategy:map[rollingUpdate:map[maxSurge:25% maxUnavailable:25%] type:RollingUpdate] template:map[metadata:map[labels:map[app:web]] spec:map[containers:[map[image:nginx:1.27 imagePullPolicy:IfNotPresent name:nginx resources:map[] terminationMessagePath:/dev/termination-log terminationMessagePolicy:File]] dnsPolicy:ClusterFirst restartPolicy:Always schedulerName:default-scheduler securityContext:map[] terminationGracePeriodSeconds:%!s(int64=30)]]]
  == {{printf "%d" .spec.selector}}
  map[%!d(string=matchLabels):map[%!d(string=app):%!d(string=web)]]
  == {{printf "%q" .spec.selector}}
  map["matchLabels":map["app":"web"]]
  == {{printf "%x" .metadata.name}} {{printf "%X" "hi"}} {{printf "% x" "hi"}}
  776562 6869 68 69
  == {{printf "%10s|%-10s|%.2s" .metadata.name .metadata.name .metadata.name}}
         web|web       |we
  == {{printf "%*d" 5 3}}
      3
  == {{printf "%[2]d %[1]d" 1 2}}
  2 1
  == {{printf "%6.2f" 3.14159}}
    3.14
  == {{printf "%d" 3.5}} {{printf "%f" 3}}
  %!d(float64=3.5) %!f(int=3)
  == {{print 1 2 "a" "b" 3}} {{println 1 2}}{{html "<a>"}} {{js "a'b"}} {{urlquery "a b&c"}}
  1 2ab3 1 2
  &lt;a&gt; a\'b a+b%26c
  == {{with $x := .spec}}{{$x.replicas}}{{else}}no{{end}}{{range $i, $c := .spec.template.spec.containers}}{{$i}}{{$c.name}}{{else}}none{{end}}{{range 3}}{{.}}{{end}}
  20nginx012
  == {{range .spec.replicas}}{{.}},{{end}}
  0,1,
  == {{define "a"}}[{{.}}]{{end}}{{template "a" .metadata.name}}{{block "b" .kind}}<{{.}}>{{end}}
  [web]<Deployment>
  == {{.metadata.name | printf "%s-%s" .kind | len}}
  14
  == {{if eq .kind "Deployment" "X"}}yes{{end}}{{break}}
  error: error parsing template {{if eq .kind "Deployment" "X"}}yes{{end}}{{break}}, template: output:1: {{break}} outside {{range}}
  
  == {{range .spec}}{{break}}{{end}}{{range .spec}}{{continue}}{{end}}ok
  ok
  == {{.spec.nope.deep}} {{.nope}}
  <no value> <no value>
  $ for t in '{{eq .spec.replicas "2"}}' '{{eq .spec.replicas 2.0}}' '{{len .spec.replicas}}' '{{call .a}}' '{{slice .spec.replicas 1}}' '{{index .spec.replicas 1}}'; do kubectl get deploy web -o go-template="$t" 2>&1 | grep '^error'; done
  error: error executing template "{{eq .spec.replicas \"2\"}}": template: output:1:2: executing "output" at <eq .spec.replicas "2">: error calling eq: incompatible types for comparison: int64 and string
  error: error executing template "{{eq .spec.replicas 2.0}}": template: output:1:2: executing "output" at <eq .spec.replicas 2.0>: error calling eq: incompatible types for comparison: int64 and float64
  error: error executing template "{{len .spec.replicas}}": template: output:1:2: executing "output" at <len .spec.replicas>: error calling len: len of type int64
  error: error executing template "{{call .a}}": template: output:1:2: executing "output" at <call .a>: error calling call: call of nil
  error: error executing template "{{slice .spec.replicas 1}}": template: output:1:2: executing "output" at <slice .spec.replicas 1>: error calling slice: can't slice item of type int64
  error: error executing template "{{index .spec.replicas 1}}": template: output:1:2: executing "output" at <index .spec.replicas 1>: error calling index: can't index item of type int64
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: l1}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: l2}\n' > l.yaml; kubectl label -f l.yaml a=b --local -o yaml; kubectl annotate -f l.yaml a=b --local -o yaml; kubectl apply -f l.yaml -o foo; kubectl annotate -f l.yaml a=b -o foo; kubectl label -f l.yaml x=y -o foo; kubectl get cm l1 l2 --show-labels; kubectl set env -f l.yaml A=b -o foo; kubectl scale -f l.yaml --replicas=1 -o foo
  apiVersion: v1
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: l1
  apiVersion: v1
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: l2
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      a: b
    name: l1
  ---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      a: b
    name: l2
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  NAME   DATA   AGE   LABELS
  l1     0      1s    x=y
  l2     0      1s    x=y
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  error: unable to match a printer suitable for the output format "foo", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl explain ev 2>&1 | head -3; kubectl explain ev.type 2>&1 | head -2; kubectl describe ev nope; kubectl delete ev nope; kubectl auth can-i get ev; kubectl explain; echo x; kubectl explain pod svc; echo y; kubectl auth whoami --as=system:anonymous
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  KIND:       Event
  VERSION:    v1
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  KIND:       Event
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  Error from server (NotFound): events "nope" not found
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  Error from server (NotFound): events "nope" not found
  Warning: short name "ev" could also match lower priority resource events.events.k8s.io
  yes
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  x
  error: We accept only this format: explain RESOURCE
  y
  error: the selfsubjectreviews API is not enabled in the cluster or you do not have permission to call it
  [1]
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec:\n  selector: {matchLabels: {app: w}}\n  template:\n    metadata: {labels: {app: w}}\n    spec: {containers: [{name: c, image: "nginx:1.27"}]}\n' > w.yaml; kubectl apply --server-side -f w.yaml; kubectl scale deploy w --replicas=4
  deployment.apps/w serverside-applied
  deployment.apps/w scaled
  $ kubectl get deploy w -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)'
  {"apiVersion":"apps/v1","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:selector":{},"f:template":{"f:metadata":{"f:labels":{"f:app":{}}},"f:spec":{"f:containers":{"k:{\"name\":\"c\"}":{".":{},"f:image":{},"f:name":{}}}}}}},"manager":"kubectl","operation":"Apply"}
  $ sed -i 's/^spec:/spec:\n  replicas: 2/' w.yaml;  kubectl apply --server-side -f w.yaml; kubectl scale deploy w --replicas=3
  deployment.apps/w serverside-applied
  deployment.apps/w scaled
  $ kubectl get deploy w -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)'
  {"apiVersion":"apps/v1","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:selector":{},"f:template":{"f:metadata":{"f:labels":{"f:app":{}}},"f:spec":{"f:containers":{"k:{\"name\":\"c\"}":{".":{},"f:image":{},"f:name":{}}}}}}},"manager":"kubectl","operation":"Apply"}
  {"apiVersion":"apps/v1","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:replicas":{}}},"manager":"kubectl","operation":"Update","subresource":"scale"}
  $ kubectl apply --server-side -f w.yaml
  error: Apply failed with 1 conflict: conflict with "kubectl" with subresource "scale" using apps/v1: .spec.replicas
  Please review the fields above--they currently have other managers. Here
  are the ways you can resolve this warning:
  * If you intend to manage all of these fields, please re-run the apply
    command with the `--force-conflicts` flag.
  * If you do not intend to manage all of the fields, please edit your
    manifest to remove references to the fields that should keep their
    current managers.
  * You may co-own fields by updating your manifest to match the existing
    value; in this case, you'll become the manager if the other manager(s)
    stop managing the field (remove it from their configuration).
  See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
  [1]
  $ kubectl apply --server-side -f w.yaml --force-conflicts
  deployment.apps/w serverside-applied
  $ kubectl get deploy w -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)'
  {"apiVersion":"apps/v1","fieldsType":"FieldsV1","fieldsV1":{"f:spec":{"f:replicas":{},"f:selector":{},"f:template":{"f:metadata":{"f:labels":{"f:app":{}}},"f:spec":{"f:containers":{"k:{\"name\":\"c\"}":{".":{},"f:image":{},"f:name":{}}}}}}},"manager":"kubectl","operation":"Apply"}
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w5}\nspec:\n  selector: {matchLabels: {app: w}}\n  template:\n    metadata: {labels: {app: w}}\n    spec: {containers: [{name: c, image: "nginx:1.27"}]}\n' > w.yaml; kubectl apply --server-side -f w.yaml
  deployment.apps/w5 serverside-applied
  $ echo '{"apiVersion":"autoscaling/v1","kind":"Scale","metadata":{"name":"w5"},"spec":{"replicas":2}}' | kubectl replace --raw /apis/apps/v1/namespaces/default/deployments/w5/scale -f - >/dev/null; kubectl get deploy w5 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'
  ["kubectl",null,null]
  $ sed 's/w5/w6/' w.yaml > w6.yaml; kubectl apply --server-side -f w6.yaml; kubectl scale deploy w6 --replicas=0; kubectl get deploy w6 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'; kubectl scale deploy w6 --replicas=2;  kubectl get deploy w6 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'; kubectl scale deploy w6 --replicas=3;  kubectl get deploy w6 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'
  deployment.apps/w6 serverside-applied
  deployment.apps/w6 scaled
  ["kubectl",null,null]
  deployment.apps/w6 scaled
  ["kubectl",null,null]
  deployment.apps/w6 scaled
  ["kubectl",null,null]
  $ kubectl create deploy w7 --image=nginx:1.27; kubectl scale deploy w7 --replicas=0; kubectl get deploy w7 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'; kubectl scale deploy w7 --replicas=2;  kubectl get deploy w7 -o json --show-managed-fields | jq -c '.metadata.managedFields[]|select(.subresource!="status")|del(.time)|[.manager,.subresource,.fieldsV1["f:spec"]["f:replicas"]]'
  deployment.apps/w7 created
  deployment.apps/w7 scaled
  ["kubectl-create",null,null]
  deployment.apps/w7 scaled
  ["kubectl-create",null,null]
