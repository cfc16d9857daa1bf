Rules that cost too much when they run
  $ cat > crd.yaml <<'X'
  > apiVersion: apiextensions.k8s.io/v1
  > kind: CustomResourceDefinition
  > metadata: {name: cs.e.io}
  > spec:
  >   group: e.io
  >   scope: Namespaced
  >   names: {plural: cs, kind: C}
  >   versions:
  >   - name: v1
  >     served: true
  >     storage: true
  >     schema:
  >       openAPIV3Schema:
  >         type: object
  >         properties:
  >           spec:
  >             type: object
  >             properties:
  >               a:
  >                 type: array
  >                 maxItems: 700
  >                 items: {type: integer}
  >                 x-kubernetes-validations: [{rule: "self.all(x, self.all(y, x <= y || x > y))"}]
  > X
  $ kubectl apply -f crd.yaml
  customresourcedefinition.apiextensions.k8s.io/cs.e.io created
  $ kubectl wait --for=condition=Established crd/cs.e.io --timeout=20s; sleep 1
  customresourcedefinition.apiextensions.k8s.io/cs.e.io condition met
  $ c() { printf 'apiVersion: e.io/v1\nkind: C\nmetadata: {name: c%s}\nspec: {a: [%s]}\n' "$1" "$(seq -s, $1)" | kubectl apply -f -; }
  $ c 5
  c.e.io/c5 created
  $ c 100
  c.e.io/c100 created
  $ c 350
  c.e.io/c350 created
  $ c 650
  The C "c650" is invalid: spec.a: Invalid value: "array": 'operation cancelled: actual cost limit exceeded': no further validation rules will be run due to call cost exceeds limit for rule: self.all(x, self.all(y, x <= y || x > y))
  [1]
  $ kubectl delete crd cs.e.io
  customresourcedefinition.apiextensions.k8s.io "cs.e.io" deleted
  $ cat > policy.yaml <<'X'
  > apiVersion: admissionregistration.k8s.io/v1
  > kind: ValidatingAdmissionPolicy
  > metadata: {name: dear}
  > spec:
  >   failurePolicy: Fail
  >   matchConstraints: {resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [configmaps]}]}
  >   validations: [{expression: "lists.range(int(object.data.n)).all(x, lists.range(int(object.data.n)).all(y, x <= y || x > y))"}]
  > ---
  > apiVersion: admissionregistration.k8s.io/v1
  > kind: ValidatingAdmissionPolicyBinding
  > metadata: {name: dear}
  > spec: {policyName: dear, validationActions: [Deny], matchResources: {namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: default}}}}
  > X
  $ kubectl apply -f policy.yaml; sleep 3
  validatingadmissionpolicy.admissionregistration.k8s.io/dear created
  validatingadmissionpolicybinding.admissionregistration.k8s.io/dear created
  $ kubectl create configmap n10 --from-literal=n=10
  configmap/n10 created
  $ kubectl create configmap n150 --from-literal=n=150
  configmap/n150 created
  $ kubectl create configmap n1000 --from-literal=n=1000
  error: failed to create configmap: configmaps "n1000" is forbidden: ValidatingAdmissionPolicy 'dear' with binding 'dear' denied request: expression 'lists.range(int(object.data.n)).all(x, lists.range(int(object.data.n)).all(y, x <= y || x > y))' resulted in error: operation cancelled: actual cost limit exceeded
  [1]
  $ kubectl create configmap n100000 --from-literal=n=100000
  error: failed to create configmap: configmaps "n100000" is forbidden: ValidatingAdmissionPolicy 'dear' with binding 'dear' denied request: expression 'lists.range(int(object.data.n)).all(x, lists.range(int(object.data.n)).all(y, x <= y || x > y))' resulted in error: operation cancelled: actual cost limit exceeded
  [1]
  $ kubectl delete -f policy.yaml; kubectl delete configmap n10 n150
  validatingadmissionpolicy.admissionregistration.k8s.io "dear" deleted
  validatingadmissionpolicybinding.admissionregistration.k8s.io "dear" deleted
  configmap "n10" deleted from default namespace
  configmap "n150" deleted from default namespace
