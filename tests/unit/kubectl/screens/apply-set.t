  % kubectl create ns app
  $ kubectl apply view-last-applied
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ cat > a.yaml <<'EOT'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: one, namespace: default}
  > data: {a: b}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: two, namespace: default}
  > data: {a: b}
  > EOT
  $ kubectl apply -f a.yaml --prune --applyset=set1
  error: unknown flag: --applyset
  See 'kubectl apply --help' for usage.
  [1]
  $ export KUBECTL_APPLYSET=true
  $ kubectl apply -f a.yaml --applyset=set1
  error: --applyset requires --prune
  [1]
  $ kubectl apply -f a.yaml --prune --applyset=set1
  error: namespace is required to use namespace-scoped ApplySet
  [1]
  $ kubectl apply -f a.yaml --prune --applyset=set1 --server-side
  error: namespace is required to use namespace-scoped ApplySet
  [1]
  $ kubectl create secret generic set1
  secret/set1 created
  $ kubectl apply -f a.yaml --prune --applyset=set1
  error: namespace is required to use namespace-scoped ApplySet
  [1]
  $ kubectl apply -f a.yaml --prune --applyset=set1 -n default
  error: ApplySet parent object "secrets./set1" already exists and is missing required annotation "applyset.kubernetes.io/tooling"
  [1]
  $ kubectl get secret set1 -o yaml
  apiVersion: v1
  kind: Secret
  metadata:
    creationTimestamp: "2026-11-20T22:40:04Z"
    name: set1
    namespace: default
    resourceVersion: "516"
    uid: 255dbd69-e66c-4e27-ad6e-990371b084bc
  type: Opaque
  $ kubectl get cm one two -L applyset.kubernetes.io/part-of
  Error from server (NotFound): configmaps "one" not found
  Error from server (NotFound): configmaps "two" not found
  [1]
  $ sed -n '1,4p' a.yaml > b.yaml
  $ kubectl apply -f b.yaml --prune --applyset=set1 -n default --dry-run=client
  error: ApplySet parent object "secrets./set1" already exists and is missing required annotation "applyset.kubernetes.io/tooling"
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=set1 -n default --dry-run=server
  error: ApplySet parent object "secrets./set1" already exists and is missing required annotation "applyset.kubernetes.io/tooling"
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=set1 -n default
  error: ApplySet parent object "secrets./set1" already exists and is missing required annotation "applyset.kubernetes.io/tooling"
  [1]
  $ kubectl get cm
  NAME               DATA   AGE
  kube-root-ca.crt   1      29m
  $ kubectl get secret set1 -o jsonpath='{.metadata.annotations}{.metadata.labels}'
  $ kubectl apply -f b.yaml --prune --applyset=configmap/set2 -n default
  configmap/one created
  $ kubectl apply -f b.yaml --prune --applyset=configmaps/set2 -n default
  configmap/one unchanged
  $ kubectl apply -f b.yaml --prune --applyset=configmap/set2 -n default --server-side
  configmap/one serverside-applied
  $ kubectl apply -f b.yaml --prune --applyset=secrets/set1 -n default --all
  error: --all is incompatible with --applyset
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=secrets/set1 -n default -l a=b
  error: --selector is incompatible with --applyset
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=secrets/set1 -n default --prune-allowlist=core/v1/ConfigMap
  error: --prune-allowlist is incompatible with --applyset
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=pods/set1 -n default
  error: resource "/v1, Resource=pods" is not permitted as an ApplySet parent
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=nope/set1 -n default
  error: invalid parent reference "nope/set1": no matches for /, Resource=nope
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=a/b/c -n default
  error: invalid parent reference "a/b/c": no matches for /, Resource=a
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=namespaces/app -n default
  error: resource "/v1, Resource=namespaces" is not permitted as an ApplySet parent
  [1]
  $ kubectl apply -f b.yaml --prune --applyset= -n default
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=set9 -n default --server-side --field-manager=me
  error: Apply failed with 1 conflict: conflict with "kubectl": .metadata.labels.applyset.kubernetes.io/part-of
  Please review the fields above--they currently have other managers. Here
  are the ways you can resolve this warning:
  * If you intend to manage all of these fields, please re-run the apply
    command with the `--force-conflicts` flag.
  * If you do not intend to manage all of the fields, please edit your
    manifest to remove references to the fields that should keep their
    current managers.
  * You may co-own fields by updating your manifest to match the existing
    value; in this case, you'll become the manager if the other manager(s)
    stop managing the field (remove it from their configuration).
  See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
  [1]
  $ kubectl get secret set9 -o yaml --show-managed-fields
  apiVersion: v1
  kind: Secret
  metadata:
    annotations:
      applyset.kubernetes.io/additional-namespaces: ""
      applyset.kubernetes.io/contains-group-kinds: ConfigMap
      applyset.kubernetes.io/tooling: kubectl/v1.37.1
    creationTimestamp: "2026-11-20T22:40:18Z"
    labels:
      applyset.kubernetes.io/id: applyset-MP19Ayc9mQGtUmGyT8Mzp2nBVfyVs9aUad5JawfLQBc-v1
    managedFields:
    - apiVersion: v1
      fieldsType: FieldsV1
      fieldsV1:
        f:metadata:
          f:annotations:
            f:applyset.kubernetes.io/additional-namespaces: {}
            f:applyset.kubernetes.io/contains-group-kinds: {}
            f:applyset.kubernetes.io/tooling: {}
          f:labels:
            f:applyset.kubernetes.io/id: {}
      manager: kubectl-applyset
      operation: Apply
      time: "2026-11-20T22:40:18Z"
    name: set9
    namespace: default
    resourceVersion: "523"
    uid: 773b1d23-7ae7-4852-9204-ae89679ce3d2
  type: Opaque
  $ kubectl apply -f b.yaml --prune --applyset=set1 -n app
  error: the namespace from the provided object "default" does not match the namespace "app". You must pass '--namespace=default' to perform this operation.
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=set1
  error: namespace is required to use namespace-scoped ApplySet
  [1]
  $ unset KUBECTL_APPLYSET
  % kubectl apply -f a.yaml --prune --all
  $ kubectl apply -f b.yaml --prune --all --prune-allowlist=core/v1/ConfigMap
  configmap/one unchanged
  configmap/two pruned
  $ kubectl apply -f b.yaml --prune -l x=y
  error: no objects passed to apply
  [1]
  $ kubectl apply -f b.yaml --prune
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl apply -f b.yaml --prune --all -l x=y
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl apply -f b.yaml --prune --all --prune-allowlist=v1/ConfigMap
  error: invalid GroupVersionKind format: v1/ConfigMap, please follow <group/version/kind>
  [1]
  $ kubectl apply -f b.yaml --prune --all --prune-allowlist=core/v1/Nope
  error: no matches for kind "Nope" in version "v1"
  [1]
  $ export KUBECTL_APPLYSET=true
  $ kubectl delete cm one two; kubectl delete secret set1
  configmap "one" deleted from default namespace
  Error from server (NotFound): configmaps "two" not found
  secret "set1" deleted from default namespace
  $ kubectl apply -f a.yaml --prune --applyset=s1 -n default
  configmap/one created
  configmap/two created
  $ kubectl get secret s1 -o jsonpath='{.metadata.annotations} {.metadata.labels}'
  {"applyset.kubernetes.io/additional-namespaces":"","applyset.kubernetes.io/contains-group-kinds":"ConfigMap","applyset.kubernetes.io/tooling":"kubectl/v1.37.1"} {"applyset.kubernetes.io/id":"applyset-K5oT-emobJ2muMv-EXrjLtMHgFXGGuFzl2T7oGpSrzs-v1"}
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default --dry-run=server
  configmap/one unchanged (server dry run)
  configmap/two pruned (server dry run)
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default --dry-run=client
  configmap/one unchanged (dry run)
  configmap/two pruned (dry run)
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default
  configmap/one unchanged
  configmap/two pruned
  $ kubectl get cm one two
  NAME   DATA   AGE
  one    1      6s
  Error from server (NotFound): configmaps "two" not found
  [1]
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default -o name
  configmap/one
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n app
  error: the namespace from the provided object "default" does not match the namespace "app". You must pass '--namespace=default' to perform this operation.
  [1]
  $ kubectl create ns a2 --dry-run=client -o yaml > ns.yaml
  $ kubectl apply -f ns.yaml --prune --applyset=s1 -n default
  namespace/a2 created
  configmap/one pruned
  $ kubectl get secret s1 -o jsonpath='{.metadata.annotations}'
  {"applyset.kubernetes.io/additional-namespaces":"","applyset.kubernetes.io/contains-group-kinds":"Namespace","applyset.kubernetes.io/tooling":"kubectl/v1.37.1"}
  $ kubectl annotate secret s1 applyset.kubernetes.io/tooling=helm/v3 --overwrite
  secret/s1 annotated
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default
  error: ApplySet parent object "secrets./s1" already exists and is managed by tooling "helm" instead of "kubectl"
  [1]
  $ kubectl annotate secret s1 applyset.kubernetes.io/tooling=kubectl/v1 --overwrite; kubectl label secret s1 applyset.kubernetes.io/id=x --overwrite
  secret/s1 annotated
  secret/s1 labeled
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default
  error: ApplySet parent object "secrets./s1" exists and has incorrect value for label "applyset.kubernetes.io/id" (got: x, want: applyset-K5oT-emobJ2muMv-EXrjLtMHgFXGGuFzl2T7oGpSrzs-v1)
  [1]
  $ kubectl label secret s1 applyset.kubernetes.io/id-
  secret/s1 unlabeled
  $ kubectl apply -f b.yaml --prune --applyset=s1 -n default
  error: ApplySet parent object "secrets./s1" exists and does not have required label applyset.kubernetes.io/id
  [1]
  $ kubectl get cm one -o yaml > c.yaml; kubectl apply -f c.yaml --prune --applyset=s7 -n default
  Error from server (NotFound): configmaps "one" not found
  error: no objects passed to apply
  [1]
