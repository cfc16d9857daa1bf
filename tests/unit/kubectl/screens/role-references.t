Role references of every wrong sort, overrides, types in templates
Corners of step one
  $ kubectl create role r2 --verb='*',get --resource=deploy.apps/scale,pods/log --dry-run=client -o jsonpath='{.rules}'
  [{"apiGroups":[""],"resources":["pods/log"],"verbs":["*"]},{"apiGroups":["apps"],"resources":["deployments/scale"],"verbs":["*"]}]
  $ kubectl create clusterrole r3 --verb=get --resource=ing,jobs.batch,pods,nodes,deploy --non-resource-url=/healthz --dry-run=client -o yaml
  apiVersion: rbac.authorization.k8s.io/v1
  kind: ClusterRole
  metadata:
    name: r3
  rules:
  - apiGroups:
    - ""
    resources:
    - pods
    - nodes
    verbs:
    - get
  - apiGroups:
    - apps
    resources:
    - deployments
    verbs:
    - get
  - apiGroups:
    - batch
    resources:
    - jobs
    verbs:
    - get
  - apiGroups:
    - networking.k8s.io
    resources:
    - ingresses
    verbs:
    - get
  - nonResourceURLs:
    - /healthz
    verbs:
    - get
  % kubectl create deployment web --image=nginx
  $ kubectl expose deploy/web --port=80 --overrides='{"spec":{"ports":[{"port":8080}]}}' --dry-run=client -o jsonpath='{.spec.ports}'
  [{"port":8080,"targetPort":0}]
  $ kubectl expose deploy/web --port=80 --overrides='{"spec":{"ports":[{"port":8080,"name":"a"},{"port":80,"targetPort":"http","nodePort":30000}]}}' --dry-run=client -o yaml
  apiVersion: v1
  kind: Service
  metadata:
    labels:
      app: web
    name: web
  spec:
    ports:
    - name: a
      port: 8080
      targetPort: 0
    - nodePort: 30000
      port: 80
      targetPort: http
    selector:
      app: web
  status:
    loadBalancer: {}
  $ kubectl plugin list
  error: unable to find any kubectl plugins in your PATH
  [1]
  % kubectl get deploy web -o go-template='{{printf "%T" .spec.replicas}} {{printf "%T" .metadata}} {{printf "%T %T" .metadata.name .spec.template.spec.containers}}{{"\n"}}'
  % kubectl get deploy web -o go-template='{{range $k, $v := .spec}}{{$k}} {{printf "%T" $v}}{{"\n"}}{{end}}'
  $ kubectl get deploy -o go-template='{{printf "%T %T %T" .items .kind .nothing}}{{"\n"}}'
  []interface {} string <nil>
  $ kubectl get deploy web -o go-template='{{printf "%T %T %T %T %T" 1 1.5 true nil "x"}}{{"\n"}}'
  int float64 bool <nil> string
  $ kubectl get deploy web -o go-template='{{printf "%T %T" (len .metadata) (index .spec.template.spec.containers 0)}}{{"\n"}}'
  int map[string]interface {}
  % kubectl get deploy web -o go-template='{{printf "%T" (eq 1 1)}} {{printf "%T" (printf "a")}} {{printf "%v %+v %#v" .spec.replicas .spec.paused .spec.strategy}}{{"\n"}}'
  $ kubectl get deploy web -o go-template='{{printf "%d %s %q %x %v" .spec.replicas .metadata.name .metadata.name .metadata.name .metadata.labels}}{{"\n"}}'
  1 web "web" 776562 map[app:web]
  % kubectl get deploy web -o go-template='{{printf "%d %s" .metadata.name .spec.replicas}}{{"\n"}}'
  $ kubectl create rolebinding x --role=nothing --user=a
  rolebinding.rbac.authorization.k8s.io/x created
  % printf 'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: y\nroleRef:\n  kind: Rolle\n  name: a\n  apiGroup: rbac.authorization.k8s.io\n' > rb.yaml
  $ kubectl create -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  $ kubectl apply -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  $ kubectl apply --server-side -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i 's/Rolle/Role/; s/apiGroup: .*/apiGroup: apps/' rb.yaml
  $ kubectl create -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i '/apiGroup/d' rb.yaml
  $ kubectl create -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i 's/kind: Role$/kind: ClusterRole/' rb.yaml
  $ kubectl apply -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i '/name: a/d' rb.yaml
  $ kubectl create -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i '/roleRef/d; /kind: ClusterRole/d' rb.yaml
  $ kubectl create -f rb.yaml
  error: unable to decode "rb.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.name of type string
  [1]
  % sed -i 's/name: y/name: y2/' rb.yaml
  $ kubectl create -f rb.yaml --validate=false
  Error from server: error when creating "rb.yaml": unsupported role reference kind: ""
  [1]
  $ kubectl patch rolebinding x -p '{"roleRef":{"name":"b"}}'
  The RoleBinding "x" is invalid: roleRef: Invalid value: {"APIGroup":"rbac.authorization.k8s.io","Kind":"Role","Name":"b"}: field is immutable
  [1]
  $ kubectl patch rolebinding x -p '{"roleRef":{"kind":"Foo"}}'
  Error from server: unsupported role reference kind: "Foo"
  [1]
  $ kubectl patch rolebinding x --type=json -p '[{"op":"remove","path":"/roleRef"}]'
  Error from server: unsupported role reference kind: ""
  [1]
  $ kubectl patch rolebinding x --type=merge -p '{"subjects":[{"kind":"Person","name":"a"}]}'
  The RoleBinding "x" is invalid: subjects[0].kind: Unsupported value: "Person": supported values: "ServiceAccount", "User", "Group"
  [1]
  $ kubectl patch rolebinding x --type=merge -p '{"subjects":[{"kind":"User","name":""}]}'
  The RoleBinding "x" is invalid: subjects[0].name: Required value
  [1]
  $ kubectl patch rolebinding x --type=merge -p '{"subjects":[{"kind":"ServiceAccount","name":"a b"}]}'
  The RoleBinding "x" is invalid: subjects[0].name: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
