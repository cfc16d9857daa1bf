kubectl wait in every form, right and wrong: several objects, files, what is missing, time that is up.

  % kubectl create cm c1 --from-literal=a=1 --from-literal=b=2; kubectl create cm c2 --from-literal=a=3
  % kubectl create deploy d1 --image=nginx:1.29 --replicas=2
  % kubectl create deploy d2 --image=nginx:1.29 --replicas=0
  $ kubectl wait
  error: unrecognized condition: []
  [1]
  $ kubectl wait cm/c1
  error: unrecognized condition: []
  [1]
  $ kubectl wait cm/c1 --for
  error: flag needs an argument: --for
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait cm/c1 --for=
  error: unrecognized condition: ""
  [1]
  $ kubectl wait cm/c1 --for=nope
  error: unrecognized condition: "nope"
  [1]
  $ kubectl wait cm/c1 --for=Ready
  error: unrecognized condition: "Ready"
  [1]
  $ kubectl wait cm/c1 --for=condition
  error: unrecognized condition: "condition"
  [1]
  $ kubectl wait cm/c1 --for=condition=Ready --timeout=0
  error: condition not met for configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=condition=Ready --timeout=0s
  error: condition not met for configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=condition=Ready --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 cm/c2 --for=condition=Ready --timeout=1s
  timed out waiting for the condition on configmaps/c1
  timed out waiting for the condition on configmaps/c2
  [1]
  $ kubectl wait cm --all --for=condition=Ready --timeout=1s 2>&1 | grep -v root-ca
  timed out waiting for the condition on configmaps/c1
  timed out waiting for the condition on configmaps/c2
  $ kubectl wait cm/c1 --for=condition=Ready=False --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=condition=Ready=False=x --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=delete --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 cm/c2 --for=delete --timeout=1s
  timed out waiting for the condition on configmaps/c1
  context deadline exceeded
  [1]
  $ kubectl wait cm/c1 --for=delete --timeout=0
  error: condition not met for configmaps/c1
  [1]
  $ kubectl wait cm/nope --for=delete --timeout=0
  $ kubectl wait cm/nope --for=delete
  $ kubectl wait cm/nope cm/nope2 --for=delete
  $ kubectl wait cm/nope cm/c1 --for=delete --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm nope --for=condition=Ready
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl wait cm/nope --for=condition=Ready --timeout=1s
  Error from server (NotFound): configmaps "nope" not found
  [1]
  $ kubectl wait cm/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait cm/c1 --for=create --timeout=1s
  configmap/c1 condition met
  $ kubectl wait cm/c1 cm/c2 --for=create
  configmap/c1 condition met
  configmap/c2 condition met
  $ kubectl wait cm/c1 cm/nope --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait cm -l a=b --for=create --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait cm -l a=b --for=delete --timeout=1s
  $ kubectl wait cm -l a=b --for=condition=Ready --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait cm --for=delete --timeout=1s
  error: resource(s) were provided, but no name was specified
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'=1
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'=2 --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=jsonpath='{.data.nope}' --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.nope}'=x --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data'=x --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data}'=x --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.*}'=x --timeout=1s
  error: given jsonpath expression matches more than one value
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.*}' --timeout=1s
  error: given jsonpath expression matches more than one value
  [1]
  $ kubectl wait cm c1 --for=jsonpath='.data.a'=1 --timeout=1s
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=jsonpath=data.a=1 --timeout=1s
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=jsonpath= --timeout=1s
  error: jsonpath expression cannot be empty
  [1]
  $ kubectl wait cm c1 --for=jsonpath --timeout=1s
  error: unrecognized condition: "jsonpath"
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'= --timeout=1s
  error: jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}={.data.b}' --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}{.data.b}'=1 --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'=="1" --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait cm c1 --for=jsonpath='{.data.a}'='"1"' --timeout=1s
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=jsonpath='{range .data}{@}{end}'=1 --timeout=1s
  error: unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'
  [1]
  $ kubectl wait cm c1 --for=jsonpath="{.metadata.labels}" --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait deploy d2 --for=jsonpath='{.spec.replicas}'=0 --timeout=1s
  deployment.apps/d2 condition met
  $ kubectl wait deploy d2 --for=jsonpath='{.spec.template.spec.containers[0].image}'=nginx:1.29 --timeout=1s
  deployment.apps/d2 condition met
  $ kubectl wait deploy d2 --for=jsonpath='{.spec.template.spec.containers[*].image}'=nginx:1.29 --timeout=1s
  deployment.apps/d2 condition met
  $ kubectl wait deploy d2 --for=jsonpath='{.spec.template.spec.containers}' --timeout=1s
  deployment.apps/d2 condition met
  $ kubectl wait deploy d2 --for=jsonpath='{.spec.template.spec.containers}'=x --timeout=1s
  error: jsonpath leads to a nested object or list which is not supported
  [1]
  $ kubectl wait deploy d1 d2 --for=jsonpath='{.spec.replicas}'=2 --timeout=1s
  deployment.apps/d1 condition met
  error: timed out waiting for the condition on deployments/d2
  [1]
  $ kubectl wait deploy --all --for=jsonpath='{.spec.replicas}'=2 --timeout=1s
  deployment.apps/d1 condition met
  error: timed out waiting for the condition on deployments/d2
  [1]
  $ kubectl wait cm c1 --for=condition=Ready --timeout=nope
  error: invalid argument "nope" for "--timeout" flag: time: invalid duration "nope"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait cm c1 --for=condition=Ready --timeout=1
  error: invalid argument "1" for "--timeout" flag: time: missing unit in duration "1"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait cm c1 --for=condition=Ready --timeout=-1
  error: invalid argument "-1" for "--timeout" flag: time: missing unit in duration "-1"
  See 'kubectl wait --help' for usage.
  [1]
  $ kubectl wait nope c1 --for=condition=Ready
  error: the server doesn't have a resource type "nope"
  [1]
  $ kubectl wait cm/c1 deploy d1 --for=condition=Ready
  error: there is no need to specify a resource type as a separate argument when passing arguments in resource/name form (e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'
  [1]
  $ kubectl wait cm/c1 deploy/d1 --for=delete --timeout=1s
  timed out waiting for the condition on configmaps/c1
  context deadline exceeded
  [1]
  $ kubectl wait cm --all -A --for=delete --timeout=0s 2>&1 | grep c[12]
  condition not met for configmaps/c1
  condition not met for configmaps/c2
  $ kubectl wait cm c1 -l a=b --for=delete
  error: name cannot be provided when a selector is specified
  [1]
  $ kubectl wait --all --for=delete
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait -f nope.yaml --for=delete
  error: the path "nope.yaml" does not exist
  [1]
  $ kubectl wait --for=delete -l a=b
  error: at least one resource must be specified to use a selector
  [1]
  $ kubectl wait pod --for=condition=Ready -l app=nope --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl wait ns/default --for=jsonpath='{.status.phase}'=Active
  namespace/default condition met
  $ kubectl wait ns default --for=jsonpath='{.status.phase}'=Terminating --timeout=0
  error: condition not met for namespaces/default
  [1]
  $ kubectl wait node --all --for=condition=Ready
  node/control-plane condition met
  node/worker-1 condition met
  node/worker-2 condition met
  $ kubectl wait node --all --for=condition=ready --timeout=1s
  node/control-plane condition met
  node/worker-1 condition met
  node/worker-2 condition met
  $ kubectl wait node worker-1 --for=condition=Ready=Unknown --timeout=1s
  error: timed out waiting for the condition on nodes/worker-1
  [1]
  $ kubectl wait node worker-1 --for=condition=Ready=true
  node/worker-1 condition met
  $ kubectl wait node/worker-1 node/nope --for=condition=Ready --timeout=1s
  node/worker-1 condition met
  Error from server (NotFound): nodes "nope" not found
  [1]
  $ kubectl wait --for=condition=Ready node/worker-1 -o name
  node/worker-1
  $ kubectl wait --for=condition=Ready node/worker-1 -o json | head -3
  {
      "apiVersion": "v1",
      "kind": "Node",
  $ kubectl wait --for=condition=Ready node/worker-1 -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl wait --for=condition=Ready node/worker-1 -o jsonpath='{.metadata.name}'
  worker-1
  $ kubectl wait --for=create --for=delete cm/c1 --timeout=1s
  configmap/c1 condition met
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=CREATE --timeout=1s
  configmap/c1 condition met
  $ kubectl wait cm/c1 --for=Delete --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/c1 --for=delete=now --timeout=1s
  error: unrecognized condition: "delete=now"
  [1]
  $ kubectl wait cm/c1 --for=create=now --timeout=1s
  error: unrecognized condition: "create=now"
  [1]
  $ kubectl wait cm/c1 --for=condition=Available,Ready --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm c1 --for=condition=Ready -n nope --timeout=1s
  Error from server (NotFound): namespaces "nope" not found
  [1]
  $ kubectl wait cm c1 --for=delete -n nope --timeout=1s
  $ kubectl wait cm c1 --for=create -n nope --timeout=1s
  error: timed out waiting for the condition
  [1]
  $ kubectl wait cm/c1 --field-selector=metadata.name=c1 --for=delete --timeout=1s
  error: selectors and the all flag cannot be used when passing resource/name arguments
  [1]
  $ kubectl wait cm --field-selector=metadata.name=c1 --for=delete --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm --field-selector=data.name=c1 --for=delete --timeout=1s
  Error from server (BadRequest): Unable to find "/v1, Resource=configmaps" that match label selector "", field selector "data.name=c1": "data.name" is not a known field selector: only "metadata.name", "metadata.namespace"
  [1]
  $ kubectl create cm c9 --dry-run=client -o yaml | kubectl wait -f - --for=create --timeout=1s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl create cm c1 --dry-run=client -o yaml | kubectl wait -f - --for=create --timeout=1s
  error: no matching resources found
  [1]
  $ kubectl create cm c9 --dry-run=client -o yaml | kubectl wait -f - --for=delete --timeout=1s
  $ kubectl create cm c9 --dry-run=client -o yaml | kubectl wait -f - --for=condition=Ready --timeout=1s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait --for condition=Ready --timeout 1s cm c1
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm,deploy d1 --for=delete --timeout=0
  error: condition not met for deployments/d1
  [1]
  $ kubectl wait cm/c1 --for=jsonpath='{.metadata.name}'=c1 -o yaml | head -3
  apiVersion: v1
  data:
    a: "1"
  % kubectl create cm c9 --dry-run=client -o yaml > c9.yaml; kubectl create cm c1 --dry-run=client -o yaml > c1.yaml; cat c9.yaml c1.yaml | sed 's/^apiV/---\n&/' > both.yaml
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: c1\n- apiVersion: v1\n  kind: Konfig\n  metadata:\n    name: b\n' > unk.yaml
  $ kubectl wait -f unk.yaml --for=delete --timeout=1s
  timed out waiting for the condition on configmaps/c1
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl wait -f unk.yaml --for=create --timeout=1s
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl wait -f unk.yaml --for=jsonpath='{.data.a}'=1
  configmap/c1 condition met
  unable to recognize no matches for kind "Konfig" in version "v1"
  [1]
  $ kubectl wait -f c9.yaml --for=create --timeout=2s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait -f c1.yaml --for=create --timeout=2s
  configmap/c1 condition met
  $ kubectl wait -f both.yaml --for=create --timeout=2s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait -f c9.yaml -f c1.yaml --for=create --timeout=2s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait -f c9.yaml -f c1.yaml --for=delete --timeout=2s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait -f c9.yaml -f c9.yaml --for=delete --timeout=2s
  $ kubectl wait cm/n1 cm/n2 --for=create --timeout=2s
  Error from server (NotFound): configmaps "n1" not found
  Error from server (NotFound): configmaps "n2" not found
  [1]
  $ kubectl wait cm n1 n2 --for=create --timeout=2s
  Error from server (NotFound): configmaps "n1" not found
  Error from server (NotFound): configmaps "n2" not found
  [1]
  $ kubectl wait cm n1 --for=create --timeout=0
  error: timed out waiting for the condition
  [1]
  $ kubectl wait cm c1 --for=create --timeout=0
  configmap/c1 condition met
  $ kubectl wait cm c1 --for=create --timeout=-1s
  configmap/c1 condition met
  $ kubectl wait -f c9.yaml -f c1.yaml --for=condition=Ready --timeout=1s
  timed out waiting for the condition on configmaps/c1
  configmaps "c9" not found
  [1]
  $ kubectl wait -f both.yaml --for=jsonpath='{.data.a}'=1 --timeout=1s
  configmap/c1 condition met
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait -f c9.yaml -f c9.yaml --for=condition=Ready --timeout=1s
  Error from server (NotFound): configmaps "c9" not found
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ kubectl wait cm n1 n2 c1 --for=condition=Ready --timeout=1s
  Error from server (NotFound): configmaps "n1" not found
  Error from server (NotFound): configmaps "n2" not found
  timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm/n1 cm/n2 cm/c1 --for=condition=Ready --timeout=1s
  Error from server (NotFound): configmaps "n1" not found
  Error from server (NotFound): configmaps "n2" not found
  timed out waiting for the condition on configmaps/c1
  [1]
  $ kubectl wait cm n1 n2 c1 --for=delete --timeout=1s
  error: timed out waiting for the condition on configmaps/c1
  [1]
  $ cat both.yaml | kubectl wait -f - --for=create --timeout=1s
  Error from server (NotFound): configmaps "c9" not found
  [1]
  $ cat c1.yaml | kubectl wait -f - -f c1.yaml --for=create --timeout=1s
  configmap/c1 condition met
  $ cat c1.yaml | kubectl wait -f - --for=create --for=delete --timeout=1s
  $ kubectl wait --all --for=create
  error: You must provide one or more resources by argument or filename.
  Example resource specifications include:
     '-f rsrc.yaml'
     '--filename=rsrc.json'
     '<resource> <name>'
     '<resource>'
  [1]
  $ kubectl wait --field-selector=a=b --for=create
  error: at least one resource must be specified to use a selector
  [1]
