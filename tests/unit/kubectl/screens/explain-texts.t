Fields of many kinds, with what their values mean
  $ kubectl explain pods
  KIND:       Pod
  VERSION:    v1
  
  DESCRIPTION:
      Pod is a collection of containers that can run on a host. This resource is
      created by clients and scheduled onto hosts.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <PodSpec>
      Specification of the desired behavior of the pod. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <PodStatus>
      Most recently observed status of the pod. This data may not be up to date.
      Populated by the system. Read-only. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain pods.metadata.finalizers
  KIND:       Pod
  VERSION:    v1
  
  FIELD: finalizers <[]string>
  
  
  DESCRIPTION:
      Must be empty before the object is deleted from the registry. Each entry is
      an identifier for the responsible component that will remove the entry from
      the list. If the deletionTimestamp of the object is non-nil, entries in this
      list can only be removed. Finalizers may be processed and removed in any
      order.  Order is NOT enforced because it introduces significant risk of
      stuck finalizers. finalizers is a shared field, any actor with permission
      can reorder it. If the finalizer list is processed in order, then this can
      lead to a situation in which the component responsible for the first
      finalizer in the list is waiting for a signal (field value, external system,
      or other) produced by a component responsible for a finalizer later in the
      list, resulting in a deadlock. Without enforced ordering finalizers are free
      to order amongst themselves and are not vulnerable to ordering changes in
      the list.
  $ kubectl explain deployments
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  DESCRIPTION:
      Deployment enables declarative updates for Pods and ReplicaSets.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <DeploymentSpec> -required-
      Specification of the desired behavior of the Deployment.
  
    status        <DeploymentStatus>
      Most recently observed status of the Deployment.
  $ kubectl explain deployments.spec.selector.matchLabels
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  FIELD: matchLabels <map[string]string>
  
  
  DESCRIPTION:
      matchLabels is a map of {key,value} pairs. A single {key,value} in the
      matchLabels map is equivalent to an element of matchExpressions, whose key
      field is "key", the operator is "In", and the values array contains only
      "value". The requirements are ANDed.
  $ kubectl explain deployments.spec.strategy
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  FIELD: strategy <DeploymentStrategy>
  
  
  DESCRIPTION:
      The deployment strategy to use to replace existing pods with new ones.
      DeploymentStrategy describes how to replace existing pods with new ones.
  
  FIELDS:
    rollingUpdate <RollingUpdateDeployment>
      Rolling update config params. Present only if DeploymentStrategyType =
      RollingUpdate.
  
    type  <string>
    enum: Recreate, RollingUpdate
      Type of deployment. Can be "Recreate" or "RollingUpdate". Default is
      RollingUpdate.
  
      Possible enum values:
       - `"Recreate"` Kill all existing pods before creating new ones.
       - `"RollingUpdate"` Replace the old ReplicaSets by new one using rolling
      update i.e gradually scale down the old ReplicaSets and scale up the new
      one.
  $ kubectl explain services
  KIND:       Service
  VERSION:    v1
  
  DESCRIPTION:
      Service is a named abstraction of software service (for example, mysql)
      consisting of local port (for example 3306) that the proxy listens on, and
      the selector that determines which pods will answer requests sent through
      the proxy.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <ServiceSpec>
      Spec defines the behavior of a service.
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <ServiceStatus>
      Most recently observed status of the service. Populated by the system.
      Read-only. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain ingresses
  GROUP:      networking.k8s.io
  KIND:       Ingress
  VERSION:    v1
  
  DESCRIPTION:
      Ingress is a collection of rules that allow inbound connections to reach the
      endpoints defined by a backend. An Ingress can be configured to give
      services externally-reachable urls, load balance traffic, terminate SSL,
      offer name based virtual hosting etc.
  
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
  
    spec  <IngressSpec>
      spec is the desired state of the Ingress. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <IngressStatus>
      status is the current state of the Ingress. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain ingresses.spec
  GROUP:      networking.k8s.io
  KIND:       Ingress
  VERSION:    v1
  
  FIELD: spec <IngressSpec>
  
  
  DESCRIPTION:
      spec is the desired state of the Ingress. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
      IngressSpec describes the Ingress the user wishes to exist.
  
  FIELDS:
    defaultBackend        <IngressBackend>
      defaultBackend is the backend that should handle requests that don't match
      any rule. If Rules are not specified, DefaultBackend must be specified. If
      DefaultBackend is not set, the handling of requests that do not match any of
      the rules will be up to the Ingress controller.
  
    ingressClassName      <string>
      ingressClassName is the name of an IngressClass cluster resource. Ingress
      controller implementations use this field to know whether they should be
      serving this Ingress resource, by a transitive connection (controller ->
      IngressClass -> Ingress resource). Although the
      `kubernetes.io/ingress.class` annotation (simple constant name) was never
      formally defined, it was widely supported by Ingress controllers to create a
      direct binding between Ingress controller and Ingress resources. Newly
      created Ingress resources should prefer using the field. However, even
      though the annotation is officially deprecated, for backwards compatibility
      reasons, ingress controllers should still honor that annotation if present.
  
    rules <[]IngressRule>
      rules is a list of host rules used to configure the Ingress. If unspecified,
      or no rule matches, all traffic is sent to the default backend.
  
    tls   <[]IngressTLS>
      tls represents the TLS configuration. Currently the Ingress only supports a
      single TLS port, 443. If multiple members of this list specify different
      hosts, they will be multiplexed on the same port according to the hostname
      specified through the SNI TLS extension, if the ingress controller
      fulfilling the ingress supports SNI.
  $ kubectl explain jobs
  GROUP:      batch
  KIND:       Job
  VERSION:    v1
  
  DESCRIPTION:
      Job represents the configuration of a single job.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <JobSpec>
      Specification of the desired behavior of a job. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <JobStatus>
      Current status of a job. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain jobs.spec.podFailurePolicy.rules.onPodConditions.type
  GROUP:      batch
  KIND:       Job
  VERSION:    v1
  
  FIELD: type <string>
  
  
  DESCRIPTION:
      Specifies the required Pod condition type. To match a pod condition it is
      required that specified type equals the pod condition type.
  $ kubectl explain jobs.spec.completionMode
  GROUP:      batch
  KIND:       Job
  VERSION:    v1
  
  FIELD: completionMode <string>
  ENUM:
      Indexed
      NonIndexed
  
  DESCRIPTION:
      completionMode specifies how Pod completions are tracked. It can be
      `NonIndexed` (default) or `Indexed`.
  
      `NonIndexed` means that the Job is considered complete when there have been
      .spec.completions successfully completed Pods. Each Pod completion is
      homologous to each other.
  
      `Indexed` means that the Pods of a Job get an associated completion index
      from 0 to (.spec.completions - 1), available in the annotation
      batch.kubernetes.io/job-completion-index. The Job is considered complete
      when there is one successfully completed Pod for each index. When value is
      `Indexed`, .spec.completions must be specified and `.spec.parallelism` must
      be less than or equal to 10^5. In addition, The Pod name takes the form
      `$(job-name)-$(index)-$(random-string)`, the Pod hostname takes the form
      `$(job-name)-$(index)`.
  
      More completion modes can be added in the future. If the Job controller
      observes a mode that it doesn't recognize, which is possible during upgrades
      due to version skew, the controller skips updates for the Job.
  
      Possible enum values:
       - `"Indexed"` is a Job completion mode. In this mode, the Pods of a Job get
      an associated completion index from 0 to (.spec.completions - 1). The Job is
      considered complete when a Pod completes for each completion index.
       - `"NonIndexed"` is a Job completion mode. In this mode, the Job is
      considered complete when there have been .spec.completions successfully
      completed Pods. Pod completions are homologous to each other.
  $ kubectl explain cronjobs
  GROUP:      batch
  KIND:       CronJob
  VERSION:    v1
  
  DESCRIPTION:
      CronJob represents the configuration of a single cron job.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <CronJobSpec> -required-
      Specification of the desired behavior of a cron job, including the schedule.
      More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <CronJobStatus>
      Current status of a cron job. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain cronjobs.spec
  GROUP:      batch
  KIND:       CronJob
  VERSION:    v1
  
  FIELD: spec <CronJobSpec>
  
  
  DESCRIPTION:
      Specification of the desired behavior of a cron job, including the schedule.
      More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
      CronJobSpec describes how the job execution will look like and when it will
      actually run.
  
  FIELDS:
    concurrencyPolicy     <string>
    enum: Allow, Forbid, Replace
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
  
    failedJobsHistoryLimit        <integer>
      The number of failed finished jobs to retain. Value must be non-negative
      integer. Defaults to 1.
  
    jobTemplate   <JobTemplateSpec> -required-
      Specifies the job that will be created when executing a CronJob.
  
    schedule      <string> -required-
      The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron.
  
    startingDeadlineSeconds       <integer>
      Optional deadline in seconds for starting the job if it misses scheduled
      time for any reason.  Missed jobs executions will be counted as failed ones.
  
    successfulJobsHistoryLimit    <integer>
      The number of successful finished jobs to retain. Value must be non-negative
      integer. Defaults to 3.
  
    suspend       <boolean>
      This flag tells the controller to suspend subsequent executions, it does not
      apply to already started executions.  Defaults to false.
  
    timeZone      <string>
      The time zone name for the given schedule, see
      https://en.wikipedia.org/wiki/List_of_tz_database_time_zones. If not
      specified, this will default to the time zone of the kube-controller-manager
      process. The set of valid time zone names and the time zone offset is loaded
      from the system-wide time zone database by the API server during CronJob
      validation and the controller manager during execution. If no system-wide
      time zone database can be found a bundled version of the database is used
      instead. If the time zone name becomes invalid during the lifetime of a
      CronJob or due to a change in host configuration, the controller will stop
      creating new new Jobs and will create a system event with the reason
      UnknownTimeZone. More information can be found in
      https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones
  $ kubectl explain cronjobs.spec.concurrencyPolicy
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
  $ kubectl explain cronjobs.spec.timeZone
  GROUP:      batch
  KIND:       CronJob
  VERSION:    v1
  
  FIELD: timeZone <string>
  
  
  DESCRIPTION:
      The time zone name for the given schedule, see
      https://en.wikipedia.org/wiki/List_of_tz_database_time_zones. If not
      specified, this will default to the time zone of the kube-controller-manager
      process. The set of valid time zone names and the time zone offset is loaded
      from the system-wide time zone database by the API server during CronJob
      validation and the controller manager during execution. If no system-wide
      time zone database can be found a bundled version of the database is used
      instead. If the time zone name becomes invalid during the lifetime of a
      CronJob or due to a change in host configuration, the controller will stop
      creating new new Jobs and will create a system event with the reason
      UnknownTimeZone. More information can be found in
      https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones
  $ kubectl explain cronjobs.spec.concurrencyPolicy
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
  $ kubectl explain statefulsets
  GROUP:      apps
  KIND:       StatefulSet
  VERSION:    v1
  
  DESCRIPTION:
      StatefulSet represents a set of pods with consistent identities. Identities
      are defined as:
        - Network: A single stable DNS and hostname.
        - Storage: As many VolumeClaims as requested.
  
      The StatefulSet guarantees that a given network identity will always map to
      the same storage identity.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <StatefulSetSpec> -required-
      Spec defines the desired identities of pods in this set.
  
    status        <StatefulSetStatus>
      Status is the current status of Pods in this StatefulSet. This data may be
      out of date by some window of time.
  $ kubectl explain daemonsets
  GROUP:      apps
  KIND:       DaemonSet
  VERSION:    v1
  
  DESCRIPTION:
      DaemonSet represents the configuration of a daemon set.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <DaemonSetSpec> -required-
      The desired behavior of this daemon set. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <DaemonSetStatus>
      The current status of this daemon set. This data may be out of date by some
      window of time. Populated by the system. Read-only. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain daemonsets.spec.minReadySeconds
  GROUP:      apps
  KIND:       DaemonSet
  VERSION:    v1
  
  FIELD: minReadySeconds <integer>
  
  
  DESCRIPTION:
      The minimum number of seconds for which a newly created DaemonSet pod should
      be ready without any of its container crashing, for it to be considered
      available. Defaults to 0 (pod will be considered available as soon as it is
      ready).
  $ kubectl explain hpa
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2
  
  DESCRIPTION:
      HorizontalPodAutoscaler is the configuration for a horizontal pod
      autoscaler, which automatically manages the replica count of any resource
      implementing the scale subresource based on the metrics specified.
  
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
      spec is the specification for the behaviour of the autoscaler. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
  
    status        <HorizontalPodAutoscalerStatus>
      status is the current information about the autoscaler.
  $ kubectl explain hpa.metadata.labels
  GROUP:      autoscaling
  KIND:       HorizontalPodAutoscaler
  VERSION:    v2
  
  FIELD: labels <map[string]string>
  
  
  DESCRIPTION:
      Map of string keys and values that can be used to organize and categorize
      (scope and select) objects. May match selectors of replication controllers
      and services. More info:
      https://kubernetes.io/docs/concepts/overview/working-with-objects/labels
  $ kubectl explain pvc
  KIND:       PersistentVolumeClaim
  VERSION:    v1
  
  DESCRIPTION:
      PersistentVolumeClaim is a user's request for and claim to a persistent
      volume
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <PersistentVolumeClaimSpec>
      spec defines the desired characteristics of a volume requested by a pod
      author. More info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
  
    status        <PersistentVolumeClaimStatus>
      status represents the current information/status of a persistent volume
      claim. Read-only. More info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
  $ kubectl explain pvc.spec.volumeMode
  KIND:       PersistentVolumeClaim
  VERSION:    v1
  
  FIELD: volumeMode <string>
  ENUM:
      Block
      Filesystem
  
  DESCRIPTION:
      volumeMode defines what type of volume is required by the claim. Value of
      Filesystem is implied when not included in claim spec.
  
      Possible enum values:
       - `"Block"` means the volume will not be formatted with a filesystem and
      will remain a raw block device.
       - `"Filesystem"` means the volume will be or is formatted with a
      filesystem.
  $ kubectl explain pvc.apiVersion
  KIND:       PersistentVolumeClaim
  VERSION:    v1
  
  FIELD: apiVersion <string>
  
  
  DESCRIPTION:
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  $ kubectl explain pv
  KIND:       PersistentVolume
  VERSION:    v1
  
  DESCRIPTION:
      PersistentVolume (PV) is a storage resource provisioned by an administrator.
      It is analogous to a node. More info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <PersistentVolumeSpec>
      spec defines a specification of a persistent volume owned by the cluster.
      Provisioned by an administrator. More info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistent-volumes
  
    status        <PersistentVolumeStatus>
      status represents the current information/status for the persistent volume.
      Populated by the system. Read-only. More info:
      https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistent-volumes
  $ kubectl explain pv.spec.azureFile.shareName
  KIND:       PersistentVolume
  VERSION:    v1
  
  FIELD: shareName <string>
  
  
  DESCRIPTION:
      shareName is the azure Share Name
  $ kubectl explain sc
  GROUP:      storage.k8s.io
  KIND:       StorageClass
  VERSION:    v1
  
  DESCRIPTION:
      StorageClass describes the parameters for a class of storage for which
      PersistentVolumes can be dynamically provisioned.
  
      StorageClasses are non-namespaced; the name of the storage class according
      to etcd is in ObjectMeta.Name.
  
  FIELDS:
    allowVolumeExpansion  <boolean>
      allowVolumeExpansion shows whether the storage class allow volume expand.
  
    allowedTopologies     <[]TopologySelectorTerm>
      allowedTopologies restrict the node topologies where volumes can be
      dynamically provisioned. Each volume plugin defines its own supported
      topology specifications. An empty TopologySelectorTerm list means there is
      no topology restriction. This field is only honored by servers that enable
      the VolumeScheduling feature.
  
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
  
    mountOptions  <[]string>
      mountOptions controls the mountOptions for dynamically provisioned
      PersistentVolumes of this storage class. e.g. ["ro", "soft"]. Not validated
      - mount of the PVs will simply fail if one is invalid.
  
    parameters    <map[string]string>
      parameters holds the parameters for the provisioner that should create
      volumes of this storage class.
  
    provisioner   <string> -required-
      provisioner indicates the type of the provisioner.
  
    reclaimPolicy <string>
    enum: Delete, Recycle, Retain
      reclaimPolicy controls the reclaimPolicy for dynamically provisioned
      PersistentVolumes of this storage class. Defaults to Delete.
  
      Possible enum values:
       - `"Delete"` means the volume will be deleted from Kubernetes on release
      from its claim. The volume plugin must support Deletion.
       - `"Recycle"` means the volume will be recycled back into the pool of
      unbound persistent volumes on release from its claim. The volume plugin must
      support Recycling.
       - `"Retain"` means the volume will be left in its current phase (Released)
      for manual reclamation by the administrator. The default policy is Retain.
  
    volumeBindingMode     <string>
    enum: Immediate, WaitForFirstConsumer
      volumeBindingMode indicates how PersistentVolumeClaims should be provisioned
      and bound.  When unset, VolumeBindingImmediate is used. This field is only
      honored by servers that enable the VolumeScheduling feature.
  
      Possible enum values:
       - `"Immediate"` indicates that PersistentVolumeClaims should be immediately
      provisioned and bound. This is the default mode.
       - `"WaitForFirstConsumer"` indicates that PersistentVolumeClaims should not
      be provisioned and bound until the first Pod is created that references the
      PeristentVolumeClaim. The volume provisioning and binding will occur during
      Pod scheduing.
  $ kubectl explain sc.reclaimPolicy
  GROUP:      storage.k8s.io
  KIND:       StorageClass
  VERSION:    v1
  
  FIELD: reclaimPolicy <string>
  ENUM:
      Delete
      Recycle
      Retain
  
  DESCRIPTION:
      reclaimPolicy controls the reclaimPolicy for dynamically provisioned
      PersistentVolumes of this storage class. Defaults to Delete.
  
      Possible enum values:
       - `"Delete"` means the volume will be deleted from Kubernetes on release
      from its claim. The volume plugin must support Deletion.
       - `"Recycle"` means the volume will be recycled back into the pool of
      unbound persistent volumes on release from its claim. The volume plugin must
      support Recycling.
       - `"Retain"` means the volume will be left in its current phase (Released)
      for manual reclamation by the administrator. The default policy is Retain.
  $ kubectl explain sc.volumeBindingMode
  GROUP:      storage.k8s.io
  KIND:       StorageClass
  VERSION:    v1
  
  FIELD: volumeBindingMode <string>
  ENUM:
      Immediate
      WaitForFirstConsumer
  
  DESCRIPTION:
      volumeBindingMode indicates how PersistentVolumeClaims should be provisioned
      and bound.  When unset, VolumeBindingImmediate is used. This field is only
      honored by servers that enable the VolumeScheduling feature.
  
      Possible enum values:
       - `"Immediate"` indicates that PersistentVolumeClaims should be immediately
      provisioned and bound. This is the default mode.
       - `"WaitForFirstConsumer"` indicates that PersistentVolumeClaims should not
      be provisioned and bound until the first Pod is created that references the
      PeristentVolumeClaim. The volume provisioning and binding will occur during
      Pod scheduing.
  $ kubectl explain nodes
  KIND:       Node
  VERSION:    v1
  
  DESCRIPTION:
      Node is a worker node in Kubernetes. Each node will have a unique identifier
      in the cache (i.e. in etcd).
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <NodeSpec>
      Spec defines the behavior of a node.
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <NodeStatus>
      Most recently observed status of the node. Populated by the system.
      Read-only. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain nodes.spec.taints.effect
  KIND:       Node
  VERSION:    v1
  
  FIELD: effect <string>
  ENUM:
      NoExecute
      NoSchedule
      PreferNoSchedule
  
  DESCRIPTION:
      Required. The effect of the taint on pods that do not tolerate the taint.
      Valid effects are NoSchedule, PreferNoSchedule and NoExecute.
  
      Possible enum values:
       - `"NoExecute"` Evict any already-running pods that do not tolerate the
      taint. Currently enforced by NodeController.
       - `"NoSchedule"` Do not allow new pods to schedule onto the node unless
      they tolerate the taint, but allow all pods submitted to Kubelet without
      going through the scheduler to start, and allow all already-running pods to
      continue running. Enforced by the scheduler.
       - `"PreferNoSchedule"` Like TaintEffectNoSchedule, but the scheduler tries
      not to schedule new pods onto the node, rather than prohibiting new pods
      from scheduling onto the node entirely. Enforced by the scheduler.
  $ kubectl explain nodes.spec.taints.effect
  KIND:       Node
  VERSION:    v1
  
  FIELD: effect <string>
  ENUM:
      NoExecute
      NoSchedule
      PreferNoSchedule
  
  DESCRIPTION:
      Required. The effect of the taint on pods that do not tolerate the taint.
      Valid effects are NoSchedule, PreferNoSchedule and NoExecute.
  
      Possible enum values:
       - `"NoExecute"` Evict any already-running pods that do not tolerate the
      taint. Currently enforced by NodeController.
       - `"NoSchedule"` Do not allow new pods to schedule onto the node unless
      they tolerate the taint, but allow all pods submitted to Kubelet without
      going through the scheduler to start, and allow all already-running pods to
      continue running. Enforced by the scheduler.
       - `"PreferNoSchedule"` Like TaintEffectNoSchedule, but the scheduler tries
      not to schedule new pods onto the node, rather than prohibiting new pods
      from scheduling onto the node entirely. Enforced by the scheduler.
  $ kubectl explain nodes.spec.configSource.configMap.uid
  KIND:       Node
  VERSION:    v1
  
  FIELD: uid <string>
  
  
  DESCRIPTION:
      UID is the metadata.UID of the referenced ConfigMap. This field is forbidden
      in Node.Spec, and required in Node.Status.
  $ kubectl explain events
  KIND:       Event
  VERSION:    v1
  
  DESCRIPTION:
      Event is a report of an event somewhere in the cluster.  Events have a
      limited retention time and triggers and messages may evolve with time.
      Event consumers should not rely on the timing of an event with a given
      Reason reflecting a consistent underlying trigger, or the continued
      existence of events with that Reason.  Events should be treated as
      informative, best-effort, supplemental data.
  
  FIELDS:
    action        <string>
      What action was taken/failed regarding to the Regarding object.
  
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    count <integer>
      The number of times this event has occurred.
  
    eventTime     <string>
      Time when this Event was first observed.
  
    firstTimestamp        <string>
      The time at which the event was first recorded. (Time of server receipt is
      in TypeMeta.)
  
    involvedObject        <ObjectReference> -required-
      The object that this event is about.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    lastTimestamp <string>
      The time at which the most recent occurrence of this event was recorded.
  
    message       <string>
      A human-readable description of the status of this operation.
  
    metadata      <ObjectMeta> -required-
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    reason        <string>
      This should be a short, machine understandable string that gives the reason
      for the transition into the object's current status.
  
    related       <ObjectReference>
      Optional secondary object for more complex actions.
  
    reportingComponent    <string>
      Name of the controller that emitted this Event, e.g.
      `kubernetes.io/kubelet`.
  
    reportingInstance     <string>
      ID of the controller instance, e.g. `kubelet-xyzf`.
  
    series        <EventSeries>
      Data about the Event series this event represents or nil if it's a singleton
      Event.
  
    source        <EventSource>
      The component reporting this event. Should be a short machine understandable
      string.
  
    type  <string>
      Type of this event (Normal, Warning), new types could be added in the future
  $ kubectl explain events.lastTimestamp
  KIND:       Event
  VERSION:    v1
  
  FIELD: lastTimestamp <string>
  
  
  DESCRIPTION:
      The time at which the most recent occurrence of this event was recorded.
      Time is a wrapper around time.Time which supports correct marshaling to YAML
      and JSON.  Wrappers are provided for many of the factory methods that the
      time package offers.
  $ kubectl explain networkpolicies
  GROUP:      networking.k8s.io
  KIND:       NetworkPolicy
  VERSION:    v1
  
  DESCRIPTION:
      NetworkPolicy describes what network traffic is allowed for a set of Pods
  
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
  
    spec  <NetworkPolicySpec>
      spec represents the specification of the desired behavior for this
      NetworkPolicy.
  $ kubectl explain networkpolicies.spec.egress.ports.endPort
  GROUP:      networking.k8s.io
  KIND:       NetworkPolicy
  VERSION:    v1
  
  FIELD: endPort <integer>
  
  
  DESCRIPTION:
      endPort indicates that the range of ports from port to endPort if set,
      inclusive, should be allowed by the policy. This field cannot be defined if
      the port field is not defined or if the port field is defined as a named
      (string) port. The endPort must be equal or greater than port.
  $ kubectl explain roles
  GROUP:      rbac.authorization.k8s.io
  KIND:       Role
  VERSION:    v1
  
  DESCRIPTION:
      Role is a namespaced, logical grouping of PolicyRules that can be referenced
      as a unit by a RoleBinding.
  
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
      metadata is the standard object's metadata.
  
    rules <[]PolicyRule>
      rules holds all the PolicyRules for this Role
  $ kubectl explain roles.rules
  GROUP:      rbac.authorization.k8s.io
  KIND:       Role
  VERSION:    v1
  
  FIELD: rules <[]PolicyRule>
  
  
  DESCRIPTION:
      rules holds all the PolicyRules for this Role
      PolicyRule holds information that describes a policy rule, but does not
      contain information about who the rule applies to or which namespace the
      rule applies to.
  
  FIELDS:
    apiGroups     <[]string>
      apiGroups is the name of the APIGroup that contains the resources.  If
      multiple API groups are specified, any action requested against one of the
      enumerated resources in any API group will be allowed. "" represents the
      core API group and "*" represents all API groups.
  
    nonResourceURLs       <[]string>
      nonResourceURLs is a set of partial urls that a user should have access to.
      *s are allowed, but only as the full, final step in the path Since
      non-resource URLs are not namespaced, this field is only applicable for
      ClusterRoles referenced from a ClusterRoleBinding. Rules can either apply to
      API resources (such as "pods" or "secrets") or non-resource URL paths (such
      as "/api"),  but not both.
  
    resourceNames <[]string>
      resourceNames is an optional white list of names that the rule applies to.
      An empty set means that everything is allowed.
  
    resources     <[]string>
      resources is a list of resources this rule applies to. '*' represents all
      resources.
  
    verbs <[]string> -required-
      verbs is a list of Verbs that apply to ALL the ResourceKinds contained in
      this rule. '*' represents all verbs.
  $ kubectl explain rolebindings
  GROUP:      rbac.authorization.k8s.io
  KIND:       RoleBinding
  VERSION:    v1
  
  DESCRIPTION:
      RoleBinding references a role, but does not contain it.  It can reference a
      Role in the same namespace or a ClusterRole in the global namespace. It adds
      who information via Subjects and namespace information by which namespace it
      exists in.  RoleBindings in a given namespace only have effect in that
      namespace.
  
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
      metadata is the standard object's metadata.
  
    roleRef       <RoleRef> -required-
      roleRef can reference a Role in the current namespace or a ClusterRole in
      the global namespace. If the RoleRef cannot be resolved, the Authorizer must
      return an error. This field is immutable.
  
    subjects      <[]Subject>
      subjects holds references to the objects the role applies to.
  $ kubectl explain rolebindings.roleRef.apiGroup
  GROUP:      rbac.authorization.k8s.io
  KIND:       RoleBinding
  VERSION:    v1
  
  FIELD: apiGroup <string>
  
  
  DESCRIPTION:
      apiGroup is the group for the resource being referenced
  $ kubectl explain crd
  GROUP:      apiextensions.k8s.io
  KIND:       CustomResourceDefinition
  VERSION:    v1
  
  DESCRIPTION:
      CustomResourceDefinition represents a resource that should be exposed on the
      API server.  Its name MUST be in the format <.spec.name>.<.spec.group>.
  
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
      Standard object's metadata More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <CustomResourceDefinitionSpec> -required-
      spec describes how the user wants the resources to appear
  
    status        <CustomResourceDefinitionStatus>
      status indicates the actual state of the CustomResourceDefinition
  $ kubectl explain crd.status
  GROUP:      apiextensions.k8s.io
  KIND:       CustomResourceDefinition
  VERSION:    v1
  
  FIELD: status <CustomResourceDefinitionStatus>
  
  
  DESCRIPTION:
      status indicates the actual state of the CustomResourceDefinition
      CustomResourceDefinitionStatus indicates the state of the
      CustomResourceDefinition
  
  FIELDS:
    acceptedNames <CustomResourceDefinitionNames>
      acceptedNames are the names that are actually being used to serve discovery.
      They may be different than the names in spec.
  
    conditions    <[]CustomResourceDefinitionCondition>
      conditions indicate state for particular aspects of a
      CustomResourceDefinition
  
    observedGeneration    <integer>
      The generation observed by the CRD controller.
  
    storedVersions        <[]string>
      storedVersions lists all versions of CustomResources that were ever
      persisted. Tracking these versions allows a migration path for stored
      versions in etcd. The field is mutable so a migration controller can finish
      a migration to another version (ensuring no old objects are left in
      storage), and then remove the rest of the versions from this list. Versions
      may not be removed from `spec.versions` while they exist in this list.
  $ kubectl explain quota
  KIND:       ResourceQuota
  VERSION:    v1
  
  DESCRIPTION:
      ResourceQuota sets aggregate quota restrictions enforced per namespace
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <ResourceQuotaSpec>
      Spec defines the desired quota.
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <ResourceQuotaStatus>
      Status defines the actual enforced quota and its current usage.
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain quota.spec.hard
  KIND:       ResourceQuota
  VERSION:    v1
  
  FIELD: hard <map[string]Quantity>
  
  
  DESCRIPTION:
      hard is the set of desired hard limits for each named resource. More info:
      https://kubernetes.io/docs/concepts/policy/resource-quotas/
      Quantity is a fixed-point representation of a number. It provides convenient
      marshaling/unmarshaling in JSON and YAML, in addition to String() and
      AsInt64() accessors.
  
      The serialization format is:
  
      ``` <quantity>        ::= <signedNumber><suffix>
  
          (Note that <suffix> may be empty, from the "" case in <decimalSI>.)
  
      <digit>           ::= 0 | 1 | ... | 9 <digits>          ::= <digit> |
      <digit><digits> <number>          ::= <digits> | <digits>.<digits> |
      <digits>. | .<digits> <sign>            ::= "+" | "-" <signedNumber>    ::=
      <number> | <sign><number> <suffix>          ::= <binarySI> |
      <decimalExponent> | <decimalSI> <binarySI>        ::= Ki | Mi | Gi | Ti | Pi
      | Ei
  
          (International System of units; See:
      http://physics.nist.gov/cuu/Units/binary.html)
  
      <decimalSI>       ::= m | "" | k | M | G | T | P | E
  
          (Note that 1024 = 1Ki but 1000 = 1k; I didn't choose the capitalization.)
  
      <decimalExponent> ::= "e" <signedNumber> | "E" <signedNumber> ```
  
      No matter which of the three exponent forms is used, no quantity may
      represent a number greater than 2^63-1 in magnitude, nor may it have more
      than 3 decimal places. Numbers larger or more precise will be capped or
      rounded up. (E.g.: 0.1m will rounded up to 1m.) This may be extended in the
      future if we require larger or smaller quantities.
  
      When a Quantity is parsed from a string, it will remember the type of suffix
      it had, and will use the same type again when it is serialized.
  
      Before serializing, Quantity will be put in "canonical form". This means
      that Exponent/suffix will be adjusted up or down (with a corresponding
      increase or decrease in Mantissa) such that:
  
      - No precision is lost - No fractional digits will be emitted - The exponent
      (or suffix) is as large as possible.
  
      The sign will be omitted unless the number is negative.
  
      Examples:
  
      - 1.5 will be serialized as "1500m" - 1.5Gi will be serialized as "1536Mi"
  
      Note that the quantity will NEVER be internally represented by a floating
      point number. That is the whole point of this exercise.
  
      Non-canonical values will still parse as long as they are well formed, but
      will be re-emitted in their canonical form. (So always use canonical form,
      or don't diff.)
  
      This format is intended to make it difficult to use these numbers without
      writing some sort of special handling code in the hopes that that will cause
      implementors to also use a fixed point implementation.
  $ kubectl explain quota.spec.scopeSelector.matchExpressions.operator
  KIND:       ResourceQuota
  VERSION:    v1
  
  FIELD: operator <string>
  ENUM:
      DoesNotExist
      Exists
      In
      NotIn
  
  DESCRIPTION:
      Represents a scope's relationship to a set of values. Valid operators are
      In, NotIn, Exists, DoesNotExist.
  
      Possible enum values:
       - `"DoesNotExist"`
       - `"Exists"`
       - `"In"`
       - `"NotIn"`
  $ kubectl explain limits
  KIND:       LimitRange
  VERSION:    v1
  
  DESCRIPTION:
      LimitRange sets resource usage limits for each kind of resource in a
      Namespace.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <LimitRangeSpec>
      Spec defines the limits enforced. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain limits.spec
  KIND:       LimitRange
  VERSION:    v1
  
  FIELD: spec <LimitRangeSpec>
  
  
  DESCRIPTION:
      Spec defines the limits enforced. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
      LimitRangeSpec defines a min/max usage limit for resources that match on
      kind.
  
  FIELDS:
    limits        <[]LimitRangeItem> -required-
      Limits is the list of LimitRangeItem objects that are enforced.
  $ kubectl explain pdb
  GROUP:      policy
  KIND:       PodDisruptionBudget
  VERSION:    v1
  
  DESCRIPTION:
      PodDisruptionBudget is an object to define the max disruption that can be
      caused to a collection of pods
  
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
      metadata is the standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <PodDisruptionBudgetSpec>
      spec is the specification of the desired behavior of the
      PodDisruptionBudget.
  
    status        <PodDisruptionBudgetStatus>
      status is the most recently observed status of the PodDisruptionBudget.
  $ kubectl explain pdb.spec.unhealthyPodEvictionPolicy
  GROUP:      policy
  KIND:       PodDisruptionBudget
  VERSION:    v1
  
  FIELD: unhealthyPodEvictionPolicy <string>
  ENUM:
      AlwaysAllow
      IfHealthyBudget
  
  DESCRIPTION:
      unhealthyPodEvictionPolicy defines the criteria for when unhealthy pods
      should be considered for eviction. Current implementation considers healthy
      pods, as pods that have status.conditions item with
      type="Ready",status="True".
  
      Valid policies are IfHealthyBudget and AlwaysAllow. If no policy is
      specified, the default behavior will be used, which corresponds to the
      IfHealthyBudget policy.
  
      IfHealthyBudget policy means that running pods (status.phase="Running"), but
      not yet healthy can be evicted only if the guarded application is not
      disrupted (status.currentHealthy is at least equal to
      status.desiredHealthy). Healthy pods will be subject to the PDB for
      eviction.
  
      AlwaysAllow policy means that all running pods (status.phase="Running"), but
      not yet healthy are considered disrupted and can be evicted regardless of
      whether the criteria in a PDB is met. This means perspective running pods of
      a disrupted application might not get a chance to become healthy. Healthy
      pods will be subject to the PDB for eviction.
  
      Additional policies may be added in the future. Clients making eviction
      decisions should disallow eviction of unhealthy pods if they encounter an
      unrecognized policy in this field.
  
      Possible enum values:
       - `"AlwaysAllow"` policy means that all running pods
      (status.phase="Running"), but not yet healthy are considered disrupted and
      can be evicted regardless of whether the criteria in a PDB is met. This
      means perspective running pods of a disrupted application might not get a
      chance to become healthy. Healthy pods will be subject to the PDB for
      eviction.
       - `"IfHealthyBudget"` policy means that running pods
      (status.phase="Running"), but not yet healthy can be evicted only if the
      guarded application is not disrupted (status.currentHealthy is at least
      equal to status.desiredHealthy). Healthy pods will be subject to the PDB for
      eviction.
  $ kubectl explain pc
  GROUP:      scheduling.k8s.io
  KIND:       PriorityClass
  VERSION:    v1
  
  DESCRIPTION:
      PriorityClass defines mapping from a priority class name to the priority
      integer value. The value can be any valid integer.
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    description   <string>
      description is an arbitrary string that usually provides guidelines on when
      this priority class should be used.
  
    globalDefault <boolean>
      globalDefault specifies whether this PriorityClass should be considered as
      the default priority for pods that do not have any priority class. Only one
      PriorityClass can be marked as `globalDefault`. However, if more than one
      PriorityClasses exists with their `globalDefault` field set to true, the
      smallest value of such global default PriorityClasses will be used as the
      default priority.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      metadata is the standard object metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    preemptionPolicy      <string>
    enum: Never, PreemptLowerPriority
      preemptionPolicy is the Policy for preempting pods with lower priority. One
      of Never, PreemptLowerPriority. Defaults to PreemptLowerPriority if unset.
  
      Possible enum values:
       - `"Never"` means that pod never preempts other pods with lower priority.
       - `"PreemptLowerPriority"` means that pod can preempt other pods with lower
      priority.
  
    value <integer>
      value represents the integer value of this priority class. This is the
      actual priority that pods receive when they have the name of this class in
      their pod spec.
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
  $ kubectl explain pc.globalDefault
  GROUP:      scheduling.k8s.io
  KIND:       PriorityClass
  VERSION:    v1
  
  FIELD: globalDefault <boolean>
  
  
  DESCRIPTION:
      globalDefault specifies whether this PriorityClass should be considered as
      the default priority for pods that do not have any priority class. Only one
      PriorityClass can be marked as `globalDefault`. However, if more than one
      PriorityClasses exists with their `globalDefault` field set to true, the
      smallest value of such global default PriorityClasses will be used as the
      default priority.
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
  $ kubectl explain endpointslices
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  DESCRIPTION:
      EndpointSlice represents a set of service endpoints. Most EndpointSlices are
      created by the EndpointSlice controller to represent the Pods selected by
      Service objects. For a given service there may be multiple EndpointSlice
      objects which must be joined to produce the full set of endpoints; you can
      find all of the slices for a given service by listing EndpointSlices in the
      service's namespace whose `kubernetes.io/service-name` label contains the
      service's name.
  
  FIELDS:
    addressType   <string> -required-
    enum: FQDN, IPv4, IPv6
      addressType specifies the type of address carried by this EndpointSlice. All
      addresses in this slice must be the same type. This field is immutable after
      creation. The following address types are currently supported: * IPv4:
      Represents an IPv4 Address. * IPv6: Represents an IPv6 Address. * FQDN:
      Represents a Fully Qualified Domain Name. (Deprecated) The EndpointSlice
      controller only generates, and kube-proxy only processes, slices of
      addressType "IPv4" and "IPv6". No semantics are defined for the "FQDN" type.
  
      Possible enum values:
       - `"FQDN"` represents a FQDN.
       - `"IPv4"` represents an IPv4 Address.
       - `"IPv6"` represents an IPv6 Address.
  
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    endpoints     <[]Endpoint>
      endpoints is a list of unique endpoints in this slice. Each slice may
      include a maximum of 1000 endpoints.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      Standard object's metadata.
  
    ports <[]EndpointPort>
      ports specifies the list of network ports exposed by each endpoint in this
      slice. Each port must have a unique name. Each slice may include a maximum
      of 100 ports. Services always have at least 1 port, so EndpointSlices
      generated by the EndpointSlice controller will likewise always have at least
      1 port. EndpointSlices used for other purposes may have an empty ports list.
  $ kubectl explain endpointslices.kind
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  FIELD: kind <string>
  
  
  DESCRIPTION:
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  $ kubectl explain endpointslices.ports.protocol
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  FIELD: protocol <string>
  ENUM:
      SCTP
      TCP
      UDP
  
  DESCRIPTION:
      protocol represents the IP protocol for this port. Must be UDP, TCP, or
      SCTP. Default is TCP.
  
      Possible enum values:
       - `"SCTP"` is the SCTP protocol.
       - `"TCP"` is the TCP protocol.
       - `"UDP"` is the UDP protocol.
  $ kubectl explain endpointslices.addressType
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  FIELD: addressType <string>
  ENUM:
      FQDN
      IPv4
      IPv6
  
  DESCRIPTION:
      addressType specifies the type of address carried by this EndpointSlice. All
      addresses in this slice must be the same type. This field is immutable after
      creation. The following address types are currently supported: * IPv4:
      Represents an IPv4 Address. * IPv6: Represents an IPv6 Address. * FQDN:
      Represents a Fully Qualified Domain Name. (Deprecated) The EndpointSlice
      controller only generates, and kube-proxy only processes, slices of
      addressType "IPv4" and "IPv6". No semantics are defined for the "FQDN" type.
  
      Possible enum values:
       - `"FQDN"` represents a FQDN.
       - `"IPv4"` represents an IPv4 Address.
       - `"IPv6"` represents an IPv6 Address.
  $ kubectl explain endpointslices.addressType
  GROUP:      discovery.k8s.io
  KIND:       EndpointSlice
  VERSION:    v1
  
  FIELD: addressType <string>
  ENUM:
      FQDN
      IPv4
      IPv6
  
  DESCRIPTION:
      addressType specifies the type of address carried by this EndpointSlice. All
      addresses in this slice must be the same type. This field is immutable after
      creation. The following address types are currently supported: * IPv4:
      Represents an IPv4 Address. * IPv6: Represents an IPv6 Address. * FQDN:
      Represents a Fully Qualified Domain Name. (Deprecated) The EndpointSlice
      controller only generates, and kube-proxy only processes, slices of
      addressType "IPv4" and "IPv6". No semantics are defined for the "FQDN" type.
  
      Possible enum values:
       - `"FQDN"` represents a FQDN.
       - `"IPv4"` represents an IPv4 Address.
       - `"IPv6"` represents an IPv6 Address.
  $ kubectl explain validatingadmissionpolicies
  GROUP:      admissionregistration.k8s.io
  KIND:       ValidatingAdmissionPolicy
  VERSION:    v1
  
  DESCRIPTION:
      ValidatingAdmissionPolicy describes the definition of an admission
      validation policy that accepts or rejects an object without changing it.
  
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
      metadata is the standard object metadata; More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
  
    spec  <ValidatingAdmissionPolicySpec>
      spec defines the desired behavior of the ValidatingAdmissionPolicy.
  
    status        <ValidatingAdmissionPolicyStatus>
      status represents the current status of the ValidatingAdmissionPolicy,
      including warnings that are useful to determine if the policy behaves in the
      expected way. Populated by the system. Read-only.
  $ kubectl explain validatingadmissionpolicies.spec
  GROUP:      admissionregistration.k8s.io
  KIND:       ValidatingAdmissionPolicy
  VERSION:    v1
  
  FIELD: spec <ValidatingAdmissionPolicySpec>
  
  
  DESCRIPTION:
      spec defines the desired behavior of the ValidatingAdmissionPolicy.
      ValidatingAdmissionPolicySpec is the specification of the desired behavior
      of the AdmissionPolicy.
  
  FIELDS:
    auditAnnotations      <[]AuditAnnotation>
      auditAnnotations contains CEL expressions which are used to produce audit
      annotations for the audit event of the API request. validations and
      auditAnnotations may not both be empty; a least one of validations or
      auditAnnotations is required.
  
    failurePolicy <string>
    enum: Fail, Ignore
      failurePolicy defines how to handle failures for the admission policy.
      Failures can occur from CEL expression parse errors, type check errors,
      runtime errors and invalid or mis-configured policy definitions or bindings.
  
      A policy is invalid if spec.paramKind refers to a non-existent Kind. A
      binding is invalid if spec.paramRef.name refers to a non-existent resource.
  
      failurePolicy does not define how validations that evaluate to false are
      handled.
  
      When failurePolicy is set to Fail, ValidatingAdmissionPolicyBinding
      validationActions define how failures are enforced.
  
      Allowed values are Ignore or Fail. Defaults to Fail.
  
      Possible enum values:
       - `"Fail"` means that an error calling the webhook causes the admission to
      fail.
       - `"Ignore"` means that an error calling the webhook is ignored.
  
    matchConditions       <[]MatchCondition>
      matchConditions is a list of conditions that must be met for a request to be
      validated. Match conditions filter requests that have already been matched
      by the rules, namespaceSelector, and objectSelector. An empty list of
      matchConditions matches all requests. There are a maximum of 64 match
      conditions allowed.
  
      If a parameter object is provided, it can be accessed via the `params`
      handle in the same manner as validation expressions.
  
      The exact matching logic is (in order):
        1. If ANY matchCondition evaluates to FALSE, the policy is skipped.
        2. If ALL matchConditions evaluate to TRUE, the policy is evaluated.
        3. If any matchCondition evaluates to an error (but none are FALSE):
           - If failurePolicy=Fail, reject the request
           - If failurePolicy=Ignore, the policy is skipped
  
    matchConstraints      <MatchResources>
      matchConstraints specifies what resources this policy is designed to
      validate. The AdmissionPolicy cares about a request if it matches _all_
      Constraints. However, in order to prevent clusters from being put into an
      unstable state that cannot be recovered from via the API
      ValidatingAdmissionPolicy cannot match ValidatingAdmissionPolicy and
      ValidatingAdmissionPolicyBinding. Required.
  
    paramKind     <ParamKind>
      paramKind specifies the kind of resources used to parameterize this policy.
      If absent, there are no parameters for this policy and the param CEL
      variable will not be provided to validation expressions. If ParamKind refers
      to a non-existent kind, this policy definition is mis-configured and the
      FailurePolicy is applied. If paramKind is specified but paramRef is unset in
      ValidatingAdmissionPolicyBinding, the params variable will be null.
  
    validations   <[]Validation>
      validations contain CEL expressions which is used to apply the validation.
      Validations and AuditAnnotations may not both be empty; a minimum of one
      Validations or AuditAnnotations is required.
  
    variables     <[]Variable>
      variables contain definitions of variables that can be used in composition
      of other expressions. Each variable is defined as a named CEL expression.
      The variables defined here will be available under `variables` in other
      expressions of the policy except MatchConditions because MatchConditions are
      evaluated before the rest of the policy.
  
      The expression of a variable can refer to other variables defined earlier in
      the list but not those after. Thus, Variables must be sorted by the order of
      first appearance and acyclic.
  $ kubectl explain validatingadmissionpolicies.spec
  GROUP:      admissionregistration.k8s.io
  KIND:       ValidatingAdmissionPolicy
  VERSION:    v1
  
  FIELD: spec <ValidatingAdmissionPolicySpec>
  
  
  DESCRIPTION:
      spec defines the desired behavior of the ValidatingAdmissionPolicy.
      ValidatingAdmissionPolicySpec is the specification of the desired behavior
      of the AdmissionPolicy.
  
  FIELDS:
    auditAnnotations      <[]AuditAnnotation>
      auditAnnotations contains CEL expressions which are used to produce audit
      annotations for the audit event of the API request. validations and
      auditAnnotations may not both be empty; a least one of validations or
      auditAnnotations is required.
  
    failurePolicy <string>
    enum: Fail, Ignore
      failurePolicy defines how to handle failures for the admission policy.
      Failures can occur from CEL expression parse errors, type check errors,
      runtime errors and invalid or mis-configured policy definitions or bindings.
  
      A policy is invalid if spec.paramKind refers to a non-existent Kind. A
      binding is invalid if spec.paramRef.name refers to a non-existent resource.
  
      failurePolicy does not define how validations that evaluate to false are
      handled.
  
      When failurePolicy is set to Fail, ValidatingAdmissionPolicyBinding
      validationActions define how failures are enforced.
  
      Allowed values are Ignore or Fail. Defaults to Fail.
  
      Possible enum values:
       - `"Fail"` means that an error calling the webhook causes the admission to
      fail.
       - `"Ignore"` means that an error calling the webhook is ignored.
  
    matchConditions       <[]MatchCondition>
      matchConditions is a list of conditions that must be met for a request to be
      validated. Match conditions filter requests that have already been matched
      by the rules, namespaceSelector, and objectSelector. An empty list of
      matchConditions matches all requests. There are a maximum of 64 match
      conditions allowed.
  
      If a parameter object is provided, it can be accessed via the `params`
      handle in the same manner as validation expressions.
  
      The exact matching logic is (in order):
        1. If ANY matchCondition evaluates to FALSE, the policy is skipped.
        2. If ALL matchConditions evaluate to TRUE, the policy is evaluated.
        3. If any matchCondition evaluates to an error (but none are FALSE):
           - If failurePolicy=Fail, reject the request
           - If failurePolicy=Ignore, the policy is skipped
  
    matchConstraints      <MatchResources>
      matchConstraints specifies what resources this policy is designed to
      validate. The AdmissionPolicy cares about a request if it matches _all_
      Constraints. However, in order to prevent clusters from being put into an
      unstable state that cannot be recovered from via the API
      ValidatingAdmissionPolicy cannot match ValidatingAdmissionPolicy and
      ValidatingAdmissionPolicyBinding. Required.
  
    paramKind     <ParamKind>
      paramKind specifies the kind of resources used to parameterize this policy.
      If absent, there are no parameters for this policy and the param CEL
      variable will not be provided to validation expressions. If ParamKind refers
      to a non-existent kind, this policy definition is mis-configured and the
      FailurePolicy is applied. If paramKind is specified but paramRef is unset in
      ValidatingAdmissionPolicyBinding, the params variable will be null.
  
    validations   <[]Validation>
      validations contain CEL expressions which is used to apply the validation.
      Validations and AuditAnnotations may not both be empty; a minimum of one
      Validations or AuditAnnotations is required.
  
    variables     <[]Variable>
      variables contain definitions of variables that can be used in composition
      of other expressions. Each variable is defined as a named CEL expression.
      The variables defined here will be available under `variables` in other
      expressions of the policy except MatchConditions because MatchConditions are
      evaluated before the rest of the policy.
  
      The expression of a variable can refer to other variables defined earlier in
      the list but not those after. Thus, Variables must be sorted by the order of
      first appearance and acyclic.
  $ kubectl explain validatingadmissionpolicies.spec.auditAnnotations.key
  GROUP:      admissionregistration.k8s.io
  KIND:       ValidatingAdmissionPolicy
  VERSION:    v1
  
  FIELD: key <string>
  
  
  DESCRIPTION:
      key specifies the audit annotation key. The audit annotation keys of a
      ValidatingAdmissionPolicy must be unique. The key must be a qualified name
      ([A-Za-z0-9][-A-Za-z0-9_.]*) no more than 63 bytes in length.
  
      The key is combined with the resource name of the ValidatingAdmissionPolicy
      to construct an audit annotation key: "{ValidatingAdmissionPolicy
      name}/{key}".
  
      If an admission webhook uses the same resource name as this
      ValidatingAdmissionPolicy and the same audit annotation key, the annotation
      key will be identical. In this case, the first annotation written with the
      key will be included in the audit event and all subsequent annotations with
      the same key will be discarded.
  
      Required.
  $ kubectl explain validatingadmissionpolicies.spec.failurePolicy
  GROUP:      admissionregistration.k8s.io
  KIND:       ValidatingAdmissionPolicy
  VERSION:    v1
  
  FIELD: failurePolicy <string>
  ENUM:
      Fail
      Ignore
  
  DESCRIPTION:
      failurePolicy defines how to handle failures for the admission policy.
      Failures can occur from CEL expression parse errors, type check errors,
      runtime errors and invalid or mis-configured policy definitions or bindings.
  
      A policy is invalid if spec.paramKind refers to a non-existent Kind. A
      binding is invalid if spec.paramRef.name refers to a non-existent resource.
  
      failurePolicy does not define how validations that evaluate to false are
      handled.
  
      When failurePolicy is set to Fail, ValidatingAdmissionPolicyBinding
      validationActions define how failures are enforced.
  
      Allowed values are Ignore or Fail. Defaults to Fail.
  
      Possible enum values:
       - `"Fail"` means that an error calling the webhook causes the admission to
      fail.
       - `"Ignore"` means that an error calling the webhook is ignored.
  $ kubectl explain csr
  GROUP:      certificates.k8s.io
  KIND:       CertificateSigningRequest
  VERSION:    v1
  
  DESCRIPTION:
      CertificateSigningRequest objects provide a mechanism to obtain x509
      certificates by submitting a certificate signing request, and having it
      asynchronously approved and issued.
  
      Kubelets use this API to obtain:
       1. client certificates to authenticate to kube-apiserver (with the
      "kubernetes.io/kube-apiserver-client-kubelet" signerName).
       2. serving certificates for TLS endpoints kube-apiserver can connect to
      securely (with the "kubernetes.io/kubelet-serving" signerName).
  
      This API can be used to request client certificates to authenticate to
      kube-apiserver (with the "kubernetes.io/kube-apiserver-client" signerName),
      or to obtain certificates from custom non-Kubernetes signers.
  
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
      <no description>
  
    spec  <CertificateSigningRequestSpec> -required-
      spec contains the certificate request, and is immutable after creation. Only
      the request, signerName, expirationSeconds, and usages fields can be set on
      creation. Other fields are derived by Kubernetes and cannot be modified by
      users.
  
    status        <CertificateSigningRequestStatus>
      status contains information about whether the request is approved or denied,
      and the certificate issued by the signer, or the failure condition
      indicating signer failure.
  $ kubectl explain csr.spec.signerName
  GROUP:      certificates.k8s.io
  KIND:       CertificateSigningRequest
  VERSION:    v1
  
  FIELD: signerName <string>
  
  
  DESCRIPTION:
      signerName indicates the requested signer, and is a qualified name.
  
      List/watch requests for CertificateSigningRequests can filter on this field
      using a "spec.signerName=NAME" fieldSelector.
  
      Well-known Kubernetes signers are:
       1. "kubernetes.io/kube-apiserver-client": issues client certificates that
      can be used to authenticate to kube-apiserver.
        Requests for this signer are never auto-approved by
      kube-controller-manager, can be issued by the "csrsigning" controller in
      kube-controller-manager.
       2. "kubernetes.io/kube-apiserver-client-kubelet": issues client
      certificates that kubelets use to authenticate to kube-apiserver.
        Requests for this signer can be auto-approved by the "csrapproving"
      controller in kube-controller-manager, and can be issued by the "csrsigning"
      controller in kube-controller-manager.
       3. "kubernetes.io/kubelet-serving" issues serving certificates that
      kubelets use to serve TLS endpoints, which kube-apiserver can connect to
      securely.
        Requests for this signer are never auto-approved by
      kube-controller-manager, and can be issued by the "csrsigning" controller in
      kube-controller-manager.
  
      More details are available at
      https://k8s.io/docs/reference/access-authn-authz/certificate-signing-requests/#kubernetes-signers
  
      Custom signerNames can also be specified. The signer defines:
       1. Trust distribution: how trust (CA bundles) are distributed.
       2. Permitted subjects: and behavior when a disallowed subject is requested.
       3. Required, permitted, or forbidden x509 extensions in the request
      (including whether subjectAltNames are allowed, which types, restrictions on
      allowed values) and behavior when a disallowed extension is requested.
       4. Required, permitted, or forbidden key usages / extended key usages.
       5. Expiration/certificate lifetime: whether it is fixed by the signer,
      configurable by the admin.
       6. Whether or not requests for CA certificates are allowed.
  $ kubectl explain leases
  GROUP:      coordination.k8s.io
  KIND:       Lease
  VERSION:    v1
  
  DESCRIPTION:
      Lease defines a lease concept.
  
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
  
    spec  <LeaseSpec>
      spec contains the specification of the Lease. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain leases.spec.strategy
  GROUP:      coordination.k8s.io
  KIND:       Lease
  VERSION:    v1
  
  FIELD: strategy <string>
  
  
  DESCRIPTION:
      strategy indicates the strategy for picking the leader for coordinated
      leader election. If the field is not specified, there is no active
      coordination for this lease. (Alpha) Using this field requires the
      CoordinatedLeaderElection feature gate to be enabled.
  $ kubectl explain secrets
  KIND:       Secret
  VERSION:    v1
  
  DESCRIPTION:
      Secret holds secret data of a certain type. The total bytes of the values in
      the Data field must be less than MaxSecretSize bytes.
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    data  <map[string]string>
      Data contains the secret data. Each key must consist of alphanumeric
      characters, '-', '_' or '.'. The serialized form of the secret data is a
      base64 encoded string, representing the arbitrary (possibly non-string) data
      value here. Described in https://tools.ietf.org/html/rfc4648#section-4
  
    immutable     <boolean>
      Immutable, if set to true, ensures that data stored in the Secret cannot be
      updated (only object metadata can be modified). If not set to true, the
      field can be modified at any time. Defaulted to nil.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    stringData    <map[string]string>
      stringData allows specifying non-binary secret data in string form. It is
      provided as a write-only input field for convenience. All keys and values
      are merged into the data field on write, overwriting any existing values.
      The stringData field is never output when reading from the API.
  
    type  <string>
      Used to facilitate programmatic handling of secret data. More info:
      https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
  $ kubectl explain secrets.stringData
  KIND:       Secret
  VERSION:    v1
  
  FIELD: stringData <map[string]string>
  
  
  DESCRIPTION:
      stringData allows specifying non-binary secret data in string form. It is
      provided as a write-only input field for convenience. All keys and values
      are merged into the data field on write, overwriting any existing values.
      The stringData field is never output when reading from the API.
  $ kubectl explain cm
  KIND:       ConfigMap
  VERSION:    v1
  
  DESCRIPTION:
      ConfigMap holds configuration data for pods to consume.
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    binaryData    <map[string]string>
      BinaryData contains the binary data. Each key must consist of alphanumeric
      characters, '-', '_' or '.'. BinaryData can contain byte sequences that are
      not in the UTF-8 range. The keys stored in BinaryData must not overlap with
      the ones in the Data field, this is enforced during validation process.
      Using this field will require 1.10+ apiserver and kubelet. Note: BinaryData
      keys are not currently propagated to container env vars via ConfigMapKeyRef
      or ConfigMapRef env sources; only Data keys are used.
  
    data  <map[string]string>
      Data contains the configuration data. Each key must consist of alphanumeric
      characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use
      the BinaryData field. The keys stored in Data must not overlap with the keys
      in the BinaryData field, this is enforced during validation process.
  
    immutable     <boolean>
      Immutable, if set to true, ensures that data stored in the ConfigMap cannot
      be updated (only object metadata can be modified). If not set to true, the
      field can be modified at any time. Defaulted to nil.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  $ kubectl explain cm.data
  KIND:       ConfigMap
  VERSION:    v1
  
  FIELD: data <map[string]string>
  
  
  DESCRIPTION:
      Data contains the configuration data. Each key must consist of alphanumeric
      characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use
      the BinaryData field. The keys stored in Data must not overlap with the keys
      in the BinaryData field, this is enforced during validation process.
  $ kubectl explain ns
  KIND:       Namespace
  VERSION:    v1
  
  DESCRIPTION:
      Namespace provides a scope for Names. Use of multiple namespaces is
      optional.
  
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
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    spec  <NamespaceSpec>
      Spec defines the behavior of the Namespace. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  
    status        <NamespaceStatus>
      Status describes the current status of a Namespace. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
  $ kubectl explain ns.status
  KIND:       Namespace
  VERSION:    v1
  
  FIELD: status <NamespaceStatus>
  
  
  DESCRIPTION:
      Status describes the current status of a Namespace. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
      NamespaceStatus is information about the current status of a Namespace.
  
  FIELDS:
    conditions    <[]NamespaceCondition>
      Represents the latest available observations of a namespace's current state.
  
    phase <string>
    enum: Active, Terminating
      Phase is the current lifecycle phase of the namespace. More info:
      https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
  
      Possible enum values:
       - `"Active"` means the namespace is available for use in the system
       - `"Terminating"` means the namespace is undergoing graceful termination
  $ kubectl explain ns.spec.finalizers
  KIND:       Namespace
  VERSION:    v1
  
  FIELD: finalizers <[]string>
  
  
  DESCRIPTION:
      Finalizers is an opaque list of values that must be empty to permanently
      remove object from storage. More info:
      https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
  $ kubectl explain sa
  KIND:       ServiceAccount
  VERSION:    v1
  
  DESCRIPTION:
      ServiceAccount binds together: * a name, understood by users, and perhaps by
      peripheral systems, for an identity * a principal that can be authenticated
      and authorized * a set of secrets
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    automountServiceAccountToken  <boolean>
      AutomountServiceAccountToken indicates whether pods running as this service
      account should have an API token automatically mounted. Can be overridden at
      the pod level.
  
    imagePullSecrets      <[]LocalObjectReference>
      ImagePullSecrets is a list of references to secrets in the same namespace to
      use for pulling any images in pods that reference this ServiceAccount.
      ImagePullSecrets are distinct from Secrets because Secrets can be mounted in
      the pod, but ImagePullSecrets are only accessed by the kubelet. More info:
      https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      Standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    secrets       <[]ObjectReference>
      Secrets is a list of the secrets in the same namespace that pods running
      using this ServiceAccount are allowed to use. Pods are only limited to this
      list if this service account has a "kubernetes.io/enforce-mountable-secrets"
      annotation set to "true". The "kubernetes.io/enforce-mountable-secrets"
      annotation is deprecated since v1.32. Prefer separate namespaces to isolate
      access to mounted secrets. This field should not be used to find
      auto-generated service account token secrets for use outside of pods.
      Instead, tokens can be requested directly using the TokenRequest API, or
      service account token secrets can be manually created. More info:
      https://kubernetes.io/docs/concepts/configuration/secret
  $ kubectl explain sa.secrets.uid
  KIND:       ServiceAccount
  VERSION:    v1
  
  FIELD: uid <string>
  
  
  DESCRIPTION:
      UID of the referent. More info:
      https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#uids
  $ kubectl explain resourceclaims
  GROUP:      resource.k8s.io
  KIND:       ResourceClaim
  VERSION:    v1
  
  DESCRIPTION:
      ResourceClaim describes a request for access to resources in the cluster,
      for use by workloads. For example, if a workload needs an accelerator device
      with specific properties, this is how that request is expressed. The status
      stanza tracks whether this claim has been satisfied and what specific
      resources have been allocated.
  
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
      Standard object metadata
  
    spec  <ResourceClaimSpec>
      Spec describes what is being requested and how to configure it. The spec is
      immutable.
  
    status        <ResourceClaimStatus>
      Status describes whether the claim is ready to use and what has been
      allocated.
  $ kubectl explain resourceclaims.spec.devices.constraints
  GROUP:      resource.k8s.io
  KIND:       ResourceClaim
  VERSION:    v1
  
  FIELD: constraints <[]DeviceConstraint>
  
  
  DESCRIPTION:
      These constraints must be satisfied by the set of devices that get allocated
      for the claim.
      DeviceConstraint must have exactly one field set besides Requests.
  
  FIELDS:
    distinctAttribute     <string>
      DistinctAttribute requires that all devices in question have this attribute
      and that its type and value are unique across those devices.
  
      When the DRAListTypeAttributes feature gate is enabled, comparison uses set
      semantics (i.e., element order and duplicates are ignored): list-valued
      attributes must be pairwise disjoint across devices. Scalar values are
      treated as singleton sets for backward compatibility.
  
      This acts as the inverse of MatchAttribute.
  
      This constraint is used to avoid allocating multiple requests to the same
      device by ensuring attribute-level differentiation.
  
      This is useful for scenarios where resource requests must be fulfilled by
      separate physical devices. For example, a container requests two network
      interfaces that must be allocated from two different physical NICs.
  
    matchAttribute        <string>
      MatchAttribute requires that all devices in question have this attribute and
      that its type and value are the same across those devices.
  
      For example, if you specified "dra.example.com/numa" (a hypothetical
      example!), then only devices in the same NUMA node will be chosen. A device
      which does not have that attribute will not be chosen. All devices should
      use a value of the same type for this attribute because that is part of its
      specification, but if one device doesn't, then it also will not be chosen.
  
      When the DRAListTypeAttributes feature gate is enabled, comparison uses set
      semantics(i.e., element order and duplicates are ignored): list-valued
      attributes match when the intersection across all devices is non-empty.
      Scalar values are treated as single-element lists for backward
      compatibility.
  
      Must include the domain qualifier.
  
    requests      <[]string>
      Requests is a list of the one or more requests in this claim which must
      co-satisfy this constraint. If a request is fulfilled by multiple devices,
      then all of the devices must satisfy the constraint. If this is not
      specified, this constraint applies to all requests in this claim.
  
      References to subrequests must include the name of the main request and may
      include the subrequest using the format <main request>[/<subrequest>]. If
      just the main request is given, the constraint applies to all subrequests.
  $ kubectl explain mutatingwebhookconfigurations
  GROUP:      admissionregistration.k8s.io
  KIND:       MutatingWebhookConfiguration
  VERSION:    v1
  
  DESCRIPTION:
      MutatingWebhookConfiguration describes the configuration of and admission
      webhook that accept or reject and may change the object.
  
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
      metadata is the standard object metadata; More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
  
    webhooks      <[]MutatingWebhook>
      webhooks is a list of webhooks and the affected resources and operations.
  $ kubectl explain mutatingwebhookconfigurations.webhooks.failurePolicy
  GROUP:      admissionregistration.k8s.io
  KIND:       MutatingWebhookConfiguration
  VERSION:    v1
  
  FIELD: failurePolicy <string>
  ENUM:
      Fail
      Ignore
  
  DESCRIPTION:
      failurePolicy defines how unrecognized errors from the admission endpoint
      are handled - allowed values are Ignore or Fail. Defaults to Fail.
  
      Possible enum values:
       - `"Fail"` means that an error calling the webhook causes the admission to
      fail.
       - `"Ignore"` means that an error calling the webhook is ignored.
  $ kubectl explain mutatingwebhookconfigurations.webhooks.failurePolicy
  GROUP:      admissionregistration.k8s.io
  KIND:       MutatingWebhookConfiguration
  VERSION:    v1
  
  FIELD: failurePolicy <string>
  ENUM:
      Fail
      Ignore
  
  DESCRIPTION:
      failurePolicy defines how unrecognized errors from the admission endpoint
      are handled - allowed values are Ignore or Fail. Defaults to Fail.
  
      Possible enum values:
       - `"Fail"` means that an error calling the webhook causes the admission to
      fail.
       - `"Ignore"` means that an error calling the webhook is ignored.
  $ kubectl explain mutatingwebhookconfigurations.webhooks.sideEffects
  GROUP:      admissionregistration.k8s.io
  KIND:       MutatingWebhookConfiguration
  VERSION:    v1
  
  FIELD: sideEffects <string>
  ENUM:
      None
      NoneOnDryRun
      Some
      Unknown
  
  DESCRIPTION:
      sideEffects states whether this webhook has side effects. Acceptable values
      are: None, NoneOnDryRun (webhooks created via v1beta1 may also specify Some
      or Unknown). Webhooks with side effects MUST implement a reconciliation
      system, since a request may be rejected by a future step in the admission
      chain and the side effects therefore need to be undone. Requests with the
      dryRun attribute will be auto-rejected if they match a webhook with
      sideEffects == Unknown or Some.
  
      Possible enum values:
       - `"None"` means that calling the webhook will have no side effects.
       - `"NoneOnDryRun"` means that calling the webhook will possibly have side
      effects, but if the request being reviewed has the dry-run attribute, the
      side effects will be suppressed.
       - `"Some"` means that calling the webhook will possibly have side effects.
      If a request with the dry-run attribute would trigger a call to this
      webhook, the request will instead fail.
       - `"Unknown"` means that no information is known about the side effects of
      calling the webhook. If a request with the dry-run attribute would trigger a
      call to this webhook, the request will instead fail.
  $ kubectl explain deploy --recursive --max-depth=3
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  DESCRIPTION:
      Deployment enables declarative updates for Pods and ReplicaSets.
  
  FIELDS:
    apiVersion    <string>
    kind  <string>
    metadata      <ObjectMeta>
      annotations <map[string]string>
      creationTimestamp   <string>
      deletionGracePeriodSeconds  <integer>
      deletionTimestamp   <string>
      finalizers  <[]string>
      generateName        <string>
      generation  <integer>
      labels      <map[string]string>
      managedFields       <[]ManagedFieldsEntry>
        apiVersion        <string>
        fieldsType        <string>
        fieldsV1  <FieldsV1>
        manager   <string>
        operation <string>
        subresource       <string>
        time      <string>
      name        <string>
      namespace   <string>
      ownerReferences     <[]OwnerReference>
        apiVersion        <string> -required-
        blockOwnerDeletion        <boolean>
        controller        <boolean>
        kind      <string> -required-
        name      <string> -required-
        uid       <string> -required-
      resourceVersion     <string>
      selfLink    <string>
      uid <string>
    spec  <DeploymentSpec> -required-
      minReadySeconds     <integer>
      paused      <boolean>
      progressDeadlineSeconds     <integer>
      replicas    <integer>
      revisionHistoryLimit        <integer>
      selector    <LabelSelector> -required-
        matchExpressions  <[]LabelSelectorRequirement>
        matchLabels       <map[string]string>
      strategy    <DeploymentStrategy>
        rollingUpdate     <RollingUpdateDeployment>
        type      <string>
        enum: Recreate, RollingUpdate
      template    <PodTemplateSpec> -required-
        metadata  <ObjectMeta>
        spec      <PodSpec>
    status        <DeploymentStatus>
      availableReplicas   <integer>
      collisionCount      <integer>
      conditions  <[]DeploymentCondition>
        lastTransitionTime        <string>
        lastUpdateTime    <string>
        message   <string>
        reason    <string>
        status    <string>
        type      <string>
      observedGeneration  <integer>
      readyReplicas       <integer>
      replicas    <integer>
      terminatingReplicas <integer>
      unavailableReplicas <integer>
      updatedReplicas     <integer>
  $ kubectl explain svc.spec.ports --recursive
  KIND:       Service
  VERSION:    v1
  
  FIELD: ports <[]ServicePort>
  
  
  DESCRIPTION:
      The list of ports that are exposed by this service. More info:
      https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
      ServicePort contains information on service's port.
  
  FIELDS:
    appProtocol   <string>
    name  <string>
    nodePort      <integer>
    port  <integer> -required-
    protocol      <string>
    enum: SCTP, TCP, UDP
    targetPort    <IntOrString>
  $ kubectl explain pods.spec.containers.ports --recursive
  KIND:       Pod
  VERSION:    v1
  
  FIELD: ports <[]ContainerPort>
  
  
  DESCRIPTION:
      List of ports to expose from the container. Not specifying a port here DOES
      NOT prevent that port from being exposed. Any port which is listening on the
      default "0.0.0.0" address inside a container will be accessible from the
      network. Modifying this array with strategic merge patch may corrupt the
      data. For more information See
      https://github.com/kubernetes/kubernetes/issues/108255. Cannot be updated.
      ContainerPort represents a network port in a single container.
  
  FIELDS:
    containerPort <integer> -required-
    hostIP        <string>
    hostPort      <integer>
    name  <string>
    protocol      <string>
    enum: SCTP, TCP, UDP
  $ kubectl explain hpa --api-version=autoscaling/v1
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
  $ kubectl explain hpa.spec --api-version=autoscaling/v1 --recursive
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
    minReplicas   <integer>
    scaleTargetRef        <CrossVersionObjectReference> -required-
      apiVersion  <string>
      kind        <string> -required-
      name        <string> -required-
    targetCPUUtilizationPercentage        <integer>
  $ kubectl explain events --api-version=events.k8s.io/v1
  GROUP:      events.k8s.io
  KIND:       Event
  VERSION:    v1
  
  DESCRIPTION:
      Event is a report of an event somewhere in the cluster. It generally denotes
      some state change in the system. Events have a limited retention time and
      triggers and messages may evolve with time.  Event consumers should not rely
      on the timing of an event with a given Reason reflecting a consistent
      underlying trigger, or the continued existence of events with that Reason.
      Events should be treated as informative, best-effort, supplemental data.
  
  FIELDS:
    action        <string>
      action is what action was taken/failed regarding to the regarding object. It
      is machine-readable. This field cannot be empty for new Events and it can
      have at most 128 characters.
  
    apiVersion    <string>
      APIVersion defines the versioned schema of this representation of an object.
      Servers should convert recognized schemas to the latest internal value, and
      may reject unrecognized values. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
  
    deprecatedCount       <integer>
      deprecatedCount is the deprecated field assuring backward compatibility with
      core.v1 Event type.
  
    deprecatedFirstTimestamp      <string>
      deprecatedFirstTimestamp is the deprecated field assuring backward
      compatibility with core.v1 Event type.
  
    deprecatedLastTimestamp       <string>
      deprecatedLastTimestamp is the deprecated field assuring backward
      compatibility with core.v1 Event type.
  
    deprecatedSource      <EventSource>
      deprecatedSource is the deprecated field assuring backward compatibility
      with core.v1 Event type.
  
    eventTime     <string> -required-
      eventTime is the time when this Event was first observed. It is required.
  
    kind  <string>
      Kind is a string value representing the REST resource this object
      represents. Servers may infer this from the endpoint the client submits
      requests to. Cannot be updated. In CamelCase. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
  
    metadata      <ObjectMeta>
      metadata is the standard object's metadata. More info:
      https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
  
    note  <string>
      note is a human-readable description of the status of this operation.
      Maximal length of the note is 1kB, but libraries should be prepared to
      handle values up to 64kB.
  
    reason        <string>
      reason is why the action was taken. It is human-readable. This field cannot
      be empty for new Events and it can have at most 128 characters.
  
    regarding     <ObjectReference>
      regarding contains the object this Event is about. In most cases it's an
      Object reporting controller implements, e.g. ReplicaSetController implements
      ReplicaSets and this event is emitted because it acts on some changes in a
      ReplicaSet object.
  
    related       <ObjectReference>
      related is the optional secondary object for more complex actions. E.g. when
      regarding object triggers a creation or deletion of related object.
  
    reportingController   <string>
      reportingController is the name of the controller that emitted this Event,
      e.g. `kubernetes.io/kubelet`. This field cannot be empty for new Events.
  
    reportingInstance     <string>
      reportingInstance is the ID of the controller instance, e.g. `kubelet-xyzf`.
      This field cannot be empty for new Events and it can have at most 128
      characters.
  
    series        <EventSeries>
      series is data about the Event series this event represents or nil if it's a
      singleton Event.
  
    type  <string>
      type is the type of this event (Normal, Warning), new types could be added
      in the future. It is machine-readable. This field cannot be empty for new
      Events.
  $ kubectl explain pod.metadata.managedFields
  KIND:       Pod
  VERSION:    v1
  
  FIELD: managedFields <[]ManagedFieldsEntry>
  
  
  DESCRIPTION:
      ManagedFields maps workflow-id and version to the set of fields that are
      managed by that workflow. This is mostly for internal housekeeping, and
      users typically shouldn't need to set or understand this field. A workflow
      can be the user's name, a controller's name, or the name of a specific apply
      path like "ci-cd". The set of fields is always in the version that the
      workflow used when modifying the object.
      ManagedFieldsEntry is a workflow-id, a FieldSet and the group version of the
      resource that the fieldset applies to.
  
  FIELDS:
    apiVersion    <string>
      APIVersion defines the version of this resource that this field set applies
      to. The format is "group/version" just like the top-level APIVersion field.
      It is necessary to track the version of a field set because it cannot be
      automatically converted.
  
    fieldsType    <string>
      FieldsType is the discriminator for the different fields format and version.
      There is currently only one possible value: "FieldsV1"
  
    fieldsV1      <FieldsV1>
      FieldsV1 holds the first JSON version format as described in the "FieldsV1"
      type.
  
    manager       <string>
      Manager is an identifier of the workflow managing these fields.
  
    operation     <string>
      Operation is the type of operation which lead to this ManagedFieldsEntry
      being created. The only valid values for this field are 'Apply' and
      'Update'.
  
    subresource   <string>
      Subresource is the name of the subresource used to update that object, or
      empty string if the object was updated through the main resource. The value
      of this field is used to distinguish between managers, even if they share
      the same name. For example, a status update will be distinct from a regular
      update using the same manager name. Note that the APIVersion field is not
      related to the Subresource field and it always corresponds to the version of
      the main resource.
  
    time  <string>
      Time is the timestamp of when the ManagedFields entry was added. The
      timestamp will also be updated if a field is added, the manager changes any
      of the owned fields value or removes a field. The timestamp does not update
      when a field is removed from the entry because another manager took it over.
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
  $ kubectl explain svc.spec.ipFamilies
  KIND:       Service
  VERSION:    v1
  
  FIELD: ipFamilies <[]string>
  
  
  DESCRIPTION:
      IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this
      service. This field is usually assigned automatically based on cluster
      configuration and the ipFamilyPolicy field. If this field is specified
      manually, the requested family is available in the cluster, and
      ipFamilyPolicy allows it, it will be used; otherwise creation of the service
      will fail. This field is conditionally mutable: it allows for adding or
      removing a secondary IP family, but it does not allow changing the primary
      IP family of the Service. Valid values are "IPv4" and "IPv6".  This field
      only applies to Services of types ClusterIP, NodePort, and LoadBalancer, and
      does apply to "headless" services. This field will be wiped when updating a
      Service to type ExternalName.
  
      This field may hold a maximum of two entries (dual-stack families, in either
      order).  These families must correspond to the values of the clusterIPs
      field, if specified. Both clusterIPs and ipFamilies are governed by the
      ipFamilyPolicy field.
  $ kubectl explain csr.spec.usages
  GROUP:      certificates.k8s.io
  KIND:       CertificateSigningRequest
  VERSION:    v1
  
  FIELD: usages <[]string>
  
  
  DESCRIPTION:
      usages specifies a set of key usages requested in the issued certificate.
  
      Requests for TLS client certificates typically request: "digital signature",
      "key encipherment", "client auth".
  
      Requests for TLS serving certificates typically request: "key encipherment",
      "digital signature", "server auth".
  
      Valid values are:
       "signing", "digital signature", "content commitment",
       "key encipherment", "key agreement", "data encipherment",
       "cert sign", "crl sign", "encipher only", "decipher only", "any",
       "server auth", "client auth",
       "code signing", "email protection", "s/mime",
       "ipsec end system", "ipsec tunnel", "ipsec user",
       "timestamping", "ocsp signing", "microsoft sgc", "netscape sgc"
  $ kubectl explain quota.spec.scopes
  KIND:       ResourceQuota
  VERSION:    v1
  
  FIELD: scopes <[]string>
  
  
  DESCRIPTION:
      A collection of filters that must match each object tracked by a quota. If
      not specified, the quota matches all objects.
  $ kubectl explain pod.spec.containers.resources.limits
  KIND:       Pod
  VERSION:    v1
  
  FIELD: limits <map[string]Quantity>
  
  
  DESCRIPTION:
      Limits describes the maximum amount of compute resources allowed. More info:
      https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
      Quantity is a fixed-point representation of a number. It provides convenient
      marshaling/unmarshaling in JSON and YAML, in addition to String() and
      AsInt64() accessors.
  
      The serialization format is:
  
      ``` <quantity>        ::= <signedNumber><suffix>
  
          (Note that <suffix> may be empty, from the "" case in <decimalSI>.)
  
      <digit>           ::= 0 | 1 | ... | 9 <digits>          ::= <digit> |
      <digit><digits> <number>          ::= <digits> | <digits>.<digits> |
      <digits>. | .<digits> <sign>            ::= "+" | "-" <signedNumber>    ::=
      <number> | <sign><number> <suffix>          ::= <binarySI> |
      <decimalExponent> | <decimalSI> <binarySI>        ::= Ki | Mi | Gi | Ti | Pi
      | Ei
  
          (International System of units; See:
      http://physics.nist.gov/cuu/Units/binary.html)
  
      <decimalSI>       ::= m | "" | k | M | G | T | P | E
  
          (Note that 1024 = 1Ki but 1000 = 1k; I didn't choose the capitalization.)
  
      <decimalExponent> ::= "e" <signedNumber> | "E" <signedNumber> ```
  
      No matter which of the three exponent forms is used, no quantity may
      represent a number greater than 2^63-1 in magnitude, nor may it have more
      than 3 decimal places. Numbers larger or more precise will be capped or
      rounded up. (E.g.: 0.1m will rounded up to 1m.) This may be extended in the
      future if we require larger or smaller quantities.
  
      When a Quantity is parsed from a string, it will remember the type of suffix
      it had, and will use the same type again when it is serialized.
  
      Before serializing, Quantity will be put in "canonical form". This means
      that Exponent/suffix will be adjusted up or down (with a corresponding
      increase or decrease in Mantissa) such that:
  
      - No precision is lost - No fractional digits will be emitted - The exponent
      (or suffix) is as large as possible.
  
      The sign will be omitted unless the number is negative.
  
      Examples:
  
      - 1.5 will be serialized as "1500m" - 1.5Gi will be serialized as "1536Mi"
  
      Note that the quantity will NEVER be internally represented by a floating
      point number. That is the whole point of this exercise.
  
      Non-canonical values will still parse as long as they are well formed, but
      will be re-emitted in their canonical form. (So always use canonical form,
      or don't diff.)
  
      This format is intended to make it difficult to use these numbers without
      writing some sort of special handling code in the hopes that that will cause
      implementors to also use a fixed point implementation.
  $ kubectl explain svc.spec.ports.targetPort
  KIND:       Service
  VERSION:    v1
  
  FIELD: targetPort <IntOrString>
  
  
  DESCRIPTION:
      Number or name of the port to access on the pods targeted by the service.
      Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If
      this is a string, it will be looked up as a named port in the target Pod's
      container ports. If this is not specified, the value of the 'port' field is
      used (an identity map). This field is ignored for services with
      clusterIP=None, and should be omitted or set equal to the 'port' field. More
      info:
      https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
      IntOrString is a type that can hold an int32 or a string.  When used in JSON
      or YAML marshalling and unmarshalling, it produces or consumes the inner
      type.  This allows you to have, for example, a JSON field that can accept a
      name or number.
  $ kubectl explain deploy.spec.strategy.rollingUpdate.maxSurge
  GROUP:      apps
  KIND:       Deployment
  VERSION:    v1
  
  FIELD: maxSurge <IntOrString>
  
  
  DESCRIPTION:
      The maximum number of pods that can be scheduled above the desired number of
      pods. Value can be an absolute number (ex: 5) or a percentage of desired
      pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is
      calculated from percentage by rounding up. Defaults to 25%. Example: when
      this is set to 30%, the new ReplicaSet can be scaled up immediately when the
      rolling update starts, such that the total number of old and new pods do not
      exceed 130% of desired pods. Once old pods have been killed, new ReplicaSet
      can be scaled up further, ensuring that total number of pods running at any
      time during the update is at most 130% of desired pods.
      IntOrString is a type that can hold an int32 or a string.  When used in JSON
      or YAML marshalling and unmarshalling, it produces or consumes the inner
      type.  This allows you to have, for example, a JSON field that can accept a
      name or number.
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
  $ kubectl explain crd.spec.versions.schema.openAPIV3Schema.properties --recursive --max-depth=1
  GROUP:      apiextensions.k8s.io
  KIND:       CustomResourceDefinition
  VERSION:    v1
  
  FIELD: properties <map[string]JSONSchemaProps>
  
  
  DESCRIPTION:
      JSONSchemaProps is a JSON-Schema following Specification Draft 4
      (http://json-schema.org/).
  
  FIELDS:
    $ref  <string>
    $schema       <string>
    additionalItems       <JSONSchemaPropsOrBool>
    additionalProperties  <JSONSchemaPropsOrBool>
    allOf <[]JSONSchemaProps>
    anyOf <[]JSONSchemaProps>
    default       <JSON>
    definitions   <map[string]JSONSchemaProps>
    dependencies  <map[string]JSONSchemaPropsOrStringArray>
    description   <string>
    enum  <[]JSON>
    example       <JSON>
    exclusiveMaximum      <boolean>
    exclusiveMinimum      <boolean>
    externalDocs  <ExternalDocumentation>
    format        <string>
    id    <string>
    items <JSONSchemaPropsOrArray>
    maxItems      <integer>
    maxLength     <integer>
    maxProperties <integer>
    maximum       <number>
    minItems      <integer>
    minLength     <integer>
    minProperties <integer>
    minimum       <number>
    multipleOf    <number>
    not   <JSONSchemaProps>
    nullable      <boolean>
    oneOf <[]JSONSchemaProps>
    pattern       <string>
    patternProperties     <map[string]JSONSchemaProps>
    properties    <map[string]JSONSchemaProps>
    required      <[]string>
    title <string>
    type  <string>
    uniqueItems   <boolean>
    x-kubernetes-embedded-resource        <boolean>
    x-kubernetes-int-or-string    <boolean>
    x-kubernetes-list-map-keys    <[]string>
    x-kubernetes-list-type        <string>
    x-kubernetes-map-type <string>
    x-kubernetes-preserve-unknown-fields  <boolean>
    x-kubernetes-validations      <[]ValidationRule>
