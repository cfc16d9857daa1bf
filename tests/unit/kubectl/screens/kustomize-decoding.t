  $ mkdir k; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n' > k/a.yaml; t() { printf "resources: [a.yaml]\n$1\n" > k/kustomization.yaml; kubectl kustomize k; }
  $ t 'namePrefix: 5'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.namePrefix of type string
  [1]
  $ t 'namespace: [a]'
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Kustomization.namespace of type string
  [1]
  $ t 'commonLabels: {a: 1}'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.commonLabels of type string
  [1]
  $ t 'commonAnnotations: {a: true}'
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Kustomization.commonAnnotations of type string
  [1]
  $ t 'labels:\n- pairs: {a: 1}'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Label.labels.pairs of type string
  [1]
  $ t 'labels:\n- pairs: {a: b}\n  includeSelectors: "yes"'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Label.labels.includeSelectors of type bool
  [1]
  $ t 'replicas:\n- name: x\n  count: "3"'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Replica.replicas.count of type int64
  [1]
  $ t 'replicas:\n- name: x\n  count: 1.5'
  error: invalid Kustomization: json: cannot unmarshal number 1.5 into Go struct field Replica.replicas.count of type int64
  [1]
  $ t 'images: [nginx]'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.images of type types.Image
  [1]
  $ t 'images:\n  name: nginx'
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.images of type []types.Image
  [1]
  $ t 'images:\n- name: nginx\n  newtag: x'
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a
  $ t 'images:\n- name: nginx\n  newTag: true'
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Image.images.newTag of type string
  [1]
  $ t 'configMapGenerator:\n- name: c\n  literals: {A: b}'
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.KvPairSources.literals of type []string
  [1]
  $ t 'configMapGenerator:\n- name: c\n  literals: [1]'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.KvPairSources.literals of type string
  [1]
  $ t 'configMapGenerator:\n  name: c'
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.configMapGenerator of type []types.ConfigMapArgs
  [1]
  $ t 'configMapGenerator:\n- name: 3'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.name of type string
  [1]
  $ t 'secretGenerator:\n- name: s\n  files: a.yaml'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field SecretArgs.secretGenerator.GeneratorArgs.KvPairSources.files of type []string
  [1]
  $ t 'generatorOptions: {disableNameSuffixHash: "true"}'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field GeneratorOptions.generatorOptions.disableNameSuffixHash of type bool
  [1]
  $ t 'patches: [p.yaml]'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch
  [1]
  $ t 'patches:\n- p.yaml'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch
  [1]
  $ t 'patches:\n- path: 3'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Patch.patches.path of type string
  [1]
  $ t 'patches:\n- target: Deployment\n  patch: x'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Patch.patches.target of type types.Selector
  [1]
  $ t 'components: c'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.components of type []string
  [1]
  $ t 'resources: [1]'
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.resources of type string
  [1]
  $ t 'nameprefix: a'
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: aa
  $ t 'foo: bar\nbaz: 1'
  error: invalid Kustomization: json: unknown field "baz"
  [1]
  $ t 'kind: Deployment'
  error: Failed to read kustomization file under /root/lab/k:
  kind should be Kustomization or Component
  [1]
  $ t 'commonLabels: [a]'
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Kustomization.commonLabels of type map[string]string
  [1]
  $ t 'replacements:\n- source: x'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field ReplacementField.replacements.Replacement.source of type types.SourceSelector
  [1]
  $ t 'labels: {a: b}'
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.labels of type []types.Label
  [1]
  $ t 'buildMetadata: managedByLabel'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.buildMetadata of type []string
  [1]
  $ t 'patches:\n- patch: |-\n    - op: add\n      path: /x/y/z\n      value: 1\n  target: {kind: ConfigMap}'
  error: add operation does not apply: doc is missing path: "/x/y/z": missing value
  [1]
  $ t 'patches:\n- patch: |-\n    - op: replace\n      path: /data/x\n      value: 1\n  target: {kind: ConfigMap}'
  error: replace operation does not apply: doc is missing path: /data/x: missing value
  [1]
  $ t 'patches:\n- patch: |-\n    - op: test\n      path: /kind\n      value: X\n  target: {kind: ConfigMap}'
  error: testing value /kind failed: test failed
  [1]
  $ t 'patches:\n- patch: |-\n    - op: copy\n      from: /nope\n      path: /data\n  target: {kind: ConfigMap}'
  apiVersion: v1
  data: null
  kind: ConfigMap
  metadata:
    name: a
  $ t 'patches:\n- patch: |-\n    - op: move\n      from: /nope/a\n      path: /data\n  target: {kind: ConfigMap}'
  error: move operation does not apply: doc is missing from path: /nope/a: missing value
  [1]
  $ t 'patches:\n- patch: |-\n    - op: jump\n      path: /data\n  target: {kind: ConfigMap}'
  error: Unexpected kind: jump
  [1]
  $ t 'patches:\n- patch: |-\n    - op: remove\n      path: /metadata/labels/x\n  target: {kind: ConfigMap}'
  error: remove operation does not apply: doc is missing path: "/metadata/labels/x": missing value
  [1]
  $ t 'patches:\n- patch: |-\n    - op: remove\n      path: metadata/name\n  target: {kind: ConfigMap}'
  error: error in remove for path: 'metadata/name': Unable to remove nonexistent key: name: missing value
  [1]
  $ t 'patches:\n- patch: |-\n    - op: add\n      path: /metadata/labels/x\n      value: y\n  target: {kind: ConfigMap}'
  error: add operation does not apply: doc is missing path: "/metadata/labels/x": missing value
  [1]
  $ t 'patches:\n- patch: "not a patch"\n  target: {kind: ConfigMap}'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: not a patch
  target:
    kind: ConfigMap
  `: unable to parse SM or JSON patch from [patch: "not a patch"]
  [1]
  $ t 'patches:\n- patch: |-\n    metadata: {name: a}\n    data: {q: r}\n  target: {kind: ConfigMap}'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: |-
    metadata: {name: a}
    data: {q: r}
  target:
    kind: ConfigMap
  `: unable to parse SM or JSON patch from [patch: "metadata: {name: a}\ndata: {q: r}"]
  [1]
  $ t 'patches:\n- patch: |-\n    - op: add\n      path: /data\n      value: {a: b}'
  error: must specify a target for JSON patch [patch: "- op: add\n  path: /data\n  value: {a: b}"]
  [1]
  $ t 'patches:\n- target: {kind: ConfigMap}'
  error: trouble configuring builtin PatchTransformer with config: `
  target:
    kind: ConfigMap
  `: must specify one of patch and path in
  target:
    kind: ConfigMap
  [1]
  % t 'patches:\n- patch: x\n  path: y'
  $ printf 'apiVersion: v1\nkind: configmap\nmetadata: {name: q}\n' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": configmap in version "v1" cannot be handled as a ConfigMap: no kind "configmap" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'apiVersion: apps/v1\nkind: deployment\nmetadata: {name: q}\n' | kubectl create -f -
  Error from server (BadRequest): error when creating "STDIN": deployment in version "v1" cannot be handled as a Deployment: no kind "deployment" is registered for version "apps/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'apiVersion: v1\nkind: pod\nmetadata: {name: q}\nspec: {containers: [{name: c, image: x}]}\n' | kubectl apply --dry-run=client -f -
  pod/q created (dry run)
  $ printf 'apiVersion: v1\nkind: POD\nmetadata: {name: q}\n' | kubectl create -f -
  error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "POD" in version "v1"
  ensure CRDs are installed first
  [1]
  $ printf 'apiVersion: v1\nkind: pods\nmetadata: {name: q}\n' | kubectl create -f -
  error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "pods" in version "v1"
  ensure CRDs are installed first
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: q}\ndata: {n: 1, b: true}\n' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal bool into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl apply -k k -R
  error: the -k flag can't be used with -f or -R
  [1]
  $ kubectl create -k k -f k/a.yaml
  error: only one of -f or -k can be specified
  [1]
