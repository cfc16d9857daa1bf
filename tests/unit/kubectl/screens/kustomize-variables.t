  % mkdir v; cd v
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: src\n  annotations:\n    n: $(V)\ndata:\n  v: hi\n  w: $(V)\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  labels: {l: $(V)}\nspec:\n  volumes: [{name: n, nfs: {server: $(V), path: /x}}]\n  initContainers: [{name: i, image: $(V), command: [$(V)]}]\n  containers: [{name: c, image: x, args: ["$(V)-$(W)"], env: [{name: A, value: $(V)}], workingDir: $(V), volumeMounts: [{name: n, mountPath: /$(V)}]}]\n---\napiVersion: example.com/v1\nkind: MyKind\nmetadata:\n  name: m\nspec:\n  containers: [{name: c, command: [$(V)]}]\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: i\nspec:\n  rules: [{host: $(V).example}]\n  tls: [{hosts: [$(V)], secretName: $(V)}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: s\nspec:\n  selector: {a: $(V)}\n  ports: [{port: $(PORT), targetPort: $(PORT)}]\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d\nspec:\n  template:\n    metadata:\n      annotations: {x: $(V)}\n      labels: {y: $(V)}\n    spec:\n      containers: [{name: c, image: x, args: [$(V)], ports: [{containerPort: 80}]}]\n---\napiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: pv\nspec:\n  nfs: {server: $(V)}\n---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: ds\nspec:\n  template:\n    metadata: {annotations: {x: $(V)}}\n    spec: {volumes: [{name: n, nfs: {server: $(V)}}], ephemeralContainers: [{name: e, args: [$(V)]}]}\n' > r.yaml
  % printf 'resources: [r.yaml]\nvars:\n- name: V\n  objref: {kind: ConfigMap, name: src, apiVersion: v1}\n  fieldref:\n    fieldpath: data.v\n- name: PORT\n  objref: {kind: Deployment, name: d, apiVersion: apps/v1}\n  fieldref:\n    fieldpath: spec.template.spec.containers[0].ports[0].containerPort\n- name: UNUSED\n  objref: {kind: Pod, name: p, apiVersion: v1}\n' > kustomization.yaml
  $ kubectl kustomize . 2>&1 | grep -v log.go
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    v: hi
    w: $(V)
  kind: ConfigMap
  metadata:
    annotations:
      "n": hi
    name: src
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: s
  spec:
    ports:
    - port: 80
      targetPort: 80
    selector:
      a: $(V)
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: pv
  spec:
    nfs:
      server: hi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: d
  spec:
    template:
      metadata:
        annotations:
          x: hi
        labels:
          "y": $(V)
      spec:
        containers:
        - args:
          - hi
          image: x
          name: c
          ports:
          - containerPort: 80
  ---
  apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: ds
  spec:
    template:
      metadata:
        annotations:
          x: $(V)
      spec:
        ephemeralContainers:
        - args:
          - $(V)
          name: e
        volumes:
        - name: "n"
          nfs:
            server: hi
  ---
  apiVersion: example.com/v1
  kind: MyKind
  metadata:
    name: m
  spec:
    containers:
    - command:
      - $(V)
      name: c
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - host: hi.example
    tls:
    - hosts:
      - hi
      secretName: hi
  ---
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      l: hi
    name: p
  spec:
    containers:
    - args:
      - hi-$(W)
      env:
      - name: A
        value: hi
      image: x
      name: c
      volumeMounts:
      - mountPath: /hi
        name: "n"
      workingDir: $(V)
    initContainers:
    - command:
      - hi
      image: $(V)
      name: i
    volumes:
    - name: "n"
      nfs:
        path: /x
        server: hi
  % printf 'varReference:\n- path: spec/containers/command\n  kind: MyKind\n- path: data\n  kind: ConfigMap\n- path: spec/selector\n' > conf.yaml
  % printf 'configurations: [conf.yaml]\n' >> kustomization.yaml
  $ kubectl kustomize . 2>&1 | grep -v log.go
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  data:
    v: hi
    w: hi
  kind: ConfigMap
  metadata:
    annotations:
      "n": hi
    name: src
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: s
  spec:
    ports:
    - port: 80
      targetPort: 80
    selector:
      a: hi
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: pv
  spec:
    nfs:
      server: hi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: d
  spec:
    template:
      metadata:
        annotations:
          x: hi
        labels:
          "y": $(V)
      spec:
        containers:
        - args:
          - hi
          image: x
          name: c
          ports:
          - containerPort: 80
  ---
  apiVersion: apps/v1
  kind: DaemonSet
  metadata:
    name: ds
  spec:
    template:
      metadata:
        annotations:
          x: $(V)
      spec:
        ephemeralContainers:
        - args:
          - $(V)
          name: e
        volumes:
        - name: "n"
          nfs:
            server: hi
  ---
  apiVersion: example.com/v1
  kind: MyKind
  metadata:
    name: m
  spec:
    containers:
    - command:
      - hi
      name: c
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: i
  spec:
    rules:
    - host: hi.example
    tls:
    - hosts:
      - hi
      secretName: hi
  ---
  apiVersion: v1
  kind: Pod
  metadata:
    labels:
      l: hi
    name: p
  spec:
    containers:
    - args:
      - hi-$(W)
      env:
      - name: A
        value: hi
      image: x
      name: c
      volumeMounts:
      - mountPath: /hi
        name: "n"
      workingDir: $(V)
    initContainers:
    - command:
      - hi
      image: $(V)
      name: i
    volumes:
    - name: "n"
      nfs:
        path: /x
        server: hi
  $ kubectl kustomize . 2>&1 | grep -o 'well-defined.*'
  well-defined vars that were never replaced: UNUSED
  % sed -i 's/containers\[0\]/containers.0/' kustomization.yaml
  $ kubectl kustomize . 2>&1 | tail -3
      nfs:
        path: /x
        server: hi
