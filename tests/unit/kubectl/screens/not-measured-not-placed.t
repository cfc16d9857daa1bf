What is not measured, placed or found: top, certificate and set selector go on as the real ones do
  % export KUBE_EDITOR=true
  % cp /root/.kube/config cfg.bak; printf 'A=1\nB=2\n' > e.env; mkdir k; printf 'resources: [cm.yaml]\nnamePrefix: p-\n' > k/kustomization.yaml; : > empty.yaml; printf 'a: [\n' > bad.yaml
  % cat > cm.yaml <<'Y'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata:
  >   name: conf
  > data:
  >   a: "1"
  > Y
  % cp cm.yaml k/cm.yaml; cp cm.yaml cm.bak; sed 's/conf/new/' cm.yaml > new.yaml
  % cat > rbac.yaml <<'Y'
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: Role
  > metadata: {name: r}
  > rules:
  > - {apiGroups: [""], resources: [pods], verbs: [get]}
  > ---
  > apiVersion: rbac.authorization.k8s.io/v1
  > kind: RoleBinding
  > metadata: {name: rb}
  > roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}
  > subjects:
  > - {kind: User, name: bob, apiGroup: rbac.authorization.k8s.io}
  > Y
  % cat > base.yaml <<'Y'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: web, labels: {app: web}}
  > spec:
  >   replicas: 2
  >   selector: {matchLabels: {app: web}}
  >   template:
  >     metadata: {labels: {app: web}}
  >     spec: {containers: [{name: nginx, image: "nginx:1.27"}]}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: web, labels: {app: web}}
  > spec: {selector: {app: web}, ports: [{port: 80}], clusterIP: 10.96.0.77}
  > ---
  > apiVersion: v1
  > kind: Secret
  > metadata: {name: sec}
  > stringData: {b: "2"}
  > ---
  > apiVersion: v1
  > kind: ServiceAccount
  > metadata: {name: bot}
  > ---
  > apiVersion: batch/v1
  > kind: CronJob
  > metadata: {name: tick}
  > spec: {schedule: "0 0 1 1 *", suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "100000"]}]}}}}}
  > Y
  % printf "kubectl apply -f cm.bak; kubectl replace -f cm.bak; kubectl delete cm/new --ignore-not-found; kubectl replace -f rbac.yaml; kubectl taint node worker-2 a-; kubectl set env deploy/web A- B-" > reset.sh; printf c > c.pem; printf k > k.pem
  % kubectl create -f base.yaml; kubectl create -f rbac.yaml; kubectl apply -f cm.yaml; kubectl run box --image=busybox:1.36 -- sleep 100000
  % sleep 8
  % kubectl run pend --image=busybox --overrides='{"spec":{"nodeSelector":{"no":"where"}}}'; kubectl create ns q; kubectl run -n q qq --image=busybox --overrides='{"spec":{"nodeSelector":{"no":"where"}}}'; kubectl create cm c9; kubectl delete cm c9; sed 's/name: conf/name: conf\n  namespace: default/' cm.yaml > placed.yaml
  % sleep 30
  $ kubectl top pod pend
  Error from server (NotFound): podmetrics.metrics.k8s.io "default/pend" not found
  [1]
  $ kubectl top pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl top pod -n q qq
  Error from server (NotFound): podmetrics.metrics.k8s.io "q/qq" not found
  [1]
  $ kubectl top pod -n q
  error: metrics not available yet
  [1]
  $ kubectl top pod -l run=pend
  error: metrics not available yet
  [1]
  $ kubectl top pod -l run=nope
  No resources found in default namespace.
  $ kubectl top pod --field-selector=metadata.name=pend
  error: metrics not available yet
  [1]
  $ kubectl top pod --field-selector=metadata.name=nope
  No resources found in default namespace.
  $ kubectl top pod --field-selector=spec.nodeName=nope
  No resources found in default namespace.
  $ kubectl top pod --field-selector=x=y
  Error from server (BadRequest): field label not supported: x
  [1]
  $ kubectl top pod -A -l run=pend
  error: metrics not available yet
  [1]
  $ kubectl top pod -A -l run=qq
  No resources found
  $ kubectl top pod -A -l run=nope
  No resources found
  $ kubectl top pod -A pend
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl top pod -n nope
  No resources found in nope namespace.
  $ kubectl top pod pend --containers
  Error from server (NotFound): podmetrics.metrics.k8s.io "default/pend" not found
  [1]
  $ kubectl top pod box pend
  error: pod [NAME | -l label]
  See 'kubectl top pod -h' for help and examples
  [1]
  $ kubectl top pod box --sum --no-headers | wc -l
  3
  $ kubectl top node nope
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl top node -l x=y
  error: metrics not available yet
  [1]
  $ kubectl top node 'a b'
  Error from server (NotFound): nodes "a b" not found
  [1]
  $ kubectl top node worker-1 -l a=b
  error: only one of NAME or --selector can be provided
  [1]
  $ kubectl certificate approve -f cm.yaml
  error: no namespace set on resource /v1, Resource=configmaps "conf"
  [1]
  $ kubectl certificate deny -f base.yaml
  no namespace set on resource apps/v1, Resource=deployments "web"
  no namespace set on resource /v1, Resource=services "web"
  no namespace set on resource /v1, Resource=secrets "sec"
  no namespace set on resource /v1, Resource=serviceaccounts "bot"
  no namespace set on resource batch/v1, Resource=cronjobs "tick"
  [1]
  $ kubectl certificate deny -f placed.yaml
  error: can only handle CertificateSigningRequest.certificates.k8s.io objects, got ConfigMap
  [1]
  $ kubectl certificate approve -f bad.yaml
  error: error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl certificate approve -n default -f cm.yaml
  error: no namespace set on resource /v1, Resource=configmaps "conf"
  [1]
  $ kubectl set selector -f base.yaml app=web --local -f bad.yaml
  service/web selector updated
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl set selector -f bad.yaml app=web --local -f base.yaml -o name
  service/web
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl set selector -f base.yaml app=web -f bad.yaml --dry-run=client
  service/web selector updated (dry run)
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  setting a selector is only supported for Services
  error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  $ kubectl set selector svc/nope svc/web app=web
  service/web selector updated
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl set selector svc/web svc/nope app=web --dry-run=server
  service/web selector updated (server dry run)
  Error from server (NotFound): services "nope" not found
  [1]
  $ kubectl set selector svc/web app=web --resource-version=1
  Error from server (Conflict): Operation cannot be fulfilled on services "web": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ kubectl set selector nope/x app=web
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl set image -f base.yaml -f bad.yaml nginx=b --local
  error: error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected node content
  [1]
  % sleep 100
  $ kubectl top pod -n q 2>&1 | sed 's/age.*/age/'
  error: Metrics not available for pod q/qq, age
  $ kubectl top pod -A -l run=qq 2>&1 | sed 's/age.*/age/'
  No resources found
  $ kubectl top pod -l run=pend 2>&1 | sed 's/age.*/age/'
  error: Metrics not available for pod default/pend, age
