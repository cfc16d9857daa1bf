  $ printf 'a: [b\n' > bad.yaml; printf '{"a":' > bad.json; printf 'kind: Foo\napiVersion: v1\nmetadata: {name: x}\n' > foo.yaml; printf 'kind: Pod\n' > noapi.yaml; printf 'apiVersion: v1\n' > nokind.yaml; printf -- '- a\n- b\n' > list.yaml; printf 'hello\n' > text.yaml; : > empty.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ok}\n' > ok.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {}\n' > noname.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: g-}\n' > gen.yaml
  $ mkdir -p kd dir/sub; cp ok.yaml dir/a.yaml; printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: sub}\n' > dir/sub/b.yml; echo hi > dir/readme.txt; mkdir nothing
  % for v in get apply create delete describe replace diff; do for f in bad.yaml bad.json foo.yaml; do echo "--- $v $f"; kubectl $v -f $f; echo "[$?]"; done; done
  % for v in get apply create delete describe replace diff; do for f in noapi.yaml nokind.yaml list.yaml text.yaml empty.yaml; do echo "--- $v $f"; kubectl $v -f $f; echo "[$?]"; done; done
  % for v in get apply create delete describe replace diff label; do for f in nosuch.yaml nothing noname.yaml; do echo "--- $v $f"; kubectl $v -f $f; echo "[$?]"; done; done
  % for v in get apply create delete describe replace diff; do echo "--- $v"; kubectl $v -k kd; echo "[$?]"; kubectl $v -k nosuch; echo "[$?]"; kubectl $v -k kd -f ok.yaml; echo "[$?]"; done
  $ kubectl create -f gen.yaml | sed 's/g-[a-z0-9]*/g-X/'
  configmap/g-X created
  $ kubectl apply -f gen.yaml
  error: from g-: cannot use generate name with apply
  [1]
  % kubectl create -f ok.yaml -f foo.yaml -f noname.yaml
  $ kubectl create -f ok.yaml
  Error from server (AlreadyExists): error when creating "ok.yaml": configmaps "ok" already exists
  [1]
  $ kubectl apply -f ok.yaml -f bad.yaml
  Warning: resource configmaps/ok is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/ok configured
  error: error parsing bad.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'
  [1]
  $ kubectl apply -f dir
  configmap/ok unchanged
  $ kubectl apply -f dir -R
  configmap/ok unchanged
  configmap/sub created
  $ kubectl apply -Rf dir
  configmap/ok unchanged
  configmap/sub unchanged
  $ kubectl delete -f dir -R
  configmap "ok" deleted from default namespace
  configmap "sub" deleted from default namespace
  $ kubectl apply -f 'dir/*.yaml'
  configmap/ok created
  $ kubectl apply -f 'dir/*.json'
  error: the path "dir/*.json" does not exist
  [1]
  $ kubectl apply -f dir/readme.txt
  error: error validating "dir/readme.txt": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f - < ok.yaml
  configmap/ok unchanged
  $ cat ok.yaml | kubectl apply -f - -f -
  error: standard input cannot be used for multiple arguments
  [1]
  $ kubectl apply -f -
  < apiVersion: v1
  < kind: ConfigMap
  < metadata: {name: typed}
  < ^D
  configmap/typed created
  $ echo | kubectl apply -f -
  error: no objects passed to apply
  [1]
  $ kubectl apply -f - < /dev/null
  error: no objects passed to apply
  [1]
  $ kubectl create -f - < text.yaml
  error: error validating "STDIN": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl delete -f - < ok.yaml
  configmap "ok" deleted from default namespace
  $ kubectl apply -f ok.yaml -n nope
  Error from server (NotFound): error when creating "ok.yaml": namespaces "nope" not found
  [1]
  $ kubectl create -f ok.yaml -n nope
  Error from server (NotFound): error when creating "ok.yaml": namespaces "nope" not found
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ok, namespace: kube-public}\n' > ns.yaml; kubectl apply -f ns.yaml -n default
  error: the namespace from the provided object "kube-public" does not match the namespace "default". You must pass '--namespace=kube-public' to perform this operation.
  [1]
  $ kubectl apply -f ns.yaml
  configmap/ok created
  $ kubectl delete -f ns.yaml -n default
  error: the namespace from the provided object "kube-public" does not match the namespace "default". You must pass '--namespace=kube-public' to perform this operation.
  [1]
  $ kubectl delete -f ns.yaml
  configmap "ok" deleted from kube-public namespace
  $ kubectl get -f ns.yaml -A
  Error from server (NotFound): configmaps "ok" not found
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: l1}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: l2}\n' > l.yaml; kubectl apply -f l.yaml
  $ kubectl delete -f l.yaml --dry-run=client
  configmap "l1" deleted from default namespace (dry run)
  configmap "l2" deleted from default namespace (dry run)
  % kubectl delete -f l.yaml --dry-run=server -o name
  % kubectl label -f l.yaml a=b
  $ kubectl annotate -f l.yaml a=b --local -o yaml
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      a: b
    name: l1
  ---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      a: b
    name: l2
  % kubectl delete -f l.yaml
  $ kubectl delete -f l.yaml
  Error from server (NotFound): error when deleting "l.yaml": configmaps "l1" not found
  Error from server (NotFound): error when deleting "l.yaml": configmaps "l2" not found
  [1]
  $ kubectl delete -f l.yaml --ignore-not-found
  $ printf '%s\n' '---' 'apiVersion: v1' 'kind: ConfigMap' 'metadata: {name: m1}' '---' '# nothing' '---' 'apiVersion: v1' 'kind: ConfigMap' 'metadata: {name: m2}' '...' > m.yaml; kubectl apply -f m.yaml
  configmap/m1 created
  configmap/m2 created
  % kubectl apply -f https://nohost.example/x.yaml
  $ kubectl apply -f http://127.0.0.1:1/x.yaml
  The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
  [1]
  $ kubectl apply -f ftp://x/y
  error: the path "ftp://x/y" does not exist
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: tabs\n\tlabels: {}\n' > tab.yaml; kubectl apply -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 5: found a tab character that violates indentation
  [1]
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: dup\ndata:\n  a: b\n  a: c\n' > dup.yaml; kubectl apply -f dup.yaml
  configmap/dup created
  $ printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: num\ndata:\n  a: 1\n  b: true\n  c: null\n' > num.yaml; kubectl apply -f num.yaml
  Error from server (BadRequest): error when creating "num.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
  [1]
  $ printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: typo\nspec:\n  container:\n  - name: a\n  containers:\n  - nam: c\n    imag: x\n    ports: [{containerPort: "80"}]\n  restartPolicy: 5\n' > typo.yaml; kubectl apply -f typo.yaml
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f typo.yaml --validate=false
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f typo.yaml --validate=warn
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f typo.yaml --validate=ignore
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f typo.yaml --validate=strict
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f typo.yaml --validate=maybe
  error: invalid - validate option "maybe"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl create -f typo.yaml --validate
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl create -f typo.yaml --validate=true
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d\nspec:\n  replicas: two\n  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: c}}\n    spec: {containers: [{name: c, image: nginx}]}\n' > d.yaml; kubectl apply -f d.yaml
  Error from server (BadRequest): error when creating "d.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ sed -i 's/two/2/' d.yaml; kubectl apply -f d.yaml
  The Deployment "d" is invalid: spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
  [1]
  % sed -i 's/{a: c}/{a: b}/; s/apps\/v1/extensions\/v1beta1/' d.yaml; kubectl apply -f d.yaml
  $ kubectl create -f d.yaml --raw /apis/apps/v1/namespaces/default/deployments
  Error from server (BadRequest): the object provided is unrecognized (must be of type Deployment): couldn't get version/kind; json parse error: invalid character 'a' looking for beginning of value (61706956657273696f6e3a20657874656e73696f6e732f76316265746131 ...)
  [1]
  $ kubectl create --raw /api/v1/namespaces/default/configmaps -f ok.yaml
  Error from server (BadRequest): the object provided is unrecognized (must be of type ConfigMap): couldn't get version/kind; json parse error: invalid character 'a' looking for beginning of value (61706956657273696f6e3a2076310a6b696e643a20436f6e6669674d6170 ...)
  [1]
  $ printf '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"rawcm"}}' > raw.json; kubectl create --raw /api/v1/namespaces/default/configmaps -f raw.json | jq -r .metadata.name
  rawcm
  $ kubectl create --raw /api/v1/namespaces/default/configmaps
  error: must specify one of -f and -k
  [1]
  $ kubectl create --raw /x -f raw.json -f ok.yaml
  error: --raw can only use a single local file or stdin
  [1]
  $ kubectl create --raw /x -f raw.json -o yaml
  error: --raw and --output are mutually exclusive
  [1]
  $ kubectl create --raw /x -f raw.json --edit
  error: --raw and --edit are mutually exclusive
  [1]
  $ kubectl create -f ok.yaml -o yaml --dry-run=client
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: ok
    namespace: default
  $ kubectl create -f ok.yaml -o yaml --dry-run=server | grep -v 'uid\|time\|Time'
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: ok
    namespace: default
  $ kubectl create -f ok.yaml --save-config -o yaml --dry-run=client
  apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"v1","kind":"ConfigMap","metadata":{"annotations":{},"name":"ok","namespace":"default"}}
    name: ok
    namespace: default
  $ kubectl create -f ok.yaml --dry-run=maybe
  error: Invalid dry-run value (maybe). Must be "none", "server", or "client".
  [1]
  % kubectl create -f ok.yaml --dry-run
  % kubectl create -f ok.yaml --dry-run=true
  % kubectl apply -f ok.yaml --dry-run -o name
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create foo
  error: Unexpected args: [foo]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create -f
  error: flag needs an argument: 'f' in -f
  See 'kubectl create --help' for usage.
  [1]
  $ kubectl create x -f ok.yaml
  error: Unexpected args: [x]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl apply
  error: must specify one of -f and -k
  [1]
  $ kubectl apply x
  error: Unexpected args: [x]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f ok.yaml x
  error: Unexpected args: [x]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f ok.yaml -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl apply -f ok.yaml -o table
  error: unable to match a printer suitable for the output format "table", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl apply -f m.yaml -o json | jq -r '.kind, .items[].metadata.name'
  List
  m1
  m2
  $ kubectl apply -f m.yaml -o jsonpath='{.metadata.name}{"\n"}'
  $ kubectl apply -f m.yaml -o go-template='{{.metadata.name}}'
  <no value>
  $ kubectl apply -f m.yaml --server-side
  configmap/m1 serverside-applied
  configmap/m2 serverside-applied
  $ kubectl apply -f m.yaml --server-side --field-manager=x -o name
  configmap/m1
  configmap/m2
  $ kubectl apply -f m.yaml --server-side --dry-run=client
  error: --dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)
  [1]
  $ kubectl apply -f m.yaml --server-side --dry-run=server
  configmap/m1 serverside-applied (server dry run)
  configmap/m2 serverside-applied (server dry run)
  $ kubectl apply -f m.yaml --field-manager=
  configmap/m1 configured
  configmap/m2 configured
  $ kubectl apply -f m.yaml --overwrite=false
  configmap/m1 unchanged
  configmap/m2 unchanged
  $ kubectl apply -f m.yaml --force --grace-period=0 --timeout=5s
  configmap/m1 unchanged
  configmap/m2 unchanged
  $ kubectl apply -f m.yaml --force --dry-run=server
  error: --dry-run=server cannot be used with --force
  [1]
  $ kubectl apply -f m.yaml --subresource=status
  error: --subresource can only be specified for --server-side
  [1]
  $ kubectl apply -f m.yaml --subresource=status --server-side
  Error from server (NotFound): the server could not find the requested resource
  Error from server (NotFound): the server could not find the requested resource
  [1]
  $ kubectl apply -f m.yaml --cascade=x
  error: invalid cascade value (x). Must be "background", "foreground", or "orphan"
  [1]
  $ kubectl apply -f m.yaml --cascade
  configmap/m1 unchanged
  configmap/m2 unchanged
  $ kubectl apply -f m.yaml --wait --timeout=x
  error: invalid argument "x" for "--timeout" flag: time: invalid duration "x"
  See 'kubectl apply --help' for usage.
  [1]
