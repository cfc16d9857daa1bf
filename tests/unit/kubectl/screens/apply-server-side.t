  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {k: v}\n' > a.yaml
  $ kubectl apply -f a.yaml
  configmap/a created
  $ kubectl apply --server-side -f a.yaml
  configmap/a serverside-applied
  $ kubectl get cm a -o yaml | grep -c last-applied
  1
  $ kubectl get cm a -o yaml --show-managed-fields | grep manager
      manager: kubectl
      manager: kubectl-last-applied
  $ kubectl apply --server-side -f a.yaml --field-manager=other
  configmap/a serverside-applied
  $ kubectl get cm a -o yaml | grep -c last-applied
  1
  $ kubectl get cm a -o yaml --show-managed-fields | grep manager
      manager: kubectl
      manager: kubectl-last-applied
      manager: other
  $ sed -i 's/k: v/k: z/' a.yaml; kubectl apply --server-side -f a.yaml --field-manager=third
  error: Apply failed with 2 conflicts: conflicts with "kubectl":
  - .data.k
  conflicts with "other":
  - .data.k
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
  $ kubectl apply --server-side -f a.yaml --field-manager=third --force-conflicts
  configmap/a serverside-applied
  $ kubectl get cm a -o yaml | grep -c last-applied
  1
  $ kubectl get cm a -o yaml --show-managed-fields | grep manager
      manager: kubectl-last-applied
      manager: third
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: w}\nspec:\n  replicas: 2\n  selector: {matchLabels: {app: w}}\n  template:\n    metadata: {labels: {app: w}}\n    spec:\n      containers:\n      - {name: c, image: "nginx:1.27", env: [{name: A, value: b}]}\n' > w.yaml; kubectl apply -f w.yaml
  deployment.apps/w created
  $ kubectl apply --server-side -f w.yaml
  deployment.apps/w serverside-applied
  $ sed -i 's/replicas: 2/replicas: 3/' w.yaml; kubectl apply --server-side -f w.yaml
  deployment.apps/w serverside-applied
  $ sed -i '/replicas/d;s/, env:.*}]/ /' w.yaml; cat w.yaml; kubectl apply --server-side -f w.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata: {name: w}
  spec:
    selector: {matchLabels: {app: w}}
    template:
      metadata: {labels: {app: w}}
      spec:
        containers:
        - {name: c, image: "nginx:1.27" }
  deployment.apps/w serverside-applied
  $ kubectl get deploy w -o jsonpath='{.spec.replicas}{.spec.template.spec.containers[0].env}'
  1
  $ kubectl scale deploy w --replicas=4
  deployment.apps/w scaled
  % printf '\n' >> w.yaml; sed -i 's/^spec:/spec:\n  replicas: 2/' w.yaml;  kubectl apply --server-side -f w.yaml
  $ kubectl apply --server-side --force-conflicts -f w.yaml
  deployment.apps/w serverside-applied
  $ kubectl get deploy w -o yaml --show-managed-fields | grep manager | sort -u
      manager: kube-controller-manager
      manager: kubectl
      manager: kubectl-last-applied
  $ kubectl apply -f w.yaml
  deployment.apps/w configured
  $ kubectl apply --server-side -f w.yaml --dry-run=server
  Warning: failed to migrate kubectl.kubernetes.io/last-applied-configuration for Server-Side Apply. This is non-fatal and will be retried next time you apply. Error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .metadata.annotations.kubectl.kubernetes.io/last-applied-configuration
  deployment.apps/w serverside-applied (server dry run)
  $ printf 'apiVersion: v1\nkind: configmap\nmetadata: {name: q}\n' | kubectl apply -f -
  Error from server (BadRequest): error when creating "STDIN": configmap in version "v1" cannot be handled as a ConfigMap: no kind "configmap" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'apiVersion: v1\nkind: pods\nmetadata: {name: q}\n' | kubectl apply -f -
  error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "pods" in version "v1"
  ensure CRDs are installed first
  [1]
  $ printf 'apiVersion: apps/v1\nkind: deployment\nmetadata: {name: q}\n' | kubectl create -f -
  Error from server (BadRequest): error when creating "STDIN": deployment in version "v1" cannot be handled as a Deployment: no kind "deployment" is registered for version "apps/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
