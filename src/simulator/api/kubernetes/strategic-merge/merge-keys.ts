/**
 * Where strategic merge differs from plain merge, from the schemas of v1.37.1: one line a schema, its fields with
 * `!` the patch strategy (m merge, k retainKeys, r replace), `:` the merge key, `>` the schema below.
 */
export const SCHEMAS = `
admissionregistration.v1.MutatingAdmissionPolicy metadata>meta.v1.ObjectMeta spec>admissionregistration.v1.MutatingAdmissionPolicySpec
admissionregistration.v1.MutatingAdmissionPolicyBinding metadata>meta.v1.ObjectMeta
admissionregistration.v1.MutatingAdmissionPolicySpec matchConditions!m:name
admissionregistration.v1.MutatingWebhook matchConditions!m:name
admissionregistration.v1.MutatingWebhookConfiguration metadata>meta.v1.ObjectMeta webhooks!m:name>admissionregistration.v1.MutatingWebhook
admissionregistration.v1.ValidatingAdmissionPolicy metadata>meta.v1.ObjectMeta spec>admissionregistration.v1.ValidatingAdmissionPolicySpec
admissionregistration.v1.ValidatingAdmissionPolicyBinding metadata>meta.v1.ObjectMeta
admissionregistration.v1.ValidatingAdmissionPolicySpec matchConditions!m:name variables!m:name
admissionregistration.v1.ValidatingWebhook matchConditions!m:name
admissionregistration.v1.ValidatingWebhookConfiguration metadata>meta.v1.ObjectMeta webhooks!m:name>admissionregistration.v1.ValidatingWebhook
apps.v1.ControllerRevision metadata>meta.v1.ObjectMeta
apps.v1.DaemonSet metadata>meta.v1.ObjectMeta spec>apps.v1.DaemonSetSpec status>apps.v1.DaemonSetStatus
apps.v1.DaemonSetSpec template>core.v1.PodTemplateSpec
apps.v1.DaemonSetStatus conditions!m:type
apps.v1.Deployment metadata>meta.v1.ObjectMeta spec>apps.v1.DeploymentSpec status>apps.v1.DeploymentStatus
apps.v1.DeploymentSpec strategy!k template>core.v1.PodTemplateSpec
apps.v1.DeploymentStatus conditions!m:type
apps.v1.ReplicaSet metadata>meta.v1.ObjectMeta spec>apps.v1.ReplicaSetSpec status>apps.v1.ReplicaSetStatus
apps.v1.ReplicaSetSpec template>core.v1.PodTemplateSpec
apps.v1.ReplicaSetStatus conditions!m:type
apps.v1.StatefulSet metadata>meta.v1.ObjectMeta spec>apps.v1.StatefulSetSpec status>apps.v1.StatefulSetStatus
apps.v1.StatefulSetSpec template>core.v1.PodTemplateSpec volumeClaimTemplates>core.v1.PersistentVolumeClaim
apps.v1.StatefulSetStatus conditions!m:type
authentication.v1.SelfSubjectReview metadata>meta.v1.ObjectMeta
authentication.v1.TokenRequest metadata>meta.v1.ObjectMeta
authentication.v1.TokenReview metadata>meta.v1.ObjectMeta
authorization.v1.LocalSubjectAccessReview metadata>meta.v1.ObjectMeta
authorization.v1.SelfSubjectAccessReview metadata>meta.v1.ObjectMeta
authorization.v1.SelfSubjectRulesReview metadata>meta.v1.ObjectMeta
authorization.v1.SubjectAccessReview metadata>meta.v1.ObjectMeta
autoscaling.v1.HorizontalPodAutoscaler metadata>meta.v1.ObjectMeta
autoscaling.v1.Scale metadata>meta.v1.ObjectMeta
autoscaling.v2.HorizontalPodAutoscaler metadata>meta.v1.ObjectMeta status>autoscaling.v2.HorizontalPodAutoscalerStatus
autoscaling.v2.HorizontalPodAutoscalerStatus conditions!m:type
batch.v1.CronJob metadata>meta.v1.ObjectMeta spec>batch.v1.CronJobSpec
batch.v1.CronJobSpec jobTemplate>batch.v1.JobTemplateSpec
batch.v1.Job metadata>meta.v1.ObjectMeta spec>batch.v1.JobSpec status>batch.v1.JobStatus
batch.v1.JobSchedulingConfiguration resourceClaims!m:name
batch.v1.JobSpec scheduling>batch.v1.JobSchedulingConfiguration template>core.v1.PodTemplateSpec
batch.v1.JobStatus conditions!m:type
batch.v1.JobTemplateSpec metadata>meta.v1.ObjectMeta spec>batch.v1.JobSpec
certificates.v1.CertificateSigningRequest metadata>meta.v1.ObjectMeta
certificates.v1.ClusterTrustBundle metadata>meta.v1.ObjectMeta
certificates.v1.PodCertificateRequest metadata>meta.v1.ObjectMeta status>certificates.v1.PodCertificateRequestStatus
certificates.v1.PodCertificateRequestStatus conditions!m:type
coordination.v1.Lease metadata>meta.v1.ObjectMeta
core.v1.Binding metadata>meta.v1.ObjectMeta
core.v1.ComponentStatus conditions!m:type metadata>meta.v1.ObjectMeta
core.v1.ConfigMap metadata>meta.v1.ObjectMeta
core.v1.Container env!m:name ports!m:containerPort volumeDevices!m:devicePath volumeMounts!m:mountPath
core.v1.ContainerStatus allocatedResourcesStatus!m:name volumeMounts!m:mountPath
core.v1.Endpoints metadata>meta.v1.ObjectMeta
core.v1.EphemeralContainer env!m:name ports!m:containerPort volumeDevices!m:devicePath volumeMounts!m:mountPath
core.v1.EphemeralVolumeSource volumeClaimTemplate>core.v1.PersistentVolumeClaimTemplate
core.v1.Event metadata>meta.v1.ObjectMeta
core.v1.LimitRange metadata>meta.v1.ObjectMeta
core.v1.Namespace metadata>meta.v1.ObjectMeta status>core.v1.NamespaceStatus
core.v1.NamespaceStatus conditions!m:type
core.v1.Node metadata>meta.v1.ObjectMeta spec>core.v1.NodeSpec status>core.v1.NodeStatus
core.v1.NodeAllocatableResourceClaimStatus mapping!m:name overhead!m:name
core.v1.NodeSpec podCIDRs!m
core.v1.NodeStatus addresses!m:type conditions!m:type
core.v1.PersistentVolume metadata>meta.v1.ObjectMeta
core.v1.PersistentVolumeClaim metadata>meta.v1.ObjectMeta status>core.v1.PersistentVolumeClaimStatus
core.v1.PersistentVolumeClaimStatus conditions!m:type healthStatus>core.v1.VolumeHealthStatus
core.v1.PersistentVolumeClaimTemplate metadata>meta.v1.ObjectMeta
core.v1.Pod metadata>meta.v1.ObjectMeta spec>core.v1.PodSpec status>core.v1.PodStatus
core.v1.PodSpec containers!m:name>core.v1.Container ephemeralContainers!m:name>core.v1.EphemeralContainer evictionResponders!m:name hostAliases!m:ip imagePullSecrets!m:name initContainers!m:name>core.v1.Container resourceClaims!mk:name schedulingGates!m:name topologySpreadConstraints!m:topologyKey volumes!mk:name>core.v1.Volume
core.v1.PodStatus conditions!m:type containerStatuses>core.v1.ContainerStatus ephemeralContainerStatuses>core.v1.ContainerStatus hostIPs!m:ip initContainerStatuses>core.v1.ContainerStatus nodeAllocatableResourceClaimStatuses!m:resourceClaimName>core.v1.NodeAllocatableResourceClaimStatus podIPs!m:ip resourceClaimStatuses!mk:name volumeHealth>core.v1.PodVolumeHealth
core.v1.PodTemplate metadata>meta.v1.ObjectMeta template>core.v1.PodTemplateSpec
core.v1.PodTemplateSpec metadata>meta.v1.ObjectMeta spec>core.v1.PodSpec
core.v1.PodVolumeHealth healthConditions!m:status
core.v1.ReplicationController metadata>meta.v1.ObjectMeta spec>core.v1.ReplicationControllerSpec status>core.v1.ReplicationControllerStatus
core.v1.ReplicationControllerSpec template>core.v1.PodTemplateSpec
core.v1.ReplicationControllerStatus conditions!m:type
core.v1.ResourceQuota metadata>meta.v1.ObjectMeta
core.v1.Secret metadata>meta.v1.ObjectMeta
core.v1.Service metadata>meta.v1.ObjectMeta spec>core.v1.ServiceSpec status>core.v1.ServiceStatus
core.v1.ServiceAccount metadata>meta.v1.ObjectMeta secrets!m:name
core.v1.ServiceSpec ports!m:port
core.v1.ServiceStatus conditions!m:type
core.v1.Volume ephemeral>core.v1.EphemeralVolumeSource
core.v1.VolumeHealthStatus healthConditions!m:status
discovery.v1.EndpointSlice metadata>meta.v1.ObjectMeta
events.v1.Event metadata>meta.v1.ObjectMeta
flowcontrol.v1.FlowSchema metadata>meta.v1.ObjectMeta status>flowcontrol.v1.FlowSchemaStatus
flowcontrol.v1.FlowSchemaStatus conditions!m:type
flowcontrol.v1.PriorityLevelConfiguration metadata>meta.v1.ObjectMeta status>flowcontrol.v1.PriorityLevelConfigurationStatus
flowcontrol.v1.PriorityLevelConfigurationStatus conditions!m:type
networking.v1.IPAddress metadata>meta.v1.ObjectMeta
networking.v1.Ingress metadata>meta.v1.ObjectMeta
networking.v1.IngressClass metadata>meta.v1.ObjectMeta
networking.v1.NetworkPolicy metadata>meta.v1.ObjectMeta
networking.v1.ServiceCIDR metadata>meta.v1.ObjectMeta status>networking.v1.ServiceCIDRStatus
networking.v1.ServiceCIDRStatus conditions!m:type
node.v1.RuntimeClass metadata>meta.v1.ObjectMeta
policy.v1.Eviction metadata>meta.v1.ObjectMeta
policy.v1.PodDisruptionBudget metadata>meta.v1.ObjectMeta spec>policy.v1.PodDisruptionBudgetSpec status>policy.v1.PodDisruptionBudgetStatus
policy.v1.PodDisruptionBudgetSpec selector!r
policy.v1.PodDisruptionBudgetStatus conditions!m:type
rbac.v1.ClusterRole metadata>meta.v1.ObjectMeta
rbac.v1.ClusterRoleBinding metadata>meta.v1.ObjectMeta
rbac.v1.Role metadata>meta.v1.ObjectMeta
rbac.v1.RoleBinding metadata>meta.v1.ObjectMeta
resource.v1.DeviceClass metadata>meta.v1.ObjectMeta
resource.v1.DeviceTaintRule metadata>meta.v1.ObjectMeta status>resource.v1.DeviceTaintRuleStatus
resource.v1.DeviceTaintRuleStatus conditions!m:type
resource.v1.ResourceClaim metadata>meta.v1.ObjectMeta status>resource.v1.ResourceClaimStatus
resource.v1.ResourceClaimStatus reservedFor!m:uid
resource.v1.ResourceClaimTemplate metadata>meta.v1.ObjectMeta spec>resource.v1.ResourceClaimTemplateSpec
resource.v1.ResourceClaimTemplateSpec metadata>meta.v1.ObjectMeta
resource.v1.ResourceSlice metadata>meta.v1.ObjectMeta
scheduling.v1.PriorityClass metadata>meta.v1.ObjectMeta
storage.v1.CSIDriver metadata>meta.v1.ObjectMeta
storage.v1.CSINode metadata>meta.v1.ObjectMeta spec>storage.v1.CSINodeSpec status>storage.v1.CSINodeStatus
storage.v1.CSINodeSpec drivers!m:name
storage.v1.CSINodeStatus storageHealth!m:name
storage.v1.CSIStorageCapacity metadata>meta.v1.ObjectMeta
storage.v1.StorageClass metadata>meta.v1.ObjectMeta
storage.v1.VolumeAttachment metadata>meta.v1.ObjectMeta
storage.v1.VolumeAttributesClass metadata>meta.v1.ObjectMeta
storagemigration.v1.StorageVersionMigration metadata>meta.v1.ObjectMeta status>storagemigration.v1.StorageVersionMigrationStatus
storagemigration.v1.StorageVersionMigrationStatus conditions!m:type
apiextensions.v1.CustomResourceDefinition metadata>meta.v1.ObjectMeta spec>apiextensions.v1.CustomResourceDefinitionSpec
apiextensions.v1.CustomResourceDefinitionSpec versions>apiextensions.v1.CustomResourceDefinitionVersion
apiextensions.v1.CustomResourceDefinitionVersion schema>apiextensions.v1.CustomResourceValidation
apiextensions.v1.CustomResourceValidation openAPIV3Schema>apiextensions.v1.JSONSchemaProps
apiextensions.v1.JSONSchemaProps allOf>apiextensions.v1.JSONSchemaProps anyOf>apiextensions.v1.JSONSchemaProps definitions>apiextensions.v1.JSONSchemaProps not>apiextensions.v1.JSONSchemaProps oneOf>apiextensions.v1.JSONSchemaProps patternProperties>apiextensions.v1.JSONSchemaProps properties>apiextensions.v1.JSONSchemaProps x-kubernetes-validations!m:rule
meta.v1.ObjectMeta finalizers!m ownerReferences!m:uid
apiregistration.v1.APIService metadata>meta.v1.ObjectMeta status>apiregistration.v1.APIServiceStatus
apiregistration.v1.APIServiceStatus conditions!m:type
io.k8s.metrics.pkg.apis.metrics.v1beta1.NodeMetrics metadata>meta.v1.ObjectMeta
io.k8s.metrics.pkg.apis.metrics.v1beta1.PodMetrics metadata>meta.v1.ObjectMeta
`;
