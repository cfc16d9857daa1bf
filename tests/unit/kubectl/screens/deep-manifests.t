kubectl: documents nested deeply, dashes at the start, tabs alone: to the real API server
  % kubectl create namespace nested; kubectl config set-context --current --namespace=nested
  % open() { for i in $(seq $2); do printf %s "$1"; done; }
  % cm() { printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: deep\ndata:\n  a: '; }
  % js() { printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"deep"},"data":{"a":'; }
  $ for n in 900 1001 5000 9990; do (js; open '[' $n; open ']' $n; echo '}}') > m.json; kubectl apply -f m.json; done
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 1001 9990; do (js; open '{"a":' $n; echo 1; open '}' $n; echo '}}') > m.json; kubectl create -f m.json; done
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 9998 9999 10001 20000; do (js; open '[' $n; open ']' $n; echo '}}') > m.json; kubectl apply -f m.json; done
  Error from server (BadRequest): error when creating "m.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  error: error parsing m.json: json: offset 10076: invalid character '[' exceeded max depth
  error: error parsing m.json: json: offset 10076: invalid character '[' exceeded max depth
  error: error parsing m.json: json: offset 10076: invalid character '[' exceeded max depth
  [1]
  $ (js; open '{"a":' 10001; echo 1; open '}' 10001; echo '}}') > m.json; kubectl apply -f m.json
  error: error parsing m.json: json: offset 50068: invalid character '{' exceeded max depth
  [1]
  $ for n in 900 1001 9990; do (cm; open '[' $n; open ']' $n; echo) > m.yaml; kubectl apply -f m.yaml; done
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 900 1001 9990; do (cm; open '{a: ' $n; open '}' $n; echo) > m.yaml; kubectl create -f m.yaml; done
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 1001 9990; do (cm; open '{"a": ["b", ' $((n/2)); open ']}' $((n/2)); echo) > m.yaml; kubectl apply -f m.yaml; done
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 10001 20000; do (cm; open '[' $n; open ']' $n; echo) > m.yaml; kubectl apply -f m.yaml; done
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 6: exceeded max depth of 10000
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 6: exceeded max depth of 10000
  [1]
  $ (cm; open '{a: ' 10001; open '}' 10001; echo) > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 6: exceeded max depth of 10000
  [1]
  $ for n in 900 1001 9990 10001; do (cm; echo; printf '  '; open '- ' $n; echo x) > m.yaml; kubectl apply -f m.yaml; done
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 7: exceeded max depth of 10000
  [1]
  $ (printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: deep\nextra: '; open '[' 3000; open ']' 3000; echo) > m.yaml; kubectl create -f m.yaml
  Error from server (BadRequest): error when creating "m.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: unknown field "extra"
  [1]
  $ (printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: deep\nspec: '; open '{a: ' 3000; open '}' 3000; echo) > m.yaml; kubectl create -f m.yaml
  Error from server (BadRequest): error when creating "m.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.a"
  [1]
  $ (printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: deep\nspec:\n  containers: '; open '[' 3000; open ']' 3000; echo) > m.yaml; kubectl create -f m.yaml
  Error from server (BadRequest): error when creating "m.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal array into Go struct field PodSpec.spec.containers of type v1.Container
  [1]
  $ kubectl get configmaps,deployments,pods
  NAME                         DATA   AGE
  configmap/kube-root-ca.crt   1      17s
  $ printf -- '---\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf -- '--- # first\na: 1\nb: [\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 3: did not find expected node content
  [1]
  $ printf -- '---\r\na: 1\r\nb: c: d\r\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 3: mapping values are not allowed in this context
  [1]
  $ printf -- '---\n\na: b: c\n---\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 3: mapping values are not allowed in this context
  [1]
  $ printf -- '# x\n---\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in this context
  [1]
  $ printf -- '---\n---\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: mapping values are not allowed in this context
  [1]
  $ printf -- '---\n\n---\n\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf -- '\n---\n\na: b: c\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf -- '---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\na: 1\nb: c: d\n' > m.yaml; kubectl apply -f m.yaml --dry-run=client
  configmap/a created (dry run)
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf '\t' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: found character that cannot start any token
  [1]
  $ printf '\n\n  \n \t \n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ printf '# c\n\t# d\n' > m.yaml; kubectl create -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- '---\n\t\n' > m.yaml; kubectl delete -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf -- 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n---\n\n\t' > m.yaml; kubectl create -f m.yaml --dry-run=client
  configmap/a created (dry run)
  error: error parsing m.yaml: error converting YAML to JSON: yaml: line 2: found character that cannot start any token
  [1]
  $ printf 'a\0b\n' > m.yaml; kubectl apply -f m.yaml
  error: error parsing m.yaml: error converting YAML to JSON: yaml: control characters are not allowed
  [1]
