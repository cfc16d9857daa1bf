  $ mkdir -p base over comp dup && cat > base/deploy.yaml <<'X'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {a: b}}
  > spec:
  >   replicas: 1
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.26
  >         env: [{name: A, value: "1"}]
  >         envFrom: [{configMapRef: {name: conf}}, {secretRef: {name: sec}}]
  >       volumes: [{name: v, configMap: {name: conf}}]
  > X
  $ cat > base/svc.yaml <<'X'
  > # a service
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: web
  > spec:
  >   selector: {app: web}
  >   ports:
  >   - port: 80
  > X
  $ cat > base/kustomization.yaml <<'X'
  > resources: [svc.yaml, deploy.yaml]
  > configMapGenerator:
  > - name: conf
  >   literals: [mode=fast, "x=a b"]
  > secretGenerator:
  > - name: sec
  >   literals: [pw=s3cret]
  >   type: Opaque
  > X
  $ kubectl kustomize base
  apiVersion: v1
  data:
    mode: fast
    x: a b
  kind: ConfigMap
  metadata:
    name: conf-4t2chgctcg
  ---
  apiVersion: v1
  data:
    pw: czNjcmV0
  kind: Secret
  metadata:
    name: sec-c6mc6k7dmf
  type: Opaque
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
      a: b
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
            value: "1"
          envFrom:
          - configMapRef:
              name: conf-4t2chgctcg
          - secretRef:
              name: sec-c6mc6k7dmf
          image: nginx:1.26
          name: c
        volumes:
        - configMap:
            name: conf-4t2chgctcg
          name: v
  $ cat > over/kustomization.yaml <<'X'
  > apiVersion: kustomize.config.k8s.io/v1beta1
  > kind: Kustomization
  > namespace: prod
  > namePrefix: pre-
  > nameSuffix: -suf
  > resources: [../base]
  > labels: [{pairs: {team: x}, includeSelectors: true}, {pairs: {env: prod}, includeTemplates: true}]
  > commonAnnotations: {note: hi}
  > images: [{name: nginx, newName: example.com/nginx, newTag: "2"}]
  > replicas: [{name: web, count: 3}]
  > configMapGenerator: [{name: conf, behavior: merge, literals: [mode=slow]}]
  > patches:
  > - target: {kind: Deployment, name: web}
  >   patch: |-
  >     - op: add
  >       path: /spec/template/spec/containers/0/env/-
  >       value: {name: B, value: "2"}
  > - patch: |-
  >     apiVersion: v1
  >     kind: Service
  >     metadata: {name: web}
  >     spec: {type: NodePort}
  > X
  $ kubectl kustomize over
  apiVersion: v1
  data:
    mode: slow
    x: a b
  kind: ConfigMap
  metadata:
    annotations:
      note: hi
    labels:
      env: prod
      team: x
    name: pre-conf-suf-h856tm9tf8
    namespace: prod
  ---
  apiVersion: v1
  data:
    pw: czNjcmV0
  kind: Secret
  metadata:
    annotations:
      note: hi
    labels:
      env: prod
      team: x
    name: pre-sec-suf-c6mc6k7dmf
    namespace: prod
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    annotations:
      note: hi
    labels:
      env: prod
      team: x
    name: pre-web-suf
    namespace: prod
  spec:
    ports:
    - port: 80
    selector:
      app: web
      team: x
    type: NodePort
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      note: hi
    labels:
      a: b
      env: prod
      team: x
    name: pre-web-suf
    namespace: prod
  spec:
    replicas: 3
    selector:
      matchLabels:
        app: web
        team: x
    template:
      metadata:
        annotations:
          note: hi
        labels:
          app: web
          env: prod
          team: x
      spec:
        containers:
        - env:
          - name: A
            value: "1"
          - name: B
            value: "2"
          envFrom:
          - configMapRef:
              name: pre-conf-suf-h856tm9tf8
          - secretRef:
              name: pre-sec-suf-c6mc6k7dmf
          image: example.com/nginx:2
          name: c
        volumes:
        - configMap:
            name: pre-conf-suf-h856tm9tf8
          name: v
  $ cat > comp/kustomization.yaml <<'X'
  > apiVersion: kustomize.config.k8s.io/v1alpha1
  > kind: Component
  > patches:
  > - target: {kind: Service}
  >   patch: '[{"op": "replace", "path": "/spec/ports/0/port", "value": 81}]'
  > replacements:
  > - source: {kind: Service, name: web, fieldPath: spec.ports.0.port}
  >   targets:
  >   - select: {kind: Deployment}
  >     fieldPaths: ["spec.template.spec.containers.[name=c].env.[name=A].value"]
  > X
  $ mkdir c2 && cat > c2/kustomization.yaml <<'X'
  > resources: [../base]
  > components: [../comp]
  > generatorOptions: {disableNameSuffixHash: true, labels: {gen: "1"}}
  > configMapGenerator: [{name: extra, files: [svc.txt=../base/svc.yaml]}]
  > X
  $ kubectl kustomize c2
  error: loading KV pairs: file sources: [svc.txt=../base/svc.yaml]: security; file '/root/lab/base/svc.yaml' is not in or below '/root/lab/c2'
  [1]
  $ cp base/svc.yaml c2/s.yaml; sed -i 's#svc.txt=../base/svc.yaml#s.yaml#' c2/kustomization.yaml; kubectl kustomize c2
  apiVersion: v1
  data:
    mode: fast
    x: a b
  kind: ConfigMap
  metadata:
    name: conf-4t2chgctcg
  ---
  apiVersion: v1
  data:
    s.yaml: |
      # a service
      apiVersion: v1
      kind: Service
      metadata:
        name: web
      spec:
        selector: {app: web}
        ports:
        - port: 80
  kind: ConfigMap
  metadata:
    labels:
      gen: "1"
    name: extra
  ---
  apiVersion: v1
  data:
    pw: czNjcmV0
  kind: Secret
  metadata:
    name: sec-c6mc6k7dmf
  type: Opaque
  ---
  apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 81
    selector:
      app: web
  ---
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
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
            value: "81"
          envFrom:
          - configMapRef:
              name: conf-4t2chgctcg
          - secretRef:
              name: sec-c6mc6k7dmf
          image: nginx:1.26
          name: c
        volumes:
        - configMap:
            name: conf-4t2chgctcg
          name: v
  $ kubectl kustomize nodir
  error: must build at directory: not a valid directory: evalsymlink failure on 'nodir' : lstat /root/lab/nodir: no such file or directory
  [1]
  $ kubectl kustomize
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [1]
  $ mkdir empty; kubectl kustomize empty
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/empty'
  [1]
  $ mkdir e1; echo 'resources: [no.yaml]' > e1/kustomization.yaml; kubectl kustomize e1
  error: accumulating resources: accumulation err='accumulating resources from 'no.yaml': evalsymlink failure on '/root/lab/e1/no.yaml' : lstat /root/lab/e1/no.yaml: no such file or directory': must build at directory: not a valid directory: evalsymlink failure on '/root/lab/e1/no.yaml' : lstat /root/lab/e1/no.yaml: no such file or directory
  [1]
  $ mkdir e2; echo 'resource: [no.yaml]' > e2/kustomization.yaml; kubectl kustomize e2
  error: invalid Kustomization: json: unknown field "resource"
  [1]
  $ mkdir e3; echo 'resources: []' > e3/kustomization.yaml; kubectl kustomize e3
  $ mkdir e4; printf 'resources: [a.yaml]\n' > e4/kustomization.yaml; echo 'a: b' > e4/a.yaml; kubectl kustomize e4
  error: accumulating resources: accumulation err='accumulating resources from 'a.yaml': missing Resource metadata': must build at directory: '/root/lab/e4/a.yaml': file is not directory
  [1]
  $ mkdir e5; printf 'resources: [a.yaml, a.yaml]\n' > e5/kustomization.yaml; cp base/svc.yaml e5/a.yaml; kubectl kustomize e5
  error: accumulating resources: accumulation err='merging resources from 'a.yaml': may not add resource with an already registered id: Service.v1.[noGrp]/web.[noNs]': must build at directory: '/root/lab/e5/a.yaml': file is not directory
  [1]
  $ mkdir e6; printf 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n' > e6/kustomization.yaml; cp base/svc.yaml e6/a.yaml; kubectl kustomize e6
  error: trouble configuring builtin PatchTransformer with config: `
  path: p.yaml
  `: failed to get the patch file from path(p.yaml): evalsymlink failure on '/root/lab/e6/p.yaml' : lstat /root/lab/e6/p.yaml: no such file or directory
  [1]
  $ sed 's/web/other/' base/svc.yaml > e6/p.yaml; kubectl kustomize e6
  error: no resource matches strategic merge patch "Service.v1.[noGrp]/other.[noNs]": no matches for Id Service.v1.[noGrp]/other.[noNs]; failed to find unique target for patch Service.v1.[noGrp]/other.[noNs]
  [1]
  $ mkdir e7; printf 'resources: [a.yaml]\npatches: [{target: {kind: Service}, patch: "[{op: bad}]"}]\n' > e7/kustomization.yaml; cp base/svc.yaml e7/a.yaml; kubectl kustomize e7
  error: trouble configuring builtin PatchTransformer with config: `
  patch: '[{op: bad}]'
  target:
    kind: Service
  `: unable to parse SM or JSON patch from [patch: "[{op: bad}]"]
  [1]
  $ mkdir e8; printf 'resources: [a.yaml\n' > e8/kustomization.yaml; kubectl kustomize e8
  error: invalid Kustomization: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ mkdir e9; printf 'resources: [a.yaml]\nnamespace: x\ncommonLabels: {k: v}\n' > e9/kustomization.yaml; cp base/deploy.yaml e9/a.yaml; kubectl kustomize e9
  # Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
      k: v
    name: web
    namespace: x
  spec:
    replicas: 1
    selector:
      matchLabels:
        app: web
        k: v
    template:
      metadata:
        labels:
          app: web
          k: v
      spec:
        containers:
        - env:
          - name: A
            value: "1"
          envFrom:
          - configMapRef:
              name: conf
          - secretRef:
              name: sec
          image: nginx:1.26
          name: c
        volumes:
        - configMap:
            name: conf
          name: v
  $ mkdir f1; printf 'configMapGenerator: [{name: a, literals: [x]}]\n' > f1/kustomization.yaml; kubectl kustomize f1
  error: loading KV pairs: literal sources [x]: invalid literal source x, expected key=value
  [1]
  $ mkdir f2; printf 'configMapGenerator: [{name: a, envs: [e.env]}]\n' > f2/kustomization.yaml; printf 'A=1\n# c\nB=x y\n' > f2/e.env; kubectl kustomize f2
  apiVersion: v1
  data:
    A: "1"
    B: x y
  kind: ConfigMap
  metadata:
    name: a-g6b9tf6chb
  $ mkdir f3; printf 'resources: [../f3]\n' > f3/kustomization.yaml; kubectl kustomize f3
  error: accumulating resources: accumulation err='accumulating resources from '../f3': '/root/lab/f3' must resolve to a file': cycle detected: candidate root '/root/lab/f3' contains visited root '/root/lab/f3'
  [1]
  $ mkdir f4; printf 'configMapGenerator: [{name: a, files: [nofile]}]\n' > f4/kustomization.yaml; kubectl kustomize f4
  error: loading KV pairs: file sources: [nofile]: evalsymlink failure on '/root/lab/f4/nofile' : lstat /root/lab/f4/nofile: no such file or directory
  [1]
  % mkdir f5; printf 'configMapGenerator: [{name: a, literals: [x=1]}]\nvars: [{name: V, objref: {kind: ConfigMap, name: a, apiVersion: v1}}]\n' > f5/kustomization.yaml; kubectl kustomize f5
  % mkdir f6; printf 'resources: [a.yaml]\npatchesStrategicMerge: [p.yaml]\npatchesJson6902: [{target: {version: v1, kind: Service, name: web}, patch: "[{op: add, path: /spec/x, value: 1}]"}]\n' > f6/kustomization.yaml; cp base/svc.yaml f6/a.yaml; printf 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 80, name: http}]}\n' > f6/p.yaml; kubectl kustomize f6
  $ mkdir f7; printf 'resources: [a.yaml]\npatches: [{patch: "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {spec: {containers: [{name: c, $patch: delete}, {name: n, image: x}]}}}}"}]\n' > f7/kustomization.yaml; cp base/deploy.yaml f7/a.yaml; kubectl kustomize f7
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
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
        - image: x
          name: "n"
        volumes:
        - configMap:
            name: conf
          name: v
  $ mkdir f8; printf 'resources: [a.yaml]\nimages: [{name: nginx, digest: "sha256:aaaa"}]\nnamePrefix: p-\n' > f8/kustomization.yaml; cp base/deploy.yaml f8/a.yaml; kubectl kustomize f8
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      a: b
    name: p-web
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
            value: "1"
          envFrom:
          - configMapRef:
              name: conf
          - secretRef:
              name: sec
          image: nginx@sha256:aaaa
          name: c
        volumes:
        - configMap:
            name: conf
          name: v
  $ kubectl apply -k over --dry-run=client
  configmap/pre-conf-suf-h856tm9tf8 created (dry run)
  secret/pre-sec-suf-c6mc6k7dmf created (dry run)
  service/pre-web-suf created (dry run)
  deployment.apps/pre-web-suf created (dry run)
  $ kubectl apply -k base
  configmap/conf-4t2chgctcg created
  secret/sec-c6mc6k7dmf created
  service/web created
  deployment.apps/web created
  $ kubectl get -k base
  NAME                        DATA   AGE
  configmap/conf-4t2chgctcg   2      0s

  NAME                    TYPE     DATA   AGE
  secret/sec-c6mc6k7dmf   Opaque   1      0s

  NAME          TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
  service/web   ClusterIP   10.109.92.25   <none>        80/TCP    0s

  NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
  deployment.apps/web   0/1     1            0           0s
  $ kubectl delete -k base
  configmap "conf-4t2chgctcg" deleted from default namespace
  secret "sec-c6mc6k7dmf" deleted from default namespace
  service "web" deleted from default namespace
  deployment.apps "web" deleted from default namespace
  $ kubectl apply -k nodir
  error: must build at directory: not a valid directory: evalsymlink failure on 'nodir' : lstat /root/lab/nodir: no such file or directory
  [1]
  $ kubectl create -k empty
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab/empty'
  [1]
  $ kubectl apply -k base -f base
  error: only one of -f or -k can be specified
  [1]
  $ kubectl kustomize base -o out.yaml; head -3 out.yaml
  apiVersion: v1
  data:
    mode: fast
  $ kubectl kustomize base -o outdir/x
  error: open outdir/x: no such file or directory
  [1]
  $ mkdir od; kubectl kustomize base -o od; ls od
  apps_v1_deployment_web.yaml  v1_configmap_conf-4t2chgctcg.yaml  v1_secret_sec-c6mc6k7dmf.yaml  v1_service_web.yaml
  $ kubectl kustomize base over
  error: specify one path to kustomization.yaml
  [1]
  $ kubectl kustomize base/svc.yaml
  error: must build at directory: 'base/svc.yaml': file is not directory
  [1]
