Kustomizations of every sort: references, orders of lists, merged generators, mistakes
  % mkdir -p base more comp o
  % cat > base/all.yaml <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       serviceAccountName: bot
  >       imagePullSecrets: [{name: reg}]
  >       initContainers: [{name: i, image: 'busybox:1.36', envFrom: [{configMapRef: {name: conf}}]}]
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  >         ports: [{containerPort: 80, name: http}]
  >         env:
  >         - {name: A, valueFrom: {configMapKeyRef: {name: conf, key: a}}}
  >         - {name: B, valueFrom: {secretKeyRef: {name: sec, key: b}}}
  >         - {name: URL, value: "http://svc:80"}
  >       volumes:
  >       - {name: v, configMap: {name: conf}}
  >       - {name: w, secret: {secretName: sec}}
  >       - {name: x, persistentVolumeClaim: {claimName: data}}
  >       - {name: y, projected: {sources: [{configMap: {name: conf}}, {secret: {name: sec}}]}}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: svc, annotations: {note: "x"}}
  > spec: {selector: {app: web}, ports: [{port: 80, targetPort: http}]}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: conf}
  > data: {a: "1", url: "http://svc.default"}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {b: "2"}
  > ---
  > apiVersion: v1
  > kind: PersistentVolumeClaim
  > metadata: {name: data}
  > spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
  > E
  % cat > base/kustomization.yaml <<'E'
  > resources: [all.yaml]
  > E
  % cat > more/all.yaml <<'E'
  > apiVersion: networking.k8s.io/v1
  > kind: Ingress
  > metadata: {name: ing}
  > spec:
  >   tls: [{hosts: [a.b], secretName: sec}]
  >   defaultBackend: {service: {name: svc, port: {number: 80}}}
  >   rules: [{host: a.b, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: svc, port: {name: http}}}}]}}]
  > ---
  > apiVersion: autoscaling/v2
  > kind: HorizontalPodAutoscaler
  > metadata: {name: hpa}
  > spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: reader}
  > rules: [{apiGroups: [""], resources: [configmaps], resourceNames: [conf], verbs: [get]}]
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
  > subjects: [{kind: ServiceAccount, name: bot, namespace: default}, {kind: ServiceAccount, name: other, namespace: x}]
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: ClusterRoleBinding
  > metadata: {name: crb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
  > subjects: [{kind: ServiceAccount, name: bot, namespace: default}]
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: cj}
  > spec:
  >   schedule: "* * * * *"
  >   jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: j, image: busybox, envFrom: [{secretRef: {name: sec}}]}]}}}}
  > ---
  > apiVersion: apps/v1
  > kind: StatefulSet
  > metadata: {name: db}
  > spec:
  >   serviceName: svc
  >   selector: {matchLabels: {app: db}}
  >   template: {metadata: {labels: {app: db}}, spec: {containers: [{name: d, image: 'redis:7@sha256:0123456789012345678901234567890123456789012345678901234567890123'}]}}
  >   volumeClaimTemplates: [{metadata: {name: data}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]
  > ---
  > apiVersion: networking.k8s.io/v1
  > kind: NetworkPolicy
  > metadata: {name: np}
  > spec: {podSelector: {matchLabels: {app: web}}, ingress: [{from: [{podSelector: {matchLabels: {app: db}}}]}]}
  > ---
  > apiVersion: policy/v1
  > kind: PodDisruptionBudget
  > metadata: {name: pdb}
  > spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}
  > ---
  > apiVersion: v1
  > kind: Namespace
  > metadata: {name: ns}
  > ---
  > apiVersion: admissionregistration.k8s.io/v1
  > kind: ValidatingWebhookConfiguration
  > metadata: {name: vw}
  > webhooks: [{name: a.b.c, clientConfig: {service: {name: svc, namespace: default}}, sideEffects: None, admissionReviewVersions: [v1]}]
  > E
  % cat > more/kustomization.yaml <<'E'
  > resources: [all.yaml]
  > E
  % cat > comp/kustomization.yaml <<'E'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > nameSuffix: "-c"
  > patches: [{target: {kind: Deployment}, patch: "- {op: replace, path: /spec/replicas, value: 7}"}]
  > E
  % cat > o/p.yaml <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web}
  > spec: {replicas: 8, template: {spec: {containers: [{name: c, resources: {limits: {cpu: 1}}}]}}}
  > E
  % cat > o/j.json <<'E'
  > [{"op":"add","path":"/spec/type","value":"NodePort"}]
  > E
  % cat > o/f.txt <<'E'
  > hello
  > there
  > E
  % cat > o/e.env <<'E'
  > A=1
  > # c
  > B= two 
  >
  > HOME
  > C="q"
  > E
  % cat > o/r.yaml <<'E'
  > source: {kind: ServiceAccount}
  > targets: [{select: {kind: Deployment}, fieldPaths: [metadata.labels.app]}]
  > E
  % cat > o/empty.yaml <<'E'
  > # nothing
  > E
  % cat > o/noname.yaml <<'E'
  > apiVersion: v1
  > kind: ConfigMap
  > E
  % cat > o/nokind.yaml <<'E'
  > apiVersion: v1
  > metadata: {name: x}
  > E
  % cat > o/broken.yaml <<'E'
  > a: [b
  > c: d
  > E
  % cat > o/t.yaml <<'E'
  > apiVersion: builtin
  > kind: LabelTransformer
  > metadata: {name: t}
  > labels: {x: y}
  > fieldSpecs: [{path: metadata/labels, create: true}]
  > E
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > namePrefix: p-
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: Namespace
  metadata:
    name: ns
  ---
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: p-bot
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: p-reader
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - p-conf
    resources:
    - configmaps
    verbs:
    - get
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: p-rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: p-reader
  subjects:
  - kind: ServiceAccount
    name: p-bot
    namespace: default
  - kind: ServiceAccount
    name: other
    namespace: x
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
    name: p-bot
    namespace: default
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: p-conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: p-sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: p-svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: p-data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: p-conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: p-sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: p-conf
          image: busybox:1.36
          name: i
        serviceAccountName: p-bot
        volumes:
        - configMap:
            name: p-conf
          name: v
        - name: w
          secret:
            secretName: p-sec
        - name: x
          persistentVolumeClaim:
            claimName: p-data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: p-conf
            - secret:
                name: p-sec
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: p-db
  spec:
    selector:
      matchLabels:
        app: db
    serviceName: p-svc
    template:
      metadata:
        labels:
          app: db
      spec:
        containers:
        - image: redis:7@sha256:0123456789012345678901234567890123456789012345678901234567890123
          name: d
    volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
        - ReadWriteOnce
        resources:
          requests:
            storage: 1Gi
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
                  name: p-sec
              image: busybox
              name: j
            restartPolicy: Never
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: p-pdb
  spec:
    minAvailable: 1
    selector:
      matchLabels:
        app: web
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: p-hpa
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: p-web
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: p-ing
  spec:
    defaultBackend:
      service:
        name: p-svc
        port:
          number: 80
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: p-svc
              port:
                name: http
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - a.b
      secretName: p-sec
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
            app: db
    podSelector:
      matchLabels:
        app: web
  ---
  apiVersion: admissionregistration.k8s.io/v1
  kind: ValidatingWebhookConfiguration
  metadata:
    name: p-vw
  webhooks:
  - admissionReviewVersions:
    - v1
    clientConfig:
      service:
        name: p-svc
        namespace: default
    name: a.b.c
    sideEffects: None
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > namespace: prod
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: Namespace
  metadata:
    name: prod
  ---
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
    namespace: prod
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: reader
    namespace: prod
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - conf
    resources:
    - configmaps
    verbs:
    - get
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
    namespace: prod
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: reader
  subjects:
  - kind: ServiceAccount
    name: bot
    namespace: prod
  - kind: ServiceAccount
    name: other
    namespace: x
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - kind: ServiceAccount
    name: bot
    namespace: prod
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
    namespace: prod
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
    namespace: prod
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
    namespace: prod
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
    namespace: prod
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
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
        - env:
          - name: A
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
    namespace: prod
  spec:
    selector:
      matchLabels:
        app: db
    serviceName: svc
    template:
      metadata:
        labels:
          app: db
      spec:
        containers:
        - image: redis:7@sha256:0123456789012345678901234567890123456789012345678901234567890123
          name: d
    volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
        - ReadWriteOnce
        resources:
          requests:
            storage: 1Gi
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    name: cj
    namespace: prod
  spec:
    jobTemplate:
      spec:
        template:
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: sec
              image: busybox
              name: j
            restartPolicy: Never
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
    namespace: prod
  spec:
    minAvailable: 1
    selector:
      matchLabels:
        app: web
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
    namespace: prod
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: ing
    namespace: prod
  spec:
    defaultBackend:
      service:
        name: svc
        port:
          number: 80
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                name: http
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - a.b
      secretName: sec
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: np
    namespace: prod
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: db
    podSelector:
      matchLabels:
        app: web
  ---
  apiVersion: admissionregistration.k8s.io/v1
  kind: ValidatingWebhookConfiguration
  metadata:
    name: vw
  webhooks:
  - admissionReviewVersions:
    - v1
    clientConfig:
      service:
        name: svc
        namespace: prod
    name: a.b.c
    sideEffects: None
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > namespace: prod
  > namePrefix: x-
  > commonLabels: {team: a}
  > E
  $ kubectl kustomize o
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: v1
  kind: Namespace
  metadata:
    labels:
      team: a
    name: prod
  ---
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    labels:
      team: a
    name: x-bot
    namespace: prod
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    labels:
      team: a
    name: x-reader
    namespace: prod
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - x-conf
    resources:
    - configmaps
    verbs:
    - get
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    labels:
      team: a
    name: x-rb
    namespace: prod
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: x-reader
  subjects:
  - kind: ServiceAccount
    name: x-bot
    namespace: prod
  - kind: ServiceAccount
    name: other
    namespace: x
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    labels:
      team: a
    name: x-crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - kind: ServiceAccount
    name: x-bot
    namespace: prod
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    labels:
      team: a
    name: x-conf
    namespace: prod
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    labels:
      team: a
    name: x-sec
    namespace: prod
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    labels:
      team: a
    name: x-svc
    namespace: prod
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
      team: a
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    labels:
      team: a
    name: x-data
    namespace: prod
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
      team: a
    name: x-web
    namespace: prod
  spec:
    replicas: 2
    selector:
      matchLabels:
        app: web
        team: a
    template:
      metadata:
        labels:
          app: web
          team: a
      spec:
        containers:
        - env:
          - name: A
            valueFrom:
              configMapKeyRef:
                key: a
                name: x-conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: x-sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: x-conf
          image: busybox:1.36
          name: i
        serviceAccountName: x-bot
        volumes:
        - configMap:
            name: x-conf
          name: v
        - name: w
          secret:
            secretName: x-sec
        - name: x
          persistentVolumeClaim:
            claimName: x-data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: x-conf
            - secret:
                name: x-sec
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    labels:
      team: a
    name: x-db
    namespace: prod
  spec:
    selector:
      matchLabels:
        app: db
        team: a
    serviceName: x-svc
    template:
      metadata:
        labels:
          app: db
          team: a
      spec:
        containers:
        - image: redis:7@sha256:0123456789012345678901234567890123456789012345678901234567890123
          name: d
    volumeClaimTemplates:
    - metadata:
        labels:
          team: a
        name: data
      spec:
        accessModes:
        - ReadWriteOnce
        resources:
          requests:
            storage: 1Gi
  ---
  apiVersion: batch/v1
  kind: CronJob
  metadata:
    labels:
      team: a
    name: x-cj
    namespace: prod
  spec:
    jobTemplate:
      metadata:
        labels:
          team: a
      spec:
        template:
          metadata:
            labels:
              team: a
          spec:
            containers:
            - envFrom:
              - secretRef:
                  name: x-sec
              image: busybox
              name: j
            restartPolicy: Never
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    labels:
      team: a
    name: x-pdb
    namespace: prod
  spec:
    minAvailable: 1
    selector:
      matchLabels:
        app: web
        team: a
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    labels:
      team: a
    name: x-hpa
    namespace: prod
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: x-web
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    labels:
      team: a
    name: x-ing
    namespace: prod
  spec:
    defaultBackend:
      service:
        name: x-svc
        port:
          number: 80
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: x-svc
              port:
                name: http
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - a.b
      secretName: x-sec
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    labels:
      team: a
    name: x-np
    namespace: prod
  spec:
    ingress:
    - from:
      - podSelector:
          matchLabels:
            app: db
            team: a
    podSelector:
      matchLabels:
        app: web
        team: a
  ---
  apiVersion: admissionregistration.k8s.io/v1
  kind: ValidatingWebhookConfiguration
  metadata:
    labels:
      team: a
    name: x-vw
  webhooks:
  - admissionReviewVersions:
    - v1
    clientConfig:
      service:
        name: x-svc
        namespace: prod
    name: a.b.c
    sideEffects: None
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > commonAnnotations: {n: 1}
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.commonAnnotations of type string
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > commonLabels: {n: true}
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal bool into Go struct field Kustomization.commonLabels of type string
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > images: [{name: nginx, newTag: 1.26}]
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Image.images.newTag of type string
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > images: {name: nginx, newTag: "1"}
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.images of type []types.Image
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > replicas: [{name: nope, count: 5}]
  > E
  $ kubectl kustomize o
  error: resource with name nope does not match a config with the following GVK [Deployment.[noVer].[noGrp] StatefulSet.[noVer].[noGrp] ReplicaSet.[noVer].[noGrp] ReplicationController.[noVer].[noGrp]]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > replicas: [{name: web, count: "5"}]
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Replica.replicas.count of type int64
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: add, path: /spec/template/spec/containers/0/args, value: [a, b]}, {op: remove, path: /spec/replicas}, {op: replace, path: /metadata/labels/app, value: z}, {op: copy, from: /metadata/labels, path: /metadata/annotations}, {op: move, from: /spec/template/spec/volumes/0, path: /spec/template/spec/volumes/-}, {op: test, path: /kind, value: Deployment}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /spec/template/spec/containers/0/args, value: [a, b]}, {op:
    remove, path: /spec/replicas}, {op: replace, path: /metadata/labels/app, value:
    z}, {op: copy, from: /metadata/labels, path: /metadata/annotations}, {op: move,
    from: /spec/template/spec/volumes/0, path: /spec/template/spec/volumes/-}, {op:
    test, path: /kind, value: Deployment}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /spec/template/spec/containers/0/args, value: [a, b]}, {op: remove, path: /spec/replicas}, {op: replace, path: /metadata/labels/app, value: z}, {op: copy, from: /metadata/labels, path: /metadata/annotations}, {op: move, from: /spec/template/spec/volumes/0, path: /spec/template/spec/volumes/-}, {op: test, path: /kind, value: Deployment}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: test, path: /kind, value: Pod}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: test, path: /kind, value: Pod}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: test, path: /kind, value: Pod}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: remove, path: /spec/nope}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: remove, path: /spec/nope}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: remove, path: /spec/nope}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: replace, path: /spec/nope/x, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: replace, path: /spec/nope/x, value: 1}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: replace, path: /spec/nope/x, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: add, path: /spec/nope/x, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /spec/nope/x, value: 1}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /spec/nope/x, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: frobnicate, path: /spec, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: frobnicate, path: /spec, value: 1}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: frobnicate, path: /spec, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: add, path: spec/x, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: spec/x, value: 1}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: spec/x, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Deployment}, patch: "[{op: add, path: /spec/template/spec/containers/7, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /spec/template/spec/containers/7, value: 1}]'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /spec/template/spec/containers/7, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {kind: Pod}, patch: "[{op: add, path: /spec, value: 1}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /spec, value: 1}]'
  target:
    kind: Pod
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /spec, value: 1}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {labelSelector: "app=web"}, patch: "[{op: add, path: /metadata/labels/x, value: y}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/labels/x, value: y}]'
  target:
    labelSelector: app=web
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/labels/x, value: y}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {annotationSelector: "note"}, patch: "[{op: add, path: /metadata/annotations/x, value: y}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/annotations/x, value: y}]'
  target:
    annotationSelector: note
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/annotations/x, value: y}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {labelSelector: "app=("}, patch: "[{op: add, path: /metadata/labels/x, value: y}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/labels/x, value: y}]'
  target:
    labelSelector: app=(
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/labels/x, value: y}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {name: "s.*"}, patch: "[{op: add, path: /metadata/labels, value: {x: y}}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/labels, value: {x: y}}]'
  target:
    name: s.*
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/labels, value: {x: y}}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{target: {name: "s["}, patch: "[{op: add, path: /metadata/labels, value: {x: y}}]"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: add, path: /metadata/labels, value: {x: y}}]'
  target:
    name: s[
  `: unable to parse SM or JSON patch from [patch: "[{op: add, path: /metadata/labels, value: {x: y}}]"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {spec: {containers: [{name: c, env: [{name: A, value: zz, valueFrom: null}]}, {name: side, image: busybox}], volumes: [{name: v, $patch: delete}]}}}}"}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            value: zz
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        - image: busybox
          name: side
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, $patch: delete}"}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: nope}, spec: {replicas: 9}}"}]
  > E
  $ kubectl kustomize o
  error: no resource matches strategic merge patch "Deployment.v1.apps/nope.[noNs]": no matches for Id Deployment.v1.apps/nope.[noNs]; failed to find unique target for patch Deployment.v1.apps/nope.[noNs]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{kind: Deployment, metadata: {name: web}, spec: {replicas: 9}}"}]
  > E
  $ kubectl kustomize o
  error: no resource matches strategic merge patch "Deployment.[noVer].[noGrp]/web.[noNs]": no matches for Id Deployment.[noVer].[noGrp]/web.[noNs]; failed to find unique target for patch Deployment.[noVer].[noGrp]/web.[noNs]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: 9}}"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '{apiVersion: apps/v1, kind: Deployment, spec: {replicas: 9}}'
  `: unable to parse SM or JSON patch from [patch: "{apiVersion: apps/v1, kind: Deployment, spec: {replicas: 9}}"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{spec: {replicas: 9}}", target: {kind: Deployment}}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '{spec: {replicas: 9}}'
  target:
    kind: Deployment
  `: unable to parse SM or JSON patch from [patch: "{spec: {replicas: 9}}"]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: other}, spec: {replicas: 9}}", target: {kind: Deployment, name: web}, options: {allowNameChange: true}}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: other
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
        - env:
          - name: A
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{path: nope.yaml}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  path: nope.yaml
  `: failed to get the patch file from path(nope.yaml): evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{path: p.yaml, patch: "x"}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  patch: x
  path: p.yaml
  `: patch and path can't be set at the same time
  patch: x
  path: p.yaml
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [{}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin PatchTransformer with config: `
  {}
  `: must specify one of patch and path in
  {}
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: [p.yaml]
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > patches: {path: p.yaml}
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal object into Go struct field Kustomization.patches of type []types.Patch
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > components: [../base]
  > E
  $ kubectl kustomize o
  error: accumulating components: accumulateDirectory: "expected kind 'Component' for path '/root/lab/base' but got 'Kustomization'"
  [1]
  % cat > o/kustomization.yaml <<'E'
  > components: [../comp]
  > E
  $ kubectl kustomize o
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > resources: [../comp]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '../comp': '/root/lab/comp' must resolve to a file': expected kind != 'Component' for path '/root/lab/comp'
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../comp]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '../comp': '/root/lab/comp' must resolve to a file': expected kind != 'Component' for path '/root/lab/comp'
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, literals: [a]}]
  > E
  $ kubectl kustomize o
  error: loading KV pairs: literal sources [a]: invalid literal source a, expected key=value
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, literals: ["=1"]}]
  > E
  $ kubectl kustomize o
  error: loading KV pairs: literal sources [=1]: invalid literal source =1, expected key=value
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, literals: [a=1, a=2]}]
  > E
  $ kubectl kustomize o
  error: configmap g illegally repeats the key `a`
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, files: [nope.txt]}]
  > E
  $ kubectl kustomize o
  error: loading KV pairs: file sources: [nope.txt]: evalsymlink failure on '/root/lab/o/nope.txt' : lstat /root/lab/o/nope.txt: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{literals: [a=1]}]
  > E
  $ kubectl kustomize o
  error: a configmap must have a name
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: conf, behavior: merge, literals: [a=9, z=1]}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "9"
    url: http://svc.default
    z: "1"
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: conf, behavior: replace, literals: [z=1]}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    z: "1"
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, behavior: zap, literals: [z=1]}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  data:
    z: "1"
  kind: ConfigMap
  metadata:
    name: g-527hd2cc4c
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configMapGenerator: [{name: g, literals: [z=1], namespace: q}]
  > namespace: prod
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
    namespace: prod
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
    namespace: prod
  ---
  apiVersion: v1
  data:
    z: "1"
  kind: ConfigMap
  metadata:
    name: g-527hd2cc4c
    namespace: prod
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
    namespace: prod
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
    namespace: prod
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
    namespace: prod
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      app: web
    name: web
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
        - env:
          - name: A
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > secretGenerator: [{name: sec, behavior: merge, literals: [b=9]}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: v1
  data:
    a: "1"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    name: conf
  ---
  apiVersion: v1
  data:
    b: OQ==
  kind: Secret
  metadata:
    name: sec
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > generatorOptions: {foo: bar}
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: unknown field "foo"
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: ConfigMap, name: conf, fieldPath: data.nope}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas]}]}]
  > E
  $ kubectl kustomize o
  error: fieldPath `data.nope` is missing for replacement source ConfigMap.[noVer].[noGrp]/conf.[noNs]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: ConfigMap, name: nope}, targets: [{select: {kind: Deployment}, fieldPaths: [spec.replicas]}]}]
  > E
  $ kubectl kustomize o
  error: nothing selected by ConfigMap.[noVer].[noGrp]/nope.[noNs]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: Deployment}, targets: [{select: {kind: Service}, fieldPaths: [metadata.labels.x]}]}]
  > E
  $ kubectl kustomize o
  error: unable to find field "metadata.labels.x" in replacement target
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: ServiceAccount}, targets: [{fieldPaths: [metadata.labels.x]}]}]
  > E
  $ kubectl kustomize o
  error: target must specify resources to select
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: Deployment, fieldPath: "spec.template.spec.containers.0.image", options: {delimiter: ":", index: 1}}, targets: [{select: {name: conf}, fieldPaths: ["data.a", "metadata.annotations.v"], options: {create: true}}]}]
  > E
  $ kubectl kustomize o
  apiVersion: v1
  kind: Namespace
  metadata:
    name: ns
  ---
  apiVersion: v1
  kind: ServiceAccount
  metadata:
    name: bot
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: Role
  metadata:
    name: reader
  rules:
  - apiGroups:
    - ""
    resourceNames:
    - conf
    resources:
    - configmaps
    verbs:
    - get
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: RoleBinding
  metadata:
    name: rb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: Role
    name: reader
  subjects:
  - kind: ServiceAccount
    name: bot
    namespace: default
  - kind: ServiceAccount
    name: other
    namespace: x
  ---
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRoleBinding
  metadata:
    name: crb
  roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: view
  subjects:
  - kind: ServiceAccount
    name: bot
    namespace: default
  ---
  apiVersion: v1
  data:
    a: "1.27"
    url: http://svc.default
  kind: ConfigMap
  metadata:
    annotations:
      v: "1.27"
    name: conf
  ---
  apiVersion: v1
  kind: Secret
  metadata:
    name: sec
  stringData:
    b: "2"
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: x
    name: svc
  spec:
    ports:
    - port: 80
      targetPort: http
    selector:
      app: web
  ---
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata:
    name: data
  spec:
    accessModes:
    - ReadWriteOnce
    resources:
      requests:
        storage: 1Gi
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
            valueFrom:
              configMapKeyRef:
                key: a
                name: conf
          - name: B
            valueFrom:
              secretKeyRef:
                key: b
                name: sec
          - name: URL
            value: http://svc:80
          image: nginx:1.27
          name: c
          ports:
          - containerPort: 80
            name: http
        imagePullSecrets:
        - name: reg
        initContainers:
        - envFrom:
          - configMapRef:
              name: conf
          image: busybox:1.36
          name: i
        serviceAccountName: bot
        volumes:
        - configMap:
            name: conf
          name: v
        - name: w
          secret:
            secretName: sec
        - name: x
          persistentVolumeClaim:
            claimName: data
        - name: "y"
          projected:
            sources:
            - configMap:
                name: conf
            - secret:
                name: sec
  ---
  apiVersion: apps/v1
  kind: StatefulSet
  metadata:
    name: db
  spec:
    selector:
      matchLabels:
        app: db
    serviceName: svc
    template:
      metadata:
        labels:
          app: db
      spec:
        containers:
        - image: redis:7@sha256:0123456789012345678901234567890123456789012345678901234567890123
          name: d
    volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
        - ReadWriteOnce
        resources:
          requests:
            storage: 1Gi
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
                  name: sec
              image: busybox
              name: j
            restartPolicy: Never
    schedule: '* * * * *'
  ---
  apiVersion: policy/v1
  kind: PodDisruptionBudget
  metadata:
    name: pdb
  spec:
    minAvailable: 1
    selector:
      matchLabels:
        app: web
  ---
  apiVersion: autoscaling/v2
  kind: HorizontalPodAutoscaler
  metadata:
    name: hpa
  spec:
    maxReplicas: 3
    scaleTargetRef:
      apiVersion: apps/v1
      kind: Deployment
      name: web
  ---
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    name: ing
  spec:
    defaultBackend:
      service:
        name: svc
        port:
          number: 80
    rules:
    - host: a.b
      http:
        paths:
        - backend:
            service:
              name: svc
              port:
                name: http
          path: /
          pathType: Prefix
    tls:
    - hosts:
      - a.b
      secretName: sec
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
            app: db
    podSelector:
      matchLabels:
        app: web
  ---
  apiVersion: admissionregistration.k8s.io/v1
  kind: ValidatingWebhookConfiguration
  metadata:
    name: vw
  webhooks:
  - admissionReviewVersions:
    - v1
    clientConfig:
      service:
        name: svc
        namespace: default
    name: a.b.c
    sideEffects: None
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: Deployment, fieldPath: "spec.template.spec.containers.*.image"}, targets: [{select: {name: conf}, fieldPaths: ["data.a"]}]}]
  > E
  $ kubectl kustomize o
  error: error looking up replacement source: wildcard is not supported in PathGetter
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{source: {kind: ServiceAccount}}]
  > E
  $ kubectl kustomize o
  error: replacements must specify a source and at least one target
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../more]
  > replacements: [{path: nope.yaml}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin ReplacementTransformer with config: `
  Replacements:
  - path: nope.yaml
  `: evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > resource: [x]
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: unknown field "resource"
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > kind: Kustomisation
  > E
  $ kubectl kustomize o
  error: Failed to read kustomization file under /root/lab/o:
  kind should be Kustomization or Component
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > apiVersion: v1
  > E
  $ kubectl kustomize o
  error: Failed to read kustomization file under /root/lab/o:
  apiVersion for Kustomization should be kustomize.config.k8s.io/v1beta1
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [nope.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from 'nope.yaml': evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../nope]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '../nope': evalsymlink failure on '/root/lab/nope' : lstat /root/lab/nope: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/nope' : lstat /root/lab/nope: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base, ../base]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '../base': '/root/lab/base' must resolve to a file': recursed merging from path '/root/lab/base': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base/all.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '../base/all.yaml': security; file '/root/lab/base/all.yaml' is not in or below '/root/lab/o'': must build at directory: '/root/lab/base/all.yaml': file is not directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [f.txt]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from 'f.txt': missing Resource metadata': must build at directory: '/root/lab/o/f.txt': file is not directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [p.yaml, p.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='merging resources from 'p.yaml': may not add resource with an already registered id: Deployment.v1.apps/web.[noNs]': must build at directory: '/root/lab/o/p.yaml': file is not directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [.]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from '.': '/root/lab/o' must resolve to a file': cycle detected: candidate root '/root/lab/o' contains visited root '/root/lab/o'
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [empty.yaml]
  > E
  $ kubectl kustomize o
  % cat > o/kustomization.yaml <<'E'
  > resources: [noname.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from 'noname.yaml': missing metadata.name in object {{v1 ConfigMap} {{ } map[] map[]}}': must build at directory: '/root/lab/o/noname.yaml': file is not directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [nokind.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulation err='accumulating resources from 'nokind.yaml': missing kind in object {{v1 } {{x } map[] map[]}}': must build at directory: '/root/lab/o/nokind.yaml': file is not directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: "x"
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.resources of type []string
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [broken.yaml]
  > E
  $ kubectl kustomize o
  error: accumulating resources: accumulating resources from 'broken.yaml': MalformedYAMLError: yaml: line 1: did not find expected ',' or ']' in File: broken.yaml
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: []
  > E
  $ kubectl kustomize o
  % cat > o/kustomization.yaml <<'E'
  > namePrefix: a-
  > E
  $ kubectl kustomize o
  % cat > o/kustomization.yaml <<'E'
  > {}
  > E
  $ kubectl kustomize o
  error: kustomization.yaml is empty
  [1]
  % cat > o/kustomization.yaml <<'E'
  >
  > E
  $ kubectl kustomize o
  error: kustomization.yaml is empty
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [1]
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.resources of type string
  [1]
  % cat > o/kustomization.yaml <<'E'
  > foo
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal string into Go value of type types.Kustomization
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources:
  > - ../base
  >  bad: x
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: yaml: line 3: mapping values are not allowed in this context
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources:
  > 	- ../base
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: yaml: line 2: found character that cannot start any token
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > sortOptions: {order: random}
  > E
  $ kubectl kustomize o
  error: the field 'sortOptions.order' must be one of [fifo, legacy]
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > configurations: [nope.yaml]
  > E
  $ kubectl kustomize o
  error: evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > crds: [nope.yaml]
  > E
  $ kubectl kustomize o
  error: loading CRDs [nope.yaml]: evalsymlink failure on '/root/lab/o/nope.yaml' : lstat /root/lab/o/nope.yaml: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > openapi: {path: nope.json}
  > E
  $ kubectl kustomize o
  error: evalsymlink failure on '/root/lab/o/nope.json' : lstat /root/lab/o/nope.json: no such file or directory
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > helmCharts: [{name: x}]
  > E
  $ kubectl kustomize o
  error: trouble configuring builtin HelmChartInflationGenerator with config: `
  name: x
  `: must specify --enable-helm
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > generators: [t.yaml]
  > E
  $ kubectl kustomize o
  error: loading generator plugins: failed to load generator: plugin LabelTransformer.builtin.[noGrp]/t.[noNs] not a generator
  [1]
  % cat > o/kustomization.yaml <<'E'
  > resources: [../base]
  > namePrefix: 5
  > E
  $ kubectl kustomize o
  error: invalid Kustomization: json: cannot unmarshal number into Go struct field Kustomization.namePrefix of type string
  [1]
