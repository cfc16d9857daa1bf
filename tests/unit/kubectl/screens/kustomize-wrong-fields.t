Kustomizations whose fields are unknown or of another type, and patches that touch annotations, kinds and lists
  % mkdir -p base
  > cat > base/kustomization.yaml <<'END'
  > resources: [all.yaml]
  > END
  > cat > base/all.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: web
  >   labels: {app: web}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: web
  >         image: nginx:1.27
  >         ports: [{containerPort: 80}]
  >         envFrom: [{configMapRef: {name: conf}}]
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  >       volumes:
  >       - name: conf
  >         configMap: {name: conf}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web}
  > spec:
  >   selector: {app: web}
  >   ports: [{port: 80}]
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: conf}
  > data: {a: "1"}
  > END
  % mkdir -p small
  > cat > small/kustomization.yaml <<'END'
  > resources: [cm.yaml]
  > END
  > cat > small/cm.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: conf, labels: {l: x}}
  > data: {a: "1", b: two}
  > END
  % mkdir -p q0
  > cat > q0/kustomization.yaml <<'END'
  > patches: [{patch: x, target: {nam: x}}]
  > END
  $ kubectl kustomize q0
  error: invalid Kustomization: json: unknown field "nam"
  [1]
  % mkdir -p q1
  > cat > q1/kustomization.yaml <<'END'
  > patches: [{patch: x, target: {name: [x]}}]
  > END
  $ kubectl kustomize q1
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Selector.patches.target.ResId.name of type string
  [1]
  % mkdir -p q2
  > cat > q2/kustomization.yaml <<'END'
  > patches: [{patch: x, target: {kind: 1}}]
  > END
  $ kubectl kustomize q2
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Selector.patches.target.ResId.Gvk.kind of type string
  [1]
  % mkdir -p q3
  > cat > q3/kustomization.yaml <<'END'
  > patches: [{patch: x, target: {namespace: 1}}]
  > END
  $ kubectl kustomize q3
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Selector.patches.target.ResId.namespace of type string
  [1]
  % mkdir -p q4
  > cat > q4/kustomization.yaml <<'END'
  > patches: [{patch: x, target: {labelSelector: {a: b}}}]
  > END
  $ kubectl kustomize q4
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Selector.patches.target.labelSelector of type string
  [1]
  % mkdir -p q5
  > cat > q5/kustomization.yaml <<'END'
  > patches: [{patch: x, options: {allowNameChange: 'yes'}}]
  > END
  $ kubectl kustomize q5
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field PatchArgs.patches.options.allowNameChange of type bool
  [1]
  % mkdir -p q6
  > cat > q6/kustomization.yaml <<'END'
  > patches: [{patch: x, options: [allowNameChange]}]
  > END
  $ kubectl kustomize q6
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Patch.patches.options of type types.PatchArgs
  [1]
  % mkdir -p q7
  > cat > q7/kustomization.yaml <<'END'
  > replacements: [{source: {kindd: x}}]
  > END
  $ kubectl kustomize q7
  error: invalid Kustomization: json: unknown field "kindd"
  [1]
  % mkdir -p q8
  > cat > q8/kustomization.yaml <<'END'
  > replacements: [{source: {kind: 1}}]
  > END
  $ kubectl kustomize q8
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field SourceSelector.replacements.Replacement.source.ResId.Gvk.kind of type string
  [1]
  % mkdir -p q9
  > cat > q9/kustomization.yaml <<'END'
  > replacements: [{source: {fieldPath: 1}}]
  > END
  $ kubectl kustomize q9
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field SourceSelector.replacements.Replacement.source.fieldPath of type string
  [1]
  % mkdir -p q10
  > cat > q10/kustomization.yaml <<'END'
  > replacements: [{source: {options: {index: a}}}]
  > END
  $ kubectl kustomize q10
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field FieldOptions.replacements.Replacement.source.options.index of type int
  [1]
  % mkdir -p q11
  > cat > q11/kustomization.yaml <<'END'
  > replacements: [{source: {options: {delim: a}}}]
  > END
  $ kubectl kustomize q11
  error: invalid Kustomization: json: unknown field "delim"
  [1]
  % mkdir -p q12
  > cat > q12/kustomization.yaml <<'END'
  > replacements: [{targets: {select: {kind: x}}}]
  > END
  $ kubectl kustomize q12
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field ReplacementField.replacements.Replacement.targets of type []*types.TargetSelector
  [1]
  % mkdir -p q13
  > cat > q13/kustomization.yaml <<'END'
  > replacements: [{targets: [{select: {kind: 1}}]}]
  > END
  $ kubectl kustomize q13
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Selector.replacements.Replacement.targets.select.ResId.Gvk.kind of type string
  [1]
  % mkdir -p q14
  > cat > q14/kustomization.yaml <<'END'
  > replacements: [{targets: [{selector: {kind: x}}]}]
  > END
  $ kubectl kustomize q14
  error: invalid Kustomization: json: unknown field "selector"
  [1]
  % mkdir -p q15
  > cat > q15/kustomization.yaml <<'END'
  > replacements: [{targets: [{fieldPaths: a}]}]
  > END
  $ kubectl kustomize q15
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field TargetSelector.replacements.Replacement.targets.fieldPaths of type []string
  [1]
  % mkdir -p q16
  > cat > q16/kustomization.yaml <<'END'
  > replacements: [{targets: [{reject: {kind: x}}]}]
  > END
  $ kubectl kustomize q16
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field TargetSelector.replacements.Replacement.targets.reject of type []*types.Selector
  [1]
  % mkdir -p q17
  > cat > q17/kustomization.yaml <<'END'
  > replacements: [{targets: [{options: {create: 1}}]}]
  > END
  $ kubectl kustomize q17
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field FieldOptions.replacements.Replacement.targets.options.create of type bool
  [1]
  % mkdir -p q18
  > cat > q18/kustomization.yaml <<'END'
  > replacements: [{sourceValue: 3}]
  > END
  $ kubectl kustomize q18
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field ReplacementField.replacements.Replacement.sourceValue of type string
  [1]
  % mkdir -p q19
  > cat > q19/kustomization.yaml <<'END'
  > replacements: [{targets: [{fieldPath: a}]}]
  > END
  $ kubectl kustomize q19
  error: invalid Kustomization: json: unknown field "fieldPath"
  [1]
  % mkdir -p q20
  > cat > q20/kustomization.yaml <<'END'
  > replacements: [{targets: [x]}]
  > END
  $ kubectl kustomize q20
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field ReplacementField.replacements.Replacement.targets of type types.TargetSelector
  [1]
  % mkdir -p q21
  > cat > q21/kustomization.yaml <<'END'
  > vars: [{name: 1}]
  > END
  $ kubectl kustomize q21
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Var.vars.name of type string
  [1]
  % mkdir -p q22
  > cat > q22/kustomization.yaml <<'END'
  > vars: [{objref: x}]
  > END
  $ kubectl kustomize q22
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Var.vars.objref of type types.Target
  [1]
  % mkdir -p q23
  > cat > q23/kustomization.yaml <<'END'
  > vars: [{objref: {kind: 1}}]
  > END
  $ kubectl kustomize q23
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Target.vars.objref.Gvk.kind of type string
  [1]
  % mkdir -p q24
  > cat > q24/kustomization.yaml <<'END'
  > vars: [{objref: {foo: x}}]
  > END
  $ kubectl kustomize q24
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  % mkdir -p q25
  > cat > q25/kustomization.yaml <<'END'
  > vars: [{fieldref: {fieldpath: 1}}]
  > END
  $ kubectl kustomize q25
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field FieldSelector.vars.fieldref.fieldPath of type string
  [1]
  % mkdir -p q26
  > cat > q26/kustomization.yaml <<'END'
  > vars: [{fieldref: {fieldPath: a}, x: y}]
  > END
  $ kubectl kustomize q26
  error: invalid Kustomization: json: unknown field "x"
  [1]
  % mkdir -p q27
  > cat > q27/kustomization.yaml <<'END'
  > vars: {a: b}
  > END
  $ kubectl kustomize q27
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.vars of type []types.Var
  [1]
  % mkdir -p q28
  > cat > q28/kustomization.yaml <<'END'
  > sortOptions: fifo
  > END
  $ kubectl kustomize q28
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.sortOptions of type types.SortOptions
  [1]
  % mkdir -p q29
  > cat > q29/kustomization.yaml <<'END'
  > sortOptions: {order: 1}
  > END
  $ kubectl kustomize q29
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field SortOptions.sortOptions.order of type types.SortOrder
  [1]
  % mkdir -p q30
  > cat > q30/kustomization.yaml <<'END'
  > sortOptions: {orders: x}
  > END
  $ kubectl kustomize q30
  error: invalid Kustomization: json: unknown field "orders"
  [1]
  % mkdir -p q31
  > cat > q31/kustomization.yaml <<'END'
  > sortOptions: {order: legacy, legacySortOptions: {orderFirst: a}}
  > END
  $ kubectl kustomize q31
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field LegacySortOptions.sortOptions.legacySortOptions.orderFirst of type []string
  [1]
  % mkdir -p q32
  > cat > q32/kustomization.yaml <<'END'
  > sortOptions: {order: legacy, legacySortOptions: {first: a}}
  > END
  $ kubectl kustomize q32
  error: invalid Kustomization: json: unknown field "first"
  [1]
  % mkdir -p q33
  > cat > q33/kustomization.yaml <<'END'
  > openapi: x
  > END
  $ kubectl kustomize q33
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.openapi of type map[string]string
  [1]
  % mkdir -p q34
  > cat > q34/kustomization.yaml <<'END'
  > openapi: {path: 1}
  > END
  $ kubectl kustomize q34
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.openapi of type string
  [1]
  % mkdir -p q35
  > cat > q35/kustomization.yaml <<'END'
  > openapi: {foo: x}
  > END
  $ kubectl kustomize q35
  % mkdir -p q36
  > cat > q36/kustomization.yaml <<'END'
  > metadata: x
  > END
  $ kubectl kustomize q36
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.metadata of type types.ObjectMeta
  [1]
  % mkdir -p q37
  > cat > q37/kustomization.yaml <<'END'
  > metadata: {name: 1}
  > END
  $ kubectl kustomize q37
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % mkdir -p q38
  > cat > q38/kustomization.yaml <<'END'
  > metadata: {foo: x}
  > END
  $ kubectl kustomize q38
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  % mkdir -p q39
  > cat > q39/kustomization.yaml <<'END'
  > metadata: {labels: {a: 1}}
  > END
  $ kubectl kustomize q39
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  [1]
  % mkdir -p q40
  > cat > q40/kustomization.yaml <<'END'
  > metadata: {annotations: [a]}
  > END
  $ kubectl kustomize q40
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field ObjectMeta.metadata.annotations of type map[string]string
  [1]
  % mkdir -p q41
  > cat > q41/kustomization.yaml <<'END'
  > imageTags: {a: b}
  > END
  $ kubectl kustomize q41
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.imageTags of type []types.Image
  [1]
  % mkdir -p q42
  > cat > q42/kustomization.yaml <<'END'
  > imageTags: [{name: nginx, newTag: q}]
  > resources: [../base]
  > END
  $ kubectl kustomize q42
  # Warning: 'imageTags' is deprecated. Please use 'images' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:q
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q43
  > cat > q43/kustomization.yaml <<'END'
  > images: [{name: nginx, newTag: a}]
  > imageTags: [{name: nginx, newTag: q}]
  > resources: [../base]
  > END
  $ kubectl kustomize q43
  # Warning: 'imageTags' is deprecated. Please use 'images' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:q
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q44
  > cat > q44/kustomization.yaml <<'END'
  > labels: [{pairs: {a: b}, fields: [{path: 1}]}]
  > END
  $ kubectl kustomize q44
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field FieldSpec.labels.fields.path of type string
  [1]
  % mkdir -p q45
  > cat > q45/kustomization.yaml <<'END'
  > labels: [{pairs: {a: b}, fields: [{paths: x}]}]
  > END
  $ kubectl kustomize q45
  error: invalid Kustomization: json: unknown field "paths"
  [1]
  % mkdir -p q46
  > cat > q46/kustomization.yaml <<'END'
  > labels: [{pairs: {a: b}, fields: [{create: x}]}]
  > END
  $ kubectl kustomize q46
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field FieldSpec.labels.fields.create of type bool
  [1]
  % mkdir -p q47
  > cat > q47/kustomization.yaml <<'END'
  > labels: [{pairs: {a: b}, fields: {path: x}}]
  > END
  $ kubectl kustomize q47
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Label.labels.fields of type []types.FieldSpec
  [1]
  % mkdir -p q48
  > cat > q48/kustomization.yaml <<'END'
  > labels: [{pair: {a: b}}]
  > END
  $ kubectl kustomize q48
  error: invalid Kustomization: json: unknown field "pair"
  [1]
  % mkdir -p q49
  > cat > q49/kustomization.yaml <<'END'
  > helmGlobals: {chartHome: 1}
  > END
  $ kubectl kustomize q49
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field HelmGlobals.helmGlobals.chartHome of type string
  [1]
  % mkdir -p q50
  > cat > q50/kustomization.yaml <<'END'
  > helmGlobals: {chart: x}
  > END
  $ kubectl kustomize q50
  error: invalid Kustomization: json: unknown field "chart"
  [1]
  % mkdir -p q51
  > cat > q51/kustomization.yaml <<'END'
  > helmChartInflationGenerator: [{chartName: 1}]
  > END
  $ kubectl kustomize q51
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field HelmChartArgs.helmChartInflationGenerator.chartName of type string
  [1]
  % mkdir -p q52
  > cat > q52/kustomization.yaml <<'END'
  > generatorOptions: {label: {a: b}}
  > END
  $ kubectl kustomize q52
  error: invalid Kustomization: json: unknown field "label"
  [1]
  % mkdir -p q53
  > cat > q53/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, options: {foo: b}}]
  > END
  $ kubectl kustomize q53
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  % mkdir -p q54
  > cat > q54/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, literal: [a=b]}]
  > END
  $ kubectl kustomize q54
  error: invalid Kustomization: json: unknown field "literal"
  [1]
  % mkdir -p q55
  > cat > q55/kustomization.yaml <<'END'
  > secretGenerator: [{name: a, type: 1}]
  > END
  $ kubectl kustomize q55
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field SecretArgs.secretGenerator.type of type string
  [1]
  % mkdir -p q56
  > cat > q56/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, type: b}]
  > END
  $ kubectl kustomize q56
  error: invalid Kustomization: json: unknown field "type"
  [1]
  % mkdir -p q57
  > cat > q57/kustomization.yaml <<'END'
  > crds: x
  > END
  $ kubectl kustomize q57
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.crds of type []string
  [1]
  % mkdir -p q58
  > cat > q58/kustomization.yaml <<'END'
  > commonAnnotations: {a: [b]}
  > END
  $ kubectl kustomize q58
  error: invalid Kustomization: json: cannot unmarshal array into Go struct field Kustomization.commonAnnotations of type string
  [1]
  % mkdir -p q59
  > cat > q59/kustomization.yaml <<'END'
  > replicas: [{name: a, counts: 1}]
  > END
  $ kubectl kustomize q59
  error: invalid Kustomization: json: unknown field "counts"
  [1]
  % mkdir -p q60
  > cat > q60/kustomization.yaml <<'END'
  > images: [{name: a, tag: b}]
  > END
  $ kubectl kustomize q60
  error: invalid Kustomization: json: unknown field "tag"
  [1]
  % mkdir -p q61
  > cat > q61/kustomization.yaml <<'END'
  > components: [1]
  > END
  $ kubectl kustomize q61
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.components of type string
  [1]
  % mkdir -p q62
  > cat > q62/kustomization.yaml <<'END'
  > configurations: {a: b}
  > END
  $ kubectl kustomize q62
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.configurations of type []string
  [1]
  % mkdir -p q63
  > cat > q63/kustomization.yaml <<'END'
  > validators: x
  > END
  $ kubectl kustomize q63
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.validators of type []string
  [1]
  % mkdir -p q64
  > cat > q64/kustomization.yaml <<'END'
  > transformers: {a: b}
  > END
  $ kubectl kustomize q64
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.transformers of type []string
  [1]
  % mkdir -p q65
  > cat > q65/kustomization.yaml <<'END'
  > namespace: {a: b}
  > END
  $ kubectl kustomize q65
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.namespace of type string
  [1]
  % mkdir -p q66
  > cat > q66/kustomization.yaml <<'END'
  > nameSuffix: 1.5
  > END
  $ kubectl kustomize q66
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.nameSuffix of type string
  [1]
  % mkdir -p q67
  > cat > q67/kustomization.yaml <<'END'
  > buildMetadata: [1]
  > END
  $ kubectl kustomize q67
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.buildMetadata of type string
  [1]
  % mkdir -p q68
  > cat > q68/kustomization.yaml <<'END'
  > bases: ../base
  > END
  $ kubectl kustomize q68
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.bases of type []string
  [1]
  % mkdir -p q69
  > cat > q69/kustomization.yaml <<'END'
  > Resources: [../base]
  > NAMEPREFIX: x-
  > END
  $ kubectl kustomize q69
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: x-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: x-web
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
    name: x-web
  spec:
    replicas: 2
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
              name: x-conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: x-conf
          name: conf
  % mkdir -p q70
  > cat > q70/kustomization.yaml <<'END'
  > patchesJson6902: [{target: {kind: Service, name: web, version: v1, foo: x}}]
  > END
  $ kubectl kustomize q70
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  % mkdir -p q71
  > cat > q71/kustomization.yaml <<'END'
  > patchesJson6902: [{target: x}]
  > END
  $ kubectl kustomize q71
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Patch.patchesJson6902.target of type types.Selector
  [1]
  % mkdir -p q72
  > cat > q72/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: remove, path: /metadata/annotations}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q72
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q73
  > cat > q73/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /metadata/annotations, value: {a: b}}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q73
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    annotations:
      a: b
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q74
  > cat > q74/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: remove, path: /metadata/annotations/x}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q74
  error: error in remove for path: '/metadata/annotations/x': Unable to remove nonexistent key: x: missing value
  [1]
  % mkdir -p q75
  > cat > q75/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: add, path: /metadata/labels/x, value: y}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q75
  error: add operation does not apply: doc is missing path: "/metadata/labels/x": missing value
  [1]
  % mkdir -p q76
  > cat > q76/kustomization.yaml <<'END'
  > resources: [../base]
  > commonAnnotations: {n: m}
  > patchesJson6902:
  > - patch: '[{"op": "add", "path": "/metadata/annotations/x", "value": "y"}]'
  >   target: {kind: ConfigMap, name: conf, version: v1}
  > END
  % kubectl kustomize q76
  % mkdir -p q77
  > cat > q77/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesJson6902:
  > - patch: '[{"op": "add", "path": "/metadata/annotations/x", "value": "y"}]'
  >   target: {kind: ConfigMap, name: conf, version: v1}
  > END
  $ kubectl kustomize q77
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: add operation does not apply: doc is missing path: "/metadata/annotations/x": missing value
  [1]
  % mkdir -p q78
  > cat > q78/kustomization.yaml <<'END'
  > resources: [../base]
  > namePrefix: p-
  > patchesJson6902:
  > - patch: '[{"op": "add", "path": "/metadata/annotations/x", "value": "y"}]'
  >   target: {kind: ConfigMap, name: conf, version: v1}
  > END
  $ kubectl kustomize q78
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    annotations:
      x: "y"
    name: p-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p-web
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
    name: p-web
  spec:
    replicas: 2
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
              name: p-conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: p-conf
          name: conf
  % mkdir -p q79
  > cat > q79/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /kind, value: Secret}
  >     - {op: replace, path: /metadata/name, value: neu}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q79
  apiVersion: v1
  data:
    a: "1"
  kind: Secret
  metadata:
    name: neu
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
    replicas: 2
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
              name: neu
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: neu
          name: conf
  % mkdir -p q80
  > cat > q80/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /kind, value: Secret}
  >   target: {kind: ConfigMap}
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: {z: z}
  > END
  $ kubectl kustomize q80
  apiVersion: v1
  data:
    a: "1"
    z: z
  kind: Secret
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q81
  > cat > q81/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /kind, value: Secret}
  >   target: {kind: ConfigMap}
  > - patch: |
  >     apiVersion: v1
  >     kind: Secret
  >     metadata: {name: conf}
  >     data: {z: z}
  > END
  $ kubectl kustomize q81
  apiVersion: v1
  data:
    a: "1"
    z: z
  kind: Secret
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q82
  > cat > q82/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /kind, value: Secret}
  >   target: {kind: ConfigMap}
  > - patch: |
  >     - {op: add, path: /data/y, value: z}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q82
  apiVersion: v1
  data:
    a: "1"
  kind: Secret
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q83
  > cat > q83/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: replace, path: /metadata/namespace, value: ns}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q83
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
    namespace: ns
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q84
  > cat > q84/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: add, path: /metadata/namespace, value: ns}
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize q84
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
    namespace: ns
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q85
  > cat > q85/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: {a: null, b: c}}
  >     spec: {replicas: null, template: {spec: {$retainKeys: [containers], containers: [{name: web, $patch: merge, image: z}], hostNetwork: true}}}
  > END
  $ kubectl kustomize q85
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    annotations:
      b: c
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
        $retainKeys:
        - containers
        containers:
        - envFrom:
          - configMapRef:
              name: conf
          image: z
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        hostNetwork: true
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q86
  > cat > q86/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {$patch: replace, replicas: 3}
  > END
  $ kubectl kustomize q86
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 3
  % mkdir -p q87
  > cat > q87/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, finalizers: [a], $deleteFromPrimitiveList/finalizers: [b]}
  > END
  $ kubectl kustomize q87
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    $deleteFromPrimitiveList/finalizers:
    - b
    finalizers:
    - a
    labels:
      app: web
    name: web
  spec:
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q88
  > cat > q88/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{image: z}]}}}
  > END
  $ kubectl kustomize q88
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers: []
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q89
  > cat > q89/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: []}}}
  > END
  $ kubectl kustomize q89
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q90
  > cat > q90/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: null}}}
  > END
  $ kubectl kustomize q90
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q91
  > cat > q91/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 80, name: h}, {containerPort: 90}], env: [{name: A, value: b}], command: [a], args: null}]}}}
  > END
  $ kubectl kustomize q91
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - command:
          - a
          env:
          - name: A
            value: b
          envFrom:
          - configMapRef:
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            name: h
          - containerPort: 90
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q92
  > cat > q92/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [{port: 81, name: x}], selector: null}
  > END
  $ kubectl kustomize q92
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: x
      port: 81
    - port: 80
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q93
  > cat > q93/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: null
  > END
  $ kubectl kustomize q93
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q94
  > cat > q94/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: {}
  > END
  $ kubectl kustomize q94
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q95
  > cat > q95/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: [a]
  > END
  % kubectl kustomize q95
  % mkdir -p q96
  > cat > q96/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: {$patch: delete}
  > END
  $ kubectl kustomize q96
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q97
  > cat > q97/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: {a: 1, b: true, c: 1.50, d: '2'}
  > END
  $ kubectl kustomize q97
  apiVersion: v1
  data:
    a: "1"
    b: true
    c: 1.5
    d: "2"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q98
  > cat > q98/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     $patch: merge
  >     data: {b: x}
  > END
  $ kubectl kustomize q98
  apiVersion: v1
  data:
    a: "1"
    b: x
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q99
  > cat > q99/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     $patch: nope
  >     data: {b: x}
  > END
  $ kubectl kustomize q99
  error: unknown patch strategy 'nope'
  [1]
  % mkdir -p q100
  > cat > q100/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     $patch: replace
  >     data: {b: x}
  > END
  $ kubectl kustomize q100
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q101
  > cat > q101/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     $patch: delete
  >   target: {kind: Deployment|Service}
  > END
  $ kubectl kustomize q101
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
  % mkdir -p q102
  > cat > q102/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge: [../base/all.yaml]
  > END
  $ kubectl kustomize q102
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - ../base/all.yaml
  `: security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/q102'
  [1]
  % mkdir -p q103
  > cat > q103/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge: ['']
  > END
  $ kubectl kustomize q103
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - ""
  `: patch appears to be empty; files=[], Patch=
  [1]
  % mkdir -p q104
  > cat > q104/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge: ['kind: Service']
  > END
  $ kubectl kustomize q104
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - 'kind: Service'
  `: evalsymlink failure on '/root/lab/q104/kind: Service' : lstat /root/lab/q104/kind: Service: no such file or directory
  [1]
  % mkdir -p q105
  > cat > q105/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge: ['a: [']
  > END
  $ kubectl kustomize q105
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - 'a: ['
  `: evalsymlink failure on '/root/lab/q105/a: [' : lstat /root/lab/q105/a: [: no such file or directory
  [1]
  % mkdir -p q106
  > cat > q106/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge:
  > - |
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: nope}
  > END
  $ kubectl kustomize q106
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: no matches for Id Service.v1.[noGrp]/nope.[noNs]; failed to find unique target for patch Service.v1.[noGrp]/nope.[noNs]
  [1]
  % mkdir -p q107
  > cat > q107/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge:
  > - |
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: web}
  >   spec: {type: A}
  >   ---
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: web}
  >   spec: {type: B}
  > END
  $ kubectl kustomize q107
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    type: B
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
  spec:
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q108
  > cat > q108/kustomization.yaml <<'END'
  > resources: [../base]
  > buildMetadata: [transformerAnnotations]
  > patchesStrategicMerge:
  > - |
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: web}
  >   spec: {type: A}
  > END
  $ kubectl kustomize q108
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PatchStrategicMergeTransformer
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PatchStrategicMergeTransformer
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
    type: A
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PatchStrategicMergeTransformer
    labels:
      app: web
    name: web
  spec:
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q109
  > cat > q109/kustomization.yaml <<'END'
  > resources: [../base]
  > namePrefix: x-
  > patchesJson6902:
  > - patch: '[{"op": "add", "path": "/data/x", "value": "y"}]'
  >   target: {kind: ConfigMap, name: x-conf, version: v1}
  > END
  $ kubectl kustomize q109
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
    x: "y"
  kind: ConfigMap
  metadata:
    name: x-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: x-web
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
    name: x-web
  spec:
    replicas: 2
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
              name: x-conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: x-conf
          name: conf
  % mkdir -p q110
  > cat > q110/kustomization.yaml <<'END'
  > resources: [../base]
  > images: [{name: nginx, newTag: '1'}]
  > replicas: [{name: web, count: 0}]
  > namespace: ''
  > namePrefix: ''
  > END
  $ kubectl kustomize q110
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 0
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
              name: conf
          image: nginx:1
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q111
  > cat > q111/kustomization.yaml <<'END'
  > resources: [../base]
  > components: []
  > patches: []
  > images: []
  > configMapGenerator: []
  > END
  $ kubectl kustomize q111
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q112
  > cat > q112/kustomization.yaml <<'END'
  > resources: [../base, '']
  > END
  $ kubectl kustomize q112
  error: accumulating resources: accumulation err='accumulating resources from '': '/root/lab/q112' must resolve to a file': new root cannot be empty
  [1]
  % mkdir -p q113
  > cat > q113/kustomization.yaml <<'END'
  > resources: [../base, null]
  > END
  $ kubectl kustomize q113
  error: accumulating resources: accumulation err='accumulating resources from '': '/root/lab/q113' must resolve to a file': new root cannot be empty
  [1]
  % mkdir -p q114
  > cat > q114/kustomization.yaml <<'END'
  > resources: ['~']
  > END
  $ kubectl kustomize q114
  error: accumulating resources: accumulation err='accumulating resources from '~': evalsymlink failure on '/root/lab/q114/~' : lstat /root/lab/q114/~: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/q114/~' : lstat /root/lab/q114/~: no such file or directory
  [1]
  % mkdir -p q115
  > cat > q115/kustomization.yaml <<'END'
  > resources: [../base/]
  > END
  $ kubectl kustomize q115
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q116
  > cat > q116/kustomization.yaml <<'END'
  > resources: [./../base/../base]
  > END
  $ kubectl kustomize q116
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
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
    replicas: 2
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
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p q117
  > cat > q117/kustomization.yaml <<'END'
  > resources: [/root/lab/base]
  > END
  $ kubectl kustomize q117
  error: accumulating resources: accumulation err='accumulating resources from '/root/lab/base': '/root/lab/base' must resolve to a file': new root '/root/lab/base' cannot be absolute
  [1]
  % mkdir -p q118
  > cat > q118/kustomization.yaml <<'END'
  > resources: [https://example.com/x.yaml]
  > END
  % kubectl kustomize q118
  % mkdir -p q119
  > cat > q119/kustomization.yaml <<'END'
  > resources: ['../*']
  > END
  $ kubectl kustomize q119
  error: accumulating resources: accumulation err='accumulating resources from '../*': evalsymlink failure on '/root/lab/*' : lstat /root/lab/*: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/*' : lstat /root/lab/*: no such file or directory
  [1]
  % mkdir -p q120
  > cat > q120/kustomization.yaml <<'END'
  > resources: [../base/kustomization.yaml]
  > END
  $ kubectl kustomize q120
  error: accumulating resources: accumulation err='accumulating resources from '../base/kustomization.yaml': security; file '/root/lab/base/kustomization.yaml' is not in or below '/root/lab/q120'': must build at directory: '/root/lab/base/kustomization.yaml': file is not directory
  [1]
  % mkdir -p q121
  > cat > q121/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, files: [a=b=c]}]
  > END
  $ kubectl kustomize q121
  error: loading KV pairs: file sources: [a=b=c]: source "a=b=c" key name or file path contains '='
  [1]
  % mkdir -p q122
  > cat > q122/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, files: ['']}]
  > END
  $ kubectl kustomize q122
  error: loading KV pairs: file sources: []: '/root/lab/q122' must resolve to a file
  [1]
  % mkdir -p q123
  > cat > q123/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, envs: ['']}]
  > END
  $ kubectl kustomize q123
  error: loading KV pairs: env source files: []: '/root/lab/q123' must resolve to a file
  [1]
  % mkdir -p q124
  > cat > q124/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, files: [../base/all.yaml]}]
  > END
  $ kubectl kustomize q124
  error: loading KV pairs: file sources: [../base/all.yaml]: security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/q124'
  [1]
  % mkdir -p q125
  > cat > q125/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, files: [.]}]
  > END
  $ kubectl kustomize q125
  error: loading KV pairs: file sources: [.]: '/root/lab/q125' must resolve to a file
  [1]
  % mkdir -p q126
  > cat > q126/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, behavior: foo}]
  > END
  $ kubectl kustomize q126
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a-6ct58987ht
  % mkdir -p q127
  > cat > q127/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, literals: ['=b']}]
  > END
  $ kubectl kustomize q127
  error: loading KV pairs: literal sources [=b]: invalid literal source =b, expected key=value
  [1]
  % mkdir -p q128
  > cat > q128/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, literals: ["a='b"]}]
  > END
  $ kubectl kustomize q128
  apiVersion: v1
  data:
    a: '''b'
  kind: ConfigMap
  metadata:
    name: a-6cffckgg7c
  % mkdir -p q129
  > cat > q129/kustomization.yaml <<'END'
  > configMapGenerator: [{name: A_b, literals: [a=b]}]
  > END
  $ kubectl kustomize q129
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: A_b-4h2mbtbbt6
  % mkdir -p q130
  > cat > q130/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, files: [kustomization.yaml], literals: [kustomization.yaml=x]}]
  > END
  $ kubectl kustomize q130
  error: configmap a illegally repeats the key `kustomization.yaml`
  [1]
  % mkdir -p q131
  > cat > q131/kustomization.yaml <<'END'
  > secretGenerator: [{name: a, literals: [a=b], type: Opaque}]
  > END
  $ kubectl kustomize q131
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: a-k695gkmbtk
  type: Opaque
  % mkdir -p q132
  > cat > q132/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, namespace: n, literals: [a=b]}]
  > namespace: m
  > namePrefix: p-
  > END
  $ kubectl kustomize q132
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.namespace of type string
  [1]
  % mkdir -p q133
  > cat > q133/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, literals: [a=b], options: {disableNameSuffixHash: false}}]
  > generatorOptions: {disableNameSuffixHash: true}
  > END
  $ kubectl kustomize q133
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: a
  % mkdir -p q134
  > cat > q134/kustomization.yaml <<'END'
  > configMapGenerator: [{name: a, literals: [a=b]}, {name: a, behavior: merge, literals: [c=d]}, {name: a, behavior: replace, literals: [e=f]}]
  > END
  $ kubectl kustomize q134
  apiVersion: v1
  data:
    e: f
  kind: ConfigMap
  metadata:
    name: a-9gcdcdmkd6
