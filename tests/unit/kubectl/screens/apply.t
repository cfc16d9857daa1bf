Begins with: workloads.t

  $ cat > a.yaml <<'EOF'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: a}
  > data: {k: v, l: w}
  > ---
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: b}
  > data: {k: v}
  > EOF
  $ kubectl apply --validate=false -f a.yaml --dry-run=client
  configmap/a created (dry run)
  configmap/b created (dry run)
  $ kubectl apply --validate=false -f a.yaml --dry-run=server
  configmap/a created (server dry run)
  configmap/b created (server dry run)
  % kubectl diff -f a.yaml | grep -v uid
  $ kubectl apply --validate=false -f a.yaml
  configmap/a created
  configmap/b created
  $ kubectl apply --validate=false -f a.yaml
  configmap/a unchanged
  configmap/b unchanged
  $ kubectl diff -f a.yaml
  % sed -i 's/k: v, l: w/k: v2/' a.yaml; kubectl diff -f a.yaml
  % kubectl diff -f a.yaml --server-side
  $ kubectl apply --validate=false -f a.yaml
  configmap/a configured
  configmap/b unchanged
  $ kubectl get cm a -o jsonpath='{.data}'
  {"k":"v2"}
  $ kubectl apply --validate=false -f a.yaml -o name
  configmap/a
  configmap/b
  $ kubectl apply --validate=false -f a.yaml -o yaml | grep -v 'uid\|resourceV\|creationT'
  apiVersion: v1
  items:
  - apiVersion: v1
    data:
      k: v2
    kind: ConfigMap
    metadata:
      annotations:
        kubectl.kubernetes.io/last-applied-configuration: |
          {"apiVersion":"v1","data":{"k":"v2"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"a","namespace":"default"}}
      name: a
      namespace: default
  - apiVersion: v1
    data:
      k: v
    kind: ConfigMap
    metadata:
      annotations:
        kubectl.kubernetes.io/last-applied-configuration: |
          {"apiVersion":"v1","data":{"k":"v"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"b","namespace":"default"}}
      name: b
      namespace: default
  kind: List
  metadata: {}
  $ kubectl apply view-last-applied cm a
  apiVersion: v1
  data:
    k: v2
  kind: ConfigMap
  metadata:
    annotations: {}
    name: a
    namespace: default
  $ kubectl apply view-last-applied cm a b -o json
  {
    "apiVersion": "v1",
    "data": {
      "k": "v2"
    },
    "kind": "ConfigMap",
    "metadata": {
      "annotations": {},
      "name": "a",
      "namespace": "default"
    }
  }
  {
    "apiVersion": "v1",
    "data": {
      "k": "v"
    },
    "kind": "ConfigMap",
    "metadata": {
      "annotations": {},
      "name": "b",
      "namespace": "default"
    }
  }
  $ kubectl apply view-last-applied cm kube-root-ca.crt
  $ kubectl apply view-last-applied -f a.yaml
  apiVersion: v1
  data:
    k: v2
  kind: ConfigMap
  metadata:
    annotations: {}
    name: a
    namespace: default
  apiVersion: v1
  data:
    k: v
  kind: ConfigMap
  metadata:
    annotations: {}
    name: b
    namespace: default
  $ kubectl apply view-last-applied cm a -o foo
  error: Unexpected -o output mode: foo, the flag 'output' must be one of yaml|json
  See 'kubectl apply view-last-applied -h' for help and examples
  [1]
  $ kubectl apply set-last-applied -f a.yaml
  configmap/a configured
  configmap/b configured
  $ kubectl create --validate=false cm c --from-literal=a=b --dry-run=client -o yaml > c.yaml; kubectl create --validate=false -f c.yaml; kubectl apply set-last-applied -f c.yaml
  configmap/c created
  error: no last-applied-configuration annotation found on resource: c, to create the annotation, run the command with --create-annotation
  [1]
  $ kubectl apply set-last-applied -f c.yaml --create-annotation
  configmap/c configured
  $ kubectl apply set-last-applied -f c.yaml --create-annotation --dry-run=client
  set-last-applied c: no changes required.
  $ kubectl apply set-last-applied
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl apply --validate=false -f c.yaml
  configmap/c configured
  $ kubectl apply --validate=false --server-side -f a.yaml
  configmap/a serverside-applied
  configmap/b serverside-applied
  $ kubectl apply --validate=false --server-side -f a.yaml --field-manager=other
  configmap/a serverside-applied
  configmap/b serverside-applied
  $ sed -i 's/v2/v3/' a.yaml; kubectl apply --validate=false --server-side -f a.yaml --field-manager=third
  configmap/b serverside-applied
  error: Apply failed with 3 conflicts: conflicts with "kubectl":
  - .data.k
  conflicts with "kubectl-client-side-apply" using v1:
  - .data.k
  conflicts with "other":
  - .data.k
  Please review the fields above--they currently have other managers. Here
  are the ways you can resolve this warning:
  * If you intend to manage all of these fields, please re-run the apply
    command with the `--force-conflicts` flag.
  * If you do not intend to manage all of the fields, please edit your
    manifest to remove references to the fields that should keep their
    current managers.
  * You may co-own fields by updating your manifest to match the existing
    value; in this case, you'll become the manager if the other manager(s)
    stop managing the field (remove it from their configuration).
  See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts
  [1]
  $ kubectl apply --validate=false --server-side -f a.yaml --field-manager=third --force-conflicts
  configmap/a serverside-applied
  configmap/b serverside-applied
  $ kubectl apply --validate=false --server-side -f a.yaml --dry-run=client
  error: --dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)
  [1]
  $ kubectl apply --validate=false --server-side -f a.yaml --dry-run=server
  configmap/a serverside-applied (server dry run)
  configmap/b serverside-applied (server dry run)
  $ kubectl apply --validate=false --force-conflicts -f a.yaml
  error: --force-conflicts only works with --server-side
  [1]
  $ kubectl apply --validate=false --server-side --force -f a.yaml
  error: --force cannot be used with --server-side
  [1]
  $ kubectl apply --validate=false -f a.yaml --prune
  error: all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector
  [1]
  $ kubectl apply --validate=false -f a.yaml --prune --all --prune-allowlist=core/v1/ConfigMap --dry-run=client
  configmap/a configured (dry run)
  configmap/b configured (dry run)
  configmap/c pruned (dry run)
  configmap/settings pruned (dry run)
  $ kubectl apply --validate=false -f a.yaml --prune -l app=x --prune-allowlist=foo
  error: invalid GroupVersionKind format: foo, please follow <group/version/kind>
  [1]
  $ kubectl apply --validate=false -f a.yaml -l app=x
  error: no objects passed to apply
  [1]
  $ kubectl apply --validate=false -f a.yaml --all -l x=y --prune
  error: cannot set --all and --selector at the same time
  [1]
  $ kubectl apply
  error: must specify one of -f and -k
  [1]
  $ kubectl apply foo
  error: Unexpected args: [foo]
  See 'kubectl apply -h' for help and examples
  [1]
  $ kubectl apply -f
  error: flag needs an argument: 'f' in -f
  See 'kubectl apply --help' for usage.
  [1]
  $ kubectl apply --validate=false -f nosuch.yaml
  error: the path "nosuch.yaml" does not exist
  [1]
  $ kubectl apply --validate=false -f a.yaml -k .
  error: only one of -f or -k can be specified
  [1]
  % kubectl apply --validate=false -k .
  $ mkdir empty; kubectl apply --validate=false -f empty
  error: error reading [empty]: recognized file extensions are [.json .yaml .yml]
  [1]
  $ mkdir -p dir/sub; cp c.yaml dir/1.yaml; cp c.yaml dir/sub/2.yml; echo hi > dir/x.txt; kubectl apply --validate=false -f dir
  configmap/c unchanged
  $ kubectl apply --validate=false -R -f dir
  configmap/c unchanged
  configmap/c unchanged
  $ cat a.yaml | kubectl apply --validate=false -f -
  configmap/a configured
  configmap/b configured
  $ echo | kubectl apply --validate=false -f -
  error: no objects passed to apply
  [1]
  $ echo '{}' | kubectl apply --validate=false -f -
  error: unable to decode "STDIN": Object 'Kind' is missing in '{}'
  [1]
  $ echo 'foo: bar' | kubectl apply --validate=false -f -
  error: unable to decode "STDIN": Object 'Kind' is missing in '{"foo":"bar"}'
  [1]
  $ echo '- a' | kubectl apply --validate=false -f -
  error: unable to decode "STDIN": json: cannot unmarshal array into Go value of type unstructured.detector
  [1]
  $ echo 'just text' | kubectl apply --validate=false -f -
  error: unable to decode "STDIN": json: cannot unmarshal string into Go value of type unstructured.detector
  [1]
  $ printf 'a: b\n c: d\n' | kubectl apply --validate=false -f -
  error: error parsing STDIN: error converting YAML to JSON: yaml: line 2: mapping values are not allowed in this context
  [1]
  $ printf 'kind: Foo\napiVersion: v9\nmetadata: {name: x}\n' | kubectl apply --validate=false -f -
  error: resource mapping not found for name: "x" namespace: "" from "STDIN": no matches for kind "Foo" in version "v9"
  ensure CRDs are installed first
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\n' | kubectl apply --validate=false -f -
  error: error when retrieving current configuration of:
  Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
  Name: "", Namespace: "default"
  from server for: "STDIN": resource name may not be empty
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {generateName: x}\n' | kubectl apply --validate=false -f -
  error: from x: cannot use generate name with apply
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {generateName: x-}\n' | kubectl create --validate=false -f - -o jsonpath='{.kind}'
  ConfigMap
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x, namespace: other}\n' | kubectl apply --validate=false -f -
  Error from server (NotFound): error when creating "STDIN": namespaces "other" not found
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x, namespace: other}\n' | kubectl apply --validate=false -n default -f -
  error: the namespace from the provided object "other" does not match the namespace "default". You must pass '--namespace=other' to perform this operation.
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: X_Y}\n' | kubectl apply --validate=false -f -
  The ConfigMap "X_Y" is invalid: metadata.name: Invalid value: "X_Y": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  $ printf 'kind: List\napiVersion: v1\nitems: [{kind: ConfigMap, apiVersion: v1, metadata: {name: l1}}, {kind: ConfigMap, apiVersion: v1, metadata: {name: l2}}]\n' | kubectl apply --validate=false -f -
  configmap/l1 created
  configmap/l2 created
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\ndata: {a: 1}\n' | kubectl apply --validate=false -f -
  Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\ndata: [a]\n' | kubectl apply --validate=false -f -
  Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal array into Go struct field ConfigMap.data of type map[string]string
  [1]
  $ printf '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"j"}}{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"j2"}}' | kubectl apply --validate=false -f -
  configmap/j created
  configmap/j2 created
  $ printf '{"kind":"ConfigMap","apiVersion":"v1","metadata":{"name":"j"}' | kubectl apply --validate=false -f -
  error: error parsing STDIN: unexpected EOF
  [1]
  $ printf 'kind: ConfigMap\n\tapiVersion: v1\n' | kubectl apply --validate=false -f -
  error: error parsing STDIN: error converting YAML to JSON: yaml: line 2: found a tab character that violates indentation
  [1]
  $ printf 'a: &x [1]\nb: *y\n' | kubectl apply --validate=false -f -
  error: error parsing STDIN: error converting YAML to JSON: yaml: unknown anchor 'y' referenced
  [1]
  $ printf 'kind: ConfigMap\nkind: Secret\napiVersion: v1\nmetadata: {name: dup}\n' | kubectl apply --validate=false -f -
  secret/dup created
  $ kubectl create --validate=false -f a.yaml
  Error from server (AlreadyExists): error when creating "a.yaml": configmaps "a" already exists
  Error from server (AlreadyExists): error when creating "a.yaml": configmaps "b" already exists
  [1]
  $ kubectl create --validate=false -f a.yaml --save-config --dry-run=client -o name
  configmap/a
  configmap/b
  $ kubectl create
  error: must specify one of -f and -k
  [1]
  $ kubectl create foo
  error: Unexpected args: [foo]
  See 'kubectl create -h' for help and examples
  [1]
  $ kubectl create --validate=false -f all.yaml -o name | head -3
  Error from server (AlreadyExists): error when creating "all.yaml": resourcequotas "quota" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": limitranges "lr" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": configmaps "settings" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": secrets "db" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": deployments.apps "web" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": services "web" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": pods "alone" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": jobs.batch "once" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": cronjobs.batch "tick" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": statefulsets.apps "st" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": daemonsets.apps "ag" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": ingresses.networking.k8s.io "ing" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": networkpolicies.networking.k8s.io "np" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": persistentvolumes "pv1" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": persistentvolumeclaims "pvc1" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": poddisruptionbudgets.policy "pdb" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": roles.rbac.authorization.k8s.io "reader" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": rolebindings.rbac.authorization.k8s.io "rb" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": serviceaccounts "robot" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": priorityclasses.scheduling.k8s.io "high" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": storageclasses.storage.k8s.io "fast" already exists
  Error from server (AlreadyExists): error when creating "all.yaml": horizontalpodautoscalers.autoscaling "web" already exists
  $ kubectl create --validate=foo -f a.yaml
  error: invalid - validate option "foo"; must be one of: strict (or true), warn, ignore (or false)
  [1]
  $ kubectl replace --validate=false -f a.yaml
  configmap/a replaced
  configmap/b replaced
  $ kubectl replace --validate=false -f nosuch.yaml
  error: the path "nosuch.yaml" does not exist
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: nope}\n' | kubectl replace --validate=false -f -
  Error from server (NotFound): error when replacing "STDIN": configmaps "nope" not found
  [1]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: nope}\n' | kubectl replace --validate=false --force -f -
  configmap/nope replaced
  $ kubectl replace --validate=false --force -f a.yaml
  configmap "a" deleted from default namespace
  configmap "b" deleted from default namespace
  configmap/a replaced
  configmap/b replaced
  $ kubectl replace --validate=false -f a.yaml --grace-period=5
  error: --grace-period must have --force specified
  [1]
  $ kubectl replace --validate=false -f a.yaml --timeout=5s
  error: --timeout must have --force specified
  [1]
  $ kubectl replace --validate=false -f a.yaml --dry-run=client -o name
  configmap/a
  configmap/b
  $ kubectl replace
  error: must specify one of -f and -k
  [1]
  $ kubectl diff
  error: must specify one of -f and -k
  [2]
  $ kubectl diff -f nosuch.yaml
  error: the path "nosuch.yaml" does not exist
  [2]
  $ printf 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: brandnew}\ndata: {a: b}\n' | kubectl diff -f - | grep -v 'uid\|creationT\|^diff\|^---\|^+++'
  @@ -0,0 +1,9 @@
  +apiVersion: v1
  +data:
  +  a: b
  +kind: ConfigMap
  +metadata:
  +  name: brandnew
  +  namespace: default
  $ KUBECTL_EXTERNAL_DIFF=nosuchdiff kubectl diff -f c.yaml
  error: failed to run "nosuchdiff": executable file not found in $PATH
  [2]
  $ kubectl wait --for=condition=Ready pod/alone
  pod/alone condition met
  $ kubectl wait --for=condition=Ready pod/nosuch
  Error from server (NotFound): pods "nosuch" not found
  [1]
  $ kubectl wait --for=condition=Nope pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait --for=condition=Ready=false pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait --for=jsonpath='{.status.phase}'=Running pod/alone
  pod/alone condition met
  $ kubectl wait --for=jsonpath='{.status.phase}'=Nope pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait --for=jsonpath='{.status.nope}'=x pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait --for=jsonpath='{.status.podIP}' pod/alone
  pod/alone condition met
  $ kubectl wait --for=jsonpath='{.status' pod/alone
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait --for=jsonpath pod/alone
  error: unrecognized condition: "jsonpath"
  [1]
  $ kubectl wait --for=delete pod/nosuch
  $ kubectl wait --for=delete pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
  $ kubectl wait --for=create pod/alone
  pod/alone condition met
  $ kubectl wait --for=create pod/nosuch --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait --for=create pods
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl wait --for=foo pod/alone
  error: unrecognized condition: "foo"
  [1]
  $ kubectl wait pod/alone
  error: unrecognized condition: []
  [1]
  $ kubectl wait --for=condition=Available deploy --all
  deployment.apps/web condition met
  $ kubectl wait --for=condition=available deploy/web -o name
  deployment.apps/web
  $ kubectl wait --for=condition=Ready pods -l app=nosuch
  error: no matching resources found
  [1]
  $ kubectl wait --for=condition=Ready pods --all --timeout=1s | sort
  timed out waiting for the condition on pods/once-l449w
  timed out waiting for the condition on pods/st-0
  timed out waiting for the condition on pods/web-77fb76c55f-qnq7n
  timed out waiting for the condition on pods/web-77fb76c55f-t8x26
  pod/ag-cqsgt condition met
  pod/ag-xm54p condition met
  pod/alone condition met
  $ kubectl wait --for=condition=Ready
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait --for=condition=Ready pod/alone --timeout=0
  pod/alone condition met
  $ kubectl wait --for=condition=Nope pod/alone --timeout=0
  error: condition not met for pods/alone
  [1]
  $ kubectl wait --for=condition=complete --for=condition=Ready pod/alone --timeout=1s
  error: timed out waiting for the condition on pods/alone
  [1]
