  $ mkdir -p base && cat > base/deploy.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  >         envFrom: [{configMapRef: {name: conf}}, {secretRef: {name: sec}}]
  >         env: [{name: A, value: "$(SVC)"}]
  > X
  $ cat > base/svc.yaml <<'X'
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web}
  > spec: {selector: {app: web}, ports: [{port: 80}]}
  > X
  $ k() { mkdir -p t; rm -rf t/*; cat > t/kustomization.yaml; kubectl kustomize t; }
  $ k <<< 'resources: [../base/deploy.yaml]'
  error: accumulating resources: accumulation err='accumulating resources from '../base/deploy.yaml': security; file '/root/lab/base/deploy.yaml' is not in or below '/root/lab/t'': must build at directory: '/root/lab/base/deploy.yaml': file is not directory
  [1]
  $ cat > base/kustomization.yaml <<'X'
  > resources: [deploy.yaml, svc.yaml]
  > configMapGenerator: [{name: conf, literals: [a=b]}]
  > secretGenerator: [{name: sec, literals: [p=q]}]
  > X
  $ kubectl kustomize base
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > namePrefix: a-
  > nameSuffix: -z
  > namespace: prod'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: a-conf-z-4h2mbtbbt6
    namespace: prod
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    name: a-sec-z-hb2dth72f6
    namespace: prod
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: a-web-z
    namespace: prod
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: a-web-z
    namespace: prod
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: a-conf-z-4h2mbtbbt6
          - secretRef:
              name: a-sec-z-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'bases: [../base]'
  # Warning: 'bases' is deprecated. Please use 'resources' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > commonLabels: {team: x}'
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      team: x
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    labels:
      team: x
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      team: x
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
      team: x
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: x
    name: web
  spec:
    selector:
      matchLabels:
        app: web
        team: x
    template:
      metadata:
        labels:
          app: web
          team: x
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > labels: [{pairs: {team: x}}]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      team: x
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    labels:
      team: x
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      team: x
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: x
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > labels: [{pairs: {team: x}, includeSelectors: true}]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      team: x
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    labels:
      team: x
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      team: x
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
      team: x
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: x
    name: web
  spec:
    selector:
      matchLabels:
        app: web
        team: x
    template:
      metadata:
        labels:
          app: web
          team: x
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > labels: [{pairs: {team: x}, includeTemplates: true}]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      team: x
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    labels:
      team: x
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      team: x
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: x
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
          team: x
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > labels: [{pairs: {team: x}, fields: [{path: spec/foo, create: true}]}]' | head -20
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      team: x
    name: conf-4h2mbtbbt6
  spec:
    foo:
      team: x
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    labels:
      team: x
    name: sec-hb2dth72f6
  $ k <<< 'resources: [../base]
  > commonAnnotations: {note: x}' | head -30
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    annotations:
      note: x
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    annotations:
      note: x
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  $ k <<< 'resources: [../base]
  > images: [{name: nginx, newName: my/nginx, newTag: "2"}]' | grep image
          image: my/nginx:2
  $ k <<< 'resources: [../base]
  > images: [{name: nginx, digest: sha256:aaa}]' | grep image
          image: nginx@sha256:aaa
  $ k <<< 'resources: [../base]
  > images: [{name: nginx, newTag: v2, digest: sha256:aaa}]' | grep image
          image: nginx:v2@sha256:aaa
  $ k <<< 'resources: [../base]
  > images: [{name: nginx, tagSuffix: -x}]' | grep image
          image: nginx:1.27-x-x
  $ k <<< 'resources: [../base]
  > replicas: [{name: web, count: 5}]' | grep replicas
    replicas: 5
  $ k <<< 'resources: [../base]
  > replicas: [{name: nope, count: 5}]'
  error: resource with name nope does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: replace, path: /spec/ports/0/port, value: 81}]", target: {kind: Service}}]' | grep port
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: replace, path: /spec/ports/0/port, value: 81}]'
  target:
    kind: Service
  `: unable to parse SM or JSON patch from [patch: "[{op: replace, path: /spec/ports/0/port, value: 81}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: replace, path: /spec/nope/0, value: 81}]", target: {kind: Service}}]'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: replace, path: /spec/nope/0, value: 81}]'
  target:
    kind: Service
  `: unable to parse SM or JSON patch from [patch: "[{op: replace, path: /spec/nope/0, value: 81}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: replace, path: /spec/ports/0/port, value: 81}]"}]'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: replace, path: /spec/ports/0/port, value: 81}]'
  `: unable to parse SM or JSON patch from [patch: "[{op: replace, path: /spec/ports/0/port, value: 81}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}"}]' | grep -A3 'type:'
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  --
    type: NodePort
  ---
  apiVersion: apps/v1
  kind: Deployment
  $ k <<< 'resources: [../base]
  > patches: [{patch: "apiVersion: v1\nkind: Service\nmetadata: {name: nope}\nspec: {type: NodePort}"}]'
  error: no resource matches strategic merge patch "Service.v1.[noGrp]/nope.[noNs]": no matches for Id Service.v1.[noGrp]/nope.[noNs]; failed to find unique target for patch Service.v1.[noGrp]/nope.[noNs]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "kind: Service\n$patch: delete\napiVersion: v1\nmetadata: {name: web}"}]' | grep kind
  kind: ConfigMap
  kind: Secret
  kind: Deployment
  $ k <<< 'resources: [../base]
  > patches: [{path: nope.yaml}]'
  error: trouble configuring builtin PatchTransformer with config: `
  path: nope.yaml
  `: failed to get the patch file from path(nope.yaml): evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{}]'
  error: trouble configuring builtin PatchTransformer with config: `
  {}
  `: must specify one of patch and path in
  {}
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "a: b", path: x}]'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: 'a: b'
  path: x
  `: patch and path can't be set at the same time
  patch: 'a: b'
  path: x
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "not a patch"}]'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: not a patch
  `: unable to parse SM or JSON patch from [patch: "not a patch"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: add, path: /metadata/labels/x, value: y}]", target: {labelSelector: "app=web"}}]' | grep 'x: y'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/labels/x, value: y}]'
  target:
    labelSelector: app=web
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/labels/x, value: y}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]", target: {name: "w.*", kind: "Dep.*"}}]' | grep -B3 'x: y'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/annotations, value: {x: y}}]'
  target:
    kind: Dep.*
    name: w.*
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]", target: {name: "("}}]'
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/annotations, value: {x: y}}]'
  target:
    name: (
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]"]
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]", target: {kind: Nope}}]' | grep -c kind
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/annotations, value: {x: y}}]'
  target:
    kind: Nope
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/annotations, value: {x: y}}]"]
  0
  [1]
  $ k <<< 'resources: [../base]
  > patches: [{patch: "apiVersion: v1\nkind: Service\nmetadata: {name: renamed}", target: {kind: Service}, options: {allowNameChange: true}}]' | grep name:
    name: conf-4h2mbtbbt6
    name: sec-hb2dth72f6
    name: renamed
    name: web
          - name: A
              name: conf-4h2mbtbbt6
              name: sec-hb2dth72f6
          name: c
  $ k <<< 'resources: [../base]
  > patchesStrategicMerge: ["apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {type: NodePort}"]' | grep type
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  type: Opaque
    type: NodePort
  % k <<< 'resources: [../base]
  > patchesJson6902: [{target: {version: v1, kind: Service, name: web}, patch: "[{op: add, path: /spec/type, value: NodePort}]"}]' | grep type
  $ k <<< 'resources: [../base]
  > vars: [{name: SVC, objref: {kind: Service, name: web, apiVersion: v1}, fieldref: {fieldpath: metadata.name}}]
  > namePrefix: p-' | grep -A2 'env:'
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
        - env:
          - name: A
            value: p-web
  $ k <<< 'resources: [../base]
  > vars: [{name: SVC, objref: {kind: Service, name: nope, apiVersion: v1}}]'
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  error: var '{SVC Service.v1.[noGrp] {metadata.name}}' cannot be mapped to a field in the set of known resources
  [1]
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Service, name: web}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.template.spec.containers.0.env.0.value]}]}]' | grep -A2 'env:'
        - env:
          - name: A
            value: web
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Nope}, targets: [{select: {kind: Deployment}, fieldPaths: [metadata.name]}]}]'
  error: nothing selected by Nope.[noVer].[noGrp]/[noName].[noNs]
  [1]
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Service, fieldPath: spec.nope}, targets: [{select: {kind: Deployment}, fieldPaths: [metadata.name]}]}]'
  error: fieldPath `spec.nope` is missing for replacement source Service.[noVer].[noGrp]/[noName].[noNs]
  [1]
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Service}, targets: [{select: {kind: Deployment}, fieldPaths: [metadata.annotations.x]}]}]'
  error: unable to find field "metadata.annotations.x" in replacement target
  [1]
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Service}, targets: [{select: {kind: Deployment}, fieldPaths: [metadata.annotations.x], options: {create: true}}]}]' | grep -A1 anno
    annotations:
      x: web
  $ k <<< 'resources: [../base]
  > replacements: [{source: {kind: Service, fieldPath: metadata.name, options: {delimiter: "e", index: 0}}, targets: [{select: {kind: Deployment}, fieldPaths: ["spec.template.spec.containers.[name=c].image"], options: {delimiter: ":", index: 1}}]}]' | grep image
          image: nginx:w
  $ k <<< 'resources: [../base]
  > replacements: [{path: nope.yaml}]'
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: nope.yaml
  `: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'resources: [../base]
  > helmCharts: [{name: x, repo: https://x.example}]'
  error: trouble configuring builtin HelmChartInflationGenerator with config: `
  name: x
  repo: https://x.example
  `: must specify --enable-helm
  [1]
  $ k <<< 'resources: [../base]
  > helmChartInflationGenerator: [{chartName: x}]'
  error: trouble configuring builtin HelmChartInflationGenerator with config: `
  name: x
  `: must specify --enable-helm
  [1]
  % k <<< 'resources: [https://github.com/kubernetes-sigs/kustomize//examples/helloWorld?ref=v1.0.6]' 2>&1 | head -3 | cut -c1-150
  % k <<< 'resources: [https://nohost.example/a.yaml]' 2>&1 | cut -c1-200
  $ k <<< 'resources: [nope.yaml]'
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'resources: [../nope]'
  error: accumulating resources: accumulation err='accumulating resources from '../nope': evalsymlink failure on '/root/lab/nope' : lstat /root/lab/nope: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ k <<< 'resources: [..]'
  error: accumulating resources: accumulation err='accumulating resources from '..': '/root/lab' must resolve to a file': cycle detected: candidate root '/root/lab' contains visited root '/root/lab/t'
  [1]
  $ k <<< 'resources: [../t]'
  error: accumulating resources: accumulation err='accumulating resources from '../t': '/root/lab/t' must resolve to a file': cycle detected: candidate root '/root/lab/t' contains visited root '/root/lab/t'
  [1]
  $ k <<< 'resources: [/etc/passwd]'
  error: accumulating resources: accumulation err='accumulating resources from '/etc/passwd': security; file '/etc/passwd' is not in or below '/root/lab/t'': new root '/etc/passwd' cannot be absolute
  [1]
  $ k <<< 'resources: [../base, ../base]'
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  $ k <<< 'resources: [../base/svc.yaml, ../base]'
  error: accumulating resources: accumulation err='accumulating resources from '../base/svc.yaml': security; file '/root/lab/base/svc.yaml' is not in or below '/root/lab/t'': must build at directory: '/root/lab/base/svc.yaml': file is not directory
  [1]
  $ k <<< 'foo: bar'
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  $ k <<< 'resources: foo'
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.resources of type []string
  [1]
  $ k <<< 'resource: [a]'
  error: invalid Kustomization: json: unknown field "resource"
  [1]
  $ k <<< 'resources: [a'
  error: invalid Kustomization: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ k <<< ''
  error: kustomization.yaml is empty
  [1]
  $ k <<< 'kind: Foo'
  error: kustomization.yaml is empty
  [1]
  $ k <<< 'apiVersion: v2
  > kind: Kustomization'
  error: kustomization.yaml is empty
  [1]
  $ k <<< 'namePrefix: x'
  $ k <<< 'configMapGenerator: [{name: a}]'
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a-6ct58987ht
  $ k <<< 'configMapGenerator: [{literals: [a=b]}]'
  error: a configmap must have a name
  [1]
  $ k <<< 'configMapGenerator: [{name: a, literals: [ab]}]'
  error: loading KV pairs: literal sources [ab]: invalid literal source ab, expected key=value
  [1]
  $ k <<< 'configMapGenerator: [{name: a, literals: ["a=\"b c\""]}]'
  apiVersion: v1
  data:
    a: b c
  kind: ConfigMap
  metadata:
    name: a-cc4df79f7m
  $ k <<< 'configMapGenerator: [{name: a, files: [nope]}]'
  error: loading KV pairs: file sources: [nope]: evalsymlink failure on '/root/lab/t/nope' : lstat /root/lab/t/nope: no such file or directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, files: [x=kustomization.yaml]}]'
  apiVersion: v1
  data:
    x: |
      configMapGenerator: [{name: a, files: [x=kustomization.yaml]}]
  kind: ConfigMap
  metadata:
    name: a-8hg727cdb2
  $ k <<< 'configMapGenerator: [{name: a, envs: [nope]}]'
  error: loading KV pairs: env source files: [nope]: evalsymlink failure on '/root/lab/t/nope' : lstat /root/lab/t/nope: no such file or directory
  [1]
  $ k <<< 'configMapGenerator: [{name: a, literals: [a=b, a=c]}]'
  error: configmap a illegally repeats the key `a`
  [1]
  % k <<< 'configMapGenerator: [{name: a, literals: [a=b]}, {name: a, literals: [c=d]}]'
  % k <<< 'configMapGenerator: [{name: a, behavior: merge, literals: [a=b]}]'
  $ k <<< 'configMapGenerator: [{name: a, behavior: foo, literals: [a=b]}]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: a-4h2mbtbbt6
  $ k <<< 'resources: [../base]
  > configMapGenerator: [{name: conf, behavior: merge, literals: [c=d]}]' | head -9
  apiVersion: v1
  data:
    a: b
    c: d
  kind: ConfigMap
  metadata:
    name: conf-fh478f99mk
  ---
  apiVersion: v1
  $ k <<< 'resources: [../base]
  > configMapGenerator: [{name: conf, behavior: replace, literals: [c=d]}]' | head -9
  apiVersion: v1
  data:
    c: d
  kind: ConfigMap
  metadata:
    name: conf-gbdtcf54mt
  ---
  apiVersion: v1
  data:
  % k <<< 'configMapGenerator: [{name: a, literals: [a=b], options: {disableNameSuffixHash: true, labels: {l: m}, annotations: {n: o}, immutable: true}}]'
  % k <<< 'configMapGenerator: [{name: a, namespace: n, literals: [a=b]}]
  > generatorOptions: {disableNameSuffixHash: true, labels: {g: h}, immutable: true}'
  $ k <<< 'secretGenerator: [{name: a, type: kubernetes.io/tls, literals: [tls.crt=x, tls.key=y]}]'
  apiVersion: v1
  data:
    tls.crt: eA==
    tls.key: eQ==
  kind: Secret
  metadata:
    name: a-f4c6k54dt5
  type: kubernetes.io/tls
  $ k <<< 'secretGenerator: [{name: a, files: [kustomization.yaml], options: {disableNameSuffixHash: true}}]'
  apiVersion: v1
  data:
    kustomization.yaml: |
      c2VjcmV0R2VuZXJhdG9yOiBbe25hbWU6IGEsIGZpbGVzOiBba3VzdG9taXphdGlvbi55YW
      1sXSwgb3B0aW9uczoge2Rpc2FibGVOYW1lU3VmZml4SGFzaDogdHJ1ZX19XQo=
  kind: Secret
  metadata:
    name: a
  type: Opaque
  $ k <<< 'generators: [nope.yaml]'
  error: loading generator plugins: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'transformers: [nope.yaml]'
  error: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'validators: [nope.yaml]'
  error: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'components: [../base]'
  error: accumulating components: accumulateDirectory: "expected kind 'Component' for path '/root/lab/base' but got 'Kustomization'"
  [1]
  $ mkdir comp; printf 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: c-\n' > comp/kustomization.yaml; k <<< 'resources: [../base]
  > components: [../comp]' | grep '  name: c-'
    name: c-conf-4h2mbtbbt6
    name: c-sec-hb2dth72f6
    name: c-web
    name: c-web
              name: c-conf-4h2mbtbbt6
              name: c-sec-hb2dth72f6
  $ kubectl kustomize comp
  $ k <<< 'resources: [../comp]'
  error: accumulating resources: accumulation err='accumulating resources from '../comp': '/root/lab/comp' must resolve to a file': expected kind != 'Component' for path '/root/lab/comp'
  [1]
  $ k <<< 'resources: [../base]
  > sortOptions: {order: fifo}' | grep ^kind
  kind: Deployment
  kind: Service
  kind: ConfigMap
  kind: Secret
  $ k <<< 'resources: [../base]
  > sortOptions: {order: legacy}' | grep ^kind
  kind: ConfigMap
  kind: Secret
  kind: Service
  kind: Deployment
  $ k <<< 'resources: [../base]
  > sortOptions: {order: foo}'
  error: the field 'sortOptions.order' must be one of [fifo, legacy]
  [1]
  $ k <<< 'resources: [../base]
  > sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Service], orderLast: [ConfigMap]}}' | grep ^kind
  kind: Service
  kind: Deployment
  kind: Secret
  kind: ConfigMap
  % k <<< 'resources: [../base]
  > buildMetadata: [managedByLabel, originAnnotations, transformerAnnotations]
  > namePrefix: x-' | head -24
  $ k <<< 'resources: [../base]
  > buildMetadata: [foo]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: conf-4h2mbtbbt6
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    name: sec-hb2dth72f6
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > namespace: kube-system
  > images: [{newTag: x}]'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: conf-4h2mbtbbt6
    namespace: kube-system
  ---
  apiVersion: v1
  data:
    p: cQ==
  kind: Secret
  metadata:
    name: sec-hb2dth72f6
    namespace: kube-system
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
    namespace: kube-system
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
    namespace: kube-system
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - env:
          - name: A
            value: $(SVC)
          envFrom:
          - configMapRef:
              name: conf-4h2mbtbbt6
          - secretRef:
              name: sec-hb2dth72f6
          image: nginx:1.27
          name: c
  $ k <<< 'resources: [../base]
  > openapi: {path: nope}'
  error: evalsymlink failure on '/root/lab/t/nope' : lstat /root/lab/t/nope: no such file or directory
  [1]
  $ k <<< 'resources: [../base]
  > crds: [nope.yaml]'
  error: loading CRDs [nope.yaml]: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  $ k <<< 'resources: [../base]
  > configurations: [nope.yaml]'
  error: evalsymlink failure on '/root/lab/t/nope.yaml' : lstat /root/lab/t/nope.yaml: no such file or directory
  [1]
  % k <<< 'imageTags: [{name: a}]'
  $ kubectl kustomize
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ kubectl kustomize a b
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize nope
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/nope: no such file or directory
  [1]
  $ kubectl kustomize base/svc.yaml
  error: must build at directory: 'base/svc.yaml': file is not directory
  [1]
  $ mkdir multi; touch multi/kustomization.yaml multi/kustomization.yml; kubectl kustomize multi
  error: Found multiple kustomization files under: /root/lab/multi
  [1]
  $ kubectl kustomize base -o out.yaml; wc -l < out.yaml
  51
  $ mkdir outd; kubectl kustomize base -o outd; ls outd
  apps_v1_deployment_web.yaml  v1_configmap_conf-4h2mbtbbt6.yaml  v1_secret_sec-hb2dth72f6.yaml  v1_service_web.yaml
  $ kubectl kustomize base -o nodir/x
  error: open nodir/x: no such file or directory
  [1]
  $ kubectl kustomize base --load-restrictor=LoadRestrictionsNone | head -2
  apiVersion: v1
  data:
  $ kubectl kustomize base --load-restrictor=foo
  error: illegal flag value --load-restrictor foo; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]
  [1]
  $ kubectl kustomize base --reorder=none | grep ^kind
  Flag --reorder has been deprecated, use the new 'sortOptions' field in kustomization.yaml instead.
  kind: Deployment
  kind: Service
  kind: ConfigMap
  kind: Secret
  $ kubectl kustomize base --reorder=foo
  Flag --reorder has been deprecated, use the new 'sortOptions' field in kustomization.yaml instead.
  error: illegal flag value --reorder foo; legal values: [legacy none]
  [1]
  $ kubectl kustomize base --enable-managedby-label | grep managed
  Flag --enable-managedby-label has been deprecated, The flag `enable-managedby-label` has been deprecated. Use the `managedByLabel` option in the `buildMetadata` field instead.
      app.kubernetes.io/managed-by: kustomize-v5.8.1
      app.kubernetes.io/managed-by: kustomize-v5.8.1
      app.kubernetes.io/managed-by: kustomize-v5.8.1
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  $ kubectl kustomize base --enable-helm | head -1
  apiVersion: v1
  $ kubectl kustomize base --enable-alpha-plugins | head -1
  apiVersion: v1
  $ kubectl kustomize base --network | head -1
  apiVersion: v1
  $ kubectl kustomize base --as-current-user | head -1
  apiVersion: v1
  $ kubectl kustomize base -e A=b | head -1
  apiVersion: v1
  $ kubectl kustomize base --mount x | head -1
  apiVersion: v1
  $ kubectl apply -k base
  configmap/conf-4h2mbtbbt6 created
  secret/sec-hb2dth72f6 created
  service/web created
  deployment.apps/web created
  $ kubectl apply -k base
  configmap/conf-4h2mbtbbt6 unchanged
  secret/sec-hb2dth72f6 unchanged
  service/web unchanged
  deployment.apps/web unchanged
  $ kubectl diff -k base
  $ kubectl delete -k base
  configmap "conf-4h2mbtbbt6" deleted from default namespace
  secret "sec-hb2dth72f6" deleted from default namespace
  service "web" deleted from default namespace
  deployment.apps "web" deleted from default namespace
  $ cat base/svc.yaml | kubectl kustomize -
  error: must build at directory: not a valid directory: evalsymlink failure on '-' : lstat /root/lab/-: no such file or directory
  [1]
  $ cd base; kubectl kustomize | head -2; kubectl kustomize . | head -2; kubectl apply -k . --dry-run=client -o name; cd ..
  apiVersion: v1
  data:
  apiVersion: v1
  data:
  configmap/conf-4h2mbtbbt6
  secret/sec-hb2dth72f6
  service/web
  deployment.apps/web
