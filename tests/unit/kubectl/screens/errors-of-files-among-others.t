  % printf 'apiVersion: example.com/v1\nkind: A\nmetadata:\n  name: a\n---\napiVersion: example.com/v1\nkind: B\nmetadata:\n  name: b\n' > unknown.yaml
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\n  namespace: nowhere\n' > cm.yaml
  % (cat unknown.yaml; echo ---; cat cm.yaml) > both.yaml
  % head -n4 unknown.yaml > one.yaml; (cat one.yaml; echo ---; cat cm.yaml) > oneboth.yaml
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: there\n' > there.yaml
  % kubectl create -f there.yaml
  % (cat unknown.yaml; echo ---; cat there.yaml) > bothgood.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d\n  namespace: nowhere\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n    spec: {containers: [{name: x, image: x}]}\n' > d.yaml
  % (cat unknown.yaml; echo ---; cat d.yaml) > bothd.yaml
  $ kubectl create -f both.yaml
  Error from server (NotFound): error when creating "both.yaml": namespaces "nowhere" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl replace -f both.yaml
  Error from server (NotFound): error when replacing "both.yaml": configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl replace --force -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl delete -f both.yaml
  Error from server (NotFound): error when deleting "both.yaml": configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl delete --ignore-not-found -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl label a=b -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl annotate a=b -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -o yaml -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -o name -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl describe -f both.yaml
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): configmaps "c" not found
  [1]
  $ kubectl patch -p {} -f both.yaml
  Error from server (NotFound): configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl patch --type=json -p [] -f both.yaml
  Error from server (NotFound): configmaps "c" not found
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl wait --for=delete -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl diff -f both.yaml
  error: resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [2]
  $ kubectl apply --server-side --dry-run=server -f both.yaml
  [resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl apply --dry-run=client -f both.yaml
  configmap/c created (dry run)
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl create --dry-run=client -f both.yaml
  configmap/c created (dry run)
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl get --ignore-not-found -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl edit -f both.yaml
  resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "both.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl apply view-last-applied -f both.yaml
  error: resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl apply set-last-applied -f both.yaml
  error: resource mapping not found for name: "a" namespace: "" from "both.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl auth reconcile -f both.yaml
  unable to decode "both.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "both.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl create -f oneboth.yaml
  Error from server (NotFound): error when creating "oneboth.yaml": namespaces "nowhere" not found
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl replace -f oneboth.yaml
  Error from server (NotFound): error when replacing "oneboth.yaml": configmaps "c" not found
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl replace --force -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl delete -f oneboth.yaml
  Error from server (NotFound): error when deleting "oneboth.yaml": configmaps "c" not found
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl delete --ignore-not-found -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl label a=b -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl annotate a=b -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -o yaml -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl get -o name -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl describe -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "c" not found
  [1]
  $ kubectl patch -p {} -f oneboth.yaml
  Error from server (NotFound): configmaps "c" not found
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl patch --type=json -p [] -f oneboth.yaml
  Error from server (NotFound): configmaps "c" not found
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl wait --for=delete -f oneboth.yaml
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl diff -f oneboth.yaml
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [2]
  $ kubectl apply --server-side --dry-run=server -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl apply --dry-run=client -f oneboth.yaml
  configmap/c created (dry run)
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl create --dry-run=client -f oneboth.yaml
  configmap/c created (dry run)
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl get --ignore-not-found -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl edit -f oneboth.yaml
  resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl apply view-last-applied -f oneboth.yaml
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl apply set-last-applied -f oneboth.yaml
  error: resource mapping not found for name: "a" namespace: "" from "oneboth.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl auth reconcile -f oneboth.yaml
  error: unable to decode "oneboth.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl create -f bothgood.yaml
  Error from server (AlreadyExists): error when creating "bothgood.yaml": configmaps "there" already exists
  [resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl replace -f bothgood.yaml
  configmap/there replaced
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl replace --force -f bothgood.yaml
  configmap "there" deleted from default namespace
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl delete -f bothgood.yaml
  Error from server (NotFound): error when deleting "bothgood.yaml": configmaps "there" not found
  [resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl delete --ignore-not-found -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl label a=b -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl annotate a=b -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl get -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl get -o yaml -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl get -o name -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl describe -f bothgood.yaml
  [resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl patch -p {} -f bothgood.yaml
  Error from server (NotFound): configmaps "there" not found
  [resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl patch --type=json -p [] -f bothgood.yaml
  Error from server (NotFound): configmaps "there" not found
  [resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first, resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first]
  [1]
  $ kubectl wait --for=delete -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl diff -f bothgood.yaml
  error: resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [2]
  $ kubectl apply --server-side --dry-run=server -f bothgood.yaml
  configmap/there serverside-applied (server dry run)
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl apply --dry-run=client -f bothgood.yaml
  configmap/there created (dry run)
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl create --dry-run=client -f bothgood.yaml
  configmap/there created (dry run)
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl get --ignore-not-found -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl edit -f bothgood.yaml
  resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothgood.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): configmaps "there" not found
  [1]
  $ kubectl apply view-last-applied -f bothgood.yaml
  error: resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl apply set-last-applied -f bothgood.yaml
  error: resource mapping not found for name: "a" namespace: "" from "bothgood.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl auth reconcile -f bothgood.yaml
  unable to decode "bothgood.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothgood.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl scale --replicas=2 -f bothd.yaml
  Error from server (NotFound): deployments.apps "d" not found
  [1]
  $ kubectl rollout status -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl rollout restart -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl rollout history -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl rollout undo -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl rollout pause -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl set image x=y -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl set env A=b -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl set resources --limits=cpu=1 -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl set serviceaccount sa -f bothd.yaml
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl autoscale --max=3 -f bothd.yaml
  horizontalpodautoscaler.autoscaling/d autoscaled
  resource mapping not found for name: "a" namespace: "" from "bothd.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothd.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  [1]
  $ kubectl expose --port=80 -f bothd.yaml
  service/d exposed
  unable to decode "bothd.yaml": no kind "A" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "bothd.yaml": no kind "B" is registered for version "example.com/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl label a=b -f bothd.yaml
  resource mapping not found for name: "a" namespace: "" from "bothd.yaml": no matches for kind "A" in version "example.com/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "b" namespace: "" from "bothd.yaml": no matches for kind "B" in version "example.com/v1"
  ensure CRDs are installed first
  Error from server (NotFound): namespaces "nowhere" not found
  [1]
  $ kubectl logs -f bothd.yaml
  error: error from server (NotFound): pods "bothd.yaml" not found in namespace "default"
  [1]
  $ kubectl exec -- ls -f bothd.yaml
  error: pod, type/name or --filename must be specified
  [1]
  $ kubectl debug -f bothd.yaml
  error: you must specify --image when not using --copy-to.
  [1]
