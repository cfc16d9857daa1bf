/** The schemas of the groups that are seldom asked for, as data/schemas.ts has the others. */
export const MORE_SCHEMAS = `admissionregistration.v1.ApplyConfiguration	expression:s ?
admissionregistration.v1.AuditAnnotation	key:s !	valueExpression:s !
admissionregistration.v1.ExpressionWarning	fieldRef:s !	warning:s !
admissionregistration.v1.JSONPatch	expression:s ?
admissionregistration.v1.MatchCondition	name:s !	expression:s !
admissionregistration.v1.MatchResources a	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	resourceRules:[@admissionregistration.v1.NamedRuleWithOperations ?a	excludeResourceRules:[@admissionregistration.v1.NamedRuleWithOperations ?a	matchPolicy:s ~eEquivalent/Exact;
admissionregistration.v1.MutatingAdmissionPolicy	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.MutatingAdmissionPolicySpec ?
admissionregistration.v1.MutatingAdmissionPolicyBinding	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.MutatingAdmissionPolicyBindingSpec ?
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec	policyName:s ?	paramRef:@admissionregistration.v1.ParamRef ~	matchResources:@admissionregistration.v1.MatchResources ~
admissionregistration.v1.MutatingAdmissionPolicySpec	paramKind:@admissionregistration.v1.ParamKind ~	matchConstraints:@admissionregistration.v1.MatchResources ~	variables:[@admissionregistration.v1.Variable ?a	mutations:[@admissionregistration.v1.Mutation ?a	failurePolicy:s ~eFail/Ignore;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	reinvocationPolicy:s ?eIfNeeded/Never;
admissionregistration.v1.MutatingWebhook	name:s !	clientConfig:@admissionregistration.v1.WebhookClientConfig !	rules:[@admissionregistration.v1.RuleWithOperations ?a	failurePolicy:s ~eFail/Ignore;	matchPolicy:s ~eEquivalent/Exact;	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	sideEffects:s !*eNone/NoneOnDryRun/Some/Unknown;	timeoutSeconds:i ~	admissionReviewVersions:[s !a	reinvocationPolicy:s ~eIfNeeded/Never;	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;
admissionregistration.v1.MutatingWebhookConfiguration	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	webhooks:[@admissionregistration.v1.MutatingWebhook ?kname;pm;jname;
admissionregistration.v1.Mutation	patchType:s !eApplyConfiguration/JSONPatch;	applyConfiguration:@admissionregistration.v1.ApplyConfiguration ~	jsonPatch:@admissionregistration.v1.JSONPatch ~
admissionregistration.v1.NamedRuleWithOperations a	resourceNames:[s ?a	operations:[s ?a	apiGroups:[s ?a	apiVersions:[s ?a	resources:[s ?a	scope:s ~e*/Cluster/Namespaced;
admissionregistration.v1.ParamKind a	apiVersion:s ?	kind:s ?
admissionregistration.v1.ParamRef a	name:s ?	namespace:s ?	selector:@meta.v1.LabelSelector ~	parameterNotFoundAction:s ~
admissionregistration.v1.RuleWithOperations	operations:[s ?a	apiGroups:[s ?a	apiVersions:[s ?a	resources:[s ?a	scope:s ~e*/Cluster/Namespaced;
admissionregistration.v1.ServiceReference	namespace:s !	name:s !	path:s ~	port:i ~
admissionregistration.v1.TypeChecking	expressionWarnings:[@admissionregistration.v1.ExpressionWarning ?a
admissionregistration.v1.ValidatingAdmissionPolicy	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.ValidatingAdmissionPolicySpec ?	status:@admissionregistration.v1.ValidatingAdmissionPolicyStatus ?
admissionregistration.v1.ValidatingAdmissionPolicyBinding	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec !?
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec	policyName:s !?	paramRef:@admissionregistration.v1.ParamRef ~	matchResources:@admissionregistration.v1.MatchResources ~	validationActions:[s !?s
admissionregistration.v1.ValidatingAdmissionPolicySpec	paramKind:@admissionregistration.v1.ParamKind ~	matchConstraints:@admissionregistration.v1.MatchResources ~	validations:[@admissionregistration.v1.Validation ?a	failurePolicy:s ~eFail/Ignore;	auditAnnotations:[@admissionregistration.v1.AuditAnnotation ?a	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;	variables:[@admissionregistration.v1.Variable ?kname;pm;jname;
admissionregistration.v1.ValidatingAdmissionPolicyStatus	observedGeneration:l ?	typeChecking:@admissionregistration.v1.TypeChecking ~	conditions:[@meta.v1.Condition ?ktype;
admissionregistration.v1.ValidatingWebhook	name:s !	clientConfig:@admissionregistration.v1.WebhookClientConfig !	rules:[@admissionregistration.v1.RuleWithOperations ?a	failurePolicy:s ~eFail/Ignore;	matchPolicy:s ~eEquivalent/Exact;	namespaceSelector:@meta.v1.LabelSelector ~	objectSelector:@meta.v1.LabelSelector ~	sideEffects:s !*eNone/NoneOnDryRun/Some/Unknown;	timeoutSeconds:i ~	admissionReviewVersions:[s !a	matchConditions:[@admissionregistration.v1.MatchCondition ?kname;pm;jname;
admissionregistration.v1.ValidatingWebhookConfiguration	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	webhooks:[@admissionregistration.v1.ValidatingWebhook ?kname;pm;jname;
admissionregistration.v1.Validation	expression:s !	message:s ?	reason:s ~	messageExpression:s ?
admissionregistration.v1.Variable a	name:s !	expression:s !
admissionregistration.v1.WebhookClientConfig	url:s ~	service:@admissionregistration.v1.ServiceReference ~	caBundle:B ?
apiextensions.v1.CustomResourceColumnDefinition	name:s !	type:s !	format:s ?	description:s ?	priority:i ?	jsonPath:s !
apiextensions.v1.CustomResourceConversion	strategy:s !	webhook:@apiextensions.v1.WebhookConversion ~
apiextensions.v1.CustomResourceDefinition	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@apiextensions.v1.CustomResourceDefinitionSpec !	status:@apiextensions.v1.CustomResourceDefinitionStatus ?
apiextensions.v1.CustomResourceDefinitionCondition	type:s !	status:s !	lastTransitionTime:T ?	reason:s ?	message:s ?	observedGeneration:l ?
apiextensions.v1.CustomResourceDefinitionNames	plural:s !	singular:s ?	shortNames:[s ?a	kind:s !	listKind:s ?	categories:[s ?a
apiextensions.v1.CustomResourceDefinitionSpec	group:s !	names:@apiextensions.v1.CustomResourceDefinitionNames !	scope:s !	versions:[@apiextensions.v1.CustomResourceDefinitionVersion !a	conversion:@apiextensions.v1.CustomResourceConversion ~	preserveUnknownFields:b ?
apiextensions.v1.CustomResourceDefinitionStatus	conditions:[@apiextensions.v1.CustomResourceDefinitionCondition ktype;	acceptedNames:@apiextensions.v1.CustomResourceDefinitionNames	storedVersions:[s a	observedGeneration:l ?
apiextensions.v1.CustomResourceDefinitionVersion	name:s !	served:b !	storage:b !	deprecated:b ?	deprecationWarning:s ~	schema:@apiextensions.v1.CustomResourceValidation ~	subresources:@apiextensions.v1.CustomResourceSubresources ~	additionalPrinterColumns:[@apiextensions.v1.CustomResourceColumnDefinition ?a	selectableFields:[@apiextensions.v1.SelectableField ?a
apiextensions.v1.CustomResourceSubresourceScale	specReplicasPath:s !	statusReplicasPath:s !	labelSelectorPath:s ~
apiextensions.v1.CustomResourceSubresourceStatus
apiextensions.v1.CustomResourceSubresources	status:@apiextensions.v1.CustomResourceSubresourceStatus ~	scale:@apiextensions.v1.CustomResourceSubresourceScale ~
apiextensions.v1.CustomResourceValidation	openAPIV3Schema:@apiextensions.v1.JSONSchemaProps ~
apiextensions.v1.ExternalDocumentation	description:s ?	url:s ?
apiextensions.v1.JSON	=x
apiextensions.v1.JSONSchemaProps	id:s ?	$schema:s ?	$ref:s ~	description:s ?	type:s ?	format:s ?	title:s ?	default:@apiextensions.v1.JSON ~	maximum:f ~	exclusiveMaximum:b ?	minimum:f ~	exclusiveMinimum:b ?	maxLength:l ~	minLength:l ~	pattern:s ?	maxItems:l ~	minItems:l ~	uniqueItems:b ?	multipleOf:f ~	enum:[@apiextensions.v1.JSON ?a	maxProperties:l ~	minProperties:l ~	required:[s ?a	items:@apiextensions.v1.JSONSchemaPropsOrArray ~	allOf:[@apiextensions.v1.JSONSchemaProps ?a	oneOf:[@apiextensions.v1.JSONSchemaProps ?a	anyOf:[@apiextensions.v1.JSONSchemaProps ?a	not:@apiextensions.v1.JSONSchemaProps ~	properties:{@apiextensions.v1.JSONSchemaProps ?	additionalProperties:@apiextensions.v1.JSONSchemaPropsOrBool ~	patternProperties:{@apiextensions.v1.JSONSchemaProps ?	dependencies:{@apiextensions.v1.JSONSchemaPropsOrStringArray ?	additionalItems:@apiextensions.v1.JSONSchemaPropsOrBool ~	definitions:{@apiextensions.v1.JSONSchemaProps ?	externalDocs:@apiextensions.v1.ExternalDocumentation ~	example:@apiextensions.v1.JSON ~	nullable:b ?	x-kubernetes-preserve-unknown-fields:b ~	x-kubernetes-embedded-resource:b ?	x-kubernetes-int-or-string:b ?	x-kubernetes-list-map-keys:[s ?a	x-kubernetes-list-type:s ~	x-kubernetes-map-type:s ~	x-kubernetes-validations:[@apiextensions.v1.ValidationRule ?krule;pm;jrule;
apiextensions.v1.JSONSchemaPropsOrArray	=x
apiextensions.v1.JSONSchemaPropsOrBool	=x
apiextensions.v1.JSONSchemaPropsOrStringArray	=x
apiextensions.v1.SelectableField	jsonPath:s !
apiextensions.v1.ServiceReference	namespace:s !	name:s !	path:s ~	port:i ~
apiextensions.v1.ValidationRule	rule:s !	message:s ?	messageExpression:s ?	reason:s ~eFieldValueDuplicate/FieldValueForbidden/FieldValueInvalid/FieldValueRequired;	fieldPath:s ?	optionalOldSelf:b ~
apiextensions.v1.WebhookClientConfig	url:s ~	service:@apiextensions.v1.ServiceReference ~	caBundle:B ?
apiextensions.v1.WebhookConversion	clientConfig:@apiextensions.v1.WebhookClientConfig ~	conversionReviewVersions:[s !a
apiregistration.v1.APIService	apiVersion:s ?	kind:s ?	metadata:@meta.v1.ObjectMeta	spec:@apiregistration.v1.APIServiceSpec	status:@apiregistration.v1.APIServiceStatus
apiregistration.v1.APIServiceCondition	lastTransitionTime:T ?	message:s ?	reason:s ?	status:s !	type:s !
apiregistration.v1.APIServiceSpec	caBundle:B ?a	group:s ?	groupPriorityMinimum:i !	insecureSkipTLSVerify:b ?	service:@apiregistration.v1.ServiceReference ~	version:s ?	versionPriority:i !
apiregistration.v1.APIServiceStatus	conditions:[@apiregistration.v1.APIServiceCondition ?ktype;pm;jtype;
apiregistration.v1.ServiceReference	name:s ?	namespace:s ?	port:i ~
authentication.v1.BoundObjectReference	kind:s ?	apiVersion:s ?	name:s ?	uid:s ?
authentication.v1.SelfSubjectReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	status:@authentication.v1.SelfSubjectReviewStatus ?
authentication.v1.SelfSubjectReviewStatus	userInfo:@authentication.v1.UserInfo ?
authentication.v1.TokenRequest	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authentication.v1.TokenRequestSpec	status:@authentication.v1.TokenRequestStatus ?
authentication.v1.TokenRequestSpec	audiences:[s a	expirationSeconds:l *	boundObjectRef:@authentication.v1.BoundObjectReference *	attestations:{[s ?
authentication.v1.TokenRequestStatus	token:s	expirationTimestamp:T
authentication.v1.TokenReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authentication.v1.TokenReviewSpec !	status:@authentication.v1.TokenReviewStatus ?
authentication.v1.TokenReviewSpec	token:s !?	audiences:[s ?a
authentication.v1.TokenReviewStatus	authenticated:b ?	user:@authentication.v1.UserInfo ?	audiences:[s ?a	error:s ?
authentication.v1.UserInfo	username:s ?	uid:s ?	groups:[s ?a	extra:{[s ?
authorization.v1.FieldSelectorAttributes	rawSelector:s ?	requirements:[@meta.v1.FieldSelectorRequirement ?a
authorization.v1.LabelSelectorAttributes	rawSelector:s ?	requirements:[@meta.v1.LabelSelectorRequirement ?a
authorization.v1.LocalSubjectAccessReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.NonResourceAttributes	path:s ?	verb:s ?
authorization.v1.NonResourceRule	verbs:[s !a	nonResourceURLs:[s ?a
authorization.v1.ResourceAttributes	namespace:s ?	verb:s ?	group:s ?	version:s ?	resource:s ?	subresource:s ?	name:s ?	fieldSelector:@authorization.v1.FieldSelectorAttributes ~	labelSelector:@authorization.v1.LabelSelectorAttributes ~
authorization.v1.ResourceRule	verbs:[s !a	apiGroups:[s ?a	resources:[s ?a	resourceNames:[s ?a
authorization.v1.SelfSubjectAccessReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SelfSubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.SelfSubjectAccessReviewSpec	resourceAttributes:@authorization.v1.ResourceAttributes ~	nonResourceAttributes:@authorization.v1.NonResourceAttributes ~
authorization.v1.SelfSubjectRulesReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SelfSubjectRulesReviewSpec !	status:@authorization.v1.SubjectRulesReviewStatus ?
authorization.v1.SelfSubjectRulesReviewSpec	namespace:s ?
authorization.v1.SubjectAccessReview	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@authorization.v1.SubjectAccessReviewSpec !	status:@authorization.v1.SubjectAccessReviewStatus ?
authorization.v1.SubjectAccessReviewSpec	resourceAttributes:@authorization.v1.ResourceAttributes ~	nonResourceAttributes:@authorization.v1.NonResourceAttributes ~	user:s ?	groups:[s ?a	extra:{[s ?	uid:s ?
authorization.v1.SubjectAccessReviewStatus	allowed:b !	denied:b ?	reason:s ?	evaluationError:s ?
authorization.v1.SubjectRulesReviewStatus	resourceRules:[@authorization.v1.ResourceRule !a	nonResourceRules:[@authorization.v1.NonResourceRule !a	incomplete:b !	evaluationError:s ?
autoscaling.v2.ContainerResourceMetricSource	name:s !	target:@autoscaling.v2.MetricTarget !	container:s !
autoscaling.v2.ContainerResourceMetricStatus	name:s !	current:@autoscaling.v2.MetricValueStatus !	container:s !
autoscaling.v2.CrossVersionObjectReference	kind:s !?	name:s !	apiVersion:s ?
autoscaling.v2.ExternalMetricSource	metric:@autoscaling.v2.MetricIdentifier !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ExternalMetricStatus	metric:@autoscaling.v2.MetricIdentifier !	current:@autoscaling.v2.MetricValueStatus !
autoscaling.v2.HPAScalingPolicy	type:s !	value:i !	periodSeconds:i !
autoscaling.v2.HPAScalingRules	stabilizationWindowSeconds:i ~	selectPolicy:s ~	policies:[@autoscaling.v2.HPAScalingPolicy ~a	tolerance:Q ~
autoscaling.v2.HorizontalPodAutoscaler	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@autoscaling.v2.HorizontalPodAutoscalerSpec !?	status:@autoscaling.v2.HorizontalPodAutoscalerStatus ?
autoscaling.v2.HorizontalPodAutoscalerBehavior	scaleUp:@autoscaling.v2.HPAScalingRules ~	scaleDown:@autoscaling.v2.HPAScalingRules ~
autoscaling.v2.HorizontalPodAutoscalerCondition	type:s !	status:s !	lastTransitionTime:T ?	reason:s ?	message:s ?	observedGeneration:l ~
autoscaling.v2.HorizontalPodAutoscalerSpec	scaleTargetRef:@autoscaling.v2.CrossVersionObjectReference !	minReplicas:i ~	maxReplicas:i !	metrics:[@autoscaling.v2.MetricSpec ?a	behavior:@autoscaling.v2.HorizontalPodAutoscalerBehavior ~
autoscaling.v2.HorizontalPodAutoscalerStatus	observedGeneration:l ~	lastScaleTime:T ~	currentReplicas:i ?	desiredReplicas:i !	currentMetrics:[@autoscaling.v2.MetricStatus a	conditions:[@autoscaling.v2.HorizontalPodAutoscalerCondition ?ktype;pm;jtype;
autoscaling.v2.MetricIdentifier	name:s !	selector:@meta.v1.LabelSelector ~
autoscaling.v2.MetricSpec	type:s !	object:@autoscaling.v2.ObjectMetricSource ~	pods:@autoscaling.v2.PodsMetricSource ~	resource:@autoscaling.v2.ResourceMetricSource ~	containerResource:@autoscaling.v2.ContainerResourceMetricSource ~	external:@autoscaling.v2.ExternalMetricSource ~
autoscaling.v2.MetricStatus	type:s !	object:@autoscaling.v2.ObjectMetricStatus ~	pods:@autoscaling.v2.PodsMetricStatus ~	resource:@autoscaling.v2.ResourceMetricStatus ~	containerResource:@autoscaling.v2.ContainerResourceMetricStatus ~	external:@autoscaling.v2.ExternalMetricStatus ~
autoscaling.v2.MetricTarget	type:s !	value:Q ~	averageValue:Q ~	averageUtilization:i ~
autoscaling.v2.MetricValueStatus	value:Q ~	averageValue:Q ~	averageUtilization:i ~
autoscaling.v2.ObjectMetricSource	describedObject:@autoscaling.v2.CrossVersionObjectReference !	target:@autoscaling.v2.MetricTarget !	metric:@autoscaling.v2.MetricIdentifier !
autoscaling.v2.ObjectMetricStatus	metric:@autoscaling.v2.MetricIdentifier !	current:@autoscaling.v2.MetricValueStatus !	describedObject:@autoscaling.v2.CrossVersionObjectReference !
autoscaling.v2.PodsMetricSource	metric:@autoscaling.v2.MetricIdentifier !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.PodsMetricStatus	metric:@autoscaling.v2.MetricIdentifier !	current:@autoscaling.v2.MetricValueStatus !
autoscaling.v2.ResourceMetricSource	name:s !	target:@autoscaling.v2.MetricTarget !
autoscaling.v2.ResourceMetricStatus	name:s !	current:@autoscaling.v2.MetricValueStatus !
batch.v1.CronJob	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.CronJobSpec !?	status:@batch.v1.CronJobStatus ?
batch.v1.CronJobSpec	schedule:s !	timeZone:s ~	startingDeadlineSeconds:l ~	concurrencyPolicy:s ?eAllow/Forbid/Replace;	suspend:b ~	jobTemplate:@batch.v1.JobTemplateSpec !	successfulJobsHistoryLimit:i ~	failedJobsHistoryLimit:i ~
batch.v1.CronJobStatus	active:[@core.v1.ObjectReference ?a	lastScheduleTime:T ~	lastSuccessfulTime:T ~
batch.v1.Job	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.JobSpec ?	status:@batch.v1.JobStatus ?
batch.v1.JobCondition	type:s !	status:s !	lastProbeTime:T ?	lastTransitionTime:T ?	reason:s ?	message:s ?
batch.v1.JobSchedulingConfiguration	schedulingPolicy:@scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy ~	schedulingConstraints:@scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints ~	disruptionMode:@scheduling.v1alpha3.WorkloadPodGroupDisruptionMode ~	resourceClaims:[@scheduling.v1alpha3.WorkloadPodGroupResourceClaim ?kname;pm;jname;
batch.v1.JobSpec	parallelism:i ~	completions:i ~	activeDeadlineSeconds:l ~	podFailurePolicy:@batch.v1.PodFailurePolicy ~	successPolicy:@batch.v1.SuccessPolicy ~	backoffLimit:i ~	backoffLimitPerIndex:i ~	maxFailedIndexes:i ~	selector:@meta.v1.LabelSelector ~	manualSelector:b ~	template:@core.v1.PodTemplateSpec !	ttlSecondsAfterFinished:i ~	completionMode:s ~eIndexed/NonIndexed;	suspend:b ~	podReplacementPolicy:s ~eFailed/TerminatingOrFailed;	managedBy:s ~	scheduling:@batch.v1.JobSchedulingConfiguration ~
batch.v1.JobStatus	conditions:[@batch.v1.JobCondition ?apm;jtype;	startTime:T ~	completionTime:T ~	active:i ?	succeeded:i ?	failed:i ?	terminating:i ~	completedIndexes:s ?	failedIndexes:s ~	uncountedTerminatedPods:@batch.v1.UncountedTerminatedPods ~	ready:i ~
batch.v1.JobTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@batch.v1.JobSpec ?
batch.v1.PodFailurePolicy	rules:[@batch.v1.PodFailurePolicyRule !a
batch.v1.PodFailurePolicyOnExitCodesRequirement	containerName:s ~	operator:s !eIn/NotIn;	values:[i !s
batch.v1.PodFailurePolicyOnPodConditionsPattern	type:s !	status:s
batch.v1.PodFailurePolicyRule	action:s !eCount/FailIndex/FailJob/Ignore;	onExitCodes:@batch.v1.PodFailurePolicyOnExitCodesRequirement ~	onPodConditions:[@batch.v1.PodFailurePolicyOnPodConditionsPattern ?a
batch.v1.SuccessPolicy	rules:[@batch.v1.SuccessPolicyRule !a
batch.v1.SuccessPolicyRule	succeededIndexes:s ~	succeededCount:i ~
batch.v1.UncountedTerminatedPods	succeeded:[s ?s	failed:[s ?s
certificates.v1.CertificateSigningRequest	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.CertificateSigningRequestSpec !	status:@certificates.v1.CertificateSigningRequestStatus ?
certificates.v1.CertificateSigningRequestCondition	type:s !	status:s !	reason:s ?	message:s ?	lastUpdateTime:T ?	lastTransitionTime:T ?
certificates.v1.CertificateSigningRequestSpec	request:B !	signerName:s !	expirationSeconds:i ~	usages:[s ?a	username:s ?	uid:s ?	groups:[s ?a	extra:{[s ?
certificates.v1.CertificateSigningRequestStatus	conditions:[@certificates.v1.CertificateSigningRequestCondition ?ktype;	certificate:B ?
certificates.v1.ClusterTrustBundle	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.ClusterTrustBundleSpec !
certificates.v1.ClusterTrustBundleSpec	signerName:s ?	trustBundle:s !
certificates.v1.PodCertificateRequest	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@certificates.v1.PodCertificateRequestSpec !	status:@certificates.v1.PodCertificateRequestStatus ?
certificates.v1.PodCertificateRequestSpec	signerName:s !	podName:s !	podUID:s !	serviceAccountName:s !	serviceAccountUID:s !	nodeName:s !	nodeUID:s !	maxExpirationSeconds:i ~d86400;	stubPKCS10Request:B !	unverifiedUserAnnotations:{s ?
certificates.v1.PodCertificateRequestStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	certificateChain:s ?	notBefore:T ~	beginRefreshAt:T ~	notAfter:T ~
flowcontrol.v1.ExemptPriorityLevelConfiguration	nominalConcurrencyShares:i ~	lendablePercent:i ~
flowcontrol.v1.FlowDistinguisherMethod	type:s !
flowcontrol.v1.FlowSchema	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@flowcontrol.v1.FlowSchemaSpec !?	status:@flowcontrol.v1.FlowSchemaStatus ?
flowcontrol.v1.FlowSchemaCondition	type:s !?	status:s ?	lastTransitionTime:T ?	reason:s ?	message:s ?
flowcontrol.v1.FlowSchemaSpec	priorityLevelConfiguration:@flowcontrol.v1.PriorityLevelConfigurationReference !	matchingPrecedence:i	distinguisherMethod:@flowcontrol.v1.FlowDistinguisherMethod ~	rules:[@flowcontrol.v1.PolicyRulesWithSubjects ?a
flowcontrol.v1.FlowSchemaStatus	conditions:[@flowcontrol.v1.FlowSchemaCondition ?ktype;pm;jtype;
flowcontrol.v1.GroupSubject	name:s !
flowcontrol.v1.LimitResponse	type:s !	queuing:@flowcontrol.v1.QueuingConfiguration ~
flowcontrol.v1.LimitedPriorityLevelConfiguration	nominalConcurrencyShares:i *	limitResponse:@flowcontrol.v1.LimitResponse !?	lendablePercent:i ~	borrowingLimitPercent:i ~
flowcontrol.v1.NonResourcePolicyRule	verbs:[s !s	nonResourceURLs:[s !s
flowcontrol.v1.PolicyRulesWithSubjects	subjects:[@flowcontrol.v1.Subject !a	resourceRules:[@flowcontrol.v1.ResourcePolicyRule ?a	nonResourceRules:[@flowcontrol.v1.NonResourcePolicyRule ?a
flowcontrol.v1.PriorityLevelConfiguration	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@flowcontrol.v1.PriorityLevelConfigurationSpec !?	status:@flowcontrol.v1.PriorityLevelConfigurationStatus ?
flowcontrol.v1.PriorityLevelConfigurationCondition	type:s !?	status:s ?	lastTransitionTime:T ?	reason:s ?	message:s ?
flowcontrol.v1.PriorityLevelConfigurationReference	name:s !
flowcontrol.v1.PriorityLevelConfigurationSpec	type:s !	limited:@flowcontrol.v1.LimitedPriorityLevelConfiguration ~	exempt:@flowcontrol.v1.ExemptPriorityLevelConfiguration ~
flowcontrol.v1.PriorityLevelConfigurationStatus	conditions:[@flowcontrol.v1.PriorityLevelConfigurationCondition ?ktype;pm;jtype;
flowcontrol.v1.QueuingConfiguration	queues:i	handSize:i	queueLengthLimit:i
flowcontrol.v1.ResourcePolicyRule	verbs:[s !s	apiGroups:[s !s	resources:[s !s	clusterScope:b ?	namespaces:[s s
flowcontrol.v1.ServiceAccountSubject	namespace:s !	name:s !
flowcontrol.v1.Subject	kind:s !?	user:@flowcontrol.v1.UserSubject ~	group:@flowcontrol.v1.GroupSubject ~	serviceAccount:@flowcontrol.v1.ServiceAccountSubject ~
flowcontrol.v1.UserSubject	name:s !
metrics.v1beta1.ContainerMetrics	name:s !	usage:{Q !?
metrics.v1beta1.NodeMetrics	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta	timestamp:T !?	window:D !?	usage:{Q !?
metrics.v1beta1.PodMetrics	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta	timestamp:T !?	window:D !?	containers:[@metrics.v1beta1.ContainerMetrics !?a
networking.v1.HTTPIngressPath	path:s ?	pathType:s !*eExact/ImplementationSpecific/Prefix;	backend:@networking.v1.IngressBackend !
networking.v1.HTTPIngressRuleValue	paths:[@networking.v1.HTTPIngressPath !a
networking.v1.IPAddress	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IPAddressSpec !?
networking.v1.IPAddressSpec	parentRef:@networking.v1.ParentReference !~
networking.v1.IPBlock	cidr:s !	except:[s ?a
networking.v1.Ingress	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IngressSpec ?	status:@networking.v1.IngressStatus ?
networking.v1.IngressBackend	service:@networking.v1.IngressServiceBackend ~	resource:@core.v1.TypedLocalObjectReference ~
networking.v1.IngressClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.IngressClassSpec ?
networking.v1.IngressClassParametersReference	apiGroup:s ~	kind:s !?	name:s !	scope:s *	namespace:s ~
networking.v1.IngressClassSpec	controller:s ?	parameters:@networking.v1.IngressClassParametersReference ~
networking.v1.IngressLoadBalancerIngress	ip:s ?	hostname:s ?	ports:[@networking.v1.IngressPortStatus ?a
networking.v1.IngressLoadBalancerStatus	ingress:[@networking.v1.IngressLoadBalancerIngress ?a
networking.v1.IngressPortStatus	port:i !	protocol:s !eSCTP/TCP/UDP;	error:s ~
networking.v1.IngressRule	host:s ?	http:@networking.v1.HTTPIngressRuleValue ~
networking.v1.IngressServiceBackend	name:s !	port:@networking.v1.ServiceBackendPort ?
networking.v1.IngressSpec	ingressClassName:s ~	defaultBackend:@networking.v1.IngressBackend ~	tls:[@networking.v1.IngressTLS ?a	rules:[@networking.v1.IngressRule ?a
networking.v1.IngressStatus	loadBalancer:@networking.v1.IngressLoadBalancerStatus ?
networking.v1.IngressTLS	hosts:[s ?a	secretName:s ?
networking.v1.NetworkPolicy	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.NetworkPolicySpec ?
networking.v1.NetworkPolicyEgressRule	ports:[@networking.v1.NetworkPolicyPort ?a	to:[@networking.v1.NetworkPolicyPeer ?a
networking.v1.NetworkPolicyIngressRule	ports:[@networking.v1.NetworkPolicyPort ?a	from:[@networking.v1.NetworkPolicyPeer ?a
networking.v1.NetworkPolicyPeer	podSelector:@meta.v1.LabelSelector ~	namespaceSelector:@meta.v1.LabelSelector ~	ipBlock:@networking.v1.IPBlock ~
networking.v1.NetworkPolicyPort	protocol:s ~eSCTP/TCP/UDP;	port:I ~	endPort:i ~
networking.v1.NetworkPolicySpec	podSelector:@meta.v1.LabelSelector	ingress:[@networking.v1.NetworkPolicyIngressRule ?a	egress:[@networking.v1.NetworkPolicyEgressRule ?a	policyTypes:[s ?a
networking.v1.ParentReference	group:s ?	resource:s !?	namespace:s ?	name:s !?
networking.v1.ServiceBackendPort a	name:s ?	number:i ?
networking.v1.ServiceCIDR	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@networking.v1.ServiceCIDRSpec ?	status:@networking.v1.ServiceCIDRStatus ?
networking.v1.ServiceCIDRSpec	cidrs:[s ?a
networking.v1.ServiceCIDRStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
node.v1.Overhead	podFixed:{Q ?
node.v1.RuntimeClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	handler:s !	overhead:@node.v1.Overhead ~	scheduling:@node.v1.Scheduling ~
node.v1.Scheduling	nodeSelector:{s ?a	tolerations:[@core.v1.Toleration ?a
policy.v1.Eviction	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	deleteOptions:@meta.v1.DeleteOptions ~
policy.v1.PodDisruptionBudget	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@policy.v1.PodDisruptionBudgetSpec ?	status:@policy.v1.PodDisruptionBudgetStatus ?
policy.v1.PodDisruptionBudgetSpec	minAvailable:I ~	selector:@meta.v1.LabelSelector ~preplace;	maxUnavailable:I ~	unhealthyPodEvictionPolicy:s ~eAlwaysAllow/IfHealthyBudget;
policy.v1.PodDisruptionBudgetStatus	observedGeneration:l ?	disruptedPods:{T ?	disruptionsAllowed:i	currentHealthy:i	desiredHealthy:i	expectedPods:i	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
resource.v1.AllocatedDeviceStatus	driver:s !	pool:s !	device:s !	shareID:s ~	conditions:[@meta.v1.Condition ktype;	data:R ~	networkData:@resource.v1.NetworkDeviceData ~
resource.v1.AllocationResult	devices:@resource.v1.DeviceAllocationResult ?	nodeSelector:@core.v1.NodeSelector ~	allocationTimestamp:T ~
resource.v1.CELDeviceSelector	expression:s !
resource.v1.CapacityRequestPolicy	default:Q *	validValues:[Q ?a	validRange:@resource.v1.CapacityRequestPolicyRange ~
resource.v1.CapacityRequestPolicyRange	min:Q !~	max:Q ~	step:Q ~
resource.v1.CapacityRequirements	requests:{Q ?
resource.v1.Counter	value:Q !
resource.v1.CounterSet	name:s !	counters:{@resource.v1.Counter !?
resource.v1.Device	name:s !	attributes:{@resource.v1.DeviceAttribute ?	capacity:{@resource.v1.DeviceCapacity ?	consumesCounters:[@resource.v1.DeviceCounterConsumption ?a	nodeName:s ~	nodeSelector:@core.v1.NodeSelector ~	allNodes:b ~	taints:[@resource.v1.DeviceTaint ?a	bindsToNode:b ~	bindingConditions:[s ?a	bindingFailureConditions:[s ?a	allowMultipleAllocations:b ~	nodeAllocatableResources:{@resource.v1.NodeAllocatableResource ?
resource.v1.DeviceAllocationConfiguration	source:s !eFromClaim/FromClass;	requests:[s ?a	opaque:@resource.v1.OpaqueDeviceConfiguration ~
resource.v1.DeviceAllocationResult	results:[@resource.v1.DeviceRequestAllocationResult ?a	config:[@resource.v1.DeviceAllocationConfiguration ?a
resource.v1.DeviceAttribute	int:l ~	bool:b ~	string:s ~	version:s ~	ints:[l ?a	bools:[b ?a	strings:[s ?a	versions:[s ?a
resource.v1.DeviceCapacity	value:Q !	requestPolicy:@resource.v1.CapacityRequestPolicy ~
resource.v1.DeviceClaim	requests:[@resource.v1.DeviceRequest a	constraints:[@resource.v1.DeviceConstraint ?a	config:[@resource.v1.DeviceClaimConfiguration ?a
resource.v1.DeviceClaimConfiguration	requests:[s ?a	opaque:@resource.v1.OpaqueDeviceConfiguration ~
resource.v1.DeviceClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.DeviceClassSpec
resource.v1.DeviceClassConfiguration	opaque:@resource.v1.OpaqueDeviceConfiguration ~
resource.v1.DeviceClassSpec	selectors:[@resource.v1.DeviceSelector ?a	config:[@resource.v1.DeviceClassConfiguration ?a	extendedResourceName:s ~
resource.v1.DeviceConstraint	requests:[s ?a	matchAttribute:s ~	distinctAttribute:s ~
resource.v1.DeviceCounterConsumption	counterSet:s !	counters:{@resource.v1.Counter !?	compatibilityGroups:[s ?a
resource.v1.DeviceDerivedAttribute	name:s !	expression:s !
resource.v1.DeviceRequest	name:s !	exactly:@resource.v1.ExactDeviceRequest ~	firstAvailable:[@resource.v1.DeviceSubRequest ?a
resource.v1.DeviceRequestAllocationResult	request:s !	driver:s !	pool:s !	device:s !	adminAccess:b ~	tolerations:[@resource.v1.DeviceToleration ?a	bindingConditions:[s ?a	bindingFailureConditions:[s ?a	shareID:s ~	consumedCapacity:{Q ?	skipNodeOperations:[s ?s
resource.v1.DeviceSelector	cel:@resource.v1.CELDeviceSelector ~
resource.v1.DeviceSubRequest	name:s !	deviceClassName:s !	selectors:[@resource.v1.DeviceSelector ?a	allocationMode:s ?eAll/ExactCount;	count:l ?	tolerations:[@resource.v1.DeviceToleration ?a	capacity:@resource.v1.CapacityRequirements ~	derivedAttributes:[@resource.v1.DeviceDerivedAttribute ?a
resource.v1.DeviceTaint	key:s !	value:s ?	effect:s !eNoExecute/NoSchedule/None;	timeAdded:T ~
resource.v1.DeviceTaintRule	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.DeviceTaintRuleSpec !	status:@resource.v1.DeviceTaintRuleStatus ?
resource.v1.DeviceTaintRuleSpec	deviceSelector:@resource.v1.DeviceTaintSelector ~	taint:@resource.v1.DeviceTaint !?
resource.v1.DeviceTaintRuleStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;
resource.v1.DeviceTaintSelector	driver:s ~	pool:s ~	device:s ~
resource.v1.DeviceToleration	key:s ?	operator:s ?eEqual/Exists;d"Equal";	value:s ?	effect:s ?eNoExecute/NoSchedule/None;	tolerationSeconds:l ~
resource.v1.ExactDeviceRequest	deviceClassName:s !	selectors:[@resource.v1.DeviceSelector ?a	allocationMode:s ?eAll/ExactCount;	count:l ?	adminAccess:b ~	tolerations:[@resource.v1.DeviceToleration ?a	capacity:@resource.v1.CapacityRequirements ~	derivedAttributes:[@resource.v1.DeviceDerivedAttribute ?a
resource.v1.NetworkDeviceData	interfaceName:s ?	ips:[s ?a	hardwareAddress:s ?
resource.v1.NodeAllocatableMapping	capacityKey:s ~	capacityMultiplier:Q ~	deviceMultiplier:Q ~
resource.v1.NodeAllocatableOverhead	perPod:Q ~	perContainer:Q ~
resource.v1.NodeAllocatableResource	mapping:@resource.v1.NodeAllocatableMapping ~	overhead:@resource.v1.NodeAllocatableOverhead ~
resource.v1.OpaqueDeviceConfiguration	driver:s !	parameters:R !
resource.v1.ResourceClaim	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimSpec	status:@resource.v1.ResourceClaimStatus ?
resource.v1.ResourceClaimConsumerReference	apiGroup:s ?	resource:s !	name:s !	uid:s !
resource.v1.ResourceClaimSpec	devices:@resource.v1.DeviceClaim
resource.v1.ResourceClaimStatus	allocation:@resource.v1.AllocationResult ~	reservedFor:[@resource.v1.ResourceClaimConsumerReference ?kuid;pm;juid;	devices:[@resource.v1.AllocatedDeviceStatus ?kdriver+device+pool+shareID;
resource.v1.ResourceClaimTemplate	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimTemplateSpec
resource.v1.ResourceClaimTemplateSpec	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceClaimSpec
resource.v1.ResourcePool	name:s !	generation:l !	resourceSliceCount:l !
resource.v1.ResourceSlice	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@resource.v1.ResourceSliceSpec !
resource.v1.ResourceSliceSpec	driver:s !	pool:@resource.v1.ResourcePool !	nodeName:s ~	nodeSelector:@core.v1.NodeSelector ~	allNodes:b ~	devices:[@resource.v1.Device ?a	perDeviceNodeSelection:b ~	sharedCounters:[@resource.v1.CounterSet ?a	partitionTypeAttribute:s ~	skipNodeOperations:[s ?s
scheduling.v1.PriorityClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	value:i	globalDefault:b ?	description:s ?	preemptionPolicy:s ~eNever/PreemptLowerPriority;
scheduling.v1alpha3.TopologyConstraint	key:s !
scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode
scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy
scheduling.v1alpha3.WorkloadPodGroupDisruptionMode	single:@scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode ~	all:@scheduling.v1alpha3.WorkloadPodGroupAllDisruptionMode ~
scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy	minCount:i ~
scheduling.v1alpha3.WorkloadPodGroupResourceClaim	name:s !	resourceClaimName:s ~	resourceClaimTemplateName:s ~
scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints	topology:[@scheduling.v1alpha3.TopologyConstraint ?a
scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy	basic:@scheduling.v1alpha3.WorkloadPodGroupBasicSchedulingPolicy ~	gang:@scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy ~
scheduling.v1alpha3.WorkloadPodGroupSingleDisruptionMode
storage.v1.CSIDriver	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.CSIDriverSpec !
storage.v1.CSIDriverSpec	attachRequired:b ~	podInfoOnMount:b ~	volumeLifecycleModes:[s ?s	storageCapacity:b ~	fsGroupPolicy:s ~	tokenRequests:[@storage.v1.TokenRequest ?a	requiresRepublish:b ~	seLinuxMount:b ~	nodeAllocatableUpdatePeriodSeconds:l ~	serviceAccountTokenInSecrets:b ~	preventPodSchedulingIfMissing:b ~
storage.v1.CSINode	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.CSINodeSpec !	status:@storage.v1.CSINodeStatus ?
storage.v1.CSINodeDriver	name:s !	nodeID:s !	topologyKeys:[s a	allocatable:@storage.v1.VolumeNodeResources ~
storage.v1.CSINodeSpec	drivers:[@storage.v1.CSINodeDriver !kname;pm;jname;
storage.v1.CSINodeStatus	storageHealth:[@storage.v1.StorageHealth ?kname;pm;jname;
storage.v1.CSIStorageCapacity	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	nodeTopology:@meta.v1.LabelSelector ~	storageClassName:s !	capacity:Q ~	maximumVolumeSize:Q ~
storage.v1.StorageClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	provisioner:s !	parameters:{s ?	reclaimPolicy:s ~eDelete/Recycle/Retain;	mountOptions:[s ?a	allowVolumeExpansion:b ~	volumeBindingMode:s ~eImmediate/WaitForFirstConsumer;	allowedTopologies:[@core.v1.TopologySelectorTerm ?a
storage.v1.StorageHealth	name:s !	healthConditions:[@storage.v1.StorageHealthCondition ?a
storage.v1.StorageHealthCondition	status:s !eStorageDegraded/StorageUnreachable;	reason:s !	message:s ?	accessMode:s ~eReadOnlyMany/ReadWriteMany/ReadWriteOnce/ReadWriteOncePod;	volumeMode:s ~eBlock/Filesystem;	lastTransitionTime:T ?
storage.v1.TokenRequest	audience:s !	expirationSeconds:l ~
storage.v1.VolumeAttachment	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storage.v1.VolumeAttachmentSpec !	status:@storage.v1.VolumeAttachmentStatus ?
storage.v1.VolumeAttachmentSource	persistentVolumeName:s ~	inlineVolumeSpec:@core.v1.PersistentVolumeSpec ~
storage.v1.VolumeAttachmentSpec	attacher:s !	source:@storage.v1.VolumeAttachmentSource !	nodeName:s !
storage.v1.VolumeAttachmentStatus	attached:b !	attachmentMetadata:{s ?	attachError:@storage.v1.VolumeError ~	detachError:@storage.v1.VolumeError ~
storage.v1.VolumeAttributesClass	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	driverName:s !	parameters:{s ?
storage.v1.VolumeError	time:T ?	message:s ?	errorCode:i ~
storage.v1.VolumeNodeResources	count:i ~
storagemigration.v1.StorageVersionMigration	kind:s ?	apiVersion:s ?	metadata:@meta.v1.ObjectMeta ?	spec:@storagemigration.v1.StorageVersionMigrationSpec ?	status:@storagemigration.v1.StorageVersionMigrationStatus ?
storagemigration.v1.StorageVersionMigrationSpec	resource:@meta.v1.GroupResource !
storagemigration.v1.StorageVersionMigrationStatus	conditions:[@meta.v1.Condition ?ktype;pm;jtype;	resourceVersion:s ?`;
