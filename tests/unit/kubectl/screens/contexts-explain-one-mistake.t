Contexts and odd kubeconfigs, manifests with one mistake each, explain
  $ cp ~/.kube/config k; export KUBECONFIG=/root/lab/k; kubectl config get-contexts -o name
  kubernetes-admin@kubernetes
  $ kubectl config set-context dev --cluster=kubernetes --user=kubernetes-admin --namespace=dev
  Context "dev" created.
  $ kubectl config set-context dev --namespace=dev2
  Context "dev" modified.
  $ kubectl config set-context --current --namespace=x
  Context "kubernetes-admin@kubernetes" modified.
  $ kubectl config set-context nothing
  Context "nothing" created.
  $ kubectl config get-contexts
  CURRENT   NAME                          CLUSTER      AUTHINFO           NAMESPACE
            dev                           kubernetes   kubernetes-admin   dev2
  *         kubernetes-admin@kubernetes   kubernetes   kubernetes-admin   x
            nothing
  $ kubectl config get-contexts dev --no-headers
        dev   kubernetes   kubernetes-admin   dev2
  $ kubectl config get-contexts dev nope
  CURRENT   NAME   CLUSTER      AUTHINFO           NAMESPACE
            dev    kubernetes   kubernetes-admin   dev2
  error: context nope not found
  [1]
  $ kubectl config use dev
  Switched to context "dev".
  $ kubectl config current-context
  dev
  $ kubectl get pods
  No resources found in dev2 namespace.
  $ kubectl config view --minify -o jsonpath='{..namespace}{"\n"}'
  dev2
  $ kubectl config rename-context dev prod
  Context "dev" renamed to "prod".
  $ kubectl config rename-context prod nothing
  error: cannot rename the context "prod", the context "nothing" already exists in /root/lab/k
  [1]
  $ kubectl config rename-context zz yy
  error: cannot rename the context "zz", it's not in /root/lab/k
  [1]
  $ kubectl config delete-context prod
  warning: this removed your active context, use "kubectl config use-context" to select a different one
  deleted context prod from /root/lab/k
  $ kubectl config current-context
  prod
  $ kubectl get pods
  Error in configuration: context was not found for specified context: prod
  [1]
  $ kubectl config use-context kubernetes-admin@kubernetes
  Switched to context "kubernetes-admin@kubernetes".
  $ kubectl config delete-context zz
  error: cannot delete context zz, not in /root/lab/k
  [1]
  $ kubectl config delete-user zz
  error: cannot delete user zz, not in /root/lab/k
  [1]
  $ kubectl config delete-cluster zz
  error: cannot delete cluster zz, not in /root/lab/k
  [1]
  $ kubectl config set-cluster c2 --server=https://1.2.3.4:6443
  Cluster "c2" set.
  $ kubectl config set-cluster c2 --certificate-authority=nope.crt --embed-certs
  error: could not stat certificate-authority file nope.crt: stat nope.crt: no such file or directory
  [1]
  $ kubectl config set-cluster c2 --insecure-skip-tls-verify=true --certificate-authority=x
  error: you cannot specify a certificate authority and insecure mode at the same time
  [1]
  $ kubectl config set-credentials u2 --token=abc --username=x
  error: you cannot specify more than one authentication method at the same time: --token, --username/--password
  [1]
  $ kubectl config set-credentials u2 --token=abc
  User "u2" set.
  $ kubectl config set-credentials u3 --username=x --password=y
  User "u3" set.
  $ kubectl config set-credentials u4 --exec-command=x --exec-arg=a --exec-env=K=V
  User "u4" set.
  $ kubectl config set-credentials u5 --auth-provider=gcp
  User "u5" set.
  $ kubectl config get-users
  NAME
  kubernetes-admin
  u2
  u3
  u4
  u5
  $ kubectl config set users.u3.username z
  Property "users.u3.username" set.
  $ kubectl config set contexts.nothing.namespace q
  Property "contexts.nothing.namespace" set.
  $ kubectl config set nope.x y
  error: unable to parse nope.x after [] at api.Config
  [1]
  $ kubectl config set current-context zz
  Property "current-context" set.
  $ kubectl get pods
  Error in configuration: context was not found for specified context: zz
  [1]
  $ kubectl config unset current-context
  Property "current-context" unset.
  $ kubectl config unset users.u3
  Property "users.u3" unset.
  $ kubectl config unset users.zz
  Property "users.zz" unset.
  $ kubectl config set clusters.c2.insecure-skip-tls-verify maybe
  error: strconv.ParseBool: parsing "maybe": invalid syntax
  [1]
  $ kubectl config set clusters.c2.certificate-authority-data zz
  error: error decoding input value: illegal base64 data at input byte 0
  [1]
  $ kubectl config set clusters.c2.certificate-authority-data enp6 --set-raw-bytes=true
  Property "clusters.c2.certificate-authority-data" set.
  $ kubectl config view -o jsonpath='{.users[*].name}{"\n"}'
  kubernetes-admin u2 u4 u5
  $ kubectl config view --context=nope --minify
  error: cannot locate context nope
  [1]
  $ kubectl config view --raw -o jsonpath='{.clusters[?(@.name=="c2")].cluster.server}{"\n"}'
  https://1.2.3.4:6443
  $ kubectl config view -o name
  config/<unknown>
  $ kubectl --context=nope get pods
  Error in configuration: context was not found for specified context: nope
  [1]
  $ kubectl --cluster=nope get pods
  error: no server found for cluster "nope"
  [1]
  $ kubectl --user=nope get pods
  error: auth info "nope" does not exist
  [1]
  $ echo 'foo: bar' > bad; KUBECONFIG=bad kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ echo 'apiVersion: v2' > bad; KUBECONFIG=bad kubectl config view
  error: error loading config file "bad": no kind "Config" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"
  [1]
  $ printf 'a: [\n' > bad; KUBECONFIG=bad kubectl config get-contexts
  error: error loading config file "bad": yaml: line 1: did not find expected node content
  [1]
  $ : > empty; KUBECONFIG=empty kubectl config view
  apiVersion: v1
  clusters: null
  contexts: null
  current-context: ""
  kind: Config
  users: null
  $ kubectl config --kubeconfig=nope get-contexts
  CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
  $ export KUBECONFIG=/root/.kube/config
  $ kubectl explain pod.spec.containers.livenessProbe.httpGet.port
  KIND:       Pod
  VERSION:    v1
  
  FIELD: port <IntOrString>
  
  
  DESCRIPTION:
      Name or number of the port to access on the container. Number must be in the
      range 1 to 65535. Name must be an IANA_SVC_NAME.
      IntOrString is a type that can hold an int32 or a string.  When used in JSON
      or YAML marshalling and unmarshalling, it produces or consumes the inner
      type.  This allows you to have, for example, a JSON field that can accept a
      name or number.
  $ kubectl explain deploy.spec.strategy.rollingUpdate
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  FIELD: rollingUpdate <RollingUpdateDeployment>
  
  
  DESCRIPTION:
      Rolling update config params. Present only if DeploymentStrategyType =
      RollingUpdate.
      Spec to control the desired behavior of rolling update.
  
  FIELDS:
    maxSurge      <IntOrString>
      The maximum number of pods that can be scheduled above the desired number of
      pods. Value can be an absolute number (ex: 5) or a percentage of desired
      pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is
      calculated from percentage by rounding up. Defaults to 25%. Example: when
      this is set to 30%, the new ReplicaSet can be scaled up immediately when the
      rolling update starts, such that the total number of old and new pods do not
      exceed 130% of desired pods. Once old pods have been killed, new ReplicaSet
      can be scaled up further, ensuring that total number of pods running at any
      time during the update is at most 130% of desired pods.
  
    maxUnavailable        <IntOrString>
      The maximum number of pods that can be unavailable during the update. Value
      can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
      Absolute number is calculated from percentage by rounding down. This can not
      be 0 if MaxSurge is 0. Defaults to 25%. Example: when this is set to 30%,
      the old ReplicaSet can be scaled down to 70% of desired pods immediately
      when the rolling update starts. Once new pods are ready, old ReplicaSet can
      be scaled down further, followed by scaling up the new ReplicaSet, ensuring
      that the total number of pods available at all times during the update is at
      least 70% of desired pods.
  $ kubectl explain svc.spec.type
  KIND:       Service
  VERSION:    v1
  
  FIELD: type <string>
  ENUM:
      ClusterIP
      ExternalName
      LoadBalancer
      NodePort
  
  DESCRIPTION:
      type determines how the Service is exposed. Defaults to ClusterIP. Valid
      options are ExternalName, ClusterIP, NodePort, and LoadBalancer. "ClusterIP"
      allocates a cluster-internal IP address for load-balancing to endpoints.
      Endpoints are determined by the selector or if that is not specified, by
      manual construction of an Endpoints object or EndpointSlice objects. If
      clusterIP is "None", no virtual IP is allocated and the endpoints are
      published as a set of endpoints rather than a virtual IP. "NodePort" builds
      on ClusterIP and allocates a port on every node which routes to the same
      endpoints as the clusterIP. "LoadBalancer" builds on NodePort and creates an
      external load-balancer (if supported in the current cloud) which routes to
      the same endpoints as the clusterIP. "ExternalName" aliases this service to
      the specified externalName. Several other fields do not apply to
      ExternalName services. More info:
      https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
  
      Possible enum values:
       - `"ClusterIP"` means a service will only be accessible inside the cluster,
      via the cluster IP.
       - `"ExternalName"` means a service consists of only a reference to an
      external name that kubedns or equivalent will return as a CNAME record, with
      no exposing or proxying of any pods involved.
       - `"LoadBalancer"` means a service will be exposed via an external load
      balancer (if the cloud provider supports it), in addition to 'NodePort'
      type.
       - `"NodePort"` means a service will be exposed on one port of every node,
      in addition to 'ClusterIP' type.
  $ kubectl explain ing.spec.rules.http.paths.pathType
  GROUP:      networking.k8s.io
  KIND:       Ingress
  VERSION:    v1
  
  FIELD: pathType <string>
  ENUM:
      Exact
      ImplementationSpecific
      Prefix
  
  DESCRIPTION:
      pathType determines the interpretation of the path matching. PathType can be
      one of the following values: * Exact: Matches the URL path exactly. *
      Prefix: Matches based on a URL path prefix split by '/'. Matching is
        done on a path element by element basis. A path element refers is the
        list of labels in the path split by the '/' separator. A request is a
        match for path p if every p is an element-wise prefix of p of the
        request path. Note that if the last element of the path is a substring
        of the last element in request path, it is not a match (e.g. /foo/bar
        matches /foo/bar/baz, but does not match /foo/barbaz).
      * ImplementationSpecific: Interpretation of the Path matching is up to
        the IngressClass. Implementations can treat this as a separate PathType
        or treat it identically to Prefix or Exact path types.
      Implementations are required to support all path types.
  
      Possible enum values:
       - `"Exact"` matches the URL path exactly and with case sensitivity.
       - `"ImplementationSpecific"` matching is up to the IngressClass.
      Implementations can treat this as a separate PathType or treat it
      identically to Prefix or Exact path types.
       - `"Prefix"` matches based on a URL path prefix split by '/'. Matching is
      case sensitive and done on a path element by element basis. A path element
      refers to the list of labels in the path split by the '/' separator. A
      request is a match for path p if every p is an element-wise prefix of p of
      the request path. Note that if the last element of the path is a substring
      of the last element in request path, it is not a match (e.g. /foo/bar
      matches /foo/bar/baz, but does not match /foo/barbaz). If multiple matching
      paths exist in an Ingress spec, the longest matching path is given priority.
      Examples: - /foo/bar does not match requests to /foo/barbaz - /foo/bar
      matches request to /foo/bar and /foo/bar/baz - /foo and /foo/ both match
      requests to /foo and /foo/. If both paths are present in an Ingress spec,
      the longest matching path (/foo/) is given priority.
  $ kubectl explain cj.spec.concurrencyPolicy
  GROUP:      batch
  KIND:       CronJob
  VERSION:    v1
  
  FIELD: concurrencyPolicy <string>
  ENUM:
      Allow
      Forbid
      Replace
  
  DESCRIPTION:
      Specifies how to treat concurrent executions of a Job. Valid values are:
  
      - "Allow" (default): allows CronJobs to run concurrently; - "Forbid":
      forbids concurrent runs, skipping next run if previous run hasn't finished
      yet; - "Replace": cancels currently running job and replaces it with a new
      one
  
      Possible enum values:
       - `"Allow"` allows CronJobs to run concurrently.
       - `"Forbid"` forbids concurrent runs, skipping next run if previous hasn't
      finished yet.
       - `"Replace"` cancels currently running job and replaces it with a new one.
  $ kubectl explain pvc.spec.accessModes
  KIND:       PersistentVolumeClaim
  VERSION:    v1
  
  FIELD: accessModes <[]string>
  
  
  DESCRIPTION:
      accessModes contains the desired access modes the volume should have. More
      info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
  $ kubectl explain netpol.spec.policyTypes
  GROUP:      networking.k8s.io
  KIND:       NetworkPolicy
  VERSION:    v1
  
  FIELD: policyTypes <[]string>
  
  
  DESCRIPTION:
      policyTypes is a list of rule types that the NetworkPolicy relates to. Valid
      options are ["Ingress"], ["Egress"], or ["Ingress", "Egress"]. If this field
      is not specified, it will default based on the existence of ingress or
      egress rules; policies that contain an egress section are assumed to affect
      egress, and all policies (whether or not they contain an ingress section)
      are assumed to affect ingress. If you want to write an egress-only policy,
      you must explicitly specify policyTypes [ "Egress" ]. Likewise, if you want
      to write a policy that specifies that no egress is allowed, you must specify
      a policyTypes value that include "Egress" (since such a policy would not
      include an egress section and would otherwise default to just [ "Ingress"
      ]). This field is beta-level in 1.8
  $ kubectl explain hpa.spec.behavior.scaleUp --api-version=autoscaling/v2
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2
  
  FIELD: scaleUp <HPAScalingRules>
  
  
  DESCRIPTION:
      scaleUp is scaling policy for scaling Up. If not set, the default value is
      the higher of:
        * increase no more than 4 pods per 60 seconds
        * double the number of pods per 60 seconds
      No stabilization is used.
      HPAScalingRules configures the scaling behavior for one direction via
      scaling Policy Rules and a configurable metric tolerance.
  
      Scaling Policy Rules are applied after calculating DesiredReplicas from
      metrics for the HPA. They can limit the scaling velocity by specifying
      scaling policies. They can prevent flapping by specifying the stabilization
      window, so that the number of replicas is not set instantly, instead, the
      safest value from the stabilization window is chosen.
  
      The tolerance is applied to the metric values and prevents scaling too
      eagerly for small metric variations.
  
  FIELDS:
    policies      <[]HPAScalingPolicy>
      policies is a list of potential scaling polices which can be used during
      scaling. If not set, use the default values: - For scale up: allow doubling
      the number of pods, or an absolute change of 4 pods in a 15s window. - For
      scale down: allow all pods to be removed in a 15s window.
  
    selectPolicy  <string>
      selectPolicy is used to specify which policy should be used. If not set, the
      default value Max is used.
  
    stabilizationWindowSeconds    <integer>
      stabilizationWindowSeconds is the number of seconds for which past
      recommendations should be considered while scaling up or scaling down.
      StabilizationWindowSeconds must be greater than or equal to zero and less
      than or equal to 3600 (one hour). If not set, use the default values: - For
      scale up: 0 (i.e. no stabilization is done). - For scale down: 300 (i.e. the
      stabilization window is 300 seconds long).
  
    tolerance     <Quantity>
      tolerance is the tolerance on the ratio between the current and desired
      metric value under which no updates are made to the desired number of
      replicas (e.g. 0.01 for 1%). Must be greater than or equal to zero. If not
      set, the default cluster-wide tolerance is applied (by default 10%).
  
      For example, if autoscaling is configured with a memory consumption target
      of 100Mi, and scale-down and scale-up tolerances of 5% and 1% respectively,
      scaling will be triggered when the actual consumption falls below 95Mi or
      exceeds 101Mi.
  $ kubectl explain sts.spec.updateStrategy --recursive
  GROUP:      apps
  KIND:       StatefulSet
  VERSION:    v1
  
  FIELD: updateStrategy <StatefulSetUpdateStrategy>
  
  
  DESCRIPTION:
      updateStrategy indicates the StatefulSetUpdateStrategy that will be employed
      to update Pods in the StatefulSet when a revision is made to Template.
      StatefulSetUpdateStrategy indicates the strategy that the StatefulSet
      controller will use to perform updates. It includes any additional
      parameters necessary to perform the update for the indicated strategy.
  
  FIELDS:
    rollingUpdate <RollingUpdateStatefulSetStrategy>
      maxUnavailable      <IntOrString>
      partition   <integer>
    type  <string>
    enum: OnDelete, Recreate, RollingUpdate
  $ kubectl explain pod.spec.nope
  KIND:       Pod
  VERSION:    v1
  
  error: field "nope" does not exist
  [1]
  $ kubectl explain nope
  the server doesn't have a resource type "nope"
  [1]
  $ kubectl explain pods --api-version=v2
  error: couldn't find resource for "/v2, Resource=pods"
  [1]
  $ kubectl explain
  error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
  [1]
  $ kubectl explain pod svc
  error: We accept only this format: explain RESOURCE
  [1]
  $ kubectl explain pod.spec..containers
  error: invalid jsonpath syntax, first node must be field node
  [1]
  $ kubectl explain job.spec.completionMode | head -4
  GROUP:      batch
  KIND:       Job
  VERSION:    v1
  $ kubectl explain node.spec.taints --recursive
  KIND:       Node
  VERSION:    v1
  
  FIELD: taints <[]Taint>
  
  
  DESCRIPTION:
      If specified, the node's taints.
      The node this Taint is attached to has the "effect" on any pod that does not
      tolerate the Taint.
  
  FIELDS:
    effect        <string> -required-
    enum: NoExecute, NoSchedule, PreferNoSchedule
    key   <string> -required-
    timeAdded     <string>
    value <string>
  $ kubectl explain secret.type
  KIND:       Secret
  VERSION:    v1
  
  FIELD: type <string>
  
  
  DESCRIPTION:
      Used to facilitate programmatic handling of secret data. More info:
      https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
  $ kubectl explain csr.spec.usages | head -6
  GROUP:      certificates.k8s.io
  KIND:       CertificateSigningRequest
  VERSION:    v1
  
  FIELD: usages <[]string>
  $ kubectl explain pc.preemptionPolicy
  GROUP:      scheduling.k8s.io
  KIND:       PriorityClass
  VERSION:    v1
  
  FIELD: preemptionPolicy <string>
  ENUM:
      Never
      PreemptLowerPriority
  
  DESCRIPTION:
      preemptionPolicy is the Policy for preempting pods with lower priority. One
      of Never, PreemptLowerPriority. Defaults to PreemptLowerPriority if unset.
  
      Possible enum values:
       - `"Never"` means that pod never preempts other pods with lower priority.
       - `"PreemptLowerPriority"` means that pod can preempt other pods with lower
      priority.
  $ kubectl explain role.rules.verbs
  GROUP:      rbac.authorization.k8s.io
  KIND:       Role
  VERSION:    v1
  
  FIELD: verbs <[]string>
  
  
  DESCRIPTION:
      verbs is a list of Verbs that apply to ALL the ResourceKinds contained in
      this rule. '*' represents all verbs.
  $ kubectl explain limits.spec.limits --recursive
  KIND:       LimitRange
  VERSION:    v1
  
  FIELD: limits <[]LimitRangeItem>
  
  
  DESCRIPTION:
      Limits is the list of LimitRangeItem objects that are enforced.
      LimitRangeItem defines a min/max usage limit for any resource that matches
      on kind.
  
  FIELDS:
    default       <map[string]Quantity>
    defaultRequest        <map[string]Quantity>
    max   <map[string]Quantity>
    maxLimitRequestRatio  <map[string]Quantity>
    min   <map[string]Quantity>
    type  <string> -required-
  $ kubectl explain quota.spec.scopeSelector
  KIND:       ResourceQuota
  VERSION:    v1
  
  FIELD: scopeSelector <ScopeSelector>
  
  
  DESCRIPTION:
      scopeSelector is also a collection of filters like scopes that must match
      each object tracked by a quota but expressed using ScopeSelectorOperator in
      combination with possible values. For a resource to match, both scopes AND
      scopeSelector (if specified in spec), must be matched.
      A scope selector represents the AND of the selectors represented by the
      scoped-resource selector requirements.
  
  FIELDS:
    matchExpressions      <[]ScopedResourceSelectorRequirement>
      A list of scope selector requirements by scope of the resources.
  $ kubectl explain pdb.spec.unhealthyPodEvictionPolicy | head -5
  GROUP:      policy
  KIND:       PodDisruptionBudget
  VERSION:    v1
  
  FIELD: unhealthyPodEvictionPolicy <string>
  $ kubectl explain endpointslice.endpoints.conditions
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  FIELD: conditions <EndpointConditions>
  
  
  DESCRIPTION:
      conditions contains information about the current status of the endpoint.
      EndpointConditions represents the current condition of an endpoint.
  
  FIELDS:
    ready <boolean>
      ready indicates that this endpoint is ready to receive traffic, according to
      whatever system is managing the endpoint. A nil value should be interpreted
      as "true". In general, an endpoint should be marked ready if it is serving
      and not terminating, though this can be overridden in some cases, such as
      when the associated Service has set the publishNotReadyAddresses flag.
  
    serving       <boolean>
      serving indicates that this endpoint is able to receive traffic, according
      to whatever system is managing the endpoint. For endpoints backed by pods,
      the EndpointSlice controller will mark the endpoint as serving if the pod's
      Ready condition is True. A nil value should be interpreted as "true".
  
    terminating   <boolean>
      terminating indicates that this endpoint is terminating. A nil value should
      be interpreted as "false".
  $ kubectl explain pod.spec.affinity.nodeAffinity --recursive
  KIND:       Pod
  VERSION:    v1
  
  FIELD: nodeAffinity <NodeAffinity>
  
  
  DESCRIPTION:
      Describes node affinity scheduling rules for the pod.
      Node affinity is a group of node affinity scheduling rules.
  
  FIELDS:
    preferredDuringSchedulingIgnoredDuringExecution       <[]PreferredSchedulingTerm>
      preference  <NodeSelectorTerm> -required-
        matchExpressions  <[]NodeSelectorRequirement>
          key     <string> -required-
          operator        <string> -required-
          enum: DoesNotExist, Exists, Gt, In, ....
          values  <[]string>
        matchFields       <[]NodeSelectorRequirement>
          key     <string> -required-
          operator        <string> -required-
          enum: DoesNotExist, Exists, Gt, In, ....
          values  <[]string>
      weight      <integer> -required-
    requiredDuringSchedulingIgnoredDuringExecution        <NodeSelector>
      nodeSelectorTerms   <[]NodeSelectorTerm> -required-
        matchExpressions  <[]NodeSelectorRequirement>
          key     <string> -required-
          operator        <string> -required-
          enum: DoesNotExist, Exists, Gt, In, ....
          values  <[]string>
        matchFields       <[]NodeSelectorRequirement>
          key     <string> -required-
          operator        <string> -required-
          enum: DoesNotExist, Exists, Gt, In, ....
          values  <[]string>
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: "80"
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
  [1]
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80000
  > E
  The Pod "m" is invalid: spec.containers[0].ports[0].containerPort: Invalid value: 80000: must be between 1 and 65535, inclusive
  [1]
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerport: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].ports[0].containerport"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     Image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server: failed to create typed patch object (default/m; /v1, Kind=Pod): .spec.containers[name="c"].Image: field not declared in schema
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - Name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].Name"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": pod in version "v1" cannot be handled as a Pod: no kind "pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: apps/v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: resource mapping not found for name: "m" namespace: "" from "STDIN": no matches for kind "Pod" in version "apps/v1"
  ensure CRDs are installed first
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: error validating "STDIN": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: error validating "STDIN": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
  [1]
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: M_1
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "M_1" is invalid: metadata.name: Invalid value: "M_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "" is invalid: metadata.name: Required value: name or generateName is required
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: 1}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: [app]
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: unable to decode "STDIN": json: cannot unmarshal array into Go struct field ObjectMeta.metadata.labels of type map[string]string
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: "a b"}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: metadata.labels: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   container:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.container"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >     name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >      image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: error parsing STDIN: error converting YAML to JSON: yaml: line 9: mapping values are not allowed in this context
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  > 	image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: error parsing STDIN: error converting YAML to JSON: yaml: line 9: found a tab character that violates indentation
  [1]
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  error: error parsing STDIN: error converting YAML to JSON: yaml: line 7: could not find expected ':'
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     image: redis
  >     ports:
  >     - containerPort: 80
  > E
  pod/m serverside-applied
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     resources: {limits: {cpu: 1x}}
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].resources.requests: Invalid value: "2Gi": must be less than or equal to memory limit of 1Gi
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     env: [{name: A, value: 1}]
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     env: [{name: A, valueFrom: {configMapKeyRef: {name: x}}}]
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Required value
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     env: {A: b}
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field Container.spec.containers.env of type []v1.EnvVar
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     command: sleep 5
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field Container.spec.containers.command of type []string
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     volumeMounts: [{name: v, mountPath: /x}]
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].volumeMounts[0].name: Not found: "v"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     livenessProbe: {httpGet: {path: /}}
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].livenessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     livenessProbe: {httpGet: {port: 80}, exec: {command: [a]}}
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].livenessProbe.httpGet: Forbidden: may not specify more than 1 handler type
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     imagePullPolicy: always
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.containers[0].imagePullPolicy: Unsupported value: "always": supported values: "Always", "IfNotPresent", "Never"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   restartPolicy: Maybe
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.restartPolicy: Unsupported value: "Maybe": supported values: "Always", "OnFailure", "Never"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   volumes: [{name: v, emptyDir: {}}, {name: v, emptyDir: {}}]
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  The Pod "m" is invalid: spec.volumes[1].name: Duplicate value: "v"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   volumes: [{name: v, configMap: x}]
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field Volume.spec.volumes.VolumeSource.configMap of type v1.ConfigMapVolumeSource
  [1]
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   nodeSelector: {a: true}
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field PodSpec.spec.nodeSelector of type string
  [1]
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   hostNetwork: "true"
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field PodSpec.spec.hostNetwork of type bool
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Pod
  > metadata:
  >   name: m
  >   labels: {app: m}
  > spec:
  >   terminationGracePeriodSeconds: -5
  >   containers:
  >   - name: c
  >     image: nginx:1.27
  >     ports:
  >     - containerPort: 80
  > E
  pod/m created
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels: {app: x}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.template.metadata.labels: Invalid value: {"app":"m"}: `selector` does not match template `labels`
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     app: m
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.selector.app"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid:
  * spec.selector: Required value
  * spec.template.metadata.labels: Invalid value: {"app":"m"}: `selector` does not match template `labels`
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: one
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  $ kubectl apply -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1.5
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number 1.5 into Go struct field DeploymentSpec.spec.replicas of type int32
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: -1
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
  [1]
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       label: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  Error from server: failed to create typed patch object (default/m; apps/v1, Kind=Deployment): .spec.template.metadata.label: field not declared in schema
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: extensions/v1beta1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  error: resource mapping not found for name: "m" namespace: "" from "STDIN": no matches for kind "Deployment" in version "extensions/v1beta1"
  ensure CRDs are installed first
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  error: resource mapping not found for name: "m" namespace: "" from "STDIN": no matches for kind "Deployment" in version "v1"
  ensure CRDs are installed first
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   replicas: 1
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       restartPolicy: Never
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
  [1]
  $ kubectl apply -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0
  [1]
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: apps/v1
  > kind: Deployment
  > metadata:
  >   name: m
  > spec:
  >   strategy: {type: Rolling}
  >   selector:
  >     matchLabels: {app: m}
  >   template:
  >     metadata:
  >       labels: {app: m}
  >     spec:
  >       containers:
  >       - name: c
  >         image: nginx:1.27
  > E
  The Deployment "m" is invalid: spec.strategy: Unsupported value: {"Type":"Rolling","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"
  [1]
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: http
  > E
  Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 0
  > E
  The Service "m" is invalid:
  * spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  * spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl apply -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  >   - port: 81
  > E
  The Service "m" is invalid:
  * spec.ports[0].name: Required value
  * spec.ports[1].name: Required value
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >     port: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal object into Go struct field ServiceSpec.spec.ports of type []v1.ServicePort
  [1]
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - targetPort: 80
  > E
  The Service "m" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
  [1]
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  >     nodePort: 30000
  > E
  The Service "m" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
  [1]
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   type: nodeport
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  > E
  The Service "m" is invalid: spec.type: Unsupported value: "nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --dry-run=server -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {matchLabels: {app: m}}
  >   ports:
  >   - port: 80
  > E
  Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal object into Go struct field ServiceSpec.spec.selector of type string
  [1]
  $ kubectl create -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  >     protocol: tcp
  > E
  The Service "m" is invalid: spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  >     targetPort: a_b
  > E
  The Service "m" is invalid: spec.ports[0].targetPort: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
  $ kubectl apply --server-side -f - <<'E'
  > apiVersion: v1
  > kind: Service
  > metadata:
  >   name: -m
  > spec:
  >   selector: {app: m}
  >   ports:
  >   - port: 80
  > E
  The Service "-m" is invalid: metadata.name: Invalid value: "-m": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
  [1]
  % kubectl delete pod,deploy,svc m --force --ignore-not-found --wait=false; sleep 0.2
