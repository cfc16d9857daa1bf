Kustomizations over resources of many kinds: references, selectors, images, replacements, configurations
  % mkdir -p base
  > cat > base/kustomization.yaml <<'END'
  > resources: [all.yaml]
  > END
  > cat > base/all.yaml <<'END'
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: db, labels: {app: db}}
  > spec:
  >   serviceName: db
  >   replicas: 3
  >   selector: {matchLabels: {app: db}, matchExpressions: [{key: tier, operator: In, values: [a]}]}
  >   template:
  >     metadata: {labels: {app: db}, annotations: {x: y}}
  >     spec:
  >       serviceAccountName: sa
  >       priorityClassName: high
  >       imagePullSecrets: [{name: pull}]
  >       initContainers: [{name: init, image: 'busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111'}]
  >       containers:
  >       - name: db
  >         image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
  >         env: [{name: P, valueFrom: {secretKeyRef: {name: pass, key: p}}}, {name: Q, value: "$(P) db.default.svc"}]
  >         volumeMounts: [{name: data, mountPath: /d}]
  >       volumes: [{name: s, secret: {secretName: pass}}, {name: c, projected: {sources: [{configMap: {name: cfg}}]}}, {name: e, persistentVolumeClaim: {claimName: claim}}]
  >       affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {matchLabels: {app: db}}, topologyKey: h}], preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1, podAffinityTerm: {labelSelector: {matchLabels: {app: db}}, topologyKey: h}}]}}
  >       topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {matchLabels: {app: db}}}]
  >   volumeClaimTemplates: [{metadata: {name: data, labels: {l: m}}, spec: {storageClassName: fast}}]
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: db, namespace: one}
  > spec: {selector: {app: db}, ports: [{port: 5432}]}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: sa}
  > secrets: [{name: pass}]
  > imagePullSecrets: [{name: pull}]
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: pass}
  > stringData: {p: q}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: pull}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: cfg}
  > data: {host: db, port: "5432", list: "a,b,c"}
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: claim}
  > spec: {volumeName: vol, storageClassName: fast}
  > ---
  > apiVersion: v1
  > kind: PersistentVolume
  > metadata: {name: vol}
  > spec: {claimRef: {name: claim}}
  > ---
  > apiVersion: storage.k8s.io/v1
  > kind: StorageClass
  > metadata: {name: fast}
  > ---
  > apiVersion: scheduling.k8s.io/v1
  > kind: PriorityClass
  > metadata: {name: high}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: r}
  > rules: [{resources: [secrets], resourceNames: [pass, other]}]
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {kind: Role, name: r, apiGroup: rbac.authorization.k8s.io}
  > subjects: [{kind: ServiceAccount, name: sa, namespace: default}, {kind: User, name: sa}, {kind: ServiceAccount, name: default, namespace: default}]
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: ClusterRoleBinding
  > metadata: {name: crb}
  > roleRef: {kind: ClusterRole, name: r, apiGroup: rbac.authorization.k8s.io}
  > subjects: [{kind: ServiceAccount, name: sa, namespace: q}]
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: Ingress
  > metadata: {name: ing, annotations: {k: v}}
  > spec:
  >   ingressClassName: nginx
  >   tls: [{secretName: pass, hosts: [h]}]
  >   rules: [{host: h, http: {paths: [{path: /, backend: {service: {name: db, port: {number: 1}}}}]}}]
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: NetworkPolicy
  > metadata: {name: np}
  > spec: {podSelector: {matchLabels: {app: db}}, ingress: [{from: [{podSelector: {matchLabels: {app: x}}}]}]}
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: hpa}
  > spec: {scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: db}, minReplicas: 1}
  > ---
  > apiVersion: policy/v1
  > kind: PodDisruptionBudget
  > metadata: {name: pdb}
  > spec: {selector: {matchLabels: {app: db}}}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: cj}
  > spec: {schedule: "* * * * *", jobTemplate: {spec: {template: {spec: {containers: [{name: j, image: 'busybox:1', envFrom: [{secretRef: {name: pass}}, {configMapRef: {name: cfg}}]}]}}}}}
  > ---
  > apiVersion: v1
  > kind: Namespace
  > metadata: {name: one}
  > ---
  > apiVersion: apiextensions.k8s.io/v1
  > kind: CustomResourceDefinition
  > metadata: {name: things.example.com}
  > spec: {names: {kind: Thing}}
  > ---
  > apiVersion: example.com/v1
  > kind: Thing
  > metadata: {name: t, namespace: two}
  > spec: {image: nginx, selector: {app: db}, containers: [{image: 'nginx:1'}], replicas: 1, cfg: cfg}
  > END
  % mkdir -p s0
  > cat > s0/kustomization.yaml <<'END'
  > resources: [../base]
  > namePrefix: p-
  > END
  $ kubectl kustomize s0
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: p-fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: p-pull
  kind: ServiceAccount
  metadata:
    name: p-sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: p-r
  rules:
  - resourceNames:
    - p-pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: p-rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: p-r
  subjects:
  - kind: ServiceAccount
    name: p-sa
    namespace: default
  - kind: User
    name: p-sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: p-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: p-cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p-db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p-high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: p-vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: p-claim
  spec:
    storageClassName: p-fast
    volumeName: p-vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: p-db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: p-pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: p-pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: p-high
        serviceAccountName: p-sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: p-pass
        - name: c
          projected:
            sources:
            - configMap:
                name: p-cfg
        - name: e
          persistentVolumeClaim:
            claimName: p-claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: p-fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: p-cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: p-pass
              - configMapRef:
                  name: p-cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p-pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: p-hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: p-db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: p-t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: p-ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: p-pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: p-np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s1
  > cat > s1/kustomization.yaml <<'END'
  > resources: [../base]
  > nameSuffix: -s
  > namespace: ns
  > END
  $ kubectl kustomize s1
  apiVersion: v1
  kind: Namespace
  metadata:
    name: ns
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast-s
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull-s
  kind: ServiceAccount
  metadata:
    name: sa-s
    namespace: ns
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r-s
    namespace: ns
  rules:
  - resourceNames:
    - pass-s
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb-s
    namespace: ns
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r-s
  subjects:
  - kind: ServiceAccount
    name: sa-s
    namespace: ns
  - kind: User
    name: sa-s
    namespace: ns
  - kind: ServiceAccount
    name: default
    namespace: ns
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb-s
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg-s
    namespace: ns
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass-s
    namespace: ns
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull-s
    namespace: ns
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db-s
    namespace: ns
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high-s
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol-s
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim-s
    namespace: ns
  spec:
    storageClassName: fast-s
    volumeName: vol-s
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db-s
    namespace: ns
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db-s
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass-s
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull-s
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high-s
        serviceAccountName: sa-s
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass-s
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg-s
        - name: e
          persistentVolumeClaim:
            claimName: claim-s
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast-s
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj-s
    namespace: ns
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass-s
              - configMapRef:
                  name: cfg-s
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb-s
    namespace: ns
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa-s
    namespace: ns
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db-s
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t-s
    namespace: ns
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing-s
    namespace: ns
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db-s
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass-s
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np-s
    namespace: ns
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s2
  > cat > s2/kustomization.yaml <<'END'
  > resources: [../base]
  > namespace: two
  > END
  $ kubectl kustomize s2
  apiVersion: v1
  kind: Namespace
  metadata:
    name: two
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
    namespace: two
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
    namespace: two
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
    namespace: two
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: two
  - kind: User
    name: sa
    namespace: two
  - kind: ServiceAccount
    name: default
    namespace: two
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
    namespace: two
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
    namespace: two
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
    namespace: two
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: two
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
    namespace: two
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
    namespace: two
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
    namespace: two
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
    namespace: two
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
    namespace: two
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
    namespace: two
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
    namespace: two
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s3
  > cat > s3/kustomization.yaml <<'END'
  > resources: [../base]
  > commonLabels: {env: e}
  > END
  $ kubectl kustomize s3
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      env: e
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    labels:
      env: e
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    labels:
      env: e
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    labels:
      env: e
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    labels:
      env: e
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    labels:
      env: e
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    labels:
      env: e
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    labels:
      env: e
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      env: e
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      env: e
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      env: e
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
      env: e
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    labels:
      env: e
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    labels:
      env: e
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    labels:
      env: e
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
      env: e
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
        env: e
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
          env: e
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                    env: e
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
                  env: e
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
              env: e
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          env: e
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    labels:
      env: e
    name: cj
  spec:
    jobTemplate:
      metadata:
        labels:
          env: e
      spec:
        template:
          metadata:
            labels:
              env: e
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    labels:
      env: e
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
        env: e
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    labels:
      env: e
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    labels:
      env: e
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    labels:
      env: e
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    labels:
      env: e
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
            env: e
    podSelector:
      matchLabels:
        app: db
        env: e
  % mkdir -p s4
  > cat > s4/kustomization.yaml <<'END'
  > resources: [../base]
  > commonAnnotations: {env: e}
  > END
  $ kubectl kustomize s4
  apiVersion: v1
  kind: Namespace
  metadata:
    annotations:
      env: e
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    annotations:
      env: e
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    annotations:
      env: e
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    annotations:
      env: e
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    annotations:
      env: e
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    annotations:
      env: e
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    annotations:
      env: e
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    annotations:
      env: e
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      env: e
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      env: e
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      env: e
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    annotations:
      env: e
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    annotations:
      env: e
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    annotations:
      env: e
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    annotations:
      env: e
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          env: e
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    annotations:
      env: e
    name: cj
  spec:
    jobTemplate:
      metadata:
        annotations:
          env: e
      spec:
        template:
          metadata:
            annotations:
              env: e
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    annotations:
      env: e
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    annotations:
      env: e
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    annotations:
      env: e
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      env: e
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    annotations:
      env: e
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s5
  > cat > s5/kustomization.yaml <<'END'
  > resources: [../base]
  > labels: [{pairs: {env: e}, includeTemplates: true}]
  > END
  $ kubectl kustomize s5
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      env: e
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    labels:
      env: e
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    labels:
      env: e
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    labels:
      env: e
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    labels:
      env: e
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    labels:
      env: e
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    labels:
      env: e
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    labels:
      env: e
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      env: e
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      env: e
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      env: e
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    labels:
      env: e
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    labels:
      env: e
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    labels:
      env: e
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
      env: e
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
          env: e
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          env: e
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    labels:
      env: e
    name: cj
  spec:
    jobTemplate:
      metadata:
        labels:
          env: e
      spec:
        template:
          metadata:
            labels:
              env: e
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    labels:
      env: e
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    labels:
      env: e
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    labels:
      env: e
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    labels:
      env: e
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    labels:
      env: e
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s6
  > cat > s6/kustomization.yaml <<'END'
  > resources: [../base]
  > labels: [{pairs: {app: other}, includeSelectors: true}]
  > END
  $ kubectl kustomize s6
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      app: other
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    labels:
      app: other
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    labels:
      app: other
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    labels:
      app: other
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    labels:
      app: other
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    labels:
      app: other
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    labels:
      app: other
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    labels:
      app: other
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      app: other
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      app: other
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: other
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: other
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    labels:
      app: other
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    labels:
      app: other
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    labels:
      app: other
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: other
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: other
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: other
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: other
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: other
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: other
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          app: other
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    labels:
      app: other
    name: cj
  spec:
    jobTemplate:
      metadata:
        labels:
          app: other
      spec:
        template:
          metadata:
            labels:
              app: other
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    labels:
      app: other
    name: pdb
  spec:
    selector:
      matchLabels:
        app: other
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    labels:
      app: other
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    labels:
      app: other
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    labels:
      app: other
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    labels:
      app: other
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: other
    podSelector:
      matchLabels:
        app: other
  % mkdir -p s7
  > cat > s7/kustomization.yaml <<'END'
  > resources: [../base]
  > images: [{name: busybox, newTag: "2"}, {name: postgres, newName: pg}]
  > END
  $ kubectl kustomize s7
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox:2
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:2
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s8
  > cat > s8/kustomization.yaml <<'END'
  > resources: [../base]
  > images: [{name: docker.io/library/postgres, newTag: "17"}, {name: nginx, newTag: z}]
  > END
  $ kubectl kustomize s8
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:17
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:z
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s9
  > cat > s9/kustomization.yaml <<'END'
  > resources: [../base]
  > images: [{name: busybox, digest: "sha256:3", newName: bb}]
  > END
  $ kubectl kustomize s9
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: bb@sha256:3
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: bb@sha256:3
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s10
  > cat > s10/kustomization.yaml <<'END'
  > resources: [../base]
  > images: [{name: "bus.*", newTag: x}]
  > END
  $ kubectl kustomize s10
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox:x
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:x
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s11
  > cat > s11/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas: [{name: db, count: 9}]
  > END
  $ kubectl kustomize s11
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 9
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s12
  > cat > s12/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas: [{name: t, count: 9}]
  > END
  $ kubectl kustomize s12
  error: resource with name t does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  % mkdir -p s13
  > cat > s13/kustomization.yaml <<'END'
  > resources: [../base]
  > replicas: [{name: db, count: 1}, {name: db, count: 2}]
  > END
  $ kubectl kustomize s13
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 2
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s14
  > cat > s14/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list, options: {delimiter: ',', index: 1}}
  >   targets:
  >   - select: {kind: Secret}
  >     fieldPaths: [stringData.p]
  > END
  $ kubectl kustomize s14
  error: unable to find field "stringData.p" in replacement target
  [1]
  % mkdir -p s15
  > cat > s15/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list, options: {delimiter: ',', index: 5}}
  >   targets:
  >   - select: {kind: Secret}
  >     fieldPaths: [stringData.p]
  > END
  $ kubectl kustomize s15
  error: options.index 5 is out of bounds for value a,b,c
  [1]
  % mkdir -p s16
  > cat > s16/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list, options: {delimiter: ',', index: -1}}
  >   targets:
  >   - select: {kind: Secret}
  >     fieldPaths: [stringData.p]
  > END
  $ kubectl kustomize s16
  error: options.index -1 is out of bounds for value a,b,c
  [1]
  % mkdir -p s17
  > cat > s17/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Secret, name: pass}
  >     fieldPaths: [stringData.nope]
  > END
  $ kubectl kustomize s17
  error: unable to find field "stringData.nope" in replacement target
  [1]
  % mkdir -p s18
  > cat > s18/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Secret, name: pass}
  >     fieldPaths: [stringData.nope, stringData.other]
  >     options: {create: true}
  > END
  $ kubectl kustomize s18
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    nope: a,b,c
    other: a,b,c
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s19
  > cat > s19/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Ingress}
  >     fieldPaths: ['spec.rules.0.host', 'spec.tls.0.hosts.0', 'spec.rules.*.http.paths.*.path']
  > END
  $ kubectl kustomize s19
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: a,b,c
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: a,b,c
    tls:
    - hosts:
      - a,b,c
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s20
  > cat > s20/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Ingress}
  >     fieldPaths: ['spec.rules.3.host']
  > END
  $ kubectl kustomize s20
  error: unable to find field "spec.rules.3.host" in replacement target: index 3 specified but only 1 elements found
  [1]
  % mkdir -p s21
  > cat > s21/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: StatefulSet}
  >     fieldPaths: ['spec.template.spec.containers.[name=db].env.[name=Q].value']
  > END
  $ kubectl kustomize s21
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: a,b,c
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s22
  > cat > s22/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: StatefulSet}
  >     fieldPaths: ['spec.template.spec.containers.[name=zz].env.[name=Q].value']
  > END
  $ kubectl kustomize s22
  error: unable to find field "spec.template.spec.containers.[name=zz].env.[name=Q].value" in replacement target
  [1]
  % mkdir -p s23
  > cat > s23/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: StatefulSet}
  >     fieldPaths: ['spec.template.spec.containers.[name=db].env.[name=NEW].value']
  >     options: {create: true}
  > END
  $ kubectl kustomize s23
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          - name: NEW
            value: a,b,c
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s24
  > cat > s24/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.list]
  >     options: {delimiter: ',', index: 1}
  > END
  $ kubectl kustomize s24
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,a,b,c,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s25
  > cat > s25/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.list]
  >     options: {delimiter: ',', index: 10}
  > END
  $ kubectl kustomize s25
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c,a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s26
  > cat > s26/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.list]
  >     options: {delimiter: ',', index: -1}
  > END
  $ kubectl kustomize s26
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c,a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s27
  > cat > s27/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Secret}
  >     reject: [{name: pull}]
  >     fieldPaths: [metadata.annotations.a]
  >     options: {create: true}
  > END
  $ kubectl kustomize s27
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      a: a,b,c
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s28
  > cat > s28/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, name: cfg, fieldPath: data.list}
  >   targets:
  >   - select: {kind: Nope}
  >     fieldPaths: [a]
  > END
  $ kubectl kustomize s28
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s29
  > cat > s29/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, fieldPath: spec.ports.0.port}
  >   targets:
  >   - select: {kind: ConfigMap}
  >     fieldPaths: [data.port]
  > END
  $ kubectl kustomize s29
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s30
  > cat > s30/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Service, fieldPath: 'spec.ports.[port=5432].port'}
  >   targets:
  >   - select: {kind: Ingress}
  >     fieldPaths: ['spec.rules.0.http.paths.0.backend.service.port.number']
  > END
  $ kubectl kustomize s30
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 5432
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s31
  > cat > s31/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, fieldPath: data}
  >   targets:
  >   - select: {kind: Secret}
  >     fieldPaths: [stringData]
  > END
  $ kubectl kustomize s31
  error: unable to find field "stringData" in replacement target
  [1]
  % mkdir -p s32
  > cat > s32/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: ConfigMap, fieldPath: metadata.name}
  >   targets:
  >   - select: {kind: Service}
  >     fieldPaths: [metadata.name]
  > END
  $ kubectl kustomize s32
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: cfg
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s33
  > cat > s33/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: Secret}
  >   targets:
  >   - select: {kind: Service}
  >     fieldPaths: [metadata.name]
  > END
  $ kubectl kustomize s33
  error: multiple matches for selector Secret.[noVer].[noGrp]/[noName].[noNs]
  [1]
  % mkdir -p s34
  > cat > s34/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {namespace: one, kind: Service}
  >   targets:
  >   - select: {namespace: two}
  >     fieldPaths: [spec.cfg]
  > END
  $ kubectl kustomize s34
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: db
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s35
  > cat > s35/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {group: apps}
  >   targets:
  >   - select: {group: example.com}
  >     fieldPaths: ['spec.containers.0.image']
  > END
  $ kubectl kustomize s35
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: db
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s36
  > cat > s36/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: StatefulSet, fieldPath: 'metadata.labels.[x'}
  >   targets:
  >   - select: {kind: Secret}
  >     fieldPaths: [a]
  > END
  $ kubectl kustomize s36
  error: fieldPath `metadata.labels.[x` is missing for replacement source StatefulSet.[noVer].[noGrp]/[noName].[noNs]
  [1]
  % mkdir -p s37
  > cat > s37/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements:
  > - source: {kind: StatefulSet, fieldPath: metadata.labels.app}
  >   targets:
  >   - select: {kind: StatefulSet}
  >     fieldPaths: [spec.selector.matchLabels.app, 'spec.template.metadata.annotations.a\.b/c']
  >     options: {create: true}
  > END
  $ kubectl kustomize s37
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          a.b/c: db
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s38
  > cat > s38/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements: [{path: r.yaml}]
  > END
  > cat > s38/r.yaml <<'END'
  > source: {kind: ConfigMap, fieldPath: data.host}
  > targets: [{select: {kind: Thing}, fieldPaths: [spec.image]}]
  > END
  $ kubectl kustomize s38
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: db
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s39
  > cat > s39/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements: [{path: r.yaml}]
  > END
  > cat > s39/r.yaml <<'END'
  > - foo: bar
  > END
  $ kubectl kustomize s39
  error: replacements must specify a source and at least one target
  [1]
  % mkdir -p s40
  > cat > s40/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements: [{path: r.yaml}]
  > END
  > cat > s40/r.yaml <<'END'
  > x
  > END
  $ kubectl kustomize s40
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: r.yaml
  `: unsupported replacement type encountered within replacement path: string
  [1]
  % mkdir -p s41
  > cat > s41/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements: [{path: r.yaml, source: {kind: X}}]
  > END
  > cat > s41/r.yaml <<'END'
  > x
  > END
  $ kubectl kustomize s41
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: r.yaml
    source:
      kind: X
  `: cannot specify both path and inline replacement
  [1]
  % mkdir -p s42
  > cat > s42/kustomization.yaml <<'END'
  > resources: [../base]
  > replacements: [{path: nope.yaml}]
  > END
  $ kubectl kustomize s42
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: nope.yaml
  `: evalsymlink failure on '/root/lab/s42/nope.yaml' : lstat /root/lab/s42/nope.yaml: no such file or directory
  [1]
  % mkdir -p s43
  > cat > s43/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > images: [{name: nginx, newTag: q}]
  > replicas: [{name: t, count: 4}]
  > namePrefix: p-
  > END
  > cat > s43/c.yaml <<'END'
  > images: [{path: spec/image, kind: Thing}]
  > replicas: [{path: spec/replicas, kind: Thing}]
  > nameReference: [{kind: ConfigMap, fieldSpecs: [{path: spec/cfg, kind: Thing}]}]
  > END
  $ kubectl kustomize s43
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: p-fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: p-pull
  kind: ServiceAccount
  metadata:
    name: p-sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: p-r
  rules:
  - resourceNames:
    - p-pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: p-rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: p-r
  subjects:
  - kind: ServiceAccount
    name: p-sa
    namespace: default
  - kind: User
    name: p-sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: p-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: p-cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: p-db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: p-high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: p-vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: p-claim
  spec:
    storageClassName: p-fast
    volumeName: p-vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: p-db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: p-pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: p-pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: p-high
        serviceAccountName: p-sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: p-pass
        - name: c
          projected:
            sources:
            - configMap:
                name: p-cfg
        - name: e
          persistentVolumeClaim:
            claimName: p-claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: p-fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: p-cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: p-pass
              - configMapRef:
                  name: p-cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p-pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: p-hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: p-db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: p-t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:q
    image: nginx:q
    replicas: 4
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: p-ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: p-pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: p-np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s44
  > cat > s44/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > s44/c.yaml <<'END'
  > commonLabels: x
  > END
  $ kubectl kustomize s44
  error: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal string into Go struct field TransformerConfig.commonLabels of type types.FsSlice
  [1]
  % mkdir -p s45
  > cat > s45/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > s45/c.yaml <<'END'
  > commonLabels: [{pth: x}]
  > END
  $ kubectl kustomize s45
  error: error unmarshaling JSON: while decoding JSON: json: unknown field "pth"
  [1]
  % mkdir -p s46
  > cat > s46/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > s46/c.yaml <<'END'
  > [a
  > END
  $ kubectl kustomize s46
  error: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
  [1]
  % mkdir -p s47
  > cat > s47/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > s47/c.yaml <<'END'
  > - a
  > END
  $ kubectl kustomize s47
  error: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type builtinconfig.TransformerConfig
  [1]
  % mkdir -p s48
  > cat > s48/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > END
  > cat > s48/c.yaml <<'END'
  >
  > END
  $ kubectl kustomize s48
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s49
  > cat > s49/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml, c.yaml]
  > commonLabels: {a: b}
  > END
  > cat > s49/c.yaml <<'END'
  > commonLabels: [{path: spec/selector, kind: Thing, create: true}]
  > END
  $ kubectl kustomize s49
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      a: b
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    labels:
      a: b
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    labels:
      a: b
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    labels:
      a: b
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    labels:
      a: b
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    labels:
      a: b
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    labels:
      a: b
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      a: b
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      a: b
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      a: b
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      a: b
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    labels:
      a: b
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    labels:
      a: b
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    labels:
      a: b
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      a: b
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        a: b
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          a: b
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    a: b
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  a: b
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              a: b
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          a: b
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    labels:
      a: b
    name: cj
  spec:
    jobTemplate:
      metadata:
        labels:
          a: b
      spec:
        template:
          metadata:
            labels:
              a: b
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    labels:
      a: b
    name: pdb
  spec:
    selector:
      matchLabels:
        a: b
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    labels:
      a: b
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    labels:
      a: b
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      a: b
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    labels:
      a: b
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    labels:
      a: b
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            a: b
            app: x
    podSelector:
      matchLabels:
        a: b
        app: db
  % mkdir -p s50
  > cat > s50/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > varReference: []
  > END
  > cat > s50/c.yaml <<'END'
  > varReference: [{path: a}]
  > END
  $ kubectl kustomize s50
  error: invalid Kustomization: json: unknown field "varReference"
  [1]
  % mkdir -p s51
  > cat > s51/kustomization.yaml <<'END'
  > resources: [../base]
  > configurations: [c.yaml]
  > namespace: n
  > END
  > cat > s51/c.yaml <<'END'
  > namespace: [{path: spec/ns, kind: Thing, create: true}, {path: metadata/namespace, create: true}]
  > END
  $ kubectl kustomize s51
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Kustomization.namespace of type string
  [1]
  % mkdir -p s52
  > cat > s52/kustomization.yaml <<'END'
  > resources: [../base]
  > vars: [{name: A}]
  > END
  $ kubectl kustomize s52
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  error: var '{A [noKind].[noVer].[noGrp] {metadata.name}}' cannot be mapped to a field in the set of known resources
  [1]
  % mkdir -p s53
  > cat > s53/kustomization.yaml <<'END'
  > resources: [../base]
  > vars: [{name: A, objref: {kind: Service, name: db, apiVersion: v1}}, {name: A, objref: {kind: Service, name: db, apiVersion: v1}}]
  > END
  $ kubectl kustomize s53
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  error: merging vars [{A Service.[noVer].[noGrp] {}} {A Service.[noVer].[noGrp] {}}]: var 'A' already encountered
  [1]
  % mkdir -p s54
  > cat > s54/kustomization.yaml <<'END'
  > resources: [../base]
  > vars: [{name: P, objref: {kind: Service, name: db, apiVersion: v1}, fieldref: {fieldpath: metadata.namespace}}]
  > END
  $ kubectl kustomize s54
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: one db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s55
  > cat > s55/kustomization.yaml <<'END'
  > resources: [../base]
  > vars: [{name: P, objref: {kind: Service, name: db, apiVersion: v1}, fieldref: {fieldpath: spec.nope}}]
  > END
  $ kubectl kustomize s55
  # Warning: 'vars' is deprecated. Please use 'replacements' instead. [EXPERIMENTAL] Run 'kustomize edit fix' to update your Kustomization automatically.
  error: field specified in var '{P Service.v1.[noGrp] {spec.nope}}' not found in corresponding resource
  [1]
  % mkdir -p s56
  > cat > s56/kustomization.yaml <<'END'
  > resources: [../base]
  > vars: [{objref: {kind: Service, name: db, apiVersion: v1}}]
  > END
  % kubectl kustomize s56
  % mkdir -p s57
  > cat > s57/kustomization.yaml <<'END'
  > resources: [../base]
  > crds: [c.yaml]
  > END
  > cat > s57/c.yaml <<'END'
  > a: b
  > END
  % kubectl kustomize s57
  % mkdir -p s58
  > cat > s58/kustomization.yaml <<'END'
  > resources: [../base]
  > openapi: {path: o.json}
  > END
  > cat > s58/o.json <<'END'
  > {}
  > END
  $ kubectl kustomize s58
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s59
  > cat > s59/kustomization.yaml <<'END'
  > resources: [../base]
  > openapi: {version: v1.21.2}
  > END
  $ kubectl kustomize s59
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s60
  > cat > s60/kustomization.yaml <<'END'
  > resources: [../base]
  > openapi: {version: nope}
  > END
  $ kubectl kustomize s60
  error: the specified OpenAPI version is not built in
  [1]
  % mkdir -p s61
  > cat > s61/kustomization.yaml <<'END'
  > resources: [../base]
  > openapi: {path: a, version: b}
  > END
  $ kubectl kustomize s61
  error: evalsymlink failure on '/root/lab/s61/a' : lstat /root/lab/s61/a: no such file or directory
  [1]
  % mkdir -p s62
  > cat > s62/kustomization.yaml <<'END'
  > resources: [../base/all.yaml]
  > END
  $ kubectl kustomize s62
  error: accumulating resources: accumulation err='accumulating resources from '../base/all.yaml': security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/s62'': must build at directory: '/root/lab/base/all.yaml': file is not directory
  [1]
  % mkdir -p s63
  > cat > s63/kustomization.yaml <<'END'
  > resources: [../base]
  > resources: [x]
  > END
  $ kubectl kustomize s63
  error: accumulating resources: accumulation err='accumulating resources from 'x': evalsymlink failure on '/root/lab/s63/x' : lstat /root/lab/s63/x: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/s63/x' : lstat /root/lab/s63/x: no such file or directory
  [1]
  % mkdir -p s64
  > cat > s64/kustomization.yaml <<'END'
  > resources: [../base]
  > generators: [g.yaml]
  > END
  > cat > s64/g.yaml <<'END'
  > apiVersion: builtin
  > kind: ConfigMapGenerator
  > metadata: {name: gen}
  > literals: [a=b]
  > END
  $ kubectl kustomize s64
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    name: gen-4h2mbtbbt6
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s65
  > cat > s65/kustomization.yaml <<'END'
  > resources: [../base]
  > transformers: [t.yaml]
  > END
  > cat > s65/t.yaml <<'END'
  > apiVersion: builtin
  > kind: PrefixTransformer
  > metadata: {name: t}
  > prefix: q-
  > fieldSpecs: [{path: metadata/name}]
  > END
  $ kubectl kustomize s65
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: q-fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: q-pull
  kind: ServiceAccount
  metadata:
    name: q-sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: q-r
  rules:
  - resourceNames:
    - q-pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: q-rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: q-r
  subjects:
  - kind: ServiceAccount
    name: q-sa
    namespace: default
  - kind: User
    name: q-sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: q-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: q-cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: q-pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: q-pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: q-db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: q-high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: q-vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: q-claim
  spec:
    storageClassName: q-fast
    volumeName: q-vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: q-db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: q-pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: q-pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: q-high
        serviceAccountName: q-sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: q-pass
        - name: c
          projected:
            sources:
            - configMap:
                name: q-cfg
        - name: e
          persistentVolumeClaim:
            claimName: q-claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: q-fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: q-cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: q-pass
              - configMapRef:
                  name: q-cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: q-pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: q-hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: q-db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: q-t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: q-ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: q-pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: q-np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s66
  > cat > s66/kustomization.yaml <<'END'
  > resources: [../base]
  > transformers: [t.yaml]
  > END
  > cat > s66/t.yaml <<'END'
  > apiVersion: v1
  > kind: Foo
  > metadata: {name: t}
  > END
  $ kubectl kustomize s66
  error: external plugins disabled; unable to load external plugin 'Foo'
  [1]
  % mkdir -p s67
  > cat > s67/kustomization.yaml <<'END'
  > resources: [../base]
  > transformers: [nope.yaml]
  > END
  $ kubectl kustomize s67
  error: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/s67/nope.yaml' : lstat /root/lab/s67/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/s67/nope.yaml' : lstat /root/lab/s67/nope.yaml: no such file or directory
  [1]
  % mkdir -p s68
  > cat > s68/kustomization.yaml <<'END'
  > resources: [../base]
  > validators:
  > - |
  >   apiVersion: builtin
  >   kind: LabelTransformer
  >   metadata: {name: t}
  >   labels: {a: b}
  >   fieldSpecs: [{path: metadata/labels, create: true}]
  > END
  % kubectl kustomize s68
  % mkdir -p s69
  > cat > s69/kustomization.yaml <<'END'
  > resources: [../base]
  > sortOptions: {order: fifo}
  > namePrefix: z-
  > buildMetadata: [originAnnotations]
  > END
  $ kubectl kustomize s69
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    labels:
      app: db
    name: z-db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: z-pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: z-pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: z-high
        serviceAccountName: z-sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: z-pass
        - name: c
          projected:
            sources:
            - configMap:
                name: z-cfg
        - name: e
          persistentVolumeClaim:
            claimName: z-claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: z-fast
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: z-pull
  kind: ServiceAccount
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-sa
  secrets:
  - name: pass
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-pull
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-cfg
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-claim
  spec:
    storageClassName: z-fast
    volumeName: z-vol
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-fast
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-high
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-r
  rules:
  - resourceNames:
    - z-pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: z-r
  subjects:
  - kind: ServiceAccount
    name: z-sa
    namespace: default
  - kind: User
    name: z-sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
      k: v
    name: z-ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: z-pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: z-db
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: z-pass
              - configMapRef:
                  name: z-cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: v1
  kind: Namespace
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: one
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    annotations:
      config.kubernetes.io/origin: |
        path: ../base/all.yaml
    name: z-t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  % mkdir -p s70
  > cat > s70/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {namespace: one}
  >   patch: "[{op: add, path: /spec/x, value: 1}]"
  > END
  $ kubectl kustomize s70
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /spec/x, value: 1}]'
  target:
    namespace: one
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /spec/x, value: 1}]"]
  [1]
  % mkdir -p s71
  > cat > s71/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {namespace: one}
  >   patch: '[{"op": "add", "path": "/spec/x", "value": 1}]'
  > END
  $ kubectl kustomize s71
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
    x: 1
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s72
  > cat > s72/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {group: apps, version: v1}
  >   patch: |-
  >     - op: remove
  >       path: /spec/replicas
  >     - op: move
  >       from: /spec/serviceName
  >       path: /metadata/annotations/sn
  >     - op: copy
  >       from: /metadata/name
  >       path: /spec/serviceName
  > END
  $ kubectl kustomize s72
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    annotations:
      sn: db
    labels:
      app: db
    name: db
  spec:
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s73
  > cat > s73/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {kind: Secret}
  >   patch: |-
  >     apiVersion: v1
  >     kind: Secret
  >     metadata: {name: any}
  >     $patch: delete
  > END
  $ kubectl kustomize s73
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s74
  > cat > s74/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {kind: Secret, labelSelector: "!x"}
  >   patch: |-
  >     kind: Secret
  >     metadata: {name: any, labels: {x: y}}
  > END
  $ kubectl kustomize s74
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      x: "y"
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      x: "y"
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
  % mkdir -p s75
  > cat > s75/kustomization.yaml <<'END'
  > resources: [../base]
  > patches:
  > - target: {kind: Service, name: db, namespace: wrong}
  >   patch: |-
  >     - {op: remove, path: /spec}
  > END
  $ kubectl kustomize s75
  apiVersion: v1
  kind: Namespace
  metadata:
    name: one
  ---
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata:
    name: fast
  ---
  apiVersion: apiextensions.k8s.io/v1
  kind: CustomResourceDefinition
  metadata:
    name: things.example.com
  spec:
    names:
      kind: Thing
  ---
  apiVersion: v1
  imagePullSecrets:
  - name: pull
  kind: ServiceAccount
  metadata:
    name: sa
  secrets:
  - name: pass
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: r
  rules:
  - resourceNames:
    - pass
    - other
    resources:
    - secrets
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: default
  - kind: User
    name: sa
  - kind: ServiceAccount
    name: default
    namespace: default
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: r
  subjects:
  - kind: ServiceAccount
    name: sa
    namespace: q
  ---
  apiVersion: v1
  data:
    host: db
    list: a,b,c
    port: "5432"
  kind: ConfigMap
  metadata:
    name: cfg
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pass
  stringData:
    p: q
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: pull
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: db
    namespace: one
  spec:
    ports:
    - port: 5432
    selector:
      app: db
  ---
  apiVersion: scheduling.k8s.io/v1
  kind: PriorityClass
  metadata:
    name: high
  ---
  apiVersion: v1
  kind: PersistentVolume
  metadata:
    name: vol
  spec:
    claimRef:
      name: claim
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: claim
  spec:
    storageClassName: fast
    volumeName: vol
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      app: db
    name: db
  spec:
    replicas: 3
    selector:
      matchExpressions:
      - key: tier
        operator: In
        values:
        - a
      matchLabels:
        app: db
    serviceName: db
    template:
      metadata:
        annotations:
          x: "y"
        labels:
          app: db
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels:
                    app: db
                topologyKey: h
              weight: 1
            requiredDuringSchedulingIgnoredDuringExecution:
            - labelSelector:
                matchLabels:
                  app: db
              topologyKey: h
        containers:
        - env:
          - name: P
            valueFrom:
              secretKeyRef:
                key: p
                name: pass
          - name: Q
            value: $(P) db.default.svc
          image: docker.io/library/postgres:16@sha256:2222222222222222222222222222222222222222222222222222222222222222
          name: db
          volumeMounts:
          - mountPath: /d
            name: data
        imagePullSecrets:
        - name: pull
        initContainers:
        - image: busybox@sha256:1111111111111111111111111111111111111111111111111111111111111111
          name: init
        priorityClassName: high
        serviceAccountName: sa
        topologySpreadConstraints:
        - labelSelector:
            matchLabels:
              app: db
          maxSkew: 1
          topologyKey: z
          whenUnsatisfiable: DoNotSchedule
        volumes:
        - name: s
          secret:
            secretName: pass
        - name: c
          projected:
            sources:
            - configMap:
                name: cfg
        - name: e
          persistentVolumeClaim:
            claimName: claim
    volumeClaimTemplates:
    - metadata:
        labels:
          l: m
        name: data
      spec:
        storageClassName: fast
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: pass
              - configMapRef:
                  name: cfg
              image: busybox:1
              name: j
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    selector:
      matchLabels:
        app: db
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    minReplicas: 1
    scaleTargetRef:
      apiVersion: apps/v1
      kind: StatefulSet
      name: db
  ---
  apiVersion: example.com/v1
  kind: Thing
  metadata:
    name: t
    namespace: two
  spec:
    cfg: cfg
    containers:
    - image: nginx:1
    image: nginx
    replicas: 1
    selector:
      app: db
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations:
      k: v
    name: ing
  spec:
    ingressClassName: nginx
    rules:
    - host: h
      http:
        paths:
        - backend:
            service:
              name: db
              port:
                number: 1
          path: /
    tls:
    - hosts:
      - h
      secretName: pass
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: x
    podSelector:
      matchLabels:
        app: db
