/**
 * Every built-in resource in discovery order. `# group/version` heads its resources (`-`: not the preferred version); a resource is
 * name, kind, singular name, n(amespaced) or c(luster-wide), verbs, short names, categories; a line with a slash is a subresource of
 * the resource above it: kind (of another group after @) and verbs. Verbs: c(reate) d(elete) D(eletecollection) g(et) l(ist)
 * p(atch) u(pdate) w(atch), * all of them.
 */
export const RESOURCES = `# v1
bindings Binding binding n c - -
componentstatuses ComponentStatus componentstatus c gl cs -
configmaps ConfigMap configmap n * cm -
endpoints Endpoints endpoints n * ep -
events Event event n * ev -
limitranges LimitRange limitrange n * limits -
namespaces Namespace namespace c cdglpuw ns -
/finalize Namespace u
/status Namespace gpu
nodes Node node c * no -
/proxy NodeProxyOptions cdgpu
/status Node gpu
persistentvolumeclaims PersistentVolumeClaim persistentvolumeclaim n * pvc -
/status PersistentVolumeClaim gpu
persistentvolumes PersistentVolume persistentvolume c * pv -
/status PersistentVolume gpu
pods Pod pod n * po all
/attach PodAttachOptions cg
/binding Binding c
/ephemeralcontainers Pod gpu
/eviction Eviction@policy/v1 c
/exec PodExecOptions cg
/log Pod g
/portforward PodPortForwardOptions cg
/proxy PodProxyOptions cdgpu
/resize Pod gpu
/status Pod gpu
podtemplates PodTemplate podtemplate n * - -
replicationcontrollers ReplicationController replicationcontroller n * rc all
/scale Scale@autoscaling/v1 gpu
/status ReplicationController gpu
resourcequotas ResourceQuota resourcequota n * quota -
/status ResourceQuota gpu
secrets Secret secret n * - -
serviceaccounts ServiceAccount serviceaccount n * sa -
/token TokenRequest@authentication.k8s.io/v1 c
services Service service n * svc all
/proxy ServiceProxyOptions cdgpu
/status Service gpu
# apiregistration.k8s.io/v1
apiservices APIService apiservice c * - api-extensions
/status APIService gpu
# apps/v1
controllerrevisions ControllerRevision controllerrevision n * - -
daemonsets DaemonSet daemonset n * ds all
/status DaemonSet gpu
deployments Deployment deployment n * deploy all
/scale Scale@autoscaling/v1 gpu
/status Deployment gpu
replicasets ReplicaSet replicaset n * rs all
/scale Scale@autoscaling/v1 gpu
/status ReplicaSet gpu
statefulsets StatefulSet statefulset n * sts all
/scale Scale@autoscaling/v1 gpu
/status StatefulSet gpu
# events.k8s.io/v1
events Event event n * ev -
# authentication.k8s.io/v1
selfsubjectreviews SelfSubjectReview selfsubjectreview c c - -
tokenreviews TokenReview tokenreview c c - -
# authorization.k8s.io/v1
localsubjectaccessreviews LocalSubjectAccessReview localsubjectaccessreview n c - -
selfsubjectaccessreviews SelfSubjectAccessReview selfsubjectaccessreview c c - -
selfsubjectrulesreviews SelfSubjectRulesReview selfsubjectrulesreview c c - -
subjectaccessreviews SubjectAccessReview subjectaccessreview c c - -
# autoscaling/v2
horizontalpodautoscalers HorizontalPodAutoscaler horizontalpodautoscaler n * hpa all
/status HorizontalPodAutoscaler gpu
# autoscaling/v1 -
horizontalpodautoscalers HorizontalPodAutoscaler horizontalpodautoscaler n * hpa all
/status HorizontalPodAutoscaler gpu
# batch/v1
cronjobs CronJob cronjob n * cj all
/status CronJob gpu
jobs Job job n * - all
/status Job gpu
# certificates.k8s.io/v1
certificatesigningrequests CertificateSigningRequest certificatesigningrequest c * csr -
/approval CertificateSigningRequest gpu
/status CertificateSigningRequest gpu
clustertrustbundles ClusterTrustBundle clustertrustbundle c * - -
podcertificaterequests PodCertificateRequest podcertificaterequest n * - -
/status PodCertificateRequest gpu
# networking.k8s.io/v1
ingressclasses IngressClass ingressclass c * - -
ingresses Ingress ingress n * ing -
/status Ingress gpu
ipaddresses IPAddress ipaddress c * ip -
networkpolicies NetworkPolicy networkpolicy n * netpol -
servicecidrs ServiceCIDR servicecidr c * - -
/status ServiceCIDR gpu
# policy/v1
poddisruptionbudgets PodDisruptionBudget poddisruptionbudget n * pdb -
/status PodDisruptionBudget gpu
# rbac.authorization.k8s.io/v1
clusterrolebindings ClusterRoleBinding clusterrolebinding c * - -
clusterroles ClusterRole clusterrole c * - -
rolebindings RoleBinding rolebinding n * - -
roles Role role n * - -
# storage.k8s.io/v1
csidrivers CSIDriver csidriver c * - -
csinodes CSINode csinode c * - -
/status CSINode gpu
csistoragecapacities CSIStorageCapacity csistoragecapacity n * - -
storageclasses StorageClass storageclass c * sc -
volumeattachments VolumeAttachment volumeattachment c * - -
/status VolumeAttachment gpu
volumeattributesclasses VolumeAttributesClass volumeattributesclass c * vac -
# admissionregistration.k8s.io/v1
mutatingadmissionpolicies MutatingAdmissionPolicy mutatingadmissionpolicy c * - api-extensions
mutatingadmissionpolicybindings MutatingAdmissionPolicyBinding mutatingadmissionpolicybinding c * - api-extensions
mutatingwebhookconfigurations MutatingWebhookConfiguration mutatingwebhookconfiguration c * - api-extensions
validatingadmissionpolicies ValidatingAdmissionPolicy validatingadmissionpolicy c * - api-extensions
/status ValidatingAdmissionPolicy gpu
validatingadmissionpolicybindings ValidatingAdmissionPolicyBinding validatingadmissionpolicybinding c * - api-extensions
validatingwebhookconfigurations ValidatingWebhookConfiguration validatingwebhookconfiguration c * - api-extensions
# apiextensions.k8s.io/v1
customresourcedefinitions CustomResourceDefinition customresourcedefinition c * crd,crds api-extensions
/status CustomResourceDefinition gpu
# scheduling.k8s.io/v1
priorityclasses PriorityClass priorityclass c * pc -
# coordination.k8s.io/v1
leases Lease lease n * - -
# node.k8s.io/v1
runtimeclasses RuntimeClass runtimeclass c * - -
# discovery.k8s.io/v1
endpointslices EndpointSlice endpointslice n * - -
# resource.k8s.io/v1
deviceclasses DeviceClass deviceclass c * - -
devicetaintrules DeviceTaintRule devicetaintrule c * - -
/status DeviceTaintRule gpu
resourceclaims ResourceClaim resourceclaim n * - -
/status ResourceClaim gpu
resourceclaimtemplates ResourceClaimTemplate resourceclaimtemplate n * - -
resourceslices ResourceSlice resourceslice c * - -
# flowcontrol.apiserver.k8s.io/v1
flowschemas FlowSchema flowschema c * - -
/status FlowSchema gpu
prioritylevelconfigurations PriorityLevelConfiguration prioritylevelconfiguration c * - -
/status PriorityLevelConfiguration gpu
# storagemigration.k8s.io/v1
storageversionmigrations StorageVersionMigration storageversionmigration c * - -
/status StorageVersionMigration gpu
# metrics.k8s.io/v1beta1
nodes NodeMetrics - c gl - -
pods PodMetrics - n gl - -`;
