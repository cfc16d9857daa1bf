/**
 * The schemas of every built-in kind, read from the OpenAPI document and the type definitions of v1.37.1; schema.ts
 * explains the notation. One schema a line, its fields separated by tabs.
 */
export const SCHEMAS = `admissionregistration.v1.ApplyConfiguration	expression:s ?
admissionregistration.v1.AuditAnnotation	key:s !	valueExpression:s !
admissionregistration.v1.ExpressionWarning	fieldRef:s !	warning:s !
admissionregistration.v1.JSONPatch	expression:s ?
admissionregistration.v1.MatchCondition	expression:s !	name:s !
admissionregistration.v1.MatchResources a	excludeResourceRules:[@admissionregistration.v1.NamedRuleWithOperations ?a	matchPolicy:s ~eEquivalent/Exact;	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	resourceRules:[@admissionregistration.v1.NamedRuleWithOperations ?a
admissionregistration.v1.MutatingAdmissionPolicy	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.MutatingAdmissionPolicySpec ?
admissionregistration.v1.MutatingAdmissionPolicyBinding	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.MutatingAdmissionPolicyBindingSpec ?
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec	matchResources:@admissionregistration.v1.MatchResources ~	paramRef:@admissionregistration.v1.ParamRef ~	policyName:s ?
admissionregistration.v1.MutatingAdmissionPolicySpec	failurePolicy:s ~eFail/Ignore;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	matchConstraints:@admissionregistration.v1.MatchResources ~	mutations:[@admissionregistration.v1.Mutation ?a	paramKind:@admissionregistration.v1.ParamKind ~	reinvocationPolicy:s ?eIfNeeded/Never;	variables:[@admissionregistration.v1.Variable ?a
admissionregistration.v1.MutatingWebhook	admissionReviewVersions:[s !a	clientConfig:@admissionregistration.v1.WebhookClientConfig !	failurePolicy:s ~eFail/Ignore;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	matchPolicy:s ~eEquivalent/Exact;	name:s !	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	reinvocationPolicy:s ~eIfNeeded/Never;	rules:[@admissionregistration.v1.RuleWithOperations ?a	sideEffects:s !*eNone/NoneOnDryRun/Some/Unknown;	timeoutSeconds:i ~
admissionregistration.v1.MutatingWebhookConfiguration	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	webhooks:[@admissionregistration.v1.MutatingWebhook ?kname;pm;jname;
admissionregistration.v1.Mutation	applyConfiguration:@admissionregistration.v1.ApplyConfiguration ~	jsonPatch:@admissionregistration.v1.JSONPatch ~	patchType:s !eApplyConfiguration/JSONPatch;
admissionregistration.v1.NamedRuleWithOperations a	apiGroups:[s ?a	apiVersions:[s ?a	operations:[s ?a	resourceNames:[s ?a	resources:[s ?a	scope:s ~e*/Cluster/Namespaced;
admissionregistration.v1.ParamKind a	apiVersion:s ?	kind:s ?
admissionregistration.v1.ParamRef a	name:s ?	namespace:s ?	parameterNotFoundAction:s ~	selector:@meta.v1.LabelSelector ~
admissionregistration.v1.RuleWithOperations	apiGroups:[s ?a	apiVersions:[s ?a	operations:[s ?a	resources:[s ?a	scope:s ~e*/Cluster/Namespaced;
admissionregistration.v1.ServiceReference	name:s !	namespace:s !	path:s ~	port:i ~
admissionregistration.v1.TypeChecking	expressionWarnings:[@admissionregistration.v1.ExpressionWarning ?a
admissionregistration.v1.ValidatingAdmissionPolicy	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.ValidatingAdmissionPolicySpec ?	status:@admissionregistration.v1.ValidatingAdmissionPolicyStatus ?
admissionregistration.v1.ValidatingAdmissionPolicyBinding	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec !?
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec	matchResources:@admissionregistration.v1.MatchResources ~	paramRef:@admissionregistration.v1.ParamRef ~	policyName:s !?	validationActions:[s !?s
admissionregistration.v1.ValidatingAdmissionPolicySpec	auditAnnotations:[@admissionregistration.v1.AuditAnnotation ?a	failurePolicy:s ~eFail/Ignore;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	matchConstraints:@admissionregistration.v1.MatchResources ~	paramKind:@admissionregistration.v1.ParamKind ~	validations:[@admissionregistration.v1.Validation ?a	variables:[@admissionregistration.v1.Variable ?kname;pm;jname;
admissionregistration.v1.ValidatingAdmissionPolicyStatus	conditions:[@meta.v1.Condition ?ktype;	observedGeneration:l ?	typeChecking:@admissionregistration.v1.TypeChecking ~
admissionregistration.v1.ValidatingWebhook	admissionReviewVersions:[s !a	clientConfig:@admissionregistration.v1.WebhookClientConfig !	failurePolicy:s ~eFail/Ignore;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	matchPolicy:s ~eEquivalent/Exact;	name:s !	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	rules:[@admissionregistration.v1.RuleWithOperations ?a	sideEffects:s !*eNone/NoneOnDryRun/Some/Unknown;	timeoutSeconds:i ~
admissionregistration.v1.ValidatingWebhookConfiguration	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	webhooks:[@admissionregistration.v1.ValidatingWebhook ?kname;pm;jname;
admissionregistration.v1.Validation	expression:s !	message:s ?	messageExpression:s ?	reason:s ~
admissionregistration.v1.Variable a	expression:s !	name:s !
admissionregistration.v1.WebhookClientConfig	caBundle:B ?	service:@admissionregistration.v1.ServiceReference ~	url:s ~
apiextensions.v1.CustomResourceColumnDefinition	description:s ?	format:s ?	jsonPath:s !	name:s !	priority:i ?	type:s !
apiextensions.v1.CustomResourceConversion	strategy:s !	webhook:@apiextensions.v1.WebhookConversion ~
apiextensions.v1.CustomResourceDefinition	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apiextensions.v1.CustomResourceDefinitionSpec !	status:@apiextensions.v1.CustomResourceDefinitionStatus ?
apiextensions.v1.CustomResourceDefinitionCondition	lastTransitionTime:T ?	message:s ?	observedGeneration:l ?	reason:s ?	status:s !	type:s !
apiextensions.v1.CustomResourceDefinitionNames	categories:[s ?a	kind:s !	listKind:s ?	plural:s !	shortNames:[s ?a	singular:s ?
apiextensions.v1.CustomResourceDefinitionSpec	conversion:@apiextensions.v1.CustomResourceConversion ~	group:s !	names:@apiextensions.v1.CustomResourceDefinitionNames !	preserveUnknownFields:b ?	scope:s !	versions:[@apiextensions.v1.CustomResourceDefinitionVersion !a
apiextensions.v1.CustomResourceDefinitionStatus	acceptedNames:@apiextensions.v1.CustomResourceDefinitionNames	conditions:[@apiextensions.v1.CustomResourceDefinitionCondition ktype;	observedGeneration:l ?	storedVersions:[s a
apiextensions.v1.CustomResourceDefinitionVersion	additionalPrinterColumns:[@apiextensions.v1.CustomResourceColumnDefinition ?a	deprecated:b ?	deprecationWarning:s ~	name:s !	schema:@apiextensions.v1.CustomResourceValidation ~	selectableFields:[@apiextensions.v1.SelectableField ?a	served:b !	storage:b !	subresources:@apiextensions.v1.CustomResourceSubresources ~
apiextensions.v1.CustomResourceSubresourceScale	labelSelectorPath:s ~	specReplicasPath:s !	statusReplicasPath:s !
apiextensions.v1.CustomResourceSubresourceStatus
apiextensions.v1.CustomResourceSubresources	scale:@apiextensions.v1.CustomResourceSubresourceScale ~	status:@apiextensions.v1.CustomResourceSubresourceStatus ~
apiextensions.v1.CustomResourceValidation	openAPIV3Schema:@apiextensions.v1.JSONSchemaProps ~
apiextensions.v1.ExternalDocumentation	description:s ?	url:s ?
apiextensions.v1.JSON	=x
apiextensions.v1.JSONSchemaProps	$ref:s ~	$schema:s ?	additionalItems:@apiextensions.v1.JSONSchemaPropsOrBool ~	additionalProperties:@apiextensions.v1.JSONSchemaPropsOrBool ~	allOf:[@apiextensions.v1.JSONSchemaProps ?a	anyOf:[@apiextensions.v1.JSONSchemaProps ?a	default:@apiextensions.v1.JSON ~	definitions:{@apiextensions.v1.JSONSchemaProps ?	dependencies:{@apiextensions.v1.JSONSchemaPropsOrStringArray ?	description:s ?	enum:[@apiextensions.v1.JSON ?a	example:@apiextensions.v1.JSON ~	exclusiveMaximum:b ?	exclusiveMinimum:b ?	externalDocs:@apiextensions.v1.ExternalDocumentation ~	format:s ?	id:s ?	items:@apiextensions.v1.JSONSchemaPropsOrArray ~	maxItems:l ~	maxLength:l ~	maxProperties:l ~	maximum:f ~	minItems:l ~	minLength:l ~	minProperties:l ~	minimum:f ~	multipleOf:f ~	not:@apiextensions.v1.JSONSchemaProps ~	nullable:b ?	oneOf:[@apiextensions.v1.JSONSchemaProps ?a	pattern:s ?	patternProperties:{@apiextensions.v1.JSONSchemaProps ?	properties:{@apiextensions.v1.JSONSchemaProps ?	required:[s ?a	title:s ?	type:s ?	uniqueItems:b ?	x-kubernetes-embedded-resource:b ?	x-kubernetes-int-or-string:b ?	x-kubernetes-list-map-keys:[s ?a	x-kubernetes-list-type:s ~	x-kubernetes-map-type:s ~	x-kubernetes-preserve-unknown-fields:b ~	x-kubernetes-validations:[@apiextensions.v1.ValidationRule ?krule;pm;jrule;
apiextensions.v1.JSONSchemaPropsOrArray	=x
apiextensions.v1.JSONSchemaPropsOrBool	=x
apiextensions.v1.JSONSchemaPropsOrStringArray	=x
apiextensions.v1.SelectableField	jsonPath:s !
apiextensions.v1.ServiceReference	name:s !	namespace:s !	path:s ~	port:i ~
apiextensions.v1.ValidationRule	fieldPath:s ?	message:s ?	messageExpression:s ?	optionalOldSelf:b ~	reason:s ~eFieldValueDuplicate/FieldValueForbidden/FieldValueInvalid/FieldValueRequired;	rule:s !
apiextensions.v1.WebhookClientConfig	caBundle:B ?	service:@apiextensions.v1.ServiceReference ~	url:s ~
apiextensions.v1.WebhookConversion	clientConfig:@apiextensions.v1.WebhookClientConfig ~	conversionReviewVersions:[s !a
apiregistration.v1.APIService	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta	spec:@apiregistration.v1.APIServiceSpec	status:@apiregistration.v1.APIServiceStatus
apiregistration.v1.APIServiceCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
apiregistration.v1.APIServiceSpec	caBundle:B ?a	group:s ?	groupPriorityMinimum:i !	insecureSkipTLSVerify:b ?	service:@apiregistration.v1.ServiceReference ?	version:s ?	versionPriority:i !
apiregistration.v1.APIServiceStatus	conditions:[@apiregistration.v1.APIServiceCondition ?ktype;pm;jtype;
apiregistration.v1.ServiceReference	name:s ?	namespace:s ?	port:i ?
apps.v1.ControllerRevision	apiVersion:s ?	data:R !	kind:s ?	metadata:@meta.v1.ObjectMeta ?	revision:l
apps.v1.DaemonSet	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.DaemonSetSpec !?	status:@apps.v1.DaemonSetStatus ?
apps.v1.DaemonSetCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s	type:s
apps.v1.DaemonSetSpec	minReadySeconds:i ?	revisionHistoryLimit:i ~	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec !	updateStrategy:@apps.v1.DaemonSetUpdateStrategy ?
apps.v1.DaemonSetStatus	collisionCount:i ~	conditions:[@apps.v1.DaemonSetCondition ?ktype;pm;jtype;	currentNumberScheduled:i !	desiredNumberScheduled:i !	numberAvailable:i ?	numberMisscheduled:i !	numberReady:i !	numberUnavailable:i ?	observedGeneration:l ?	updatedNumberScheduled:i ?
apps.v1.DaemonSetUpdateStrategy	rollingUpdate:@apps.v1.RollingUpdateDaemonSet ~	type:s ?eOnDelete/RollingUpdate;
apps.v1.Deployment	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.DeploymentSpec !?	status:@apps.v1.DeploymentStatus ?
apps.v1.DeploymentCondition	lastTransitionTime:T ?	lastUpdateTime:T ?	message:s ?	reason:s ?	status:s	type:s
apps.v1.DeploymentSpec	minReadySeconds:i ?	paused:b ?	progressDeadlineSeconds:i ~	replicas:i ~	revisionHistoryLimit:i ~	selector:@meta.v1.LabelSelector !*	strategy:@apps.v1.DeploymentStrategy ?pr;	template:@core.v1.PodTemplateSpec !
apps.v1.DeploymentStatus	availableReplicas:i ?	collisionCount:i ~	conditions:[@apps.v1.DeploymentCondition ?ktype;pm;jtype;	observedGeneration:l ?	readyReplicas:i ?	replicas:i ?	terminatingReplicas:i ~	unavailableReplicas:i ?	updatedReplicas:i ?
apps.v1.DeploymentStrategy	rollingUpdate:@apps.v1.RollingUpdateDeployment ~	type:s ?eRecreate/RollingUpdate;
apps.v1.ReplicaSet	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.ReplicaSetSpec !?	status:@apps.v1.ReplicaSetStatus ?
apps.v1.ReplicaSetCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s	type:s
apps.v1.ReplicaSetSpec	minReadySeconds:i ?	replicas:i ~	selector:@meta.v1.LabelSelector !*	template:@core.v1.PodTemplateSpec ?
apps.v1.ReplicaSetStatus	availableReplicas:i ?	conditions:[@apps.v1.ReplicaSetCondition ?ktype;pm;jtype;	fullyLabeledReplicas:i ?	observedGeneration:l ?	readyReplicas:i ?	replicas:i !	terminatingReplicas:i ~
apps.v1.RollingUpdateDaemonSet	maxSurge:I ~	maxUnavailable:I ~
apps.v1.RollingUpdateDeployment	maxSurge:I ~	maxUnavailable:I ~
apps.v1.RollingUpdateStatefulSetStrategy	maxUnavailable:I ~	partition:i ~
apps.v1.StatefulSet	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apps.v1.StatefulSetSpec !?	status:@apps.v1.StatefulSetStatus ?
apps.v1.StatefulSetCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s	type:s
apps.v1.StatefulSetOrdinals	start:i
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy	whenDeleted:s ?	whenScaled:s ?
apps.v1.StatefulSetSpec	minReadySeconds:i ?	ordinals:@apps.v1.StatefulSetOrdinals ~	persistentVolumeClaimRetentionPolicy:@apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy ~	podManagementPolicy:s ?eOrderedReady/Parallel;	replicas:i ~	revisionHistoryLimit:i ~	selector:@meta.v1.LabelSelector !*	serviceName:s	template:@core.v1.PodTemplateSpec !	updateStrategy:@apps.v1.StatefulSetUpdateStrategy ?	volumeClaimTemplates:[@core.v1.PersistentVolumeClaim ?a
apps.v1.StatefulSetStatus	availableReplicas:i	collisionCount:i ~	conditions:[@apps.v1.StatefulSetCondition ?ktype;pm;jtype;	currentReplicas:i ?	currentRevision:s ?	observedGeneration:l ?	readyReplicas:i ?	replicas:i !	updateRevision:s ?	updatedReplicas:i ?
apps.v1.StatefulSetUpdateStrategy	rollingUpdate:@apps.v1.RollingUpdateStatefulSetStrategy ~	type:s ?eOnDelete/Recreate/RollingUpdate;
authentication.v1.BoundObjectReference	apiVersion:s ?	kind:s ?	name:s ?	uid:s ?
authentication.v1.SelfSubjectReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	status:@authentication.v1.SelfSubjectReviewStatus ?
authentication.v1.SelfSubjectReviewStatus	userInfo:@authentication.v1.UserInfo ?
authentication.v1.TokenRequest	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authentication.v1.TokenRequestSpec	status:@authentication.v1.TokenRequestStatus ?
authentication.v1.TokenRequestSpec	attestations:{[s ?	audiences:[s a	boundObjectRef:@authentication.v1.BoundObjectReference *	expirationSeconds:l *
authentication.v1.TokenRequestStatus	expirationTimestamp:T	token:s
authentication.v1.TokenReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authentication.v1.TokenReviewSpec !	status:@authentication.v1.TokenReviewStatus ?
authentication.v1.TokenReviewSpec	audiences:[s ?a	token:s !?
authentication.v1.TokenReviewStatus	audiences:[s ?a	authenticated:b ?	error:s ?	user:@authentication.v1.UserInfo ?
authentication.v1.UserInfo	extra:{[s ?	groups:[s ?a	uid:s ?	username:s ?
authorization.v1.FieldSelectorAttributes	rawSelector:s ?	requirements:[@meta.v1.FieldSelectorRequirement ?a
authorization.v1.LabelSelectorAttributes	rawSelector:s ?	requirements:[@meta.v1.LabelSelectorRequirement ?a
authorization.v1.LocalSubjectAccessReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.NonResourceAttributes	path:s ?	verb:s ?
authorization.v1.NonResourceRule	nonResourceURLs:[s ?a	verbs:[s !a
authorization.v1.ResourceAttributes	fieldSelector:@authorization.v1.FieldSelectorAttributes ~	group:s ?	labelSelector:@authorization.v1.LabelSelectorAttributes ~	name:s ?	namespace:s ?	resource:s ?	subresource:s ?	verb:s ?	version:s ?
authorization.v1.ResourceRule	apiGroups:[s ?a	resourceNames:[s ?a	resources:[s ?a	verbs:[s !a
authorization.v1.SelfSubjectAccessReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SelfSubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.SelfSubjectAccessReviewSpec	nonResourceAttributes:@authorization.v1.NonResourceAttributes ~	resourceAttributes:@authorization.v1.ResourceAttributes ~
authorization.v1.SelfSubjectRulesReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SelfSubjectRulesReviewSpec !	status:@authorization.v1.SubjectRulesReviewStatus ?
authorization.v1.SelfSubjectRulesReviewSpec	namespace:s ?
authorization.v1.SubjectAccessReview	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.SubjectAccessReviewSpec	extra:{[s ?	groups:[s ?a	nonResourceAttributes:@authorization.v1.NonResourceAttributes ~	resourceAttributes:@authorization.v1.ResourceAttributes ~	uid:s ?	user:s ?
authorization.v1.SubjectAccessReviewStatus	allowed:b !	denied:b ?	evaluationError:s ?	reason:s ?
authorization.v1.SubjectRulesReviewStatus	evaluationError:s ?	incomplete:b !	nonResourceRules:[@authorization.v1.NonResourceRule !a	resourceRules:[@authorization.v1.ResourceRule !a
autoscaling.v1.CrossVersionObjectReference a	apiVersion:s ?	kind:s !?	name:s !
autoscaling.v1.HorizontalPodAutoscaler	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v1.HorizontalPodAutoscalerSpec !?	status:@autoscaling.v1.HorizontalPodAutoscalerStatus ?
autoscaling.v1.HorizontalPodAutoscalerSpec	maxReplicas:i !	minReplicas:i ~	scaleTargetRef:@autoscaling.v1.CrossVersionObjectReference !	targetCPUUtilizationPercentage:i ~
autoscaling.v1.HorizontalPodAutoscalerStatus	currentCPUUtilizationPercentage:i ~	currentReplicas:i !	desiredReplicas:i !	lastScaleTime:T ~	observedGeneration:l ~
autoscaling.v1.Scale	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v1.ScaleSpec ?	status:@autoscaling.v1.ScaleStatus ?
autoscaling.v1.ScaleSpec	replicas:i ?
autoscaling.v1.ScaleStatus	replicas:i !	selector:s ?
autoscaling.v2.ContainerResourceMetricSource	container:s !	name:s !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ContainerResourceMetricStatus	container:s !	current:@autoscaling.v2.MetricValueStatus !	name:s !
autoscaling.v2.CrossVersionObjectReference	apiVersion:s ?	kind:s !?	name:s !
autoscaling.v2.ExternalMetricSource	metric:@autoscaling.v2.MetricIdentifier !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ExternalMetricStatus	current:@autoscaling.v2.MetricValueStatus !	metric:@autoscaling.v2.MetricIdentifier !
autoscaling.v2.HPAScalingPolicy	periodSeconds:i !	type:s !	value:i !
autoscaling.v2.HPAScalingRules	policies:[@autoscaling.v2.HPAScalingPolicy ?a	selectPolicy:s ~	stabilizationWindowSeconds:i ~	tolerance:Q ~
autoscaling.v2.HorizontalPodAutoscaler	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v2.HorizontalPodAutoscalerSpec !?	status:@autoscaling.v2.HorizontalPodAutoscalerStatus ?
autoscaling.v2.HorizontalPodAutoscalerBehavior	scaleDown:@autoscaling.v2.HPAScalingRules ~	scaleUp:@autoscaling.v2.HPAScalingRules ~
autoscaling.v2.HorizontalPodAutoscalerCondition	lastTransitionTime:T ?	message:s ?	observedGeneration:l ~	reason:s ?	status:s !	type:s !
autoscaling.v2.HorizontalPodAutoscalerSpec	behavior:@autoscaling.v2.HorizontalPodAutoscalerBehavior ~	maxReplicas:i !	metrics:[@autoscaling.v2.MetricSpec ?a	minReplicas:i ~	scaleTargetRef:@autoscaling.v2.CrossVersionObjectReference !
autoscaling.v2.HorizontalPodAutoscalerStatus	conditions:[@autoscaling.v2.HorizontalPodAutoscalerCondition ?ktype;pm;jtype;	currentMetrics:[@autoscaling.v2.MetricStatus a	currentReplicas:i ?	desiredReplicas:i !	lastScaleTime:T ~	observedGeneration:l ~
autoscaling.v2.MetricIdentifier	name:s !	selector:@meta.v1.LabelSelector ~
autoscaling.v2.MetricSpec	containerResource:@autoscaling.v2.ContainerResourceMetricSource ~	external:@autoscaling.v2.ExternalMetricSource ~	object:@autoscaling.v2.ObjectMetricSource ~	pods:@autoscaling.v2.PodsMetricSource ~	resource:@autoscaling.v2.ResourceMetricSource ~	type:s !
autoscaling.v2.MetricStatus	containerResource:@autoscaling.v2.ContainerResourceMetricStatus ~	external:@autoscaling.v2.ExternalMetricStatus ~	object:@autoscaling.v2.ObjectMetricStatus ~	pods:@autoscaling.v2.PodsMetricStatus ~	resource:@autoscaling.v2.ResourceMetricStatus ~	type:s !
autoscaling.v2.MetricTarget	averageUtilization:i ~	averageValue:Q ~	type:s !	value:Q ~
autoscaling.v2.MetricValueStatus	averageUtilization:i ~	averageValue:Q ~	value:Q ~
autoscaling.v2.ObjectMetricSource	describedObject:@autoscaling.v2.CrossVersionObjectReference !	metric:@autoscaling.v2.MetricIdentifier !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ObjectMetricStatus	current:@autoscaling.v2.MetricValueStatus !	describedObject:@autoscaling.v2.CrossVersionObjectReference !	metric:@autoscaling.v2.MetricIdentifier !
autoscaling.v2.PodsMetricSource	metric:@autoscaling.v2.MetricIdentifier !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.PodsMetricStatus	current:@autoscaling.v2.MetricValueStatus !	metric:@autoscaling.v2.MetricIdentifier !
autoscaling.v2.ResourceMetricSource	name:s !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ResourceMetricStatus	current:@autoscaling.v2.MetricValueStatus !	name:s !
batch.v1.CronJob	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.CronJobSpec !?	status:@batch.v1.CronJobStatus ?
batch.v1.CronJobSpec	concurrencyPolicy:s ?eAllow/Forbid/Replace;	failedJobsHistoryLimit:i ~	jobTemplate:@batch.v1.JobTemplateSpec !	schedule:s !	startingDeadlineSeconds:l ~	successfulJobsHistoryLimit:i ~	suspend:b ~	timeZone:s ~
batch.v1.CronJobStatus	active:[@core.v1.ObjectReference ?a	lastScheduleTime:T ~	lastSuccessfulTime:T ~
batch.v1.Job	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.JobSpec ?	status:@batch.v1.JobStatus ?
batch.v1.JobCondition	lastProbeTime:T ?	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
batch.v1.JobSchedulingConfiguration	disruptionMode:@scheduling.v1alpha3.WorkloadPodGroupDisruptionMode ~	resourceClaims:[@scheduling.v1alpha3.WorkloadPodGroupResourceClaim ?kname;pm;jname;	schedulingConstraints:@scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints ~	schedulingPolicy:@scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy ~
batch.v1.JobSpec	activeDeadlineSeconds:l ~	backoffLimit:i ~	backoffLimitPerIndex:i ~	completionMode:s ~eIndexed/NonIndexed;	completions:i ~	managedBy:s ~	manualSelector:b ~	maxFailedIndexes:i ~	parallelism:i ~	podFailurePolicy:@batch.v1.PodFailurePolicy ~	podReplacementPolicy:s ~eFailed/TerminatingOrFailed;	scheduling:@batch.v1.JobSchedulingConfiguration ~	selector:@meta.v1.LabelSelector ~	successPolicy:@batch.v1.SuccessPolicy ~	suspend:b ~	template:@core.v1.PodTemplateSpec !	ttlSecondsAfterFinished:i ~
batch.v1.JobStatus	active:i ?	completedIndexes:s ?	completionTime:T ~	conditions:[@batch.v1.JobCondition ?apm;jtype;	failed:i ?	failedIndexes:s ~	ready:i ~	startTime:T ~	succeeded:i ?	terminating:i ~	uncountedTerminatedPods:@batch.v1.UncountedTerminatedPods ~
batch.v1.JobTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.JobSpec ?
batch.v1.PodFailurePolicy	rules:[@batch.v1.PodFailurePolicyRule !a
batch.v1.PodFailurePolicyOnExitCodesRequirement	containerName:s ~	operator:s !eIn/NotIn;	values:[i !s
batch.v1.PodFailurePolicyOnPodConditionsPattern	status:s	type:s !
batch.v1.PodFailurePolicyRule	action:s !eCount/FailIndex/FailJob/Ignore;	onExitCodes:@batch.v1.PodFailurePolicyOnExitCodesRequirement ~	onPodConditions:[@batch.v1.PodFailurePolicyOnPodConditionsPattern ?a
batch.v1.SuccessPolicy	rules:[@batch.v1.SuccessPolicyRule !a
batch.v1.SuccessPolicyRule	succeededCount:i ~	succeededIndexes:s ~
batch.v1.UncountedTerminatedPods	failed:[s ?s	succeeded:[s ?s
certificates.v1.CertificateSigningRequest	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.CertificateSigningRequestSpec !	status:@certificates.v1.CertificateSigningRequestStatus ?
certificates.v1.CertificateSigningRequestCondition	lastTransitionTime:T ?	lastUpdateTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
certificates.v1.CertificateSigningRequestSpec	expirationSeconds:i ~	extra:{[s ?	groups:[s ?a	request:B !	signerName:s !	uid:s ?	usages:[s ?a	username:s ?
certificates.v1.CertificateSigningRequestStatus	certificate:B ?	conditions:[@certificates.v1.CertificateSigningRequestCondition ?ktype;
certificates.v1.ClusterTrustBundle	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.ClusterTrustBundleSpec !
certificates.v1.ClusterTrustBundleSpec	signerName:s ?	trustBundle:s !
certificates.v1.PodCertificateRequest	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.PodCertificateRequestSpec !	status:@certificates.v1.PodCertificateRequestStatus ?
certificates.v1.PodCertificateRequestSpec	maxExpirationSeconds:i ~d86400;	nodeName:s !	nodeUID:s !	podName:s !	podUID:s !	serviceAccountName:s !	serviceAccountUID:s !	signerName:s !	stubPKCS10Request:B !	unverifiedUserAnnotations:{s ?
certificates.v1.PodCertificateRequestStatus	beginRefreshAt:T ~	certificateChain:s ?	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	notAfter:T ~	notBefore:T ~
coordination.v1.Lease	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@coordination.v1.LeaseSpec ?
coordination.v1.LeaseSpec	acquireTime:M ~	holderIdentity:s ~	leaseDurationSeconds:i ~	leaseTransitions:i ~	preferredHolder:s ~	renewTime:M ~	strategy:s ~
core.v1.AWSElasticBlockStoreVolumeSource	fsType:s ?	partition:i ?	readOnly:b ?	volumeID:s !
core.v1.Affinity	nodeAffinity:@core.v1.NodeAffinity ~	podAffinity:@core.v1.PodAffinity ~	podAntiAffinity:@core.v1.PodAntiAffinity ~
core.v1.AppArmorProfile	localhostProfile:s ~	type:s !eLocalhost/RuntimeDefault/Unconfined;
core.v1.AttachedVolume	devicePath:s !	name:s !
core.v1.AzureDiskVolumeSource	cachingMode:s ~eNone/ReadOnly/ReadWrite;d"ReadWrite";	diskName:s !	diskURI:s !	fsType:s ~d"ext4";	kind:s ?eDedicated/Managed/Shared;d"Shared";	readOnly:b ~
core.v1.AzureFilePersistentVolumeSource	readOnly:b ?	secretName:s !	secretNamespace:s *	shareName:s !
core.v1.AzureFileVolumeSource	readOnly:b ?	secretName:s !	shareName:s !
core.v1.Binding	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	target:@core.v1.ObjectReference !
core.v1.CSIPersistentVolumeSource	controllerExpandSecretRef:@core.v1.SecretReference ~	controllerPublishSecretRef:@core.v1.SecretReference ~	driver:s !	fsType:s ?	nodeExpandSecretRef:@core.v1.SecretReference ~	nodePublishSecretRef:@core.v1.SecretReference ~	nodeStageSecretRef:@core.v1.SecretReference ~	readOnly:b ?	volumeAttributes:{s ?	volumeHandle:s !
core.v1.CSIVolumeSource	driver:s !	fsType:s ~	nodePublishSecretRef:@core.v1.LocalObjectReference ~	readOnly:b ~	volumeAttributes:{s ?
core.v1.Capabilities	add:[s ?a	drop:[s ?a
core.v1.CephFSPersistentVolumeSource	monitors:[s !a	path:s ?	readOnly:b ?	secretFile:s ?	secretRef:@core.v1.SecretReference ~	user:s ?
core.v1.CephFSVolumeSource	monitors:[s !a	path:s ?	readOnly:b ?	secretFile:s ?	secretRef:@core.v1.LocalObjectReference ~	user:s ?
core.v1.CinderPersistentVolumeSource	fsType:s ?	readOnly:b ?	secretRef:@core.v1.SecretReference ~	volumeID:s !
core.v1.CinderVolumeSource	fsType:s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~	volumeID:s !
core.v1.ClientIPConfig	timeoutSeconds:i ~
core.v1.ClusterTrustBundleProjection	labelSelector:@meta.v1.LabelSelector ~	name:s ~	optional:b ~	path:s !	signerName:s ~	user:l ~
core.v1.ComponentCondition	error:s ?	message:s ?	status:s !	type:s !
core.v1.ComponentStatus	apiVersion:s ?	conditions:[@core.v1.ComponentCondition ?ktype;pm;jtype;	kind:s ?	metadata:@meta.v1.ObjectMeta ?
core.v1.ConfigMap	apiVersion:s ?	binaryData:{B ?	data:{s ?	immutable:b ~	kind:s ?	metadata:@meta.v1.ObjectMeta ?
core.v1.ConfigMapEnvSource	name:s ?	optional:b ~
core.v1.ConfigMapKeySelector a	key:s !	name:s ?	optional:b ~
core.v1.ConfigMapNodeConfigSource	kubeletConfigKey:s !	name:s !	namespace:s !	resourceVersion:s ?	uid:s ?
core.v1.ConfigMapProjection	items:[@core.v1.KeyToPath ?a	name:s ?	optional:b ~
core.v1.ConfigMapVolumeSource	defaultMode:i ~	defaultUser:l ~	items:[@core.v1.KeyToPath ?a	name:s ?	optional:b ~
core.v1.Container	args:[s ?a	command:[s ?a	env:[@core.v1.EnvVar ?kname;pm;jname;	envFrom:[@core.v1.EnvFromSource ?a	image:s ?	imagePullPolicy:s ?eAlways/IfNotPresent/Never;	lifecycle:@core.v1.Lifecycle ~	livenessProbe:@core.v1.Probe ~	name:s !	ports:[@core.v1.ContainerPort ?kcontainerPort+protocol;pm;jcontainerPort;	readinessProbe:@core.v1.Probe ~	resizePolicy:[@core.v1.ContainerResizePolicy ?a	resources:@core.v1.ResourceRequirements ?	restartPolicy:s ~	restartPolicyRules:[@core.v1.ContainerRestartRule ?a	securityContext:@core.v1.SecurityContext ~	startupProbe:@core.v1.Probe ~	stdin:b ?	stdinOnce:b ?	terminationMessagePath:s ?	terminationMessagePolicy:s ?eFallbackToLogsOnError/File;	tty:b ?	volumeDevices:[@core.v1.VolumeDevice ?kdevicePath;pm;jdevicePath;	volumeMounts:[@core.v1.VolumeMount ?kmountPath;pm;jmountPath;	workingDir:s ?
core.v1.ContainerExtendedResourceRequest	containerName:s !	requestName:s !	resourceName:s !
core.v1.ContainerImage	names:[s a	sizeBytes:l ?
core.v1.ContainerPort	containerPort:i !	hostIP:s ?	hostPort:i ?	name:s ?	protocol:s ?eSCTP/TCP/UDP;d"TCP";
core.v1.ContainerResizePolicy	resourceName:s !	restartPolicy:s !
core.v1.ContainerRestartRule	action:s !?	exitCodes:@core.v1.ContainerRestartRuleOnExitCodes ~
core.v1.ContainerRestartRuleOnExitCodes	operator:s !?	values:[i ?s
core.v1.ContainerState	running:@core.v1.ContainerStateRunning ~	terminated:@core.v1.ContainerStateTerminated ~	waiting:@core.v1.ContainerStateWaiting ~
core.v1.ContainerStateRunning	startedAt:T ?
core.v1.ContainerStateTerminated	containerID:s ?	exitCode:i !	finishedAt:T ?	message:s ?	reason:s ?	signal:i ?	startedAt:T ?
core.v1.ContainerStateWaiting	message:s ?	reason:s ?
core.v1.ContainerStatus	allocatedResources:{Q ?	allocatedResourcesStatus:[@core.v1.ResourceStatus ?kname;pm;jname;	containerID:s ?	image:s !	imageID:s !	lastState:@core.v1.ContainerState ?	name:s !	ready:b !	resources:@core.v1.ResourceRequirements ~	restartCount:i !	started:b ~	state:@core.v1.ContainerState ?	stopSignal:s ~eSIGABRT/SIGALRM/SIGBUS/SIGCHLD/SIGCLD/SIGCONT/SIGFPE/SIGHUP/SIGILL/SIGINT/SIGIO/SIGIOT/SIGKILL/SIGPIPE/SIGPOLL/SIGPROF/SIGPWR/SIGQUIT/SIGRTMAX/SIGRTMAX-1/SIGRTMAX-10/SIGRTMAX-11/SIGRTMAX-12/SIGRTMAX-13/SIGRTMAX-14/SIGRTMAX-2/SIGRTMAX-3/SIGRTMAX-4/SIGRTMAX-5/SIGRTMAX-6/SIGRTMAX-7/SIGRTMAX-8/SIGRTMAX-9/SIGRTMIN/SIGRTMIN+1/SIGRTMIN+10/SIGRTMIN+11/SIGRTMIN+12/SIGRTMIN+13/SIGRTMIN+14/SIGRTMIN+15/SIGRTMIN+2/SIGRTMIN+3/SIGRTMIN+4/SIGRTMIN+5/SIGRTMIN+6/SIGRTMIN+7/SIGRTMIN+8/SIGRTMIN+9/SIGSEGV/SIGSTKFLT/SIGSTOP/SIGSYS/SIGTERM/SIGTRAP/SIGTSTP/SIGTTIN/SIGTTOU/SIGURG/SIGUSR1/SIGUSR2/SIGVTALRM/SIGWINCH/SIGXCPU/SIGXFSZ;	user:@core.v1.ContainerUser ~	volumeMounts:[@core.v1.VolumeMountStatus ?kmountPath;pm;jmountPath;
core.v1.ContainerUser	linux:@core.v1.LinuxContainerUser ~
core.v1.DaemonEndpoint	Port:i !
core.v1.DownwardAPIProjection	items:[@core.v1.DownwardAPIVolumeFile ?a
core.v1.DownwardAPIVolumeFile	fieldRef:@core.v1.ObjectFieldSelector ~	mode:i ~	path:s !	resourceFieldRef:@core.v1.ResourceFieldSelector ~	user:l ~
core.v1.DownwardAPIVolumeSource	defaultMode:i ~	defaultUser:l ~	items:[@core.v1.DownwardAPIVolumeFile ?a
core.v1.EmptyDirVolumeSource	medium:s ?	mode:i ~	sizeLimit:Q ~
core.v1.EndpointAddress a	hostname:s ?	ip:s !	nodeName:s ~	targetRef:@core.v1.ObjectReference ~
core.v1.EndpointPort a	appProtocol:s ~	name:s ?	port:i !	protocol:s ?eSCTP/TCP/UDP;
core.v1.EndpointSubset	addresses:[@core.v1.EndpointAddress ?a	notReadyAddresses:[@core.v1.EndpointAddress ?a	ports:[@core.v1.EndpointPort ?a
core.v1.Endpoints	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	subsets:[@core.v1.EndpointSubset ?a
core.v1.EnvFromSource	configMapRef:@core.v1.ConfigMapEnvSource ~	prefix:s ?	secretRef:@core.v1.SecretEnvSource ~
core.v1.EnvVar	name:s !	value:s ?	valueFrom:@core.v1.EnvVarSource ~
core.v1.EnvVarSource	configMapKeyRef:@core.v1.ConfigMapKeySelector ~	fieldRef:@core.v1.ObjectFieldSelector ~	fileKeyRef:@core.v1.FileKeySelector ~	resourceFieldRef:@core.v1.ResourceFieldSelector ~	secretKeyRef:@core.v1.SecretKeySelector ~
core.v1.EphemeralContainer	args:[s ?a	command:[s ?a	env:[@core.v1.EnvVar ?kname;pm;jname;	envFrom:[@core.v1.EnvFromSource ?a	image:s ?	imagePullPolicy:s ?eAlways/IfNotPresent/Never;	lifecycle:@core.v1.Lifecycle ~	livenessProbe:@core.v1.Probe ~	name:s !	ports:[@core.v1.ContainerPort ?kcontainerPort+protocol;pm;jcontainerPort;	readinessProbe:@core.v1.Probe ~	resizePolicy:[@core.v1.ContainerResizePolicy ?a	resources:@core.v1.ResourceRequirements ?	restartPolicy:s ~	restartPolicyRules:[@core.v1.ContainerRestartRule ?a	securityContext:@core.v1.SecurityContext ~	startupProbe:@core.v1.Probe ~	stdin:b ?	stdinOnce:b ?	targetContainerName:s ?	terminationMessagePath:s ?	terminationMessagePolicy:s ?eFallbackToLogsOnError/File;	tty:b ?	volumeDevices:[@core.v1.VolumeDevice ?kdevicePath;pm;jdevicePath;	volumeMounts:[@core.v1.VolumeMount ?kmountPath;pm;jmountPath;	workingDir:s ?
core.v1.EphemeralVolumeSource	volumeClaimTemplate:@core.v1.PersistentVolumeClaimTemplate ~
core.v1.Event	action:s ?	apiVersion:s ?	count:i ?	eventTime:M ?	firstTimestamp:T ?	involvedObject:@core.v1.ObjectReference !	kind:s ?	lastTimestamp:T ?	message:s ?	metadata:@meta.v1.ObjectMeta !	reason:s ?	related:@core.v1.ObjectReference ~	reportingComponent:s	reportingInstance:s	series:@core.v1.EventSeries ~	source:@core.v1.EventSource ?	type:s ?
core.v1.EventSeries	count:i ?	lastObservedTime:M ?
core.v1.EventSource	component:s ?	host:s ?
core.v1.EvictionResponder a	name:s !	priority:i !*
core.v1.ExecAction	command:[s ?a
core.v1.FCVolumeSource	fsType:s ?	lun:i ~	readOnly:b ?	targetWWNs:[s ?a	wwids:[s ?a
core.v1.FileKeySelector a	key:s !	optional:b ~	path:s !	volumeName:s !
core.v1.FlexPersistentVolumeSource	driver:s !	fsType:s ?	options:{s ?	readOnly:b ?	secretRef:@core.v1.SecretReference ~
core.v1.FlexVolumeSource	driver:s !	fsType:s ?	options:{s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~
core.v1.FlockerVolumeSource	datasetName:s ?	datasetUUID:s ?
core.v1.GCEPersistentDiskVolumeSource	fsType:s ?	partition:i ?	pdName:s !	readOnly:b ?
core.v1.GRPCAction	mode:s ~ePlaintext/TLS;	port:i !	service:s *
core.v1.GitRepoVolumeSource	directory:s ?	repository:s !	revision:s ?
core.v1.GlusterfsPersistentVolumeSource	endpoints:s !	endpointsNamespace:s ~	path:s !	readOnly:b ?
core.v1.GlusterfsVolumeSource	endpoints:s !	path:s !	readOnly:b ?
core.v1.HTTPGetAction	host:s ?	httpHeaders:[@core.v1.HTTPHeader ?a	path:s ?	port:I !	protocol:s ~eHTTP1/HTTP2;	scheme:s ?eHTTP/HTTPS;
core.v1.HTTPHeader	name:s !	value:s !
core.v1.HostAlias	hostnames:[s ?a	ip:s !
core.v1.HostIP	ip:s !
core.v1.HostPathVolumeSource	path:s !	type:s ~e/BlockDevice/CharDevice/Directory/DirectoryOrCreate/File/FileOrCreate/Socket;
core.v1.ISCSIPersistentVolumeSource	chapAuthDiscovery:b ?	chapAuthSession:b ?	fsType:s ?	initiatorName:s ~	iqn:s !	iscsiInterface:s ?d"default";	lun:i !	portals:[s ?a	readOnly:b ?	secretRef:@core.v1.SecretReference ~	targetPortal:s !
core.v1.ISCSIVolumeSource	chapAuthDiscovery:b ?	chapAuthSession:b ?	fsType:s ?	initiatorName:s ~	iqn:s !	iscsiInterface:s ?d"default";	lun:i !	portals:[s ?a	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~	targetPortal:s !
core.v1.ImageVolumeSource	pullPolicy:s ?eAlways/IfNotPresent/Never;	reference:s ?
core.v1.ImageVolumeStatus	imageRef:s !?
core.v1.KeyToPath	key:s !	mode:i ~	path:s !	user:l ~
core.v1.Lifecycle	postStart:@core.v1.LifecycleHandler ~	preStop:@core.v1.LifecycleHandler ~	stopSignal:s ~eSIGABRT/SIGALRM/SIGBUS/SIGCHLD/SIGCLD/SIGCONT/SIGFPE/SIGHUP/SIGILL/SIGINT/SIGIO/SIGIOT/SIGKILL/SIGPIPE/SIGPOLL/SIGPROF/SIGPWR/SIGQUIT/SIGRTMAX/SIGRTMAX-1/SIGRTMAX-10/SIGRTMAX-11/SIGRTMAX-12/SIGRTMAX-13/SIGRTMAX-14/SIGRTMAX-2/SIGRTMAX-3/SIGRTMAX-4/SIGRTMAX-5/SIGRTMAX-6/SIGRTMAX-7/SIGRTMAX-8/SIGRTMAX-9/SIGRTMIN/SIGRTMIN+1/SIGRTMIN+10/SIGRTMIN+11/SIGRTMIN+12/SIGRTMIN+13/SIGRTMIN+14/SIGRTMIN+15/SIGRTMIN+2/SIGRTMIN+3/SIGRTMIN+4/SIGRTMIN+5/SIGRTMIN+6/SIGRTMIN+7/SIGRTMIN+8/SIGRTMIN+9/SIGSEGV/SIGSTKFLT/SIGSTOP/SIGSYS/SIGTERM/SIGTRAP/SIGTSTP/SIGTTIN/SIGTTOU/SIGURG/SIGUSR1/SIGUSR2/SIGVTALRM/SIGWINCH/SIGXCPU/SIGXFSZ;
core.v1.LifecycleHandler	exec:@core.v1.ExecAction ~	httpGet:@core.v1.HTTPGetAction ~	sleep:@core.v1.SleepAction ~	tcpSocket:@core.v1.TCPSocketAction ~
core.v1.LimitRange	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.LimitRangeSpec ?
core.v1.LimitRangeItem	default:{Q ?	defaultRequest:{Q ?	max:{Q ?	maxLimitRequestRatio:{Q ?	min:{Q ?	type:s !
core.v1.LimitRangeSpec	limits:[@core.v1.LimitRangeItem !a
core.v1.LinuxContainerUser	gid:l !	supplementalGroups:[l ?a	uid:l !
core.v1.LoadBalancerIngress	hostname:s ?	ip:s ?	ipMode:s ~	ports:[@core.v1.PortStatus ?a
core.v1.LoadBalancerStatus	ingress:[@core.v1.LoadBalancerIngress ?a
core.v1.LocalObjectReference a	name:s ?
core.v1.LocalVolumeSource	fsType:s ~	path:s !
core.v1.ModifyVolumeStatus	status:s !eInProgress/Infeasible/Pending;	targetVolumeAttributesClassName:s ?
core.v1.NFSVolumeSource	path:s !	readOnly:b ?	server:s !
core.v1.Namespace	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.NamespaceSpec ?	status:@core.v1.NamespaceStatus ?
core.v1.NamespaceCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
core.v1.NamespaceSpec	finalizers:[s ?a
core.v1.NamespaceStatus	conditions:[@core.v1.NamespaceCondition ?ktype;pm;jtype;	phase:s ?eActive/Terminating;
core.v1.Node	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.NodeSpec ?	status:@core.v1.NodeStatus ?
core.v1.NodeAddress	address:s !	type:s !
core.v1.NodeAffinity	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.PreferredSchedulingTerm ?a	requiredDuringSchedulingIgnoredDuringExecution:@core.v1.NodeSelector ~
core.v1.NodeAllocatableMappedResources	name:s !	quantity:Q !*
core.v1.NodeAllocatableOverheadResources	name:s !	perContainer:Q ~	perPod:Q ~
core.v1.NodeAllocatableResourceClaimStatus	containers:[s ?s	mapping:[@core.v1.NodeAllocatableMappedResources ?kname;pm;jname;	overhead:[@core.v1.NodeAllocatableOverheadResources ?kname;pm;jname;	resourceClaimName:s !
core.v1.NodeCondition	lastHeartbeatTime:T ?	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
core.v1.NodeConfigSource	configMap:@core.v1.ConfigMapNodeConfigSource ~
core.v1.NodeConfigStatus	active:@core.v1.NodeConfigSource ~	assigned:@core.v1.NodeConfigSource ~	error:s ?	lastKnownGood:@core.v1.NodeConfigSource ~
core.v1.NodeDaemonEndpoints	kubeletEndpoint:@core.v1.DaemonEndpoint ?
core.v1.NodeFeatures	supplementalGroupsPolicy:b ~
core.v1.NodePodPreemptionPolicy	disableResizePreemption:[s ?s
core.v1.NodeRuntimeHandler	features:@core.v1.NodeRuntimeHandlerFeatures ~	name:s
core.v1.NodeRuntimeHandlerFeatures	recursiveReadOnlyMounts:b ~	userNamespaces:b ~
core.v1.NodeSelector a	nodeSelectorTerms:[@core.v1.NodeSelectorTerm !a
core.v1.NodeSelectorRequirement	key:s !	operator:s !eDoesNotExist/Exists/Gt/In/Lt/NotIn;	values:[s ?a
core.v1.NodeSelectorTerm a	matchExpressions:[@core.v1.NodeSelectorRequirement ?a	matchFields:[@core.v1.NodeSelectorRequirement ?a
core.v1.NodeSpec	configSource:@core.v1.NodeConfigSource ~	externalID:s ?	podCIDR:s ?	podCIDRs:[s ?spm;	podPreemptionPolicy:@core.v1.NodePodPreemptionPolicy ~	providerID:s ?	taints:[@core.v1.Taint ?a	unschedulable:b ?
core.v1.NodeStatus	addresses:[@core.v1.NodeAddress ?ktype;pm;jtype;	allocatable:{Q ?	capacity:{Q ?	conditions:[@core.v1.NodeCondition ?ktype;pm;jtype;	config:@core.v1.NodeConfigStatus ~	daemonEndpoints:@core.v1.NodeDaemonEndpoints ?	declaredFeatures:[s ?a	features:@core.v1.NodeFeatures ~	images:[@core.v1.ContainerImage ?a	nodeInfo:@core.v1.NodeSystemInfo ?	phase:s ?ePending/Running/Terminated;	runtimeHandlers:[@core.v1.NodeRuntimeHandler ?a	volumesAttached:[@core.v1.AttachedVolume ?a	volumesInUse:[s ?a
core.v1.NodeSwapStatus	capacity:l ~
core.v1.NodeSystemInfo	architecture:s !	bootID:s !	containerRuntimeVersion:s !	kernelVersion:s !	kubeProxyVersion:s !	kubeletVersion:s !	machineID:s !	operatingSystem:s !	osImage:s !	runningInUserNamespace:b ~	swap:@core.v1.NodeSwapStatus ~	systemUUID:s !
core.v1.ObjectFieldSelector a	apiVersion:s ?	fieldPath:s !
core.v1.ObjectReference a	apiVersion:s ?	fieldPath:s ?	kind:s ?	name:s ?	namespace:s ?	resourceVersion:s ?	uid:s ?
core.v1.PersistentVolume	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeSpec ?	status:@core.v1.PersistentVolumeStatus ?
core.v1.PersistentVolumeClaim	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeClaimSpec ?	status:@core.v1.PersistentVolumeClaimStatus ?
core.v1.PersistentVolumeClaimCondition	lastProbeTime:T ?	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
core.v1.PersistentVolumeClaimSpec	accessModes:[s ?a	dataSource:@core.v1.TypedLocalObjectReference ~	dataSourceRef:@core.v1.TypedObjectReference ~	resources:@core.v1.VolumeResourceRequirements ?	selector:@meta.v1.LabelSelector ~	storageClassName:s ~	volumeAttributesClassName:s ~	volumeMode:s ~eBlock/Filesystem;	volumeName:s ?
core.v1.PersistentVolumeClaimStatus	accessModes:[s ?a	allocatedResourceStatuses:{s ?	allocatedResources:{Q ?	capacity:{Q ?	conditions:[@core.v1.PersistentVolumeClaimCondition ?ktype;pm;jtype;	currentVolumeAttributesClassName:s ~	healthStatus:@core.v1.VolumeHealthStatus ~	modifyVolumeStatus:@core.v1.ModifyVolumeStatus ~	phase:s ?eBound/Lost/Pending;
core.v1.PersistentVolumeClaimTemplate	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PersistentVolumeClaimSpec !
core.v1.PersistentVolumeClaimVolumeSource	claimName:s !	readOnly:b ?
core.v1.PersistentVolumeSpec	accessModes:[s ?a	awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource ~	azureDisk:@core.v1.AzureDiskVolumeSource ~	azureFile:@core.v1.AzureFilePersistentVolumeSource ~	capacity:{Q ?	cephfs:@core.v1.CephFSPersistentVolumeSource ~	cinder:@core.v1.CinderPersistentVolumeSource ~	claimRef:@core.v1.ObjectReference ~	csi:@core.v1.CSIPersistentVolumeSource ~	fc:@core.v1.FCVolumeSource ~	flexVolume:@core.v1.FlexPersistentVolumeSource ~	flocker:@core.v1.FlockerVolumeSource ~	gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource ~	glusterfs:@core.v1.GlusterfsPersistentVolumeSource ~	hostPath:@core.v1.HostPathVolumeSource ~	iscsi:@core.v1.ISCSIPersistentVolumeSource ~	local:@core.v1.LocalVolumeSource ~	mountOptions:[s ?a	nfs:@core.v1.NFSVolumeSource ~	nodeAffinity:@core.v1.VolumeNodeAffinity ~	persistentVolumeReclaimPolicy:s ?eDelete/Recycle/Retain;	photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource ~	portworxVolume:@core.v1.PortworxVolumeSource ~	quobyte:@core.v1.QuobyteVolumeSource ~	rbd:@core.v1.RBDPersistentVolumeSource ~	scaleIO:@core.v1.ScaleIOPersistentVolumeSource ~	storageClassName:s ?	storageos:@core.v1.StorageOSPersistentVolumeSource ~	volumeAttributesClassName:s ~	volumeMode:s ~eBlock/Filesystem;	vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource ~
core.v1.PersistentVolumeStatus	lastPhaseTransitionTime:T ~	message:s ?	phase:s ?eAvailable/Bound/Failed/Pending/Released;	reason:s ?
core.v1.PhotonPersistentDiskVolumeSource	fsType:s ?	pdID:s !
core.v1.Pod	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PodSpec ?	status:@core.v1.PodStatus ?
core.v1.PodAffinity	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm ?a	requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm ?a
core.v1.PodAffinityTerm	labelSelector:@meta.v1.LabelSelector ~	matchLabelKeys:[s ?a	mismatchLabelKeys:[s ?a	namespaceSelector:@meta.v1.LabelSelector ~	namespaces:[s ?a	topologyKey:s !
core.v1.PodAntiAffinity	preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm ?a	requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm ?a
core.v1.PodCertificateProjection	certificateChainPath:s ?	credentialBundlePath:s ?	keyPath:s ?	keyType:s !?	maxExpirationSeconds:i ~	signerName:s !?	user:l ~	userAnnotations:{s ?
core.v1.PodCondition	lastProbeTime:T ?	lastTransitionTime:T ?	message:s ?	observedGeneration:l ?	reason:s ?	status:s !	type:s !
core.v1.PodDNSConfig	nameservers:[s ?a	options:[@core.v1.PodDNSConfigOption ?a	searches:[s ?a
core.v1.PodDNSConfigOption	name:s ?	value:s ~
core.v1.PodExtendedResourceClaimStatus	requestMappings:[@core.v1.ContainerExtendedResourceRequest !a	resourceClaimName:s !
core.v1.PodIP	ip:s !
core.v1.PodOS	name:s !
core.v1.PodReadinessGate	conditionType:s !
core.v1.PodResourceClaim	name:s !	resourceClaimName:s ~	resourceClaimTemplateName:s ~
core.v1.PodResourceClaimStatus	name:s !	resourceClaimName:s ~
core.v1.PodSchedulingGate	name:s !
core.v1.PodSchedulingGroup	podGroupName:s ~
core.v1.PodSecurityContext	appArmorProfile:@core.v1.AppArmorProfile ~	fsGroup:l ~	fsGroupChangePolicy:s ~eAlways/OnRootMismatch;	runAsGroup:l ~	runAsNonRoot:b ~	runAsUser:l ~	seLinuxChangePolicy:s ~	seLinuxOptions:@core.v1.SELinuxOptions ~	seccompProfile:@core.v1.SeccompProfile ~	supplementalGroups:[l ?a	supplementalGroupsPolicy:s ~eMerge/Strict;	sysctls:[@core.v1.Sysctl ?a	windowsOptions:@core.v1.WindowsSecurityContextOptions ~
core.v1.PodSpec	activeDeadlineSeconds:l ~	affinity:@core.v1.Affinity ~	automountServiceAccountToken:b ~	containers:[@core.v1.Container !kname;pm;jname;	dnsConfig:@core.v1.PodDNSConfig ~	dnsPolicy:s ?eClusterFirst/ClusterFirstWithHostNet/Default/None;	enableServiceLinks:b ~	ephemeralContainers:[@core.v1.EphemeralContainer ?kname;pm;jname;	evictionResponders:[@core.v1.EvictionResponder ?kname;pm;jname;	hostAliases:[@core.v1.HostAlias ?kip;pm;jip;	hostIPC:b ?	hostNetwork:b ?	hostPID:b ?	hostUsers:b ~	hostname:s ?	hostnameOverride:s ~	imagePullSecrets:[@core.v1.LocalObjectReference ?kname;pm;jname;	initContainers:[@core.v1.Container ?kname;pm;jname;	nodeName:s ?	nodeSelector:{s ?a	os:@core.v1.PodOS ~	overhead:{Q ?	preemptionPolicy:s ~eNever/PreemptLowerPriority;	priority:i ~	priorityClassName:s ?	readinessGates:[@core.v1.PodReadinessGate ?a	resourceClaims:[@core.v1.PodResourceClaim ?kname;pmr;jname;	resources:@core.v1.ResourceRequirements ~	restartPolicy:s ?eAlways/Never/OnFailure;	runtimeClassName:s ~	schedulerName:s ?	schedulingGates:[@core.v1.PodSchedulingGate ?kname;pm;jname;	schedulingGroup:@core.v1.PodSchedulingGroup ~	securityContext:@core.v1.PodSecurityContext ~	serviceAccount:s ?	serviceAccountName:s ?	setHostnameAsFQDN:b ~	shareProcessNamespace:b ~	subdomain:s ?	terminationGracePeriodSeconds:l ~	tolerations:[@core.v1.Toleration ?a	topologySpreadConstraints:[@core.v1.TopologySpreadConstraint ?ktopologyKey+whenUnsatisfiable;pm;jtopologyKey;	volumes:[@core.v1.Volume ?kname;pmr;jname;
core.v1.PodStatus	allocatedResources:{Q ?	conditions:[@core.v1.PodCondition ?ktype;pm;jtype;	containerStatuses:[@core.v1.ContainerStatus ?a	ephemeralContainerStatuses:[@core.v1.ContainerStatus ?a	extendedResourceClaimStatus:@core.v1.PodExtendedResourceClaimStatus ~	hostIP:s ?	hostIPs:[@core.v1.HostIP ?apm;jip;	initContainerStatuses:[@core.v1.ContainerStatus ?a	message:s ?	nodeAllocatableResourceClaimStatuses:[@core.v1.NodeAllocatableResourceClaimStatus ?kresourceClaimName;pm;jresourceClaimName;	nominatedNodeName:s ?	observedGeneration:l ?	phase:s ?eFailed/Pending/Running/Succeeded/Unknown;	podIP:s ?	podIPs:[@core.v1.PodIP ?kip;pm;jip;	qosClass:s ?eBestEffort/Burstable/Guaranteed;	reason:s ?	resize:s ?	resourceClaimStatuses:[@core.v1.PodResourceClaimStatus ?kname;pmr;jname;	resources:@core.v1.ResourceRequirements ~	startTime:T ~	volumeHealth:[@core.v1.PodVolumeHealth ?kname;
core.v1.PodTemplate	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	template:@core.v1.PodTemplateSpec ?
core.v1.PodTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.PodSpec ?
core.v1.PodVolumeHealth	healthConditions:[@core.v1.VolumeHealthCondition ?kstatus+reason;pm;jstatus;	lastTransitionTime:T ?	name:s !
core.v1.PortStatus	error:s ~	port:i !	protocol:s !eSCTP/TCP/UDP;
core.v1.PortworxVolumeSource	fsType:s ?	readOnly:b ?	volumeID:s !
core.v1.PreferredSchedulingTerm	preference:@core.v1.NodeSelectorTerm !	weight:i !
core.v1.Probe	exec:@core.v1.ExecAction ~	failureThreshold:i ?	grpc:@core.v1.GRPCAction ~	httpGet:@core.v1.HTTPGetAction ~	initialDelaySeconds:i ?	periodSeconds:i ?	successThreshold:i ?	tcpSocket:@core.v1.TCPSocketAction ~	terminationGracePeriodSeconds:l ~	timeoutSeconds:i ?
core.v1.ProjectedVolumeSource	defaultMode:i ~	defaultUser:l ~	sources:[@core.v1.VolumeProjection a
core.v1.QuobyteVolumeSource	group:s ?	readOnly:b ?	registry:s !	tenant:s ?	user:s ?	volume:s !
core.v1.RBDPersistentVolumeSource	fsType:s ?	image:s !	keyring:s ?d"/etc/ceph/keyring";	monitors:[s !a	pool:s ?d"rbd";	readOnly:b ?	secretRef:@core.v1.SecretReference ~	user:s ?d"admin";
core.v1.RBDVolumeSource	fsType:s ?	image:s !	keyring:s ?d"/etc/ceph/keyring";	monitors:[s !a	pool:s ?d"rbd";	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~	user:s ?d"admin";
core.v1.ReplicationController	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ReplicationControllerSpec ?	status:@core.v1.ReplicationControllerStatus ?
core.v1.ReplicationControllerCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
core.v1.ReplicationControllerSpec	minReadySeconds:i ?	replicas:i ~d1;	selector:{s ?a	template:@core.v1.PodTemplateSpec ~
core.v1.ReplicationControllerStatus	availableReplicas:i ?	conditions:[@core.v1.ReplicationControllerCondition ?ktype;pm;jtype;	fullyLabeledReplicas:i ?	observedGeneration:l ?	readyReplicas:i ?	replicas:i !
core.v1.ResourceClaim	name:s !	request:s ?
core.v1.ResourceFieldSelector a	containerName:s ?	divisor:Q ?	resource:s !
core.v1.ResourceHealth	health:s ?	message:s ~	resourceID:s !
core.v1.ResourceQuota	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ResourceQuotaSpec ?	status:@core.v1.ResourceQuotaStatus ?
core.v1.ResourceQuotaSpec	hard:{Q ?	scopeSelector:@core.v1.ScopeSelector ~	scopes:[s ?a
core.v1.ResourceQuotaStatus	hard:{Q ?	used:{Q ?
core.v1.ResourceRequirements	claims:[@core.v1.ResourceClaim ?kname;	limits:{Q ?	requests:{Q ?
core.v1.ResourceStatus	name:s !	resources:[@core.v1.ResourceHealth ?kresourceID;
core.v1.SELinuxOptions	level:s ?	role:s ?	type:s ?	user:s ?
core.v1.ScaleIOPersistentVolumeSource	fsType:s ?d"xfs";	gateway:s !	protectionDomain:s ?	readOnly:b ?	secretRef:@core.v1.SecretReference !*	sslEnabled:b ?	storageMode:s ?d"ThinProvisioned";	storagePool:s ?	system:s !	volumeName:s ?
core.v1.ScaleIOVolumeSource	fsType:s ?d"xfs";	gateway:s !	protectionDomain:s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference !*	sslEnabled:b ?	storageMode:s ?d"ThinProvisioned";	storagePool:s ?	system:s !	volumeName:s ?
core.v1.ScopeSelector a	matchExpressions:[@core.v1.ScopedResourceSelectorRequirement ?a
core.v1.ScopedResourceSelectorRequirement	operator:s !eDoesNotExist/Exists/In/NotIn;	scopeName:s !eBestEffort/CrossNamespacePodAffinity/NotBestEffort/NotTerminating/PriorityClass/Terminating/VolumeAttributesClass;	values:[s ?a
core.v1.SeccompProfile	localhostProfile:s ~	type:s !eLocalhost/RuntimeDefault/Unconfined;
core.v1.Secret	apiVersion:s ?	data:{B ?	immutable:b ~	kind:s ?	metadata:@meta.v1.ObjectMeta ?	stringData:{s ?	type:s ?
core.v1.SecretEnvSource	name:s ?	optional:b ~
core.v1.SecretKeySelector a	key:s !	name:s ?	optional:b ~
core.v1.SecretProjection	items:[@core.v1.KeyToPath ?a	name:s ?	optional:b ~
core.v1.SecretReference a	name:s ?	namespace:s ?
core.v1.SecretVolumeSource	defaultMode:i ~	defaultUser:l ~	items:[@core.v1.KeyToPath ?a	optional:b ~	secretName:s ?
core.v1.SecurityContext	allowPrivilegeEscalation:b ~	appArmorProfile:@core.v1.AppArmorProfile ~	capabilities:@core.v1.Capabilities ~	privileged:b ~	procMount:s ~eDefault/Unmasked;	readOnlyRootFilesystem:b ~	runAsGroup:l ~	runAsNonRoot:b ~	runAsUser:l ~	seLinuxOptions:@core.v1.SELinuxOptions ~	seccompProfile:@core.v1.SeccompProfile ~	windowsOptions:@core.v1.WindowsSecurityContextOptions ~
core.v1.Service	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@core.v1.ServiceSpec ?	status:@core.v1.ServiceStatus ?
core.v1.ServiceAccount	apiVersion:s ?	automountServiceAccountToken:b ~	imagePullSecrets:[@core.v1.LocalObjectReference ?a	kind:s ?	metadata:@meta.v1.ObjectMeta ?	secrets:[@core.v1.ObjectReference ?kname;pm;jname;
core.v1.ServiceAccountTokenProjection	audience:s ?	expirationSeconds:l ~	path:s !	user:l ~
core.v1.ServicePort	appProtocol:s ~	name:s ?	nodePort:i ?	port:i !	protocol:s ?eSCTP/TCP/UDP;d"TCP";	targetPort:I ?
core.v1.ServiceSpec	allocateLoadBalancerNodePorts:b ~	clusterIP:s ?	clusterIPs:[s ?a	externalIPs:[s ?a	externalName:s ?	externalTrafficPolicy:s ?eCluster/Local;	healthCheckNodePort:i ?	internalTrafficPolicy:s ~eCluster/Local;	ipFamilies:[s ?a	ipFamilyPolicy:s ~ePreferDualStack/RequireDualStack/SingleStack;	loadBalancerClass:s ~	loadBalancerIP:s ?	loadBalancerSourceRanges:[s ?a	ports:[@core.v1.ServicePort ?kport+protocol;pm;jport;	publishNotReadyAddresses:b ?	selector:{s ?a	sessionAffinity:s ?eClientIP/None;	sessionAffinityConfig:@core.v1.SessionAffinityConfig ~	trafficDistribution:s ~	type:s ?eClusterIP/ExternalName/LoadBalancer/NodePort;
core.v1.ServiceStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	loadBalancer:@core.v1.LoadBalancerStatus ?
core.v1.SessionAffinityConfig	clientIP:@core.v1.ClientIPConfig ~
core.v1.SleepAction	seconds:l !
core.v1.StorageOSPersistentVolumeSource	fsType:s ?	readOnly:b ?	secretRef:@core.v1.ObjectReference ~	volumeName:s ?	volumeNamespace:s ?
core.v1.StorageOSVolumeSource	fsType:s ?	readOnly:b ?	secretRef:@core.v1.LocalObjectReference ~	volumeName:s ?	volumeNamespace:s ?
core.v1.Sysctl	name:s !	value:s !
core.v1.TCPSocketAction	host:s ?	port:I !
core.v1.Taint	effect:s !eNoExecute/NoSchedule/PreferNoSchedule;	key:s !	timeAdded:T ~	value:s ?
core.v1.Toleration	effect:s ?eNoExecute/NoSchedule/PreferNoSchedule;	key:s ?	operator:s ?eEqual/Exists/Gt/Lt;	tolerationSeconds:l ~	value:s ?
core.v1.TopologySelectorLabelRequirement	key:s !	values:[s !a
core.v1.TopologySelectorTerm a	matchLabelExpressions:[@core.v1.TopologySelectorLabelRequirement ?a
core.v1.TopologySpreadConstraint	labelSelector:@meta.v1.LabelSelector ~	matchLabelKeys:[s ?a	maxSkew:i !	minDomains:i ~	nodeAffinityPolicy:s ~eHonor/Ignore;	nodeTaintsPolicy:s ~eHonor/Ignore;	topologyKey:s !	whenUnsatisfiable:s !eDoNotSchedule/ScheduleAnyway;
core.v1.TypedLocalObjectReference a	apiGroup:s *	kind:s !?	name:s !
core.v1.TypedObjectReference	apiGroup:s *	kind:s !?	name:s !	namespace:s ~
core.v1.Volume	awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource ~	azureDisk:@core.v1.AzureDiskVolumeSource ~	azureFile:@core.v1.AzureFileVolumeSource ~	cephfs:@core.v1.CephFSVolumeSource ~	cinder:@core.v1.CinderVolumeSource ~	configMap:@core.v1.ConfigMapVolumeSource ~	csi:@core.v1.CSIVolumeSource ~	downwardAPI:@core.v1.DownwardAPIVolumeSource ~	emptyDir:@core.v1.EmptyDirVolumeSource ~	ephemeral:@core.v1.EphemeralVolumeSource ~	fc:@core.v1.FCVolumeSource ~	flexVolume:@core.v1.FlexVolumeSource ~	flocker:@core.v1.FlockerVolumeSource ~	gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource ~	gitRepo:@core.v1.GitRepoVolumeSource ~	glusterfs:@core.v1.GlusterfsVolumeSource ~	hostPath:@core.v1.HostPathVolumeSource ~	image:@core.v1.ImageVolumeSource ~	iscsi:@core.v1.ISCSIVolumeSource ~	name:s !	nfs:@core.v1.NFSVolumeSource ~	persistentVolumeClaim:@core.v1.PersistentVolumeClaimVolumeSource ~	photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource ~	portworxVolume:@core.v1.PortworxVolumeSource ~	projected:@core.v1.ProjectedVolumeSource ~	quobyte:@core.v1.QuobyteVolumeSource ~	rbd:@core.v1.RBDVolumeSource ~	scaleIO:@core.v1.ScaleIOVolumeSource ~	secret:@core.v1.SecretVolumeSource ~	storageos:@core.v1.StorageOSVolumeSource ~	vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource ~
core.v1.VolumeDevice	devicePath:s !	name:s !
core.v1.VolumeHealthCondition	message:s ?	reason:s !	status:s !eDataLoss/Degraded/Inaccessible;
core.v1.VolumeHealthStatus	healthConditions:[@core.v1.VolumeHealthCondition ?kstatus+reason;pm;jstatus;	lastTransitionTime:T ?
core.v1.VolumeMount	bindMountOptions:[s ?s	mountPath:s !	mountPropagation:s ~eBidirectional/HostToContainer/None;	name:s !	readOnly:b ?	recursiveReadOnly:s ~	subPath:s ?	subPathExpr:s ?
core.v1.VolumeMountStatus	mountPath:s !	name:s !	readOnly:b ?	recursiveReadOnly:s ~	volumeStatus:@core.v1.VolumeStatus ~
core.v1.VolumeNodeAffinity	required:@core.v1.NodeSelector ~
core.v1.VolumeProjection	clusterTrustBundle:@core.v1.ClusterTrustBundleProjection ~	configMap:@core.v1.ConfigMapProjection ~	downwardAPI:@core.v1.DownwardAPIProjection ~	podCertificate:@core.v1.PodCertificateProjection ~	secret:@core.v1.SecretProjection ~	serviceAccountToken:@core.v1.ServiceAccountTokenProjection ~
core.v1.VolumeResourceRequirements	limits:{Q ?	requests:{Q ?
core.v1.VolumeStatus	image:@core.v1.ImageVolumeStatus ~
core.v1.VsphereVirtualDiskVolumeSource	fsType:s ?	storagePolicyID:s ?	storagePolicyName:s ?	volumePath:s !
core.v1.WeightedPodAffinityTerm	podAffinityTerm:@core.v1.PodAffinityTerm !	weight:i !
core.v1.WindowsSecurityContextOptions	gmsaCredentialSpec:s ~	gmsaCredentialSpecName:s ~	hostProcess:b ~	runAsUserName:s ~
discovery.v1.Endpoint	addresses:[s !s	conditions:@discovery.v1.EndpointConditions ?	deprecatedTopology:{s ?	hints:@discovery.v1.EndpointHints ~	hostname:s ~	nodeName:s ~	targetRef:@core.v1.ObjectReference ~	zone:s ~
discovery.v1.EndpointConditions	ready:b ~	serving:b ~	terminating:b ~
discovery.v1.EndpointHints	forNodes:[@discovery.v1.ForNode ?a	forZones:[@discovery.v1.ForZone ?a
discovery.v1.EndpointPort a	appProtocol:s ~	name:s ~	port:i ~	protocol:s ~eSCTP/TCP/UDP;
discovery.v1.EndpointSlice	addressType:s !eFQDN/IPv4/IPv6;	apiVersion:s ?	endpoints:[@discovery.v1.Endpoint a	kind:s ?	metadata:@meta.v1.ObjectMeta ?	ports:[@discovery.v1.EndpointPort a
discovery.v1.ForNode	name:s !
discovery.v1.ForZone	name:s !
events.v1.Event	action:s ?	apiVersion:s ?	deprecatedCount:i ?	deprecatedFirstTimestamp:T ?	deprecatedLastTimestamp:T ?	deprecatedSource:@core.v1.EventSource ?	eventTime:M !	kind:s ?	metadata:@meta.v1.ObjectMeta	note:s ?	reason:s ?	regarding:@core.v1.ObjectReference ?	related:@core.v1.ObjectReference ~	reportingController:s ?	reportingInstance:s ?	series:@events.v1.EventSeries ~	type:s ?
events.v1.EventSeries	count:i !	lastObservedTime:M !
flowcontrol.v1.ExemptPriorityLevelConfiguration	lendablePercent:i ~	nominalConcurrencyShares:i ~
flowcontrol.v1.FlowDistinguisherMethod	type:s !
flowcontrol.v1.FlowSchema	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@flowcontrol.v1.FlowSchemaSpec !?	status:@flowcontrol.v1.FlowSchemaStatus ?
flowcontrol.v1.FlowSchemaCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s ?	type:s !?
flowcontrol.v1.FlowSchemaSpec	distinguisherMethod:@flowcontrol.v1.FlowDistinguisherMethod ~	matchingPrecedence:i	priorityLevelConfiguration:@flowcontrol.v1.PriorityLevelConfigurationReference !	rules:[@flowcontrol.v1.PolicyRulesWithSubjects ?a
flowcontrol.v1.FlowSchemaStatus	conditions:[@flowcontrol.v1.FlowSchemaCondition ?ktype;pm;jtype;
flowcontrol.v1.GroupSubject	name:s !
flowcontrol.v1.LimitResponse	queuing:@flowcontrol.v1.QueuingConfiguration ~	type:s !
flowcontrol.v1.LimitedPriorityLevelConfiguration	borrowingLimitPercent:i ~	lendablePercent:i ~	limitResponse:@flowcontrol.v1.LimitResponse !?	nominalConcurrencyShares:i *
flowcontrol.v1.NonResourcePolicyRule	nonResourceURLs:[s !s	verbs:[s !s
flowcontrol.v1.PolicyRulesWithSubjects	nonResourceRules:[@flowcontrol.v1.NonResourcePolicyRule ?a	resourceRules:[@flowcontrol.v1.ResourcePolicyRule ?a	subjects:[@flowcontrol.v1.Subject !a
flowcontrol.v1.PriorityLevelConfiguration	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@flowcontrol.v1.PriorityLevelConfigurationSpec !?	status:@flowcontrol.v1.PriorityLevelConfigurationStatus ?
flowcontrol.v1.PriorityLevelConfigurationCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s ?	type:s !?
flowcontrol.v1.PriorityLevelConfigurationReference	name:s !
flowcontrol.v1.PriorityLevelConfigurationSpec	exempt:@flowcontrol.v1.ExemptPriorityLevelConfiguration ~	limited:@flowcontrol.v1.LimitedPriorityLevelConfiguration ~	type:s !
flowcontrol.v1.PriorityLevelConfigurationStatus	conditions:[@flowcontrol.v1.PriorityLevelConfigurationCondition ?ktype;pm;jtype;
flowcontrol.v1.QueuingConfiguration	handSize:i	queueLengthLimit:i	queues:i
flowcontrol.v1.ResourcePolicyRule	apiGroups:[s !s	clusterScope:b ?	namespaces:[s s	resources:[s !s	verbs:[s !s
flowcontrol.v1.ServiceAccountSubject	name:s !	namespace:s !
flowcontrol.v1.Subject	group:@flowcontrol.v1.GroupSubject ~	kind:s !?	serviceAccount:@flowcontrol.v1.ServiceAccountSubject ~	user:@flowcontrol.v1.UserSubject ~
flowcontrol.v1.UserSubject	name:s !
meta.v1.APIResource	categories:[s ?a	group:s ?	kind:s !?	name:s !	namespaced:b !	shortNames:[s ?a	singularName:s !	storageVersionHash:s ?	verbs:[s !	version:s ?
meta.v1.APIResourceList	apiVersion:s ?	groupVersion:s !	kind:s ?	resources:[@meta.v1.APIResource !a
meta.v1.Condition	lastTransitionTime:T !	message:s !	observedGeneration:l ?	reason:s !	status:s !	type:s !
meta.v1.DeleteOptions	apiVersion:s ?	dryRun:[s ?a	gracePeriodSeconds:l ~	ignoreStoreReadErrorWithClusterBreakingPotential:b ~	kind:s ?	orphanDependents:b ~	preconditions:@meta.v1.Preconditions ~	propagationPolicy:s ~
meta.v1.FieldSelectorRequirement	key:s !	operator:s !	values:[s ?a
meta.v1.GroupResource	group:s !	resource:s !
meta.v1.LabelSelector a	matchExpressions:[@meta.v1.LabelSelectorRequirement ?a	matchLabels:{s ?
meta.v1.LabelSelectorRequirement	key:s !	operator:s !	values:[s ?a
meta.v1.ListMeta	continue:s ?	remainingItemCount:l ~	resourceVersion:s ?	selfLink:s ?	shardInfo:@meta.v1.ShardInfo ~
meta.v1.ManagedFieldsEntry	apiVersion:s ?	fieldsType:s ?	fieldsV1:F ~	manager:s ?	operation:s ?	subresource:s ?	time:T ~
meta.v1.ObjectMeta	annotations:{s ?	creationTimestamp:T ^	deletionGracePeriodSeconds:l ~	deletionTimestamp:T ~	finalizers:[s ?spm;	generateName:s ?	generation:l ?	labels:{s ?	managedFields:[@meta.v1.ManagedFieldsEntry ?a	name:s ?	namespace:s ?	ownerReferences:[@meta.v1.OwnerReference ?kuid;pm;juid;	resourceVersion:s ?	selfLink:s ?	uid:s ?
meta.v1.OwnerReference a	apiVersion:s !?	blockOwnerDeletion:b ~	controller:b ~	kind:s !?	name:s !	uid:s !
meta.v1.Preconditions	resourceVersion:s ~	uid:s ~
meta.v1.ShardInfo	selector:s !
meta.v1.Status	apiVersion:s ?	code:i ?	details:@meta.v1.StatusDetails ~	kind:s ?	message:s ?	metadata:@meta.v1.ListMeta ?	reason:s ?	status:s ?
meta.v1.StatusCause	field:s ?	message:s ?	reason:s ?
meta.v1.StatusDetails	causes:[@meta.v1.StatusCause ?a	group:s ?	kind:s ?	name:s ?	retryAfterSeconds:i ?	uid:s ?
meta.v1.WatchEvent	object:R !?	type:s !
metrics.v1beta1.ContainerMetrics	name:s !	usage:{Q !?
metrics.v1beta1.NodeMetrics	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta	timestamp:T !?	usage:{Q !?	window:D !?
metrics.v1beta1.PodMetrics	apiVersion:s ?	containers:[@metrics.v1beta1.ContainerMetrics !?a	kind:s ?	metadata:@meta.v1.ObjectMeta	timestamp:T !?	window:D !?
networking.v1.HTTPIngressPath	backend:@networking.v1.IngressBackend !	path:s ?	pathType:s !*eExact/ImplementationSpecific/Prefix;
networking.v1.HTTPIngressRuleValue	paths:[@networking.v1.HTTPIngressPath !a
networking.v1.IPAddress	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IPAddressSpec !?
networking.v1.IPAddressSpec	parentRef:@networking.v1.ParentReference !~
networking.v1.IPBlock	cidr:s !	except:[s ?a
networking.v1.Ingress	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IngressSpec ?	status:@networking.v1.IngressStatus ?
networking.v1.IngressBackend	resource:@core.v1.TypedLocalObjectReference ~	service:@networking.v1.IngressServiceBackend ~
networking.v1.IngressClass	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IngressClassSpec ?
networking.v1.IngressClassParametersReference	apiGroup:s ~	kind:s !?	name:s !	namespace:s ~	scope:s *
networking.v1.IngressClassSpec	controller:s ?	parameters:@networking.v1.IngressClassParametersReference ~
networking.v1.IngressLoadBalancerIngress	hostname:s ?	ip:s ?	ports:[@networking.v1.IngressPortStatus ?a
networking.v1.IngressLoadBalancerStatus	ingress:[@networking.v1.IngressLoadBalancerIngress ?a
networking.v1.IngressPortStatus	error:s ~	port:i !	protocol:s !eSCTP/TCP/UDP;
networking.v1.IngressRule	host:s ?	http:@networking.v1.HTTPIngressRuleValue ~
networking.v1.IngressServiceBackend	name:s !	port:@networking.v1.ServiceBackendPort ?
networking.v1.IngressSpec	defaultBackend:@networking.v1.IngressBackend ~	ingressClassName:s ~	rules:[@networking.v1.IngressRule ?a	tls:[@networking.v1.IngressTLS ?a
networking.v1.IngressStatus	loadBalancer:@networking.v1.IngressLoadBalancerStatus ?
networking.v1.IngressTLS	hosts:[s ?a	secretName:s ?
networking.v1.NetworkPolicy	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.NetworkPolicySpec ?
networking.v1.NetworkPolicyEgressRule	ports:[@networking.v1.NetworkPolicyPort ?a	to:[@networking.v1.NetworkPolicyPeer ?a
networking.v1.NetworkPolicyIngressRule	from:[@networking.v1.NetworkPolicyPeer ?a	ports:[@networking.v1.NetworkPolicyPort ?a
networking.v1.NetworkPolicyPeer	ipBlock:@networking.v1.IPBlock ~	namespaceSelector:@meta.v1.LabelSelector ~	podSelector:@meta.v1.LabelSelector ~
networking.v1.NetworkPolicyPort	endPort:i ~	port:I ~	protocol:s ~eSCTP/TCP/UDP;
networking.v1.NetworkPolicySpec	egress:[@networking.v1.NetworkPolicyEgressRule ?a	ingress:[@networking.v1.NetworkPolicyIngressRule ?a	podSelector:@meta.v1.LabelSelector	policyTypes:[s ?a
networking.v1.ParentReference	group:s ?	name:s !?	namespace:s ?	resource:s !?
networking.v1.ServiceBackendPort a	name:s ?	number:i ?
networking.v1.ServiceCIDR	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.ServiceCIDRSpec ?	status:@networking.v1.ServiceCIDRStatus ?
networking.v1.ServiceCIDRSpec	cidrs:[s ?a
networking.v1.ServiceCIDRStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
node.v1.Overhead	podFixed:{Q ?
node.v1.RuntimeClass	apiVersion:s ?	handler:s !	kind:s ?	metadata:@meta.v1.ObjectMeta ?	overhead:@node.v1.Overhead ~	scheduling:@node.v1.Scheduling ~
node.v1.Scheduling	nodeSelector:{s ?a	tolerations:[@core.v1.Toleration ?a
policy.v1.Eviction	apiVersion:s ?	deleteOptions:@meta.v1.DeleteOptions ~	kind:s ?	metadata:@meta.v1.ObjectMeta ?
policy.v1.PodDisruptionBudget	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@policy.v1.PodDisruptionBudgetSpec ?	status:@policy.v1.PodDisruptionBudgetStatus ?
policy.v1.PodDisruptionBudgetSpec	maxUnavailable:I ~	minAvailable:I ~	selector:@meta.v1.LabelSelector ~preplace;	unhealthyPodEvictionPolicy:s ~eAlwaysAllow/IfHealthyBudget;
policy.v1.PodDisruptionBudgetStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	currentHealthy:i	desiredHealthy:i	disruptedPods:{T ?	disruptionsAllowed:i	expectedPods:i	observedGeneration:l ?
rbac.v1.AggregationRule	clusterRoleSelectors:[@meta.v1.LabelSelector ?a
rbac.v1.ClusterRole	aggregationRule:@rbac.v1.AggregationRule ~	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	rules:[@rbac.v1.PolicyRule a
rbac.v1.ClusterRoleBinding	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	roleRef:@rbac.v1.RoleRef !	subjects:[@rbac.v1.Subject ?a
rbac.v1.PolicyRule	apiGroups:[s ?a	nonResourceURLs:[s ?a	resourceNames:[s ?a	resources:[s ?a	verbs:[s !a
rbac.v1.Role	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	rules:[@rbac.v1.PolicyRule a
rbac.v1.RoleBinding	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	roleRef:@rbac.v1.RoleRef !	subjects:[@rbac.v1.Subject ?a
rbac.v1.RoleRef a	apiGroup:s	kind:s !?	name:s !
rbac.v1.Subject a	apiGroup:s ?	kind:s !?	name:s !	namespace:s ?
resource.v1.AllocatedDeviceStatus	conditions:[@meta.v1.Condition ktype;	data:R ~	device:s !	driver:s !	networkData:@resource.v1.NetworkDeviceData ~	pool:s !	shareID:s ~
resource.v1.AllocationResult	allocationTimestamp:T ~	devices:@resource.v1.DeviceAllocationResult ?	nodeSelector:@core.v1.NodeSelector ~
resource.v1.CELDeviceSelector	expression:s !
resource.v1.CapacityRequestPolicy	default:Q *	validRange:@resource.v1.CapacityRequestPolicyRange ~	validValues:[Q ?a
resource.v1.CapacityRequestPolicyRange	max:Q ~	min:Q !~	step:Q ~
resource.v1.CapacityRequirements	requests:{Q ?
resource.v1.Counter	value:Q !
resource.v1.CounterSet	counters:{@resource.v1.Counter !?	name:s !
resource.v1.Device	allNodes:b ~	allowMultipleAllocations:b ~	attributes:{@resource.v1.DeviceAttribute ?	bindingConditions:[s ?a	bindingFailureConditions:[s ?a	bindsToNode:b ~	capacity:{@resource.v1.DeviceCapacity ?	consumesCounters:[@resource.v1.DeviceCounterConsumption ?a	name:s !	nodeAllocatableResources:{@resource.v1.NodeAllocatableResource ?	nodeName:s ~	nodeSelector:@core.v1.NodeSelector ~	taints:[@resource.v1.DeviceTaint ?a
resource.v1.DeviceAllocationConfiguration	opaque:@resource.v1.OpaqueDeviceConfiguration ~	requests:[s ?a	source:s !eFromClaim/FromClass;
resource.v1.DeviceAllocationResult	config:[@resource.v1.DeviceAllocationConfiguration ?a	results:[@resource.v1.DeviceRequestAllocationResult ?a
resource.v1.DeviceAttribute	bool:b ~	bools:[b ?a	int:l ~	ints:[l ?a	string:s ~	strings:[s ?a	version:s ~	versions:[s ?a
resource.v1.DeviceCapacity	requestPolicy:@resource.v1.CapacityRequestPolicy ~	value:Q !
resource.v1.DeviceClaim	config:[@resource.v1.DeviceClaimConfiguration ?a	constraints:[@resource.v1.DeviceConstraint ?a	requests:[@resource.v1.DeviceRequest a
resource.v1.DeviceClaimConfiguration	opaque:@resource.v1.OpaqueDeviceConfiguration ~	requests:[s ?a
resource.v1.DeviceClass	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.DeviceClassSpec
resource.v1.DeviceClassConfiguration	opaque:@resource.v1.OpaqueDeviceConfiguration ~
resource.v1.DeviceClassSpec	config:[@resource.v1.DeviceClassConfiguration ?a	extendedResourceName:s ~	selectors:[@resource.v1.DeviceSelector ?a
resource.v1.DeviceConstraint	distinctAttribute:s ~	matchAttribute:s ~	requests:[s ?a
resource.v1.DeviceCounterConsumption	compatibilityGroups:[s ?a	counterSet:s !	counters:{@resource.v1.Counter !?
resource.v1.DeviceDerivedAttribute	expression:s !	name:s !
resource.v1.DeviceRequest	exactly:@resource.v1.ExactDeviceRequest ~	firstAvailable:[@resource.v1.DeviceSubRequest ?a	name:s !
resource.v1.DeviceRequestAllocationResult	adminAccess:b ~	bindingConditions:[s ?a	bindingFailureConditions:[s ?a	consumedCapacity:{Q ?	device:s !	driver:s !	pool:s !	request:s !	shareID:s ~	skipNodeOperations:[s ?s	tolerations:[@resource.v1.DeviceToleration ?a
resource.v1.DeviceSelector	cel:@resource.v1.CELDeviceSelector ~
resource.v1.DeviceSubRequest	allocationMode:s ?eAll/ExactCount;	capacity:@resource.v1.CapacityRequirements ~	count:l ?	derivedAttributes:[@resource.v1.DeviceDerivedAttribute ?a	deviceClassName:s !	name:s !	selectors:[@resource.v1.DeviceSelector ?a	tolerations:[@resource.v1.DeviceToleration ?a
resource.v1.DeviceTaint	effect:s !eNoExecute/NoSchedule/None;	key:s !	timeAdded:T ~	value:s ?
resource.v1.DeviceTaintRule	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.DeviceTaintRuleSpec !	status:@resource.v1.DeviceTaintRuleStatus ?
resource.v1.DeviceTaintRuleSpec	deviceSelector:@resource.v1.DeviceTaintSelector ~	taint:@resource.v1.DeviceTaint !?
resource.v1.DeviceTaintRuleStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
resource.v1.DeviceTaintSelector	device:s ~	driver:s ~	pool:s ~
resource.v1.DeviceToleration	effect:s ?eNoExecute/NoSchedule/None;	key:s ?	operator:s ?eEqual/Exists;d"Equal";	tolerationSeconds:l ~	value:s ?
resource.v1.ExactDeviceRequest	adminAccess:b ~	allocationMode:s ?eAll/ExactCount;	capacity:@resource.v1.CapacityRequirements ~	count:l ?	derivedAttributes:[@resource.v1.DeviceDerivedAttribute ?a	deviceClassName:s !	selectors:[@resource.v1.DeviceSelector ?a	tolerations:[@resource.v1.DeviceToleration ?a
resource.v1.NetworkDeviceData	hardwareAddress:s ?	interfaceName:s ?	ips:[s ?a
resource.v1.NodeAllocatableMapping	capacityKey:s ~	capacityMultiplier:Q ~	deviceMultiplier:Q ~
resource.v1.NodeAllocatableOverhead	perContainer:Q ~	perPod:Q ~
resource.v1.NodeAllocatableResource	mapping:@resource.v1.NodeAllocatableMapping ~	overhead:@resource.v1.NodeAllocatableOverhead ~
resource.v1.OpaqueDeviceConfiguration	driver:s !	parameters:R !
resource.v1.ResourceClaim	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimSpec	status:@resource.v1.ResourceClaimStatus ?
resource.v1.ResourceClaimConsumerReference	apiGroup:s ?	name:s !	resource:s !	uid:s !
resource.v1.ResourceClaimSpec	devices:@resource.v1.DeviceClaim
resource.v1.ResourceClaimStatus	allocation:@resource.v1.AllocationResult ~	devices:[@resource.v1.AllocatedDeviceStatus ?kdriver+device+pool+shareID;	reservedFor:[@resource.v1.ResourceClaimConsumerReference ?kuid;pm;juid;
resource.v1.ResourceClaimTemplate	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimTemplateSpec
resource.v1.ResourceClaimTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimSpec
resource.v1.ResourcePool	generation:l !	name:s !	resourceSliceCount:l !
resource.v1.ResourceSlice	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceSliceSpec !
resource.v1.ResourceSliceSpec	allNodes:b ~	devices:[@resource.v1.Device ?a	driver:s !	nodeName:s ~	nodeSelector:@core.v1.NodeSelector ~	partitionTypeAttribute:s ~	perDeviceNodeSelection:b ~	pool:@resource.v1.ResourcePool !	sharedCounters:[@resource.v1.CounterSet ?a	skipNodeOperations:[s ?s
scheduling.v1.PriorityClass	apiVersion:s ?	description:s ?	globalDefault:b ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	preemptionPolicy:s ~eNever/PreemptLowerPriority;	value:i
scheduling.v1alpha3.TopologyConstraint	key:s !
scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode
scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy
scheduling.v1alpha3.WorkloadPodGroupDisruptionMode	all:@scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode ~	single:@scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode ~
scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy	minCount:i ~
scheduling.v1alpha3.WorkloadPodGroupResourceClaim	name:s !	resourceClaimName:s ~	resourceClaimTemplateName:s ~
scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints	topology:[@scheduling.v1alpha3.TopologyConstraint ?a
scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy	basic:@scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy ~	gang:@scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy ~
scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode
storage.v1.CSIDriver	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.CSIDriverSpec !
storage.v1.CSIDriverSpec	attachRequired:b ~	fsGroupPolicy:s ~	nodeAllocatableUpdatePeriodSeconds:l ~	podInfoOnMount:b ~	preventPodSchedulingIfMissing:b ~	requiresRepublish:b ~	seLinuxMount:b ~	serviceAccountTokenInSecrets:b ~	storageCapacity:b ~	tokenRequests:[@storage.v1.TokenRequest ?a	volumeLifecycleModes:[s ?s
storage.v1.CSINode	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.CSINodeSpec !	status:@storage.v1.CSINodeStatus ?
storage.v1.CSINodeDriver	allocatable:@storage.v1.VolumeNodeResources ~	name:s !	nodeID:s !	topologyKeys:[s a
storage.v1.CSINodeSpec	drivers:[@storage.v1.CSINodeDriver !kname;pm;jname;
storage.v1.CSINodeStatus	storageHealth:[@storage.v1.StorageHealth ?kname;pm;jname;
storage.v1.CSIStorageCapacity	apiVersion:s ?	capacity:Q ~	kind:s ?	maximumVolumeSize:Q ~	metadata:@meta.v1.ObjectMeta ?	nodeTopology:@meta.v1.LabelSelector ~	storageClassName:s !
storage.v1.StorageClass	allowVolumeExpansion:b ~	allowedTopologies:[@core.v1.TopologySelectorTerm ?a	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	mountOptions:[s ?a	parameters:{s ?	provisioner:s !	reclaimPolicy:s ~eDelete/Recycle/Retain;	volumeBindingMode:s ~eImmediate/WaitForFirstConsumer;
storage.v1.StorageHealth	healthConditions:[@storage.v1.StorageHealthCondition ?a	name:s !
storage.v1.StorageHealthCondition	accessMode:s ~eReadOnlyMany/ReadWriteMany/ReadWriteOnce/ReadWriteOncePod;	lastTransitionTime:T ?	message:s ?	reason:s !	status:s !eStorageDegraded/StorageUnreachable;	volumeMode:s ~eBlock/Filesystem;
storage.v1.TokenRequest	audience:s !	expirationSeconds:l ~
storage.v1.VolumeAttachment	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.VolumeAttachmentSpec !	status:@storage.v1.VolumeAttachmentStatus ?
storage.v1.VolumeAttachmentSource	inlineVolumeSpec:@core.v1.PersistentVolumeSpec ~	persistentVolumeName:s ~
storage.v1.VolumeAttachmentSpec	attacher:s !	nodeName:s !	source:@storage.v1.VolumeAttachmentSource !
storage.v1.VolumeAttachmentStatus	attachError:@storage.v1.VolumeError ~	attached:b !	attachmentMetadata:{s ?	detachError:@storage.v1.VolumeError ~
storage.v1.VolumeAttributesClass	apiVersion:s ?	driverName:s !	kind:s ?	metadata:@meta.v1.ObjectMeta ?	parameters:{s ?
storage.v1.VolumeError	errorCode:i ~	message:s ?	time:T ?
storage.v1.VolumeNodeResources	count:i ~
storagemigration.v1.StorageVersionMigration	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storagemigration.v1.StorageVersionMigrationSpec ?	status:@storagemigration.v1.StorageVersionMigrationStatus ?
storagemigration.v1.StorageVersionMigrationSpec	resource:@meta.v1.GroupResource !
storagemigration.v1.StorageVersionMigrationStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	resourceVersion:s ?`;
