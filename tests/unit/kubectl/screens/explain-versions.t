kubectl explain of the first version of autoscaling: its texts are not those of the second

  $ kubectl explain --api-version=autoscaling/v1 hpa
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v1
  
  DESCRIPTION:
      configuration of a horizontal pod autoscaler.
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      metadata is the standard object metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <HorizontalPodAutoscalerSpec> -required-
      spec defines the behaviour of autoscaler. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
  
    status        <HorizontalPodAutoscalerStatus>
      status is the current information about the autoscaler.
  $ kubectl explain --api-version=autoscaling/v1 hpa.spec
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v1
  
  FIELD: spec <HorizontalPodAutoscalerSpec>
  
  
  DESCRIPTION:
      spec defines the behaviour of autoscaler. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
      specification of a horizontal pod autoscaler.
  
  FIELDS:
    maxReplicas   <integer> -required-
      maxReplicas is the upper limit for the number of pods that can be set by the
      autoscaler; cannot be smaller than MinReplicas.
  
    minReplicas   <integer>
      minReplicas is the lower limit for the number of replicas to which the
      autoscaler can scale down.  It defaults to 1 pod.  minReplicas is allowed to
      be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one
      Object or External metric is configured.  Scaling is active as long as at
      least one metric value is available.
  
    scaleTargetRef        <CrossVersionObjectReference> -required-
      scaleTargetRef is the reference to scaled resource; horizontal pod
      autoscaler will learn the current resource consumption and will set the
      desired number of pods by using its Scale subresource.
  
    targetCPUUtilizationPercentage        <integer>
      targetCPUUtilizationPercentage is the target average CPU utilization
      (represented as a percentage of requested CPU) over all the pods; if not
      specified the default autoscaling policy will be used.
  $ kubectl explain hpa.spec.scaleTargetRef --api-version=autoscaling/v1
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v1
  
  FIELD: scaleTargetRef <CrossVersionObjectReference>
  
  
  DESCRIPTION:
      scaleTargetRef is the reference to scaled resource; horizontal pod
      autoscaler will learn the current resource consumption and will set the
      desired number of pods by using its Scale subresource.
      CrossVersionObjectReference contains enough information to let you identify
      the referred resource.
  
  FIELDS:
    apiVersion    <string>
      apiVersion is the API version of the referent
  
    kind  <string> -required-
      kind is the kind of the referent; More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    name  <string> -required-
      name is the name of the referent; More info:
      https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
  $ kubectl explain hpa.status --api-version=autoscaling/v1
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v1
  
  FIELD: status <HorizontalPodAutoscalerStatus>
  
  
  DESCRIPTION:
      status is the current information about the autoscaler.
      current status of a horizontal pod autoscaler
  
  FIELDS:
    currentCPUUtilizationPercentage       <integer>
      currentCPUUtilizationPercentage is the current average CPU utilization over
      all pods, represented as a percentage of requested CPU, e.g. 70 means that
      an average pod is using now 70% of its requested CPU.
  
    currentReplicas       <integer> -required-
      currentReplicas is the current number of replicas of pods managed by this
      autoscaler.
  
    desiredReplicas       <integer> -required-
      desiredReplicas is the  desired number of replicas of pods managed by this
      autoscaler.
  
    lastScaleTime <string>
      lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number
      of pods; used by the autoscaler to control how often the number of pods is
      changed.
  
    observedGeneration    <integer>
      observedGeneration is the most recent generation observed by this
      autoscaler.
