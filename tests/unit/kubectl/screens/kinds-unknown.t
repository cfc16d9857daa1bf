unknown kinds
  % kubectl create deployment web --image=nginx:1.27
  % printf 'apiVersion: nope.io/v1\nkind: Nope\nmetadata:\n  name: x\n' > nope.yaml
  % printf 'apiVersion: v1\nkind: Nope\nmetadata:\n  name: x\n' > nopev1.yaml
  % printf 'apiVersion: apps/v2\nkind: Deployment\nmetadata:\n  name: x\n' > appsv2.yaml
  % printf 'kind: Deployment\nmetadata:\n  name: x\n' > nov.yaml
  % printf 'apiVersion: v1\nmetadata:\n  name: x\n' > nokind.yaml
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n' > cm.yaml
  % printf 'apiVersion: a/b/c\nkind: Deployment\nmetadata:\n  name: x\n' > abc.yaml
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set image -f $f.yaml a=b; kubectl set image -f $f.yaml a=b --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: configmap/x the object is not a pod or does not have a pod template: *v1.ConfigMap
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set resources -f $f.yaml --limits=cpu=1; kubectl set resources -f $f.yaml --limits=cpu=1 --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: configmap/x the object is not a pod or does not have a pod template: *v1.ConfigMap
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set env -f $f.yaml a=b; kubectl set env -f $f.yaml a=b --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: configmap/x the object is not a pod or does not have a pod template: *v1.ConfigMap
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set selector -f $f.yaml a=b; kubectl set selector -f $f.yaml a=b --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: setting a selector is only supported for Services
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set serviceaccount -f $f.yaml a; kubectl set serviceaccount -f $f.yaml a --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: configmap/x the object is not a pod or does not have a pod template: *v1.ConfigMap
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl set subject -f $f.yaml --user=a; kubectl set subject -f $f.yaml --user=a --local; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  error: configmap/x setting subjects is only supported for RoleBinding/ClusterRoleBinding
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do for v in status history undo pause resume restart; do kubectl rollout $v -f $f.yaml; done; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl expose -f $f.yaml --port=80; kubectl expose -f $f.yaml --port=80 --dry-run=client; done
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nope.yaml": no kind "Nope" is registered for version "nope.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nopev1.yaml": no kind "Nope" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "appsv2.yaml": no kind "Deployment" is registered for version "apps/v2" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nov.yaml": Object 'apiVersion' is missing in '{"kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: cannot expose a ConfigMap
  error: cannot expose a ConfigMap
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl autoscale -f $f.yaml --max=3; kubectl scale -f $f.yaml --replicas=3; done
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  Error from server (NotFound): the server could not find the requested resource
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl label -f $f.yaml a=b; kubectl label -f $f.yaml a=b --local; kubectl annotate -f $f.yaml a=b --local -o name;  done
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  nope.nope.io/x labeled
  nope.nope.io/x
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  nope/x labeled
  nope/x
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  deployment.apps/x labeled
  deployment.apps/x
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  deployment/x labeled
  deployment/x
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  configmap/x labeled
  configmap/x
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl patch -f $f.yaml -p '{}'; kubectl patch -f $f.yaml -p '{}' --local; kubectl patch -f $f.yaml -p '{}' --local --type=merge -o yaml;  done
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  error: strategic merge patch is not supported for nope.io/v1, Kind=Nope locally, try --type merge
  apiVersion: nope.io/v1
  kind: Nope
  metadata:
    name: x
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  error: strategic merge patch is not supported for /v1, Kind=Nope locally, try --type merge
  apiVersion: v1
  kind: Nope
  metadata:
    name: x
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  error: strategic merge patch is not supported for apps/v2, Kind=Deployment locally, try --type merge
  apiVersion: apps/v2
  kind: Deployment
  metadata:
    name: x
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: strategic merge patch is not supported for /, Kind=Deployment locally, try --type merge
  kind: Deployment
  metadata:
    name: x
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  configmap/x patched (no change)
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: x
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  [1]
  $ for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl describe -f $f.yaml; kubectl get -f $f.yaml; kubectl delete -f $f.yaml; kubectl wait -f $f.yaml --for=delete --timeout=1s; done
  resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "nope.io/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nopev1.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "appsv2.yaml": no matches for kind "Deployment" in version "apps/v2"
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  error: resource mapping not found for name: "x" namespace: "" from "nov.yaml": no matches for kind "Deployment" in version ""
  ensure CRDs are installed first
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"x"}}'
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): error when deleting "cm.yaml": configmaps "x" not found
  unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"Deployment","metadata":{"name":"x"}}'
  [1]
  % for f in nope nopev1 appsv2 nov nokind cm abc; do kubectl create -f $f.yaml --dry-run=client --validate=false; kubectl set last-applied -f $f.yaml; kubectl auth reconcile -f $f.yaml; kubectl logs -f $f.yaml; kubectl exec -f $f.yaml -- ls; kubectl debug -f $f.yaml --image=busybox; done
  $ for k in nope nope.v1 nope.v1.apps nope/x deployments.v2.apps deploy.apps.k8s Deployment.v1.apps svc.v1. .v1 ''; do for v in 'set image' 'set env' 'set resources' 'set serviceaccount' 'set selector' ; do kubectl $v $k web a=b; kubectl $v $k/web a=b; done; done
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: unable to find container named "a"
  error: unable to find container named "a"
  deployment.apps/web env updated
  Error from server (NotFound): deployments.apps "a=b" not found
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: failed to patch ServiceAccountName Deployment.apps "web" is invalid: spec.template.spec.serviceAccountName: Invalid value: "a=b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  error: failed to patch ServiceAccountName Deployment.apps "web" is invalid: spec.template.spec.serviceAccountName: Invalid value: "a=b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  error: setting a selector is only supported for Services
  error: setting a selector is only supported for Services
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "a=b" not found
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ for k in nope nope.v1 nope.v1.apps nope/x deployments.v2.apps deploy.apps.k8s Deployment.v1.apps svc.v1. .v1 ''; do for v in status history undo pause resume restart; do kubectl rollout $v $k web; kubectl rollout $v $k/web; done; done
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  deployment "web" successfully rolled out
  deployment "web" successfully rolled out
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  deployment.apps/web
  REVISION  CHANGE-CAUSE
  1         <none>
  2         <none>

  deployment.apps/web rolled back
  deployment.apps/web rolled back
  deployment.apps/web paused
  error: deployments.apps "web" is already paused
  deployment.apps/web resumed
  error: deployments.apps "web" is not paused
  deployment.apps/web restarted
  error: failed to create patch for web: if restart has already been triggered within the past second, please wait before attempting to trigger another
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  [1]
  $ for k in nope nope.v1 nope.v1.apps nope/x deployments.v2.apps deploy.apps.k8s svc.v1. .v1 ''; do kubectl expose $k web --port=1; kubectl expose $k/web --port=1; kubectl scale $k web --replicas=1; kubectl autoscale $k/web --max=1; kubectl autoscale $k web --max=1 --dry-run=client -o yaml; done
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: the server doesn't have a resource type "nope" in group "v1.apps"
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: arguments in resource/name form may not have more than one slash
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deployments" in group "v2.apps"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  error: the server doesn't have a resource type "deploy" in group "apps.k8s"
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  Error from server (NotFound): services "web" not found
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "" in group "v1"
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  error: arguments in resource/name form must have a single resource and name
  error: the server doesn't have a resource type "web"
  [1]
  $ for k in configmap node secret pod ds sts rs rc job cronjob pvc svc ingress sa; do for v in status history undo pause resume restart; do kubectl rollout $v $k x; kubectl rollout $v $k; done; done
  Error from server (NotFound): configmaps "x" not found
  error: no status viewer has been implemented for ConfigMap
  Error from server (NotFound): configmaps "x" not found
  error: error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  Error from server (NotFound): configmaps "x" not found
  error: error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  Error from server (NotFound): configmaps "x" not found
  error: configmaps "kube-root-ca.crt" pausing is not supported
  Error from server (NotFound): configmaps "x" not found
  error: configmaps "kube-root-ca.crt" resuming is not supported
  Error from server (NotFound): configmaps "x" not found
  error: configmaps "kube-root-ca.crt" restarting is not supported
  Error from server (NotFound): nodes "x" not found
  no status viewer has been implemented for Node
  no status viewer has been implemented for Node
  no status viewer has been implemented for Node
  Error from server (NotFound): nodes "x" not found
  error retrieving history for "Node", no visitor method exists for { Node}
  error retrieving history for "Node", no visitor method exists for { Node}
  error retrieving history for "Node", no visitor method exists for { Node}
  Error from server (NotFound): nodes "x" not found
  error retrieving rollbacker for "Node", no visitor method exists for { Node}
  error retrieving rollbacker for "Node", no visitor method exists for { Node}
  error retrieving rollbacker for "Node", no visitor method exists for { Node}
  Error from server (NotFound): nodes "x" not found
  error: nodes "control-plane" pausing is not supported
  error: nodes "worker-1" pausing is not supported
  error: nodes "worker-2" pausing is not supported
  Error from server (NotFound): nodes "x" not found
  error: nodes "control-plane" resuming is not supported
  error: nodes "worker-1" resuming is not supported
  error: nodes "worker-2" resuming is not supported
  Error from server (NotFound): nodes "x" not found
  error: nodes "control-plane" restarting is not supported
  error: nodes "worker-1" restarting is not supported
  error: nodes "worker-2" restarting is not supported
  Error from server (NotFound): secrets "x" not found
  No resources found in default namespace.
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  No resources found in default namespace.
  Error from server (NotFound): secrets "x" not found
  No resources found in default namespace.
  Error from server (NotFound): secrets "x" not found
  No resources found in default namespace.
  Error from server (NotFound): pods "x" not found
  error: no status viewer has been implemented for Pod
  Error from server (NotFound): pods "x" not found
  error: no history viewer has been implemented for "Pod"
  Error from server (NotFound): pods "x" not found
  error: no rollbacker has been implemented for "Pod"
  Error from server (NotFound): pods "x" not found
  error: pods "web-65c8684b68-llkgv" pausing is not supported
  Error from server (NotFound): pods "x" not found
  error: pods "web-65c8684b68-llkgv" resuming is not supported
  Error from server (NotFound): pods "x" not found
  error: pods "web-65c8684b68-llkgv" restarting is not supported
  Error from server (NotFound): daemonsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): daemonsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): daemonsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): statefulsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): statefulsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): statefulsets.apps "x" not found
  No resources found in default namespace.
  Error from server (NotFound): replicasets.apps "x" not found
  no status viewer has been implemented for ReplicaSet.apps
  no status viewer has been implemented for ReplicaSet.apps
  no status viewer has been implemented for ReplicaSet.apps
  Error from server (NotFound): replicasets.apps "x" not found
  no history viewer has been implemented for "ReplicaSet.apps"
  no history viewer has been implemented for "ReplicaSet.apps"
  no history viewer has been implemented for "ReplicaSet.apps"
  Error from server (NotFound): replicasets.apps "x" not found
  no rollbacker has been implemented for "ReplicaSet.apps"
  no rollbacker has been implemented for "ReplicaSet.apps"
  no rollbacker has been implemented for "ReplicaSet.apps"
  Error from server (NotFound): replicasets.apps "x" not found
  error: replicasets.apps "web-65c8684b68" pausing is not supported
  error: replicasets.apps "web-69c6f74b8b" pausing is not supported
  error: replicasets.apps "web-8589c8767c" pausing is not supported
  Error from server (NotFound): replicasets.apps "x" not found
  error: replicasets.apps "web-65c8684b68" resuming is not supported
  error: replicasets.apps "web-69c6f74b8b" resuming is not supported
  error: replicasets.apps "web-8589c8767c" resuming is not supported
  Error from server (NotFound): replicasets.apps "x" not found
  error: replicasets.apps "web-65c8684b68" restarting is not supported
  error: replicasets.apps "web-69c6f74b8b" restarting is not supported
  error: replicasets.apps "web-8589c8767c" restarting is not supported
  Error from server (NotFound): replicationcontrollers "x" not found
  No resources found in default namespace.
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  No resources found in default namespace.
  Error from server (NotFound): replicationcontrollers "x" not found
  No resources found in default namespace.
  Error from server (NotFound): replicationcontrollers "x" not found
  No resources found in default namespace.
  Error from server (NotFound): jobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): jobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): jobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): cronjobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): cronjobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): cronjobs.batch "x" not found
  No resources found in default namespace.
  Error from server (NotFound): persistentvolumeclaims "x" not found
  No resources found in default namespace.
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  No resources found in default namespace.
  Error from server (NotFound): persistentvolumeclaims "x" not found
  No resources found in default namespace.
  Error from server (NotFound): persistentvolumeclaims "x" not found
  No resources found in default namespace.
  Error from server (NotFound): services "x" not found
  error: no status viewer has been implemented for Service
  Error from server (NotFound): services "x" not found
  error: error retrieving history for "Service", no visitor method exists for { Service}
  Error from server (NotFound): services "x" not found
  error: error retrieving rollbacker for "Service", no visitor method exists for { Service}
  Error from server (NotFound): services "x" not found
  error: services "kubernetes" pausing is not supported
  Error from server (NotFound): services "x" not found
  error: services "kubernetes" resuming is not supported
  Error from server (NotFound): services "x" not found
  error: services "kubernetes" restarting is not supported
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  No resources found in default namespace.
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  No resources found in default namespace.
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  No resources found in default namespace.
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  No resources found in default namespace.
  Error from server (NotFound): serviceaccounts "x" not found
  error: no status viewer has been implemented for ServiceAccount
  Error from server (NotFound): serviceaccounts "x" not found
  error: error retrieving history for "ServiceAccount", no visitor method exists for { ServiceAccount}
  Error from server (NotFound): serviceaccounts "x" not found
  error: error retrieving rollbacker for "ServiceAccount", no visitor method exists for { ServiceAccount}
  Error from server (NotFound): serviceaccounts "x" not found
  error: serviceaccounts "default" pausing is not supported
  Error from server (NotFound): serviceaccounts "x" not found
  error: serviceaccounts "default" resuming is not supported
  Error from server (NotFound): serviceaccounts "x" not found
  error: serviceaccounts "default" restarting is not supported
  [1]
  $ for k in configmap node secret pod ds sts rs rc job cronjob pvc svc ingress sa; do kubectl expose $k x --port=1; kubectl scale $k x --replicas=1; kubectl autoscale $k x --max=1; kubectl set image $k x a=b; kubectl set env $k x a=b; kubectl set serviceaccount $k x a; done
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): configmaps "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): nodes "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): secrets "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): pods "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): daemonsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): statefulsets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicasets.apps "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): replicationcontrollers "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): jobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): cronjobs.batch "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): persistentvolumeclaims "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): services "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): ingresses.networking.k8s.io "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  Error from server (NotFound): serviceaccounts "x" not found
  [1]
  $ kubectl create configmap cm
  configmap/cm created
  $ for v in status history undo pause resume restart; do kubectl rollout $v cm cm; kubectl rollout $v cm; kubectl rollout $v svc; kubectl rollout $v svc/kubernetes; kubectl rollout $v cm/cm deploy/web; done
  error: no status viewer has been implemented for ConfigMap
  no status viewer has been implemented for ConfigMap
  no status viewer has been implemented for ConfigMap
  error: no status viewer has been implemented for Service
  error: no status viewer has been implemented for Service
  deployment "web" successfully rolled out
  error: no status viewer has been implemented for ConfigMap
  error: error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  error: error retrieving history for "Service", no visitor method exists for { Service}
  error: error retrieving history for "Service", no visitor method exists for { Service}
  deployment.apps/web
  REVISION  CHANGE-CAUSE
  3         <none>
  4         <none>
  5         <none>

  error: error retrieving history for "ConfigMap", no visitor method exists for { ConfigMap}
  error: error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  error: error retrieving rollbacker for "Service", no visitor method exists for { Service}
  error: error retrieving rollbacker for "Service", no visitor method exists for { Service}
  deployment.apps/web rolled back
  error: error retrieving rollbacker for "ConfigMap", no visitor method exists for { ConfigMap}
  error: configmaps "cm" pausing is not supported
  error: configmaps "cm" pausing is not supported
  error: configmaps "kube-root-ca.crt" pausing is not supported
  error: services "kubernetes" pausing is not supported
  error: services "kubernetes" pausing is not supported
  deployment.apps/web paused
  error: configmaps "cm" pausing is not supported
  error: configmaps "cm" resuming is not supported
  error: configmaps "cm" resuming is not supported
  error: configmaps "kube-root-ca.crt" resuming is not supported
  error: services "kubernetes" resuming is not supported
  error: services "kubernetes" resuming is not supported
  deployment.apps/web resumed
  error: configmaps "cm" resuming is not supported
  error: configmaps "cm" restarting is not supported
  error: configmaps "cm" restarting is not supported
  error: configmaps "kube-root-ca.crt" restarting is not supported
  error: services "kubernetes" restarting is not supported
  error: services "kubernetes" restarting is not supported
  deployment.apps/web restarted
  error: configmaps "cm" restarting is not supported
  [1]
  $ kubectl expose cm cm --port=80
  error: cannot expose a ConfigMap
  [1]
  $ kubectl scale cm cm --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl autoscale cm cm --max=2
  error: cannot autoscale a ConfigMap: could not find scale subresource for /v1, Resource=configmaps in discovery information
  [1]
  $ kubectl expose no worker-1 --port=80
  error: cannot expose a Node
  [1]
  $ kubectl scale no worker-1 --replicas=2
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl expose ns default --port=80
  error: cannot expose a Namespace
  [1]
  $ kubectl expose svc kubernetes --port=80
  error: couldn't retrieve selectors via --selector flag or introspection: the service has no pod selector set
  [1]
  $ kubectl expose svc kubernetes --name=k2
  error: couldn't retrieve selectors via --selector flag or introspection: the service has no pod selector set
  [1]
