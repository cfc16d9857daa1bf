kubectl: deeply nested documents with other commands, maps below maps, and bodies that nobody read before: to the real API server
  % kubectl create namespace nested4; kubectl config set-context --current --namespace=nested4
  % open() { printf "%0.s$1" $(seq $2); }
  % cm() { printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: deep\ndata:\n  a: '; }
  % js() { printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"deep"},"data":{"a":'; }
  % (js; open '[' 3000; open ']' 3000; echo '}}') > m.json; (cm; open '[' 3000; open ']' 3000; echo) > m.yaml; (js; open '{"a":' 3000; echo 1; open '}' 3000; echo '}}') > o.json
  % block() { cm; echo; for i in $(seq 4 $(($1+3))); do printf "%${i}s%s\n" '' a:; done; }
  % block 1500 > b.yaml
  $ kubectl replace -f m.json; kubectl replace -f m.yaml; kubectl replace -f o.json
  Error from server (BadRequest): error when replacing "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when replacing "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when replacing "o.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl delete -f m.json; kubectl delete -f m.yaml
  Error from server (NotFound): error when deleting "m.json": configmaps "deep" not found
  Error from server (NotFound): error when deleting "m.yaml": configmaps "deep" not found
  [1]
  $ kubectl replace --force -f m.json
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl create --dry-run=client -f m.json; kubectl create --dry-run=client -f m.yaml; kubectl apply --dry-run=client -f m.json; kubectl apply --dry-run=client -f o.json
  configmap/deep created (dry run)
  configmap/deep created (dry run)
  configmap/deep created (dry run)
  configmap/deep created (dry run)
  $ kubectl create --dry-run=server -f m.json; kubectl apply --dry-run=server -f m.yaml
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl create --validate=false -f m.json; kubectl apply --validate=false -f m.json; kubectl apply --validate=warn -f o.json
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "o.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl get -f m.json; kubectl describe -f m.json; kubectl label -f m.json a=b; kubectl annotate -f m.yaml a=b; kubectl patch -f m.json -p '{}'; kubectl edit -f m.json
  Error from server (NotFound): configmaps "deep" not found
  Error from server (NotFound): configmaps "deep" not found
  Error from server (NotFound): configmaps "deep" not found
  Error from server (NotFound): configmaps "deep" not found
  Error from server (NotFound): configmaps "deep" not found
  Error from server (NotFound): configmaps "deep" not found
  [1]
  $ kubectl create -f b.yaml; kubectl apply -f b.yaml
  Error from server (BadRequest): error when creating "b.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "b.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  % kubectl create configmap deep --from-literal=a=b
  $ kubectl replace -f m.json; kubectl replace -f o.json
  Error from server (BadRequest): error when replacing "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when replacing "o.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl label -f m.json a=b; kubectl annotate -f o.json a=b; kubectl get -f m.json -o name; kubectl patch -f m.json -p '{"data":{"z":"1"}}'
  configmap/deep labeled
  configmap/deep annotated
  configmap/deep
  configmap/deep patched
  $ kubectl get configmap deep -o jsonpath='{.data}{.metadata.labels}{.metadata.annotations}'
  {"a":"b","z":"1"}{"a":"b"}{"a":"b"}
  $ kubectl delete -f m.json
  configmap "deep" deleted from nested4 namespace
  $ for n in 998 1001 9990; do (js; open '[' $n; open ']' $n; echo '}}') > r.json; kubectl create --raw /api/v1/namespaces/nested4/configmaps -f r.json; done
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 9998 10001; do (js; open '[' $n; open ']' $n; echo '}}') > r.json; kubectl create --raw /api/v1/namespaces/nested4/configmaps -f r.json; done
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '[' exceeded max depth ({"apiVersion":"v1","kind":"Con ...)
  [1]
  $ for n in 1001 9990; do (js; open '{"a":' $n; echo 1; open '}' $n; echo '}}') > r.json; kubectl create --raw /api/v1/namespaces/nested4/configmaps -f r.json; done
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ (printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"d2"},"extra":'; open '[' 3000; open ']' 3000; echo '}') > r.json; kubectl create --raw /api/v1/namespaces/nested4/configmaps -f r.json > /dev/null; kubectl get configmap d2 -o name; kubectl delete configmap d2
  Warning: unknown field "extra"
  configmap/d2
  configmap "d2" deleted from nested4 namespace
  $ block 998 > b.yaml; kubectl create -f b.yaml; (cm; echo; block 1100 | tail -n +7; echo '      b: c') > b.yaml; kubectl create -f b.yaml
  Error from server (BadRequest): error when creating "b.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "b.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ (block 1100; printf '%1102sb: y\n%1101sc: y\n' '' '') > b.yaml; kubectl create -f b.yaml
  Error from server (BadRequest): error when creating "b.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  % kubectl config set-context --current --namespace=default; kubectl delete namespace nested4 --wait=false
