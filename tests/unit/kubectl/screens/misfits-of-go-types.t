Files with wrongly typed fields and unknown kinds, for commands that read them into structs
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: "2", selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}\n' > a.yaml
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2, selector: {matchLabels: {a: 1}}, template: {metadata: {labels: {a: b}}, spec: {containers: {name: c}}}}\n' > b.yaml
  % printf 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: "80"}], selector: []}\n' > c.yaml
  % printf 'apiVersion: x/v1\nkind: Foo\nmetadata: {name: f}\n---\napiVersion: v1\nkind: Bar\nmetadata: {name: f}\n' > u.yaml
  $ kubectl set image -f a.yaml c=x --local -o name
  error: unable to decode "a.yaml": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl set image -f b.yaml c=x --local
  error: unable to decode "b.yaml": json: cannot unmarshal number into Go struct field LabelSelector.spec.selector.matchLabels of type string
  [1]
  $ kubectl set image -f a.yaml c=x
  error: unable to decode "a.yaml": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl set env -f b.yaml A=1 --local
  error: unable to decode "b.yaml": json: cannot unmarshal number into Go struct field LabelSelector.spec.selector.matchLabels of type string
  [1]
  $ kubectl set env -f u.yaml A=1 --local
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl set env -f u.yaml A=1
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl set resources -f a.yaml --limits=cpu=1 --local
  error: unable to decode "a.yaml": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl set selector -f c.yaml a=b --local
  error: unable to decode "c.yaml": json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
  [1]
  $ kubectl set selector -f u.yaml a=b
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl set serviceaccount -f b.yaml x --local
  error: unable to decode "b.yaml": json: cannot unmarshal number into Go struct field LabelSelector.spec.selector.matchLabels of type string
  [1]
  $ kubectl set subject -f u.yaml --user=x --local
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl rollout status -f a.yaml
  error: unable to decode "a.yaml": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl rollout restart -f b.yaml
  unable to decode "b.yaml": json: cannot unmarshal number into Go struct field LabelSelector.spec.selector.matchLabels of type string
  [1]
  $ kubectl rollout history -f u.yaml
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl rollout undo -f c.yaml
  error: unable to decode "c.yaml": json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
  [1]
  $ kubectl expose -f c.yaml --dry-run=client
  error: unable to decode "c.yaml": json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
  [1]
  $ kubectl expose -f a.yaml --port=80 --dry-run=client
  error: unable to decode "a.yaml": json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl expose -f u.yaml --port=80
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl autoscale -f a.yaml --max=3 --dry-run=client
  horizontalpodautoscaler.autoscaling/web created (dry run)
  $ kubectl scale -f a.yaml --replicas=3
  Error from server (NotFound): deployments.apps "web" not found
  [1]
  $ kubectl scale -f u.yaml --replicas=3
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Foo" in version "x/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Bar" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl autoscale -f u.yaml --max=3
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Foo" in version "x/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Bar" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl annotate -f a.yaml a=b --local -o name
  deployment.apps/web
  $ kubectl create -f u.yaml --validate=false
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Foo" in version "x/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Bar" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl patch -f a.yaml -p '{}' --local -o name
  deployment.apps/web
  $ kubectl wait -f u.yaml --for=delete
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Foo" in version "x/v1"
  ensure CRDs are installed first
  resource mapping not found for name: "f" namespace: "" from "u.yaml": no matches for kind "Bar" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl auth reconcile -f u.yaml
  unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  unable to decode "u.yaml": no kind "Bar" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ kubectl exec -f u.yaml -- true
  error: unable to decode "u.yaml": no kind "Foo" is registered for version "x/v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
