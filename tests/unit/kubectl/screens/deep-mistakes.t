kubectl: mistakes below a thousand brackets, and patches of thousands: to the real API server
  % kubectl create namespace nested5; kubectl config set-context --current --namespace=nested5
  % open() { printf "%0.s$1" $(seq $2); }
  % js() { printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"deep"},"data":{"a":'; }
  % raw() { kubectl create --raw /api/v1/namespaces/nested5/configmaps -f w.json; }
  $ for n in 900 1001 9000; do (js; open '[' $n; echo '}}') > w.json; raw; kubectl apply -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 978: invalid character '}' looking for beginning of value
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 1079: invalid character '}' looking for beginning of value
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 9078: invalid character '}' looking for beginning of value
  [1]
  $ for n in 900 1001 9000; do (js; open '[' $n; echo x; open ']' $n; echo '}}') > w.json; raw; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' looking for beginning of value ({"apiVersion":"v1","kind":"Con ...)
  [1]
  $ for n in 900 1001 9000; do (js; open '[' $n; open ']' $((n+1)); echo '}}') > w.json; raw; kubectl create -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character ']' after object key:value pair ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 1878: invalid character ']' after object key:value pair
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character ']' after object key:value pair ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 2080: invalid character ']' after object key:value pair
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character ']' after object key:value pair ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 18078: invalid character ']' after object key:value pair
  [1]
  $ for n in 900 1001 9000; do (js; open '{"a":' $n; printf 1,; open '}' $n; echo '}}') > w.json; raw; kubectl create -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of object key string ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of object key string ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' looking for beginning of object key string ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal object into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 900 1001 9000; do (js; open '[' $n; printf '"\\q"'; open ']' $n; echo '}}') > w.json; raw; kubectl create -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'q' in string escape code ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 980: invalid character 'q' in string escape code
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'q' in string escape code ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 1081: invalid character 'q' in string escape code
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'q' in string escape code ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 9080: invalid character 'q' in string escape code
  [1]
  $ for n in 900 1001 9000; do (js; open '[{"a":' $((n/2)); echo -n -x; open '}]' $((n/2)); echo '}}') > w.json; raw; kubectl create -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' in numeric literal ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' in numeric literal ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' in numeric literal ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 900 1001 9000; do (js; open '[{"a":' $((n/2)); printf 'tru'; open '}]' $((n/2)); echo '}}') > w.json; raw; kubectl create -f w.json; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' in literal true (expecting 'e') ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' in literal true (expecting 'e') ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '}' in literal true (expecting 'e') ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): error when creating "w.json": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ for n in 900 1001 9000; do (js; open '[' $n) > w.json; raw; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: unexpected end of JSON input ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: unexpected end of JSON input ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: unexpected end of JSON input ({"apiVersion":"v1","kind":"Con ...)
  [1]
  $ for n in 900 1001 9000; do (js; open '[' $n; open ']' $n; echo '}}x') > w.json; raw; done
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' after top-level value ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' after top-level value ({"apiVersion":"v1","kind":"Con ...)
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'x' after top-level value ({"apiVersion":"v1","kind":"Con ...)
  [1]
  $ (js; open '[' 10001; echo x) > w.json; raw; kubectl apply -f w.json
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character '[' exceeded max depth ({"apiVersion":"v1","kind":"Con ...)
  error: error parsing w.json: json: offset 10076: invalid character '[' exceeded max depth
  [1]
  % kubectl create configmap deep --from-literal=a=b
  $ for n in 900 1001 3000 9990; do (printf '{"extra":'; open '[' $n; open ']' $n; echo '}') > q.json; for t in merge strategic; do kubectl patch configmap deep --type=$t --patch-file q.json; done; done
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  $ for n in 900 1001 3000; do (printf '{"metadata":{"extra":'; open '{"a":' $n; printf 1; open '}' $n; echo '}}') > q.json; for t in merge strategic; do kubectl patch configmap deep --type=$t --patch-file q.json; done; done
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  Warning: unknown field "metadata.extra"
  configmap/deep patched (no change)
  $ for n in 1001 3000; do (printf '[{"op":"add","path":"/extra","value":'; open '[' $n; open ']' $n; printf '}]') > q.json; kubectl patch configmap deep --type=json --patch-file q.json; done
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  Warning: unknown field "extra"
  configmap/deep patched (no change)
  $ (printf '{"data":{"a":'; open '[' 10001; open ']' 10001; echo '}}') > q.json; for t in merge strategic; do kubectl patch configmap deep --type=$t --patch-file q.json; done
  Error from server (BadRequest): invalid JSON patch
  Error from server (BadRequest): invalid JSON patch
  [1]
  $ kubectl get configmap deep -o jsonpath='{.data}'
  {"a":"b"}
  % kubectl config set-context --current --namespace=default; kubectl delete namespace nested5 --wait=false
