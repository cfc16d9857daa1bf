  $ printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: cr1\n  namespace: nowhere\nrules: []\n' > cr.yaml
  $ kubectl create --dry-run=client -o yaml -f cr.yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: cr1
  rules: []
  $ kubectl apply --dry-run=client -o yaml -f cr.yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"rbac.authorization.k8s.io/v1","kind":"ClusterRole","metadata":{"annotations":{},"name":"cr1"},"rules":[]}
    name: cr1
  rules: []
  $ kubectl apply -n kube-system -f cr.yaml
  clusterrole.rbac.authorization.k8s.io/cr1 created
  $ kubectl get clusterrole cr1 -o jsonpath='{.metadata.annotations}'; echo
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"rbac.authorization.k8s.io/v1\",\"kind\":\"ClusterRole\",\"metadata\":{\"annotations\":{},\"name\":\"cr1\"},\"rules\":[]}\n"}
  $ sed -i 's/cr1/cr1/; s/rules.*/rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]/' cr.yaml
  $ kubectl diff -f cr.yaml | tail -n +4
  @@ -8,4 +8,10 @@
     name: cr1
     resourceVersion: "1002"
     uid: 094ec9c3-1dd3-4acb-932a-0724177783f4
  -rules: null
  +rules:
  +- apiGroups:
  +  - ""
  +  resources:
  +  - pods
  +  verbs:
  +  - get
  $ kubectl replace -n default -f cr.yaml
  clusterrole.rbac.authorization.k8s.io/cr1 replaced
  $ kubectl label --local -o yaml -f cr.yaml a=b
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    labels:
      a: b
    name: cr1
    namespace: nowhere
  rules:
  - apiGroups:
    - ""
    resources:
    - pods
    verbs:
    - get
  $ kubectl annotate -f cr.yaml a=b
  clusterrole.rbac.authorization.k8s.io/cr1 annotated
  $ kubectl delete -n default -f cr.yaml
  Warning: deleting cluster-scoped resources, not scoped to the provided namespace
  clusterrole.rbac.authorization.k8s.io "cr1" deleted
  $ printf 'apiVersion: example.com/v1\nkind: A\nmetadata:\n  name: a\n---\napiVersion: example.com/v1\nkind: B\nmetadata:\n  name: b\n' > unknown.yaml
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n  namespace: nowhere\n' > cm.yaml
  $ (cat unknown.yaml; echo ---; cat cm.yaml) > both.yaml
  $ kubectl apply -f both.yaml
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): error when creating "both.yaml": namespaces "nowhere" not found
  [1]
  $ kubectl apply -f unknown.yaml
  resource mapping not found for name: "a" namespace: "" from "unknown.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "unknown.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl apply -f unknown.yaml -f cm.yaml
  [resource mapping not found for name: "a" namespace: "" from "unknown.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "unknown.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): error when creating "cm.yaml": namespaces "nowhere" not found
  [1]
  $ kubectl create -f both.yaml
  Error from server (NotFound): error when creating "both.yaml": namespaces "nowhere" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl replace -f both.yaml
  Error from server (NotFound): error when replacing "both.yaml": configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl delete -f both.yaml
  Error from server (NotFound): error when deleting "both.yaml": configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl apply --server-side -f both.yaml
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl diff -f both.yaml
  error: resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [2]
  $ head -n4 unknown.yaml > one.yaml; (cat one.yaml; echo ---; cat cm.yaml) > oneboth.yaml
  $ kubectl apply -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): error when creating "oneboth.yaml": namespaces "nowhere" not found
  [1]
  $ kubectl apply -f oneboth.yaml -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ printf 'apiVersion: a/b/c\nmetadata: {name: x}\n' > gv.yaml
  $ kubectl apply -f gv.yaml
  error: error validating "gv.yaml": error validating data: [unexpected GroupVersion string: a/b/c, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f gv.yaml
  error: error validating "gv.yaml": error validating data: [unexpected GroupVersion string: a/b/c, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --validate=false -f gv.yaml
  error: unable to decode "gv.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","metadata":{"name":"x"}}'
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: there\ndata:\n  x: y\n' > there.yaml
  $ kubectl create -f there.yaml
  Error from server (BadRequest): error when creating "there.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal bool into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl patch -f there.yaml -p '{}'
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch -f there.yaml -p '{"data":{"a":"b"}}'
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch -f there.yaml -p '{"data":{"a":"b"}}'
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch cm there -p '{"data":{"a":"b"}}'
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch -f there.yaml -p '{"data":{"c":"d"}}' --dry-run=client -o yaml
  apiVersion: v1
  data:
    c: d
    x: true
  kind: ConfigMap
  metadata:
    name: there
    namespace: default
  $ kubectl patch -f there.yaml -p '{"data":{"c":"d"}}' --dry-run=server -o jsonpath='{.data}'; echo
  Error from server (NotFound): configmaps "there" not found
  $ kubectl patch -f there.yaml --type=json -p '[{"op":"remove","path":"/data/nope"}]'
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch -f there.yaml --local -p '{"data":{"c":"d"}}' -o yaml
  apiVersion: v1
  data:
    c: d
    x: true
  kind: ConfigMap
  metadata:
    name: there
  $ kubectl describe -f there.yaml
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl describe -n nowhere cm there
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -n nowhere cm there
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl patch -n nowhere cm there -p '{}'
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl describe -f cm.yaml
  Error from server (NotFound): configmaps "c" not found
  [1]
  $ kubectl label -f cm.yaml a=b
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl delete -f there.yaml
  Error from server (NotFound): error when deleting "there.yaml": configmaps "there" not found
  [1]
