kubectl: large, broken and odd files: to the real API server
  % kubectl create namespace nasty; kubectl config set-context --current --namespace=nasty
  % big() { head -c $1 /dev/zero | tr '\0' ${2:-x}; }
  % cm() { printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: %s\n' ${1:-big}; }
  $ (cm; printf 'data:\n  a: '; big 10000000; echo) > t.yaml; kubectl apply -f t.yaml
  Error from server (RequestEntityTooLarge): error when creating "t.yaml": Request entity too large: limit is 3145728
  [1]
  $ (cm; printf 'data:\n  '; big 10000000; echo ': v') > t.yaml; kubectl apply -f t.yaml 2>&1 | cut -c1-300
  error: error parsing t.yaml: error converting YAML to JSON: yaml: line 6: mapping values are not allowed in this context
  $ (cm; printf 'data:\n  ? '; big 10000000; echo; echo '  : v') > t.yaml; kubectl create -f t.yaml 2>&1 | cut -c1-300
  Error from server (RequestEntityTooLarge): error when creating "t.yaml": Request entity too large: limit is 3145728
  $ for i in $(seq 100000); do echo ---; done > t.yaml; kubectl apply -f t.yaml
  error: no objects passed to apply
  [1]
  $ for i in $(seq 100000); do echo "# c $i"; done > t.yaml; kubectl apply -f t.yaml; kubectl create -f t.yaml; kubectl delete -f t.yaml
  error: no objects passed to apply
  error: no objects passed to create
  No resources found
  $ (cm; printf 'data:\n  a: |\n'; for i in $(seq 10); do big 1000000 | fold -w 100 | sed 's/^/    /'; done) > t.yaml; kubectl create -f t.yaml
  Error from server (RequestEntityTooLarge): error when creating "t.yaml": Request entity too large: limit is 3145728
  [1]
  $ (cm; echo 'x: &a {k: v}'; echo 'data:'; for i in $(seq 2000); do echo '  <<: *a'; done) > t.yaml; kubectl create -f t.yaml 2>&1 | head -c 300
  Error from server (BadRequest): error when creating "t.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "x"
  $ (cm; echo 'data:'; echo '  <<: {a: b, c: d}'; echo '  a: z') > t.yaml; kubectl create -f t.yaml -o jsonpath='{.data}'; kubectl delete -f t.yaml
  {"a":"z","c":"d"}configmap "big" deleted from nasty namespace
  $ (cm; echo 'data:'; echo '  <<: [{a: b}, {a: c, d: e}]'; echo '  <<: x') > t.yaml; kubectl create -f t.yaml -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: map merge requires map or sequence of maps as the value
  [1]
  $ (cm; echo 'data:'; echo '  <<: x') > t.yaml; kubectl create -f t.yaml -o jsonpath='{.data}'
  error: error parsing t.yaml: error converting YAML to JSON: yaml: map merge requires map or sequence of maps as the value
  [1]
  $ (cm; echo 'data:'; for i in $(seq 100000); do echo "  k$i: v"; done; echo '  k5: w') > t.yaml; kubectl create -f t.yaml --dry-run=client
  configmap/big created (dry run)
  $ (cm; printf 'data:\n  a: "\xff\xfe"\n') > t.yaml; kubectl apply -f t.yaml
  configmap/big created
  $ (cm; printf 'data:\n  a: "x\x80y"\n') > t.yaml; kubectl create -f t.yaml
  Error from server (AlreadyExists): error when creating "t.yaml": configmaps "big" already exists
  [1]
  $ (cm; printf 'data:\n  a: "x\0y"\n') > t.yaml; kubectl create -f t.yaml
  error: error parsing t.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  $ (cm; printf 'data:\n  a: "x\x01y"\n') > t.yaml; kubectl create -f t.yaml
  error: error parsing t.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  $ (cm; printf 'data:\n  a: "x\x7fy\xc2\x85z"\n') > t.yaml; kubectl create -f t.yaml
  error: error parsing t.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
  $ (printf '\xef\xbb\xbf'; cm bom) > t.yaml; kubectl create -f t.yaml; kubectl delete -f t.yaml
  configmap/bom created
  configmap "bom" deleted from nasty namespace
  $ (printf '\xef\xbb\xbf{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"bom"}}') > t.json; kubectl create -f t.json
  configmap/bom created
  $ (cm a; printf -- '---\n\xef\xbb\xbf'; cm bom) > t.yaml; kubectl create -f t.yaml; kubectl delete cm a bom
  configmap/a created
  Error from server (AlreadyExists): error when creating "t.yaml": configmaps "bom" already exists
  configmap "a" deleted from nasty namespace
  configmap "bom" deleted from nasty namespace
  $ printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a",},}' > t.json; kubectl create -f t.json --dry-run=client
  configmap/a created (dry run)
  $ printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"a":"b",,}}' > t.json; kubectl create -f t.json --dry-run=client
  error: error parsing t.json: json: offset 79: invalid character ',' looking for beginning of object key string
  [1]
  $ for i in 1 2 3; do printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"s%s"}}' $i; done > t.json; kubectl create -f t.json; kubectl delete -f t.json
  configmap/s1 created
  configmap/s2 created
  configmap/s3 created
  configmap "s1" deleted from nasty namespace
  configmap "s2" deleted from nasty namespace
  configmap "s3" deleted from nasty namespace
  $ for i in 1 2 3; do printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"s%s"}}\n---\n' $i; done > t.json; kubectl create -f t.json; kubectl delete -f t.json
  configmap/s1 created
  configmap/s2 created
  configmap/s3 created
  configmap "s1" deleted from nasty namespace
  configmap "s2" deleted from nasty namespace
  configmap "s3" deleted from nasty namespace
  $ printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}]' > t.json; kubectl create -f t.json; kubectl delete cm a
  configmap/a created
  error: error parsing t.json: json: offset 63: invalid character ']' looking for beginning of value
  configmap "a" deleted from nasty namespace
  $ printf '[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}}]' > t.json; kubectl create -f t.json
  error: error validating "t.json": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ (cm; printf 'data:\n  a: '; big 10000 9; echo) > t.yaml; kubectl create -f t.yaml 2>&1 | cut -c1-200
  Error from server (AlreadyExists): error when creating "t.yaml": configmaps "big" already exists
  $ (printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  priority: '; big 10000 9; printf '\n  containers: [{name: a, image: b}]\n') > t.yaml; kubectl create -f t.yaml 2>&1 | cut -c1-300
  Error from server (BadRequest): error when creating "t.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field PodSpec.spec.priority of type int32
  $ (printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"priority":'; big 10000 9; printf ',"containers":[{"name":"a","image":"b"}]}}') > t.json; kubectl create -f t.json 2>&1 | cut -c1-300
  error: error validating "t.json": error validating data: json: cannot unmarshal number 999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999
  $ (printf '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"priority":1e400,"containers":[{"name":"a","image":"b"}]}}') > t.json; kubectl create -f t.json 2>&1 | cut -c1-300
  error: error validating "t.json": error validating data: json: cannot unmarshal number 1e400 into Go value of type float64; if you choose to ignore these errors, turn validation off with --validate=false
  $ (printf 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {priority: 1e400, containers: [{name: a, image: b}]}\n') > t.yaml; kubectl create -f t.yaml 2>&1 | cut -c1-300
  Error from server (BadRequest): error when creating "t.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field PodSpec.spec.priority of type int32
  $ cm piped | kubectl apply -f -; cm piped | kubectl apply -f - -f -; kubectl delete cm piped; printf '' | kubectl apply -f -; echo | kubectl create -f -
  configmap/piped created
  error: standard input cannot be used for multiple arguments
  configmap "piped" deleted from nasty namespace
  error: no objects passed to apply
  error: no objects passed to create
  [1]
  $ mkdir d; for i in $(seq 300); do cm d$i > d/$i.yaml; done; kubectl apply -f d | tail -1; kubectl apply -f d | sort | uniq -c | wc -l; kubectl delete -f d | wc -l
  configmap/d99 created
  300
  300
  $ (cm; echo "  labels: {a: $(big 100000)}") > t.yaml; kubectl create -f t.yaml 2>&1 | tail -c 400
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
  $ (cm; printf "  labels: {a: "; big 1000000; echo '}') > t.yaml; kubectl create -f t.yaml 2>&1 | tail -c 400
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
  $ (cm; printf "  annotations: {a: "; big 262144; echo '}') > t.yaml; kubectl create -f t.yaml
  The ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes
  [1]
  $ (cm; printf "  annotations: {a: "; big 262143; echo '}') > t.yaml; kubectl create -f t.yaml; kubectl apply -f t.yaml 2>&1 | tail -1; kubectl annotate cm big b=1; kubectl delete cm big
  Error from server (AlreadyExists): error when creating "t.yaml": configmaps "big" already exists
  The ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes
  configmap/big annotated
  configmap "big" deleted from nasty namespace
  $ (cm; printf "data: {a: "; big 1048575; echo '}') > t.yaml; kubectl create -f t.yaml; kubectl apply -f t.yaml 2>&1 | tail -1; kubectl delete cm big
  configmap/big created
  The ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes
  configmap "big" deleted from nasty namespace
  $ (cm; printf "data: {a: "; big 1048576; echo '}') > t.yaml; kubectl create -f t.yaml; kubectl apply -f t.yaml; kubectl apply --server-side -f t.yaml; kubectl get cm
  configmap/big created
  Warning: resource configmaps/big is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  The ConfigMap "big" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes
  configmap/big serverside-applied
  NAME               DATA   AGE
  big                1      1s
  kube-root-ca.crt   1      100s
  $ (cm | sed s/ConfigMap/Secret/; printf "stringData: {a: "; big 1048577; echo '}') > t.yaml; kubectl create -f t.yaml; kubectl get secret
  The Secret "big" is invalid: data: Too long: may not be more than 1048576 bytes
  No resources found in nasty namespace.
  $ big 1048576 > f; kubectl create cm f --from-file=f; kubectl create secret generic f --from-file=f; big 1048577 > f; kubectl create cm f2 --from-file=f; kubectl create secret generic f2 --from-file=f; big 10000000 > f;  kubectl create cm f3 --from-file=f; kubectl create secret generic f3 --from-file=f; kubectl get cm,secret -o name
  configmap/f created
  secret/f created
  error: failed to create configmap: ConfigMap "f2" is invalid: []: Too long: may not be more than 1048576 bytes
  error: failed to create secret Secret "f2" is invalid: data: Too long: may not be more than 1048576 bytes
  error: failed to create configmap: Request entity too large: limit is 3145728
  error: failed to create secret Request entity too large: limit is 3145728
  configmap/big
  configmap/f
  configmap/kube-root-ca.crt
  secret/f
  $ kubectl annotate cm f a=$(big 100000); kubectl label cm f a=$(big 64) 2>&1 | cut -c1-400; kubectl delete cm,secret f
  configmap/f annotated
  error: invalid label value: "a=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 bytes
  configmap "f" deleted from nasty namespace
  secret "f" deleted from nasty namespace
  % kubectl config set-context --current --namespace=default; kubectl delete namespace nasty --wait=false
