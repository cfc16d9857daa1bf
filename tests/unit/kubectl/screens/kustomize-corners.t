Corners of kustomize: replacements, transformers, generators and what is wrong with a kustomization.
  % cd /root/lab && rm -rf c7 && mkdir c7 && cd c7
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: ConfigMap, name: conf, fieldPath: data.host}
  >     targets:
  >     - fieldPaths: [metadata.labels.x]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: target must specify resources to select
  [1]
  % cd /root/lab && rm -rf c9 && mkdir c9 && cd c9
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: ConfigMap, name: conf, fieldPath: data.host}
  >     targets:
  >     - select: {kind: Deployment}
  >       fieldPaths: ["spec.template.spec.containers.*.image"]
  >       options: {delimiter: ":", index: 7}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26:example.com
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc:example.com
          name: side
  % cd /root/lab && rm -rf c10 && mkdir c10 && cd c10
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: ConfigMap, name: conf, fieldPath: data.host}
  >     targets:
  >     - select: {kind: Deployment}
  >       fieldPaths: ["spec.template.spec.containers.*.image"]
  >       options: {delimiter: ":", index: -1}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: example.com:nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: example.com:registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c11 && mkdir c11 && cd c11
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: ConfigMap, name: conf, fieldPath: data.host, options: {delimiter: ".", index: 9}}
  >     targets:
  >     - select: {kind: Deployment}
  >       fieldPaths: [metadata.name]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: options.index 9 is out of bounds for value example.com
  [1]
  % cd /root/lab && rm -rf c12 && mkdir c12 && cd c12
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: Deployment, name: web, fieldPath: spec.template.spec.containers}
  >     targets:
  >     - select: {kind: Service}
  >       fieldPaths: [spec.selector.app]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
    selector:
      app: ""
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c14 && mkdir c14 && cd c14
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: Deployment, name: web, fieldPath: spec.template.metadata.labels}
  >     targets:
  >     - select: {kind: Service}
  >       fieldPaths: [spec.selector]
  >     - select: {kind: Service}
  >       reject: [{name: web}]
  >       fieldPaths: [spec.nope]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c17 && mkdir c17 && cd c17
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - sourceValue: hello
  >     targets:
  >     - select: {name: "w.*"}
  >       fieldPaths: [metadata.labels.greeting]
  >       options: {create: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      greeting: hello
    name: web
  spec:
    ports:
    - port: 80
      targetPort: 8080
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      greeting: hello
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c18 && mkdir c18 && cd c18
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - sourceValue: hello
  >     source: {kind: Deployment}
  >     targets:
  >     - select: {name: web}
  >       fieldPaths: [metadata.labels.greeting]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: value and resource selectors are mutually exclusive
  [1]
  % cd /root/lab && rm -rf c21 && mkdir c21 && cd c21
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  > - path: r.yaml
  >   source: {kind: ConfigMap}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > r.yaml <<'EOT'
  > - sourceValue: x
  >   targets: []
  > EOT
  $ kubectl kustomize .
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: r.yaml
    source:
      kind: ConfigMap
  `: cannot specify both path and inline replacement
  [1]
  % cd /root/lab && rm -rf c22 && mkdir c22 && cd c22
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  > - path: r.yaml
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > r.yaml <<'EOT'
  > - sourceValue: x
  >   targets: []
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c23 && mkdir c23 && cd c23
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  > - path: r.yaml
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > r.yaml <<'EOT'
  > - sourceValue: x
  >   target: []
  > EOT
  $ kubectl kustomize .
  error: replacements must specify a source and at least one target
  [1]
  % cd /root/lab && rm -rf c24 && mkdir c24 && cd c24
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: Service, fieldPath: metadata.name}
  >     targets:
  >     - select: {kind: Deployment}
  >       fieldPaths: ["spec.template.spec.containers.[name=new].image"]
  >       options: {create: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
        - image: web
          name: new
  % cd /root/lab && rm -rf c25 && mkdir c25 && cd c25
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replacements:
  >   - source: {kind: Service, fieldPath: metadata.name}
  >     targets:
  >     - select: {kind: Deployment}
  >       fieldPaths: ["spec.template.spec.containers.-.image"]
  >       options: {create: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: unable to find or create field "spec.template.spec.containers.-.image" in replacement target: wrong node kind: expected MappingNode but got SequenceNode: node contents:
  - name: app
    image: nginx:1.26
    env:
    - name: A
      value: "1"
    ports:
    - containerPort: 80
  - name: side
    image: registry.example.com:5000/team/side@sha256:abc
  [1]
  % cd /root/lab && rm -rf c35 && mkdir c35 && cd c35
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > labels:
  > - pairs: {team: a}
  > commonLabels: {team: b}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    labels:
      team: b
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      team: b
    name: web
  spec:
    ports:
    - port: 80
      targetPort: 8080
    selector:
      app: web
      team: b
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: b
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        team: b
    template:
      metadata:
        labels:
          app: web
          team: b
      spec:
        containers:
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c38 && mkdir c38 && cd c38
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > commonLabels: {team: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Kustomization.commonLabels of type string
  [1]
  % cd /root/lab && rm -rf c50 && mkdir c50 && cd c50
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > images:
  > - name: nginx
  >   newTag: a
  >   tagSuffix: -slim
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:a
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c51 && mkdir c51 && cd c51
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > images:
  > - name: registry.example.com:5000/team/side
  >   tagSuffix: -slim
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side:-slim-slim
          name: side
  % cd /root/lab && rm -rf c52 && mkdir c52 && cd c52
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > images:
  > - name: "ngin[xy]"
  >   newName: other
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: other:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c53 && mkdir c53 && cd c53
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > images:
  > - newName: other
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c58 && mkdir c58 && cd c58
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > replicas:
  > - name: web
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c63 && mkdir c63 && cd c63
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     - op: add
  >       path: /spec/template/spec/containers/-
  >       value: {name: x, image: y}
  >   target: {kind: Deployment}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
        - image: true
          name: x
  % cd /root/lab && rm -rf c64 && mkdir c64 && cd c64
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     - op: add
  >       path: /spec/template/spec/containers/9
  >       value: {name: x, image: y}
  >   target: {kind: Deployment}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: error in add for path: '/spec/template/spec/containers/9': Unable to access invalid index: 9: invalid index referenced
  [1]
  % cd /root/lab && rm -rf c66 && mkdir c66 && cd c66
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     - op: copy
  >       from: /spec/nope
  >       path: /spec/x
  >   target: {kind: Deployment}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
    x: null
  % cd /root/lab && rm -rf c72 && mkdir c72 && cd c72
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: other}
  >     spec:
  >       replicas: 7
  >   target: {name: web}
  >   options: {allowNameChange: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: other
  spec:
    ports:
    - port: 80
      targetPort: 8080
    replicas: 7
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: other
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c75 && mkdir c75 && cd c75
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec:
  >       template:
  >         spec:
  >           containers:
  >           - name: side
  >             $patch: delete
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
  % cd /root/lab && rm -rf c83 && mkdir c83 && cd c83
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: ""
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: trouble configuring builtin PatchTransformer with config: `
  {}
  `: must specify one of patch and path in
  {}
  [1]
  % cd /root/lab && rm -rf c85 && mkdir c85 && cd c85
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: "[]"
  >   target: {kind: Deployment}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c86 && mkdir c86 && cd c86
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: "{}"
  >   target: {kind: Deployment}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c90 && mkdir c90 && cd c90
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patches:
  > - patch: |-
  >     - op: replace
  >       path: /spec/replicas
  >       value: 7
  >   target: {kind: Deployment, labelSelector: "app in ("}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: unable to parse requirement: found '', expected: ',', ')' or identifier
  [1]
  % cd /root/lab && rm -rf c95 && mkdir c95 && cd c95
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > patchesJson6902:
  > - path: j.json
  >   target: {kind: Deployment, name: web, version: v1}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > j.json <<'EOT'
  > [{"op":"replace","path":"/spec/replicas","value":4},]
  > EOT
  $ kubectl kustomize .
  # Warning: 'patchesJson6902' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  error: trouble configuring builtin PatchJson6902Transformer with config: `
  path: j.json
  target:
    kind: Deployment
    name: web
    version: v1
  `: decoding [{"op":"replace","path":"/spec/replicas","value":4},]
  : invalid character ']' looking for beginning of value
  [1]
  % cd /root/lab && rm -rf c99 && mkdir c99 && cd c99
  % cat > kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   files: [a=b=a.txt]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > a.txt <<'EOT'
  > hello
  > EOT
  % cat > b.env <<'EOT'
  > A=1
  > # c
  >
  > B=two words
  >  C = 3
  > D
  > EOT
  % cat > c.properties <<'EOT'
  > x.y=z
  > k=v=w
  > EOT
  $ kubectl kustomize .
  error: loading KV pairs: file sources: [a=b=a.txt]: source "a=b=a.txt" key name or file path contains '='
  [1]
  % cd /root/lab && rm -rf c100 && mkdir c100 && cd c100
  % cat > kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   files: ["=a.txt"]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > a.txt <<'EOT'
  > hello
  > EOT
  % cat > b.env <<'EOT'
  > A=1
  > # c
  >
  > B=two words
  >  C = 3
  > D
  > EOT
  % cat > c.properties <<'EOT'
  > x.y=z
  > k=v=w
  > EOT
  $ kubectl kustomize .
  error: loading KV pairs: file sources: [=a.txt]: missing key name for file path "a.txt" in source "=a.txt"
  [1]
  % cd /root/lab && rm -rf c101 && mkdir c101 && cd c101
  % cat > kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   files: ["k="]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > a.txt <<'EOT'
  > hello
  > EOT
  % cat > b.env <<'EOT'
  > A=1
  > # c
  >
  > B=two words
  >  C = 3
  > D
  > EOT
  % cat > c.properties <<'EOT'
  > x.y=z
  > k=v=w
  > EOT
  $ kubectl kustomize .
  error: loading KV pairs: file sources: [k=]: missing file path for key name "k" in source "k="
  [1]
  % cd /root/lab && rm -rf c117 && mkdir c117 && cd c117
  % cat > kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   literals: [a=1]
  > generatorOptions: {disableNameSuffixHash: true, labels: {z: y}, immutable: true}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > a.txt <<'EOT'
  > hello
  > EOT
  % cat > b.env <<'EOT'
  > A=1
  > # c
  >
  > B=two words
  >  C = 3
  > D
  > EOT
  % cat > c.properties <<'EOT'
  > x.y=z
  > k=v=w
  > EOT
  $ kubectl kustomize .
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field GeneratorOptions.generatorOptions.labels of type string
  [1]
  % cd /root/lab && rm -rf c118 && mkdir c118 && cd c118
  % cat > kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   namespace: n
  >   literals: [a=1]
  > - name: c
  >   literals: [a=1]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > a.txt <<'EOT'
  > hello
  > EOT
  % cat > b.env <<'EOT'
  > A=1
  > # c
  >
  > B=two words
  >  C = 3
  > D
  > EOT
  % cat > c.properties <<'EOT'
  > x.y=z
  > k=v=w
  > EOT
  $ kubectl kustomize .
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field ConfigMapArgs.configMapGenerator.GeneratorArgs.namespace of type string
  [1]
  % cd /root/lab && rm -rf c125 && mkdir c125 && cd c125
  % cat > kustomization.yaml <<'EOT'
  > resources: [base]
  > namePrefix: p-
  > configMapGenerator:
  > - name: c
  >   behavior: replace
  >   literals: [b=2]
  >   options: {labels: {x: y}}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % mkdir -p base
  % cat > base/kustomization.yaml <<'EOT'
  > configMapGenerator:
  > - name: c
  >   literals: [a=1, b=1]
  >   options: {labels: {o: p}}
  > EOT
  $ kubectl kustomize .
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field GeneratorOptions.configMapGenerator.GeneratorArgs.options.labels of type string
  [1]
  % cd /root/lab && rm -rf c133 && mkdir c133 && cd c133
  % cat > kustomization.yaml <<'EOT'
  > resources: [/opt]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulation err='accumulating resources from '/opt': '/opt' must resolve to a file': new root '/opt' cannot be absolute
  [1]
  % cd /root/lab && rm -rf c134 && mkdir c134 && cd c134
  % cat > kustomization.yaml <<'EOT'
  > resources: [sub]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % mkdir -p sub
  % cat > sub/x.yaml <<'EOT'
  > a: b
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulation err='accumulating resources from 'sub': '/root/lab/c134/sub' must resolve to a file': couldn't make target for path '/root/lab/c134/sub': unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/c134/sub'
  [1]
  % cd /root/lab && rm -rf c137 && mkdir c137 && cd c137
  % cat > kustomization.yaml <<'EOT'
  > resources: [bad.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > bad.yaml <<'EOT'
  > a: [b
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulating resources from 'bad.yaml': MalformedYAMLError: yaml: line 1: did not find expected ',' or ']' in File: bad.yaml
  [1]
  % cd /root/lab && rm -rf c138 && mkdir c138 && cd c138
  % cat > kustomization.yaml <<'EOT'
  > resources: [bad.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > bad.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulation err='accumulating resources from 'bad.yaml': missing metadata.name in object {{v1 ConfigMap} {{ } map[] map[]}}': must build at directory: '/root/lab/c138/bad.yaml': file is not directory
  [1]
  % cd /root/lab && rm -rf c139 && mkdir c139 && cd c139
  % cat > kustomization.yaml <<'EOT'
  > resources: [bad.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > bad.yaml <<'EOT'
  > apiVersion: v1
  > metadata: {name: x}
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulation err='accumulating resources from 'bad.yaml': missing kind in object {{v1 } {{x } map[] map[]}}': must build at directory: '/root/lab/c139/bad.yaml': file is not directory
  [1]
  % cd /root/lab && rm -rf c145 && mkdir c145 && cd c145
  % cat > kustomization.yaml <<'EOT'
  > resources: [bad.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > bad.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: x}
  > data: {a: 1, a: 2}
  > EOT
  $ kubectl kustomize .
  error: map[string]interface {}(nil): yaml: unmarshal errors:
    line 4: mapping key "a" already defined at line 4
  [1]
  % cd /root/lab && rm -rf c147 && mkdir c147 && cd c147
  % cat > kustomization.yaml <<'EOT'
  > resources: [bad.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > bad.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: x}
  > 	data: {a: 1}
  > EOT
  $ kubectl kustomize .
  error: accumulating resources: accumulating resources from 'bad.yaml': MalformedYAMLError: yaml: line 4: found character that cannot start any token in File: bad.yaml
  [1]
  % cd /root/lab && rm -rf c156 && mkdir c156 && cd c156
  % : > kustomization.yaml
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: kustomization.yaml is empty
  [1]
  % cd /root/lab && rm -rf c157 && mkdir c157 && cd c157
  % cat > kustomization.yaml <<'EOT'
  > {}
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: kustomization.yaml is empty
  [1]
  % cd /root/lab && rm -rf c158 && mkdir c158 && cd c158
  % cat > kustomization.yaml <<'EOT'
  > # nothing
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: kustomization.yaml is empty
  [1]
  % cd /root/lab && rm -rf c162 && mkdir c162 && cd c162
  % cat > kustomization.yaml <<'EOT'
  > resources: null
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: kustomization.yaml is empty
  [1]
  % cd /root/lab && rm -rf c165 && mkdir c165 && cd c165
  % cat > kustomization.yaml <<'EOT'
  > components: [dep.yaml]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: accumulating components: loader.New "must build at directory: '/root/lab/c165/dep.yaml': file is not directory"
  [1]
  % cd /root/lab && rm -rf c166 && mkdir c166 && cd c166
  % cat > kustomization.yaml <<'EOT'
  > components: [none]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: accumulating components: loader.New "must build at directory: not a valid directory: evalsymlink failure on '/root/lab/c166/none' : lstat /root/lab/c166/none: no such file or directory"
  [1]
  % cd /root/lab && rm -rf c169 && mkdir c169 && cd c169
  % cat > kustomization.yaml <<'EOT'
  > crds: [crd.json]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > crd.json <<'EOT'
  > {}
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c172 && mkdir c172 && cd c172
  % cat > kustomization.yaml <<'EOT'
  > openapi: {version: v1.2.3}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: the specified OpenAPI version is not built in
  [1]
  % cd /root/lab && rm -rf c174 && mkdir c174 && cd c174
  % cat > kustomization.yaml <<'EOT'
  > configurations: [c.yaml]
  > namePrefix: p-
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > c.yaml <<'EOT'
  > namePrefix:
  > - path: data/host
  >   kind: ConfigMap
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: p-example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    name: p-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p-web
  spec:
    ports:
    - port: 80
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c175 && mkdir c175 && cd c175
  % cat > kustomization.yaml <<'EOT'
  > configurations: [c.yaml]
  > commonLabels: {x: y}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > c.yaml <<'EOT'
  > commonLabels:
  > - path: spec/foo
  >   kind: Service
  >   create: true
  > EOT
  $ kubectl kustomize .
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Kustomization.commonLabels of type string
  [1]
  % cd /root/lab && rm -rf c176 && mkdir c176 && cd c176
  % cat > kustomization.yaml <<'EOT'
  > configurations: [c.yaml]
  > images: [{name: img, newTag: t}]
  > resources: [x.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > c.yaml <<'EOT'
  > images:
  > - path: spec/runner
  >   kind: Job
  > EOT
  % cat > x.yaml <<'EOT'
  > apiVersion: ex.com/v1
  > kind: Job
  > metadata: {name: j}
  > spec: {runner: img}
  > EOT
  $ kubectl kustomize .
  apiVersion: ex.com/v1
  kind: Job
  metadata:
    name: j
  spec:
    runner: img:t
  % cd /root/lab && rm -rf c177 && mkdir c177 && cd c177
  % cat > kustomization.yaml <<'EOT'
  > configurations: [c.yaml]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > c.yaml <<'EOT'
  > bogus:
  > - path: data/host
  > EOT
  $ kubectl kustomize .
  error: error unmarshaling JSON: while decoding JSON: json: unknown field "bogus"
  [1]
  % cd /root/lab && rm -rf c179 && mkdir c179 && cd c179
  % cat > kustomization.yaml <<'EOT'
  > sortOptions: {order: legacy}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c180 && mkdir c180 && cd c180
  % cat > kustomization.yaml <<'EOT'
  > sortOptions: {order: frob}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: the field 'sortOptions.order' must be one of [fifo, legacy]
  [1]
  % cd /root/lab && rm -rf c182 && mkdir c182 && cd c182
  % cat > kustomization.yaml <<'EOT'
  > sortOptions: {order: fifo, legacySortOptions: {orderFirst: [Deployment]}}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: the field 'sortOptions.legacySortOptions' is set but the selected sort order is 'fifo', not 'legacy'
  [1]
  % cd /root/lab && rm -rf c183 && mkdir c183 && cd c183
  % cat > kustomization.yaml <<'EOT'
  > sortOptions: {}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: the field 'sortOptions.order' must be one of [fifo, legacy]
  [1]
  % cd /root/lab && rm -rf c184 && mkdir c184 && cd c184
  % cat > kustomization.yaml <<'EOT'
  > buildMetadata: [managedByLabel, originAnnotations, transformerAnnotations]
  > namePrefix: a-
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PrefixTransformer
      config.kubernetes.io/origin: |
        path: cm.yaml
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: a-conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PrefixTransformer
      config.kubernetes.io/origin: |
        path: svc.yaml
    labels:
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: a-web
  spec:
    ports:
    - port: 80
      targetPort: 8080
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      alpha.config.kubernetes.io/transformations: |
        - configuredIn: kustomization.yaml
          configuredBy:
            apiVersion: builtin
            kind: PrefixTransformer
      config.kubernetes.io/origin: |
        path: dep.yaml
    labels:
      app: web
      app.kubernetes.io/managed-by: kustomize-v5.8.1
    name: a-web
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c185 && mkdir c185 && cd c185
  % cat > kustomization.yaml <<'EOT'
  > buildMetadata: [frob]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c187 && mkdir c187 && cd c187
  % cat > kustomization.yaml <<'EOT'
  > validators: [v.yaml]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > v.yaml <<'EOT'
  > apiVersion: ex.com/v1
  > kind: V
  > metadata:
  >   name: v
  >   annotations:
  >     config.kubernetes.io/function: |
  >       exec: {path: ./v.sh}
  > EOT
  $ kubectl kustomize .
  error: external plugins disabled; unable to load external plugin 'V'
  [1]
  % cd /root/lab && rm -rf c188 && mkdir c188 && cd c188
  % cat > kustomization.yaml <<'EOT'
  > validators: [v.yaml]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > v.yaml <<'EOT'
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: v}
  > labels: {a: b}
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c190 && mkdir c190 && cd c190
  % cat > kustomization.yaml <<'EOT'
  > validators:
  > - |-
  >   apiVersion: builtin
  >   kind: NamespaceTransformer
  >   metadata: {name: v, namespace: x}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: validator shouldn't modify the resource map: id in self missing from other; id: Deployment.v1.apps/web.[noNs]
  [1]
  % cd /root/lab && rm -rf c193 && mkdir c193 && cd c193
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: SuffixTransformer
  >   metadata: {name: v}
  >   suffix: -a
  >   fieldSpecs: [{path: metadata/name, kind: Service}]
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web-a
  spec:
    ports:
    - port: 80
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c194 && mkdir c194 && cd c194
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: PrefixSuffixTransformer
  >   metadata: {name: v}
  >   prefix: a-
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: plugin PrefixSuffixTransformer.builtin.[noGrp]/v.[noNs] fails configuration: fieldSpecs is not expected to be nil
  [1]
  % cd /root/lab && rm -rf c196 && mkdir c196 && cd c196
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: NamespaceTransformer
  >   metadata: {name: v, namespace: n}
  >   setRoleBindingSubjects: frob
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: plugin NamespaceTransformer.builtin.[noGrp]/v.n fails configuration: invalid value "frob" for setRoleBindingSubjects: must be one of "defaultOnly", "none" or "allServiceAccounts"
  [1]
  % cd /root/lab && rm -rf c200 && mkdir c200 && cd c200
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: PatchTransformer
  >   metadata: {name: v}
  >   patch: "[{op: replace, path: /spec/replicas, value: 8}]"
  >   target: {kind: Deployment}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: plugin PatchTransformer.builtin.[noGrp]/v.[noNs] fails configuration: unable to parse SM or JSON patch from [patch: "[{op: replace, path: /spec/replicas, value: 8}]"]
  [1]
  % cd /root/lab && rm -rf c201 && mkdir c201 && cd c201
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: PatchJson6902Transformer
  >   metadata: {name: v}
  >   jsonOp: "[{op: replace, path: /spec/replicas, value: 8}]"
  >   target: {kind: Deployment, name: web}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: plugin PatchJson6902Transformer.builtin.[noGrp]/v.[noNs] fails configuration: decoding [{op: replace, path: /spec/replicas, value: 8}]: invalid character 'o' looking for beginning of object key string
  [1]
  % cd /root/lab && rm -rf c203 && mkdir c203 && cd c203
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: ValueAddTransformer
  >   metadata: {name: v}
  >   value: val
  >   targets:
  >   - fieldPath: metadata/labels/q
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
  kind: ConfigMap
  metadata:
    labels:
      q: val
    name: conf
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      q: val
    name: web
  spec:
    ports:
    - port: 80
      targetPort: 8080
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      q: val
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c207 && mkdir c207 && cd c207
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: HashTransformer
  >   metadata: {name: v}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c210 && mkdir c210 && cd c210
  % cat > kustomization.yaml <<'EOT'
  > transformers:
  > - |-
  >   apiVersion: builtin
  >   kind: LabelTransformer
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: accumulation err='accumulating resources from 'apiVersion: builtin
  kind: LabelTransformer': evalsymlink failure on '/root/lab/c210/apiVersion: builtin
  kind: LabelTransformer' : lstat /root/lab/c210/apiVersion: builtin
  kind: LabelTransformer: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/c210/apiVersion: builtin
  kind: LabelTransformer' : lstat /root/lab/c210/apiVersion: builtin
  kind: LabelTransformer: no such file or directory
  [1]
  % cd /root/lab && rm -rf c214 && mkdir c214 && cd c214
  % cat > kustomization.yaml <<'EOT'
  > generators:
  > - |-
  >   apiVersion: builtin
  >   kind: HelmChartInflationGenerator
  >   metadata: {name: v}
  >   name: x
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  error: loading generator plugins: failed to load generator: plugin HelmChartInflationGenerator.builtin.[noGrp]/v.[noNs] fails configuration: must specify --enable-helm
  [1]
  % cd /root/lab && rm -rf c215 && mkdir c215 && cd c215
  % cat > kustomization.yaml <<'EOT'
  > generators:
  > - |-
  >   apiVersion: builtin
  >   kind: IAMPolicyGenerator
  >   metadata: {name: v}
  >   cloud: gke
  >   kubernetesService: {name: s}
  >   serviceAccount: {name: x, projectId: p}
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    annotations:
      iam.gke.io/gcp-service-account: x@p.iam.gserviceaccount.com
    name: s
  ---
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c218 && mkdir c218 && cd c218
  % cat > kustomization.yaml <<'EOT'
  > helmCharts:
  > - name: x
  >   repo: https://example.com
  >   version: 1.0
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize --enable-helm .
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field HelmChart.helmCharts.version of type string
  [1]
  % cd /root/lab && rm -rf c220 && mkdir c220 && cd c220
  % cat > kustomization.yaml <<'EOT'
  > helmCharts:
  > - releaseName: x
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize --enable-helm .
  error: trouble configuring builtin HelmChartInflationGenerator with config: `
  releaseName: x
  `: chart name cannot be empty
  [1]
  % cd /root/lab && rm -rf c222 && mkdir c222 && cd c222
  % cat > kustomization.yaml <<'EOT'
  > helmGlobals: {chartHome: c}
  > helmCharts: []
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  data:
    host: example.com
    url: http://old.example.com:80/path
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
      targetPort: 8080
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
        - env:
          - name: A
            value: "1"
          image: nginx:1.26
          name: app
          ports:
          - containerPort: 80
        - image: registry.example.com:5000/team/side@sha256:abc
          name: side
  % cd /root/lab && rm -rf c231 && mkdir c231 && cd c231
  % cat > kustomization.yaml <<'EOT'
  > resources: [dep.yaml, svc.yaml, cm.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  $ kubectl kustomize . -o outdir/; ls
  error: open outdir/: is a directory
  cm.yaml  dep.yaml  kustomization.yaml  svc.yaml
  % cd /root/lab && rm -rf c251 && mkdir c251 && cd c251
  % cat > kustomization.yaml <<'EOT'
  > namespace: prod
  > resources: [x.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > x.yaml <<'EOT'
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: b}
  > roleRef: {kind: Role, name: r, apiGroup: rbac.authorization.k8s.io}
  > subjects:
  > - {kind: ServiceAccount, name: default}
  > - {kind: ServiceAccount, name: other, namespace: z}
  > - {kind: User, name: u}
  > ---
  > apiVersion: v1
  > kind: Namespace
  > metadata: {name: old}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: ClusterRole
  > metadata: {name: c}
  > ---
  > apiVersion: ex.com/v1
  > kind: Thing
  > metadata: {name: t}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: pv}
  > ---
  > apiVersion: apiregistration.k8s.io/v1
  > kind: APIService
  > metadata: {name: a}
  > spec: {service: {name: s, namespace: q}}
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  kind: Namespace
  metadata:
    name: prod
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: c
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: b
    namespace: prod
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: default
    namespace: prod
  - kind: ServiceAccount
    name: other
    namespace: z
  - kind: User
    name: u
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: pv
  ---
  apiVersion: apiregistration.k8s.io/v1
  kind: APIService
  metadata:
    name: a
  spec:
    service:
      name: s
      namespace: prod
  ---
  apiVersion: ex.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: prod
  % cd /root/lab && rm -rf c252 && mkdir c252 && cd c252
  % cat > kustomization.yaml <<'EOT'
  > namePrefix: p-
  > resources: [x.yaml]
  > EOT
  % cat > dep.yaml <<'EOT'
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
  >       - name: app
  >         image: nginx:1.26
  >         env:
  >         - name: A
  >           value: "1"
  >         ports:
  >         - containerPort: 80
  >       - name: side
  >         image: registry.example.com:5000/team/side@sha256:abc
  > EOT
  % cat > svc.yaml <<'EOT'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  >     targetPort: 8080
  > EOT
  % cat > cm.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   host: example.com
  >   url: http://old.example.com:80/path
  > EOT
  % cat > x.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: c}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: s}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: sa}
  > secrets: [{name: s}]
  > imagePullSecrets: [{name: s}]
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: pvc}
  > ---
  > apiVersion: v1
  > kind: Pod
  > metadata: {name: p}
  > spec:
  >   serviceAccountName: sa
  >   imagePullSecrets: [{name: s}]
  >   priorityClassName: pc
  >   volumes:
  >   - {name: a, configMap: {name: c}}
  >   - {name: b, secret: {secretName: s}}
  >   - {name: d, persistentVolumeClaim: {claimName: pvc}}
  >   - name: e
  >     projected: {sources: [{configMap: {name: c}}, {secret: {name: s}}]}
  >   initContainers:
  >   - name: i
  >     image: x
  >     envFrom: [{secretRef: {name: s}}]
  >   containers:
  >   - name: x
  >     image: y
  >     env:
  >     - {name: A, valueFrom: {configMapKeyRef: {name: c, key: k}}}
  > ---
  > apiVersion: scheduling.k8s.io/v1
  > kind: PriorityClass
  > metadata: {name: pc}
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: Ingress
  > metadata: {name: i}
  > spec:
  >   tls: [{secretName: s}]
  >   ingressClassName: ic
  >   rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: svc, port: {number: 1}}}}]}}]
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: IngressClass
  > metadata: {name: ic}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: svc}
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: h}
  > spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: ss}}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: ss}
  > spec: {serviceName: svc, volumeClaimTemplates: [{metadata: {name: v}}]}
  > ---
  > apiVersion: admissionregistration.k8s.io/v1
  > kind: ValidatingWebhookConfiguration
  > metadata: {name: w}
  > webhooks: [{name: a, clientConfig: {service: {name: svc, namespace: default}}}]
  > EOT
  $ kubectl kustomize .
  apiVersion: v1
  imagePullSecrets:
  - name: p-s
  kind: ServiceAccount
  metadata:
    name: p-sa
  secrets:
  - name: s
  ---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: p-c
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-s
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p-svc
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p-pc
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: p-pvc
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: p-ss
  spec:
    serviceName: p-svc
    volumeClaimTemplates:
    - metadata:
        name: v
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: p-h
  spec:
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: p-ss
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: p-i
  spec:
    ingressClassName: ic
    rules:
    - http:
        paths:
        - backend:
            service:
              name: p-svc
              port:
                number: 1
          path: /
          pathType: Prefix
    tls:
    - secretName: p-s
  ---
  apiVersion: networking.k8s.io/v1
  kind: IngressClass
  metadata:
    name: p-ic
  ---
  apiVersion: v1
  kind: Pod
  metadata:
    name: p-p
  spec:
    containers:
    - env:
      - name: A
        valueFrom:
          configMapKeyRef:
            key: k
            name: p-c
      image: "y"
      name: x
    imagePullSecrets:
    - name: p-s
    initContainers:
    - envFrom:
      - secretRef:
          name: p-s
      image: x
      name: i
    priorityClassName: p-pc
    serviceAccountName: p-sa
    volumes:
    - configMap:
        name: p-c
      name: a
    - name: b
      secret:
        secretName: p-s
    - name: d
      persistentVolumeClaim:
        claimName: p-pvc
    - name: e
      projected:
        sources:
        - configMap:
            name: p-c
        - secret:
            name: p-s
  ---
  apiVersion: admissionregistration.k8s.io/v1
  kind: ValidatingWebhookConfiguration
  metadata:
    name: p-w
  webhooks:
  - clientConfig:
      service:
        name: p-svc
        namespace: default
    name: a
