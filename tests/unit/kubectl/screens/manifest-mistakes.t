kubectl: manifests with mistakes of all kinds, to the real API server
kubectl: manifests with mistakes of all kinds, to the real API server
  % kubectl create deployment base --image=nginx:1.27 --replicas=0
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n\tname: a\n' > tab.yaml
  $ kubectl apply -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl create -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl apply -f tab.yaml --dry-run=client
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl apply -f tab.yaml --validate=false
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl apply -f tab.yaml --validate=warn --dry-run=server
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl apply --server-side -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl replace -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  $ kubectl diff -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [2]
  $ kubectl delete -f tab.yaml
  error: error parsing tab.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n name: a\n   labels:\n     x: y\n' > indent.yaml
  $ kubectl apply -f indent.yaml
  error: error parsing indent.yaml: error converting YAML to JSON: yaml: line 5: mapping values are not allowed in this context
  [1]
  % printf 'apiVersion: v1\nkind ConfigMap\nmetadata:\n  name: a\n' > colon.yaml
  $ kubectl apply -f colon.yaml
  error: error parsing colon.yaml: error converting YAML to JSON: yaml: line 3: could not find expected ':'
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: "a\ndata: {}\n' > quote.yaml
  $ kubectl apply -f quote.yaml
  error: error parsing quote.yaml: error converting YAML to JSON: yaml: line 6: found unexpected end of stream
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\ndata: {}\n' > dupkey.yaml
  $ kubectl apply -f dupkey.yaml
  configmap/b created
  $ kubectl create -f dupkey.yaml
  Error from server (AlreadyExists): error when creating "dupkey.yaml": configmaps "b" already exists
  [1]
  $ kubectl apply -f dupkey.yaml --dry-run=client
  configmap/b configured (dry run)
  $ kubectl apply -f dupkey.yaml --validate=false
  configmap/b configured
  $ kubectl apply -f dupkey.yaml --validate=warn --dry-run=server
  configmap/b configured (server dry run)
  $ kubectl apply --server-side -f dupkey.yaml
  configmap/b serverside-applied
  $ kubectl replace -f dupkey.yaml
  configmap/b replaced
  $ kubectl diff -f dupkey.yaml
  $ kubectl delete -f dupkey.yaml
  configmap "b" deleted from default namespace
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata: {a: "1"}\ndata: {b: "2"}\n' > duptop.yaml
  $ kubectl apply -f duptop.yaml
  configmap/a created
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  port: 80\n  on: yes\n' > number.yaml
  $ kubectl apply -f number.yaml
  The request is invalid: patch: Invalid value: "map[data:map[b:<nil> port:80 true:true] metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"data\":{\"port\":80,\"true\":true},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"a\",\"namespace\":\"default\"}}\n]]]": cannot convert int64 to string
  [1]
  $ kubectl create -f number.yaml
  Error from server (BadRequest): error when creating "number.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl apply -f number.yaml --dry-run=client
  configmap/a configured (dry run)
  $ kubectl apply -f number.yaml --validate=false
  The request is invalid: patch: Invalid value: "map[data:map[b:<nil> port:80 true:true] metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"data\":{\"port\":80,\"true\":true},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"a\",\"namespace\":\"default\"}}\n]]]": cannot convert int64 to string
  [1]
  $ kubectl apply -f number.yaml --validate=warn --dry-run=server
  The request is invalid: patch: Invalid value: "map[data:map[b:<nil> port:80 true:true] metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"data\":{\"port\":80,\"true\":true},\"kind\":\"ConfigMap\",\"metadata\":{\"annotations\":{},\"name\":\"a\",\"namespace\":\"default\"}}\n]]]": cannot convert int64 to string
  [1]
  $ kubectl apply --server-side -f number.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=ConfigMap): errors:
    .data.port: expected string, got &value.valueUnstructured{Value:80}
    .data.true: expected string, got &value.valueUnstructured{Value:true}
  [1]
  $ kubectl replace -f number.yaml
  Error from server (BadRequest): error when replacing "number.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
  [1]
  % kubectl diff -f number.yaml
  $ kubectl delete -f number.yaml
  configmap "a" deleted from default namespace
  % printf 'apiVersion: v1\nmetadata:\n  name: a\n' > nokind.yaml
  $ kubectl apply -f nokind.yaml
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl create -f nokind.yaml
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f nokind.yaml --dry-run=client
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f nokind.yaml --validate=false
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  $ kubectl apply -f nokind.yaml --validate=warn --dry-run=server
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f nokind.yaml
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl replace -f nokind.yaml
  error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl diff -f nokind.yaml
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [2]
  $ kubectl delete -f nokind.yaml
  error: unable to decode "nokind.yaml": Object 'Kind' is missing in '{"apiVersion":"v1","metadata":{"name":"a"}}'
  [1]
  % printf 'kind: ConfigMap\nmetadata:\n  name: a\n' > noapi.yaml
  $ kubectl apply -f noapi.yaml
  error: error validating "noapi.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\ndata: {}\n' > noname.yaml
  $ kubectl apply -f noname.yaml
  error: error when retrieving current configuration of:
  Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
  Name: "", Namespace: "default"
  from server for: "noname.yaml": resource name may not be empty
  [1]
  $ kubectl create -f noname.yaml
  The ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required
  [1]
  $ kubectl apply -f noname.yaml --dry-run=client
  error: error when retrieving current configuration of:
  Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
  Name: "", Namespace: "default"
  from server for: "noname.yaml": resource name may not be empty
  [1]
  $ kubectl apply -f noname.yaml --validate=false
  error: error when retrieving current configuration of:
  Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
  Name: "", Namespace: "default"
  from server for: "noname.yaml": resource name may not be empty
  [1]
  $ kubectl apply -f noname.yaml --validate=warn --dry-run=server
  error: error when retrieving current configuration of:
  Resource: "/v1, Resource=configmaps", GroupVersionKind: "/v1, Kind=ConfigMap"
  Name: "", Namespace: "default"
  from server for: "noname.yaml": resource name may not be empty
  [1]
  $ kubectl apply --server-side -f noname.yaml
  error: resource name may not be empty
  [1]
  $ kubectl replace -f noname.yaml
  error: error when replacing "noname.yaml": resource name may not be empty
  [1]
  $ kubectl diff -f noname.yaml
  error: resource name may not be empty
  [2]
  $ kubectl delete -f noname.yaml
  error: error when deleting "noname.yaml": resource name may not be empty
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nspec: {}\n' > nometa.yaml
  $ kubectl apply -f nometa.yaml
  error: error when retrieving current configuration of:
  Resource: "apps/v1, Resource=deployments", GroupVersionKind: "apps/v1, Kind=Deployment"
  Name: "", Namespace: "default"
  from server for: "nometa.yaml": resource name may not be empty
  [1]
  % printf 'apiVersion: app/v1\nkind: Deployment\nmetadata:\n  name: a\n' > badapi.yaml
  $ kubectl apply -f badapi.yaml
  error: resource mapping not found for name: "a" namespace: "" from "badapi.yaml": no matches for kind "Deployment" in version "app/v1"
  ensure CRDs are installed first
  [1]
  % printf 'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata:\n  name: a\n---\napiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: a\n---\napiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: a\n---\napiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: a\n' > oldapi.yaml
  $ kubectl apply -f oldapi.yaml
  resource mapping not found for name: "a" namespace: "" from "oldapi.yaml": no matches for kind "Deployment" in version "extensions/v1beta1"
  ensure CRDs are installed first
  resource mapping not found for name: "a" namespace: "" from "oldapi.yaml": no matches for kind "Ingress" in version "extensions/v1beta1"
  ensure CRDs are installed first
  resource mapping not found for name: "a" namespace: "" from "oldapi.yaml": no matches for kind "CronJob" in version "batch/v1beta1"
  ensure CRDs are installed first
  resource mapping not found for name: "a" namespace: "" from "oldapi.yaml": no matches for kind "PodSecurityPolicy" in version "policy/v1beta1"
  ensure CRDs are installed first
  [1]
  % printf 'apiVersion: v1\nkind: pod\nmetadata:\n  name: a\nspec:\n  containers: []\n' > lower.yaml
  $ kubectl apply -f lower.yaml
  Error from server (BadRequest): error when creating "lower.yaml": pod in version "v1" cannot be handled as a Pod: no kind "pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  % printf 'apiVersion: v1\nkind: Pods\nmetadata:\n  name: a\n' > plural.yaml
  $ kubectl apply -f plural.yaml
  error: resource mapping not found for name: "a" namespace: "" from "plural.yaml": no matches for kind "Pods" in version "v1"
  ensure CRDs are installed first
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n- containers:\n  - name: x\n    image: nginx\n' > listspec.yaml
  $ kubectl apply -f listspec.yaml
  Error from server (BadRequest): error when creating "listspec.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal array into Go struct field Pod.spec of type v1.PodSpec
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    name: x\n    image: nginx\n' > contmap.yaml
  $ kubectl apply -f contmap.yaml
  Error from server (BadRequest): error when creating "contmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  $ kubectl create -f contmap.yaml
  Error from server (BadRequest): error when creating "contmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  $ kubectl apply -f contmap.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f contmap.yaml --validate=false
  Error from server (BadRequest): error when creating "contmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  $ kubectl apply -f contmap.yaml --validate=warn --dry-run=server
  Error from server (BadRequest): error when creating "contmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  $ kubectl apply --server-side -f contmap.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=Pod): .spec.containers: expected list, got &{map[image:nginx name:x]}
  [1]
  $ kubectl replace -f contmap.yaml
  Error from server (BadRequest): error when replacing "contmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  $ kubectl diff -f contmap.yaml
  Error from server (BadRequest): Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [2]
  $ kubectl delete -f contmap.yaml
  Error from server (NotFound): error when deleting "contmap.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: MyPod\nspec:\n  containers:\n  - name: X_y\n    image: nginx\n' > upper.yaml
  $ kubectl apply -f upper.yaml
  The Pod "MyPod" is invalid:
  * metadata.name: Invalid value: "MyPod": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.containers[0].name: Invalid value: "X_y": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  container:\n  - name: x\n    image: nginx\n' > typo.yaml
  $ kubectl apply -f typo.yaml
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.container"
  [1]
  $ kubectl create -f typo.yaml
  Error from server (BadRequest): error when creating "typo.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.container"
  [1]
  $ kubectl apply -f typo.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f typo.yaml --validate=false
  The Pod "a" is invalid: spec.containers: Required value
  [1]
  $ kubectl apply -f typo.yaml --validate=warn --dry-run=server
  Warning: unknown field "spec.container"
  The Pod "a" is invalid: spec.containers: Required value
  [1]
  $ kubectl apply --server-side -f typo.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=Pod): .spec.container: field not declared in schema
  [1]
  $ kubectl replace -f typo.yaml
  Error from server (BadRequest): error when replacing "typo.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.container"
  [1]
  $ kubectl diff -f typo.yaml
  Warning: unknown field "spec.container"
  The Pod "a" is invalid: spec.containers: Required value
  [2]
  $ kubectl delete -f typo.yaml
  Error from server (NotFound): error when deleting "typo.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  label:\n    app: x\nspec:\n  containers:\n  - name: x\n    images: nginx\n    port:\n    - containerport: 80\n' > typo2.yaml
  $ kubectl apply -f typo2.yaml
  Error from server (BadRequest): error when creating "typo2.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "metadata.label", unknown field "spec.containers[0].images", unknown field "spec.containers[0].port"
  [1]
  $ kubectl create -f typo2.yaml
  Error from server (BadRequest): error when creating "typo2.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "metadata.label", unknown field "spec.containers[0].images", unknown field "spec.containers[0].port"
  [1]
  $ kubectl apply -f typo2.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f typo2.yaml --validate=false
  The Pod "a" is invalid: spec.containers[0].image: Required value
  [1]
  $ kubectl apply -f typo2.yaml --validate=warn --dry-run=server
  Warning: unknown field "metadata.label"
  Warning: unknown field "spec.containers[0].images"
  Warning: unknown field "spec.containers[0].port"
  The Pod "a" is invalid: spec.containers[0].image: Required value
  [1]
  $ kubectl apply --server-side -f typo2.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=Pod): errors:
    .metadata.label: field not declared in schema
    .spec.containers[name="x"].images: field not declared in schema
  [1]
  $ kubectl replace -f typo2.yaml
  Error from server (BadRequest): error when replacing "typo2.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "metadata.label", unknown field "spec.containers[0].images", unknown field "spec.containers[0].port"
  [1]
  $ kubectl diff -f typo2.yaml
  Warning: unknown field "metadata.label"
  Warning: unknown field "spec.containers[0].images"
  Warning: unknown field "spec.containers[0].port"
  The Pod "a" is invalid: spec.containers[0].image: Required value
  [2]
  $ kubectl delete -f typo2.yaml
  Error from server (NotFound): error when deleting "typo2.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n  - image: nginx\n' > dash.yaml
  $ kubectl apply -f dash.yaml
  The Pod "a" is invalid:
  * spec.containers[0].image: Required value
  * spec.containers[1].name: Required value
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    ports:\n    - containerPort: "80"\n' > portstr.yaml
  $ kubectl apply -f portstr.yaml
  Error from server (BadRequest): error when creating "portstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl create -f portstr.yaml
  Error from server (BadRequest): error when creating "portstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f portstr.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f portstr.yaml --validate=false
  Error from server (BadRequest): error when creating "portstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply -f portstr.yaml --validate=warn --dry-run=server
  Error from server (BadRequest): error when creating "portstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply --server-side -f portstr.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=Pod): .spec.containers[name="x"].ports[containerPort="80",protocol="TCP"].containerPort: expected numeric (int or float), got string
  [1]
  $ kubectl replace -f portstr.yaml
  Error from server (BadRequest): error when replacing "portstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl diff -f portstr.yaml
  Error from server (BadRequest): Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [2]
  $ kubectl delete -f portstr.yaml
  Error from server (NotFound): error when deleting "portstr.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    ports:\n    - containerPort: 80000\n    - containerPort: 0\n      name: a_b\n' > portbig.yaml
  $ kubectl apply -f portbig.yaml
  The Pod "a" is invalid:
  * spec.containers[0].ports[0].containerPort: Invalid value: 80000: must be between 1 and 65535, inclusive
  * spec.containers[0].ports[1].name: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  * spec.containers[0].ports[1].containerPort: Required value
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    command: sleep 10\n' > cmdstr.yaml
  $ kubectl apply -f cmdstr.yaml
  Error from server (BadRequest): error when creating "cmdstr.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field Container.spec.containers.command of type []string
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    env:\n    - name: A\n      value: 5\n    - name: B\n      value: true\n' > envnum.yaml
  $ kubectl apply -f envnum.yaml
  Error from server (BadRequest): error when creating "envnum.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl create -f envnum.yaml
  Error from server (BadRequest): error when creating "envnum.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl apply -f envnum.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f envnum.yaml --validate=false
  Error from server (BadRequest): error when creating "envnum.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl apply -f envnum.yaml --validate=warn --dry-run=server
  Error from server (BadRequest): error when creating "envnum.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl apply --server-side -f envnum.yaml
  Error from server: failed to create typed patch object (default/a; /v1, Kind=Pod): errors:
    .spec.containers[name="x"].env[name="A"].value: expected string, got &value.valueUnstructured{Value:5}
    .spec.containers[name="x"].env[name="B"].value: expected string, got &value.valueUnstructured{Value:true}
  [1]
  $ kubectl replace -f envnum.yaml
  Error from server (BadRequest): error when replacing "envnum.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  $ kubectl diff -f envnum.yaml
  Error from server (BadRequest): Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [2]
  $ kubectl delete -f envnum.yaml
  Error from server (NotFound): error when deleting "envnum.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    env:\n      A: "5"\n' > envmap.yaml
  $ kubectl apply -f envmap.yaml
  Error from server (BadRequest): error when creating "envmap.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field Container.spec.containers.env of type []v1.EnvVar
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    resources:\n      limits: {cpu: 1 core, memory: 64mb}\n' > resbad.yaml
  $ kubectl apply -f resbad.yaml
  Error from server (BadRequest): error when creating "resbad.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl create -f resbad.yaml
  Error from server (BadRequest): error when creating "resbad.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl apply -f resbad.yaml --dry-run=client
  pod/a created (dry run)
  $ kubectl apply -f resbad.yaml --validate=false
  Error from server (BadRequest): error when creating "resbad.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl apply -f resbad.yaml --validate=warn --dry-run=server
  Error from server (BadRequest): error when creating "resbad.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl apply --server-side -f resbad.yaml
  Error from server: failed to convert new object (default/a; /v1, Kind=Pod) to proper version: unable to convert unstructured object to /v1, Kind=Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl replace -f resbad.yaml
  Error from server (BadRequest): error when replacing "resbad.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  $ kubectl diff -f resbad.yaml
  Error from server (BadRequest): Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [2]
  $ kubectl delete -f resbad.yaml
  Error from server (NotFound): error when deleting "resbad.yaml": pods "a" not found
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    resources:\n      limits: {cpu: 100m, memory: 64Mi}\n      requests: {cpu: 1, memory: 1Gi, cpus: 2}\n' > resover.yaml
  % kubectl apply -f resover.yaml
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    volumeMounts:\n    - name: data\n      mountPath: data:x\n  volumes:\n  - name: Data\n    emptyDir: {}\n    hostPath: {path: /x}\n' > volmiss.yaml
  $ kubectl apply -f volmiss.yaml
  The Pod "a" is invalid:
  * spec.volumes[0].hostPath: Forbidden: may not specify more than 1 volume type
  * spec.volumes[0].name: Invalid value: "Data": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  * spec.containers[0].volumeMounts[0].name: Not found: "data"
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  restartPolicy: always\n  dnsPolicy: none\n  containers:\n  - name: x\n    image: nginx\n    imagePullPolicy: ifNotPresent\n' > restart.yaml
  $ kubectl apply -f restart.yaml
  The Pod "a" is invalid:
  * spec.containers[0].imagePullPolicy: Unsupported value: "ifNotPresent": supported values: "Always", "IfNotPresent", "Never"
  * spec.restartPolicy: Unsupported value: "always": supported values: "Always", "OnFailure", "Never"
  * spec.dnsPolicy: Unsupported value: "none": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: x\n    image: nginx\n    livenessProbe:\n      httpGet: {path: /}\n      tcpSocket: {port: 80}\n      periodSeconds: -1\n    readinessProbe: {}\n' > probe.yaml
  $ kubectl apply -f probe.yaml
  The Pod "a" is invalid:
  * spec.containers[0].livenessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.containers[0].livenessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type
  * spec.containers[0].livenessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0
  * spec.containers[0].readinessProbe: Required value: must specify a handler type
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > nosel.yaml
  $ kubectl apply -f nosel.yaml
  The Deployment "a" is invalid:
  * spec.selector: Required value
  * spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  selector: {matchLabels: {app: b}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > selmis.yaml
  $ kubectl apply -f selmis.yaml
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  $ kubectl create -f selmis.yaml
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  $ kubectl apply -f selmis.yaml --dry-run=client
  deployment.apps/a created (dry run)
  $ kubectl apply -f selmis.yaml --validate=false
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  $ kubectl apply -f selmis.yaml --validate=warn --dry-run=server
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  $ kubectl apply --server-side -f selmis.yaml
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [1]
  $ kubectl replace -f selmis.yaml
  Error from server (NotFound): error when replacing "selmis.yaml": deployments.apps "a" not found
  [1]
  $ kubectl diff -f selmis.yaml
  The Deployment "a" is invalid: spec.template.metadata.labels: Invalid value: {"app":"a"}: `selector` does not match template `labels`
  [2]
  $ kubectl delete -f selmis.yaml
  Error from server (NotFound): error when deleting "selmis.yaml": deployments.apps "a" not found
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: 2\n  selector: {matchLabels: {app: b}}\n  containers:\n  - name: x\n    image: nginx\n' > notmpl.yaml
  $ kubectl apply -f notmpl.yaml
  Error from server (BadRequest): error when creating "notmpl.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.containers"
  [1]
  $ kubectl create -f notmpl.yaml
  Error from server (BadRequest): error when creating "notmpl.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.containers"
  [1]
  $ kubectl apply -f notmpl.yaml --dry-run=client
  deployment.apps/a created (dry run)
  $ kubectl apply -f notmpl.yaml --validate=false
  The Deployment "a" is invalid:
  * spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`
  * spec.template.spec.containers: Required value
  [1]
  $ kubectl apply -f notmpl.yaml --validate=warn --dry-run=server
  Warning: unknown field "spec.containers"
  The Deployment "a" is invalid:
  * spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`
  * spec.template.spec.containers: Required value
  [1]
  $ kubectl apply --server-side -f notmpl.yaml
  Error from server: failed to create typed patch object (default/a; apps/v1, Kind=Deployment): .spec.containers: field not declared in schema
  [1]
  $ kubectl replace -f notmpl.yaml
  Error from server (BadRequest): error when replacing "notmpl.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.containers"
  [1]
  $ kubectl diff -f notmpl.yaml
  Warning: unknown field "spec.containers"
  The Deployment "a" is invalid:
  * spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`
  * spec.template.spec.containers: Required value
  [2]
  $ kubectl delete -f notmpl.yaml
  Error from server (NotFound): error when deleting "notmpl.yaml": deployments.apps "a" not found
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: "3"\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > replstr.yaml
  $ kubectl apply -f replstr.yaml
  Error from server (BadRequest): error when creating "replstr.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: -3\n  strategy: {type: RollingUpdates}\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      restartPolicy: Never\n      containers:\n      - name: x\n        image: nginx\n' > replneg.yaml
  $ kubectl apply -f replneg.yaml
  The Deployment "a" is invalid:
  * spec.replicas: Invalid value: -3: must be greater than or equal to 0
  * spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
  * spec.strategy: Unsupported value: {"Type":"RollingUpdates","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  strategy: {type: Recreate, rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > roll0.yaml
  $ kubectl apply -f roll0.yaml
  The Deployment "a" is invalid: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
  [1]
  % printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%%}}\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > rollpct.yaml
  $ kubectl apply -f rollpct.yaml
  The Deployment "a" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0
  [1]
  % printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  selector: {app: a}\n  ports:\n  - port: 80\n  - port: 443\n' > svcport.yaml
  $ kubectl apply -f svcport.yaml
  The Service "a" is invalid:
  * spec.ports[0].name: Required value
  * spec.ports[1].name: Required value
  [1]
  % printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  type: nodeport\n  selector: app=a\n  ports:\n  - port: 80\n    nodePort: 80\n' > svctype.yaml
  $ kubectl apply -f svctype.yaml
  Error from server (BadRequest): error when creating "svctype.yaml": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.selector of type map[string]string
  [1]
  % printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  type: NodePort\n  ports:\n  - port: 80\n    nodePort: 80\n    targetPort: "http port"\n    protocol: tcp\n' > svcnode.yaml
  $ kubectl apply -f svcnode.yaml
  The Service "a" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
  [1]
  % printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  clusterIP: 10.0.0.300\n  ports:\n  - port: 80\n' > svcip.yaml
  $ kubectl apply -f svcip.yaml
  The Service "a" is invalid: spec.clusterIPs[0]: Invalid value: "10.0.0.300": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
  [1]
  % printf 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  clusterIP: 192.168.1.1\n  externalIPs: [x]\n  ports:\n  - port: 80\n' > svcip2.yaml
  $ kubectl apply -f svcip2.yaml
  The Service "a" is invalid: spec.clusterIPs: Invalid value: ["192.168.1.1"]: failed to allocate IP 192.168.1.1: the provided network does not match the current range
  [1]
  % printf 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\nspec:\n  rules:\n  - host: a.example.com\n    http:\n      paths:\n      - path: /\n        backend:\n          serviceName: a\n          servicePort: 80\n' > ingold.yaml
  $ kubectl apply -f ingold.yaml
  Error from server (BadRequest): error when creating "ingold.yaml": Ingress in version "v1" cannot be handled as a Ingress: strict decoding error: unknown field "spec.rules[0].http.paths[0].backend.serviceName", unknown field "spec.rules[0].http.paths[0].backend.servicePort"
  [1]
  % printf 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\nspec:\n  rules:\n  - host: A_b\n    http:\n      paths:\n      - path: x\n        backend:\n          service: {name: a}\n' > ingnotype.yaml
  $ kubectl apply -f ingnotype.yaml
  The Ingress "a" is invalid:
  * spec.rules[0].host: Invalid value: "A_b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  * spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified
  [1]
  % printf 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: a\nspec:\n  schedule: every minute\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n          - name: x\n            image: busybox\n' > cron.yaml
  $ kubectl apply -f cron.yaml
  The CronJob "a" is invalid:
  * spec.schedule: Invalid value: "every minute": expected exactly 5 fields, found 2: [every minute]
  * spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  % printf 'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: a\nspec:\n  schedule: "60 * * * *"\n  timeZone: Asia/Soul\n  concurrencyPolicy: forbid\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers:\n          - name: x\n            image: busybox\n' > cron2.yaml
  $ kubectl apply -f cron2.yaml
  The CronJob "a" is invalid:
  * spec.schedule: Invalid value: "60 * * * *": end of range (60) above maximum (59): 60
  * spec.timeZone: Invalid value: "Asia/Soul": unknown time zone Asia/Soul
  * spec.concurrencyPolicy: Unsupported value: "forbid": supported values: "Allow", "Forbid", "Replace"
  [1]
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: a\nspec:\n  completions: -1\n  backoffLimit: x\n  template:\n    spec:\n      restartPolicy: Always\n      containers:\n      - name: x\n        image: busybox\n' > job.yaml
  $ kubectl apply -f job.yaml
  Error from server (BadRequest): error when creating "job.yaml": Job in version "v1" cannot be handled as a Job: json: cannot unmarshal string into Go struct field JobSpec.spec.backoffLimit of type int32
  [1]
  % printf 'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: a\nspec:\n  completions: -1\n  parallelism: -2\n  completionMode: indexed\n  template:\n    spec:\n      containers:\n      - name: x\n        image: busybox\n' > job2.yaml
  $ kubectl apply -f job2.yaml
  The Job "a" is invalid:
  * spec.parallelism: Invalid value: -2: must be greater than or equal to 0
  * spec.completions: Invalid value: -1: must be greater than or equal to 0
  * spec.completionMode: Unsupported value: "indexed": supported values: "NonIndexed", "Indexed"
  * spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
  [1]
  % printf 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: a\nspec:\n  accessModes: ReadWriteOnce\n  resources: {requests: {storage: 1Gi}}\n' > pvc.yaml
  $ kubectl apply -f pvc.yaml
  Error from server (BadRequest): error when creating "pvc.yaml": PersistentVolumeClaim in version "v1" cannot be handled as a PersistentVolumeClaim: json: cannot unmarshal string into Go struct field PersistentVolumeClaimSpec.spec.accessModes of type []v1.PersistentVolumeAccessMode
  [1]
  % printf 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: a\nspec:\n  accessModes: [RWO]\n  resources: {requests: {storage: -1Gi, cpu: 1}, storage: 1Gi}\n' > pvc2.yaml
  $ kubectl apply -f pvc2.yaml
  Error from server (BadRequest): error when creating "pvc2.yaml": PersistentVolumeClaim in version "v1" cannot be handled as a PersistentVolumeClaim: strict decoding error: unknown field "spec.resources.storage"
  [1]
  % printf 'apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: a\n  namespace: default\nspec:\n  capacity: {storage: 1GB}\n  accessModes: [ReadWriteOnce]\n  persistentVolumeReclaimPolicy: retain\n' > pv.yaml
  $ kubectl apply -f pv.yaml
  Error from server (BadRequest): error when creating "pv.yaml": PersistentVolume in version "v1" cannot be handled as a PersistentVolume: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  % printf 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  password: hunter2!\n' > secret.yaml
  $ kubectl apply -f secret.yaml
  Error from server (BadRequest): error when creating "secret.yaml": Secret in version "v1" cannot be handled as a Secret: illegal base64 data at input byte 7
  [1]
  % printf 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ntype: kubernetes.io/tls\ndata:\n  tls.crt: aGVsbG8=\n' > secret2.yaml
  $ kubectl apply -f secret2.yaml
  The Secret "a" is invalid: data[tls.key]: Required value
  [1]
  % printf 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: a\nspec:\n  podSelector: {}\n  policyTypes: [ingress]\n  ingress:\n  - from:\n    - ipBlock: {cidr: 10.0.0.0, except: [10.1.0.0/16]}\n    ports:\n    - port: http_x\n      protocol: HTTP\n' > netpol.yaml
  $ kubectl apply -f netpol.yaml
  The NetworkPolicy "a" is invalid:
  * spec.ingress[0].ports[0].protocol: Unsupported value: "HTTP": supported values: "TCP", "UDP", "SCTP"
  * spec.ingress[0].ports[0].port: Invalid value: "http_x": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  * spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "10.0.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
  * spec.policyTypes[0]: Unsupported value: "ingress": supported values: "Ingress", "Egress"
  [1]
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: a\nrules:\n- apiGroups: [""]\n  resources: pods\n  verbs: [get]\n' > role.yaml
  $ kubectl apply -f role.yaml
  Error from server (BadRequest): error when creating "role.yaml": Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [1]
  $ kubectl create -f role.yaml
  Error from server (BadRequest): error when creating "role.yaml": Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [1]
  $ kubectl apply -f role.yaml --dry-run=client
  role.rbac.authorization.k8s.io/a created (dry run)
  $ kubectl apply -f role.yaml --validate=false
  Error from server (BadRequest): error when creating "role.yaml": Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [1]
  $ kubectl apply -f role.yaml --validate=warn --dry-run=server
  Error from server (BadRequest): error when creating "role.yaml": Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [1]
  $ kubectl apply --server-side -f role.yaml
  Error from server: failed to create typed patch object (default/a; rbac.authorization.k8s.io/v1, Kind=Role): .rules[0].resources: expected list, got &{pods}
  [1]
  $ kubectl replace -f role.yaml
  Error from server (BadRequest): error when replacing "role.yaml": Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [1]
  $ kubectl diff -f role.yaml
  Error from server (BadRequest): Role in version "v1" cannot be handled as a Role: json: cannot unmarshal string into Go struct field PolicyRule.rules.resources of type []string
  [2]
  $ kubectl delete -f role.yaml
  Error from server (NotFound): error when deleting "role.yaml": roles.rbac.authorization.k8s.io "a" not found
  [1]
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: a\nrules:\n- resources: [pods]\n- apiGroups: [""]\n  verbs: [get]\n  nonResourceURLs: [/x]\n' > role2.yaml
  $ kubectl apply -f role2.yaml
  The Role "a" is invalid:
  * rules[0].apiGroups: Required value: resource rules must supply at least one api group
  * rules[1].nonResourceURLs: Invalid value: ["/x"]: namespaced rules cannot apply to non-resource URLs
  * rules[1].nonResourceURLs: Invalid value: ["/x"]: rules cannot apply to both regular resources and non-resource URLs
  * rules[0].verbs: Required value
  [1]
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: a\nroleRef: {kind: Role, name: x}\nsubjects:\n- kind: User\n- kind: ServiceAccount\n  name: a\n- kind: Robot\n  name: r\n' > rb.yaml
  $ kubectl apply -f rb.yaml
  The RoleBinding "a" is invalid:
  * subjects[2].kind: Unsupported value: "Robot": supported values: "ServiceAccount", "User", "Group"
  * subjects[0].name: Required value
  [1]
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: a\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: Rolle, name: x}\n' > rb2.yaml
  $ kubectl apply -f rb2.yaml
  Error from server: error when creating "rb2.yaml": unsupported role reference kind: "Rolle"
  [1]
  % printf 'apiVersion: v1\nkind: ResourceQuota\nmetadata:\n  name: a\nspec:\n  hard: {pods: ten, cpus: 1}\n' > quota.yaml
  $ kubectl apply -f quota.yaml
  Error from server (BadRequest): error when creating "quota.yaml": ResourceQuota in version "v1" cannot be handled as a ResourceQuota: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  % printf 'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: a\nspec:\n  limits:\n  - type: Container\n    max: {cpu: 1}\n    min: {cpu: 2}\n    default: {cpu: 3}\n  - default: {memory: 1Gi}\n' > limits.yaml
  $ kubectl apply -f limits.yaml
  The LimitRange "a" is invalid:
  * spec.limits[0].min[cpu]: Invalid value: "2": min value 2 is greater than max value 1
  * spec.limits[0].defaultRequest[cpu]: Invalid value: "3": default request value 3 is greater than max value 1
  * spec.limits[0].default[cpu]: Invalid value: "1": default value 3 is greater than max value 1
  * spec.limits[1].type: Invalid value: "": name part must be non-empty
  * spec.limits[1].type: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  [1]
  % printf 'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: a\nspec:\n  minReplicas: 5\n  maxReplicas: 2\n  scaleTargetRef: {kind: Deployment}\n  metrics:\n  - type: Resource\n    resource: {name: cpu, target: {averageUtilization: 50}}\n' > hpa.yaml
  $ kubectl apply -f hpa.yaml
  The HorizontalPodAutoscaler "a" is invalid:
  * spec.maxReplicas: Invalid value: 2: must be greater than or equal to `minReplicas`
  * spec.scaleTargetRef.name: Required value
  * spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group
  * spec.metrics[0].resource.target.type: Required value: must specify a metric target type
  * spec.metrics[0].resource.target.type: Invalid value: "": must be either Utilization, Value, or AverageValue
  [1]
  % printf 'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: a\nspec:\n  replicas: 3\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n' > ds.yaml
  $ kubectl apply -f ds.yaml
  Error from server (BadRequest): error when creating "ds.yaml": DaemonSet in version "v1" cannot be handled as a DaemonSet: strict decoding error: unknown field "spec.replicas"
  [1]
  % printf 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: a\nspec:\n  selector: {matchLabels: {app: a}}\n  podManagementPolicy: parallel\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      containers:\n      - name: x\n        image: nginx\n  volumeClaimTemplates:\n  - spec: {accessModes: [ReadWriteOnce]}\n' > sts.yaml
  % kubectl apply -f sts.yaml
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  nodeSelector: {a: true}\n  tolerations:\n  - key: k\n    operator: equal\n    effect: noschedule\n  containers:\n  - name: x\n    image: nginx\n' > aff.yaml
  $ kubectl apply -f aff.yaml
  Error from server (BadRequest): error when creating "aff.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field PodSpec.spec.nodeSelector of type string
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  tolerations:\n  - key: k\n    operator: Exists\n    value: x\n  - effect: NoRun\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n        - matchExpressions:\n          - {key: k, operator: in, values: [a]}\n          - {key: k, operator: In}\n    podAntiAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n      - labelSelector: {matchLabels: {app: a}}\n  containers:\n  - name: x\n    image: nginx\n' > aff2.yaml
  $ kubectl apply -f aff2.yaml
  The Pod "a" is invalid:
  * spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].operator: Invalid value: "in": not a valid selector operator
  * spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[1].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
  * spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Required value: can not be empty
  * spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must be non-empty
  * spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
  * spec.tolerations[0].operator: Invalid value: "x": value must be empty when `operator` is 'Exists'
  * spec.tolerations[1].operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys"
  * spec.tolerations[1].effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  securityContext: {runAsUser: root, fsGroup: -1}\n  containers:\n  - name: x\n    image: nginx\n' > sec.yaml
  $ kubectl apply -f sec.yaml
  Error from server (BadRequest): error when creating "sec.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field PodSecurityContext.spec.securityContext.runAsUser of type int64
  [1]
  % printf 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  securityContext: {runAsUser: -5, capabilities: {add: [NET_ADMIN]}}\n  containers:\n  - name: x\n    image: nginx\n    securityContext: {privileged: true, allowPrivilegeEscalation: false, fsGroup: 5}\n' > sec2.yaml
  $ kubectl apply -f sec2.yaml
  Error from server (BadRequest): error when creating "sec2.yaml": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].securityContext.fsGroup", unknown field "spec.securityContext.capabilities"
  [1]
  % printf 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team_a\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: nope\n' > ns.yaml
  $ kubectl apply -f ns.yaml
  Error from server (Invalid): error when creating "ns.yaml": Namespace "team_a" is invalid: metadata.name: Invalid value: "team_a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  Error from server (NotFound): error when creating "ns.yaml": namespaces "nope" not found
  [1]
  % printf '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"},}\n' > json.yaml
  $ kubectl apply -f json.yaml
  configmap/a created
  $ kubectl create -f json.yaml
  Error from server (AlreadyExists): error when creating "json.yaml": configmaps "a" already exists
  [1]
  $ kubectl apply -f json.yaml --dry-run=client
  configmap/a unchanged (dry run)
  $ kubectl apply -f json.yaml --validate=false
  configmap/a unchanged
  $ kubectl apply -f json.yaml --validate=warn --dry-run=server
  configmap/a unchanged (server dry run)
  $ kubectl apply --server-side -f json.yaml
  configmap/a serverside-applied
  $ kubectl replace -f json.yaml
  configmap/a replaced
  $ kubectl diff -f json.yaml
  $ kubectl delete -f json.yaml
  configmap "a" deleted from default namespace
  % printf '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}\n' > json2.yaml
  $ kubectl apply -f json2.yaml
  error: error parsing json2.yaml: unexpected EOF
  [1]
  % printf '[{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}]\n' > json3.yaml
  $ kubectl apply -f json3.yaml
  error: error validating "json3.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: l1}\n- kind: ConfigMap\n  metadata: {name: l2}\n' > listed.yaml
  $ kubectl apply -f listed.yaml
  error: error validating "listed.yaml": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf 'hello world\n' > text.yaml
  $ kubectl apply -f text.yaml
  error: error validating "text.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % printf '' > empty.yaml
  $ kubectl apply -f empty.yaml
  error: no objects passed to apply
  [1]
  % printf '# nothing\n---\n# nothing else\n' > comment.yaml
  $ kubectl apply -f comment.yaml
  error: no objects passed to apply
  [1]
  % printf 'apiVersion: v1\r\nkind: ConfigMap\r\nmetadata:\r\n  name: win\r\ndata:\r\n  a: |\r\n    x\r\n' > win.yaml
  $ kubectl apply -f win.yaml
  configmap/win created
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: anc\n  labels: &l {a: b}\n  annotations: *l\ndata: {<<: *l, c: d}\n' > anchor.yaml
  $ kubectl apply -f anchor.yaml
  configmap/anc created
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: anc\n  labels: *nope\n' > anchor2.yaml
  $ kubectl apply -f anchor2.yaml
  error: error parsing anchor2.yaml: error converting YAML to JSON: yaml: unknown anchor 'nope' referenced
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: tag\ndata:\n  a: !!str 5\n  b: !custom x\n' > tag.yaml
  $ kubectl apply -f tag.yaml
  configmap/tag created
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: %%x\n  b: @y\n' > percent.yaml
  $ kubectl apply -f percent.yaml
  error: error parsing percent.yaml: error converting YAML to JSON: yaml: line 6: found character that cannot start any token
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: {x: y\n' > bang.yaml
  $ kubectl apply -f bang.yaml
  error: error parsing bang.yaml: error converting YAML to JSON: yaml: line 6: did not find expected ',' or '}'
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: - x\n' > star.yaml
  $ kubectl apply -f star.yaml
  error: error parsing star.yaml: error converting YAML to JSON: yaml: line 6: block sequence entries are not allowed in this context
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: b: c\n' > colon2.yaml
  $ kubectl apply -f colon2.yaml
  error: error parsing colon2.yaml: error converting YAML to JSON: yaml: line 6: mapping values are not allowed in this context
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: t1}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: t2}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: t3\n' > third.yaml
  $ kubectl apply -f third.yaml
  configmap/t1 created
  configmap/t2 created
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl create -f third.yaml
  Error from server (AlreadyExists): error when creating "third.yaml": configmaps "t1" already exists
  Error from server (AlreadyExists): error when creating "third.yaml": configmaps "t2" already exists
  error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl apply -f third.yaml --dry-run=client
  configmap/t1 unchanged (dry run)
  configmap/t2 unchanged (dry run)
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl apply -f third.yaml --validate=false
  configmap/t1 unchanged
  configmap/t2 unchanged
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl apply -f third.yaml --validate=warn --dry-run=server
  configmap/t1 unchanged (server dry run)
  configmap/t2 unchanged (server dry run)
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl apply --server-side -f third.yaml
  configmap/t1 serverside-applied
  configmap/t2 serverside-applied
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl replace -f third.yaml
  configmap/t1 replaced
  configmap/t2 replaced
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  $ kubectl diff -f third.yaml
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [2]
  $ kubectl delete -f third.yaml
  configmap "t1" deleted from default namespace
  configmap "t2" deleted from default namespace
  error: error parsing third.yaml: error converting YAML to JSON: yaml: line 3: did not find expected ',' or '}'
  [1]
  % printf 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: t1}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: t2}\n' > nosep.yaml
  $ kubectl apply -f nosep.yaml
  configmap/t2 created
