Patches of every type, right and wrong.

  % kubectl create deploy d --image=nginx:1.29; kubectl create cm c1 --from-literal=a=1; kubectl create cm c2 --from-literal=a=1; kubectl get deploy d -o yaml > d.yaml; kubectl create cm c1 --from-literal=a=1 --dry-run=client -o yaml > c1.yaml
  $ kubectl patch
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm c1
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm c1 -p
  error: flag needs an argument: 'p' in -p
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl patch cm c1 -p ''
  error: must specify --patch or --patch-file containing the contents of the patch
  [1]
  $ kubectl patch cm c1 -p ' '
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '{}'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '[]'
  Error from server (BadRequest): json: cannot unmarshal array into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 -p 'null'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '5'
  Error from server (BadRequest): json: cannot unmarshal number into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 -p 'hello'
  Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 -p '"x"'
  Error from server (BadRequest): json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 -p '{'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch cm c1 -p '{"data":{"a":"2"}'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch cm c1 -p '{data: {a: "2"}}'
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch cm c1 -p 'data: {a: "3"}'
  configmap/c1 patched
  $ kubectl patch cm c1 -p $'data:\n\ta: x'
  error: unable to parse "data:\n\ta: x": yaml: line 2: found character that cannot start any token
  [1]
  $ kubectl patch cm c1 -p "{'data':{'a':'2'}}"
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl patch cm c1 -p '{"data":{"a":5}}'
  The request is invalid: patch: Invalid value: "map[data:map[a:5]]": cannot convert int64 to string
  [1]
  $ kubectl patch cm c1 -p '{"data":{"a":null}}'
  configmap/c1 patched
  $ kubectl patch cm c1 -p '{"data":{"a b":"x"}}'
  The ConfigMap "c1" is invalid: data[a b]: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl patch cm c1 -p '{"data":[]}'
  The request is invalid: patch: Invalid value: "map[data:[]]": cannot restore map from slice
  [1]
  $ kubectl patch cm c1 -p '{"nope":1}'
  Warning: unknown field "nope"
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '{"kind":"Secret"}'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '{"apiVersion":"v2"}'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 -p '{"metadata":{"name":"x"}}'
  Error from server (BadRequest): the name of the object (x) does not match the name on the URL (c1)
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"namespace":"x"}}'
  Error from server (BadRequest): the namespace of the provided object does not match the namespace sent on the request
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"uid":"x"}}'
  The ConfigMap "c1" is invalid: metadata.uid: Invalid value: "x": field is immutable
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"resourceVersion":"1"}}'
  Error from server (Conflict): Operation cannot be fulfilled on configmaps "c1": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"resourceVersion":"x"}}'
  Error from server: strconv.ParseUint: parsing "x": invalid syntax
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"labels":{"a b":"c"}}}'
  The ConfigMap "c1" is invalid: metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  $ kubectl patch cm c1 -p '{"metadata":{"labels":"x"}}'
  The request is invalid: patch: Invalid value: "map[metadata:map[labels:x]]": cannot restore map from string
  [1]
  $ kubectl patch cm c1 c2 -p '{"data":{"z":"1"}}'
  configmap/c1 patched
  configmap/c2 patched
  $ kubectl patch cm/c1 cm/c2 -p '{"data":{"z":"2"}}'
  configmap/c1 patched
  configmap/c2 patched
  $ kubectl patch cm/c1 cm/nope cm/c2 -p '{"data":{"z":"3"}}'
  configmap/c1 patched
  configmap/c2 patched
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl patch cm nope -p '{}'
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl patch nope c1 -p '{}'
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl patch cm --all -p '{}'
  error: unknown flag: --all
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl patch cm -l a=b -p '{}'
  error: unknown shorthand flag: 'l' in -l
  See 'kubectl patch --help' for usage.
  [1]
  $ kubectl patch cm c1 --type=nope -p '{}'
  error: --type must be one of [json merge strategic], not "nope"
  [1]
  $ kubectl patch cm c1 --type=MERGE -p '{"data":{"q":"1"}}'
  configmap/c1 patched
  $ kubectl patch cm c1 --type= -p '{}'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 --type=merge -p '[]'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 --type=merge -p 'null'
  Error from server (BadRequest): Invalid JSON Patch
  [1]
  $ kubectl patch cm c1 --type=merge -p '"x"'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl patch cm c1 --type=merge -p '{"data":null}'
  configmap/c1 patched
  % kubectl patch cm c1 --type=merge -p '{"data":"x"}'
  $ kubectl patch cm c1 --type=json -p '{}'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
  [1]
  $ kubectl patch cm c1 --type=json -p '[]'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 --type=json -p 'null'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 --type=json -p '[{}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[5]'
  Error from server (BadRequest): error decoding patch: json: cannot unmarshal number into Go value of type handlers.jsonPatchOp
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"nope","path":"/data"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"add","path":"/data/a"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"add","path":"/data","value":{"a":"1"}}]'
  configmap/c1 patched
  $ kubectl patch cm c1 --type=json -p '[{"op":"add","path":"data/a","value":"x"}]'
  Warning: unknown field "a"
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 --type=json -p '[{"op":"add","path":"/nope/a","value":"x"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  % kubectl patch cm c1 --type=json -p '[{"op":"add","path":"/data/a","value":5}]'
  $ kubectl patch cm c1 --type=json -p '[{"op":"add","path":"/data/b~1c","value":"x"}]'
  The ConfigMap "c1" is invalid: data[b/c]: Invalid value: "b/c": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"replace","path":"/data/nope","value":"x"}]'
  configmap/c1 patched
  $ kubectl patch cm c1 --type=json -p '[{"op":"remove","path":"/data/nope"}]'
  configmap/c1 patched
  $ kubectl patch cm c1 --type=json -p '[{"op":"remove","path":"/data/a"}]'
  configmap/c1 patched
  $ kubectl patch cm c1 --type=json -p '[{"op":"remove"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"test","path":"/data/a","value":"x"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"test","path":"/kind","value":"ConfigMap"}]'
  configmap/c1 patched (no change)
  $ kubectl patch cm c1 --type=json -p '[{"op":"move","from":"/data/nope","path":"/data/m"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"op":"copy","path":"/data/m"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch cm c1 --type=json -p '[{"path":"/data/m","value":"x"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy d --type=json -p '[{"op":"replace","path":"/spec/template/spec/containers/1/image","value":"x"}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy d --type=json -p '[{"op":"replace","path":"/spec/template/spec/containers/-1/image","value":"x"}]'
  deployment.apps/d patched
  $ kubectl patch deploy d --type=json -p '[{"op":"add","path":"/spec/template/spec/containers/-","value":{"name":"b"}}]'
  The Deployment "d" is invalid: spec.template.spec.containers[1].image: Required value
  [1]
  $ kubectl patch deploy d --type=json -p '[{"op":"add","path":"/spec/template/spec/containers/5","value":{"name":"b","image":"x"}}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  $ kubectl patch deploy d --type=json -p '[{"op":"add","path":"/spec/template/spec/containers/x","value":{"name":"b","image":"x"}}]'
  The request is invalid: the server rejected our request due to an error in our request
  [1]
  % kubectl patch deploy d --type=json -p '[{"op":"replace","path":"/spec/replicas","value":"two"}]'
  $ kubectl patch deploy d --type=json -p '[{"op":"replace","path":"/spec/replicas","value":2}]'
  deployment.apps/d patched
  $ kubectl patch deploy d -p '{"spec":{"replicas":"three"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:three]]": unrecognized type: int32
  [1]
  $ kubectl patch deploy d -p '{"spec":{"replicas":-1}}'
  The Deployment "d" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl patch deploy d -p '{"spec":{"replicas":1.5}}'
  The request is invalid: patch: Invalid value: "map[spec:map[replicas:1.5]]": cannot convert float64 to int32
  [1]
  $ kubectl patch deploy d -p '{"spec":{"selector":{"matchLabels":{"x":"y"}}}}'
  The Deployment "d" is invalid:
  * spec.template.metadata.labels: Invalid value: {"app":"d"}: `selector` does not match template `labels`
  * spec.selector: Invalid value: {"matchLabels":{"app":"d","x":"y"}}: field is immutable
  [1]
  $ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"image":"x"}]}}}}'
  Error from server: map: map[image:x] does not contain declared merge key: name
  [1]
  $ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"name":"x"}]}}}}'
  The Deployment "d" is invalid: spec.template.spec.containers[0].image: Required value
  [1]
  $ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","$patch":"delete"}]}}}}'
  The Deployment "d" is invalid: spec.template.spec.containers: Required value
  [1]
  $ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","$patch":"nope"}]}}}}'
  Error from server: unknown patch type: nope in map: map[$patch:nope name:nginx]
  [1]
  $ kubectl patch deploy d -p '{"spec":{"strategy":{"type":"Recreate"}}}'
  The Deployment "d" is invalid: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
  [1]
  $ kubectl patch deploy d -p '{"spec":{"strategy":{"$retainKeys":["type"],"type":"Recreate"}}}'
  deployment.apps/d patched
  $ kubectl patch deploy d -p '{"spec":{"replicas":1}}' --subresource=scale
  scale.autoscaling/d patched
  $ kubectl patch deploy d -p '{"spec":{"replicas":1}}' --subresource=scale --type=merge
  scale.autoscaling/d patched (no change)
  % kubectl patch deploy d -p '{"status":{"replicas":1}}' --subresource=status
  $ kubectl patch deploy d -p '{"spec":{"replicas":1}}' --subresource=nope
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch cm c1 -p '{}' --subresource=status
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl patch --local -f c1.yaml -p '{"data":{"b":"2"}}'
  configmap/c1 patched
  $ kubectl patch --local -f c1.yaml -p '{"data":{"b":"2"}}' -o yaml
  apiVersion: v1
  data:
    a: "1"
    b: "2"
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl patch --local -f c1.yaml -p '{"data":{"b":5}}' -o yaml
  apiVersion: v1
  data:
    a: "1"
    b: 5
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl patch --local -f c1.yaml --type=json -p '[{"op":"add","path":"/data/c","value":"3"}]' -o yaml
  apiVersion: v1
  data:
    a: "1"
    c: "3"
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl patch --local -f c1.yaml --type=json -p '[{"op":"remove","path":"/data/c"}]' -o yaml
  error: error in remove for path: '/data/c': Unable to remove nonexistent key: c: missing value
  [1]
  $ kubectl patch --local -f c1.yaml --type=json -p '{}' -o yaml
  error: json: cannot unmarshal object into Go value of type jsonpatch.Patch
  [1]
  $ kubectl patch --local -f c1.yaml --type=merge -p '{"data":null}' -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: c1
  $ kubectl patch --local -f c1.yaml --type=merge -p '[]' -o yaml
  error: json: cannot unmarshal array into Go value of type unstructured.detector
  [1]
  $ kubectl patch --local cm c1 -p '{}'
  error: cannot specify --local and server resources
  [1]
  $ kubectl patch --local -f c1.yaml -p '{"kind":"Secret"}' -o yaml
  apiVersion: v1
  data:
    a: "1"
  kind: Secret
  metadata:
    name: c1
  $ kubectl patch -f c1.yaml -p '{"data":{"f":"1"}}'
  configmap/c1 patched
  $ kubectl patch -f nope.yaml -p '{}'
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl patch -f c1.yaml --patch-file nope.yaml
  error: unable to read patch file: open nope.yaml: no such file or directory
  [1]
  $ printf 'data:\n  g: "1"\n' > p.yaml; kubectl patch cm c1 --patch-file p.yaml
  configmap/c1 patched
  $ kubectl patch cm c1 --patch-file p.yaml -p '{}'
  error: cannot specify --patch and --patch-file together
  [1]
  $ : > e.yaml; kubectl patch cm c1 --patch-file e.yaml
  configmap/c1 patched (no change)
  $ echo '{' > e.yaml; kubectl patch cm c1 --patch-file e.yaml
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ printf 'data:\n  h: "1"\n' | kubectl patch cm c1 --patch-file -
  error: unable to read patch file: open -: no such file or directory
  [1]
  $ printf 'data:\n  h: "1"\n' | kubectl patch cm c1 --patch-file=/dev/stdin
  configmap/c1 patched
  $ kubectl patch cm c1 --patch-file .
  error: unable to read patch file: read .: is a directory
  [1]
  $ kubectl patch cm c1 -p '{"data":{"i":"1"}}' --dry-run=client
  configmap/c1 patched
  $ kubectl patch cm c1 -p '{"data":{"i":"1"}}' --dry-run=server
  configmap/c1 patched
  $ kubectl patch cm c1 -p '{"data":{"i":"1"}}' --dry-run=client -o jsonpath='{.data}'
  {"f":"1","g":"1","h":"1","i":"1"}
  $ kubectl patch cm c1 -p '{"data":{"i":5}}' --dry-run=client
  configmap/c1 patched
  $ kubectl patch cm c1 -p '{"data":{"i":5}}' --dry-run=server
  The request is invalid: patch: Invalid value: "map[data:map[i:5]]": cannot convert int64 to string
  [1]
  $ kubectl patch cm c1 -p '{"nope":5}' --dry-run=client
  configmap/c1 patched
  $ kubectl patch cm c1 -p '{"data":{"i":"1"}}' -o name
  configmap/c1
  $ kubectl patch cm c1 -p '{"data":{"i":"1"}}' -o jsonpath='{.data.i}'
  1
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":true}}'
  node/worker-1 patched
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":"yes"}}'
  The request is invalid: patch: Invalid value: "map[spec:map[unschedulable:yes]]": unrecognized type: bool
  [1]
  $ kubectl patch node worker-1 -p '{"spec":{"unschedulable":null}}'
  node/worker-1 patched
  $ kubectl patch ns default -p '{"spec":{"finalizers":[]}}'
  namespace/default patched (no change)
  $ kubectl patch svc kubernetes -p '{"spec":{"clusterIP":"1.2.3.4"}}'
  The Service "kubernetes" is invalid: spec.clusterIPs[0]: Invalid value: ["1.2.3.4"]: may not change once set
  [1]
  $ kubectl patch svc kubernetes -p '{"spec":{"type":"Nope"}}'
  The Service "kubernetes" is invalid: spec.type: Unsupported value: "Nope": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  $ kubectl patch svc kubernetes -p '{"spec":{"ports":[{"port":443,"targetPort":"x_y"}]}}'
  The Service "kubernetes" is invalid: spec.ports[0].targetPort: Invalid value: "x_y": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  [1]
