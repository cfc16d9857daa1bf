  $ kubectl explain pod.spec.containers[0]
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod.spec.containers[*].image'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod.spec.containers.*'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod[spec]'
  error: invalid array index spec
  [1]
  $ kubectl explain "pod['spec'].nope"
  KIND:       Pod
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain 'pod.spec.nope.x'
  KIND:       Pod
  VERSION:    v1

  error: field "x" does not exist
  [1]
  $ kubectl explain 'deployments.apps.spec.nope'
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain 'deployments.apps.spec[0]'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'deploy.spec[0]' --api-version=apps/v1
  error: invalid jsonpath syntax, all nodes must be field nodes
  [1]
  $ kubectl explain 'pod..spec'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod.spec..x'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod.nope.'
  KIND:       Pod
  VERSION:    v1

  error: field "nope" does not exist
  [1]
  $ kubectl explain 'pod{x'
  error: unrecognized character in action: U+007B '{'
  [1]
  $ kubectl explain 'pod}'
  error: must pass in 1 jsonpath string
  [1]
  $ kubectl explain 'pod x'
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain 'pod.spec}x'
  error: must pass in 1 jsonpath string
  [1]
  $ kubectl explain '[0]'
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl explain ''
  error: a resource must be present, got: /, Resource=
  [1]
  $ kubectl explain 'pod.metadata.annotations.app\.kubernetes\.io'
  KIND:       Pod
  VERSION:    v1

  error: field "app.kubernetes.io" does not exist
  [1]
  $ kubectl explain 'nope.spec'
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl explain 'pods/x'
  the server doesn't have a resource type "pods/x"
  [1]
  $ kubectl explain 'pod,svc'
  error: unrecognized character in action: U+002C ','
  [1]
