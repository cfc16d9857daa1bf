Kustomizations whose fields are unknown or of another type than kustomize knows
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
