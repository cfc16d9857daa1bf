kubectl: lines of brackets and quotes that stand left of what they belong to: to the real kubectl and API server
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {\n  "name": "a"\n}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/a created (dry run)
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {\n"name": "a"\n}\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/a created (dry run)
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: b\n  finalizers: [\n    a.b/c\n  ]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/b created (dry run)
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: b\n  finalizers: [\n]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/b created (dry run)
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: "b\nc"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/b c created (dry run)
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: b\ndata:\n  a: "b\nc"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client -o jsonpath='{.data.a}'
  b c
  $ kubectl create configmap tabbed --from-literal=a=b; kubectl patch configmap tabbed -p "$(printf 'data: {\n"a": "e"\n}')"; kubectl delete cm tabbed
  configmap/tabbed created
  configmap/tabbed patched
  configmap "tabbed" deleted from default namespace
  % mkdir k; printf 'kind: Namespace\napiVersion: v1\nmetadata: {\n  name: x\n}\n' > k/a.yaml
  $ printf 'resources: [\n  a.yaml\n]\n' > k/kustomization.yaml; kubectl kustomize k
  apiVersion: v1
  kind: Namespace
  metadata:
    name: x
  $ printf 'resources: [\na.yaml]\nlabels:\n- pairs: {\n  a: b\n  }\n' > k/kustomization.yaml; kubectl kustomize k
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      a: b
    name: x
  $ printf 'kind: List\napiVersion: v1\nitems: [\n{kind: ConfigMap, apiVersion: v1, metadata: {name: a}},\n{kind: ConfigMap, apiVersion: v1, metadata: {\n  name: b\n}}\n]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/a created (dry run)
  configmap/b created (dry run)
  $ printf 'kind: Pod\napiVersion: v1\nmetadata: {\n  name: b\n}\nspec:\n  containers:\n  - name: a\n    image: nginx\n    command: [\n      "sleep",\n      "1"\n    ]\n    args: [\n    ]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client -o jsonpath='{.spec}'
  {"containers":[{"args":[],"command":["sleep","1"],"image":"nginx","name":"a"}]}
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {\n  name: b\n}\ndata: {\n  a: b\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: did not find expected ',' or '}'
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {\n  name: b\n}}\ndata: {\n  a: b }\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: did not find expected key
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {\n  name: b\n]\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 4: did not find expected ',' or '}'
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: "b\n--- c"\n' > t.yaml; kubectl create -f t.yaml --dry-run=client
  error: error parsing t.yaml: invalid Yaml document separator: c"
  [1]
