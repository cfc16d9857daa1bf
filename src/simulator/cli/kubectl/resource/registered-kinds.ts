/** The kinds that kubectl v1.37.1 knows by heart, served or not: its commands on pods and workloads read files into Go's types. */
const KINDS = `
admission.k8s.io/v1 AdmissionReview
admission.k8s.io/v1beta1 AdmissionReview
admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
admissionregistration.k8s.io/v1alpha1 ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding MutatingAdmissionPolicy MutatingAdmissionPolicyBinding
apidiscovery.k8s.io/v2 APIGroupDiscovery
apidiscovery.k8s.io/v2beta1 APIGroupDiscovery
internal.apiserver.k8s.io/v1alpha1 StorageVersion
apps/v1 Deployment StatefulSet DaemonSet ReplicaSet ControllerRevision
apps/v1beta1 Deployment DeploymentRollback Scale StatefulSet ControllerRevision
apps/v1beta2 Deployment Scale StatefulSet DaemonSet ReplicaSet ControllerRevision
authentication.k8s.io/v1 TokenReview TokenRequest SelfSubjectReview
authentication.k8s.io/v1alpha1 SelfSubjectReview
authentication.k8s.io/v1beta1 SelfSubjectReview TokenReview
authorization.k8s.io/v1 SelfSubjectRulesReview SelfSubjectAccessReview SubjectAccessReview LocalSubjectAccessReview
authorization.k8s.io/v1beta1 SelfSubjectRulesReview SelfSubjectAccessReview SubjectAccessReview LocalSubjectAccessReview
autoscaling/v1 HorizontalPodAutoscaler Scale
autoscaling/v2 HorizontalPodAutoscaler
batch/v1 Job CronJob
batch/v1beta1 CronJob
certificates.k8s.io/v1 CertificateSigningRequest ClusterTrustBundle PodCertificateRequest
certificates.k8s.io/v1alpha1 ClusterTrustBundle
certificates.k8s.io/v1beta1 CertificateSigningRequest ClusterTrustBundle PodCertificateRequest
coordination.k8s.io/v1 Lease
coordination.k8s.io/v1alpha2 LeaseCandidate
coordination.k8s.io/v1beta1 Lease LeaseCandidate
v1 Pod PodTemplate ReplicationController Service ServiceProxyOptions Endpoints Node NodeProxyOptions Binding Event List LimitRange ResourceQuota Namespace Secret ServiceAccount PersistentVolume PersistentVolumeClaim PodAttachOptions PodLogOptions PodExecOptions PodPortForwardOptions PodProxyOptions ComponentStatus SerializedReference RangeAllocation ConfigMap
discovery.k8s.io/v1 EndpointSlice
discovery.k8s.io/v1beta1 EndpointSlice
events.k8s.io/v1 Event
events.k8s.io/v1beta1 Event
extensions/v1beta1 Deployment DeploymentRollback Scale DaemonSet Ingress ReplicaSet NetworkPolicy
flowcontrol.apiserver.k8s.io/v1 FlowSchema PriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema PriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema PriorityLevelConfiguration
flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema PriorityLevelConfiguration
imagepolicy.k8s.io/v1alpha1 ImageReview
lifecycle.k8s.io/v1alpha1 Eviction EvictionRequest
networking.k8s.io/v1 Ingress IngressClass NetworkPolicy IPAddress ServiceCIDR
networking.k8s.io/v1beta1 Ingress IngressClass IPAddress ServiceCIDR
node.k8s.io/v1 RuntimeClass
node.k8s.io/v1alpha1 RuntimeClass
node.k8s.io/v1beta1 RuntimeClass
policy/v1 PodDisruptionBudget Eviction
policy/v1beta1 PodDisruptionBudget Eviction
rbac.authorization.k8s.io/v1 Role RoleBinding ClusterRole ClusterRoleBinding
rbac.authorization.k8s.io/v1alpha1 Role RoleBinding ClusterRole ClusterRoleBinding
rbac.authorization.k8s.io/v1beta1 Role RoleBinding ClusterRole ClusterRoleBinding
resource.k8s.io/v1 DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice
resource.k8s.io/v1alpha3 DeviceTaintRule ResourcePoolStatusRequest
resource.k8s.io/v1beta1 DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice
resource.k8s.io/v1beta2 DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice
scheduling.k8s.io/v1 PriorityClass
scheduling.k8s.io/v1alpha3 Workload PodGroup CompositePodGroup
scheduling.k8s.io/v1beta1 PriorityClass Workload PodGroup
storage.k8s.io/v1 StorageClass VolumeAttachment CSINode CSIDriver CSIStorageCapacity VolumeAttributesClass
storage.k8s.io/v1alpha1 VolumeAttachment CSIStorageCapacity VolumeAttributesClass
storage.k8s.io/v1beta1 StorageClass VolumeAttachment CSIDriver CSINode CSIStorageCapacity VolumeAttributesClass
storagemigration.k8s.io/v1 StorageVersionMigration
storagemigration.k8s.io/v1beta1 StorageVersionMigration
`;

/** Also the list of such a kind. */
export function isRegistered(apiVersion: string, kind: string): boolean {
  const line = KINDS.split('\n').find((text) => text.startsWith(`${apiVersion} `));
  return line !== undefined && line.split(' ').slice(1).includes(kind.replace(/(.)List$/, '$1'));
}
