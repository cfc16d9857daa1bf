What of a path is missing, and what files beyond the folder may be read
  % mkdir -p a x up/in; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n' > a/cm.yaml; cp a/cm.yaml up/cm.yaml; cp a/cm.yaml f.yaml; echo A=b > up/e.env
  % k() { cat > x/kustomization.yaml; kubectl kustomize "$@" x; }; printf 'resources: [cm.yaml]\n' > a/kustomization.yaml
  $ kubectl kustomize n/o/p
  error: must build at directory: not a valid directory: evalsymlink failure on 'n/o/p' : lstat /root/lab/n: no such file or directory
  [1]
  $ kubectl kustomize a/cm.yaml/x
  error: must build at directory: not a valid directory: evalsymlink failure on 'a/cm.yaml/x' : not a directory
  [1]
  $ kubectl kustomize a/nope
  error: must build at directory: not a valid directory: evalsymlink failure on 'a/nope' : lstat /root/lab/a/nope: no such file or directory
  [1]
  $ kubectl kustomize a/cm.yaml/
  error: must build at directory: 'a/cm.yaml/': file is not directory
  [1]
  $ k <<< 'resources: [n/o/p]'
  error: accumulating resources: accumulation err='accumulating resources from 'n/o/p': evalsymlink failure on '/root/lab/x/n/o/p' : lstat /root/lab/x/n: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/x/n/o/p' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'resources: [../a/cm.yaml/p]'
  error: accumulating resources: accumulation err='accumulating resources from '../a/cm.yaml/p': evalsymlink failure on '/root/lab/a/cm.yaml/p' : not a directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/a/cm.yaml/p' : not a directory
  [1]
  $ k <<< 'resources: [../q/w/../p.yaml]'
  error: accumulating resources: accumulation err='accumulating resources from '../q/w/../p.yaml': evalsymlink failure on '/root/lab/q/p.yaml' : lstat /root/lab/q: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/q/p.yaml' : lstat /root/lab/q: no such file or directory
  [1]
  $ k <<< 'components: [n/o]'
  error: accumulating components: loader.New "must build at directory: not a valid directory: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory"
  [1]
  $ k <<< 'configurations: [n/o]'
  error: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'crds: [n/o]'
  error: loading CRDs [n/o]: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'openapi: {path: n/o}'
  error: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'patches: [{path: n/o}]'
  error: trouble configuring builtin PatchTransformer with config: `
  path: n/o
  `: failed to get the patch file from path(n/o): evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'patchesStrategicMerge: [n/o]'
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - n/o
  `: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'patchesJson6902: [{path: n/o, target: {kind: A, name: b, version: v1}}]'
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchJson6902Transformer with config: `
  path: n/o
  target:
    kind: A
    name: b
    version: v1
  `: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'replacements: [{path: n/o}]'
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: n/o
  `: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'transformers: [n/o]'
  error: accumulation err='accumulating resources from 'n/o': evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'generators: [n/o]'
  error: loading generator plugins: accumulation err='accumulating resources from 'n/o': evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'validators: [n/o]'
  error: accumulation err='accumulating resources from 'n/o': evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, files: [n/o]}]'
  error: loading KV pairs: file sources: [n/o]: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, envs: [n/o]}]'
  error: loading KV pairs: env source files: [n/o]: evalsymlink failure on '/root/lab/x/n/o' : lstat /root/lab/x/n: no such file or directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, files: [kustomization.yaml/o]}]'
  error: loading KV pairs: file sources: [kustomization.yaml/o]: evalsymlink failure on '/root/lab/x/kustomization.yaml/o' : not a directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, files: [../f.yaml]}]'
  error: loading KV pairs: file sources: [../f.yaml]: security; file '/root/lab/f.yaml' is not in or below '/root/lab/x'
  [1]
  $ k --load-restrictor=LoadRestrictionsNone <<< 'configMapGenerator: [{name: a, files: [../f.yaml], options: {disableNameSuffixHash: true}}]'
  apiVersion: v1
  data:
    f.yaml: |
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: a}
      data: {k: v}
  kind: ConfigMap
  metadata:
    name: a
  $ k --load-restrictor=LoadRestrictionsNone <<< 'resources: [../f.yaml]'
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ k --load-restrictor=LoadRestrictionsNone <<< 'resources: [/root/lab/f.yaml]'
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ k --load-restrictor=LoadRestrictionsNone <<< 'resources: [/root/lab/a]'
  error: accumulating resources: accumulation err='accumulating resources from '/root/lab/a': read /root/lab/a: is a directory': new root '/root/lab/a' cannot be absolute
  [1]
  $ k --load-restrictor=LoadRestrictionsNone <<< 'resources: [../nope.yaml]'
  error: accumulating resources: accumulation err='accumulating resources from '../nope.yaml': open /root/lab/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/nope.yaml' : lstat /root/lab/nope.yaml: no such file or directory
  [1]
  $ k --load-restrictor=LoadRestrictionsNone <<< 'resources: [..]'
  error: accumulating resources: accumulation err='accumulating resources from '..': read /root/lab: is a directory': cycle detected: candidate root '/root/lab' contains visited root '/root/lab/x'
  [1]
  $ k --load-restrictor=LoadRestrictionsNone <<< '{resources: [../a], patches: [{path: ../f.yaml}]}'
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ k --load-restrictor=LoadRestrictionsNone <<< '{resources: [../a], patchesStrategicMerge: [../f.yaml]}'
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ k <<< '{resources: [../a], configurations: [../up/e.env]}'
  error: security; file '/root/lab/up/e.env' is not in or below '/root/lab/x'
  [1]
  $ k --load-restrictor=LoadRestrictionsNone <<< '{resources: [../a], configurations: [../up/nope]}'
  error: open /root/lab/up/nope: no such file or directory
  [1]
  $ k <<< '{resources: [../a], replacements: [{path: ../up/cm.yaml}]}'
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: ../up/cm.yaml
  `: security; file '/root/lab/up/cm.yaml' is not in or below '/root/lab/x'
  [1]
  $ k <<< 'transformers: [../f.yaml]'
  error: accumulation err='accumulating resources from '../f.yaml': security; file '/root/lab/f.yaml' is not in or below '/root/lab/x'': must build at directory: '/root/lab/f.yaml': file is not directory
  [1]
  $ k <<< 'generators: [../f.yaml]'
  error: loading generator plugins: accumulation err='accumulating resources from '../f.yaml': security; file '/root/lab/f.yaml' is not in or below '/root/lab/x'': must build at directory: '/root/lab/f.yaml': file is not directory
  [1]
  $ k <<< 'crds: [../f.yaml]'
  error: loading CRDs [../f.yaml]: security; file '/root/lab/f.yaml' is not in or below '/root/lab/x'
  [1]
  $ k <<< 'openapi: {path: ../f.yaml}'
  error: security; file '/root/lab/f.yaml' is not in or below '/root/lab/x'
  [1]
  $ kubectl apply -f a/cm.yaml
  configmap/a created
  $ kubectl patch -f a/cm.yaml -p '{}'
  configmap/a patched
  $ kubectl patch -k a -p '{}'
  configmap/a patched
  $ kubectl patch -k a -p '{"data":{"k":"v"}}' --dry-run=server
  configmap/a patched
  $ kubectl patch -k a -p '{}' --dry-run=client
  configmap/a patched (no change)
  $ kubectl patch -f a -p '{}' -o name
  configmap/a
  error: unable to decode "a/kustomization.yaml": Object 'Kind' is missing in '{"resources":["cm.yaml"]}'
  [1]
  $ kubectl create -k a
  Error from server (AlreadyExists): error when creating "a": configmaps "a" already exists
  [1]
  $ kubectl create -f a/cm.yaml
  Error from server (AlreadyExists): error when creating "a/cm.yaml": configmaps "a" already exists
  [1]
  $ kubectl create -f a
  Error from server (AlreadyExists): error when creating "a/cm.yaml": configmaps "a" already exists
  error validating "a/kustomization.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ cat a/cm.yaml | kubectl create -f -
  Error from server (AlreadyExists): error when creating "STDIN": configmaps "a" already exists
  [1]
  $ kubectl replace -k a --dry-run=server
  configmap/a replaced (server dry run)
  $ kubectl create -k a -n nope
  Error from server (NotFound): error when creating "a": namespaces "nope" not found
  [1]
  $ kubectl apply -k a -n nope
  Error from server (NotFound): error when creating "a": namespaces "nope" not found
  [1]
  $ kubectl apply -k a --server-side -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl replace -k a -n nope
  Error from server (NotFound): error when replacing "a": configmaps "a" not found
  [1]
  $ kubectl delete -k a -n nope
  Error from server (NotFound): error when deleting "a": configmaps "a" not found
  [1]
  $ kubectl get -k a -n nope
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl patch -k a -n nope -p '{}'
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl label -k a -n nope a=b
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl delete -k a
  configmap "a" deleted from default namespace
  $ kubectl delete -k a
  Error from server (NotFound): error when deleting "a": configmaps "a" not found
  [1]
  $ kubectl replace -k a
  Error from server (NotFound): error when replacing "a": configmaps "a" not found
  [1]
  $ kubectl replace -k a --force
  configmap/a replaced
  $ kubectl delete -k a --force
  Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
  configmap "a" force deleted from default namespace
