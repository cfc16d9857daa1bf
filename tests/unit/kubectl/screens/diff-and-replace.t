  $ kubectl create cm a --from-literal=a=b --dry-run=client -o yaml > a.yaml; kubectl diff -f a.yaml --concurrency=x
  error: invalid argument "x" for "--concurrency" flag: strconv.ParseInt: parsing "x": invalid syntax
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff -f a.yaml --field-manager=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
  The CreateOptions "" is invalid: fieldManager: Too long: may not be more than 128 bytes
  [2]
  $ kubectl diff -f a.yaml --as=jane
  Error from server (Forbidden): configmaps "a" is forbidden: User "jane" cannot get resource "configmaps" in API group "" in the namespace "default"
  [2]
  $ kubectl diff -f a.yaml -n nope
  Error from server (NotFound): namespaces "nope" not found
  [2]
  $ sed 's/name: a/name: A_/' a.yaml | kubectl diff -f -
  The ConfigMap "A_" is invalid: metadata.name: Invalid value: "A_": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [2]
  $ sed 's/ConfigMap/Nope/' a.yaml | kubectl diff -f -
  error: resource mapping not found for name: "a" namespace: "" from "STDIN": no matches for kind "Nope" in version "v1"
  ensure CRDs are installed first
  [2]
  $ kubectl diff -f nope.yaml
  error: the path "nope.yaml" does not exist
  [2]
  $ kubectl diff --foo
  error: unknown flag: --foo
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff x
  error: Unexpected args: [x]
  See 'kubectl diff -h' for help and examples
  [2]
  $ kubectl diff -f a.yaml -f a.yaml | grep -c '^diff'
  1
  $ kubectl diff -f a.yaml > /dev/null; echo $?
  1
  $ kubectl apply -f a.yaml; kubectl diff -f a.yaml; echo $?
  configmap/a created
  0
  $ kubectl get pod nope a
  Error from server (NotFound): pods "nope" not found
  Error from server (NotFound): pods "a" not found
  [1]
  $ kubectl get pod nope
  Error from server (NotFound): pods "nope" not found
  [1]
  $ kubectl get cm --as=jane
  Error from server (Forbidden): configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ kubectl get cm,secret --as=jane
  Error from server (Forbidden): configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "default"
  Error from server (Forbidden): secrets is forbidden: User "jane" cannot list resource "secrets" in API group "" in the namespace "default"
  [1]
  $ kubectl get cm a -o name --as=jane
  Error from server (Forbidden): configmaps "a" is forbidden: User "jane" cannot get resource "configmaps" in API group "" in the namespace "default"
  [1]
  $ kubectl replace -f a.yaml --dry-run=client
  configmap/a replaced (dry run)
  $ kubectl get cm a -o yaml > b.yaml; kubectl replace -f b.yaml; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  configmap/a replaced
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"b\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"creationTimestamp\":\"2026-11-20T22:40:06Z\",\"name\":\"a\",\"namespace\":\"default\",\"resourceVersion\":\"513\",\"uid\":\"7f675dde-5a95-40b9-b579-b7a2cc447b8f\"}}\n"}
  $ sed -i 's/a: b/a: c/' b.yaml; kubectl replace -f b.yaml; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  Error from server (Conflict): error when replacing "b.yaml": Operation cannot be fulfilled on configmaps "a": the object has been modified; please apply your changes to the latest version and try again
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"b\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"creationTimestamp\":\"2026-11-20T22:40:06Z\",\"name\":\"a\",\"namespace\":\"default\",\"resourceVersion\":\"513\",\"uid\":\"7f675dde-5a95-40b9-b579-b7a2cc447b8f\"}}\n"}
  $ kubectl replace -f a.yaml; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  configmap/a replaced
  $ kubectl apply -f a.yaml
  Warning: resource configmaps/a is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
  configmap/a configured
  $ kubectl delete cm a; kubectl create -f b.yaml
  configmap "a" deleted from default namespace
  configmap/a created
  $ grep -v 'resourceVersion\|uid' b.yaml > c.yaml; kubectl create -f c.yaml; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  Error from server (AlreadyExists): error when creating "c.yaml": configmaps "a" already exists
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"c\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"creationTimestamp\":\"2026-11-20T22:40:06Z\",\"name\":\"a\",\"namespace\":\"default\",\"resourceVersion\":\"513\",\"uid\":\"7f675dde-5a95-40b9-b579-b7a2cc447b8f\"}}\n"}
  $ kubectl replace --force -f c.yaml; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  configmap "a" deleted from default namespace
  configmap/a replaced
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"c\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"creationTimestamp\":\"2026-11-20T22:40:06Z\",\"name\":\"a\",\"namespace\":\"default\"}}\n"}
  $ kubectl create -f a.yaml --save-config
  Error from server (AlreadyExists): error when creating "a.yaml": configmaps "a" already exists
  [1]
  $ kubectl replace -f a.yaml --save-config; kubectl get cm a -o jsonpath='{.metadata.annotations}'; echo
  configmap/a replaced
  {"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"data\":{\"a\":\"b\"},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"a\",\"namespace\":\"default\"}}\n"}
  $ kubectl cluster-info dump -o name
  error: list types are not supported by name printing: *v1.NodeList
  [1]
  $ kubectl cluster-info dump --output=
  error: list types are not supported by name printing: *v1.NodeList
  [1]
  $ kubectl cluster-info dump -o wide
  error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
  [1]
  $ kubectl cluster-info dump --namespaces=default -o json | grep '"kind"' | head -5
      "kind": "NodeList",
      "kind": "EventList",
      "kind": "ReplicationControllerList",
      "kind": "ServiceList",
      "kind": "DaemonSetList",
  $ kubectl cluster-info dump --namespaces=default -o yaml | grep '^kind\|^metadata\|^items'
  items:
  kind: NodeList
  metadata:
  items: null
  kind: EventList
  metadata:
  items: null
  kind: ReplicationControllerList
  metadata:
  items:
  kind: ServiceList
  metadata:
  items: null
  kind: DaemonSetList
  metadata:
  items: null
  kind: DeploymentList
  metadata:
  items: null
  kind: ReplicaSetList
  metadata:
  items: null
  kind: PodList
  metadata:
  $ kubectl cluster-info dump --namespaces=nope --output-directory=od; find od | sort
  Cluster info dumped to od
  od
  od/nodes.json
  od/nope
  od/nope/daemonsets.json
  od/nope/deployments.json
  od/nope/events.json
  od/nope/pods.json
  od/nope/replicasets.json
  od/nope/replication-controllers.json
  od/nope/services.json
  $ head -c 200 od/nope/pods.json
  {
      "kind": "PodList",
      "apiVersion": "v1",
      "metadata": {
          "resourceVersion": "521"
      },
      "items": null
  }
  $ kubectl cluster-info dump --namespaces=nope,default --output-directory=oy -o yaml; find oy -name '*.yaml' | sort | head
  Cluster info dumped to oy
  oy/default/daemonsets.yaml
  oy/default/deployments.yaml
  oy/default/events.yaml
  oy/default/pods.yaml
  oy/default/replicasets.yaml
  oy/default/replication-controllers.yaml
  oy/default/services.yaml
  oy/nodes.yaml
  oy/nope/daemonsets.yaml
  oy/nope/deployments.yaml
  $ kubectl events --template='{{.kind}}'
  No events found in default namespace.
  $ kubectl events -o name
  No events found in default namespace.
  $ kubectl events --for=pod/nope
  No events found in default namespace.
