/**
 * The schemas of the kinds that every cluster works with (the others are in more-schemas.ts), read from the OpenAPI document and the type definitions of v1.37.1; schema.ts
 * explains the notation. One schema a line, its fields separated by tabs.
 */
export const SCHEMAS = `apps.v1.ControllerRevision	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	data:R !	revision:l
apps.v1.DaemonSet	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.DaemonSetSpec !?	status:@apps.v1.DaemonSetStatus ?
apps.v1.DaemonSetCondition	type:s	status:s	lastTransitionTime:T ?	reason:s ?	message:s ?
apps.v1.DaemonSetSpec	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec !	updateStrategy:@apps.v1.DaemonSetUpdateStrategy ?	minReadySeconds:i ?	revisionHistoryLimit:i ~
apps.v1.DaemonSetStatus	currentNumberScheduled:i !	numberMisscheduled:i !	desiredNumberScheduled:i !	numberReady:i !	observedGeneration:l ?	updatedNumberScheduled:i ?	numberAvailable:i ?	numberUnavailable:i ?	collisionCount:i ~	conditions:[@apps.v1.DaemonSetCondition ?ktype;pm;jtype;
apps.v1.DaemonSetUpdateStrategy	type:s ?eOnDelete/RollingUpdate;	rollingUpdate:@apps.v1.RollingUpdateDaemonSet ~
apps.v1.Deployment	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.DeploymentSpec !?	status:@apps.v1.DeploymentStatus ?
apps.v1.DeploymentCondition	type:s	status:s	lastUpdateTime:T ?	lastTransitionTime:T ?	reason:s ?	message:s ?
apps.v1.DeploymentSpec	replicas:i ~	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec !	strategy:@apps.v1.DeploymentStrategy ?pr;	minReadySeconds:i ?	revisionHistoryLimit:i ~	paused:b ?	progressDeadlineSeconds:i ~
apps.v1.DeploymentStatus	observedGeneration:l ?	replicas:i ?	updatedReplicas:i ?	readyReplicas:i ?	availableReplicas:i ?	unavailableReplicas:i ?	terminatingReplicas:i ~	conditions:[@apps.v1.DeploymentCondition ?ktype;pm;jtype;	collisionCount:i ~
apps.v1.DeploymentStrategy	type:s ?eRecreate/RollingUpdate;	rollingUpdate:@apps.v1.RollingUpdateDeployment ~
apps.v1.ReplicaSet	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.ReplicaSetSpec !?	status:@apps.v1.ReplicaSetStatus ?
apps.v1.ReplicaSetCondition	type:s	status:s	lastTransitionTime:T ?	reason:s ?	message:s ?
apps.v1.ReplicaSetSpec	replicas:i ~	minReadySeconds:i ?	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec ?
apps.v1.ReplicaSetStatus	replicas:i !	fullyLabeledReplicas:i ?	readyReplicas:i ?	availableReplicas:i ?	terminatingReplicas:i ~	observedGeneration:l ?	conditions:[@apps.v1.ReplicaSetCondition ?ktype;pm;jtype;
apps.v1.RollingUpdateDaemonSet	maxUnavailable:I ~	maxSurge:I ~
apps.v1.RollingUpdateDeployment	maxUnavailable:I ~	maxSurge:I ~
apps.v1.RollingUpdateStatefulSetStrategy	partition:i ~	maxUnavailable:I ~
apps.v1.StatefulSet	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.StatefulSetSpec !?	status:@apps.v1.StatefulSetStatus ?
apps.v1.StatefulSetCondition	type:s	status:s	lastTransitionTime:T ?	reason:s ?	message:s ?
apps.v1.StatefulSetOrdinals	start:i
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy	whenDeleted:s ?	whenScaled:s ?
apps.v1.StatefulSetSpec	replicas:i ~	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec !	volumeClaimTemplates:[@core.v1.PersistentVolumeClaim ?a	serviceName:s	podManagementPolicy:s ?eOrderedReady/Parallel;	updateStrategy:@apps.v1.StatefulSetUpdateStrategy ?	revisionHistoryLimit:i ~	minReadySeconds:i ?	persistentVolumeClaimRetentionPolicy:@apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy ~	ordinals:@apps.v1.StatefulSetOrdinals ~
apps.v1.StatefulSetStatus	observedGeneration:l ?	replicas:i !	readyReplicas:i ?	currentReplicas:i ?	updatedReplicas:i ?	currentRevision:s ?	updateRevision:s ?	collisionCount:i ~	conditions:[@apps.v1.StatefulSetCondition ?ktype;pm;jtype;	availableReplicas:i
apps.v1.StatefulSetUpdateStrategy	type:s ?eOnDelete/Recreate/RollingUpdate;	rollingUpdate:@apps.v1.RollingUpdateStatefulSetStrategy ~
autoscaling.v1.CrossVersionObjectReference a	kind:s !?	name:s !	apiVersion:s ?
autoscaling.v1.HorizontalPodAutoscaler	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v1.HorizontalPodAutoscalerSpec !?	status:@autoscaling.v1.HorizontalPodAutoscalerStatus ?
autoscaling.v1.HorizontalPodAutoscalerSpec	scaleTargetRef:@autoscaling.v1.CrossVersionObjectReference !	minReplicas:i ~	maxReplicas:i !	targetCPUUtilizationPercentage:i ~
autoscaling.v1.HorizontalPodAutoscalerStatus	observedGeneration:l ~	lastScaleTime:T ~	currentReplicas:i !	desiredReplicas:i !	currentCPUUtilizationPercentage:i ~
autoscaling.v1.Scale	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v1.ScaleSpec ?	status:@autoscaling.v1.ScaleStatus ?
autoscaling.v1.ScaleSpec	replicas:i ?
autoscaling.v1.ScaleStatus	replicas:i !	selector:s ?
coordination.v1.Lease	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@coordination.v1.LeaseSpec ?
coordination.v1.LeaseSpec	holderIdentity:s ~	leaseDurationSeconds:i ~	acquireTime:M ~	renewTime:M ~	leaseTransitions:i ~	strategy:s ~	preferredHolder:s ~
core.v1.AWSElasticBlockStoreVolumeSource	volumeID:s !	fsType:s ?	partition:i ?	readOnly:b ?
core.v1.Affinity	nodeAffinity:@core.v1.NodeAffinity ~	podAffinity:@core.v1.PodAffinity ~	podAntiAffinity:@core.v1.PodAntiAffinity ~
core.v1.AppArmorProfile	type:s !eLocalhost/RuntimeDefault/Unconfined;	localhostProfile:s ~
core.v1.AttachedVolume	name:s !	devicePath:s !
core.v1.AzureDiskVolumeSource	diskName:s !	diskURI:s !	cachingMode:s ~eNone/ReadOnly/ReadWrite;d"ReadWrite";	fsType:s ~d"ext4";	readOnly:b ~dfalse;	kind:s ~eDedicated/Managed/Shared;d"Shared";
core.v1.AzureFilePersistentVolumeSource	secretName:s !	shareName:s !	readOnly:b ?	secretNamespace:s *
core.v1.AzureFileVolumeSource	secretName:s !	shareName:s !	readOnly:b ?
core.v1.Binding	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	target:@core.v1.ObjectReference !
core.v1.CSIPersistentVolumeSource	driver:s !	volumeHandle:s !	readOnly:b ?	fsType:s ?	volumeAttributes:{s ?	controllerPublishSecretRef:@core.v1.SecretReference ~	nodeStageSecretRef:@core.v1.SecretReference ~	nodePublishSecretRef:@core.v1.SecretReference ~	controllerExpandSecretRef:@core.v1.SecretReference ~	nodeExpandSecretRef:@core.v1.SecretReference ~
core.v1.CSIVolumeSource	driver:s !	readOnly:b ~	fsType:s ~	volumeAttributes:{s ?	nodePublishSecretRef:@core.v1.LocalObjectReference ~
core.v1.Capabilities	add:[s ?a	drop:[s ?a
core.v1.CephFSPersistentVolumeSource	monitors:[s !a	path:s ?	user:s ?	secretFile:s ?	secretRef:@core.v1.SecretReference ~	readOnly:b ?
core.v1.CephFSVolumeSource	monitors:[s !a	path:s ?	user:s ?	secretFile:s ?	secretRef:@core.v1.LocalObjectReference ~	readOnly:b ?
core.v1.CinderPersistentVolumeSource	volumeID:s !	fsType:s ?	readOnly:b ?	secretRef:@core.v1.SecretReference ~
core.v1.CinderVolumeSource	volumeID:s !	fsType:s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~
core.v1.ClientIPConfig	timeoutSeconds:i ~
core.v1.ClusterTrustBundleProjection	name:s ~	signerName:s ~	labelSelector:@meta.v1.LabelSelector ~	optional:b ~	path:s !	user:l ~
core.v1.ComponentCondition	type:s !	status:s !	message:s ?	error:s ?
core.v1.ComponentStatus	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	conditions:[@core.v1.ComponentCondition ?ktype;pm;jtype;
core.v1.ConfigMap	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	immutable:b ~	data:{s ?	binaryData:{B ?
core.v1.ConfigMapEnvSource	name:s ?	optional:b ~
core.v1.ConfigMapKeySelector a	name:s ?	key:s !	optional:b ~
core.v1.ConfigMapNodeConfigSource	namespace:s !	name:s !	uid:s ?	resourceVersion:s ?	kubeletConfigKey:s !
core.v1.ConfigMapProjection	name:s ?	items:[@core.v1.KeyToPath ?a	optional:b ~
core.v1.ConfigMapVolumeSource	name:s ?	items:[@core.v1.KeyToPath ?a	defaultMode:i ~	optional:b ~	defaultUser:l ~
core.v1.Container	name:s !	image:s ?	command:[s ?a	args:[s ?a	workingDir:s ?	ports:[@core.v1.ContainerPort ?kcontainerPort+protocol;pm;jcontainerPort;	envFrom:[@core.v1.EnvFromSource ?a	env:[@core.v1.EnvVar ?kname;pm;jname;	resources:@core.v1.ResourceRequirements ?	resizePolicy:[@core.v1.ContainerResizePolicy ?a	restartPolicy:s ~	restartPolicyRules:[@core.v1.ContainerRestartRule ?a	volumeMounts:[@core.v1.VolumeMount ?kmountPath;pm;jmountPath;	volumeDevices:[@core.v1.VolumeDevice ?kdevicePath;pm;jdevicePath;	livenessProbe:@core.v1.Probe ~	readinessProbe:@core.v1.Probe ~	startupProbe:@core.v1.Probe ~	lifecycle:@core.v1.Lifecycle ~	terminationMessagePath:s ?	terminationMessagePolicy:s ?eFallbackToLogsOnError/File;	imagePullPolicy:s ?eAlways/IfNotPresent/Never;	securityContext:@core.v1.SecurityContext ~	stdin:b ?	stdinOnce:b ?	tty:b ?
core.v1.ContainerExtendedResourceRequest	containerName:s !	resourceName:s !	requestName:s !
core.v1.ContainerImage	names:[s a	sizeBytes:l ?
core.v1.ContainerPort	name:s ?	hostPort:i ?	containerPort:i !	protocol:s ?eSCTP/TCP/UDP;d"TCP";	hostIP:s ?
core.v1.ContainerResizePolicy	resourceName:s !	restartPolicy:s !
core.v1.ContainerRestartRule	action:s !?	exitCodes:@core.v1.ContainerRestartRuleOnExitCodes ~
core.v1.ContainerRestartRuleOnExitCodes	operator:s !?	values:[i ?s
core.v1.ContainerState	waiting:@core.v1.ContainerStateWaiting ~	running:@core.v1.ContainerStateRunning ~	terminated:@core.v1.ContainerStateTerminated ~
core.v1.ContainerStateRunning	startedAt:T ?
core.v1.ContainerStateTerminated	exitCode:i !	signal:i ?	reason:s ?	message:s ?	startedAt:T ?	finishedAt:T ?	containerID:s ?
core.v1.ContainerStateWaiting	reason:s ?	message:s ?
core.v1.ContainerStatus	name:s !	state:@core.v1.ContainerState ?	lastState:@core.v1.ContainerState ?	ready:b !	restartCount:i !	image:s !	imageID:s !	containerID:s ?	started:b ~	allocatedResources:{Q ?	resources:@core.v1.ResourceRequirements ~	volumeMounts:[@core.v1.VolumeMountStatus ?kmountPath;pm;jmountPath;	user:@core.v1.ContainerUser ~	allocatedResourcesStatus:[@core.v1.ResourceStatus ?kname;pm;jname;	stopSignal:s ~eSIGABRT/SIGALRM/SIGBUS/SIGCHLD/SIGCLD/SIGCONT/SIGFPE/SIGHUP/SIGILL/SIGINT/SIGIO/SIGIOT/SIGKILL/SIGPIPE/SIGPOLL/SIGPROF/SIGPWR/SIGQUIT/SIGRTMAX/SIGRTMAX-1/SIGRTMAX-10/SIGRTMAX-11/SIGRTMAX-12/SIGRTMAX-13/SIGRTMAX-14/SIGRTMAX-2/SIGRTMAX-3/SIGRTMAX-4/SIGRTMAX-5/SIGRTMAX-6/SIGRTMAX-7/SIGRTMAX-8/SIGRTMAX-9/SIGRTMIN/SIGRTMIN+1/SIGRTMIN+10/SIGRTMIN+11/SIGRTMIN+12/SIGRTMIN+13/SIGRTMIN+14/SIGRTMIN+15/SIGRTMIN+2/SIGRTMIN+3/SIGRTMIN+4/SIGRTMIN+5/SIGRTMIN+6/SIGRTMIN+7/SIGRTMIN+8/SIGRTMIN+9/SIGSEGV/SIGSTKFLT/SIGSTOP/SIGSYS/SIGTERM/SIGTRAP/SIGTSTP/SIGTTIN/SIGTTOU/SIGURG/SIGUSR1/SIGUSR2/SIGVTALRM/SIGWINCH/SIGXCPU/SIGXFSZ;
core.v1.ContainerUser	linux:@core.v1.LinuxContainerUser ~
core.v1.DaemonEndpoint	Port:i !
core.v1.DownwardAPIProjection	items:[@core.v1.DownwardAPIVolumeFile ?a
core.v1.DownwardAPIVolumeFile	path:s !	fieldRef:@core.v1.ObjectFieldSelector ~	resourceFieldRef:@core.v1.ResourceFieldSelector ~	mode:i ~	user:l ~
core.v1.DownwardAPIVolumeSource	items:[@core.v1.DownwardAPIVolumeFile ?a	defaultMode:i ~	defaultUser:l ~
core.v1.EmptyDirVolumeSource	medium:s ?	sizeLimit:Q ~	mode:i ~
core.v1.EndpointAddress a	ip:s !	hostname:s ?	nodeName:s ~	targetRef:@core.v1.ObjectReference ~
core.v1.EndpointPort a	name:s ?	port:i !	protocol:s ?eSCTP/TCP/UDP;	appProtocol:s ~
core.v1.EndpointSubset	addresses:[@core.v1.EndpointAddress ?a	notReadyAddresses:[@core.v1.EndpointAddress ?a	ports:[@core.v1.EndpointPort ?a
core.v1.Endpoints	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	subsets:[@core.v1.EndpointSubset ?a
core.v1.EnvFromSource	prefix:s ?	configMapRef:@core.v1.ConfigMapEnvSource ~	secretRef:@core.v1.SecretEnvSource ~
core.v1.EnvVar	name:s !	value:s ?	valueFrom:@core.v1.EnvVarSource ~
core.v1.EnvVarSource	fieldRef:@core.v1.ObjectFieldSelector ~	resourceFieldRef:@core.v1.ResourceFieldSelector ~	configMapKeyRef:@core.v1.ConfigMapKeySelector ~	secretKeyRef:@core.v1.SecretKeySelector ~	fileKeyRef:@core.v1.FileKeySelector ~
core.v1.EphemeralContainer	name:s !	image:s ?	command:[s ?a	args:[s ?a	workingDir:s ?	ports:[@core.v1.ContainerPort ?kcontainerPort+protocol;pm;jcontainerPort;	envFrom:[@core.v1.EnvFromSource ?a	env:[@core.v1.EnvVar ?kname;pm;jname;	resources:@core.v1.ResourceRequirements ?	resizePolicy:[@core.v1.ContainerResizePolicy ?a	restartPolicy:s ~	restartPolicyRules:[@core.v1.ContainerRestartRule ?a	volumeMounts:[@core.v1.VolumeMount ?kmountPath;pm;jmountPath;	volumeDevices:[@core.v1.VolumeDevice ?kdevicePath;pm;jdevicePath;	livenessProbe:@core.v1.Probe ~	readinessProbe:@core.v1.Probe ~	startupProbe:@core.v1.Probe ~	lifecycle:@core.v1.Lifecycle ~	terminationMessagePath:s ?	terminationMessagePolicy:s ?eFallbackToLogsOnError/File;	imagePullPolicy:s ?eAlways/IfNotPresent/Never;	securityContext:@core.v1.SecurityContext ~	stdin:b ?	stdinOnce:b ?	tty:b ?	targetContainerName:s ?
core.v1.EphemeralVolumeSource	volumeClaimTemplate:@core.v1.PersistentVolumeClaimTemplate ~
core.v1.Event	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta !	involvedObject:@core.v1.ObjectReference !	reason:s ?	message:s ?	source:@core.v1.EventSource ?	firstTimestamp:T ?	lastTimestamp:T ?	count:i ?	type:s ?	eventTime:M ?	series:@core.v1.EventSeries ~	action:s ?	related:@core.v1.ObjectReference ~	reportingComponent:s	reportingInstance:s
core.v1.EventSeries	count:i ?	lastObservedTime:M ?
core.v1.EventSource	component:s ?	host:s ?
core.v1.EvictionResponder a	name:s !	priority:i !*
core.v1.ExecAction	command:[s ?a
core.v1.FCVolumeSource	targetWWNs:[s ?a	lun:i ~	fsType:s ?	readOnly:b ?	wwids:[s ?a
core.v1.FileKeySelector a	volumeName:s !	path:s !	key:s !	optional:b ~
core.v1.FlexPersistentVolumeSource	driver:s !	fsType:s ?	secretRef:@core.v1.SecretReference ~	readOnly:b ?	options:{s ?
core.v1.FlexVolumeSource	driver:s !	fsType:s ?	secretRef:@core.v1.LocalObjectReference ~	readOnly:b ?	options:{s ?
core.v1.FlockerVolumeSource	datasetName:s ?	datasetUUID:s ?
core.v1.GCEPersistentDiskVolumeSource	pdName:s !	fsType:s ?	partition:i ?	readOnly:b ?
core.v1.GRPCAction	port:i !	service:s *	mode:s ~ePlaintext/TLS;
core.v1.GitRepoVolumeSource	repository:s !	revision:s ?	directory:s ?
core.v1.GlusterfsPersistentVolumeSource	endpoints:s !	path:s !	readOnly:b ?	endpointsNamespace:s ~
core.v1.GlusterfsVolumeSource	endpoints:s !	path:s !	readOnly:b ?
core.v1.HTTPGetAction	path:s ?	port:I !	host:s ?	scheme:s ?eHTTP/HTTPS;	httpHeaders:[@core.v1.HTTPHeader ?a	protocol:s ~eHTTP1/HTTP2;
core.v1.HTTPHeader	name:s !	value:s !
core.v1.HostAlias	ip:s !	hostnames:[s ?a
core.v1.HostIP	ip:s !
core.v1.HostPathVolumeSource	path:s !	type:s ~e/BlockDevice/CharDevice/Directory/DirectoryOrCreate/File/FileOrCreate/Socket;
core.v1.ISCSIPersistentVolumeSource	targetPortal:s !	iqn:s !	lun:i !	iscsiInterface:s ?d"default";	fsType:s ?	readOnly:b ?	portals:[s ?a	chapAuthDiscovery:b ?	chapAuthSession:b ?	secretRef:@core.v1.SecretReference ~	initiatorName:s ~
core.v1.ISCSIVolumeSource	targetPortal:s !	iqn:s !	lun:i !	iscsiInterface:s ?d"default";	fsType:s ?	readOnly:b ?	portals:[s ?a	chapAuthDiscovery:b ?	chapAuthSession:b ?	secretRef:@core.v1.LocalObjectReference ~	initiatorName:s ~
core.v1.ImageVolumeSource	reference:s ?	pullPolicy:s ?eAlways/IfNotPresent/Never;
core.v1.ImageVolumeStatus	imageRef:s !?
core.v1.KeyToPath	key:s !	path:s !	mode:i ~	user:l ~
core.v1.Lifecycle	postStart:@core.v1.LifecycleHandler ~	preStop:@core.v1.LifecycleHandler ~	stopSignal:s ~eSIGABRT/SIGALRM/SIGBUS/SIGCHLD/SIGCLD/SIGCONT/SIGFPE/SIGHUP/SIGILL/SIGINT/SIGIO/SIGIOT/SIGKILL/SIGPIPE/SIGPOLL/SIGPROF/SIGPWR/SIGQUIT/SIGRTMAX/SIGRTMAX-1/SIGRTMAX-10/SIGRTMAX-11/SIGRTMAX-12/SIGRTMAX-13/SIGRTMAX-14/SIGRTMAX-2/SIGRTMAX-3/SIGRTMAX-4/SIGRTMAX-5/SIGRTMAX-6/SIGRTMAX-7/SIGRTMAX-8/SIGRTMAX-9/SIGRTMIN/SIGRTMIN+1/SIGRTMIN+10/SIGRTMIN+11/SIGRTMIN+12/SIGRTMIN+13/SIGRTMIN+14/SIGRTMIN+15/SIGRTMIN+2/SIGRTMIN+3/SIGRTMIN+4/SIGRTMIN+5/SIGRTMIN+6/SIGRTMIN+7/SIGRTMIN+8/SIGRTMIN+9/SIGSEGV/SIGSTKFLT/SIGSTOP/SIGSYS/SIGTERM/SIGTRAP/SIGTSTP/SIGTTIN/SIGTTOU/SIGURG/SIGUSR1/SIGUSR2/SIGVTALRM/SIGWINCH/SIGXCPU/SIGXFSZ;
core.v1.LifecycleHandler	exec:@core.v1.ExecAction ~	httpGet:@core.v1.HTTPGetAction ~	tcpSocket:@core.v1.TCPSocketAction ~	sleep:@core.v1.SleepAction ~
core.v1.LimitRange	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.LimitRangeSpec ?
core.v1.LimitRangeItem	type:s !	max:{Q ?	min:{Q ?	default:{Q ?	defaultRequest:{Q ?	maxLimitRequestRatio:{Q ?
core.v1.LimitRangeSpec	limits:[@core.v1.LimitRangeItem !a
core.v1.LinuxContainerUser	uid:l !	gid:l !	supplementalGroups:[l ?a
core.v1.LoadBalancerIngress	ip:s ?	hostname:s ?	ipMode:s ~	ports:[@core.v1.PortStatus ?a
core.v1.LoadBalancerStatus	ingress:[@core.v1.LoadBalancerIngress ?a
core.v1.LocalObjectReference a	name:s ?
core.v1.LocalVolumeSource	path:s !	fsType:s ~
core.v1.ModifyVolumeStatus	targetVolumeAttributesClassName:s ?	status:s !eInProgress/Infeasible/Pending;
core.v1.NFSVolumeSource	server:s !	path:s !	readOnly:b ?
core.v1.Namespace	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.NamespaceSpec ?	status:@core.v1.NamespaceStatus ?
core.v1.NamespaceCondition	type:s !	status:s !	lastTransitionTime:T ?	reason:s ?	message:s ?
core.v1.NamespaceSpec	finalizers:[s ?a
core.v1.NamespaceStatus	phase:s ?eActive/Terminating;	conditions:[@core.v1.NamespaceCondition ?ktype;pm;jtype;
core.v1.Node	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.NodeSpec ?	status:@core.v1.NodeStatus ?
core.v1.NodeAddress	type:s !	address:s !
core.v1.NodeAffinity	requiredDuringSchedulingIgnoredDuringExecution:@core.v1.NodeSelector ~	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.PreferredSchedulingTerm ?a
core.v1.NodeAllocatableMappedResources	name:s !	quantity:Q !*
core.v1.NodeAllocatableOverheadResources	name:s !	perPod:Q ~	perContainer:Q ~
core.v1.NodeAllocatableResourceClaimStatus	resourceClaimName:s !	containers:[s ?s	mapping:[@core.v1.NodeAllocatableMappedResources ?kname;pm;jname;	overhead:[@core.v1.NodeAllocatableOverheadResources ?kname;pm;jname;
core.v1.NodeCondition	type:s !	status:s !	lastHeartbeatTime:T ?	lastTransitionTime:T ?	reason:s ?	message:s ?
core.v1.NodeConfigSource	configMap:@core.v1.ConfigMapNodeConfigSource ~
core.v1.NodeConfigStatus	assigned:@core.v1.NodeConfigSource ~	active:@core.v1.NodeConfigSource ~	lastKnownGood:@core.v1.NodeConfigSource ~	error:s ?
core.v1.NodeDaemonEndpoints	kubeletEndpoint:@core.v1.DaemonEndpoint ?
core.v1.NodeFeatures	supplementalGroupsPolicy:b ~
core.v1.NodePodPreemptionPolicy	disableResizePreemption:[s ?s
core.v1.NodeRuntimeHandler	name:s	features:@core.v1.NodeRuntimeHandlerFeatures ~
core.v1.NodeRuntimeHandlerFeatures	recursiveReadOnlyMounts:b ~	userNamespaces:b ~
core.v1.NodeSelector a	nodeSelectorTerms:[@core.v1.NodeSelectorTerm !a
core.v1.NodeSelectorRequirement	key:s !	operator:s !eDoesNotExist/Exists/Gt/In/Lt/NotIn;	values:[s ?a
core.v1.NodeSelectorTerm a	matchExpressions:[@core.v1.NodeSelectorRequirement ?a	matchFields:[@core.v1.NodeSelectorRequirement ?a
core.v1.NodeSpec	podCIDR:s ?	podCIDRs:[s ?spm;	providerID:s ?	unschedulable:b ?	taints:[@core.v1.Taint ?a	configSource:@core.v1.NodeConfigSource ~	externalID:s ?	podPreemptionPolicy:@core.v1.NodePodPreemptionPolicy ~
core.v1.NodeStatus	capacity:{Q ?	allocatable:{Q ?	phase:s ?ePending/Running/Terminated;	conditions:[@core.v1.NodeCondition ?ktype;pm;jtype;	addresses:[@core.v1.NodeAddress ?ktype;pm;jtype;	daemonEndpoints:@core.v1.NodeDaemonEndpoints ?	nodeInfo:@core.v1.NodeSystemInfo ?	images:[@core.v1.ContainerImage ?a	volumesInUse:[s ?a	volumesAttached:[@core.v1.AttachedVolume ?a	config:@core.v1.NodeConfigStatus ~	runtimeHandlers:[@core.v1.NodeRuntimeHandler ?a	features:@core.v1.NodeFeatures ~	declaredFeatures:[s ?a
core.v1.NodeSwapStatus	capacity:l ~
core.v1.NodeSystemInfo	machineID:s !	systemUUID:s !	bootID:s !	kernelVersion:s !	osImage:s !	containerRuntimeVersion:s !	kubeletVersion:s !	kubeProxyVersion:s !	operatingSystem:s !	architecture:s !	swap:@core.v1.NodeSwapStatus ~	runningInUserNamespace:b ~
core.v1.ObjectFieldSelector a	apiVersion:s ?	fieldPath:s !
core.v1.ObjectReference a	kind:s ?	namespace:s ?	name:s ?	uid:s ?	apiVersion:s ?	resourceVersion:s ?	fieldPath:s ?
core.v1.PersistentVolume	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeSpec ?	status:@core.v1.PersistentVolumeStatus ?
core.v1.PersistentVolumeClaim	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeClaimSpec ?	status:@core.v1.PersistentVolumeClaimStatus ?
core.v1.PersistentVolumeClaimCondition	type:s !	status:s !	lastProbeTime:T ?	lastTransitionTime:T ?	reason:s ?	message:s ?
core.v1.PersistentVolumeClaimSpec	accessModes:[s ?a	selector:@meta.v1.LabelSelector ~	resources:@core.v1.VolumeResourceRequirements ?	volumeName:s ?	storageClassName:s ~	volumeMode:s ~eBlock/Filesystem;	dataSource:@core.v1.TypedLocalObjectReference ~	dataSourceRef:@core.v1.TypedObjectReference ~	volumeAttributesClassName:s ~
core.v1.PersistentVolumeClaimStatus	phase:s ?eBound/Lost/Pending;	accessModes:[s ?a	capacity:{Q ?	conditions:[@core.v1.PersistentVolumeClaimCondition ?ktype;pm;jtype;	allocatedResources:{Q ?	allocatedResourceStatuses:{s ?	currentVolumeAttributesClassName:s ~	modifyVolumeStatus:@core.v1.ModifyVolumeStatus ~	healthStatus:@core.v1.VolumeHealthStatus ~
core.v1.PersistentVolumeClaimTemplate	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeClaimSpec !
core.v1.PersistentVolumeClaimVolumeSource	claimName:s !	readOnly:b ?
core.v1.PersistentVolumeSpec	capacity:{Q ?	gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource ~	awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource ~	hostPath:@core.v1.HostPathVolumeSource ~	glusterfs:@core.v1.GlusterfsPersistentVolumeSource ~	nfs:@core.v1.NFSVolumeSource ~	rbd:@core.v1.RBDPersistentVolumeSource ~	iscsi:@core.v1.ISCSIPersistentVolumeSource ~	cinder:@core.v1.CinderPersistentVolumeSource ~	cephfs:@core.v1.CephFSPersistentVolumeSource ~	fc:@core.v1.FCVolumeSource ~	flocker:@core.v1.FlockerVolumeSource ~	flexVolume:@core.v1.FlexPersistentVolumeSource ~	azureFile:@core.v1.AzureFilePersistentVolumeSource ~	vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource ~	quobyte:@core.v1.QuobyteVolumeSource ~	azureDisk:@core.v1.AzureDiskVolumeSource ~	photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource ~	portworxVolume:@core.v1.PortworxVolumeSource ~	scaleIO:@core.v1.ScaleIOPersistentVolumeSource ~	local:@core.v1.LocalVolumeSource ~	storageos:@core.v1.StorageOSPersistentVolumeSource ~	csi:@core.v1.CSIPersistentVolumeSource ~	accessModes:[s ?a	claimRef:@core.v1.ObjectReference ~g	persistentVolumeReclaimPolicy:s ?eDelete/Recycle/Retain;	storageClassName:s ?	mountOptions:[s ?a	volumeMode:s ~eBlock/Filesystem;	nodeAffinity:@core.v1.VolumeNodeAffinity ~	volumeAttributesClassName:s ~
core.v1.PersistentVolumeStatus	phase:s ?eAvailable/Bound/Failed/Pending/Released;	message:s ?	reason:s ?	lastPhaseTransitionTime:T ~
core.v1.PhotonPersistentDiskVolumeSource	pdID:s !	fsType:s ?
core.v1.Pod	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PodSpec ?	status:@core.v1.PodStatus ?
core.v1.PodAffinity	requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm ?a	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm ?a
core.v1.PodAffinityTerm	labelSelector:@meta.v1.LabelSelector ~	namespaces:[s ?a	topologyKey:s !	namespaceSelector:@meta.v1.LabelSelector ~	matchLabelKeys:[s ?a	mismatchLabelKeys:[s ?a
core.v1.PodAntiAffinity	requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm ?a	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm ?a
core.v1.PodCertificateProjection	signerName:s !?	keyType:s !?	maxExpirationSeconds:i ~	credentialBundlePath:s ?	keyPath:s ?	certificateChainPath:s ?	userAnnotations:{s ?	user:l ~
core.v1.PodCondition	type:s !	observedGeneration:l ?	status:s !	lastProbeTime:T ?	lastTransitionTime:T ?	reason:s ?	message:s ?
core.v1.PodDNSConfig	nameservers:[s ?a	searches:[s ?a	options:[@core.v1.PodDNSConfigOption ?a
core.v1.PodDNSConfigOption	name:s ?	value:s ~
core.v1.PodExtendedResourceClaimStatus	requestMappings:[@core.v1.ContainerExtendedResourceRequest !a	resourceClaimName:s !
core.v1.PodIP	ip:s !
core.v1.PodOS	name:s !
core.v1.PodReadinessGate	conditionType:s !
core.v1.PodResourceClaim	name:s !	resourceClaimName:s ~	resourceClaimTemplateName:s ~
core.v1.PodResourceClaimStatus	name:s !	resourceClaimName:s ~
core.v1.PodSchedulingGate	name:s !
core.v1.PodSchedulingGroup	podGroupName:s ~
core.v1.PodSecurityContext	seLinuxOptions:@core.v1.SELinuxOptions ~	windowsOptions:@core.v1.WindowsSecurityContextOptions ~	runAsUser:l ~	runAsGroup:l ~	runAsNonRoot:b ~	supplementalGroups:[l ?a	supplementalGroupsPolicy:s ~eMerge/Strict;	fsGroup:l ~	sysctls:[@core.v1.Sysctl ?a	fsGroupChangePolicy:s ~eAlways/OnRootMismatch;	seccompProfile:@core.v1.SeccompProfile ~	appArmorProfile:@core.v1.AppArmorProfile ~	seLinuxChangePolicy:s ~
core.v1.PodSpec	volumes:[@core.v1.Volume ?kname;pmr;jname;	initContainers:[@core.v1.Container ?kname;pm;jname;	containers:[@core.v1.Container !kname;pm;jname;	ephemeralContainers:[@core.v1.EphemeralContainer ?kname;pm;jname;	restartPolicy:s ?eAlways/Never/OnFailure;	terminationGracePeriodSeconds:l ~	activeDeadlineSeconds:l ~	dnsPolicy:s ?eClusterFirst/ClusterFirstWithHostNet/Default/None;	nodeSelector:{s ?a	serviceAccountName:s ?	serviceAccount:s ?	automountServiceAccountToken:b ~	nodeName:s ?	hostNetwork:b ?	hostPID:b ?	hostIPC:b ?	shareProcessNamespace:b ~	securityContext:@core.v1.PodSecurityContext ~	imagePullSecrets:[@core.v1.LocalObjectReference ?kname;pm;jname;	hostname:s ?	subdomain:s ?	affinity:@core.v1.Affinity ~	schedulerName:s ?	tolerations:[@core.v1.Toleration ?a	hostAliases:[@core.v1.HostAlias ?kip;pm;jip;	priorityClassName:s ?	priority:i ~	dnsConfig:@core.v1.PodDNSConfig ~	readinessGates:[@core.v1.PodReadinessGate ?a	runtimeClassName:s ~	enableServiceLinks:b ~	preemptionPolicy:s ~eNever/PreemptLowerPriority;	overhead:{Q ?	topologySpreadConstraints:[@core.v1.TopologySpreadConstraint ?ktopologyKey+whenUnsatisfiable;pm;jtopologyKey;	setHostnameAsFQDN:b ~	os:@core.v1.PodOS ~	hostUsers:b ~	schedulingGates:[@core.v1.PodSchedulingGate ?kname;pm;jname;	resourceClaims:[@core.v1.PodResourceClaim ?kname;pmr;jname;	resources:@core.v1.ResourceRequirements ~	hostnameOverride:s ~	schedulingGroup:@core.v1.PodSchedulingGroup ~	evictionResponders:[@core.v1.EvictionResponder ?kname;pm;jname;
core.v1.PodStatus	observedGeneration:l ?	phase:s ?eFailed/Pending/Running/Succeeded/Unknown;	conditions:[@core.v1.PodCondition ?ktype;pm;jtype;	message:s ?	reason:s ?	nominatedNodeName:s ?	hostIP:s ?	hostIPs:[@core.v1.HostIP ?apm;jip;	podIP:s ?	podIPs:[@core.v1.PodIP ?kip;pm;jip;	startTime:T ~	initContainerStatuses:[@core.v1.ContainerStatus ?a	containerStatuses:[@core.v1.ContainerStatus ?a	qosClass:s ?eBestEffort/Burstable/Guaranteed;	ephemeralContainerStatuses:[@core.v1.ContainerStatus ?a	resize:s ?	resourceClaimStatuses:[@core.v1.PodResourceClaimStatus ?kname;pmr;jname;	extendedResourceClaimStatus:@core.v1.PodExtendedResourceClaimStatus ~	allocatedResources:{Q ?	resources:@core.v1.ResourceRequirements ~	nodeAllocatableResourceClaimStatuses:[@core.v1.NodeAllocatableResourceClaimStatus ?kresourceClaimName;pm;jresourceClaimName;	volumeHealth:[@core.v1.PodVolumeHealth ?kname;
core.v1.PodTemplate	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	template:@core.v1.PodTemplateSpec ?
core.v1.PodTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PodSpec ?
core.v1.PodVolumeHealth	name:s !	healthConditions:[@core.v1.VolumeHealthCondition ?kstatus+reason;pm;jstatus;	lastTransitionTime:T ?
core.v1.PortStatus	port:i !	protocol:s !eSCTP/TCP/UDP;	error:s ~
core.v1.PortworxVolumeSource	volumeID:s !	fsType:s ?	readOnly:b ?
core.v1.PreferredSchedulingTerm	weight:i !	preference:@core.v1.NodeSelectorTerm !
core.v1.Probe	exec:@core.v1.ExecAction ~	httpGet:@core.v1.HTTPGetAction ~	tcpSocket:@core.v1.TCPSocketAction ~	grpc:@core.v1.GRPCAction ~	initialDelaySeconds:i ?	timeoutSeconds:i ?	periodSeconds:i ?	successThreshold:i ?	failureThreshold:i ?	terminationGracePeriodSeconds:l ~
core.v1.ProjectedVolumeSource	sources:[@core.v1.VolumeProjection a	defaultMode:i ~	defaultUser:l ~
core.v1.QuobyteVolumeSource	registry:s !	volume:s !	readOnly:b ?	user:s ?	group:s ?	tenant:s ?
core.v1.RBDPersistentVolumeSource	monitors:[s !a	image:s !	fsType:s ?	pool:s ?d"rbd";	user:s ?d"admin";	keyring:s ?d"/etc/ceph/keyring";	secretRef:@core.v1.SecretReference ~	readOnly:b ?
core.v1.RBDVolumeSource	monitors:[s !a	image:s !	fsType:s ?	pool:s ?d"rbd";	user:s ?d"admin";	keyring:s ?d"/etc/ceph/keyring";	secretRef:@core.v1.LocalObjectReference ~	readOnly:b ?
core.v1.ReplicationController	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ReplicationControllerSpec ?	status:@core.v1.ReplicationControllerStatus ?
core.v1.ReplicationControllerCondition	type:s !	status:s !	lastTransitionTime:T ?	reason:s ?	message:s ?
core.v1.ReplicationControllerSpec	replicas:i ~d1;	minReadySeconds:i ?	selector:{s ?a	template:@core.v1.PodTemplateSpec ~
core.v1.ReplicationControllerStatus	replicas:i !	fullyLabeledReplicas:i ?	readyReplicas:i ?	availableReplicas:i ?	observedGeneration:l ?	conditions:[@core.v1.ReplicationControllerCondition ?ktype;pm;jtype;
core.v1.ResourceClaim	name:s !	request:s ?
core.v1.ResourceFieldSelector a	containerName:s ?	resource:s !	divisor:Q ?
core.v1.ResourceHealth	resourceID:s !	health:s ?	message:s ~
core.v1.ResourceQuota	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ResourceQuotaSpec ?	status:@core.v1.ResourceQuotaStatus ?
core.v1.ResourceQuotaSpec	hard:{Q ?	scopes:[s ?a	scopeSelector:@core.v1.ScopeSelector ~
core.v1.ResourceQuotaStatus	hard:{Q ?	used:{Q ?
core.v1.ResourceRequirements	limits:{Q ?	requests:{Q ?	claims:[@core.v1.ResourceClaim ?kname;
core.v1.ResourceStatus	name:s !	resources:[@core.v1.ResourceHealth ?kresourceID;
core.v1.SELinuxOptions	user:s ?	role:s ?	type:s ?	level:s ?
core.v1.ScaleIOPersistentVolumeSource	gateway:s !	system:s !	secretRef:@core.v1.SecretReference !*	sslEnabled:b ?	protectionDomain:s ?	storagePool:s ?	storageMode:s ?d"ThinProvisioned";	volumeName:s ?	fsType:s ?d"xfs";	readOnly:b ?
core.v1.ScaleIOVolumeSource	gateway:s !	system:s !	secretRef:@core.v1.LocalObjectReference !*	sslEnabled:b ?	protectionDomain:s ?	storagePool:s ?	storageMode:s ?d"ThinProvisioned";	volumeName:s ?	fsType:s ?d"xfs";	readOnly:b ?
core.v1.ScopeSelector a	matchExpressions:[@core.v1.ScopedResourceSelectorRequirement ?a
core.v1.ScopedResourceSelectorRequirement	scopeName:s !eBestEffort/CrossNamespacePodAffinity/NotBestEffort/NotTerminating/PriorityClass/Terminating/VolumeAttributesClass;	operator:s !eDoesNotExist/Exists/In/NotIn;	values:[s ?a
core.v1.SeccompProfile	type:s !eLocalhost/RuntimeDefault/Unconfined;	localhostProfile:s ~
core.v1.Secret	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	immutable:b ~	data:{B ?	stringData:{s ?	type:s ?
core.v1.SecretEnvSource	name:s ?	optional:b ~
core.v1.SecretKeySelector a	name:s ?	key:s !	optional:b ~
core.v1.SecretProjection	name:s ?	items:[@core.v1.KeyToPath ?a	optional:b ~
core.v1.SecretReference a	name:s ?	namespace:s ?
core.v1.SecretVolumeSource	secretName:s ?	items:[@core.v1.KeyToPath ?a	defaultMode:i ~	optional:b ~	defaultUser:l ~
core.v1.SecurityContext	capabilities:@core.v1.Capabilities ~	privileged:b ~	seLinuxOptions:@core.v1.SELinuxOptions ~	windowsOptions:@core.v1.WindowsSecurityContextOptions ~	runAsUser:l ~	runAsGroup:l ~	runAsNonRoot:b ~	readOnlyRootFilesystem:b ~	allowPrivilegeEscalation:b ~	procMount:s ~eDefault/Unmasked;	seccompProfile:@core.v1.SeccompProfile ~	appArmorProfile:@core.v1.AppArmorProfile ~
core.v1.Service	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ServiceSpec ?	status:@core.v1.ServiceStatus ?
core.v1.ServiceAccount	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	secrets:[@core.v1.ObjectReference ?kname;pm;jname;	imagePullSecrets:[@core.v1.LocalObjectReference ?a	automountServiceAccountToken:b ~
core.v1.ServiceAccountTokenProjection	audience:s ?	expirationSeconds:l ~	path:s !	user:l ~
core.v1.ServicePort	name:s ?	protocol:s ?eSCTP/TCP/UDP;d"TCP";	appProtocol:s ~	port:i !	targetPort:I ?	nodePort:i ?
core.v1.ServiceSpec	ports:[@core.v1.ServicePort ?kport+protocol;pm;jport;	selector:{s ?a	clusterIP:s ?	clusterIPs:[s ?a	type:s ?eClusterIP/ExternalName/LoadBalancer/NodePort;	externalIPs:[s ?a	sessionAffinity:s ?eClientIP/None;	loadBalancerIP:s ?	loadBalancerSourceRanges:[s ?a	externalName:s ?	externalTrafficPolicy:s ?eCluster/Local;	healthCheckNodePort:i ?	publishNotReadyAddresses:b ?	sessionAffinityConfig:@core.v1.SessionAffinityConfig ~	ipFamilies:[s ?a	ipFamilyPolicy:s ~ePreferDualStack/RequireDualStack/SingleStack;	allocateLoadBalancerNodePorts:b ~	loadBalancerClass:s ~	internalTrafficPolicy:s ~eCluster/Local;	trafficDistribution:s ~
core.v1.ServiceStatus	loadBalancer:@core.v1.LoadBalancerStatus ?	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
core.v1.SessionAffinityConfig	clientIP:@core.v1.ClientIPConfig ~
core.v1.SleepAction	seconds:l !
core.v1.StorageOSPersistentVolumeSource	volumeName:s ?	volumeNamespace:s ?	fsType:s ?	readOnly:b ?	secretRef:@core.v1.ObjectReference ~
core.v1.StorageOSVolumeSource	volumeName:s ?	volumeNamespace:s ?	fsType:s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~
core.v1.Sysctl	name:s !	value:s !
core.v1.TCPSocketAction	port:I !	host:s ?
core.v1.Taint	key:s !	value:s ?	effect:s !eNoExecute/NoSchedule/PreferNoSchedule;	timeAdded:T ~
core.v1.Toleration	key:s ?	operator:s ?eEqual/Exists/Gt/Lt;	value:s ?	effect:s ?eNoExecute/NoSchedule/PreferNoSchedule;	tolerationSeconds:l ~
core.v1.TopologySelectorLabelRequirement	key:s !	values:[s !a
core.v1.TopologySelectorTerm a	matchLabelExpressions:[@core.v1.TopologySelectorLabelRequirement ?a
core.v1.TopologySpreadConstraint	maxSkew:i !	topologyKey:s !	whenUnsatisfiable:s !eDoNotSchedule/ScheduleAnyway;	labelSelector:@meta.v1.LabelSelector ~	minDomains:i ~	nodeAffinityPolicy:s ~eHonor/Ignore;	nodeTaintsPolicy:s ~eHonor/Ignore;	matchLabelKeys:[s ?a
core.v1.TypedLocalObjectReference a	apiGroup:s *	kind:s !?	name:s !
core.v1.TypedObjectReference	apiGroup:s *	kind:s !?	name:s !	namespace:s ~
core.v1.Volume	name:s !	hostPath:@core.v1.HostPathVolumeSource ~	emptyDir:@core.v1.EmptyDirVolumeSource ~	gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource ~	awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource ~	gitRepo:@core.v1.GitRepoVolumeSource ~	secret:@core.v1.SecretVolumeSource ~	nfs:@core.v1.NFSVolumeSource ~	iscsi:@core.v1.ISCSIVolumeSource ~	glusterfs:@core.v1.GlusterfsVolumeSource ~	persistentVolumeClaim:@core.v1.PersistentVolumeClaimVolumeSource ~	rbd:@core.v1.RBDVolumeSource ~	flexVolume:@core.v1.FlexVolumeSource ~	cinder:@core.v1.CinderVolumeSource ~	cephfs:@core.v1.CephFSVolumeSource ~	flocker:@core.v1.FlockerVolumeSource ~	downwardAPI:@core.v1.DownwardAPIVolumeSource ~	fc:@core.v1.FCVolumeSource ~	azureFile:@core.v1.AzureFileVolumeSource ~	configMap:@core.v1.ConfigMapVolumeSource ~	vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource ~	quobyte:@core.v1.QuobyteVolumeSource ~	azureDisk:@core.v1.AzureDiskVolumeSource ~	photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource ~	projected:@core.v1.ProjectedVolumeSource ~	portworxVolume:@core.v1.PortworxVolumeSource ~	scaleIO:@core.v1.ScaleIOVolumeSource ~	storageos:@core.v1.StorageOSVolumeSource ~	csi:@core.v1.CSIVolumeSource ~	ephemeral:@core.v1.EphemeralVolumeSource ~	image:@core.v1.ImageVolumeSource ~
core.v1.VolumeDevice	name:s !	devicePath:s !
core.v1.VolumeHealthCondition	status:s !eDataLoss/Degraded/Inaccessible;	reason:s !	message:s ?
core.v1.VolumeHealthStatus	healthConditions:[@core.v1.VolumeHealthCondition ?kstatus+reason;pm;jstatus;	lastTransitionTime:T ?
core.v1.VolumeMount	name:s !	readOnly:b ?	recursiveReadOnly:s ~	mountPath:s !	subPath:s ?	mountPropagation:s ~eBidirectional/HostToContainer/None;	subPathExpr:s ?	bindMountOptions:[s ?s
core.v1.VolumeMountStatus	name:s !	mountPath:s !	readOnly:b ?	recursiveReadOnly:s ~	volumeStatus:@core.v1.VolumeStatus ~
core.v1.VolumeNodeAffinity	required:@core.v1.NodeSelector ~
core.v1.VolumeProjection	secret:@core.v1.SecretProjection ~	downwardAPI:@core.v1.DownwardAPIProjection ~	configMap:@core.v1.ConfigMapProjection ~	serviceAccountToken:@core.v1.ServiceAccountTokenProjection ~	clusterTrustBundle:@core.v1.ClusterTrustBundleProjection ~	podCertificate:@core.v1.PodCertificateProjection ~
core.v1.VolumeResourceRequirements	limits:{Q ?	requests:{Q ?
core.v1.VolumeStatus	image:@core.v1.ImageVolumeStatus ~
core.v1.VsphereVirtualDiskVolumeSource	volumePath:s !	fsType:s ?	storagePolicyName:s ?	storagePolicyID:s ?
core.v1.WeightedPodAffinityTerm	weight:i !	podAffinityTerm:@core.v1.PodAffinityTerm !
core.v1.WindowsSecurityContextOptions	gmsaCredentialSpecName:s ~	gmsaCredentialSpec:s ~	runAsUserName:s ~	hostProcess:b ~
discovery.v1.Endpoint	addresses:[s !s	conditions:@discovery.v1.EndpointConditions ?	hostname:s ~	targetRef:@core.v1.ObjectReference ~	deprecatedTopology:{s ?	nodeName:s ~	zone:s ~	hints:@discovery.v1.EndpointHints ~
discovery.v1.EndpointConditions	ready:b ~	serving:b ~	terminating:b ~
discovery.v1.EndpointHints	forZones:[@discovery.v1.ForZone ?a	forNodes:[@discovery.v1.ForNode ?a
discovery.v1.EndpointPort a	name:s ~	protocol:s ~eSCTP/TCP/UDP;	port:i ~	appProtocol:s ~
discovery.v1.EndpointSlice	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	addressType:s !eFQDN/IPv4/IPv6;	endpoints:[@discovery.v1.Endpoint a	ports:[@discovery.v1.EndpointPort a
discovery.v1.ForNode	name:s !
discovery.v1.ForZone	name:s !
events.v1.Event	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta	eventTime:M !	series:@events.v1.EventSeries ~	reportingController:s ?	reportingInstance:s ?	action:s ?	reason:s ?	regarding:@core.v1.ObjectReference ?	related:@core.v1.ObjectReference ~	note:s ?	type:s ?	deprecatedSource:@core.v1.EventSource ?	deprecatedFirstTimestamp:T ?	deprecatedLastTimestamp:T ?	deprecatedCount:i ?
events.v1.EventSeries	count:i !	lastObservedTime:M !
meta.v1.APIResource	name:s !	singularName:s !	namespaced:b !	group:s ?	version:s ?	kind:s !?	verbs:[s !	shortNames:[s ?a	categories:[s ?a	storageVersionHash:s ?
meta.v1.APIResourceList	kind:s ?	apiVersion:s ?	groupVersion:s !	resources:[@meta.v1.APIResource !a
meta.v1.Condition	type:s !	status:s !	observedGeneration:l ?	lastTransitionTime:T !	reason:s !	message:s !
meta.v1.DeleteOptions	kind:s ?	apiVersion:s ?	gracePeriodSeconds:l ~	preconditions:@meta.v1.Preconditions ~	orphanDependents:b ~	propagationPolicy:s ~	dryRun:[s ?a	ignoreStoreReadErrorWithClusterBreakingPotential:b ~
meta.v1.FieldSelectorRequirement	key:s !	operator:s !	values:[s ?a
meta.v1.GroupResource	group:s !	resource:s !
meta.v1.LabelSelector a	matchLabels:{s ?	matchExpressions:[@meta.v1.LabelSelectorRequirement ?a
meta.v1.LabelSelectorRequirement	key:s !	operator:s !	values:[s ?a
meta.v1.ListMeta	selfLink:s ?	resourceVersion:s ?	continue:s ?	remainingItemCount:l ~	shardInfo:@meta.v1.ShardInfo ~
meta.v1.ManagedFieldsEntry	manager:s ?	operation:s ?	apiVersion:s ?	time:T ~	fieldsType:s ?	fieldsV1:F ~	subresource:s ?
meta.v1.ObjectMeta	name:s ?	generateName:s ?	namespace:s ?	selfLink:s ?	uid:s ?	resourceVersion:s ?	generation:l ?	creationTimestamp:T ^	deletionTimestamp:T ~	deletionGracePeriodSeconds:l ~	labels:{s ?	annotations:{s ?	ownerReferences:[@meta.v1.OwnerReference ?kuid;pm;juid;	finalizers:[s ?spm;	managedFields:[@meta.v1.ManagedFieldsEntry ?a
meta.v1.OwnerReference a	apiVersion:s !?	kind:s !?	name:s !	uid:s !	controller:b ~	blockOwnerDeletion:b ~
meta.v1.Preconditions	uid:s ~	resourceVersion:s ~
meta.v1.ShardInfo	selector:s !
meta.v1.Status	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ListMeta ?	status:s ?	message:s ?	reason:s ?	details:@meta.v1.StatusDetails ~	code:i ?
meta.v1.StatusCause	reason:s ?	message:s ?	field:s ?
meta.v1.StatusDetails	name:s ?	group:s ?	kind:s ?	uid:s ?	causes:[@meta.v1.StatusCause ?a	retryAfterSeconds:i ?
meta.v1.WatchEvent	type:s !	object:R !?
rbac.v1.AggregationRule	clusterRoleSelectors:[@meta.v1.LabelSelector ?a
rbac.v1.ClusterRole	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	rules:[@rbac.v1.PolicyRule a	aggregationRule:@rbac.v1.AggregationRule ~
rbac.v1.ClusterRoleBinding	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	subjects:[@rbac.v1.Subject ?a	roleRef:@rbac.v1.RoleRef !
rbac.v1.PolicyRule	verbs:[s !a	apiGroups:[s ?a	resources:[s ?a	resourceNames:[s ?a	nonResourceURLs:[s ?a
rbac.v1.Role	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	rules:[@rbac.v1.PolicyRule a
rbac.v1.RoleBinding	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	subjects:[@rbac.v1.Subject ?a	roleRef:@rbac.v1.RoleRef !
rbac.v1.RoleRef a	apiGroup:s	kind:s !?	name:s !
rbac.v1.Subject a	kind:s !?	apiGroup:s ?	name:s !	namespace:s ?`;
