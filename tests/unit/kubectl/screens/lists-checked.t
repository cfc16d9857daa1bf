kubectl: lists are checked by kubectl itself, with the words of the schema
  % cat > l1.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: v1
  >   kind: Pod
  >   metadata: {name: l1}
  >   spec:
  >     container: []
  >     containers:
  >     - name: x
  >       images: y
  >       ports: [{containerPort: "80"}]
  > - apiVersion: v1
  >   kind: ConfigMap
  >   metadata: {name: l2}
  >   data: {a: 5, b: true}
  > EOF
  $ kubectl create -f l1.yaml
  error: error validating "l1.yaml": error validating data: [ValidationError(Pod.spec): unknown field "container" in io.k8s.api.core.v1.PodSpec, ValidationError(Pod.spec.containers[0]): unknown field "images" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[0].ports[0].containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got "string", expected "integer"]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l1.yaml --dry-run=server
  error: error validating "l1.yaml": error validating data: [ValidationError(Pod.spec): unknown field "container" in io.k8s.api.core.v1.PodSpec, ValidationError(Pod.spec.containers[0]): unknown field "images" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[0].ports[0].containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got "string", expected "integer"]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l1.yaml --validate=false --dry-run=server
  Error from server (BadRequest): error when creating "l1.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  Error from server (BadRequest): error when creating "l1.yaml": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
  [1]
  $ kubectl create -f l1.yaml --dry-run=client -o name
  error: error validating "l1.yaml": error validating data: [ValidationError(Pod.spec): unknown field "container" in io.k8s.api.core.v1.PodSpec, ValidationError(Pod.spec.containers[0]): unknown field "images" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[0].ports[0].containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got "string", expected "integer"]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l1.yaml --server-side
  error: error validating "l1.yaml": error validating data: [ValidationError(Pod.spec): unknown field "container" in io.k8s.api.core.v1.PodSpec, ValidationError(Pod.spec.containers[0]): unknown field "images" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[0].ports[0].containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got "string", expected "integer"]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl delete -f l1.yaml
  Error from server (NotFound): error when deleting "l1.yaml": pods "l1" not found
  Error from server (NotFound): error when deleting "l1.yaml": configmaps "l2" not found
  [1]
  $ kubectl replace -f l1.yaml
  error: error validating "l1.yaml": error validating data: [ValidationError(Pod.spec): unknown field "container" in io.k8s.api.core.v1.PodSpec, ValidationError(Pod.spec.containers[0]): unknown field "images" in io.k8s.api.core.v1.Container, ValidationError(Pod.spec.containers[0].ports[0].containerPort): invalid type for io.k8s.api.core.v1.ContainerPort.containerPort: got "string", expected "integer"]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l2.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: v1
  >   kind: ConfigMap
  >   metadata: {name: l1}
  > - kind: ConfigMap
  > - apiVersion: v1
  > - 5
  > - apiVersion: nope/v1
  >   kind: Nope
  > EOF
  $ kubectl create -f l2.yaml
  error: error validating "l2.yaml": error validating data: [apiVersion not set, kind not set, invalid object to validate]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l3.yaml <<'EOF'
  > apiVersion: v1
  > kind: ConfigMapList
  > items:
  > - apiVersion: v1
  >   kind: ConfigMap
  >   metadata: {name: l1}
  >   dat: {}
  > EOF
  $ kubectl create -f l3.yaml
  error: error validating "l3.yaml": error validating data: ValidationError(ConfigMapList.items[0]): unknown field "dat" in io.k8s.api.core.v1.ConfigMap; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l4.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items: {}
  > EOF
  $ kubectl create -f l4.yaml
  error: error validating "l4.yaml": error validating data: invalid object to validate; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l6.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: apps/v1
  >   kind: Deployment
  >   metadata: {name: d, lables: {a: b}}
  >   spec:
  >     replicas: two
  >     template: {spec: {containers: {name: x}}}
  > EOF
  $ kubectl create -f l6.yaml
  error: error validating "l6.yaml": error validating data: [ValidationError(Deployment.metadata): unknown field "lables" in io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec.template.spec.containers): invalid type for io.k8s.api.core.v1.PodSpec.containers: got "map", expected "array", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l6.yaml --dry-run=server
  error: error validating "l6.yaml": error validating data: [ValidationError(Deployment.metadata): unknown field "lables" in io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec.template.spec.containers): invalid type for io.k8s.api.core.v1.PodSpec.containers: got "map", expected "array", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l6.yaml --validate=false --dry-run=server
  Error from server (BadRequest): error when creating "l6.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl create -f l6.yaml --dry-run=client -o name
  error: error validating "l6.yaml": error validating data: [ValidationError(Deployment.metadata): unknown field "lables" in io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec.template.spec.containers): invalid type for io.k8s.api.core.v1.PodSpec.containers: got "map", expected "array", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply -f l6.yaml --server-side
  error: error validating "l6.yaml": error validating data: [ValidationError(Deployment.metadata): unknown field "lables" in io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec.template.spec.containers): invalid type for io.k8s.api.core.v1.PodSpec.containers: got "map", expected "array", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl delete -f l6.yaml
  Error from server (NotFound): error when deleting "l6.yaml": deployments.apps "d" not found
  [1]
  $ kubectl replace -f l6.yaml
  error: error validating "l6.yaml": error validating data: [ValidationError(Deployment.metadata): unknown field "lables" in io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta, ValidationError(Deployment.spec.replicas): invalid type for io.k8s.api.apps.v1.DeploymentSpec.replicas: got "string", expected "integer", ValidationError(Deployment.spec.template.spec.containers): invalid type for io.k8s.api.core.v1.PodSpec.containers: got "map", expected "array", ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l7.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: v1
  >   kind: Service
  >   metadata: {name: d}
  >   spec:
  >     ports: [{port: "x", targetPort: true, nodePort: 1.5}]
  >     selector: a
  > - apiVersion: batch/v1
  >   kind: Job
  >   spec: {template: {}}
  > - apiVersion: v1
  >   kind: Secret
  >   metadata: {name: s}
  >   data: {a: "!!"}
  >   stringData: [a]
  >   type: 5
  > - apiVersion: rbac.authorization.k8s.io/v1
  >   kind: Role
  >   metadata: {name: s}
  >   rules: [{verbs: get}, {resources: [5]}]
  > EOF
  $ kubectl create -f l7.yaml
  error: error validating "l7.yaml": error validating data: [ValidationError(Service.spec.ports[0].port): invalid type for io.k8s.api.core.v1.ServicePort.port: got "string", expected "integer", ValidationError(Service.spec.selector): invalid type for io.k8s.api.core.v1.ServiceSpec.selector: got "string", expected "map", ValidationError(Secret.stringData): invalid type for io.k8s.api.core.v1.Secret.stringData: got "array", expected "map", ValidationError(Role.rules[0].verbs): invalid type for io.k8s.api.rbac.v1.PolicyRule.verbs: got "string", expected "array", ValidationError(Role.rules[1]): missing required field "verbs" in io.k8s.api.rbac.v1.PolicyRule]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > l8.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - apiVersion: v1
  >   kind: Pod
  >   metadata: [a]
  >   spec:
  >     containers:
  >     - null
  >     - 5
  >     - [x]
  >     - name: [a]
  >       args: [{a: b}, 5, null, [x]]
  >       command: x
  >       resources: {limits: {cpu: {a: b}, memory: [5]}, requests: 5}
  >       env: [{name: A, value: 5, valueFrom: x}]
  >       livenessProbe: {httpGet: {port: {}}}
  >       tty: "yes"
  >       stdin: 1
  >     nodeSelector: {a: 5, b: {}, c: [x]}
  >     hostNetwork: {}
  >     activeDeadlineSeconds: true
  >     terminationGracePeriodSeconds: [5]
  >     volumes: {name: x}
  >     bogus: null
  >   status: 5
  > - apiVersion: authorization.k8s.io/v1
  >   kind: SelfSubjectAccessReview
  >   spec: {x: y}
  > - apiVersion: apiextensions.k8s.io/v1
  >   kind: CustomResourceDefinition
  >   metadata: {name: s, creationTimestamp: 5}
  >   spec: {versions: [{name: v1, schema: {openAPIV3Schema: {x: y, properties: 5, default: [5], items: 5}}}]}
  > EOF
  $ kubectl create -f l8.yaml
  error: error validating "l8.yaml": error validating data: [ValidationError(Pod.metadata): invalid type for io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta: got "array", expected "map", ValidationError(Pod.spec.activeDeadlineSeconds): invalid type for io.k8s.api.core.v1.PodSpec.activeDeadlineSeconds: got "boolean", expected "integer", ValidationError(Pod.spec.containers): unknown object type "nil" in Pod.spec.containers[0], ValidationError(Pod.spec.containers[1]): invalid type for io.k8s.api.core.v1.Container: got "integer", expected "map", ValidationError(Pod.spec.containers[2]): invalid type for io.k8s.api.core.v1.Container: got "array", expected "map", ValidationError(Pod.spec.containers[3].args[0]): invalid type for io.k8s.api.core.v1.Container.args: got "map", expected "string", ValidationError(Pod.spec.containers[3].args): unknown object type "nil" in Pod.spec.containers[3].args[2], ValidationError(Pod.spec.containers[3].args[3]): invalid type for io.k8s.api.core.v1.Container.args: got "array", expected "string", ValidationError(Pod.spec.containers[3].command): invalid type for io.k8s.api.core.v1.Container.command: got "string", expected "array", ValidationError(Pod.spec.containers[3].env[0].valueFrom): invalid type for io.k8s.api.core.v1.EnvVarSource: got "string", expected "map", ValidationError(Pod.spec.containers[3].livenessProbe.httpGet.port): invalid type for io.k8s.apimachinery.pkg.util.intstr.IntOrString: got "map", expected "string", ValidationError(Pod.spec.containers[3].name): invalid type for io.k8s.api.core.v1.Container.name: got "array", expected "string", ValidationError(Pod.spec.containers[3].resources.limits.cpu): invalid type for io.k8s.apimachinery.pkg.api.resource.Quantity: got "map", expected "string", ValidationError(Pod.spec.containers[3].resources.limits.memory): invalid type for io.k8s.apimachinery.pkg.api.resource.Quantity: got "array", expected "string", ValidationError(Pod.spec.containers[3].resources.requests): invalid type for io.k8s.api.core.v1.ResourceRequirements.requests: got "integer", expected "map", ValidationError(Pod.spec.containers[3].stdin): invalid type for io.k8s.api.core.v1.Container.stdin: got "integer", expected "boolean", ValidationError(Pod.spec.containers[3].tty): invalid type for io.k8s.api.core.v1.Container.tty: got "string", expected "boolean", ValidationError(Pod.spec.hostNetwork): invalid type for io.k8s.api.core.v1.PodSpec.hostNetwork: got "map", expected "boolean", ValidationError(Pod.spec.nodeSelector.b): invalid type for io.k8s.api.core.v1.PodSpec.nodeSelector: got "map", expected "string", ValidationError(Pod.spec.nodeSelector.c): invalid type for io.k8s.api.core.v1.PodSpec.nodeSelector: got "array", expected "string", ValidationError(Pod.spec.terminationGracePeriodSeconds): invalid type for io.k8s.api.core.v1.PodSpec.terminationGracePeriodSeconds: got "array", expected "integer", ValidationError(Pod.spec.volumes): invalid type for io.k8s.api.core.v1.PodSpec.volumes: got "map", expected "array", ValidationError(Pod.status): invalid type for io.k8s.api.core.v1.PodStatus: got "integer", expected "map", ValidationError(SelfSubjectAccessReview.spec): unknown field "x" in io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec, ValidationError(CustomResourceDefinition.spec.versions[0].schema.openAPIV3Schema.properties): invalid type for io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps.properties: got "integer", expected "map", ValidationError(CustomResourceDefinition.spec.versions[0].schema.openAPIV3Schema): unknown field "x" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps, ValidationError(CustomResourceDefinition.spec.versions[0]): missing required field "served" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion, ValidationError(CustomResourceDefinition.spec.versions[0]): missing required field "storage" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionVersion, ValidationError(CustomResourceDefinition.spec): missing required field "group" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec, ValidationError(CustomResourceDefinition.spec): missing required field "names" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec, ValidationError(CustomResourceDefinition.spec): missing required field "scope" in io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec]; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > sar.yaml <<'EOF'
  > apiVersion: authorization.k8s.io/v1
  > kind: SelfSubjectAccessReview
  > spec: {x: y}
  > EOF
  $ kubectl create -f sar.yaml
  error: error validating "sar.yaml": error validating data: ValidationError(SelfSubjectAccessReview.spec): unknown field "x" in io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % cat > dup.yaml <<'EOF'
  > apiVersion: v1
  > kind: List
  > items:
  > - {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {}}
  > - {apiVersion: v1, kind: Pod, metadata: {name: b}, spec: {}}
  > EOF
  $ kubectl create -f dup.yaml
  error: error validating "dup.yaml": error validating data: ValidationError(Pod.spec): missing required field "containers" in io.k8s.api.core.v1.PodSpec; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
