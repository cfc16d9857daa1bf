kubectl: escapes that are no characters, and the difference to an object that is not there of a manifest of 3,000 levels
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: "a"\ndata:\n  a: "\\ud800"\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: line 6: found invalid Unicode character escape code
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "\\ud83d\\ude00"\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: line 6: found invalid Unicode character escape code
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x\n    y \\udfff z"\n  b: c\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: line 7: found invalid Unicode character escape code
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x \\U00110000"\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: line 6: found invalid Unicode character escape code
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: a\ndata:\n  a: "x \\U0000d900"\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: line 6: found invalid Unicode character escape code
  [1]
  $ printf 'a: "\\ud900"\n---\nkind: ConfigMap\n' > u.yaml; kubectl apply -f u.yaml
  error: error parsing u.yaml: error converting YAML to JSON: yaml: found invalid Unicode character escape code
  [1]
  $ printf '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"jj"},"data":{"a":"x\\ud800y"}}' > u.json; kubectl apply -f u.json; kubectl get cm jj -o jsonpath='{.data.a}' | od -c | head -2
  configmap/jj created
  0000000   x 357 277 275   y
  0000005
  $ printf '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"j\\ud800j"}}' > u.json; kubectl apply -f u.json
  The ConfigMap "j�j" is invalid: metadata.name: Invalid value: "j�j": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ printf '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"a","namespace":"\\udc00"}}' > u.json; kubectl apply -f u.json
  Error from server (NotFound): error when creating "u.json": namespaces "�" not found
  [1]
  $ printf '{"kind":"Config\\ud800","apiVersion":"v1","metadata":{"name":"a"}}' > u.json; kubectl apply -f u.json
  error: resource mapping not found for name: "a" namespace: "" from "u.json": no matches for kind "Config�" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl patch cm jj -p '{"data":{"b":"\ud800"}}'; kubectl get cm jj -o jsonpath='{.data.b}' | od -c | head -2
  configmap/jj patched
  0000000 357 277 275
  0000003
  $ kubectl patch cm jj --type=merge -p '{"metadata":{"labels":{"b":"\ud800"}}}'
  The ConfigMap "jj" is invalid: metadata.labels: Invalid value: "�": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  $ kubectl patch cm jj --type=json -p '[{"op":"add","path":"/data/\udc00","value":"x"}]'
  error: unable to parse "[{\"op\":\"add\",\"path\":\"/data/\\udc00\",\"value\":\"x\"}]": yaml: found invalid Unicode character escape code
  [1]
  % open() { for i in $(seq $2); do printf %s "$1"; done; }
  % js() { printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"deep"},"data":{"a":'; }
  % (js; open '[' 3000; open ']' 3000; echo '}}') > m.json
  $ kubectl diff -f m.json
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [2]
