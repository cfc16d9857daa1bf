Configurations of plugins whose fields have other types than kustomize knows
  % mkdir -p b; printf 'resources: [cm.yaml]\ntransformers: [t.yaml]\n' > b/kustomization.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n' > b/cm.yaml; mkdir g; printf 'generators: [t.yaml]\n' > g/kustomization.yaml
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > labels: x
  > E
  error: plugin LabelTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field LabelTransformerPlugin.labels of type map[string]string
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin LabelTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field LabelTransformerPlugin.fieldSpecs of type []types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin LabelTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field LabelTransformerPlugin.fieldSpecs of type types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > literals: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin AnnotationsTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field AnnotationsTransformerPlugin.fieldSpecs of type []types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin AnnotationsTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field AnnotationsTransformerPlugin.fieldSpecs of type types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > literals: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: AnnotationsTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin NamespaceTransformer.builtin.[noGrp]/t.[noNs] fails configuration: unmarshalling NamespaceTransformer config: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field NamespaceTransformerPlugin.fieldSpecs of type []types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin NamespaceTransformer.builtin.[noGrp]/t.[noNs] fails configuration: unmarshalling NamespaceTransformer config: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field NamespaceTransformerPlugin.fieldSpecs of type types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > literals: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: NamespaceTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin ImageTagTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ImageTagTransformerPlugin.fieldSpecs of type []types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin ImageTagTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ImageTagTransformerPlugin.fieldSpecs of type types.FieldSpec
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  error: plugin ImageTagTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ImageTagTransformerPlugin.imageTag of type types.Image
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > literals: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ImageTagTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  >
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > labels: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > paths: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > replica: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > targets: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ValueAddTransformerPlugin.targets of type []builtins.Target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > literals: x
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: ValueAddTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  error: plugin ValueAddTransformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify at least one target
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchJson6902Transformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  error: plugin PatchJson6902Transformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field PatchJson6902TransformerPlugin.target of type types.Selector
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchJson6902Transformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  error: plugin PatchJson6902Transformer.builtin.[noGrp]/t.[noNs] fails configuration: must specify the target name
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  >
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > labels: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > paths: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field PatchStrategicMergeTransformerPlugin.paths of type []types.PatchStrategicMerge
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > replica: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > targets: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > literals: x
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: PatchStrategicMergeTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  error: plugin PatchStrategicMergeTransformer.builtin.[noGrp]/t.[noNs] fails configuration: empty file path and empty patch content
  [1]
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > literals: x
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > files: [1]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > b/t.yaml <<'E' && kubectl kustomize b
  > apiVersion: builtin
  > kind: HashTransformer
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    name: a
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > literals: x
  > E
  error: loading generator plugins: failed to load generator: plugin ConfigMapGenerator.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field ConfigMapGeneratorPlugin.ConfigMapArgs.GeneratorArgs.KvPairSources.literals of type []string
  [1]
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > files: [1]
  > E
  error: loading generator plugins: failed to load generator: plugin ConfigMapGenerator.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number into Go struct field ConfigMapGeneratorPlugin.ConfigMapArgs.GeneratorArgs.KvPairSources.files of type string
  [1]
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: t-6ct58987ht
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  >
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > labels: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > labels: {a: 1}
  > fieldSpecs: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > fieldSpecs: [x]
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > fieldSpecs: [{path: 1}]
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > patch: 1
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > paths: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > target: x
  > path: y
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > replacements: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > replacements: [{source: x}]
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > imageTag: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > replica: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > targets: x
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > literals: x
  > E
  error: loading generator plugins: failed to load generator: plugin SecretGenerator.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field SecretGeneratorPlugin.SecretArgs.GeneratorArgs.KvPairSources.literals of type []string
  [1]
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > files: [1]
  > E
  error: loading generator plugins: failed to load generator: plugin SecretGenerator.builtin.[noGrp]/t.[noNs] fails configuration: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal number into Go struct field SecretGeneratorPlugin.SecretArgs.GeneratorArgs.KvPairSources.files of type string
  [1]
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > imageTag: {name: a}
  > fieldSpecs: [{path: spec/x}]
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > target: {kind: ConfigMap}
  > patch: "[]"
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
  $ cat > g/t.yaml <<'E' && kubectl kustomize g
  > apiVersion: builtin
  > kind: SecretGenerator
  > metadata: {name: t}
  > replacements: [{source: {kind: ConfigMap}, targets: [{select: {kind: ConfigMap}}]}]
  > E
  apiVersion: v1
  data: {}
  kind: Secret
  metadata:
    name: t-46f8b28mk5
  type: Opaque
