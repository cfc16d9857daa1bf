  $ mkdir -p base/files over && cd base
  $ cat > deploy.yaml <<'EOT'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: web
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels:
  >       app: web
  >   template:
  >     metadata:
  >       labels:
  >         app: web
  >     spec:
  >       containers:
  >       - name: web
  >         image: nginx:1.26
  >         envFrom:
  >         - configMapRef:
  >             name: conf
  >         volumeMounts:
  >         - name: sec
  >           mountPath: /sec
  >       volumes:
  >       - name: sec
  >         secret:
  >           secretName: sec
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector:
  >     app: web
  >   ports:
  >   - port: 80
  > EOT
  $ cat > kustomization.yaml <<'EOT'
  > resources: [deploy.yaml]
  > configMapGenerator:
  > - name: conf
  >   literals: [A=1, B=two]
  > secretGenerator:
  > - name: sec
  >   literals: [p=w]
  >   type: Opaque
  > buildMetadata: [originAnnotations]
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        configuredIn: kustomization.yaml
        configuredBy:
          apiVersion: builtin
          kind: ConfigMapGenerator
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        configuredIn: kustomization.yaml
        configuredBy:
          apiVersion: builtin
          kind: SecretGenerator
    name: sec-m7cg948gg9
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: deploy.yaml
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
    annotations:
      config.kubernetes.io/origin: |
        path: deploy.yaml
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: sec-m7cg948gg9
  % sed -i 's/originAnnotations/managedByLabel, transformerAnnotations/' kustomization.yaml; kubectl kustomize . | head -30
  $ sed -i 's/managedByLabel.*/nope]/' kustomization.yaml; kubectl kustomize .
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    name: sec-m7cg948gg9
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
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: sec-m7cg948gg9
  $ sed -i '/buildMetadata/d' kustomization.yaml; cd ../over
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > namePrefix: dev-
  > nameSuffix: -v1
  > namespace: dev
  > commonAnnotations: {team: x}
  > labels:
  > - pairs: {env: dev}
  >   includeSelectors: false
  >   includeTemplates: true
  > images:
  > - name: nginx
  >   newTag: "1.27"
  > replicas:
  > - name: web
  >   count: 3
  > EOT
  $ kubectl kustomize
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    annotations:
      team: x
    labels:
      env: dev
    name: dev-conf-v1-6b56fdfggc
    namespace: dev
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    annotations:
      team: x
    labels:
      env: dev
    name: dev-sec-v1-m7cg948gg9
    namespace: dev
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      team: x
    labels:
      env: dev
    name: dev-web-v1
    namespace: dev
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      team: x
    labels:
      env: dev
    name: dev-web-v1
    namespace: dev
  spec:
    replicas: 3
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        annotations:
          team: x
        labels:
          app: web
          env: dev
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: dev-conf-v1-6b56fdfggc
          image: nginx:1.27
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: dev-sec-v1-m7cg948gg9
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > labels:
  > - pairs: {env: dev}
  >   includeSelectors: true
  > replacements:
  > - source: {kind: Service, name: web, fieldPath: spec.ports.0.port}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: ["spec.template.metadata.annotations.port"]
  >     options: {create: true}
  > EOT
  $ kubectl kustomize | head -40
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    labels:
      env: dev
    name: sec-m7cg948gg9
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      env: dev
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
      env: dev
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      env: dev
    name: web
  spec:
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: PrefixTransformer
  >   metadata: {name: p}
  >   prefix: tr-
  >   fieldSpecs: [{path: metadata/name}]
  > - lab.yaml
  > EOT
  $ cat > lab.yaml <<'EOT'
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: l}
  > labels: {x: "1"}
  > fieldSpecs: [{path: metadata/labels, create: true}]
  > EOT
  $ kubectl kustomize | head -60
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    labels:
      x: "1"
    name: tr-conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    labels:
      x: "1"
    name: tr-sec-m7cg948gg9
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      x: "1"
    name: tr-web
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
      x: "1"
    name: tr-web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: tr-conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > transformers: [ns.yaml]
  > EOT
  $ printf 'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata:\n  name: n\n  namespace: q\n' > ns.yaml; kubectl kustomize | grep -n namespace
  8:  namespace: q
  16:  namespace: q
  23:  namespace: q
  34:  namespace: q
  $ printf 'apiVersion: builtin\nkind: NopeTransformer\nmetadata:\n  name: n\n' > ns.yaml; kubectl kustomize
  error: unable to load builtin NopeTransformer.builtin.[noGrp]
  [1]
  $ printf 'apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata:\n  name: n\nannotations: {a: b}\nfieldSpecs:\n- path: metadata/annotations\n  create: true\n' > ns.yaml; kubectl kustomize | grep -c 'a: b'
  4
  $ printf 'apiVersion: builtin\nkind: ImageTagTransformer\nmetadata:\n  name: n\nimageTag: {name: nginx, newTag: "9"}\n' > ns.yaml; kubectl kustomize | grep image
          image: nginx:9
  $ printf 'apiVersion: builtin\nkind: ReplicaCountTransformer\nmetadata:\n  name: n\nreplica: {name: web, count: 7}\nfieldSpecs: [{path: spec/replicas, create: true, kind: Deployment}]\n' > ns.yaml; kubectl kustomize | grep replicas
    replicas: 7
  $ printf 'apiVersion: builtin\nkind: PatchTransformer\nmetadata:\n  name: n\npatch: |-\n  [{"op":"add","path":"/metadata/labels","value":{"k":"v"}}]\ntarget: {kind: Service}\n' > ns.yaml; kubectl kustomize | grep -B3 -A3 'k: v'
  kind: Service
  metadata:
    labels:
      k: v
    name: web
  spec:
    ports:
  $ printf 'apiVersion: builtin\nkind: PatchJson6902Transformer\nmetadata:\n  name: n\ntarget: {version: v1, kind: Service, name: web}\njsonOp: |-\n  [{"op":"replace","path":"/spec/ports/0/port","value":81}]\n' > ns.yaml; kubectl kustomize | grep port:
    - port: 81
  $ printf 'apiVersion: builtin\nkind: SuffixTransformer\nmetadata:\n  name: n\nsuffix: -z\nfieldSpecs: [{path: metadata/name}]\n' > ns.yaml; kubectl kustomize | grep name:
    name: conf-z-6b56fdfggc
    name: sec-z-m7cg948gg9
    name: web-z
    name: web-z
              name: conf-z-6b56fdfggc
          name: web
            name: sec
        - name: sec
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > generators: [gen.yaml]
  > EOT
  $ printf 'apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata:\n  name: gen\nliterals: [z=1]\n' > gen.yaml; kubectl kustomize | head -8
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    name: conf-6b56fdfggc
  ---
  % printf 'apiVersion: builtin\nkind: SecretGenerator\nmetadata:\n  name: gen\nliterals: [z=1]\nbehavior: merge\n' > gen.yaml; kubectl kustomize | head -8
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: fn\n  annotations:\n    config.kubernetes.io/function: |\n      container:\n        image: x\n' > gen.yaml; kubectl kustomize
  error: loading generator plugins: failed to load generator: external plugins disabled; unable to load external plugin 'ConfigMap'
  [1]
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > validators: [ns.yaml]
  > EOT
  $ cat > kustomization.yaml <<'EOT'
  > helmCharts:
  > - name: minecraft
  >   repo: https://itzg.github.io/minecraft-server-charts
  >   version: 3.1.3
  > EOT
  $ kubectl kustomize
  error: trouble configuring builtin HelmChartInflationGenerator with config: `
  name: minecraft
  repo: https://itzg.github.io/minecraft-server-charts
  version: 3.1.3
  `: must specify --enable-helm
  [1]
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > vars:
  > - name: PORT
  >   objref: {kind: Service, name: web, apiVersion: v1}
  >   fieldref: {fieldpath: metadata.name}
  > patches:
  > - patch: '[{"op":"add","path":"/spec/template/spec/containers/0/args","value":["--host=$(PORT)"]}]'
  >   target: {kind: Deployment}
  > EOT
  $ kubectl kustomize | grep -A2 args
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
        - args:
          - --host=web
          envFrom:
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > commonLabels: {a: b}
  > patchesStrategicMerge: [p.yaml]
  > bases: [../base]
  > EOT
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 9\n' > p.yaml; kubectl kustomize
  # Warning: 'bases' is deprecated. Please use 'resources' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  $ sed -i '/bases/d' kustomization.yaml;  kubectl kustomize | head -12
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
  $ kubectl kustomize nope
  error: must build at directory: not a valid directory: evalsymlink failure on 'nope' : lstat /root/lab/over/nope: no such file or directory
  [1]
  $ kubectl kustomize a b
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize ../base --load-restrictor=LoadRestrictionsNope
  error: illegal flag value --load-restrictor LoadRestrictionsNope; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]
  [1]
  $ kubectl kustomize ../base -o out; ls out
  out
  $ kubectl kustomize ../base -o out.yaml; grep -c kind out.yaml
  4
  $ kubectl kustomize ../base --env A=1
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    name: sec-m7cg948gg9
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
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: sec-m7cg948gg9
  $ kubectl kustomize ../base --network
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    name: sec-m7cg948gg9
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
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: sec-m7cg948gg9
  $ kubectl kustomize ../base --as-current-user
  apiVersion: v1
  data:
    A: "1"
    B: two
  kind: ConfigMap
  metadata:
    name: conf-6b56fdfggc
  ---
  apiVersion: v1
  data:
    p: dw==
  kind: Secret
  metadata:
    name: sec-m7cg948gg9
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
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf-6b56fdfggc
          image: nginx:1.26
          name: web
          volumeMounts:
          - mountPath: /sec
            name: sec
        volumes:
        - name: sec
          secret:
            secretName: sec-m7cg948gg9
  $ kubectl kustomize ../base --enable-alpha-plugins | head -2
  apiVersion: v1
  data:
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > sortOptions:
  >   order: legacy
  > EOT
  $ kubectl kustomize | grep ^kind
  kind: ConfigMap
  kind: Secret
  kind: Service
  kind: Deployment
  $ sed -i 's/legacy/fifo/' kustomization.yaml; kubectl kustomize | grep ^kind
  kind: Deployment
  kind: Service
  kind: ConfigMap
  kind: Secret
  $ printf '  legacySortOptions:\n    orderFirst: [Deployment]\n    orderLast: [Secret]\n' >> kustomization.yaml; sed -i 's/fifo/legacy/' kustomization.yaml; kubectl kustomize | grep ^kind
  kind: Deployment
  kind: ConfigMap
  kind: Service
  kind: Secret
  $ sed -i 's/order: legacy/order: nope/' kustomization.yaml; kubectl kustomize
  error: the field 'sortOptions.order' must be one of [fifo, legacy]
  [1]
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > components: [../comp]
  > EOT
  $ mkdir ../comp; printf 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: c-\npatches:\n- path: p.yaml\n' > ../comp/kustomization.yaml; cp p.yaml ../comp; kubectl kustomize | grep -E 'name:|replicas'
    name: c-conf-6b56fdfggc
    name: c-sec-m7cg948gg9
    name: c-web
    name: c-web
    replicas: 9
              name: c-conf-6b56fdfggc
          name: web
            name: sec
        - name: sec
  $ printf 'kind: Kustomization\nnamePrefix: c-\n' > ../comp/kustomization.yaml; kubectl kustomize
  error: accumulating components: accumulateDirectory: "expected kind 'Component' for path '/root/lab/comp' but got 'Kustomization'"
  [1]
  $ cat > kustomization.yaml <<'EOT'
  > resources: [../base]
  > configMapGenerator:
  > - name: conf
  >   behavior: merge
  >   literals: [A=9, C=3]
  > generatorOptions: {disableNameSuffixHash: true, labels: {g: h}, annotations: {i: j}}
  > EOT
  $ kubectl kustomize | head -16
  apiVersion: v1
  data:
    A: "9"
    B: two
    C: "3"
  kind: ConfigMap
  metadata:
    annotations:
      i: j
    labels:
      g: h
    name: conf
  ---
  apiVersion: v1
  data:
    p: dw==
  $ sed -i 's/merge/replace/' kustomization.yaml; kubectl kustomize | head -5
  apiVersion: v1
  data:
    A: "9"
    C: "3"
  kind: ConfigMap
  % sed -i 's/replace/nope/' kustomization.yaml; kubectl kustomize
  $ sed -i 's/behavior: nope/immutable: true/' kustomization.yaml; kubectl kustomize
  error: invalid Kustomization: json: unknown field "immutable"
  [1]
  $ printf 'resources: [../base]\ncrds: [crd.json]\n' > kustomization.yaml; kubectl kustomize
  error: loading CRDs [crd.json]: evalsymlink failure on '/root/lab/over/crd.json' : lstat /root/lab/over/crd.json: no such file or directory
  [1]
  $ printf 'resources: [../base]\nopenapi: {path: x.json}\n' > kustomization.yaml; kubectl kustomize
  error: evalsymlink failure on '/root/lab/over/x.json' : lstat /root/lab/over/x.json: no such file or directory
  [1]
  $ printf 'resources: [../base]\nconfigurations: [c.yaml]\n' > kustomization.yaml; kubectl kustomize
  error: evalsymlink failure on '/root/lab/over/c.yaml' : lstat /root/lab/over/c.yaml: no such file or directory
  [1]
  $ printf 'namePrefix: [a]\n' > kustomization.yaml; kubectl kustomize
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Kustomization.namePrefix of type string
  [1]
  $ printf 'namePrefix: A_\nresources: [../base]\n' > kustomization.yaml; kubectl kustomize | grep name: | head -2
    name: A_conf-6b56fdfggc
    name: A_sec-m7cg948gg9
  $ printf 'resources: [../base, ../base]\n' > kustomization.yaml; kubectl kustomize
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  $ printf 'resources: [.]\n' > kustomization.yaml; kubectl kustomize
  error: accumulating resources: accumulation err='accumulating resources from '.': '/root/lab/over' must resolve to a file': cycle detected: candidate root '/root/lab/over' contains visited root '/root/lab/over'
  [1]
  $ printf 'resources: [../over]\n' > kustomization.yaml; kubectl kustomize
  error: accumulating resources: accumulation err='accumulating resources from '../over': '/root/lab/over' must resolve to a file': cycle detected: candidate root '/root/lab/over' contains visited root '/root/lab/over'
  [1]
  $ printf 'resources: []\n' > kustomization.yaml; kubectl kustomize
  $ : > kustomization.yaml; kubectl kustomize
  error: kustomization.yaml is empty
  [1]
  $ printf 'apiVersion: x/v1\nkind: Kustomization\nresources: [../base]\n' > kustomization.yaml; kubectl kustomize
  error: Failed to read kustomization file under /root/lab/over:
  apiVersion for Kustomization should be kustomize.config.k8s.io/v1beta1
  [1]
  $ printf 'resources: [../base]\nimages:\n- name: nginx\n  newName: my/nginx\n  digest: sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3\n' > kustomization.yaml; kubectl kustomize | grep image
          image: my/nginx@sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3
  $ printf 'resources: [../base]\nimages:\n- name: nginx\n  newTag: 1.27\n' > kustomization.yaml; kubectl kustomize | grep image
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Image.images.newTag of type string
  [1]
  $ printf 'resources: [../base]\nreplicas:\n- name: nope\n  count: 2\n' > kustomization.yaml; kubectl kustomize
  error: resource with name nope does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  $ printf 'resources: [../base]\nreplicas:\n- name: web\n  count: two\n' > kustomization.yaml; kubectl kustomize
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Replica.replicas.count of type int64
  [1]
  $ printf 'resources: [../base]\nnamespace: "q"\npatches:\n- path: p.yaml\n  target: {kind: Nope}\n' > kustomization.yaml; kubectl kustomize | head -4
  apiVersion: v1
  data:
    A: "1"
    B: two
  $ printf 'resources: [../base]\npatches:\n- path: nope.yaml\n' > kustomization.yaml; kubectl kustomize
  error: trouble configuring builtin PatchTransformer with config: `
  path: nope.yaml
  `: failed to get the patch file from path(nope.yaml): evalsymlink failure on '/root/lab/over/nope.yaml' : lstat /root/lab/over/nope.yaml: no such file or directory
  [1]
  $ printf 'resources: [../base]\npatches:\n- patch: "x"\n' > kustomization.yaml; kubectl kustomize
  error: trouble configuring builtin PatchTransformer with config: `
  patch: x
  `: unable to parse SM or JSON patch from [patch: "x"]
  [1]
  $ printf 'resources: [../base]\npatches:\n- patch: "kind: X"\n  path: p.yaml\n' > kustomization.yaml; kubectl kustomize
  error: trouble configuring builtin PatchTransformer with config: `
  patch: 'kind: X'
  path: p.yaml
  `: patch and path can't be set at the same time
  patch: 'kind: X'
  path: p.yaml
  [1]
  $ kubectl apply -k ../base --dry-run=client
  configmap/conf-6b56fdfggc created (dry run)
  secret/sec-m7cg948gg9 created (dry run)
  service/web created (dry run)
  deployment.apps/web created (dry run)
  $ kubectl diff -k ../base | grep -c '^+'
  98
  $ kubectl create -k ../base
  configmap/conf-6b56fdfggc created
  secret/sec-m7cg948gg9 created
  service/web created
  deployment.apps/web created
  $ kubectl get -k ../base -o name
  configmap/conf-6b56fdfggc
  secret/sec-m7cg948gg9
  service/web
  deployment.apps/web
  $ kubectl delete -k ../base
  configmap "conf-6b56fdfggc" deleted from default namespace
  secret "sec-m7cg948gg9" deleted from default namespace
  service "web" deleted from default namespace
  deployment.apps "web" deleted from default namespace
