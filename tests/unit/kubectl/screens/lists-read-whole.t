Lists in manifests: of kinds that nobody serves, with members that are wrong, a list in a list.

  % mkdir l && cd l
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n- apiVersion: v1\n  kind: Konfig\n  metadata:\n    name: b\n' > unk.yaml
  $ kubectl apply -f unk.yaml
  configmap/a created
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl create -f unk.yaml
  Error from server (AlreadyExists): error when creating "unk.yaml": configmaps "a" already exists
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl get -f unk.yaml
  NAME   DATA   AGE
  a      0      0s
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl delete -f unk.yaml
  configmap "a" deleted from default namespace
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl replace -f unk.yaml
  Error from server (NotFound): error when replacing "unk.yaml": configmaps "a" not found
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl diff -f unk.yaml
  error: unable to recognize no matches for kind "Konfig" in version "v1"
  [2]
  $ kubectl apply --dry-run=client -f unk.yaml
  configmap/a created (dry run)
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl apply --validate=false -f unk.yaml
  configmap/a created
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl create --validate=false -f unk.yaml
  Error from server (AlreadyExists): error when creating "unk.yaml": configmaps "a" already exists
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n- foo\n' > str.yaml
  $ kubectl apply -f str.yaml
  error: error validating "str.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f str.yaml --validate=false
  error: unable to decode "str.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n- null\n' > nul.yaml
  $ kubectl apply -f nul.yaml
  error: error validating "nul.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f nul.yaml --validate=false
  Error from server (AlreadyExists): error when creating "nul.yaml": configmaps "a" already exists
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- kind: ConfigMap\n  metadata:\n    name: a\n' > nov.yaml
  $ kubectl apply -f nov.yaml
  error: error validating "nov.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f nov.yaml --validate=false
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  metadata:\n    name: a\n' > nok.yaml
  $ kubectl apply -f nok.yaml
  error: error validating "nok.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f nok.yaml --validate=false
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems: foo\n' > its.yaml
  $ kubectl apply -f its.yaml
  error: error validating "its.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f its.yaml --validate=false
  error: unable to decode "its.yaml": json: cannot unmarshal string into Go struct field decodeList.items of type []json.RawMessage
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems: {}\n' > itm.yaml
  $ kubectl apply -f itm.yaml
  error: error validating "itm.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f itm.yaml --validate=false
  error: unable to decode "itm.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems: null\n' > itn.yaml
  $ kubectl apply -f itn.yaml
  error: error validating "itn.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf 'apiVersion: v1\nkind: List\n' > ite.yaml
  $ kubectl apply -f ite.yaml
  error: error validating "ite.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f ite.yaml
  error: error validating "ite.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % kubectl get -f ite.yaml
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n  data: []\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: A_b\n' > wrong.yaml
  $ kubectl apply -f wrong.yaml
  error: error validating "wrong.yaml": error validating data: ValidationError(ConfigMap.data): invalid type for io.k8s.api.core.v1.ConfigMap.data: got "array", expected "map"; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f wrong.yaml
  error: error validating "wrong.yaml": error validating data: ValidationError(ConfigMap.data): invalid type for io.k8s.api.core.v1.ConfigMap.data: got "array", expected "map"; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f wrong.yaml --validate=false
  Error from server (BadRequest): error when creating "wrong.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type map[string]string
  Error from server (Invalid): error when creating "wrong.yaml": ConfigMap "A_b" is invalid: metadata.name: Invalid value: "A_b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: c1\n- metadata:\n    name: c2\n' > cml.yaml
  $ kubectl apply -f cml.yaml
  configmap/c1 created
  configmap/c2 created
  $ kubectl create -f cml.yaml
  Error from server (AlreadyExists): error when creating "cml.yaml": configmaps "c1" already exists
  Error from server (AlreadyExists): error when creating "cml.yaml": configmaps "c2" already exists
  [1]
  $ kubectl create -f cml.yaml --validate=false
  Error from server (AlreadyExists): error when creating "cml.yaml": configmaps "c1" already exists
  Error from server (AlreadyExists): error when creating "cml.yaml": configmaps "c2" already exists
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata:\n    name: s1\n' > cms.yaml
  $ kubectl apply -f cms.yaml
  secret/s1 created
  % printf 'apiVersion: v1\nkind: FooList\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata:\n    name: s1\n' > fool.yaml
  $ kubectl apply -f fool.yaml
  error: resource mapping not found for name: "" namespace: "" from "fool.yaml": no matches for kind "FooList" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl create -f fool.yaml --validate=false
  error: resource mapping not found for name: "" namespace: "" from "fool.yaml": no matches for kind "FooList" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl delete -f fool.yaml
  error: resource mapping not found for name: "" namespace: "" from "fool.yaml": no matches for kind "FooList" in version "v1"
  ensure CRDs are installed first
  [1]
  % printf 'apiVersion: nope/v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata:\n    name: s2\n' > listg.yaml
  $ kubectl apply -f listg.yaml
  error: resource mapping not found for name: "" namespace: "" from "listg.yaml": no matches for kind "List" in version "nope/v1"
  ensure CRDs are installed first
  [1]
  % printf 'apiVersion: v1\nkind: List\nmetadata: {}\nfoo: bar\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n  - apiVersion: v1\n    kind: Secret\n    metadata:\n      name: s3\n' > listl.yaml
  $ kubectl apply -f listl.yaml
  error: *unstructured.Unstructured is not a list: no Items field in this object
  [1]
  $ kubectl create -f listl.yaml
  error: *unstructured.Unstructured is not a list: no Items field in this object
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: a\n  daat:\n    x: y\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata:\n    name: d\n  spec:\n    replicas: two\n    template: {}\n' > fld.yaml
  $ kubectl apply -f fld.yaml
  error: error validating "fld.yaml": error validating data: [ValidationError(ConfigMap): unknown field "daat" in io.k8s.api.core.v1.ConfigMap, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % kubectl create -f fld.yaml --validate=warn
  $ kubectl create -f fld.yaml --validate=ignore
  Error from server (AlreadyExists): error when creating "fld.yaml": configmaps "a" already exists
  Error from server (BadRequest): error when creating "fld.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl label -f unk.yaml a=b
  configmap/a labeled
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl annotate -f unk.yaml a=b
  configmap/a annotated
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl scale -f unk.yaml --replicas=1
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl set image -f unk.yaml a=b
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl describe -f unk.yaml
  Name:         a
  Namespace:    default
  Labels:       a=b
  Annotations:  a: b

  Data
  ====

  BinaryData
  ====

  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl wait --for=delete -f unk.yaml
  timed out waiting for the condition on configmaps/a
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl patch -f unk.yaml -p '{}'
  configmap/a patched
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl edit -f unk.yaml
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl expose -f unk.yaml
  cannot expose a ConfigMap
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  % kubectl autoscale -f unk.yaml --max 3
  % kubectl rollout status -f unk.yaml
  $ kubectl create -f unk.yaml --dry-run=client
  configmap/a created (dry run)
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl create -f unk.yaml --dry-run=client -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a
    namespace: default
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl create -f unk.yaml --dry-run=server
  Error from server (AlreadyExists): error when creating "unk.yaml": configmaps "a" already exists
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl set env -f unk.yaml --local A=b -o yaml
  unable to get type info from the object "*runtime.Unknown": no kind is registered for the type runtime.Unknown in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl label -f unk.yaml --local A=b -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    labels:
      A: b
    name: a
  apiVersion: v1
  kind: Konfig
  metadata:
    labels:
      A: b
    name: b
  $ kubectl label -f str.yaml --local A=b -o yaml
  error: unable to decode "str.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl annotate -f wrong.yaml --local A=b -o yaml
  apiVersion: v1
  data: []
  kind: ConfigMap
  metadata:
    annotations:
      A: b
    name: a
  ---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      A: b
    name: A_b
  % kubectl set image -f wrong.yaml --local A=b -o yaml
  $ kubectl set env -f str.yaml --local A=b -o yaml
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl patch -f str.yaml --local -p '{}' -o yaml
  error: unable to decode "str.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
