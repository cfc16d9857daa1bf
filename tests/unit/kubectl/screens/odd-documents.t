Manifests and lists without a version or a kind, two mistakes at once, flags of the logging library
  % export KUBE_EDITOR=true
  % kubectl create ns n1; kubectl create role r --verb=get --resource=pods; kubectl create deployment web --image=nginx:1.27; printf 'kind: ConfigMap\nmetadata:\n  name: a\n' > nover.yaml; printf 'apiVersion: v1\nmetadata:\n  name: a\n' > nokind.yaml; printf 'metadata:\n  name: a\n' > neither.yaml; printf 'apiVersion: v1\nkind: List\nitems:\n- kind: ConfigMap\n  metadata: {name: a}\n' > lnover.yaml; printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  metadata: {name: a}\n' > lnokind.yaml; printf 'apiVersion: v1\nkind: List\nitems:\n- metadata: {name: a}\n' > lneither.yaml; printf 'apiVersion: v1\nkind: List\nitems:\n- x\n' > lx.yaml; printf 'apiVersion: v1\nkind: List\n' > lnone.yaml; printf 'apiVersion: v1\nkind: List\nitems: {}\n' > lmap.yaml; printf 'apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n' > cmlist.yaml; printf 'apiVersion: v1\nkind: PodList\nitems: []\n' > plist.yaml;  printf 'apiVersion: v1\nkind: ""\nmetadata:\n  name: a\n' > ekind.yaml; printf 'apiVersion: ""\nkind: ConfigMap\nmetadata:\n  name: a\n' > ever.yaml; printf 'apiVersion: 1\nkind: ConfigMap\nmetadata:\n  name: a\n' > nver.yaml; printf 'apiVersion: v1\nkind: 5\nmetadata:\n  name: a\n' > nkind.yaml; printf 'apiVersion: a/b/c\nkind: ConfigMap\nmetadata:\n  name: a\n' > abc.yaml; printf 'apiVersion: v9\nkind: Foo\nmetadata:\n  name: a\n' > foo.yaml
  $ kubectl create -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f nover.yaml < /dev/null
  Error from server (NotFound): error when creating "nover.yaml": the server could not find the requested resource
  [1]
  $ kubectl apply -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f nover.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl get -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl delete -f nover.yaml < /dev/null
  Error from server (NotFound): error when deleting "nover.yaml": the server could not find the requested resource
  [1]
  $ kubectl label a=b -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl label --local a=b -o yaml -f nover.yaml < /dev/null
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: a
  $ kubectl annotate --local a=b -f nover.yaml < /dev/null
  configmap/a annotated
  $ kubectl set image --local x=y -o yaml -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f nover.yaml < /dev/null
  error: strategic merge patch is not supported for /, Kind=ConfigMap locally, try --type merge
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f nover.yaml < /dev/null
  error: error validating "nover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [2]
  $ kubectl wait --for=delete -f nover.yaml < /dev/null
  $ kubectl rollout status -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl expose --port=80 --dry-run=client -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl auth reconcile -f nover.yaml < /dev/null
  error: unable to decode "nover.yaml": Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl apply set-last-applied -f nover.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl rollout restart --local -f nover.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f nover.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f nokind.yaml < /dev/null
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl get -f nokind.yaml < /dev/null
  unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl delete -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl label a=b -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl label --local a=b -o yaml -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl annotate --local a=b -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set image --local x=y -o yaml -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f nokind.yaml < /dev/null
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [2]
  $ kubectl wait --for=delete -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout status -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl auth reconcile -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply set-last-applied -f nokind.yaml < /dev/null
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout restart --local -f nokind.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f nokind.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f neither.yaml < /dev/null
  unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl get -f neither.yaml < /dev/null
  unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl delete -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl label a=b -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl label --local a=b -o yaml -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl annotate --local a=b -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set image --local x=y -o yaml -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f neither.yaml < /dev/null
  error: error validating "neither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [2]
  $ kubectl wait --for=delete -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout status -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl auth reconcile -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply set-last-applied -f neither.yaml < /dev/null
  error: unable to decode "neither.yaml": Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout restart --local -f neither.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f neither.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl apply -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl get -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl delete -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl label a=b -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl label --local a=b -o yaml -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl annotate --local a=b -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl set image --local x=y -o yaml -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f lnover.yaml < /dev/null
  error: error validating "lnover.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f lnover.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [2]
  $ kubectl wait --for=delete -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl rollout status -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl apply view-last-applied -f lnover.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl auth reconcile -f lnover.yaml < /dev/null
  Object 'apiVersion' is missing in '{"kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f lnover.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl apply set-last-applied -f lnover.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'apiVersion' is missing in 'object has no apiVersion field'
  [1]
  $ kubectl rollout restart --local -f lnover.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lnover.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl get -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl delete -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl label a=b -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl label --local a=b -o yaml -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl annotate --local a=b -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl set image --local x=y -o yaml -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f lnokind.yaml < /dev/null
  error: error validating "lnokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f lnokind.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [2]
  $ kubectl wait --for=delete -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl rollout status -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl expose --port=80 --dry-run=client -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply view-last-applied -f lnokind.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl auth reconcile -f lnokind.yaml < /dev/null
  Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f lnokind.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply set-last-applied -f lnokind.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl rollout restart --local -f lnokind.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lnokind.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl get -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl delete -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl label a=b -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl label --local a=b -o yaml -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl annotate --local a=b -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl set image --local x=y -o yaml -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f lneither.yaml < /dev/null
  error: error validating "lneither.yaml": error validating data: [apiVersion not set, kind not set]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f lneither.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [2]
  $ kubectl wait --for=delete -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl rollout status -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl expose --port=80 --dry-run=client -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply view-last-applied -f lneither.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl auth reconcile -f lneither.yaml < /dev/null
  Object 'Kind' is missing in '{"metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f lneither.yaml < /dev/null
  unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl apply set-last-applied -f lneither.yaml < /dev/null
  error: unable to get type info from the object "*unstructured.Unstructured": Object 'Kind' is missing in 'object has no kind field '
  [1]
  $ kubectl rollout restart --local -f lneither.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lneither.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl apply -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f lx.yaml < /dev/null
  unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl get -f lx.yaml < /dev/null
  unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl delete -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl label a=b -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl label --local a=b -o yaml -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl annotate --local a=b -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl set image --local x=y -o yaml -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl set env --local A=1 -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl patch --local -p {} -o yaml -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl set selector --local a=b -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl set subject --local --user=b -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl set serviceaccount --local b -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl replace -f lx.yaml < /dev/null
  error: error validating "lx.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [2]
  $ kubectl wait --for=delete -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl rollout status -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl scale --replicas=1 -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl expose --port=80 --dry-run=client -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl autoscale --max=2 -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl apply view-last-applied -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl auth reconcile -f lx.yaml < /dev/null
  couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }
  [1]
  $ kubectl edit -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl apply set-last-applied -f lx.yaml < /dev/null
  error: unable to decode "lx.yaml": json: cannot unmarshal string into Go value of type map[string]interface {}
  [1]
  $ kubectl rollout restart --local -f lx.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lx.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl label --local a=b -o yaml -f lnone.yaml < /dev/null
  apiVersion: v1
  kind: List
  metadata:
    labels:
      a: b
  $ kubectl annotate --local a=b -f lnone.yaml < /dev/null
  list/<unknown> annotated
  % kubectl set image --local x=y -o yaml -f lnone.yaml < /dev/null
  % kubectl set env --local A=1 -f lnone.yaml < /dev/null
  % kubectl patch --local -p {} -o yaml -f lnone.yaml < /dev/null
  % kubectl set resources --local --limits=cpu=1 -f lnone.yaml < /dev/null
  % kubectl set selector --local a=b -f lnone.yaml < /dev/null
  % kubectl set subject --local --user=b -f lnone.yaml < /dev/null
  % kubectl set serviceaccount --local b -f lnone.yaml < /dev/null
  $ kubectl replace -f lnone.yaml < /dev/null
  error: error validating "lnone.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % kubectl expose --port=80 --dry-run=client -f lnone.yaml < /dev/null
  $ kubectl auth reconcile -f lnone.yaml < /dev/null
  $ kubectl rollout restart --local -f lnone.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lnone.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl apply -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f lmap.yaml < /dev/null
  unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl get -f lmap.yaml < /dev/null
  unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl delete -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl label a=b -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl label --local a=b -o yaml -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl annotate --local a=b -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl set image --local x=y -o yaml -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl set env --local A=1 -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl patch --local -p {} -o yaml -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl set selector --local a=b -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl set subject --local --user=b -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl set serviceaccount --local b -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl replace -f lmap.yaml < /dev/null
  error: error validating "lmap.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [2]
  $ kubectl wait --for=delete -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl rollout status -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl scale --replicas=1 -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl expose --port=80 --dry-run=client -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl autoscale --max=2 -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl apply view-last-applied -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl auth reconcile -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field List.items of type []runtime.RawExtension
  [1]
  $ kubectl edit -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl apply set-last-applied -f lmap.yaml < /dev/null
  error: unable to decode "lmap.yaml": json: cannot unmarshal object into Go struct field decodeList.items of type []json.RawMessage
  [1]
  $ kubectl rollout restart --local -f lmap.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f lmap.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f cmlist.yaml < /dev/null
  configmap/a created
  $ kubectl create --dry-run=client -f cmlist.yaml < /dev/null
  configmap/a created (dry run)
  $ kubectl create --validate=false -f cmlist.yaml < /dev/null
  Error from server (AlreadyExists): error when creating "cmlist.yaml": configmaps "a" already exists
  [1]
  $ kubectl apply -f cmlist.yaml < /dev/null
  Warning: resource configmaps/a is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/a configured
  $ kubectl apply --server-side -f cmlist.yaml < /dev/null
  configmap/a serverside-applied
  $ kubectl apply --dry-run=client -f cmlist.yaml < /dev/null
  configmap/a configured (dry run)
  $ kubectl describe -f cmlist.yaml < /dev/null
  Name:         a
  Namespace:    default
  Labels:       <none>
  Annotations:  <none>
  
  Data
  ====
  
  BinaryData
  ====
  
  Events:  <none>
  $ kubectl get -f cmlist.yaml < /dev/null
  NAME   DATA   AGE
  a      0      10s
  $ kubectl delete -f cmlist.yaml < /dev/null
  configmap "a" deleted from default namespace
  $ kubectl label a=b -f cmlist.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl label --local a=b -o yaml -f cmlist.yaml < /dev/null
  apiVersion: v1
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: a
  $ kubectl annotate --local a=b -f cmlist.yaml < /dev/null
  configmap/a annotated
  $ kubectl patch --local -p {} -o yaml -f cmlist.yaml < /dev/null
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: a
  $ kubectl set selector --local a=b -f cmlist.yaml < /dev/null
  error: setting a selector is only supported for Services
  [1]
  $ kubectl replace -f cmlist.yaml < /dev/null
  Error from server (NotFound): error when replacing "cmlist.yaml": configmaps "a" not found
  [1]
  $ kubectl wait --for=delete -f cmlist.yaml < /dev/null
  $ kubectl rollout status -f cmlist.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl apply view-last-applied -f cmlist.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl auth reconcile -f cmlist.yaml < /dev/null
  $ kubectl edit -f cmlist.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl apply set-last-applied -f cmlist.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl rollout restart --local -f cmlist.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f cmlist.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f plist.yaml < /dev/null
  error: no objects passed to create
  [1]
  $ kubectl create --dry-run=client -f plist.yaml < /dev/null
  error: no objects passed to create
  [1]
  $ kubectl create --validate=false -f plist.yaml < /dev/null
  error: no objects passed to create
  [1]
  $ kubectl apply -f plist.yaml < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl apply --server-side -f plist.yaml < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl apply --dry-run=client -f plist.yaml < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl describe -f plist.yaml < /dev/null
  No resources found in default namespace.
  $ kubectl get -f plist.yaml < /dev/null
  No resources found in default namespace.
  $ kubectl delete -f plist.yaml < /dev/null
  No resources found
  $ kubectl label a=b -f plist.yaml < /dev/null
  $ kubectl label --local a=b -o yaml -f plist.yaml < /dev/null
  $ kubectl annotate --local a=b -f plist.yaml < /dev/null
  $ kubectl set image --local x=y -o yaml -f plist.yaml < /dev/null
  $ kubectl set env --local A=1 -f plist.yaml < /dev/null
  $ kubectl patch --local -p {} -o yaml -f plist.yaml < /dev/null
  error: no objects passed to patch
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f plist.yaml < /dev/null
  $ kubectl set selector --local a=b -f plist.yaml < /dev/null
  $ kubectl set subject --local --user=b -f plist.yaml < /dev/null
  $ kubectl set serviceaccount --local b -f plist.yaml < /dev/null
  $ kubectl replace -f plist.yaml < /dev/null
  $ kubectl diff -f plist.yaml < /dev/null
  $ kubectl wait --for=delete -f plist.yaml < /dev/null
  $ kubectl rollout status -f plist.yaml < /dev/null
  No resources found in default namespace.
  $ kubectl scale --replicas=1 -f plist.yaml < /dev/null
  error: no objects passed to scale
  [1]
  $ kubectl expose --port=80 --dry-run=client -f plist.yaml < /dev/null
  $ kubectl autoscale --max=2 -f plist.yaml < /dev/null
  error: no objects passed to autoscale
  [1]
  $ kubectl apply view-last-applied -f plist.yaml < /dev/null
  $ kubectl auth reconcile -f plist.yaml < /dev/null
  $ kubectl edit -f plist.yaml < /dev/null
  error: edit cancelled, no objects found
  [1]
  $ kubectl apply set-last-applied -f plist.yaml < /dev/null
  $ kubectl rollout restart --local -f plist.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f plist.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl create --dry-run=client -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl create --validate=false -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply --server-side -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply --dry-run=client -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl describe -f ekind.yaml < /dev/null
  unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl get -f ekind.yaml < /dev/null
  unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl delete -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl label a=b -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl label --local a=b -o yaml -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl annotate --local a=b -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set image --local x=y -o yaml -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl diff -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [2]
  $ kubectl wait --for=delete -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout status -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl autoscale --max=2 -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl auth reconcile -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply set-last-applied -f ekind.yaml < /dev/null
  error: unable to decode "ekind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":"","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout restart --local -f ekind.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f ekind.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f ever.yaml < /dev/null
  Error from server (NotFound): error when creating "ever.yaml": the server could not find the requested resource
  [1]
  $ kubectl create --dry-run=client -f ever.yaml < /dev/null
  configmap/a created (dry run)
  $ kubectl create --validate=false -f ever.yaml < /dev/null
  Error from server (NotFound): error when creating "ever.yaml": the server could not find the requested resource
  [1]
  $ kubectl apply -f ever.yaml < /dev/null
  Error from server (NotFound): error when creating "ever.yaml": the server could not find the requested resource
  [1]
  $ kubectl apply --server-side -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl apply --dry-run=client -f ever.yaml < /dev/null
  configmap/a created (dry run)
  $ kubectl describe -f ever.yaml < /dev/null
  Error from server (NotFound): configmaps "a" not found
  [1]
  $ kubectl get -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl delete -f ever.yaml < /dev/null
  Error from server (NotFound): error when deleting "ever.yaml": the server could not find the requested resource
  [1]
  $ kubectl label a=b -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl label --local a=b -o yaml -f ever.yaml < /dev/null
  apiVersion: ""
  kind: ConfigMap
  metadata:
    labels:
      a: b
    name: a
  $ kubectl annotate --local a=b -f ever.yaml < /dev/null
  configmap/a annotated
  $ kubectl set image --local x=y -o yaml -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set env --local A=1 -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl patch --local -p {} -o yaml -f ever.yaml < /dev/null
  error: strategic merge patch is not supported for /, Kind=ConfigMap locally, try --type merge
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set selector --local a=b -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set subject --local --user=b -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set serviceaccount --local b -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl replace -f ever.yaml < /dev/null
  Error from server (NotFound): error when replacing "ever.yaml": the server could not find the requested resource
  [1]
  $ kubectl diff -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [2]
  $ kubectl wait --for=delete -f ever.yaml < /dev/null
  $ kubectl rollout status -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl scale --replicas=1 -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl expose --port=80 --dry-run=client -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl auth reconcile -f ever.yaml < /dev/null
  error: unable to decode "ever.yaml": Object 'apiVersion' is missing in '{"apiVersion":"","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl edit -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl apply set-last-applied -f ever.yaml < /dev/null
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl rollout restart --local -f ever.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f ever.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl apply -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f nver.yaml < /dev/null
  unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl get -f nver.yaml < /dev/null
  unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl delete -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl label a=b -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl label --local a=b -o yaml -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl annotate --local a=b -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl set image --local x=y -o yaml -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl set env --local A=1 -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl patch --local -p {} -o yaml -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl set selector --local a=b -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl set subject --local --user=b -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl set serviceaccount --local b -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl replace -f nver.yaml < /dev/null
  error: error validating "nver.yaml": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [2]
  $ kubectl wait --for=delete -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl rollout status -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl scale --replicas=1 -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl expose --port=80 --dry-run=client -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl autoscale --max=2 -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl apply view-last-applied -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl auth reconcile -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .apiVersion of type string
  [1]
  $ kubectl edit -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl apply set-last-applied -f nver.yaml < /dev/null
  error: unable to decode "nver.yaml": json: cannot unmarshal number into Go struct field metadataOnlyObject.TypeMeta.apiVersion of type string
  [1]
  $ kubectl rollout restart --local -f nver.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f nver.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f nkind.yaml < /dev/null
  unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl get -f nkind.yaml < /dev/null
  unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl delete -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl label a=b -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl label --local a=b -o yaml -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl annotate --local a=b -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl set image --local x=y -o yaml -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl set env --local A=1 -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl patch --local -p {} -o yaml -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl set selector --local a=b -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl set subject --local --user=b -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl set serviceaccount --local b -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl replace -f nkind.yaml < /dev/null
  error: error validating "nkind.yaml": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [2]
  $ kubectl wait --for=delete -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout status -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl scale --replicas=1 -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl autoscale --max=2 -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl auth reconcile -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": couldn't get version/kind; json parse error: json: cannot unmarshal number into Go struct field .kind of type string
  [1]
  $ kubectl edit -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl apply set-last-applied -f nkind.yaml < /dev/null
  error: unable to decode "nkind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","kind":5,"metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout restart --local -f nkind.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f nkind.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --dry-run=client -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create --validate=false -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --dry-run=client -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl describe -f abc.yaml < /dev/null
  unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl get -f abc.yaml < /dev/null
  unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl delete -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl label a=b -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl label --local a=b -o yaml -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl annotate --local a=b -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set image --local x=y -o yaml -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl set env --local A=1 -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl patch --local -p {} -o yaml -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl set resources --local --limits=cpu=1 -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl set selector --local a=b -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl set subject --local --user=b -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl set serviceaccount --local b -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl replace -f abc.yaml < /dev/null
  error: error validating "abc.yaml": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [2]
  $ kubectl wait --for=delete -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout status -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl scale --replicas=1 -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl expose --port=80 --dry-run=client -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl autoscale --max=2 -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply view-last-applied -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl auth reconcile -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": unexpected GroupVersion string: a/b/c
  [1]
  $ kubectl edit -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply set-last-applied -f abc.yaml < /dev/null
  error: unable to decode "abc.yaml": Object 'Kind' is missing in '{"apiVersion":"a/b/c","kind":"ConfigMap","metadata":{"name":"a"}}'
  [1]
  $ kubectl rollout restart --local -f abc.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f abc.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl create -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl create --dry-run=client -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl create --validate=false -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl apply -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl apply --server-side -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl apply --dry-run=client -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl describe -f foo.yaml < /dev/null
  resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl get -f foo.yaml < /dev/null
  resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl delete -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl label a=b -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl label --local a=b -o yaml -f foo.yaml < /dev/null
  apiVersion: v9
  kind: Foo
  metadata:
    labels:
      a: b
    name: a
  $ kubectl annotate --local a=b -f foo.yaml < /dev/null
  foo/a annotated
  $ kubectl replace -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl diff -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [2]
  $ kubectl wait --for=delete -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl scale --replicas=1 -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl autoscale --max=2 -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl apply view-last-applied -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl edit -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl apply set-last-applied -f foo.yaml < /dev/null
  error: resource mapping not found for name: "a" namespace: "" from "foo.yaml": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ kubectl rollout restart --local -f foo.yaml < /dev/null
  error: unknown flag: --local
  See 'kubectl rollout restart --help' for usage.
  [1]
  $ kubectl convert -f foo.yaml < /dev/null
  error: unknown command "convert" for "kubectl"
  [1]
  $ kubectl certificate approve -f nope1 -f nope2
  the path "nope1" does not exist
  the path "nope2" does not exist
  [1]
  $ kubectl certificate deny -f nope1 -f nope2
  the path "nope1" does not exist
  the path "nope2" does not exist
  [1]
  $ kubectl certificate approve a b
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "a" not found
  Error from server (NotFound): certificatesigningrequests.certificates.k8s.io "b" not found
  [1]
  $ kubectl certificate approve a b -f nope1
  error: the path "nope1" does not exist
  [1]
  $ kubectl rollout resume a/b/c -k x
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl rollout resume a/b/c
  error: arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl rollout pause a/b/c -f x
  the path "x" does not exist
  arguments in resource/name form may not have more than one slash
  [1]
  $ kubectl rollout undo deploy/web -k x
  error: resource/name arguments cannot be provided when a path is specified
  [1]
  $ kubectl rollout history -k x -f y
  error: only one of -f or -k can be specified
  [1]
  $ kubectl create rolebinding
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding b
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r --clusterrole=c
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding --role=r --clusterrole=c
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding b c --role=r
  error: exactly one NAME is required, got 2
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create rolebinding --role=r --serviceaccount=x
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding b --serviceaccount=x
  error: exactly one of clusterrole or role must be specified
  [1]
  $ kubectl create rolebinding b --role=r --serviceaccount=x --dry-run=nope
  error: Invalid dry-run value (nope). Must be "none", "server", or "client".
  [1]
  $ kubectl create rolebinding b --role=r --user=x -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create rolebinding b -o nope
  error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl create rolebinding -o nope
  error: exactly one NAME is required, got 0
  See 'kubectl create rolebinding -h' for help and examples
  [1]
  $ kubectl create rolebinding B_ --role=r --user=x
  rolebinding.rbac.authorization.k8s.io/B_ created
  $ kubectl create rolebinding b --role=nope --user=x
  rolebinding.rbac.authorization.k8s.io/b created
  $ kubectl create rolebinding b --role=r
  error: failed to create rolebinding: rolebindings.rbac.authorization.k8s.io "b" already exists
  [1]
  $ kubectl create clusterrolebinding --serviceaccount=x
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding b --serviceaccount=x
  error: required flag(s) "clusterrole" not set
  [1]
  $ kubectl create clusterrolebinding b --clusterrole=r --serviceaccount=x
  error: serviceaccount must be <namespace>:<name>
  [1]
  $ kubectl create clusterrolebinding b --role=r --user=x
  error: unknown flag: --role
  See 'kubectl create clusterrolebinding --help' for usage.
  [1]
  $ kubectl explain nope -o plaintext-openapiv2
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl explain pods -o json
  error: unrecognized format: json
  [1]
  $ kubectl explain pods --output=
  error: unrecognized format:
  [1]
  $ kubectl config current-context --log-flush-frequency=1 < /dev/null
  error: invalid argument "1" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency=1 < /dev/null
  error: invalid argument "1" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-flush-frequency=1s < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --log-flush-frequency= < /dev/null
  error: invalid argument "" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency= < /dev/null
  error: invalid argument "" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-flush-frequency=1.5h < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --log-flush-frequency=1h2m3s4ms < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --log-flush-frequency=x < /dev/null
  error: invalid argument "x" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency=x < /dev/null
  error: invalid argument "x" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-flush-frequency=s < /dev/null
  error: invalid argument "s" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency=s < /dev/null
  error: invalid argument "s" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-flush-frequency=1x < /dev/null
  error: invalid argument "1x" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency=1x < /dev/null
  error: invalid argument "1x" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-flush-frequency=+1s < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --log-flush-frequency=.5s < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --log-flush-frequency=9999999h < /dev/null
  error: invalid argument "9999999h" for "--log-flush-frequency" flag: parse error
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-flush-frequency=9999999h < /dev/null
  error: invalid argument "9999999h" for "--log-flush-frequency" flag: parse error
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v= < /dev/null
  error: invalid argument "=" for "-v, --v" flag: strconv.ParseInt: parsing "=": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v= < /dev/null
  error: invalid argument "=" for "-v, --v" flag: strconv.ParseInt: parsing "=": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v=-1 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context -v 99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v 99999999999 < /dev/null
  error: invalid argument "99999999999" for "-v, --v" flag: strconv.ParseInt: parsing "99999999999": value out of range
  See 'kubectl version --help' for usage.
  [1]
  % kubectl config current-context -v=2147483647 < /dev/null
  $ kubectl config current-context -v=2147483648 < /dev/null
  error: invalid argument "2147483648" for "-v, --v" flag: strconv.ParseInt: parsing "2147483648": value out of range
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v=2147483648 < /dev/null
  error: invalid argument "2147483648" for "-v, --v" flag: strconv.ParseInt: parsing "2147483648": value out of range
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v=0x5 < /dev/null
  error: invalid argument "0x5" for "-v, --v" flag: strconv.ParseInt: parsing "0x5": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v=0x5 < /dev/null
  error: invalid argument "0x5" for "-v, --v" flag: strconv.ParseInt: parsing "0x5": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  % kubectl config current-context -v=010 < /dev/null
  $ kubectl config current-context -v=1_000 < /dev/null
  error: invalid argument "1_000" for "-v, --v" flag: strconv.ParseInt: parsing "1_000": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v=1_000 < /dev/null
  error: invalid argument "1_000" for "-v, --v" flag: strconv.ParseInt: parsing "1_000": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v=+1 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context -v=1.5 < /dev/null
  error: invalid argument "1.5" for "-v, --v" flag: strconv.ParseInt: parsing "1.5": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v=1.5 < /dev/null
  error: invalid argument "1.5" for "-v, --v" flag: strconv.ParseInt: parsing "1.5": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v < /dev/null
  error: flag needs an argument: 'v' in -v
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -v < /dev/null
  error: flag needs an argument: 'v' in -v
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -vv < /dev/null
  error: invalid argument "v" for "-v, --v" flag: strconv.ParseInt: parsing "v": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json -vv < /dev/null
  error: invalid argument "v" for "-v, --v" flag: strconv.ParseInt: parsing "v": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context -v0 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context -v=00 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --v=x < /dev/null
  error: invalid argument "x" for "-v, --v" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --v < /dev/null
  error: flag needs an argument: --v
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --v < /dev/null
  error: flag needs an argument: --v
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --v= < /dev/null
  error: invalid argument "" for "-v, --v" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --v= < /dev/null
  error: invalid argument "" for "-v, --v" flag: strconv.ParseInt: parsing "": invalid syntax
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=x < /dev/null
  error: invalid argument "x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule= < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --vmodule=a=x < /dev/null
  error: invalid argument "a=x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a=x < /dev/null
  error: invalid argument "a=x" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule==1 < /dev/null
  error: invalid argument "=1" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule==1 < /dev/null
  error: invalid argument "=1" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=a=1 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --vmodule=a=1,b=2 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --vmodule=a=-1 < /dev/null
  error: invalid argument "a=-1" for "--vmodule" flag: negative value for vmodule level
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a=-1 < /dev/null
  error: invalid argument "a=-1" for "--vmodule" flag: negative value for vmodule level
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=a=99999999999 < /dev/null
  error: invalid argument "a=99999999999" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a=99999999999 < /dev/null
  error: invalid argument "a=99999999999" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=a=1,, < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --vmodule=a < /dev/null
  error: invalid argument "a" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a < /dev/null
  error: invalid argument "a" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=,a=1 < /dev/null
  kubernetes-admin@kubernetes
  $ kubectl config current-context --vmodule=a=1=2 < /dev/null
  error: invalid argument "a=1=2" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a=1=2 < /dev/null
  error: invalid argument "a=1=2" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --vmodule=a= < /dev/null
  error: invalid argument "a=" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --vmodule=a= < /dev/null
  error: invalid argument "a=" for "--vmodule" flag: syntax error: expect comma-separated list of filename=N
  See 'kubectl version --help' for usage.
  [1]
  % kubectl config current-context --profile=cpu < /dev/null
  % kubectl config current-context --profile=heap < /dev/null
  % kubectl config current-context --profile=goroutine < /dev/null
  % kubectl config current-context --profile=threadcreate < /dev/null
  % kubectl config current-context --profile=block < /dev/null
  % kubectl config current-context --profile=mutex < /dev/null
  % kubectl config current-context --profile=none --profile-output=/nope/x < /dev/null
  % kubectl config current-context --profile-output= < /dev/null
  $ kubectl config current-context --logtostderr < /dev/null
  error: unknown flag: --logtostderr
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --logtostderr < /dev/null
  error: unknown flag: --logtostderr
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --alsologtostderr < /dev/null
  error: unknown flag: --alsologtostderr
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --alsologtostderr < /dev/null
  error: unknown flag: --alsologtostderr
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --log-file=x < /dev/null
  error: unknown flag: --log-file
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --log-file=x < /dev/null
  error: unknown flag: --log-file
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --skip-headers < /dev/null
  error: unknown flag: --skip-headers
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --skip-headers < /dev/null
  error: unknown flag: --skip-headers
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --stderrthreshold=1 < /dev/null
  error: unknown flag: --stderrthreshold
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --stderrthreshold=1 < /dev/null
  error: unknown flag: --stderrthreshold
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --add-dir-header < /dev/null
  error: unknown flag: --add-dir-header
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --add-dir-header < /dev/null
  error: unknown flag: --add-dir-header
  See 'kubectl version --help' for usage.
  [1]
  $ kubectl config current-context --one-output < /dev/null
  error: unknown flag: --one-output
  See 'kubectl config current-context --help' for usage.
  [1]
  $ kubectl version --client -o json --one-output < /dev/null
  error: unknown flag: --one-output
  See 'kubectl version --help' for usage.
  [1]
