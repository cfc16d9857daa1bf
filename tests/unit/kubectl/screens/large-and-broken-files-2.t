kubectl: large, broken and odd files once more: to the real API server
  % kubectl create namespace nasty2; kubectl config set-context --current --namespace=nasty2
  % big() { head -c $1 /dev/zero | tr '\0' ${2:-x}; }
  % cm() { printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s\n' ${1:-big}; }
  $ (cm; printf 'data:\n  a: b\n  '; big 2000000; echo ': v') > t.yaml; kubectl apply -f t.yaml 2>&1 | cut -c1-300
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 7: could not find expected ':'
  $ (cm; printf 'data:\n  "'; big 2000000; echo '": v') > t.yaml; kubectl apply -f t.yaml 2>&1 | cut -c1-300
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: mapping values are not allowed in this context
  $ (cm; printf 'data:\n  "'; big 200000; echo ': v"') > t.yaml; kubectl apply -f t.yaml --dry-run=client 2>&1 | cut -c1-300
  configmap/big created (dry run)
  $ (cm; printf 'data:\n  a: '; big 200000; echo ': v') > t.yaml; kubectl apply -f t.yaml --dry-run=client 2>&1 | cut -c1-300
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: mapping values are not allowed in this context
  $ (cm; printf 'data:\n  '; big 1024; echo ': v') > t.yaml; kubectl create -f t.yaml --dry-run=client 2>&1 | cut -c1-300
  configmap/big created (dry run)
  $ printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"priority":1e400}}' > t.json; kubectl create -f t.json --validate=false; kubectl apply -f t.json --dry-run=client; kubectl delete -f t.json; kubectl create -f t.json --dry-run=client --validate=false
  error: unable to decode "t.json": json: cannot unmarshal number 1e400 into Go value of type float64
  error: error validating "t.json": error validating data: json: cannot unmarshal number 1e400 into Go value of type float64; if you choose to ignore these errors, turn validation off with --validate=false
  error: unable to decode "t.json": json: cannot unmarshal number 1e400 into Go value of type float64
  error: unable to decode "t.json": json: cannot unmarshal number 1e400 into Go value of type float64
  [1]
  $ kubectl create configmap j --from-literal=n=0; printf '[' > p.json; for i in $(seq 9999); do printf '{"op":"replace","path":"/data/n","value":"%s"},' $i; done >> p.json; printf '{"op":"replace","path":"/data/n","value":"z"}]' >> p.json; kubectl patch configmap j --type=json --patch-file=p.json; kubectl get configmap j -o jsonpath='{.data}'
  configmap/j created
  configmap/j patched
  {"n":"z"}
  $ (printf '['; for i in $(seq 10000); do printf '{"op":"replace","path":"/data/n","value":"%s"},' $i; done; printf '{"op":"replace","path":"/data/n","value":"y"}]') > p.json; kubectl patch configmap j --type=json --patch-file=p.json; kubectl get configmap j -o jsonpath='{.data}'
  Error from server (RequestEntityTooLarge): Request entity too large: The allowed maximum operations in a JSON patch is 10000, got 10001
  {"n":"z"}
  $ (printf '['; for i in $(seq 200); do printf '{"op":"add","path":"/data/n%s","value":"0123456789"},{"op":"copy","from":"/data","path":"/data/x"},' $i; done; printf '{"op":"test","path":"/data/n","value":"y"}]') > p.json; kubectl patch configmap j --type=json --patch-file=p.json 2>&1 | cut -c1-300
  The request is invalid: the server rejected our request due to an error in our request
  $ (printf '{"data":{"a":"'; big 3200000; printf '"}}') > p.json; kubectl patch configmap j --type=merge --patch-file=p.json; kubectl patch configmap j --patch-file=p.json
  Error from server (RequestEntityTooLarge): Request entity too large: limit is 3145728
  Error from server (RequestEntityTooLarge): Request entity too large: limit is 3145728
  [1]
  $ (printf '{"data":{"a":"'; big 1100000; printf '"}}') > p.json; kubectl patch configmap j --type=merge --patch-file=p.json; kubectl get configmap j -o jsonpath='{.data}'
  The ConfigMap "j" is invalid: []: Too long: may not be more than 1048576 bytes
  {"n":"z"}
  $ (echo 'apiVersion: v1'; echo 'kind: Pod'; echo 'metadata: {name: p}'; echo 'spec:'; echo '  containers:'; echo '  - name: a'; echo '    image: nginx'; echo '    env:'; for i in $(seq 5000); do echo "    - {name: E$i, value: v}"; done) > t.yaml; kubectl create -f t.yaml; kubectl label pod p a=b; kubectl set env pod/p --list | wc -l
  pod/p created
  pod/p labeled
  5001
  $ (printf '{"metadata":{"finalizers":['; for i in $(seq 20000); do printf '"a.b/f%s",' $i; done; printf '"a.b/z"]}}') > p.json; kubectl patch configmap j --patch-file=p.json; kubectl get configmap j -o jsonpath='{.metadata.finalizers[20000]}'; kubectl patch configmap j --type=json -p '[{"op":"remove","path":"/metadata/finalizers"}]'
  configmap/j patched
  a.b/zconfigmap/j patched
  $ mkdir k k2; printf 'resources: [../k2]\n' > k/kustomization.yaml; printf 'resources: [../k]\n' > k2/kustomization.yaml; kubectl kustomize k 2>&1 | cut -c1-600; kubectl apply -k k2 2>&1 | cut -c1-600
  error: accumulating resources: accumulation err='accumulating resources from '../k2': '/root/lab/k2' must resolve to a file': recursed accumulation of path '/root/lab/k2': accumulating resources: accumulation err='accumulating resources from '../k': '/root/lab/k' must resolve to a file': cycle detected: candidate root '/root/lab/k' contains visited root '/root/lab/k'
  error: accumulating resources: accumulation err='accumulating resources from '../k': '/root/lab/k' must resolve to a file': recursed accumulation of path '/root/lab/k': accumulating resources: accumulation err='accumulating resources from '../k2': '/root/lab/k2' must resolve to a file': cycle detected: candidate root '/root/lab/k2' contains visited root '/root/lab/k2'
  $ printf 'resources: [.]\n' > k/kustomization.yaml; kubectl kustomize k
  error: accumulating resources: accumulation err='accumulating resources from '.': '/root/lab/k' must resolve to a file': cycle detected: candidate root '/root/lab/k' contains visited root '/root/lab/k'
  [1]
  $ kubectl get configmap j -o jsonpath="$(printf '{.a%.0s' $(seq 200))" 2>&1 | cut -c1-300
  error: error parsing jsonpath {.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a{.a
  $ kubectl get configmap j -o go-template="$(printf '{{if true}}%.0s' $(seq 500))x$(printf '{{end}}%.0s' $(seq 500))"
  x
  $ kubectl get configmap j -o go-template='{{define "a"}}{{template "a"}}{{end}}{{template "a"}}' 2>&1 | tail -1 | cut -c1-300
  error: error executing template "{{define \"a\"}}{{template \"a\"}}{{end}}{{template \"a\"}}": template: output:1:25: executing "a" at <{{template "a"}}>: exceeded maximum template depth (100000)
  $ kubectl get configmap j -o go-template="{{$(printf '(%.0s' $(seq 300)).kind$(printf ')%.0s' $(seq 300))}}"
  ConfigMap
  $ kubectl get configmap j -o go-template='{{range $i, $e := .data}}{{range $.data}}{{$i}}{{end}}{{end}}{{printf "%1000s" .kind | len}}'
  n1000
  $ kubectl get configmap j -o go-template='{{printf "%9999999s" .kind | len}}'
  9999999
  $ kubectl get configmap j -o jsonpath='{..*}' | wc -l; kubectl get configmap j -o jsonpath='{..a..b..c..d}{range ..*}{range ..*}x{end}{end}' | wc -c
  error: error parsing jsonpath {..*}, unrecognized character in action: U+002A '*'
  0
  error: error parsing jsonpath {..a..b..c..d}{range ..*}{range ..*}x{end}{end}, unrecognized character in action: U+002A '*'
  0
  % kubectl config set-context --current --namespace=default; kubectl delete namespace nasty2 --wait=false
