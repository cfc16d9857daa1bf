Kustomizations of every sort, built by kubectl's own kustomize
  $ mkdir base; cat > base/deploy.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: web
  >   labels: {app: web}
  >   annotations: {note: first}
  > spec:
  >   replicas: 1
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: web
  >         image: nginx:1.26
  >         env:
  >         - {name: A, value: one}
  >         - name: C
  >           valueFrom: {configMapKeyRef: {name: settings, key: colour}}
  >         ports: [{containerPort: 80, name: http}]
  >       - name: side
  >         image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  >       volumes:
  >       - name: v
  >         configMap: {name: settings}
  >       - name: s
  >         secret: {secretName: pass}
  > X
  > cat > base/service.yaml <<'X'
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web}
  > spec:
  >   selector: {app: web}
  >   ports: [{port: 80, targetPort: http}]
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: web}
  > spec:
  >   scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  >   maxReplicas: 3
  > X
  > cat > base/kustomization.yaml <<'X'
  > resources: [deploy.yaml, service.yaml]
  > configMapGenerator:
  > - name: settings
  >   literals: [colour=green, size=9]
  > secretGenerator:
  > - name: pass
  >   literals: [word=secret]
  >   type: Opaque
  > X
  $ mkdir o1; cat > o1/kustomization.yaml <<'X'
  > resources: [../base]
  > namePrefix: dev-
  > nameSuffix: -v2
  > namespace: team
  > X
  > kubectl kustomize o1
  apiVersion: v1
  data:
    colour: green
    size: "9"
  kind: ConfigMap
  metadata:
    name: dev-settings-v2-fbk8b998h4
    namespace: team
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
    name: dev-pass-v2-ch652tdt5b
    namespace: team
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: dev-web-v2
    namespace: team
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
    name: dev-web-v2
    namespace: team
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
        - env:
          - name: A
            value: one
          - name: C
            valueFrom:
              configMapKeyRef:
                key: colour
                name: dev-settings-v2-fbk8b998h4
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
        - configMap:
            name: dev-settings-v2-fbk8b998h4
          name: v
        - name: s
          secret:
            secretName: dev-pass-v2-ch652tdt5b
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: dev-web-v2
    namespace: team
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: dev-web-v2
  $ mkdir o2; cat > o2/kustomization.yaml <<'X'
  > resources: [../base]
  > labels:
  > - pairs: {tier: front}
  >   includeSelectors: true
  > - pairs: {owner: me}
  > X
  > kubectl kustomize o2 | head -60
  apiVersion: v1
  data:
    colour: green
    size: "9"
  kind: ConfigMap
  metadata:
    labels:
      owner: me
      tier: front
    name: settings-fbk8b998h4
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
    labels:
      owner: me
      tier: front
    name: pass-ch652tdt5b
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      owner: me
      tier: front
    name: web
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
      tier: front
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
      owner: me
      tier: front
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
        tier: front
    template:
      metadata:
        labels:
          app: web
          tier: front
      spec:
        containers:
  $ mkdir o3; cat > o3/kustomization.yaml <<'X'
  > resources: [../base]
  > labels:
  > - pairs: {tier: front}
  >   includeTemplates: true
  > - pairs: {x: y}
  >   fields:
  >   - path: spec/nosuch
  >     create: true
  >     kind: Service
  > X
  > kubectl kustomize o3 | head -90
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Label.labels.pairs of type string
  $ mkdir o4; cat > o4/kustomization.yaml <<'X'
  > resources: [../base]
  > commonLabels: {tier: front}
  > commonAnnotations: {who: me}
  > X
  > kubectl kustomize o4 | head -70
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    colour: green
    size: "9"
  kind: ConfigMap
  metadata:
    annotations:
      who: me
    labels:
      tier: front
    name: settings-fbk8b998h4
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
    annotations:
      who: me
    labels:
      tier: front
    name: pass-ch652tdt5b
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      who: me
    labels:
      tier: front
    name: web
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
      tier: front
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: first
      who: me
    labels:
      app: web
      tier: front
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
        tier: front
    template:
      metadata:
        annotations:
          who: me
        labels:
          app: web
          tier: front
      spec:
        containers:
        - env:
          - name: A
            value: one
          - name: C
            valueFrom:
  $ mkdir o5; cat > o5/kustomization.yaml <<'X'
  > resources: [../base]
  > images:
  > - {name: nginx, newTag: '1.27'}
  > - {name: registry.example.com:5000/tools/side, newName: side, digest: sha256:bbbb}
  > X
  > kubectl kustomize o5 | grep image:
          image: nginx:1.27
        - image: side@sha256:bbbb
  $ mkdir o6; cat > o6/kustomization.yaml <<'X'
  > resources: [../base]
  > images:
  > - {name: nginx, newName: other/nginx, newTag: '1.27', digest: sha256:cccc}
  > - {name: nosuch, newTag: x}
  > X
  > kubectl kustomize o6 | grep image:
          image: other/nginx:1.27@sha256:cccc
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  $ mkdir o7; cat > o7/kustomization.yaml <<'X'
  > resources: [../base]
  > images:
  > - {name: nginx, tagSuffix: -alpine}
  > X
  > kubectl kustomize o7 | grep image:
          image: nginx:1.26-alpine-alpine
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  $ mkdir o8; cat > o8/kustomization.yaml <<'X'
  > resources: [../base]
  > replicas:
  > - {name: web, count: 5}
  > X
  > kubectl kustomize o8 | grep -n replicas
  37:  replicas: 5
  $ mkdir o9; cat > o9/kustomization.yaml <<'X'
  > resources: [../base]
  > replicas:
  > - {name: nosuch, count: 5}
  > X
  > kubectl kustomize o9
  error: resource with name nosuch does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  $ mkdir o10; cat > o10/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - path: p.yaml
  > X
  > cat > o10/p.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web}
  > spec:
  >   replicas: 4
  >   template:
  >     spec:
  >       containers:
  >       - name: web
  >         env:
  >         - {name: B, value: two}
  >         - {name: A, $patch: delete}
  > X
  > kubectl kustomize o10 | sed -n '/kind: Deployment/,$p' | head -40
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
    name: web
  spec:
    replicas: 4
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
          - name: B
            value: two
          - name: C
            valueFrom:
              configMapKeyRef:
                key: colour
                name: settings-fbk8b998h4
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
        - configMap:
            name: settings-fbk8b998h4
          name: v
        - name: s
          secret:
            secretName: pass-ch652tdt5b
  $ mkdir o11; cat > o11/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {kind: Deployment, name: web}
  >   patch: |-
  >     - op: replace
  >       path: /spec/replicas
  >       value: 7
  >     - op: add
  >       path: /spec/template/spec/containers/0/args
  >       value: [a, b]
  >     - {op: remove, path: /metadata/annotations}
  > X
  > kubectl kustomize o11 | sed -n '/kind: Deployment/,/name: web$/p'
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
      kind: Deployment
      name: web
  $ mkdir o12; cat > o12/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {kind: Deployment, name: web}
  >   patch: |-
  >     - op: replace
  >       path: /spec/nosuch/deep
  >       value: 7
  > X
  > kubectl kustomize o12
  error: replace operation does not apply: doc is missing path: /spec/nosuch/deep: missing value
  [1]
  $ mkdir o13; cat > o13/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {kind: Deployment, name: web}
  >   patch: |-
  >     - op: test
  >       path: /spec/replicas
  >       value: 7
  > X
  > kubectl kustomize o13
  error: testing value /spec/replicas failed: test failed
  [1]
  $ mkdir o14; cat > o14/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {kind: Deployment, labelSelector: app=web}
  >   patch: |-
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: any, labels: {new: 'yes'}}
  > X
  > kubectl kustomize o14 | sed -n '/kind: Deployment/,/^spec/p'
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
      new: "yes"
    name: web
  spec:
      kind: Deployment
      name: web
  $ mkdir o15; cat > o15/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {name: 'w.*', kind: Service|Deployment}
  >   patch: |-
  >     - {op: add, path: /metadata/labels/x, value: y}
  > X
  > kubectl kustomize o15
  error: add operation does not apply: doc is missing path: "/metadata/labels/x": missing value
  [1]
  $ mkdir o16; cat > o16/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - target: {kind: StatefulSet}
  >   patch: |-
  >     - {op: add, path: /metadata/labels/x, value: y}
  > X
  > kubectl kustomize o16 | wc -l
  79
  $ mkdir o17; cat > o17/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - path: p.yaml
  > X
  > cat > o17/p.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: nosuch}
  > spec: {replicas: 4}
  > X
  > kubectl kustomize o17
  error: no resource matches strategic merge patch "Deployment.v1.apps/nosuch.[noNs]": no matches for Id Deployment.v1.apps/nosuch.[noNs]; failed to find unique target for patch Deployment.v1.apps/nosuch.[noNs]
  [1]
  $ mkdir o18; cat > o18/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - path: nosuch.yaml
  > X
  > kubectl kustomize o18
  error: trouble configuring builtin PatchTransformer with config: `
  path: nosuch.yaml
  `: failed to get the patch file from path(nosuch.yaml): evalsymlink failure on '/root/lab/o18/nosuch.yaml' : lstat /root/lab/o18/nosuch.yaml: no such file or directory
  [1]
  $ mkdir o19; cat > o19/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - path: p.yaml
  > X
  > cat > o19/p.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web}
  > $patch: delete
  > X
  > kubectl kustomize o19 | grep kind
  kind: ConfigMap
  kind: Secret
  kind: Service
  kind: HorizontalPodAutoscaler
      kind: Deployment
  $ mkdir o20; cat > o20/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - path: p.yaml
  >   options: {allowNameChange: true, allowKindChange: true}
  >   target: {kind: Service}
  > X
  > cat > o20/p.yaml <<'X'
  > apiVersion: v1
  > kind: Endpoints
  > metadata: {name: renamed}
  > X
  > kubectl kustomize o20 | tail -30
          - name: C
            valueFrom:
              configMapKeyRef:
                key: colour
                name: settings-fbk8b998h4
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
        - configMap:
            name: settings-fbk8b998h4
          name: v
        - name: s
          secret:
            secretName: pass-ch652tdt5b
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  $ mkdir o21; cat > o21/kustomization.yaml <<'X'
  > resources: [../base]
  > patches:
  > - patch: |-
  >     just text
  > - target: {kind: Service}
  > X
  > kubectl kustomize o21
  error: trouble configuring builtin PatchTransformer with config: `
  patch: just text
  `: unable to parse SM or JSON patch from [patch: "just text"]
  [1]
  $ mkdir o22; cat > o22/kustomization.yaml <<'X'
  > resources: [../base]
  > patchesStrategicMerge:
  > - |-
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: web}
  >   spec: {type: NodePort, ports: [{port: 80, nodePort: 30080}]}
  > X
  > kubectl kustomize o22 2>&1 | sed -n '/kind: Service/,$p'
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - nodePort: 30080
      port: 80
      targetPort: http
    selector:
      app: web
    type: NodePort
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
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
        - env:
          - name: A
            value: one
          - name: C
            valueFrom:
              configMapKeyRef:
                key: colour
                name: settings-fbk8b998h4
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
        - configMap:
            name: settings-fbk8b998h4
          name: v
        - name: s
          secret:
            secretName: pass-ch652tdt5b
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  $ mkdir o23; cat > o23/kustomization.yaml <<'X'
  > resources: [../base]
  > patchesJson6902:
  > - target: {version: v1, kind: Service, name: web}
  >   path: p.json
  > X
  > cat > o23/p.json <<'X'
  > [{"op": "add", "path": "/spec/type", "value": "ClusterIP"}]
  > X
  > kubectl kustomize o23 2>&1 | grep -n type:
  16:type: Opaque
  28:  type: ClusterIP
  $ mkdir o24; cat > o24/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   files: [one.txt, key=two.txt]
  >   envs: [e.env]
  >   options: {labels: {l: m}, annotations: {note: o}, immutable: true}
  > - name: b
  >   literals: ['a=1', 'b="two words"', "c='x'"]
  >   options: {disableNameSuffixHash: true}
  > X
  > cat > o24/one.txt <<'X'
  > first
  > second
  > X
  > cat > o24/two.txt <<'X'
  > x
  > X
  > cat > o24/e.env <<'X'
  > # comment
  > K=v
  > EMPTY=
  > HOME
  >  L = m
  > X
  > kubectl kustomize o24
  apiVersion: v1
  data:
    EMPTY: ""
    HOME: ""
    K: v
    'L ': ' m'
    key: |
      x
    one.txt: |
      first
      second
  immutable: true
  kind: ConfigMap
  metadata:
    annotations:
      note: o
    labels:
      l: m
    name: a-chkc8gfb92
  ---
  apiVersion: v1
  data:
    a: "1"
    b: two words
    c: x
  kind: ConfigMap
  metadata:
    name: b
  $ mkdir o25; cat > o25/kustomization.yaml <<'X'
  > generatorOptions:
  >   disableNameSuffixHash: true
  >   labels: {all: 'yes'}
  > configMapGenerator:
  > - name: a
  >   literals: [a=b]
  > secretGenerator:
  > - name: s
  >   files: [tls.crt, tls.key]
  >   type: kubernetes.io/tls
  > X
  > cat > o25/tls.crt <<'X'
  > CERT
  > X
  > cat > o25/tls.key <<'X'
  > KEY
  > X
  > kubectl kustomize o25
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    labels:
      all: "yes"
    name: a
  ---
  apiVersion: v1
  data:
    tls.crt: Q0VSVAo=
    tls.key: S0VZCg==
  kind: Secret
  metadata:
    labels:
      all: "yes"
    name: s
  type: kubernetes.io/tls
  $ mkdir o26; cat > o26/kustomization.yaml <<'X'
  > resources: [../base]
  > configMapGenerator:
  > - name: settings
  >   behavior: merge
  >   literals: [colour=red, more=x]
  > X
  > kubectl kustomize o26 | grep -A8 'kind: ConfigMap\|settings'
  kind: ConfigMap
  metadata:
    name: settings-kgtcgc8h5b
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
    name: pass-ch652tdt5b
  type: Opaque
  --
                name: settings-kgtcgc8h5b
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
  --
            name: settings-kgtcgc8h5b
          name: v
        - name: s
          secret:
            secretName: pass-ch652tdt5b
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
  $ mkdir o27; cat > o27/kustomization.yaml <<'X'
  > resources: [../base]
  > configMapGenerator:
  > - name: settings
  >   behavior: replace
  >   literals: [only=this]
  > X
  > kubectl kustomize o27 | head -12
  apiVersion: v1
  data:
    only: this
  kind: ConfigMap
  metadata:
    name: settings-fhb2hm6m6f
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
  $ mkdir o28; cat > o28/kustomization.yaml <<'X'
  > resources: [../base]
  > configMapGenerator:
  > - name: settings
  >   literals: [only=this]
  > X
  > kubectl kustomize o28 2>&1 | sed 's/0x[0-9a-f]*/0x/'
  error: merging from generator &{0x <nil>}: id resid.ResId{Gvk:resid.Gvk{Group:"", Version:"v1", Kind:"ConfigMap", isClusterScoped:false}, Name:"settings", Namespace:""} exists; can not use behavior: 'unspecified', behavior must be merge or replace
  $ mkdir o29; cat > o29/kustomization.yaml <<'X'
  > resources: [../base]
  > configMapGenerator:
  > - name: nosuch
  >   behavior: merge
  >   literals: [only=this]
  > X
  > kubectl kustomize o29 2>&1 | sed 's/0x[0-9a-f]*/0x/'
  error: merging from generator &{0x <nil>}: id resid.ResId{Gvk:resid.Gvk{Group:"", Version:"v1", Kind:"ConfigMap", isClusterScoped:false}, Name:"nosuch", Namespace:""} does not exist; cannot merge or replace
  $ mkdir o30; cat > o30/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   behavior: upsert
  >   literals: [a=b]
  > X
  > kubectl kustomize o30
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: a-4h2mbtbbt6
  $ mkdir o31; cat > o31/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   literals: [ab]
  > X
  > kubectl kustomize o31
  error: loading KV pairs: literal sources [ab]: invalid literal source ab, expected key=value
  [1]
  $ mkdir o32; cat > o32/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   literals: [a=b, a=c]
  > X
  > kubectl kustomize o32
  error: configmap a illegally repeats the key `a`
  [1]
  $ mkdir o33; cat > o33/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   files: [nosuch.txt]
  > X
  > kubectl kustomize o33
  error: loading KV pairs: file sources: [nosuch.txt]: evalsymlink failure on '/root/lab/o33/nosuch.txt' : lstat /root/lab/o33/nosuch.txt: no such file or directory
  [1]
  $ mkdir o34; cat > o34/kustomization.yaml <<'X'
  > configMapGenerator:
  > - name: a
  >   envs: [bad.env]
  > X
  > cat > o34/bad.env <<'X'
  > 1 x=y
  > =z
  > X
  > kubectl kustomize o34
  apiVersion: v1
  data:
    1 x: "y"
  kind: ConfigMap
  metadata:
    name: a-f994dggct2
  $ mkdir o35; cat > o35/kustomization.yaml <<'X'
  > configMapGenerator:
  > - literals: [a=b]
  > X
  > kubectl kustomize o35
  error: a configmap must have a name
  [1]
  $ mkdir o36; cat > o36/kustomization.yaml <<'X'
  > secretGenerator:
  > - name: s
  >   literals: [a=b]
  >   type: Nosuch
  > - name: s2
  >   namespace: other
  >   literals: [x=y]
  > X
  > kubectl kustomize o36
  apiVersion: v1
  data:
    x: eQ==
  kind: Secret
  metadata:
    name: s2-t86b282gdf
    namespace: other
  type: Opaque
  ---
  apiVersion: v1
  data:
    a: Yg==
  kind: Secret
  metadata:
    name: s-bhckm88gt7
  type: Nosuch
  $ mkdir o37; cat > o37/kustomization.yaml <<'X'
  > resources: [../base]
  > components: [../comp]
  > X
  > kubectl kustomize o37
  error: accumulating components: loader.New "must build at directory: not a valid directory: evalsymlink failure on '/root/lab/comp' : lstat /root/lab/comp: no such file or directory"
  [1]
  $ mkdir comp; cat > comp/kustomization.yaml <<'X'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > namePrefix: c-
  > patches:
  > - target: {kind: Deployment}
  >   patch: |-
  >     - {op: replace, path: /spec/replicas, value: 9}
  > configMapGenerator:
  > - name: settings
  >   behavior: merge
  >   literals: [from=component]
  > X
  > kubectl kustomize o37 | grep -n 'replicas\|name:\|from'; kubectl kustomize comp 2>&1 | sed 's/0x[0-9a-f]*/0x/'
  4:  from: component
  8:  name: c-settings-f25g2g7t28
  15:  name: c-pass-ch652tdt5b
  21:  name: c-web
  36:  name: c-web
  38:  replicas: 9
  49:        - name: A
  51:        - name: C
  55:              name: c-settings-f25g2g7t28
  57:        name: web
  60:          name: http
  62:        name: side
  65:          name: c-settings-f25g2g7t28
  66:        name: v
  67:      - name: s
  74:  name: c-web
  80:    name: c-web
  error: merging from generator &{0x <nil>}: id resid.ResId{Gvk:resid.Gvk{Group:"", Version:"v1", Kind:"ConfigMap", isClusterScoped:false}, Name:"settings", Namespace:""} does not exist; cannot merge or replace
  $ mkdir o38; cat > o38/kustomization.yaml <<'X'
  > resources: [../comp]
  > X
  > kubectl kustomize o38
  error: accumulating resources: accumulation err='accumulating resources from '../comp': '/root/lab/comp' must resolve to a file': expected kind != 'Component' for path '/root/lab/comp'
  [1]
  $ mkdir o39; cat > o39/kustomization.yaml <<'X'
  > components: [../base]
  > X
  > kubectl kustomize o39
  error: accumulating components: accumulateDirectory: "expected kind 'Component' for path '/root/lab/base' but got 'Kustomization'"
  [1]
  $ mkdir o40; cat > o40/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, name: web, fieldPath: metadata.name}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: ['spec.template.spec.containers.[name=web].env.[name=A].value']
  > - source: {kind: Deployment, fieldPath: spec.template.spec.containers.0.image, options: {delimiter: ':', index: 1}}
  >   targets:
  >   - select: {kind: Service}
  >     fieldPaths: [metadata.labels.version]
  >     options: {create: true}
  > X
  > kubectl kustomize o40 | grep -n 'version\|value'
  21:    version: 1.26
  51:          value: web
  53:          valueFrom:
  $ mkdir o41; cat > o41/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - source: {kind: Nosuch, fieldPath: metadata.name}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [spec.x]
  > X
  > kubectl kustomize o41
  error: nothing selected by Nosuch.[noVer].[noGrp]/[noName].[noNs]:metadata.name
  [1]
  $ mkdir o42; cat > o42/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, name: web, fieldPath: spec.nosuch}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [spec.x]
  > X
  > kubectl kustomize o42
  error: fieldPath `spec.nosuch` is missing for replacement source Service.[noVer].[noGrp]/web.[noNs]
  [1]
  $ mkdir o43; cat > o43/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, name: web, fieldPath: metadata.name}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [spec.x.y]
  > X
  > kubectl kustomize o43
  error: unable to find field "spec.x.y" in replacement target
  [1]
  $ mkdir o44; cat > o44/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, name: web}
  >   targets:
  >   - select: {kind: Deployment}
  >     reject: [{name: web}]
  >     fieldPaths: [metadata.labels.a]
  > X
  > kubectl kustomize o44 | wc -l
  79
  $ mkdir o45; cat > o45/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - path: r.yaml
  > X
  > cat > o45/r.yaml <<'X'
  > source: {kind: Service, fieldPath: 'spec.ports.0.port'}
  > targets:
  > - select: {kind: Deployment}
  >   fieldPaths: ['spec.template.spec.containers.*.ports.0.containerPort']
  > X
  > kubectl kustomize o45
  apiVersion: v1
  data:
    colour: green
    size: "9"
  kind: ConfigMap
  metadata:
    name: settings-fbk8b998h4
  ---
  apiVersion: v1
  data:
    word: c2VjcmV0
  kind: Secret
  metadata:
    name: pass-ch652tdt5b
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: first
    labels:
      app: web
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
        - env:
          - name: A
            value: one
          - name: C
            valueFrom:
              configMapKeyRef:
                key: colour
                name: settings-fbk8b998h4
          image: nginx:1.26
          name: web
          ports:
          - containerPort: 80
            name: http
        - image: registry.example.com:5000/tools/side@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
          name: side
        volumes:
        - configMap:
            name: settings-fbk8b998h4
          name: v
        - name: s
          secret:
            secretName: pass-ch652tdt5b
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: web
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  $ mkdir o46; cat > o46/kustomization.yaml <<'X'
  > resources: [../base]
  > replacements:
  > - sourceValue: '42'
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [metadata.annotations.note]
  > X
  > kubectl kustomize o46 | grep -n note
  32:    note: "42"
  $ mkdir o47; cat > o47/kustomization.yaml <<'X'
  > resources: [../base]
  > vars:
  > - name: NAME
  >   objref: {kind: Service, name: web, apiVersion: v1}
  > X
  > kubectl kustomize o47 2>&1 | grep -v log.go | head -4
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    colour: green
  $ mkdir o48; cat > o48/kustomization.yaml <<'X'
  > resources: [nosuch.yaml]
  > X
  > kubectl kustomize o48
  error: accumulating resources: accumulation err='accumulating resources from 'nosuch.yaml': evalsymlink failure on '/root/lab/o48/nosuch.yaml' : lstat /root/lab/o48/nosuch.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/o48/nosuch.yaml' : lstat /root/lab/o48/nosuch.yaml: no such file or directory
  [1]
  $ mkdir o49; cat > o49/kustomization.yaml <<'X'
  > resources: [../nosuch]
  > X
  > kubectl kustomize o49
  error: accumulating resources: accumulation err='accumulating resources from '../nosuch': evalsymlink failure on '/root/lab/nosuch' : lstat /root/lab/nosuch: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/nosuch' : lstat /root/lab/nosuch: no such file or directory
  [1]
  $ mkdir o51; cat > o51/kustomization.yaml <<'X'
  > resources: [no.yaml]
  > X
  > cat > o51/no.yaml <<'X'
  > kind: ConfigMap
  > metadata: {name: a}
  > X
  > kubectl kustomize o51
  kind: ConfigMap
  metadata:
    name: a
  $ mkdir o52; cat > o52/kustomization.yaml <<'X'
  > resources: [no.yaml]
  > X
  > cat > o52/no.yaml <<'X'
  > apiVersion: v1
  > kind: ConfigMap
  > data: {a: b}
  > X
  > kubectl kustomize o52
  error: accumulating resources: accumulation err='accumulating resources from 'no.yaml': missing metadata.name in object {{v1 ConfigMap} {{ } map[] map[]}}': must build at directory: '/root/lab/o52/no.yaml': file is not directory
  [1]
  $ mkdir o53; cat > o53/kustomization.yaml <<'X'
  > resources: [a.yaml, b.yaml]
  > X
  > cat > o53/a.yaml <<'X'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: a}
  > X
  > cat > o53/b.yaml <<'X'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: a}
  > X
  > kubectl kustomize o53
  error: accumulating resources: accumulation err='merging resources from 'b.yaml': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/a.[noNs]': must build at directory: '/root/lab/o53/b.yaml': file is not directory
  [1]
  $ mkdir o54; cat > o54/kustomization.yaml <<'X'
  > resources: [../base, ../base]
  > X
  > kubectl kustomize o54
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  $ mkdir o55; cat > o55/kustomization.yaml <<'X'
  > resources: ['.']
  > X
  > kubectl kustomize o55
  error: accumulating resources: accumulation err='accumulating resources from '.': '/root/lab/o55' must resolve to a file': cycle detected: candidate root '/root/lab/o55' contains visited root '/root/lab/o55'
  [1]
  $ mkdir o56; cat > o56/kustomization.yaml <<'X'
  > resource: [../base]
  > X
  > kubectl kustomize o56
  error: invalid Kustomization: json: unknown field "resource"
  [1]
  $ mkdir o57; cat > o57/kustomization.yaml <<'X'
  > resources: ../base
  > X
  > kubectl kustomize o57
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.resources of type []string
  [1]
  $ mkdir o58; cat > o58/kustomization.yaml <<'X'
  > bases: [../base]
  > X
  > kubectl kustomize o58 2>&1 | head -5
  # Warning: 'bases' is deprecated. Please use 'resources' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    colour: green
    size: "9"
  $ mkdir o59; cat > o59/kustomization.yaml <<'X'
  > resources: [../base]
  > sortOptions:
  >   order: legacy
  > X
  > kubectl kustomize o59 | grep ^kind
  kind: ConfigMap
  kind: Secret
  kind: Service
  kind: Deployment
  kind: HorizontalPodAutoscaler
  $ mkdir o60; cat > o60/kustomization.yaml <<'X'
  > resources: [../base]
  > sortOptions:
  >   order: fifo
  > buildMetadata: [originAnnotations, managedByLabel]
  > X
  > kubectl kustomize o60 | grep '^kind\|managed\|path'
  kind: Deployment
        path: ../base/deploy.yaml
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  kind: Service
        path: ../base/service.yaml
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  kind: HorizontalPodAutoscaler
        path: ../base/service.yaml
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  kind: ConfigMap
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  kind: Secret
      app.kubernetes.io/managed-by: kustomize-v5.8.1
  $ mkdir o61; cat > o61/kustomization.yaml <<'X'
  > resources: [../base]
  > namespace: x
  > transformers: [t.yaml]
  > X
  > cat > o61/t.yaml <<'X'
  > apiVersion: builtin
  > kind: PrefixTransformer
  > metadata: {name: any}
  > prefix: zz-
  > fieldSpecs: [{path: metadata/name}]
  > X
  > kubectl kustomize o61 | grep ' name: zz'
    name: zz-settings-fbk8b998h4
    name: zz-pass-ch652tdt5b
    name: zz-web
    name: zz-web
                name: zz-settings-fbk8b998h4
            name: zz-settings-fbk8b998h4
    name: zz-web
      name: zz-web
  $ mkdir o62; cat > o62/kustomization.yaml <<'X'
  > resources: [list.yaml]
  > namePrefix: p-
  > X
  > cat > o62/list.yaml <<'X'
  > apiVersion: v1
  > kind: List
  > items:
  > - {apiVersion: v1, kind: Secret, metadata: {name: a}}
  > - {apiVersion: v1, kind: ServiceAccount, metadata: {name: b}}
  > X
  > kubectl kustomize o62
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: p-b
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-a
  $ mkdir o63; cat > o63/kustomization.yaml <<'X'
  > resources: [rb.yaml]
  > namespace: team
  > namePrefix: p-
  > X
  > cat > o63/rb.yaml <<'X'
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: sa, namespace: default}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: ClusterRoleBinding
  > metadata: {name: crb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
  > subjects:
  > - {kind: ServiceAccount, name: sa, namespace: default}
  > - {kind: ServiceAccount, name: other, namespace: default}
  > ---
  > apiVersion: v1
  > kind: Namespace
  > metadata: {name: mine}
  > X
  > kubectl kustomize o63
  apiVersion: v1
  kind: Namespace
  metadata:
    name: team
  ---
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: p-sa
    namespace: team
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: p-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - kind: ServiceAccount
    name: p-sa
    namespace: team
  - kind: ServiceAccount
    name: other
    namespace: default
  $ mkdir two; touch two/kustomization.yaml two/kustomization.yml; kubectl kustomize two; mkdir none; kubectl kustomize none; kubectl kustomize nosuch; kubectl kustomize base/deploy.yaml
  error: Found multiple kustomization files under: /root/lab/two
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/none'
  error: must build at directory: not a valid directory: evalsymlink failure on 'nosuch' : lstat /root/lab/nosuch: no such file or directory
  error: must build at directory: 'base/deploy.yaml': file is not directory
  [1]
  $ touch none/kustomization.yaml; kubectl kustomize none; echo '{}' > none/kustomization.yaml; kubectl kustomize none; echo 'a: [' > none/kustomization.yaml; kubectl kustomize none
  error: kustomization.yaml is empty
  error: kustomization.yaml is empty
  error: invalid Kustomization: yaml: line 1: did not find expected node content
  [1]
  $ kubectl kustomize base -o out.yaml; wc -l < out.yaml; mkdir dir; kubectl kustomize base -o dir; ls dir; kubectl kustomize base --enable-helm | wc -l; kubectl kustomize base --load-restrictor nosuch; kubectl kustomize base -e A=b --enable-managedby-label --as-current-user | grep -c managed
  79
  apps_v1_deployment_web.yaml  autoscaling_v2_horizontalpodautoscaler_web.yaml  v1_configmap_settings-fbk8b998h4.yaml  v1_secret_pass-ch652tdt5b.yaml  v1_service_web.yaml
  79
  error: illegal flag value --load-restrictor nosuch; legal values: [LoadRestrictionsRootOnly LoadRestrictionsNone]
  Flag --enable-managedby-label has been deprecated, The flag `enable-managedby-label` has been deprecated. Use the `managedByLabel` option in the `buildMetadata` field instead.
  5
  $ kubectl kustomize base base; cd base; kubectl kustomize | wc -l; cd ..; kubectl apply -k base --dry-run=client; kubectl apply -k base -f base/deploy.yaml; kubectl apply -k nosuch; kubectl diff -k none; kubectl delete -k base --dry-run=client; kubectl get -k base
  error: specify one path to kustomization.yaml
  79
  configmap/settings-fbk8b998h4 created (dry run)
  secret/pass-ch652tdt5b created (dry run)
  service/web created (dry run)
  deployment.apps/web created (dry run)
  horizontalpodautoscaler.autoscaling/web created (dry run)
  error: only one of -f or -k can be specified
  error: must build at directory: not a valid directory: evalsymlink failure on 'nosuch' : lstat /root/lab/nosuch: no such file or directory
  error: invalid Kustomization: yaml: line 1: did not find expected node content
  configmap "settings-fbk8b998h4" deleted from default namespace (dry run)
  secret "pass-ch652tdt5b" deleted from default namespace (dry run)
  service "web" deleted from default namespace (dry run)
  deployment.apps "web" deleted from default namespace (dry run)
  horizontalpodautoscaler.autoscaling "web" deleted from default namespace (dry run)
  Error from server (NotFound): configmaps "settings-fbk8b998h4" not found
  Error from server (NotFound): secrets "pass-ch652tdt5b" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): deployments.apps "web" not found
  Error from server (NotFound): horizontalpodautoscalers.autoscaling "web" not found
  [1]
