Kustomization folders, right and wrong: patches whose targets miss, generators that merge, references, cycles
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
  % mkdir -p a1
  > cat > a1/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {kind: Deploy.*, name: w.b}
  >   patch: |
  >     - op: replace
  >       path: /spec/replicas
  >       value: 5
  > END
  $ kubectl kustomize a1
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
    replicas: 5
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
  % mkdir -p a2
  > cat > a2/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {kind: StatefulSet}
  >   patch: |
  >     - op: replace
  >       path: /spec/replicas
  >       value: 5
  > END
  $ kubectl kustomize a2
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
  % mkdir -p a3
  > cat > a3/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: nope}
  >     spec: {replicas: 4}
  > END
  $ kubectl kustomize a3
  error: no resource matches strategic merge patch "Deployment.v1.apps/nope.[noNs]": no matches for Id Deployment.v1.apps/nope.[noNs]; failed to find unique target for patch Deployment.v1.apps/nope.[noNs]
  [1]
  % mkdir -p a4
  > cat > a4/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, namespace: other}
  >     spec: {replicas: 4}
  > END
  $ kubectl kustomize a4
  error: no resource matches strategic merge patch "Deployment.v1.apps/web.other": no matches for Id Deployment.v1.apps/web.other; failed to find unique target for patch Deployment.v1.apps/web.other
  [1]
  % mkdir -p a5
  > cat > a5/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: ignored}
  >     spec: {replicas: 4}
  >   target: {labelSelector: app=web}
  > END
  $ kubectl kustomize a5
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
  % mkdir -p a6
  > cat > a6/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - path: p.yaml
  >   patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  > END
  > cat > a6/p.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web}
  > END
  $ kubectl kustomize a6
  error: trouble configuring builtin PatchTransformer with config: `
  patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
  path: p.yaml
  `: patch and path can't be set at the same time
  patch: |
    apiVersion: apps/v1
    kind: Deployment
    metadata: {name: web}
  path: p.yaml
  [1]
  % mkdir -p a7
  > cat > a7/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - {}
  > END
  $ kubectl kustomize a7
  error: trouble configuring builtin PatchTransformer with config: `
  {}
  `: must specify one of patch and path in
  {}
  [1]
  % mkdir -p a8
  > cat > a8/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - path: nope.yaml
  > END
  $ kubectl kustomize a8
  error: trouble configuring builtin PatchTransformer with config: `
  path: nope.yaml
  `: failed to get the patch file from path(nope.yaml): evalsymlink failure on '/root/lab/a8/nope.yaml' : lstat /root/lab/a8/nope.yaml: no such file or directory
  [1]
  % mkdir -p a9
  > cat > a9/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - path: ../base/all.yaml
  > END
  $ kubectl kustomize a9
  error: trouble configuring builtin PatchTransformer with config: `
  path: ../base/all.yaml
  `: failed to get the patch file from path(../base/all.yaml): security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/a9'
  [1]
  % mkdir -p a10
  > cat > a10/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec:
  >       template:
  >         spec:
  >           containers:
  >           - name: side
  >             $patch: delete
  >           - name: third
  >             image: busybox
  >           volumes:
  >           - name: conf
  >             configMap: null
  >             emptyDir: {}
  > END
  $ kubectl kustomize a10
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
        - image: busybox
          name: third
        - envFrom:
          - configMapRef:
              name: conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        volumes:
        - emptyDir: {}
          name: conf
  % mkdir -p a11
  > cat > a11/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec:
  >       template:
  >         spec:
  >           $setElementOrder/containers: [{name: side}, {name: web}]
  >           containers:
  >           - $patch: replace
  >           - name: only
  >             image: x
  > END
  $ kubectl kustomize a11
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
        $setElementOrder/containers:
        - name: side
        - name: web
        containers:
        - image: x
          name: only
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p a12
  > cat > a12/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     $patch: delete
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {type: NodePort}
  > END
  $ kubectl kustomize a12
  error: no resource matches strategic merge patch "Service.v1.[noGrp]/web.[noNs]": no matches for Id Service.v1.[noGrp]/web.[noNs]; failed to find unique target for patch Service.v1.[noGrp]/web.[noNs]
  [1]
  % mkdir -p a13
  > cat > a13/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: add, path: /metadata/annotations/a~1b, value: c}
  >   target: {kind: Service}
  > END
  $ kubectl kustomize a13
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
    annotations:
      a/b: c
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
  % mkdir -p a14
  > cat > a14/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: add, path: /spec/ports/-, value: {port: 443, name: s}}
  >     - {op: add, path: /spec/ports/0, value: {port: 8080, name: z}}
  >     - {op: test, path: /spec/ports/1/port, value: 80}
  >     - {op: remove, path: /spec/ports/1}
  >   target: {kind: Service, version: v1, group: ""}
  > END
  $ kubectl kustomize a14
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
    - name: z
      port: 8080
    - name: s
      port: 443
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
  % mkdir -p a15
  > cat > a15/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     - {op: test, path: /spec/ports/0/port, value: 81}
  >   target: {kind: Service}
  > END
  $ kubectl kustomize a15
  error: testing value /spec/ports/0/port failed: test failed
  [1]
  % mkdir -p a16
  > cat > a16/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: '[{"op":"replace","path":"/metadata/name","value":"renamed"}]'
  >   target: {kind: ConfigMap}
  > END
  $ kubectl kustomize a16
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: renamed
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
              name: renamed
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: renamed
          name: conf
  % mkdir -p a17
  > cat > a17/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: renamed}
  >   target: {kind: ConfigMap}
  >   options: {allowNameChange: true}
  > END
  $ kubectl kustomize a17
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: renamed
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
              name: renamed
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: renamed
          name: conf
  % mkdir -p a18
  > cat > a18/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Secret
  >     metadata: {name: renamed}
  >   target: {kind: ConfigMap}
  >   options: {allowKindChange: true, allowNameChange: true}
  > END
  $ kubectl kustomize a18
  apiVersion: v1
  data:
    a: "1"
  kind: Secret
  metadata:
    name: renamed
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
              name: renamed
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: renamed
          name: conf
  % mkdir -p a19
  > cat > a19/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: renamed}
  >   target: {kind: ConfigMap}
  >   options: {allowNames: true}
  > END
  $ kubectl kustomize a19
  error: invalid Kustomization: json: unknown field "allowNames"
  [1]
  % mkdir -p a20
  > cat > a20/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {name: conf}
  >     data: {a: null, n: "2"}
  >     ---
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {type: LoadBalancer}
  > END
  $ kubectl kustomize a20
  apiVersion: v1
  data:
    "n": "2"
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
    type: LoadBalancer
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
  % mkdir -p a21
  > cat > a21/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {name: "["}
  >   patch: |
  >     - {op: remove, path: /spec}
  > END
  $ kubectl kustomize a21
  error: error parsing regexp: missing closing ]: `[)$`
  [1]
  % mkdir -p a22
  > cat > a22/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {labelSelector: "app in web"}
  >   patch: |
  >     - {op: remove, path: /spec}
  > END
  $ kubectl kustomize a22
  error: unable to parse requirement: found 'web' expected: '('
  [1]
  % mkdir -p a23
  > cat > a23/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {annotationSelector: "x"}
  >   patch: |
  >     - {op: remove, path: /spec}
  > END
  $ kubectl kustomize a23
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
  % mkdir -p a24
  > cat > a24/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     kind: ConfigMap
  >     data: {a: b}
  > END
  $ kubectl kustomize a24
  error: trouble configuring builtin PatchTransformer with config: `
  patch: |
    kind: ConfigMap
    data: {a: b}
  `: unable to parse SM or JSON patch from [patch: "kind: ConfigMap\ndata: {a: b}"]
  [1]
  % mkdir -p a25
  > cat > a25/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: ConfigMap
  >     metadata: {labels: {a: b}}
  > END
  $ kubectl kustomize a25
  error: trouble configuring builtin PatchTransformer with config: `
  patch: |
    apiVersion: v1
    kind: ConfigMap
    metadata: {labels: {a: b}}
  `: unable to parse SM or JSON patch from [patch: "apiVersion: v1\nkind: ConfigMap\nmetadata: {labels: {a: b}}"]
  [1]
  % mkdir -p b1
  > cat > b1/kustomization.yaml <<'END'
  > resources: [../base]
  > configMapGenerator:
  > - name: conf
  >   behavior: merge
  >   literals: [b=2]
  > END
  $ kubectl kustomize b1
  apiVersion: v1
  data:
    a: "1"
    b: "2"
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
  % mkdir -p b2
  > cat > b2/kustomization.yaml <<'END'
  > resources: [../base]
  > configMapGenerator:
  > - name: conf
  >   behavior: replace
  >   literals: [b=2]
  > END
  $ kubectl kustomize b2
  apiVersion: v1
  data:
    b: "2"
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
  % mkdir -p b3
  > cat > b3/kustomization.yaml <<'END'
  > resources: [../base]
  > configMapGenerator:
  > - name: conf
  >   behavior: create
  >   literals: [b=2]
  > END
  % kubectl kustomize b3
  % mkdir -p b4
  > cat > b4/kustomization.yaml <<'END'
  > resources: [../base]
  > configMapGenerator:
  > - name: other
  >   behavior: merge
  >   literals: [b=2]
  > END
  % kubectl kustomize b4
  % mkdir -p b5
  > cat > b5/kustomization.yaml <<'END'
  > resources: [../base]
  > configMapGenerator:
  > - name: conf
  >   behavior: update
  >   literals: [b=2]
  > END
  % kubectl kustomize b5
  % mkdir -p b6
  > cat > b6/kustomization.yaml <<'END'
  > resources: [../base]
  > secretGenerator:
  > - name: s
  >   type: kubernetes.io/tls
  >   files: [tls.crt=a.txt, tls.key=b.txt]
  >   options: {labels: {x: y}, annotations: {p: q}, immutable: true, disableNameSuffixHash: true}
  > END
  > cat > b6/a.txt <<'END'
  > cert
  > END
  > cat > b6/b.txt <<'END'
  > key
  > END
  $ kubectl kustomize b6
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field GeneratorOptions.secretGenerator.GeneratorArgs.options.labels of type string
  [1]
  % mkdir -p b7
  > cat > b7/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   envs: [x.env]
  >   literals: ["q='a b'", 'r="c d"', "s=", "t=a=b"]
  > generatorOptions: {labels: {g: h}, annotations: {i: j}}
  > END
  > cat > b7/x.env <<'END'
  > # comment
  >
  > A=1
  >   B = 2
  > C="quoted"
  > END
  $ kubectl kustomize b7
  apiVersion: v1
  data:
    A: "1"
    'B ': ' 2'
    C: '"quoted"'
    q: a b
    r: c d
    s: ""
    t: a=b
  kind: ConfigMap
  metadata:
    annotations:
      i: j
    labels:
      g: h
    name: c-b7kghkk6h2
  % mkdir -p b8
  > cat > b8/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   envs: [x.env]
  > END
  > cat > b8/x.env <<'END'
  > A
  > =B
  > END
  $ kubectl kustomize b8
  apiVersion: v1
  data:
    A: ""
  kind: ConfigMap
  metadata:
    name: c-k2f9d8k5f7
  % mkdir -p b9
  > cat > b9/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   literals: [a]
  > END
  $ kubectl kustomize b9
  error: loading KV pairs: literal sources [a]: invalid literal source a, expected key=value
  [1]
  % mkdir -p b10
  > cat > b10/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   literals: [a=1, a=2]
  > END
  $ kubectl kustomize b10
  error: configmap c illegally repeats the key `a`
  [1]
  % mkdir -p b11
  > cat > b11/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   files: [nope.txt]
  > END
  $ kubectl kustomize b11
  error: loading KV pairs: file sources: [nope.txt]: evalsymlink failure on '/root/lab/b11/nope.txt' : lstat /root/lab/b11/nope.txt: no such file or directory
  [1]
  % mkdir -p b12
  > cat > b12/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   env: x.env
  >   literals: [z=1]
  > END
  > cat > b12/x.env <<'END'
  > A=1
  > END
  $ kubectl kustomize b12
  apiVersion: v1
  data:
    A: "1"
    z: "1"
  kind: ConfigMap
  metadata:
    name: c-2gdtf84tkm
  % mkdir -p b13
  > cat > b13/kustomization.yaml <<'END'
  > configMapGenerator:
  > - literals: [z=1]
  > END
  $ kubectl kustomize b13
  error: a configmap must have a name
  [1]
  % mkdir -p b14
  > cat > b14/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   literals: ["a b=1"]
  > END
  $ kubectl kustomize b14
  apiVersion: v1
  data:
    a b: "1"
  kind: ConfigMap
  metadata:
    name: c-5ck52bh8kf
  % mkdir -p b15
  > cat > b15/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  > - name: c
  > END
  % kubectl kustomize b15
  % mkdir -p b16
  > cat > b16/kustomization.yaml <<'END'
  > configMapGenerator:
  > - name: c
  >   namespace: one
  > - name: c
  >   namespace: two
  >   options: {immutable: true}
  > secretGenerator:
  > - name: c
  >   literals: [z=1]
  > generatorOptions: {immutable: true, disableNameSuffixHash: true}
  > END
  $ kubectl kustomize b16
  apiVersion: v1
  immutable: true
  kind: ConfigMap
  metadata:
    name: c
    namespace: one
  ---
  apiVersion: v1
  immutable: true
  kind: ConfigMap
  metadata:
    name: c
    namespace: two
  ---
  apiVersion: v1
  data:
    z: MQ==
  immutable: true
  kind: Secret
  metadata:
    name: c
  type: Opaque
  % mkdir -p b17
  > cat > b17/kustomization.yaml <<'END'
  > resources: [../small]
  > namePrefix: p-
  > configMapGenerator:
  > - name: conf
  >   behavior: merge
  >   literals: [b=2]
  > END
  $ kubectl kustomize b17
  apiVersion: v1
  data:
    a: "1"
    b: "2"
  kind: ConfigMap
  metadata:
    labels:
      l: x
    name: p-conf
  % mkdir -p b18
  > cat > b18/kustomization.yaml <<'END'
  > resources: [../b7]
  > namePrefix: p-
  > configMapGenerator:
  > - name: c
  >   behavior: merge
  >   literals: [A=9, new=1]
  >   options: {labels: {g: z, y: x}}
  > END
  % kubectl kustomize b18
  % mkdir -p c1
  > cat > c1/kustomization.yaml <<'END'
  > resources: [../base]
  > images:
  > - name: nginx
  >   newName: mirror/nginx
  >   newTag: "1.28"
  > - name: registry.example.com:5000/team/side
  >   newTag: v2
  > END
  $ kubectl kustomize c1
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
          image: mirror/nginx:1.28
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side:v2
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p c2
  > cat > c2/kustomization.yaml <<'END'
  > resources: [../base]
  > images:
  > - name: nginx
  >   digest: sha256:abc
  > - name: side
  >   newTag: v2
  > END
  $ kubectl kustomize c2
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
          image: nginx@sha256:abc
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p c3
  > cat > c3/kustomization.yaml <<'END'
  > resources: [../base]
  > images:
  > - name: nginx
  >   digest: sha256:abc
  >   newTag: v1
  > END
  $ kubectl kustomize c3
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
          image: nginx:v1@sha256:abc
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p c4
  > cat > c4/kustomization.yaml <<'END'
  > resources: [../base]
  > images:
  > - name: nginx
  >   tagSuffix: -alpine
  > - name: registry.example.com:5000/team/side
  >   newName: s
  > END
  $ kubectl kustomize c4
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
          image: nginx:1.27-alpine-alpine
          name: web
          ports:
          - containerPort: 80
        - image: s@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p c5
  > cat > c5/kustomization.yaml <<'END'
  > resources: [../base]
  > images:
  > - newTag: v1
  > END
  $ kubectl kustomize c5
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
  % mkdir -p c6
  > cat > c6/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas:
  > - {name: web, count: 7}
  > END
  $ kubectl kustomize c6
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
    replicas: 7
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
  % mkdir -p c7
  > cat > c7/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas:
  > - {name: nope, count: 7}
  > END
  $ kubectl kustomize c7
  error: resource with name nope does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  % mkdir -p c8
  > cat > c8/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas:
  > - name: web
  > END
  $ kubectl kustomize c8
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
  % mkdir -p c9
  > cat > c9/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas:
  > - {name: web, count: -1}
  > END
  $ kubectl kustomize c9
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
    replicas: -1
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
  % mkdir -p d1
  > cat > d1/kustomization.yaml <<'END'
  > resources: [../base]
  > namePrefix: a-
  > nameSuffix: -z
  > namespace: prod
  > END
  $ kubectl kustomize d1
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: a-conf-z
    namespace: prod
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
              name: a-conf-z
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: a-conf-z
          name: conf
  % mkdir -p d2
  > cat > d2/kustomization.yaml <<'END'
  > resources: [../d1]
  > namePrefix: b-
  > namespace: stage
  > END
  $ kubectl kustomize d2
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: b-a-conf-z
    namespace: stage
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: b-a-web-z
    namespace: stage
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
    name: b-a-web-z
    namespace: stage
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
              name: b-a-conf-z
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: b-a-conf-z
          name: conf
  % mkdir -p d3
  > cat > d3/kustomization.yaml <<'END'
  > resources: [../base, ../base]
  > END
  $ kubectl kustomize d3
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  % mkdir -p d4
  > cat > d4/kustomization.yaml <<'END'
  > resources: [../base, ../small]
  > END
  $ kubectl kustomize d4
  error: accumulating resources: accumulation err='accumulating resources from '../small': '/root/lab/small' must resolve to a file': recursed merging from path '/root/lab/small': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/conf.[noNs]
  [1]
  % mkdir -p d5 d5/a d5/b
  > cat > d5/kustomization.yaml <<'END'
  > resources: [a, b]
  > END
  > cat > d5/a/kustomization.yaml <<'END'
  > resources: [../../small]
  > namePrefix: a-
  > END
  > cat > d5/b/kustomization.yaml <<'END'
  > resources: [../../small]
  > namePrefix: b-
  > END
  $ kubectl kustomize d5
  apiVersion: v1
  data:
    a: "1"
    b: two
  kind: ConfigMap
  metadata:
    labels:
      l: x
    name: a-conf
  ---
  apiVersion: v1
  data:
    a: "1"
    b: two
  kind: ConfigMap
  metadata:
    labels:
      l: x
    name: b-conf
  % mkdir -p d6
  > cat > d6/kustomization.yaml <<'END'
  > resources: [../d7]
  > END
  $ kubectl kustomize d6
  error: accumulating resources: accumulation err='accumulating resources from '../d7': evalsymlink failure on '/root/lab/d7' : lstat /root/lab/d7: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/d7' : lstat /root/lab/d7: no such file or directory
  [1]
  % mkdir -p d7
  > cat > d7/kustomization.yaml <<'END'
  > resources: [../d6]
  > END
  $ kubectl kustomize d7
  error: accumulating resources: accumulation err='accumulating resources from '../d6': '/root/lab/d6' must resolve to a file': recursed accumulation of path '/root/lab/d6': accumulating resources: accumulation err='accumulating resources from '../d7': '/root/lab/d7' must resolve to a file': cycle detected: candidate root '/root/lab/d7' contains visited root '/root/lab/d7'
  [1]
  % mkdir -p d8
  > cat > d8/kustomization.yaml <<'END'
  > resources: [.]
  > END
  $ kubectl kustomize d8
  error: accumulating resources: accumulation err='accumulating resources from '.': '/root/lab/d8' must resolve to a file': cycle detected: candidate root '/root/lab/d8' contains visited root '/root/lab/d8'
  [1]
  % mkdir -p d9 d9/sub
  > cat > d9/kustomization.yaml <<'END'
  > resources: [sub]
  > END
  > cat > d9/sub/kustomization.yaml <<'END'
  > resources: [..]
  > END
  $ kubectl kustomize d9
  error: accumulating resources: accumulation err='accumulating resources from 'sub': '/root/lab/d9/sub' must resolve to a file': recursed accumulation of path '/root/lab/d9/sub': accumulating resources: accumulation err='accumulating resources from '..': '/root/lab/d9' must resolve to a file': cycle detected: candidate root '/root/lab/d9' contains visited root '/root/lab/d9/sub'
  [1]
  % mkdir -p d10 d10/sub
  > cat > d10/kustomization.yaml <<'END'
  > resources: [sub]
  > END
  > cat > d10/sub/x.yaml <<'END'
  > a: b
  > END
  $ kubectl kustomize d10
  error: accumulating resources: accumulation err='accumulating resources from 'sub': '/root/lab/d10/sub' must resolve to a file': couldn't make target for path '/root/lab/d10/sub': unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/d10/sub'
  [1]
  % mkdir -p d11
  > cat > d11/kustomization.yaml <<'END'
  > resources: [nope.yaml]
  > END
  $ kubectl kustomize d11
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/d11/nope.yaml' : lstat /root/lab/d11/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/d11/nope.yaml' : lstat /root/lab/d11/nope.yaml: no such file or directory
  [1]
  % mkdir -p d12
  > cat > d12/kustomization.yaml <<'END'
  > resources: [../base/all.yaml]
  > END
  $ kubectl kustomize d12
  error: accumulating resources: accumulation err='accumulating resources from '../base/all.yaml': security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/d12'': must build at directory: '/root/lab/base/all.yaml': file is not directory
  [1]
  % mkdir -p d13
  > cat > d13/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d13/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {namespace: q}
  > END
  $ kubectl kustomize d13
  error: accumulating resources: accumulation err='accumulating resources from 'x.yaml': missing metadata.name in object {{v1 ConfigMap} {{ q} map[] map[]}}': must build at directory: '/root/lab/d13/x.yaml': file is not directory
  [1]
  % mkdir -p d14
  > cat > d14/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d14/x.yaml <<'END'
  > kind: ConfigMap
  > metadata: {name: q}
  > END
  $ kubectl kustomize d14
  kind: ConfigMap
  metadata:
    name: q
  % mkdir -p d15
  > cat > d15/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d15/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: q}
  > data: [
  > END
  $ kubectl kustomize d15
  error: accumulating resources: accumulating resources from 'x.yaml': MalformedYAMLError: yaml: line 4: did not find expected node content in File: x.yaml
  [1]
  % mkdir -p d16
  > cat > d16/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d16/x.yaml <<'END'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: v1
  >   kind: ConfigMap
  >   metadata: {name: q}
  > - apiVersion: v1
  >   kind: ConfigMap
  >   metadata: {name: r}
  > END
  $ kubectl kustomize d16
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: q
  ---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: r
  % mkdir -p d17
  > cat > d17/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d17/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMapList
  > items:
  > - metadata: {name: q}
  > END
  $ kubectl kustomize d17
  error: accumulating resources: accumulation err='accumulating resources from 'x.yaml': missing kind in object {{ } {{q } map[] map[]}}': must build at directory: '/root/lab/d17/x.yaml': file is not directory
  [1]
  % mkdir -p d18
  > cat > d18/kustomization.yaml <<'END'
  > resources: [x.yaml, x.yaml]
  > END
  > cat > d18/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: q}
  > END
  $ kubectl kustomize d18
  error: accumulating resources: accumulation err='merging resources from 'x.yaml': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/q.[noNs]': must build at directory: '/root/lab/d18/x.yaml': file is not directory
  [1]
  % mkdir -p d19
  > cat > d19/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d19/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: q}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: q}
  > END
  $ kubectl kustomize d19
  error: accumulating resources: accumulation err='accumulating resources from 'x.yaml': may not add resource with an already registered id: ConfigMap.v1.[noGrp]/q.[noNs]': must build at directory: '/root/lab/d19/x.yaml': file is not directory
  [1]
  % mkdir -p d20
  > cat > d20/kustomization.yaml <<'END'
  > resources: [x.yaml]
  > END
  > cat > d20/x.yaml <<'END'
  >
  > END
  $ kubectl kustomize d20
  % mkdir -p e1
  > cat > e1/kustomization.yaml <<'END'
  > resources: [../base]
  > commonLabels: {env: dev}
  > END
  $ kubectl kustomize e1
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf
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
      app: web
      env: dev
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        env: dev
    template:
      metadata:
        labels:
          app: web
          env: dev
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
  % mkdir -p e2
  > cat > e2/kustomization.yaml <<'END'
  > resources: [../base]
  > labels:
  > - pairs: {env: dev}
  > END
  $ kubectl kustomize e2
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf
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
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      env: dev
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
  % mkdir -p e3
  > cat > e3/kustomization.yaml <<'END'
  > resources: [../base]
  > labels:
  > - pairs: {env: dev}
  >   includeSelectors: true
  > - pairs: {tier: t}
  >   includeTemplates: true
  > END
  $ kubectl kustomize e3
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
      tier: t
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      env: dev
      tier: t
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
      app: web
      env: dev
      tier: t
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        env: dev
    template:
      metadata:
        labels:
          app: web
          env: dev
          tier: t
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
  % mkdir -p e4
  > cat > e4/kustomization.yaml <<'END'
  > resources: [../base]
  > labels:
  > - pairs: {env: dev}
  >   includeSelectors: true
  >   includeTemplates: true
  > END
  $ kubectl kustomize e4
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf
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
      app: web
      env: dev
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        env: dev
    template:
      metadata:
        labels:
          app: web
          env: dev
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
  % mkdir -p e5
  > cat > e5/kustomization.yaml <<'END'
  > resources: [../base]
  > labels:
  > - pairs: {env: dev}
  >   fields:
  >   - path: spec/extra
  >     create: true
  >     kind: Service
  > END
  $ kubectl kustomize e5
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      env: dev
    name: web
  spec:
    extra:
      env: dev
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
      env: dev
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
  % mkdir -p e6
  > cat > e6/kustomization.yaml <<'END'
  > resources: [../base]
  > commonLabels: {env: dev}
  > labels:
  > - pairs: {env: prod}
  > END
  $ kubectl kustomize e6
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    labels:
      env: dev
    name: conf
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
      app: web
      env: dev
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        env: dev
    template:
      metadata:
        labels:
          app: web
          env: dev
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
  % mkdir -p e7
  > cat > e7/kustomization.yaml <<'END'
  > resources: [../base]
  > commonAnnotations: {note: "yes", num: "1"}
  > END
  $ kubectl kustomize e7
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    annotations:
      note: "yes"
      num: "1"
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: "yes"
      num: "1"
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
      note: "yes"
      num: "1"
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
        annotations:
          note: "yes"
          num: "1"
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
  % mkdir -p f1 f1/c1 f1/c2
  > cat > f1/kustomization.yaml <<'END'
  > resources: [../base]
  > components: [c1, c2]
  > END
  > cat > f1/c1/kustomization.yaml <<'END'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > namePrefix: comp-
  > END
  > cat > f1/c2/kustomization.yaml <<'END'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > patches:
  > - target: {kind: Deployment}
  >   patch: |
  >     - {op: replace, path: /spec/replicas, value: 9}
  > configMapGenerator:
  > - name: conf
  >   behavior: merge
  >   literals: [fromcomp=1]
  > END
  $ kubectl kustomize f1
  apiVersion: v1
  data:
    a: "1"
    fromcomp: "1"
  kind: ConfigMap
  metadata:
    name: comp-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: comp-web
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
    name: comp-web
  spec:
    replicas: 9
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
              name: comp-conf
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: comp-conf
          name: conf
  % mkdir -p f2
  > cat > f2/kustomization.yaml <<'END'
  > resources: [../base]
  > components: [../small]
  > END
  $ kubectl kustomize f2
  error: accumulating components: accumulateDirectory: "expected kind 'Component' for path '/root/lab/small' but got 'Kustomization'"
  [1]
  % mkdir -p f3 f3/c
  > cat > f3/kustomization.yaml <<'END'
  > resources: [c]
  > END
  > cat > f3/c/kustomization.yaml <<'END'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > END
  $ kubectl kustomize f3
  error: accumulating resources: accumulation err='accumulating resources from 'c': '/root/lab/f3/c' must resolve to a file': couldn't make target for path '/root/lab/f3/c': kustomization.yaml is empty
  [1]
  % mkdir -p f4
  > cat > f4/kustomization.yaml <<'END'
  > resources: [../base]
  > components: [nope]
  > END
  $ kubectl kustomize f4
  error: accumulating components: loader.New "must build at directory: not a valid directory: evalsymlink failure on '/root/lab/f4/nope' : lstat /root/lab/f4/nope: no such file or directory"
  [1]
  % mkdir -p f5
  > cat > f5/kustomization.yaml <<'END'
  > resources: [../base]
  > components: [x.yaml]
  > END
  > cat > f5/x.yaml <<'END'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: q}
  > END
  $ kubectl kustomize f5
  error: accumulating components: loader.New "must build at directory: '/root/lab/f5/x.yaml': file is not directory"
  [1]
  % mkdir -p f6
  > cat > f6/kustomization.yaml <<'END'
  > resources: [../base]
  > components: [../f6]
  > END
  $ kubectl kustomize f6
  error: accumulating components: loader.New "cycle detected: candidate root '/root/lab/f6' contains visited root '/root/lab/f6'"
  [1]
  % mkdir -p g1
  > cat > g1/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: conf, fieldPath: data.a}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [spec.template.spec.containers.[name=web].image]
  >     options: {delimiter: ':', index: 1}
  > END
  % kubectl kustomize g1
  % mkdir -p g2
  > cat > g2/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: nope, fieldPath: data.a}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [metadata.name]
  > END
  $ kubectl kustomize g2
  error: nothing selected by ConfigMap.[noVer].[noGrp]/nope.[noNs]:data.a
  [1]
  % mkdir -p g3
  > cat > g3/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, fieldPath: data.zz}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [metadata.labels.x]
  > END
  $ kubectl kustomize g3
  error: fieldPath `data.zz` is missing for replacement source ConfigMap.[noVer].[noGrp]/[noName].[noNs]
  [1]
  % mkdir -p g4
  > cat > g4/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: [metadata.labels.x]
  >     options: {create: true}
  >   - select: {name: web}
  >     reject: [{kind: Deployment}]
  >     fieldPaths: [spec.selector.app, "spec.ports.*.name"]
  >     options: {create: true}
  > END
  $ kubectl kustomize g4
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
    - name: conf
      port: 80
    selector:
      app: conf
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      x: conf
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
  % mkdir -p g5
  > cat > g5/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {name: web, fieldPath: spec.replicas}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.a]
  > END
  $ kubectl kustomize g5
  error: multiple matches for selector [noKind].[noVer].[noGrp]/web.[noNs]:spec.replicas
  [1]
  % mkdir -p g6
  > cat > g6/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Deployment, fieldPath: spec.replicas}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.a]
  > END
  $ kubectl kustomize g6
  apiVersion: v1
  data:
    a: "2"
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
  % mkdir -p g7
  > cat > g7/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Deployment, fieldPath: spec.template.spec}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.new]
  >     options: {create: true}
  > END
  $ kubectl kustomize g7
  apiVersion: v1
  data:
    a: "1"
    new:
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
  % mkdir -p g8
  > cat > g8/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Deployment}
  >   targets:
  >   - fieldPaths: [data.new]
  > END
  $ kubectl kustomize g8
  error: target must specify resources to select
  [1]
  % mkdir -p g9
  > cat > g9/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Deployment}
  >   targets:
  >   - select: {kind: ConfigMap}
  > END
  $ kubectl kustomize g9
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: web
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
  % mkdir -p g10
  > cat > g10/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - path: r.yaml
  > END
  > cat > g10/r.yaml <<'END'
  > - source: {kind: Deployment, fieldPath: metadata.name, options: {delimiter: e, index: 0}}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.a]
  > END
  $ kubectl kustomize g10
  apiVersion: v1
  data:
    a: w
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
  % mkdir -p g11
  > cat > g11/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - sourceValue: lit
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.a]
  > END
  $ kubectl kustomize g11
  apiVersion: v1
  data:
    a: lit
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
  % mkdir -p g12
  > cat > g12/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.a]
  > END
  $ kubectl kustomize g12
  error: replacements must specify a source and at least one target
  [1]
  % mkdir -p h1
  > cat > h1/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > namePrefix: p-
  > commonLabels: {a: b}
  > END
  > cat > h1/c.yaml <<'END'
  > namePrefix:
  > - path: data/a
  >   kind: ConfigMap
  > commonLabels:
  > - path: spec/labels
  >   create: true
  >   kind: Service
  > nameReference:
  > - kind: Service
  >   fieldSpecs:
  >   - {path: data/svc, kind: ConfigMap}
  > END
  $ kubectl kustomize h1
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: p-1
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: p-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
    name: p-web
  spec:
    labels:
      a: b
    ports:
    - port: 80
    selector:
      a: b
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
      app: web
    name: p-web
  spec:
    replicas: 2
    selector:
      matchLabels:
        a: b
        app: web
    template:
      metadata:
        labels:
          a: b
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
  % mkdir -p h2
  > cat > h2/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [nope.yaml]
  > END
  $ kubectl kustomize h2
  error: evalsymlink failure on '/root/lab/h2/nope.yaml' : lstat /root/lab/h2/nope.yaml: no such file or directory
  [1]
  % mkdir -p h3
  > cat > h3/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > h3/c.yaml <<'END'
  > namePrefixx: []
  > END
  $ kubectl kustomize h3
  error: error unmarshaling JSON: while decoding JSON: json: unknown field "namePrefixx"
  [1]
  % mkdir -p h4
  > cat > h4/kustomization.yaml <<'END'
  > resources: [../base]
  > crds: [nope.json]
  > END
  $ kubectl kustomize h4
  error: loading CRDs [nope.json]: evalsymlink failure on '/root/lab/h4/nope.json' : lstat /root/lab/h4/nope.json: no such file or directory
  [1]
  % mkdir -p h5
  > cat > h5/kustomization.yaml <<'END'
  > resources: [../base]
  > openapi: {path: nope.json}
  > END
  $ kubectl kustomize h5
  error: evalsymlink failure on '/root/lab/h5/nope.json' : lstat /root/lab/h5/nope.json: no such file or directory
  [1]
  % mkdir -p h6
  > cat > h6/kustomization.yaml <<'END'
  > resources: [../base]
  > vars:
  > - name: V
  >   objref: {kind: Service, name: web, apiVersion: v1}
  > - name: W
  >   objref: {kind: Nope, name: web, apiVersion: v1}
  > END
  $ kubectl kustomize h6
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  error: var '{W Nope.v1.[noGrp] {metadata.name}}' cannot be mapped to a field in the set of known resources
  [1]
  % mkdir -p h7
  > cat > h7/kustomization.yaml <<'END'
  > bases: [../base]
  > patchesStrategicMerge:
  > - p.yaml
  > - |-
  >   apiVersion: v1
  >   kind: Service
  >   metadata: {name: web}
  >   spec: {type: NodePort}
  > patchesJson6902:
  > - target: {version: v1, kind: ConfigMap, name: conf}
  >   path: j.json
  > commonLabels: {a: b}
  > imageTags: [{name: nginx, newTag: v}]
  > END
  > cat > h7/p.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web}
  > spec: {replicas: 1}
  > END
  > cat > h7/j.json <<'END'
  > [{"op":"add","path":"/data/j","value":"k"}]
  > END
  $ kubectl kustomize h7
  # Warning: 'bases' is deprecated. Please use 'resources' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'imageTags' is deprecated. Please use 'images' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    a: "1"
    j: k
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
    name: web
  spec:
    ports:
    - port: 80
    selector:
      a: b
      app: web
    type: NodePort
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
      app: web
    name: web
  spec:
    replicas: 1
    selector:
      matchLabels:
        a: b
        app: web
    template:
      metadata:
        labels:
          a: b
          app: web
      spec:
        containers:
        - envFrom:
          - configMapRef:
              name: conf
          image: nginx:v
          name: web
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
          name: side
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p h8
  > cat > h8/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesJson6902:
  > - target: {version: v1, kind: ConfigMap, name: nope}
  >   patch: '[{"op":"add","path":"/data/j","value":"k"}]'
  > END
  $ kubectl kustomize h8
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
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
  % mkdir -p h9
  > cat > h9/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesJson6902:
  > - patch: '[{"op":"add","path":"/data/j","value":"k"}]'
  > END
  % kubectl kustomize h9
  % mkdir -p h10
  > cat > h10/kustomization.yaml <<'END'
  > resources: [../base]
  > patchesStrategicMerge: [nope.yaml]
  > END
  $ kubectl kustomize h10
  # Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchStrategicMergeTransformer with config: `
  paths:
  - nope.yaml
  `: evalsymlink failure on '/root/lab/h10/nope.yaml' : lstat /root/lab/h10/nope.yaml: no such file or directory
  [1]
  % mkdir -p h11
  > cat > h11/kustomization.yaml <<'END'
  > apiVersion: kustomize.config.k8s.io/v1
  > kind: Kustomization
  > resources: [../base]
  > END
  $ kubectl kustomize h11
  error: Failed to read kustomization file under /root/lab/h11:
  apiVersion for Kustomization should be kustomize.config.k8s.io/v1beta1
  [1]
  % mkdir -p h12
  > cat > h12/kustomization.yaml <<'END'
  > apiVersion: kustomize.config.k8s.io/v1beta1
  > kind: Kustomisation
  > resources: [../base]
  > END
  $ kubectl kustomize h12
  error: Failed to read kustomization file under /root/lab/h12:
  kind should be Kustomization or Component
  [1]
  % mkdir -p h13
  > cat > h13/kustomization.yaml <<'END'
  > kind: Kustomization
  > metadata: {name: x}
  > resource: [../base]
  > END
  $ kubectl kustomize h13
  error: invalid Kustomization: json: unknown field "resource"
  [1]
  % mkdir -p h14
  > cat > h14/kustomization.yaml <<'END'
  > resources: [../small]
  > resources: [../base]
  > END
  $ kubectl kustomize h14
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
  % mkdir -p h15
  > cat > h15/kustomization.yaml <<'END'
  > resources: ../small
  > END
  $ kubectl kustomize h15
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.resources of type []string
  [1]
  % mkdir -p h16
  > cat > h16/kustomization.yaml <<'END'
  > - resources
  > END
  $ kubectl kustomize h16
  error: invalid Kustomization: json: cannot unmarshal array into Go value of type types.Kustomization
  [1]
  % mkdir -p h17
  > cat > h17/kustomization.yaml <<'END'
  > resources: []
  > END
  $ kubectl kustomize h17
  % mkdir -p h18
  > cat > h18/kustomization.yaml <<'END'
  > resources: [../base]
  > sortOptions: {order: fifo}
  > buildMetadata: [originAnnotations, managedByLabel, transformerAnnotations]
  > END
  $ kubectl kustomize h18
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    labels:
      app: web
      app.kubernetes.io/managed-by: kustomize-v5.8.1
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
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: web
  spec:
    ports:
    - port: 80
    selector:
      app: web
  ---
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: conf
  % mkdir -p h19
  > cat > h19/kustomization.yaml <<'END'
  > resources: [../base]
  > sortOptions: {order: legacy, legacySortOptions: {orderFirst: [Service], orderLast: [ConfigMap]}}
  > END
  $ kubectl kustomize h19
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
  ---
  apiVersion: v1
  data:
    a: "1"
  kind: ConfigMap
  metadata:
    name: conf
  % mkdir -p h20
  > cat > h20/kustomization.yaml <<'END'
  > resources: [../base]
  > buildMetadata: [nope]
  > END
  $ kubectl kustomize h20
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
