kubectl diff with programs of one's own, secrets and mistakes; replace in every form.

  % kubectl create cm c1 --from-literal=a=1; kubectl create cm c1 --from-literal=a=1 --dry-run=client -o yaml > same.yaml; kubectl create cm c1 --from-literal=a=2 --dry-run=client -o yaml > other.yaml; kubectl create cm new --from-literal=a=2 --dry-run=client -o yaml > new.yaml; kubectl apply -f same.yaml 2>/dev/null; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c1}\ndata: {a: [1]}\n' > bad.yaml; printf 'apiVersion: v1\nkind: Nope\nmetadata: {name: c1}\n' > nope.yaml
  $ kubectl diff
  error: must specify one of -f and -k
  [2]
  $ kubectl diff x
  error: Unexpected args: [x]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff -f missing.yaml
  error: the path "missing.yaml" does not exist
  [2]
  $ kubectl diff -f same.yaml
  $ kubectl diff -f other.yaml 2>&1 | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  $ kubectl diff -f other.yaml >/dev/null
  [1]
  $ kubectl diff -f new.yaml 2>&1 | grep '^[-+] ' | grep -v -e Timestamp -e uid
  +  a: "2"
  +  name: new
  +  namespace: default
  $ kubectl diff -f new.yaml > /dev/null
  [1]
  % kubectl diff -f bad.yaml
  $ kubectl diff -f nope.yaml
  error: resource mapping not found for name: "c1" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  [2]
  $ kubectl diff -f same.yaml -f missing.yaml
  error: the path "missing.yaml" does not exist
  [2]
  $ kubectl diff -f same.yaml -f other.yaml >/dev/null
  [1]
  $ KUBECTL_EXTERNAL_DIFF='diff -q' kubectl diff -f other.yaml | sed 's/-[0-9]*\//-N\//g'
  Files /tmp/LIVE-N/v1.ConfigMap.default.c1 and /tmp/MERGED-N/v1.ConfigMap.default.c1 differ
  $ KUBECTL_EXTERNAL_DIFF=nope kubectl diff -f other.yaml
  error: failed to run "nope": executable file not found in $PATH
  [2]
  $ KUBECTL_EXTERNAL_DIFF=true kubectl diff -f other.yaml
  $ KUBECTL_EXTERNAL_DIFF=false kubectl diff -f other.yaml
  [1]
  $ KUBECTL_EXTERNAL_DIFF=false kubectl diff -f same.yaml
  [1]
  $ printf '#!/bin/sh\nexit 3\n' > three; chmod +x three; KUBECTL_EXTERNAL_DIFF=./three kubectl diff -f other.yaml
  error: failed to run "./three": exit status 3
  [2]
  $ printf '#!/bin/sh\necho "$#"; for a in "$@"; do echo "${a%%%%/LIVE*}" | cut -c1-5; done; exit 1\n' > args; chmod +x args; KUBECTL_EXTERNAL_DIFF='./args -u --color=always' kubectl diff -f other.yaml
  4
  /tmp
  /tmp/
  -u
  --col
  [1]
  $ KUBECTL_EXTERNAL_DIFF='./args -u;x $HOME' kubectl diff -f other.yaml
  2
  /tmp
  /tmp/
  [1]
  $ KUBECTL_EXTERNAL_DIFF='' kubectl diff -f same.yaml
  % KUBECTL_EXTERNAL_DIFF='cat' kubectl diff -f other.yaml | grep -c data
  $ printf '#!/bin/sh\nls $1 $2 | sed "s/.*LIVE.*/LIVE/;s/.*MERGED.*/MERGED/"\n' > lst; chmod +x lst; KUBECTL_EXTERNAL_DIFF=./lst kubectl diff -f other.yaml
  LIVE
  v1.ConfigMap.default.c1

  MERGED
  v1.ConfigMap.default.c1
  $ kubectl diff -f other.yaml --server-side 2>&1 | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  -      {"apiVersion":"v1","data":{"a":"1"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"c1","namespace":"default"}}
  +      {"apiVersion":"v1","data":{"a":"2"},"kind":"ConfigMap","metadata":{"name":"c1","namespace":"default"}}
  $ kubectl diff -f other.yaml --server-side --force-conflicts 2>&1 | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  -      {"apiVersion":"v1","data":{"a":"1"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"c1","namespace":"default"}}
  +      {"apiVersion":"v1","data":{"a":"2"},"kind":"ConfigMap","metadata":{"name":"c1","namespace":"default"}}
  $ kubectl diff -f other.yaml --force-conflicts
  error: --force-conflicts only works with --server-side
  [2]
  $ kubectl diff -f other.yaml --server-side --field-manager=x 2>&1 | grep '^[-+] '
  [1]
  % kubectl diff -f same.yaml --server-side
  % kubectl diff -f other.yaml --prune
  $ kubectl diff -f other.yaml --prune --all
  error: unknown flag: --all
  See 'kubectl diff -h' for help and examples
  [2]
  % kubectl diff -f other.yaml --prune -l a=b
  $ kubectl diff -f other.yaml --prune --prune-allowlist=core/v1/Nope -l a=b
  error: no matches for kind "Nope" in version "v1"
  [2]
  $ kubectl diff -f other.yaml -l a=b
  $ kubectl diff -f other.yaml -l 'a=='
  $ kubectl diff -f other.yaml --show-managed-fields 2>&1 | grep -c '^[-+] '
  18
  $ kubectl diff -f other.yaml --concurrency=0 2>&1 | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  $ kubectl diff -f other.yaml --concurrency=-1 2>&1 | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  $ kubectl diff -f other.yaml -n nope
  Error from server (NotFound): namespaces "nope" not found
  [2]
  $ kubectl diff -f new.yaml -n nope
  Error from server (NotFound): namespaces "nope" not found
  [2]
  $ cat other.yaml | kubectl diff -f - | grep '^[-+] '
  -  a: "1"
  +  a: "2"
  $ kubectl diff -f - < /dev/null
  $ kubectl diff -k .
  error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/root/lab'
  [2]
  % kubectl diff -f . -R 2>&1 | grep -v '^[-+ @d]'
  $ kubectl diff -f same.yaml --nope
  error: unknown flag: --nope
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff -f same.yaml -o yaml
  error: unknown shorthand flag: 'o' in -o
  See 'kubectl diff -h' for help and examples
  [2]
  $ printf 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {p: hello}\n' > s.yaml; kubectl diff -f s.yaml | grep '^[-+] ' | grep -v -e Timestamp -e uid
  +  p: '***'
  +  name: s
  +  namespace: default
  % kubectl apply -f s.yaml; sed -i s/hello/world/ s.yaml
  $ kubectl diff -f s.yaml | grep '^[-+] '
  -  p: '*** (before)'
  +  p: '*** (after)'
  $ kubectl replace
  error: must specify one of -f and -k
  [1]
  $ kubectl replace x
  error: must specify one of -f and -k
  [1]
  $ kubectl replace -f missing.yaml
  error: the path "missing.yaml" does not exist
  [1]
  $ kubectl replace -f new.yaml
  Error from server (NotFound): error when replacing "new.yaml": configmaps "new" not found
  [1]
  $ kubectl replace -f other.yaml
  configmap/c1 replaced
  $ kubectl replace -f same.yaml -f new.yaml
  configmap/c1 replaced
  Error from server (NotFound): error when replacing "new.yaml": configmaps "new" not found
  [1]
  $ kubectl replace -f bad.yaml
  Error from server (BadRequest): error when replacing "bad.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl replace -f nope.yaml
  error: resource mapping not found for name: "c1" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl replace -f other.yaml --dry-run=client
  configmap/c1 replaced (dry run)
  $ kubectl replace -f other.yaml --dry-run=server
  configmap/c1 replaced (server dry run)
  % kubectl replace -f other.yaml --dry-run
  $ kubectl replace -f other.yaml -o name
  configmap/c1
  $ kubectl replace -f other.yaml --save-config
  configmap/c1 replaced
  $ kubectl get cm c1 -o jsonpath='{.metadata.annotations}'
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"2\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"c1\",\"namespace\":\"default\"}}\n"}
  $ sed 's/^metadata:/&\n  resourceVersion: "1"/' other.yaml > rv.yaml; kubectl replace -f rv.yaml
  Error from server (Conflict): error when replacing "rv.yaml": Operation cannot be fulfilled on configmaps "c1": the object has been modified; please apply your changes to the latest version and try again
  [1]
  $ sed 's/^metadata:/&\n  uid: abc/' other.yaml > uid.yaml; kubectl replace -f uid.yaml
  Error from server (Conflict): error when replacing "uid.yaml": Operation cannot be fulfilled on configmaps "c1": StorageError: invalid object, Code: 4, Key: /registry/configmaps/default/c1, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: abc, UID in object meta: b316cba0-ac82-498b-80e4-005940f8a035
  [1]
  $ kubectl replace -f rv.yaml --force
  configmap "c1" deleted from default namespace
  configmap/c1 replaced
  $ kubectl replace -f uid.yaml --force
  configmap "c1" deleted from default namespace
  configmap/c1 replaced
  $ kubectl replace --force -f new.yaml
  configmap/new replaced
  $ kubectl replace --force -f new.yaml --cascade=nope
  error: invalid cascade value (nope). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl replace --cascade=orphan -f new.yaml
  configmap/new replaced
  $ kubectl replace --cascade=nope -f new.yaml
  error: invalid cascade value (nope). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl replace --grace-period=0 -f new.yaml
  error: --grace-period must have --force specified
  [1]
  $ kubectl replace --timeout=1s -f new.yaml
  error: --timeout must have --force specified
  [1]
  $ kubectl replace --force --grace-period=0 -f new.yaml
  configmap "new" deleted from default namespace
  configmap/new replaced
  $ kubectl replace --force --grace-period=-2 -f new.yaml
  configmap "new" deleted from default namespace
  configmap/new replaced
  $ kubectl replace --force --timeout=5s -f new.yaml
  configmap "new" deleted from default namespace
  configmap/new replaced
  $ kubectl replace --force --dry-run=client -f new.yaml
  error: --dry-run can not be used when --force is set
  [1]
  $ kubectl replace --force --dry-run=server -f new.yaml
  error: --dry-run can not be used when --force is set
  [1]
  $ cat new.yaml | kubectl replace --force -f -
  configmap "new" deleted from default namespace
  configmap/new replaced
  $ kubectl replace --force -f nope.yaml
  error: resource mapping not found for name: "c1" namespace: "" from "nope.yaml": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  [1]
  $ kubectl replace --force -f bad.yaml
  configmap "c1" deleted from default namespace
  Error from server (BadRequest): ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl get cm c1
  Error from server (NotFound): configmaps "c1" not found
  [1]
  $ kubectl replace --raw /api/v1/namespaces/default/configmaps/new -f new.yaml | grep -o '"name":"new"' | head -1
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'a' looking for beginning of value (61706956657273696f6e3a2076310a646174613a0a2020613a202232220a ...)
  $ kubectl get cm new -o json | kubectl replace --raw /api/v1/namespaces/default/configmaps/new -f - | grep -o '"name":"new"' | head -1
  "name":"new"
  $ kubectl replace --raw /api/v1/namespaces/default/configmaps/nope -f new.yaml
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'a' looking for beginning of value (61706956657273696f6e3a2076310a646174613a0a2020613a202232220a ...)
  [1]
  $ kubectl replace --raw nope -f new.yaml
  error: --raw must be a valid URL path: parse "nope": invalid URI for request
  [1]
  $ kubectl replace --raw /nope -f new.yaml
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl replace --raw /api/v1/namespaces/default/configmaps/new
  error: must specify one of -f and -k
  [1]
  $ kubectl replace --raw /api/v1/namespaces/default/configmaps/new -f new.yaml -f same.yaml
  error: --raw can only use a single local file or stdin
  [1]
  $ kubectl replace --raw /api/v1/namespaces/default/configmaps/new -f new.yaml -o yaml
  error: --raw and --output are mutually exclusive
  [1]
  $ kubectl replace --raw '' -f new.yaml
  configmap/new replaced
  $ kubectl replace --subresource=status -f new.yaml
  Error from server (NotFound): error when replacing "new.yaml": the server could not find the requested resource
  [1]
  $ kubectl replace --subresource=nope -f new.yaml
  Error from server (NotFound): error when replacing "new.yaml": the server could not find the requested resource
  [1]
  $ kubectl replace --subresource=status --force -f new.yaml
  configmap "new" deleted from default namespace
  configmap/new replaced
  % kubectl create deploy d --image=nginx:1.29; kubectl get deploy d -o yaml > d.yaml
  $ kubectl replace --subresource=scale -f d.yaml
  Error from server (BadRequest): error when replacing "d.yaml": Deployment in version "v1" cannot be handled as a Scale: converting (v1.Deployment) to (autoscaling.Scale): unknown conversion
  [1]
  $ kubectl replace -f d.yaml --validate=nope
  error: invalid - validate option "nope"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ sed 's/replicas: 1/replicas: x/' d.yaml | kubectl replace -f -
  Error from server (BadRequest): error when replacing "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  % sed 's/replicas: 1/replikas: 1/' d.yaml | kubectl replace -f -
  $ sed 's/replicas: 1/replikas: 1/' d.yaml | kubectl replace --validate=warn -f - 2>&1 | head -1
  Warning: unknown field "spec.replikas"
  $ sed 's/    app: d/    app: e/' d.yaml | kubectl replace --validate=ignore -f - 2>&1 | sed 's/Invalid value: .*:/Invalid value:/'
  The Deployment "d" is invalid: spec.selector: Invalid value: field is immutable
  $ kubectl replace -f d.yaml -n other
  error: the namespace from the provided object "default" does not match the namespace "other". You must pass '--namespace=default' to perform this operation.
  [1]
  $ kubectl replace -f same.yaml -n nope
  Error from server (NotFound): error when replacing "same.yaml": configmaps "c1" not found
  [1]
