jsonpath filters with mistakes in them, taints without a word, documents after wrong ones, UTF-16 out of a pipe.

  % kubectl create ns jp; for i in 1 2; do kubectl create cm c$i --from-literal=a=$i -n jp; done
  $ kubectl get cm -n jp c1 c2 -o jsonpath='{.items[?("c1" in @.metadata.name)].data.a}'
  1 2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.metadata.name in ['c1','y'])].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.metadata.name in 'c1')].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.nope in 'c1')].metadata.name}"
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.data[5])].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.nope[5])].metadata.name}"
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.metadata.managedFields[5])].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.metadata.managedFields[0])].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.data.b)].metadata.name}"
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.data.a)].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(foo)].metadata.name}"
  c1 c2
  % kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.data[?(@.x)])].metadata.name}"
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?('x')].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(5)].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.data['a','b'])].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@..a)].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@..zz)].metadata.name}"
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(@.*)].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?()].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(true)].metadata.name}"
  c1 c2
  $ kubectl get cm -n jp c1 c2 -o jsonpath="{.items[?(!@.data.b)].metadata.name}"
  error: error parsing jsonpath {.items[?(!@.data.b)].metadata.name}, unrecognized character in action: U+0021 '!'
  [1]
  $ kubectl taint node nope ''
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 ''
  error: at least one taint update is required
  [1]
  $ kubectl taint node worker-1 a=b:NoSchedule c:NoExecute- ''
  error: all resources must be specified before taint changes:
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: u1}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: u2}\nnope: 1\n---\na: [\n' > two.yaml
  $ kubectl create -f two.yaml
  configmap/u1 created
  Error from server (BadRequest): error when creating "two.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "nope"
  error parsing two.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl apply -f two.yaml
  Warning: resource configmaps/u1 is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/u1 configured
  error parsing two.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  Error from server (BadRequest): error when creating "two.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "nope"
  [1]
  $ kubectl delete -f two.yaml
  configmap "u1" deleted from default namespace
  Error from server (NotFound): error when deleting "two.yaml": configmaps "u2" not found
  error parsing two.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: u1, nope: 2}\n---\na: [\n' | kubectl apply -f -
  error parsing STDIN: error converting YAML to JSON: yaml: line 1: did not find expected node content
  Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "metadata.nope"
  [1]
  $ printf '\376\377\0a\0:\0 \0b\0\n' | kubectl apply -f -
  error: error validating "STDIN": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ printf '\377\376a\0:\0 \0b\0\n\0' | kubectl apply -f -
  error: error validating "STDIN": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % mkdir many; for i in $(seq 30); do printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m%s}\n' $i > many/$i.yaml; done
  $ kubectl apply -f many --dry-run=client | tail -2
  configmap/m8 created (dry run)
  configmap/m9 created (dry run)
  $ kubectl apply -f many | wc -l
  30
  $ kubectl delete -f many | tail -1
  configmap "m9" deleted from default namespace
