Strategic merge patches of kustomizations: keys of several parts, directives, lists and values of other types
  % mkdir -p base
  > cat > base/kustomization.yaml <<'END'
  > resources: [all.yaml]
  > END
  > cat > base/all.yaml <<'END'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: web
  >   finalizers: [f1, f2]
  >   annotations: {n: "5", t: plain, q: "true"}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: web
  >         image: nginx:1.27
  >         command: [a, b]
  >         ports:
  >         - {containerPort: 80, protocol: TCP}
  >         - {containerPort: 53, protocol: UDP}
  >         - {containerPort: 53, protocol: TCP}
  >         env:
  >         - {name: A, value: "1"}
  >         - {name: A, value: "2"}
  >         - {name: B, value: b}
  >         resources: {limits: {cpu: 100m}}
  >       - name: side
  >         image: busybox
  >         ports: [{containerPort: 90}]
  >       tolerations: [{key: x, operator: Exists}]
  >       imagePullSecrets: [{name: one}]
  >       topologySpreadConstraints:
  >       - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule}
  >       volumes:
  >       - name: conf
  >         configMap: {name: conf}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web}
  > spec:
  >   selector: {app: web}
  >   ports: [{port: 80, protocol: TCP, name: a}, {port: 81, name: b}]
  > ---
  > apiVersion: example.com/v1
  > kind: Thing
  > metadata: {name: thing}
  > spec:
  >   list: [{name: a, v: 1}, {name: b}]
  >   map: {a: {b: c}}
  >   num: 5
  >   s: "8"
  > END
  % mkdir -p m0
  > cat > m0/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 80, name: h}]}]}}}
  > END
  $ kubectl kustomize m0
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m1
  > cat > m1/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 80, protocol: UDP, name: h}]}]}}}
  > END
  $ kubectl kustomize m1
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            name: h
            protocol: UDP
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m2
  > cat > m2/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 53, name: h}]}]}}}
  > END
  $ kubectl kustomize m2
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m3
  > cat > m3/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: side, ports: [{containerPort: 90, protocol: TCP, name: z}]}]}}}
  > END
  $ kubectl kustomize m3
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          name: side
          ports:
          - containerPort: 90
        - command:
          - a
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m4
  > cat > m4/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 53, protocol: TCP, $patch: delete}]}]}}}
  > END
  $ kubectl kustomize m4
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m5
  > cat > m5/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{containerPort: 80, $patch: delete}]}]}}}
  > END
  $ kubectl kustomize m5
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m6
  > cat > m6/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, ports: [{name: nokey}]}]}}}
  > END
  $ kubectl kustomize m6
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports: []
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m7
  > cat > m7/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: [{name: A, value: "9"}]}]}}}
  > END
  $ kubectl kustomize m7
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m8
  > cat > m8/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: [{name: C, value: 3}, {name: B, value: null}]}]}}}
  > END
  $ kubectl kustomize m8
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: C
            value: 3
          - name: B
          - name: A
            value: "2"
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m9
  > cat > m9/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: [{name: B, valueFrom: {fieldRef: {fieldPath: x}}, value: null}]}]}}}
  > END
  $ kubectl kustomize m9
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: B
            valueFrom:
              fieldRef:
                fieldPath: x
          - name: A
            value: "2"
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m10
  > cat > m10/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: [{value: x}]}]}}}
  > END
  $ kubectl kustomize m10
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env: []
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m11
  > cat > m11/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: null}]}}}
  > END
  $ kubectl kustomize m11
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m12
  > cat > m12/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, env: [{name: A, $patch: delete}]}]}}}
  > END
  $ kubectl kustomize m12
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m13
  > cat > m13/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{$patch: replace, name: web, image: new}]}}}
  > END
  $ kubectl kustomize m13
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m14
  > cat > m14/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, resources: {$patch: replace, requests: {cpu: 1}}}]}}}
  > END
  $ kubectl kustomize m14
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            requests:
              cpu: 1
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m15
  > cat > m15/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, resources: {$patch: delete}}]}}}
  > END
  $ kubectl kustomize m15
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m16
  > cat > m16/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, resources: {limits: {cpu: null}}}]}}}
  > END
  $ kubectl kustomize m16
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits: {}
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m17
  > cat > m17/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, resources: null}]}}}
  > END
  $ kubectl kustomize m17
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m18
  > cat > m18/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, command: []}]}}}
  > END
  $ kubectl kustomize m18
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        - command: []
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m19
  > cat > m19/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, command: null, args: [1, true]}]}}}
  > END
  $ kubectl kustomize m19
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        - args:
          - 1
          - true
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m20
  > cat > m20/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: new, image: x, env: null, resources: {}, ports: []}]}}}
  > END
  $ kubectl kustomize m20
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        - image: x
          name: new
          ports: []
          resources: {}
        - command:
          - a
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m21
  > cat > m21/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{image: z}, {name: web, image: q}]}}}
  > END
  $ kubectl kustomize m21
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        - image: q
          name: web
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m22
  > cat > m22/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, $patch: bad}]}}}
  > END
  $ kubectl kustomize m22
  error: unknown patch strategy 'bad'
  [1]
  % mkdir -p m23
  > cat > m23/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: ""}]}}}
  > END
  $ kubectl kustomize m23
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        - name: ""
        - command:
          - a
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m24
  > cat > m24/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: web, image: q}, {name: web, image: r}]}}}
  > END
  $ kubectl kustomize m24
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: q
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m25
  > cat > m25/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [{name: nope, $patch: delete}]}}}
  > END
  $ kubectl kustomize m25
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m26
  > cat > m26/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [web]}}}
  > END
  $ kubectl kustomize m26
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m27
  > cat > m27/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [$patch: delete]}}}
  > END
  $ kubectl kustomize m27
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m28
  > cat > m28/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [$patch: merge]}}}
  > END
  $ kubectl kustomize m28
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m29
  > cat > m29/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: [$patch: bad]}}}
  > END
  $ kubectl kustomize m29
  error: unknown patch strategy 'bad'
  [1]
  % mkdir -p m30
  > cat > m30/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {tolerations: [{key: y}]}}}
  > END
  $ kubectl kustomize m30
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: "y"
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m31
  > cat > m31/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {imagePullSecrets: [{name: two}]}}}
  > END
  $ kubectl kustomize m31
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: two
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m32
  > cat > m32/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {topologySpreadConstraints: [{maxSkew: 2, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway}]}}}
  > END
  $ kubectl kustomize m32
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 2
          topologyKey: zone
          whenUnsatisfiable: ScheduleAnyway
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m33
  > cat > m33/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {volumes: [{name: conf, emptyDir: {}}]}}}
  > END
  $ kubectl kustomize m33
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          emptyDir: {}
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m34
  > cat > m34/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {volumes: [{name: conf, $patch: delete}]}}}
  > END
  $ kubectl kustomize m34
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes: []
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m35
  > cat > m35/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: {containers: x}}}
  > END
  $ kubectl kustomize m35
  error: wrong node kind: expected SequenceNode but got ScalarNode: node contents:
  x
  [1]
  % mkdir -p m36
  > cat > m36/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: {spec: x}}
  > END
  $ kubectl kustomize m36
  error: wrong node kind: expected MappingNode but got ScalarNode: node contents:
  x
  [1]
  % mkdir -p m37
  > cat > m37/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: [a]
  > END
  % kubectl kustomize m37
  % mkdir -p m38
  > cat > m38/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: null
  > END
  $ kubectl kustomize m38
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m39
  > cat > m39/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {$patch: delete}
  > END
  $ kubectl kustomize m39
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m40
  > cat > m40/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {template: null}
  > END
  $ kubectl kustomize m40
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m41
  > cat > m41/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {replicas: {a: b}}
  > END
  % kubectl kustomize m41
  % mkdir -p m42
  > cat > m42/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {replicas: "3"}
  > END
  $ kubectl kustomize m42
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  spec:
    replicas: "3"
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m43
  > cat > m43/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {strategy: {rollingUpdate: null, type: Recreate}}
  > END
  $ kubectl kustomize m43
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
    strategy:
      type: Recreate
    template:
      metadata:
        labels:
          app: web
      spec:
        containers:
        - command:
          - a
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m44
  > cat > m44/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web}
  >     spec: {extra: {a: null, b: {}, c: [], d: ""}}
  > END
  $ kubectl kustomize m44
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
    name: web
  spec:
    extra:
      b: {}
      c: []
      d: ""
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m45
  > cat > m45/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, finalizers: [f3, f1]}
  > END
  $ kubectl kustomize m45
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f3
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m46
  > cat > m46/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, finalizers: null}
  > END
  $ kubectl kustomize m46
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m47
  > cat > m47/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, finalizers: [$patch: replace]}
  > END
  $ kubectl kustomize m47
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers: []
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m48
  > cat > m48/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: {n: 6, t: 7, q: false, z: 8}}
  > END
  $ kubectl kustomize m48
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "6"
      q: "false"
      t: "7"
      z: "8"
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m49
  > cat > m49/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: {n: null}}
  > END
  $ kubectl kustomize m49
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m50
  > cat > m50/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: null}
  > END
  $ kubectl kustomize m50
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m51
  > cat > m51/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: {n: null, t: null, q: null}}
  > END
  $ kubectl kustomize m51
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m52
  > cat > m52/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: apps/v1
  >     kind: Deployment
  >     metadata: {name: web, annotations: {$patch: replace, k: v}}
  > END
  $ kubectl kustomize m52
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      k: v
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m53
  > cat > m53/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [{port: 80, name: q}]}
  > END
  $ kubectl kustomize m53
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m54
  > cat > m54/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [{port: 81, protocol: UDP, name: q}]}
  > END
  $ kubectl kustomize m54
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m55
  > cat > m55/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [{port: 82}, {port: 80, $patch: delete}]}
  > END
  $ kubectl kustomize m55
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 82
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m56
  > cat > m56/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [{port: 80, protocol: TCP, targetPort: 8080}, {port: 81, targetPort: 1}]}
  > END
  $ kubectl kustomize m56
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
      targetPort: 8080
    - name: b
      port: 81
      targetPort: 1
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m57
  > cat > m57/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {ports: [$patch: replace, {port: 1}]}
  > END
  $ kubectl kustomize m57
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 1
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m58
  > cat > m58/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {selector: {$patch: replace, a: b}}
  > END
  $ kubectl kustomize m58
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      a: b
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m59
  > cat > m59/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {selector: {app: null}}
  > END
  $ kubectl kustomize m59
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector: {}
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m60
  > cat > m60/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {type: ~}
  > END
  $ kubectl kustomize m60
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m61
  > cat > m61/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {list: [{name: a, v: 2}]}
  > END
  $ kubectl kustomize m61
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 2
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m62
  > cat > m62/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {list: [$patch: delete]}
  > END
  $ kubectl kustomize m62
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - $patch: delete
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m63
  > cat > m63/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {map: {a: null}}
  > END
  $ kubectl kustomize m63
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map: {}
    num: 5
    s: "8"
  % mkdir -p m64
  > cat > m64/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {map: {$patch: replace, q: r}}
  > END
  $ kubectl kustomize m64
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      q: r
    num: 5
    s: "8"
  % mkdir -p m65
  > cat > m65/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {num: "6", s: 9}
  > END
  $ kubectl kustomize m65
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: "6"
    s: "9"
  % mkdir -p m66
  > cat > m66/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {map: [1]}
  > END
  % kubectl kustomize m66
  % mkdir -p m67
  > cat > m67/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {list: null, new: {x: null, y: 1}}
  > END
  $ kubectl kustomize m67
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    map:
      a:
        b: c
    new:
      "y": 1
    num: 5
    s: "8"
  % mkdir -p m68
  > cat > m68/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {$setElementOrder/list: [a], $retainKeys: [a]}
  > END
  $ kubectl kustomize m68
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    $retainKeys:
    - a
    $setElementOrder/list:
    - a
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m69
  > cat > m69/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     $patch: replace
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {x: y}
  > END
  $ kubectl kustomize m69
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
  % mkdir -p m70
  > cat > m70/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     $patch: delete
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     
  > END
  $ kubectl kustomize m70
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  % mkdir -p m71
  > cat > m71/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     $patch: merge
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     spec: {x: y}
  > END
  $ kubectl kustomize m71
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - name: a
      port: 80
      protocol: TCP
    - name: b
      port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      "n": "5"
      q: "true"
      t: plain
    finalizers:
    - f1
    - f2
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
          - b
          env:
          - name: A
            value: "1"
          - name: A
            value: "2"
          - name: B
            value: b
          image: nginx:1.27
          name: web
          ports:
          - containerPort: 80
            protocol: TCP
          - containerPort: 53
            protocol: UDP
          - containerPort: 53
            protocol: TCP
          resources:
            limits:
              cpu: 100m
        - image: busybox
          name: side
          ports:
          - containerPort: 90
        imagePullSecrets:
        - name: one
        tolerations:
        - key: x
          operator: Exists
        topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: zone
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - configMap:
            name: conf
          name: conf
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: thing
  spec:
    list:
    - name: a
      v: 1
    - name: b
    map:
      a:
        b: c
    num: 5
    s: "8"
    x: "y"
  % mkdir -p m72
  > cat > m72/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - patch: |
  >     apiVersion: example.com/v1
  >     kind: Thing
  >     metadata: {name: thing}
  >     $patch: odd
  > END
  $ kubectl kustomize m72
  error: unknown patch strategy 'odd'
  [1]
