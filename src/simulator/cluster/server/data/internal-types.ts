/**
 * The structs behind the API's pods and strategies, with the names and the order that some messages of validation show:
 * struct, then its fields: name[=JSON name]:type. Types: s string, n number, b boolean, q quantity, p anything that may be
 * null, @X a struct, *X a pointer to one, [X a list of them.
 */
export const INTERNAL_TYPES = `PodSpec	Volumes:[Volume	InitContainers:[Container	Containers:[Container	EphemeralContainers:[EphemeralContainer	RestartPolicy:s	TerminationGracePeriodSeconds:p	ActiveDeadlineSeconds:p	DNSPolicy=dnsPolicy:s	NodeSelector:p	ServiceAccountName:s	DeprecatedServiceAccount=serviceAccount:s	AutomountServiceAccountToken:p	NodeName:s	HostNetwork:b	HostPID:b	HostIPC:b	ShareProcessNamespace:p	SecurityContext:*PodSecurityContext	ImagePullSecrets:[LocalObjectReference	Hostname:s	Subdomain:s	Affinity:*Affinity	SchedulerName:s	Tolerations:[Toleration	HostAliases:[HostAlias	PriorityClassName:s	Priority:p	DNSConfig=dnsConfig:*PodDNSConfig	ReadinessGates:[PodReadinessGate	RuntimeClassName:p	EnableServiceLinks:p	PreemptionPolicy:p	Overhead:p	TopologySpreadConstraints:[TopologySpreadConstraint	SetHostnameAsFQDN:p	OS=os:*PodOS	HostUsers:p	SchedulingGates:[PodSchedulingGate	ResourceClaims:[PodResourceClaim	Resources:*ResourceRequirements	HostnameOverride:p	SchedulingGroup:*PodSchedulingGroup	EvictionResponders:[EvictionResponder
SecurityContext	Capabilities:*Capabilities	Privileged:p	SELinuxOptions=seLinuxOptions:*SELinuxOptions	WindowsOptions:*WindowsSecurityContextOptions	RunAsUser:p	RunAsGroup:p	RunAsNonRoot:p	ReadOnlyRootFilesystem:p	AllowPrivilegeEscalation:p	ProcMount:p	SeccompProfile:*SeccompProfile	AppArmorProfile:*AppArmorProfile
DeploymentStrategy	Type:s	RollingUpdate:*RollingUpdateDeployment
StatefulSetUpdateStrategy	Type:s	RollingUpdate:*RollingUpdateStatefulSetStrategy
DaemonSetUpdateStrategy	Type:s	RollingUpdate:*RollingUpdateDaemonSet
PersistentVolumeClaim	Spec:@PersistentVolumeClaimSpec	Status:@PersistentVolumeClaimStatus
PersistentVolumeClaimStatus	Phase:s	AccessModes:p	Capacity:p	Conditions:p	AllocatedResources:p	AllocatedResourceStatuses:p	CurrentVolumeAttributesClassName:p	ModifyVolumeStatus:p	HealthStatus:p
PersistentVolumeClaimSpec	AccessModes:p	Selector:p	Resources:@VolumeResourceRequirements	VolumeName:s	StorageClassName:p	VolumeMode:p	DataSource:*TypedLocalObjectReference	DataSourceRef:*TypedObjectReference	VolumeAttributesClassName:p
PersistentVolumeSource	GCEPersistentDisk=gcePersistentDisk:*GCEPersistentDiskVolumeSource	AWSElasticBlockStore=awsElasticBlockStore:*AWSElasticBlockStoreVolumeSource	HostPath:*HostPathVolumeSource	Glusterfs:*GlusterfsPersistentVolumeSource	NFS=nfs:*NFSVolumeSource	RBD=rbd:*RBDPersistentVolumeSource	ISCSI=iscsi:*ISCSIPersistentVolumeSource	Cinder:*CinderPersistentVolumeSource	CephFS=cephfs:*CephFSPersistentVolumeSource	FC=fc:*FCVolumeSource	Flocker:*FlockerVolumeSource	FlexVolume:*FlexPersistentVolumeSource	AzureFile:*AzureFilePersistentVolumeSource	VsphereVolume:*VsphereVirtualDiskVolumeSource	Quobyte:*QuobyteVolumeSource	AzureDisk:*AzureDiskVolumeSource	PhotonPersistentDisk:*PhotonPersistentDiskVolumeSource	PortworxVolume:*PortworxVolumeSource	ScaleIO:*ScaleIOPersistentVolumeSource	Local:*LocalVolumeSource	StorageOS=storageos:*StorageOSPersistentVolumeSource	CSI=csi:*CSIPersistentVolumeSource
PodTemplateSpec	Spec:@PodSpec
Volume	Name:s	HostPath:*HostPathVolumeSource	EmptyDir:*EmptyDirVolumeSource	GCEPersistentDisk=gcePersistentDisk:*GCEPersistentDiskVolumeSource	AWSElasticBlockStore=awsElasticBlockStore:*AWSElasticBlockStoreVolumeSource	GitRepo:*GitRepoVolumeSource	Secret:*SecretVolumeSource	NFS=nfs:*NFSVolumeSource	ISCSI=iscsi:*ISCSIVolumeSource	Glusterfs:*GlusterfsVolumeSource	PersistentVolumeClaim:*PersistentVolumeClaimVolumeSource	RBD=rbd:*RBDVolumeSource	FlexVolume:*FlexVolumeSource	Cinder:*CinderVolumeSource	CephFS=cephfs:*CephFSVolumeSource	Flocker:*FlockerVolumeSource	DownwardAPI:*DownwardAPIVolumeSource	FC=fc:*FCVolumeSource	AzureFile:*AzureFileVolumeSource	ConfigMap:*ConfigMapVolumeSource	VsphereVolume:*VsphereVirtualDiskVolumeSource	Quobyte:*QuobyteVolumeSource	AzureDisk:*AzureDiskVolumeSource	PhotonPersistentDisk:*PhotonPersistentDiskVolumeSource	Projected:*ProjectedVolumeSource	PortworxVolume:*PortworxVolumeSource	ScaleIO:*ScaleIOVolumeSource	StorageOS=storageos:*StorageOSVolumeSource	CSI=csi:*CSIVolumeSource	Ephemeral:*EphemeralVolumeSource	Image:*ImageVolumeSource
Container	Name:s	Image:s	Command:p	Args:p	WorkingDir:s	Ports:[ContainerPort	EnvFrom:[EnvFromSource	Env:[EnvVar	Resources:@ResourceRequirements	ResizePolicy:[ContainerResizePolicy	RestartPolicy:p	RestartPolicyRules:[ContainerRestartRule	VolumeMounts:[VolumeMount	VolumeDevices:[VolumeDevice	LivenessProbe:*Probe	ReadinessProbe:*Probe	StartupProbe:*Probe	Lifecycle:*Lifecycle	TerminationMessagePath:s	TerminationMessagePolicy:s	ImagePullPolicy:s	SecurityContext:*SecurityContext	Stdin:b	StdinOnce:b	TTY=tty:b
EphemeralContainer	Name:s	Image:s	Command:p	Args:p	WorkingDir:s	Ports:[ContainerPort	EnvFrom:[EnvFromSource	Env:[EnvVar	Resources:@ResourceRequirements	ResizePolicy:[ContainerResizePolicy	RestartPolicy:p	RestartPolicyRules:[ContainerRestartRule	VolumeMounts:[VolumeMount	VolumeDevices:[VolumeDevice	LivenessProbe:*Probe	ReadinessProbe:*Probe	StartupProbe:*Probe	Lifecycle:*Lifecycle	TerminationMessagePath:s	TerminationMessagePolicy:s	ImagePullPolicy:s	SecurityContext:*SecurityContext	Stdin:b	StdinOnce:b	TTY=tty:b	TargetContainerName:s
PodSecurityContext	SELinuxOptions=seLinuxOptions:*SELinuxOptions	WindowsOptions:*WindowsSecurityContextOptions	RunAsUser:p	RunAsGroup:p	RunAsNonRoot:p	SupplementalGroups:p	SupplementalGroupsPolicy:p	FSGroup=fsGroup:p	Sysctls:[Sysctl	FSGroupChangePolicy=fsGroupChangePolicy:p	SeccompProfile:*SeccompProfile	AppArmorProfile:*AppArmorProfile	SELinuxChangePolicy=seLinuxChangePolicy:p
LocalObjectReference	Name:s
Affinity	NodeAffinity:*NodeAffinity	PodAffinity:*PodAffinity	PodAntiAffinity:*PodAntiAffinity
Toleration	Key:s	Operator:s	Value:s	Effect:s	TolerationSeconds:p
HostAlias	IP=ip:s	Hostnames:p
PodDNSConfig	Nameservers:p	Searches:p	Options:[PodDNSConfigOption
PodReadinessGate	ConditionType:s
TopologySpreadConstraint	MaxSkew:n	TopologyKey:s	WhenUnsatisfiable:s	LabelSelector:p	MinDomains:p	NodeAffinityPolicy:p	NodeTaintsPolicy:p	MatchLabelKeys:p
PodOS	Name:s
PodSchedulingGate	Name:s
PodResourceClaim	Name:s	ResourceClaimName:p	ResourceClaimTemplateName:p
ResourceRequirements	Limits:p	Requests:p	Claims:[ResourceClaim
PodSchedulingGroup	PodGroupName:p
EvictionResponder	Name:s	Priority:p
Capabilities	Add:p	Drop:p
SELinuxOptions	User:s	Role:s	Type:s	Level:s
WindowsSecurityContextOptions	GMSACredentialSpecName=gmsaCredentialSpecName:p	GMSACredentialSpec=gmsaCredentialSpec:p	RunAsUserName:p	HostProcess:p
SeccompProfile	Type:s	LocalhostProfile:p
AppArmorProfile	Type:s	LocalhostProfile:p
RollingUpdateDeployment	MaxUnavailable:n	MaxSurge:n
RollingUpdateStatefulSetStrategy	Partition:n	MaxUnavailable:p
RollingUpdateDaemonSet	MaxUnavailable:n	MaxSurge:n
VolumeResourceRequirements	Limits:p	Requests:p
TypedLocalObjectReference	APIGroup=apiGroup:p	Kind:s	Name:s
TypedObjectReference	APIGroup=apiGroup:p	Kind:s	Name:s	Namespace:p
GCEPersistentDiskVolumeSource	PDName=pdName:s	FSType=fsType:s	Partition:n	ReadOnly:b
AWSElasticBlockStoreVolumeSource	VolumeID:s	FSType=fsType:s	Partition:n	ReadOnly:b
HostPathVolumeSource	Path:s	Type:p
GlusterfsPersistentVolumeSource	EndpointsName=endpoints:s	Path:s	ReadOnly:b	EndpointsNamespace:p
NFSVolumeSource	Server:s	Path:s	ReadOnly:b
RBDPersistentVolumeSource	CephMonitors=monitors:p	RBDImage=image:s	FSType=fsType:s	RBDPool=pool:s	RadosUser=user:s	Keyring:s	SecretRef:*SecretReference	ReadOnly:b
ISCSIPersistentVolumeSource	TargetPortal:s	IQN=iqn:s	Lun:n	ISCSIInterface=iscsiInterface:s	FSType=fsType:s	ReadOnly:b	Portals:p	DiscoveryCHAPAuth=chapAuthDiscovery:b	SessionCHAPAuth=chapAuthSession:b	SecretRef:*SecretReference	InitiatorName:p
CinderPersistentVolumeSource	VolumeID:s	FSType=fsType:s	ReadOnly:b	SecretRef:*SecretReference
CephFSPersistentVolumeSource	Monitors:p	Path:s	User:s	SecretFile:s	SecretRef:*SecretReference	ReadOnly:b
FCVolumeSource	TargetWWNs:p	Lun:p	FSType=fsType:s	ReadOnly:b	WWIDs=wwids:p
FlockerVolumeSource	DatasetName:s	DatasetUUID:s
FlexPersistentVolumeSource	Driver:s	FSType=fsType:s	SecretRef:*SecretReference	ReadOnly:b	Options:p
AzureFilePersistentVolumeSource	SecretName:s	ShareName:s	ReadOnly:b	SecretNamespace:p
VsphereVirtualDiskVolumeSource	VolumePath:s	FSType=fsType:s	StoragePolicyName:s	StoragePolicyID:s
QuobyteVolumeSource	Registry:s	Volume:s	ReadOnly:b	User:s	Group:s	Tenant:s
AzureDiskVolumeSource	DiskName:s	DataDiskURI=diskURI:s	CachingMode:p	FSType=fsType:p	ReadOnly:p	Kind:p
PhotonPersistentDiskVolumeSource	PdID:s	FSType=fsType:s
PortworxVolumeSource	VolumeID:s	FSType=fsType:s	ReadOnly:b
ScaleIOPersistentVolumeSource	Gateway:s	System:s	SecretRef:*SecretReference	SSLEnabled=sslEnabled:b	ProtectionDomain:s	StoragePool:s	StorageMode:s	VolumeName:s	FSType=fsType:s	ReadOnly:b
LocalVolumeSource	Path:s	FSType=fsType:p
StorageOSPersistentVolumeSource	VolumeName:s	VolumeNamespace:s	FSType=fsType:s	ReadOnly:b	SecretRef:*ObjectReference
CSIPersistentVolumeSource	Driver:s	VolumeHandle:s	ReadOnly:b	FSType=fsType:s	VolumeAttributes:p	ControllerPublishSecretRef:*SecretReference	NodeStageSecretRef:*SecretReference	NodePublishSecretRef:*SecretReference	ControllerExpandSecretRef:*SecretReference	NodeExpandSecretRef:*SecretReference
EmptyDirVolumeSource	Medium:s	SizeLimit:p	Mode:p
GitRepoVolumeSource	Repository:s	Revision:s	Directory:s
SecretVolumeSource	SecretName:s	Items:[KeyToPath	DefaultMode:p	Optional:p	DefaultUser:p
ISCSIVolumeSource	TargetPortal:s	IQN=iqn:s	Lun:n	ISCSIInterface=iscsiInterface:s	FSType=fsType:s	ReadOnly:b	Portals:p	DiscoveryCHAPAuth=chapAuthDiscovery:b	SessionCHAPAuth=chapAuthSession:b	SecretRef:*LocalObjectReference	InitiatorName:p
GlusterfsVolumeSource	EndpointsName=endpoints:s	Path:s	ReadOnly:b
PersistentVolumeClaimVolumeSource	ClaimName:s	ReadOnly:b
RBDVolumeSource	CephMonitors=monitors:p	RBDImage=image:s	FSType=fsType:s	RBDPool=pool:s	RadosUser=user:s	Keyring:s	SecretRef:*LocalObjectReference	ReadOnly:b
FlexVolumeSource	Driver:s	FSType=fsType:s	SecretRef:*LocalObjectReference	ReadOnly:b	Options:p
CinderVolumeSource	VolumeID:s	FSType=fsType:s	ReadOnly:b	SecretRef:*LocalObjectReference
CephFSVolumeSource	Monitors:p	Path:s	User:s	SecretFile:s	SecretRef:*LocalObjectReference	ReadOnly:b
DownwardAPIVolumeSource	Items:[DownwardAPIVolumeFile	DefaultMode:p	DefaultUser:p
AzureFileVolumeSource	SecretName:s	ShareName:s	ReadOnly:b
ConfigMapVolumeSource	Name:s	Items:[KeyToPath	DefaultMode:p	Optional:p	DefaultUser:p
ProjectedVolumeSource	Sources:[VolumeProjection	DefaultMode:p	DefaultUser:p
ScaleIOVolumeSource	Gateway:s	System:s	SecretRef:*LocalObjectReference	SSLEnabled=sslEnabled:b	ProtectionDomain:s	StoragePool:s	StorageMode:s	VolumeName:s	FSType=fsType:s	ReadOnly:b
StorageOSVolumeSource	VolumeName:s	VolumeNamespace:s	FSType=fsType:s	ReadOnly:b	SecretRef:*LocalObjectReference
CSIVolumeSource	Driver:s	ReadOnly:p	FSType=fsType:p	VolumeAttributes:p	NodePublishSecretRef:*LocalObjectReference
EphemeralVolumeSource	VolumeClaimTemplate:*PersistentVolumeClaimTemplate
ImageVolumeSource	Reference:s	PullPolicy:s
ContainerPort	Name:s	HostPort:n	ContainerPort:n	Protocol:s	HostIP:s
EnvFromSource	Prefix:s	ConfigMapRef:*ConfigMapEnvSource	SecretRef:*SecretEnvSource
EnvVar	Name:s	Value:s	ValueFrom:*EnvVarSource
ContainerResizePolicy	ResourceName:s	RestartPolicy:s
ContainerRestartRule	Action:s	ExitCodes:*ContainerRestartRuleOnExitCodes
VolumeMount	Name:s	ReadOnly:b	RecursiveReadOnly:p	MountPath:s	SubPath:s	MountPropagation:p	SubPathExpr:s	BindMountOptions:p
VolumeDevice	Name:s	DevicePath:s
Probe	Exec:*ExecAction	HTTPGet=httpGet:*HTTPGetAction	TCPSocket=tcpSocket:*TCPSocketAction	GRPC=grpc:*GRPCAction	InitialDelaySeconds:n	TimeoutSeconds:n	PeriodSeconds:n	SuccessThreshold:n	FailureThreshold:n	TerminationGracePeriodSeconds:p
Lifecycle	PostStart:*LifecycleHandler	PreStop:*LifecycleHandler	StopSignal:p
Sysctl	Name:s	Value:s
NodeAffinity	RequiredDuringSchedulingIgnoredDuringExecution:*NodeSelector	PreferredDuringSchedulingIgnoredDuringExecution:[PreferredSchedulingTerm
PodAffinity	RequiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm	PreferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodAntiAffinity	RequiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm	PreferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm
PodDNSConfigOption	Name:s	Value:p
ResourceClaim	Name:s	Request:s
SecretReference	Name:s	Namespace:s
ObjectReference	Kind:s	Namespace:s	Name:s	UID=uid:s	APIVersion=apiVersion:s	ResourceVersion:s	FieldPath:s
KeyToPath	Key:s	Path:s	Mode:p	User:p
DownwardAPIVolumeFile	Path:s	FieldRef:*ObjectFieldSelector	ResourceFieldRef:*ResourceFieldSelector	Mode:p	User:p
VolumeProjection	Secret:*SecretProjection	DownwardAPI:*DownwardAPIProjection	ConfigMap:*ConfigMapProjection	ServiceAccountToken:*ServiceAccountTokenProjection	ClusterTrustBundle:*ClusterTrustBundleProjection	PodCertificate:*PodCertificateProjection
PersistentVolumeClaimTemplate	Spec:@PersistentVolumeClaimSpec
ConfigMapEnvSource	Name:s	Optional:p
SecretEnvSource	Name:s	Optional:p
EnvVarSource	FieldRef:*ObjectFieldSelector	ResourceFieldRef:*ResourceFieldSelector	ConfigMapKeyRef:*ConfigMapKeySelector	SecretKeyRef:*SecretKeySelector	FileKeyRef:*FileKeySelector
ContainerRestartRuleOnExitCodes	Operator:s	Values:p
ExecAction	Command:p
HTTPGetAction	Path:s	Port:n	Host:s	Scheme:s	HTTPHeaders=httpHeaders:[HTTPHeader	Protocol:p
TCPSocketAction	Port:n	Host:s
GRPCAction	Port:n	Service:p	Mode:p
LifecycleHandler	Exec:*ExecAction	HTTPGet=httpGet:*HTTPGetAction	TCPSocket=tcpSocket:*TCPSocketAction	Sleep:*SleepAction
NodeSelector	NodeSelectorTerms:[NodeSelectorTerm
PreferredSchedulingTerm	Weight:n	Preference:@NodeSelectorTerm
PodAffinityTerm	LabelSelector:p	Namespaces:p	TopologyKey:s	NamespaceSelector:p	MatchLabelKeys:p	MismatchLabelKeys:p
WeightedPodAffinityTerm	Weight:n	PodAffinityTerm:@PodAffinityTerm
ObjectFieldSelector	APIVersion=apiVersion:s	FieldPath:s
ResourceFieldSelector	ContainerName:s	Resource:s	Divisor:q
SecretProjection	Name:s	Items:[KeyToPath	Optional:p
DownwardAPIProjection	Items:[DownwardAPIVolumeFile
ConfigMapProjection	Name:s	Items:[KeyToPath	Optional:p
ServiceAccountTokenProjection	Audience:s	ExpirationSeconds:p	Path:s	User:p
ClusterTrustBundleProjection	Name:p	SignerName:p	LabelSelector:p	Optional:p	Path:s	User:p
PodCertificateProjection	SignerName:s	KeyType:s	MaxExpirationSeconds:p	CredentialBundlePath:s	KeyPath:s	CertificateChainPath:s	UserAnnotations:p	User:p
ConfigMapKeySelector	Name:s	Key:s	Optional:p
SecretKeySelector	Name:s	Key:s	Optional:p
FileKeySelector	VolumeName:s	Path:s	Key:s	Optional:p
HTTPHeader	Name:s	Value:s
SleepAction	Seconds:n
NodeSelectorTerm	MatchExpressions:[NodeSelectorRequirement	MatchFields:[NodeSelectorRequirement
NodeSelectorRequirement	Key:s	Operator:s	Values:p
PodFailurePolicy	Rules:[PodFailurePolicyRule
PodFailurePolicyRule	Action:s	OnExitCodes:*PodFailurePolicyOnExitCodes	OnPodConditions:[PodFailurePolicyOnPodConditions
PodFailurePolicyOnExitCodes	ContainerName:p	Operator:s	Values:p
PodFailurePolicyOnPodConditions	Type:s	Status:s
SuccessPolicy	Rules:[SuccessPolicyRule
SuccessPolicyRule	SucceededIndexes:p	SucceededCount:p
ResourceClaimTemplateSpec	Spec:@ResourceClaimSpec
ResourceClaimSpec	Devices:@DeviceClaim
DeviceClaim	Requests:[DeviceRequest	Constraints:[DeviceConstraint	Config:[DeviceClaimConfiguration
DeviceRequest	Name:s	Exactly:*ExactDeviceRequest	FirstAvailable:[DeviceSubRequest
ExactDeviceRequest	DeviceClassName:s	Selectors:[DeviceSelector	AllocationMode:s	Count:n	AdminAccess:p	Tolerations:[DeviceToleration	Capacity:*CapacityRequirements	DerivedAttributes:p
DeviceSubRequest	Name:s	DeviceClassName:s	Selectors:[DeviceSelector	AllocationMode:s	Count:n	Tolerations:[DeviceToleration	Capacity:*CapacityRequirements	DerivedAttributes:p
DeviceSelector	CEL=cel:*CELDeviceSelector
CELDeviceSelector	Expression:s
DeviceToleration	Key:s	Operator:s	Value:s	Effect:s	TolerationSeconds:p
CapacityRequirements	Requests:p
DeviceConstraint	Requests:p	MatchAttribute:p	DistinctAttribute:p
DeviceClaimConfiguration	Requests:p	Opaque:*OpaqueDeviceConfiguration
OpaqueDeviceConfiguration	Driver:s	Parameters:p`;
