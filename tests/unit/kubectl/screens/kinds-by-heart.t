kinds by heart
  % kubectl create deployment web --image=nginx:1.27
  % kubectl create configmap cm --from-literal=a=b
  % printf 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: nope.io/v1, kind: Nope, metadata: {name: x}}\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: cm}}\n' > list.yaml
  % printf 'apiVersion: apps/v1beta1\nkind: Deployment\nmetadata:\n  name: x\nspec:\n  template:\n    spec:\n      containers:\n      - {name: a, image: b}\n' > beta.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\n  labels: {q: r}\nspec:\n  selector: {matchLabels: {a: b}}\n  template:\n    spec:\n      containers:\n      - {name: a, image: b, ports: [{containerPort: 90}]}\n' > x.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\nspec:\n  replicas: many\n' > wrong.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: x\nspec:\n  nope: 1\n  template: {spec: {containers: [{name: a, image: 1}]}}\n' > wrong2.yaml
  % printf 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: x\n' > crd.yaml
  % printf 'apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata:\n  name: x\n' > as.yaml
  $ for f in beta x crd as; do kubectl set image -f $f.yaml a=b; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl set image -f $f.yaml a=b --local; done
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl set env -f $f.yaml a=b; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl set env -f $f.yaml a=b --local; done
  deployment.apps/x env updated
  deployment.apps/x env updated
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl rollout restart -f $f.yaml; done
  resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl rollout status -f $f.yaml; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl rollout undo -f $f.yaml; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl expose -f $f.yaml --port=80 --dry-run=client -o name; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  service/x
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in beta x crd as; do kubectl scale -f $f.yaml --replicas=2; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  Error from server (NotFound): deployments.apps "x" not found
  Error from server (NotFound): the server could not find the requested resource
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ for f in beta x crd as; do kubectl autoscale -f $f.yaml --max=2 --dry-run=client -o name; done
  error: resource mapping not found for name: "x" namespace: "" from "beta.yaml": no matches for kind "Deployment" in version "apps/v1beta1"
  ensure CRDs are installed first
  horizontalpodautoscaler.autoscaling/x
  error: cannot autoscale a CustomResourceDefinition: could not find scale subresource for apiextensions.k8s.io/v1, Resource=customresourcedefinitions in discovery information
  error: cannot autoscale a APIService: could not find scale subresource for apiregistration.k8s.io/v1, Resource=apiservices in discovery information
  [1]
  $ for f in beta x crd as; do kubectl auth reconcile -f $f.yaml; done
  error: unable to decode "crd.yaml": no kind "CustomResourceDefinition" is registered for version "apiextensions.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  error: unable to decode "as.yaml": no kind "APIService" is registered for version "apiregistration.k8s.io/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ for f in list beta x crd as; do kubectl patch -f $f.yaml --local -p '{"metadata":{"labels":{"a":"b"}}}'; done
  configmap/cm patched
  error: strategic merge patch is not supported for nope.io/v1, Kind=Nope locally, try --type merge
  deployment.apps/x patched
  deployment.apps/x patched
  error: strategic merge patch is not supported for apiextensions.k8s.io/v1, Kind=CustomResourceDefinition locally, try --type merge
  error: strategic merge patch is not supported for apiregistration.k8s.io/v1, Kind=APIService locally, try --type merge
  [1]
  $ kubectl expose -f x.yaml
  service/x exposed
  $ kubectl expose -f x.yaml --dry-run=server -o yaml | grep -v 'uid\|creationTime\|clusterIP\|- 10'
  Error from server (AlreadyExists): services "x" already exists
  [1]
  $ kubectl autoscale -f x.yaml --max=2
  horizontalpodautoscaler.autoscaling/x autoscaled
  $ kubectl scale -f x.yaml --replicas=2
  Error from server (NotFound): deployments.apps "x" not found
  [1]
  $ kubectl scale -f x.yaml --replicas=2 --dry-run=client
  deployment.apps/x scaled (dry run)
  $ kubectl scale -f x.yaml --replicas=2 --dry-run=client -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: x
    namespace: default
  spec:
    replicas: 2
    selector:
      matchLabels:
        a: b
    template:
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
  $ kubectl scale -f x.yaml --replicas=2 --current-replicas=1
  Error from server (NotFound): deployments.apps "x" not found
  [1]
  $ sed s/x/web/ x.yaml > web.yaml; kubectl scale -f web.yaml --replicas=2 -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: web
    namespace: default
  spec:
    replicas: 2
    selector:
      matchLabels:
        a: b
    template:
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
  $ kubectl get deploy web -o jsonpath='{.spec.replicas}{"\n"}'
  2
  $ kubectl set image -f web.yaml nginx=nginx:1.26 -o name
  deployment.apps/web
  $ kubectl set image -f x.yaml a=b --local -o yaml
  $ kubectl set resources -f x.yaml --local -o json --limits=cpu=1
  {
      "kind": "Deployment",
      "apiVersion": "apps/v1",
      "metadata": {
          "name": "x",
          "labels": {
              "q": "r"
          }
      },
      "spec": {
          "selector": {
              "matchLabels": {
                  "a": "b"
              }
          },
          "template": {
              "metadata": {},
              "spec": {
                  "containers": [
                      {
                          "name": "a",
                          "image": "b",
                          "ports": [
                              {
                                  "containerPort": 90
                              }
                          ],
                          "resources": {
                              "limits": {
                                  "cpu": "1"
                              }
                          }
                      }
                  ]
              }
          },
          "strategy": {}
      },
      "status": {}
  }
  $ kubectl label cm cm zz- -o json | grep -v 'uid\|resourceVersion'
  label "zz" not found.
  {
      "apiVersion": "v1",
      "data": {
          "a": "b"
      },
      "kind": "ConfigMap",
      "metadata": {
          "creationTimestamp": "2026-11-23T04:03:53Z",
          "labels": {},
          "name": "cm",
          "namespace": "default",
      }
  }
  $ kubectl annotate cm cm zz- -o yaml | grep -v 'uid\|resourceVersion'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    creationTimestamp: "2026-11-23T04:03:53Z"
    name: cm
    namespace: default
  $ kubectl label cm cm a=b
  configmap/cm labeled
  $ kubectl label cm cm a- -o yaml | grep -v 'uid\|resourceVersion'
  apiVersion: v1
  data:
    a: b
  kind: ConfigMap
  metadata:
    creationTimestamp: "2026-11-23T04:03:53Z"
    labels: {}
    name: cm
    namespace: default
  $ kubectl label cm cm a- 
  label "a" not found.
  configmap/cm not labeled
  $ kubectl label -f web.yaml zz- --local -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    labels:
      q: r
    name: web
  spec:
    selector:
      matchLabels:
        a: b
    template:
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
  $ kubectl annotate -f web.yaml zz- --local -o yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations: {}
    labels:
      q: r
    name: web
  spec:
    selector:
      matchLabels:
        a: b
    template:
      spec:
        containers:
        - image: b
          name: a
          ports:
          - containerPort: 90
  $ kubectl annotate cm cm a=b -o jsonpath='{.metadata.annotations}{"\n"}'
  {"a":"b"}
  $ kubectl annotate cm cm a- -o jsonpath='{.metadata.annotations}{"\n"}'
  $ kubectl label cm cm a- --dry-run=client -o yaml | grep labels
    labels: {}
