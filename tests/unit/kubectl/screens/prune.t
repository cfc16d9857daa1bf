  $ mkdir -p d && cat > d/a.yaml <<'X'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: a, labels: {app: p}}
  > data: {k: v}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: b, labels: {app: p}}
  > data: {k: v}
  > ---
  > apiVersion: v1
  > kind: Service
  > metadata: {name: s, labels: {app: p}}
  > spec: {ports: [{port: 80}], selector: {app: p}}
  > ---
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata: {name: d, labels: {app: p}}
  > spec:
  >   replicas: 1
  >   selector: {matchLabels: {app: p}}
  >   template: {metadata: {labels: {app: p}}, spec: {containers: [{name: c, image: nginx:1.27}]}}
  > X
  $ cat > one.yaml <<'X'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: a, labels: {app: p}}
  > data: {k: w}
  > X
  $ kubectl apply --prune -f d
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  % kubectl apply --prune -f d -l app=p
  % kubectl apply --prune -f d --all
  $ kubectl apply --prune -f d --all -l app=p
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl apply -f d --all
  configmap/a unchanged
  configmap/b unchanged
  service/s unchanged
  deployment.apps/d unchanged
  % kubectl apply --prune -f one.yaml -l app=p --dry-run=client
  % kubectl apply --prune -f one.yaml -l app=p --dry-run=server
  $ kubectl diff -f one.yaml --prune-allowlist=core/v1/ConfigMap | tail -3
   kind: ConfigMap
   metadata:
     annotations:
  $ kubectl apply --prune -f one.yaml -l app=p --prune-allowlist=core/v1/ConfigMap
  configmap/a configured
  configmap/b pruned
  $ kubectl apply --prune -f one.yaml -l app=p --prune-allowlist=v1/ConfigMap
  error: invalid GroupVersionKind format: v1/ConfigMap, please follow <group/version/kind>
  [1]
  $ kubectl apply --prune -f one.yaml -l app=p --prune-allowlist=foo/v1/Bar
  error: no matches for kind "Bar" in version "foo/v1"
  [1]
  $ kubectl apply --prune -f one.yaml -l app=p --prune-allowlist=core/v1/Nope
  error: no matches for kind "Nope" in version "v1"
  [1]
  $ kubectl apply --prune -f one.yaml -l app=p --prune-allowlist=apps/v1/Deployment --prune-allowlist=core/v1/Service -o name
  configmap/a
  deployment.apps/d
  service/s
  % kubectl apply --prune -f d -l app=p
  % kubectl apply --prune -f one.yaml -l app=p -o yaml | grep -v -i 'uid\|time\|resourceVersion'
  $ kubectl apply --prune -f d -l app=p,x=y
  error: no objects passed to apply
  [1]
  $ kubectl apply --prune -f d -l 'app in (p'
  error: the provided selector "app in (p" is not valid: unable to parse requirement: found '', expected: ',' or ')'
  [1]
  $ kubectl apply --prune -f nosuch.yaml -l app=p
  error: the path "nosuch.yaml" does not exist
  [1]
  $ kubectl apply --prune -l app=p
  error: must specify one of -f and -k
  [1]
  % kubectl apply --prune -f one.yaml -l app=p --cascade=foreground --wait --timeout=30s
  $ kubectl apply --prune -f one.yaml -l app=p --server-side
  error: --prune is in alpha and doesn't currently work on objects created by server-side apply
  [1]
  $ kubectl apply --prune -f one.yaml -l app=p --force-conflicts
  error: --force-conflicts only works with --server-side
  [1]
  $ kubectl apply --prune -f one.yaml -l app=p --grace-period=0 --force
  error: --force cannot be used with --prune
  [1]
  % kubectl apply --prune -f one.yaml --namespace kube-system -l app=p
  $ kubectl create namespace pr
  namespace/pr created
  % kubectl apply --prune -f d -l app=p -n pr
  $ kubectl get cm,svc,deploy -n pr -l app=p -o name
  configmap/a
  configmap/b
  service/s
  deployment.apps/d
  % kubectl apply --prune -f one.yaml -l app=p -n pr
  $ kubectl apply --prune -f d -l app=p --prune-allowlist=core/v1/Namespace
  configmap/a configured
  configmap/b created
  service/s created
  deployment.apps/d created
  $ kubectl apply -f d --applyset=mine
  error: unknown flag: --applyset
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl apply -f one.yaml --applyset=mine --prune -n default
  error: unknown flag: --applyset
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl diff --prune -f d --prune-allowlist=core/v1/ConfigMap -l nope=x | tail -3
  $ kubectl apply view-last-applied cm/a
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: a
    namespace: default
  $ kubectl apply view-last-applied cm a -o json
  {
    "apiVersion": "v1",
    "data": {
      "k": "v"
    },
    "kind": "ConfigMap",
    "metadata": {
      "annotations": {},
      "labels": {
        "app": "p"
      },
      "name": "a",
      "namespace": "default"
    }
  }
  $ kubectl apply view-last-applied cm a -o name
  error: Unexpected -o output mode: name, the flag 'output' must be one of yaml|json
  See 'kubectl apply view-last-applied -h' for help and examples
  [1]
  $ kubectl apply view-last-applied -f one.yaml
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: a
    namespace: default
  $ kubectl apply view-last-applied cm --all
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: a
    namespace: default
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: b
    namespace: default
  $ kubectl apply view-last-applied cm -l app=p -o yaml
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: a
    namespace: default
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    labels:
      app: p
    name: b
    namespace: default
  $ kubectl apply view-last-applied cm nope
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl apply view-last-applied
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl create cm raw --from-literal=a=b
  configmap/raw created
  $ kubectl apply view-last-applied cm raw
  $ kubectl apply set-last-applied -f one.yaml
  configmap/a configured
  $ kubectl apply set-last-applied -f one.yaml --dry-run=client
  set-last-applied a: no changes required.
  $ kubectl apply set-last-applied -f one.yaml --dry-run=server -o yaml | grep -v -i 'uid\|time\|resourceVersion'
  set-last-applied a: no changes required.
  $ kubectl create cm raw --from-literal=a=c --dry-run=client -o yaml > raw.yaml
  $ kubectl apply set-last-applied -f raw.yaml
  error: no last-applied-configuration annotation found on resource: raw, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl apply set-last-applied -f raw.yaml --create-annotation
  configmap/raw configured
  $ kubectl apply set-last-applied -f raw.yaml --create-annotation -o name
  set-last-applied raw: no changes required.
  $ kubectl apply set-last-applied
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl apply set-last-applied -f nope.yaml
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl apply set-last-applied cm/raw
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
