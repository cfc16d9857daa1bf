/**
 * What may stand in an object of each kind, and what is worth a warning. The rules come with the first object that
 * somebody writes; until then all that there is was made by the cluster itself, which keeps them.
 */
import type { Blocking } from '../../../../kernel/blocking.ts';
import { limitNode } from '../../admission/node-limits.ts';
import { standards } from '../../admission/pod-security.ts';
import { violations } from '../../admission/pod-security-checks.ts';
import { nodeRules as rulesOfNodes } from '../../authorization/node-rules.ts';
import { decideForNode } from '../../authorization/nodes.ts';
import type { KubernetesObject } from '../../../../api/kubernetes/meta.ts';
import type { Kind } from '../../kind.ts';
import { apiServiceRules } from './api-service.ts';
import { certificateSigningRequestRules, podCertificateRequestRules } from './certificates.ts';
import { clusterTrustBundleRules } from './cluster-trust-bundle.ts';
import { configMapRules } from './configmap.ts';
import { controllerRevisionRules } from './controllerrevision.ts';
import { cronJobRules } from './cronjob.ts';
import { daemonSetRules } from './daemonset.ts';
import { deploymentRules } from './deployment.ts';
import { endpointsRules } from './endpoints.ts';
import { endpointSliceRules } from './endpointslice.ts';
import { eventRules } from './event.ts';
import { flowSchemaRules, priorityLevelRules } from './flow-control.ts';
import { horizontalPodAutoscalerRules } from './horizontalpodautoscaler.ts';
import { ingressRules } from './ingress.ts';
import { ingressClassRules } from './ingressclass.ts';
import { jobRules } from './job.ts';
import { leaseRules } from './lease.ts';
import { limitRangeRules } from './limitrange.ts';
import { migrationRules } from './migration.ts';
import { namespaceRules } from './namespace.ts';
import { networkPolicyRules } from './networkpolicy.ts';
import { nodeRules } from './node.ts';
import { persistentVolumeRules } from './persistentvolume.ts';
import { persistentVolumeClaimRules } from './persistentvolumeclaim.ts';
import { podRules } from './pod.ts';
import { podDisruptionBudgetRules } from './poddisruptionbudget.ts';
import { podTemplateRules } from './podtemplate.ts';
import { priorityClassRules } from './priorityclass.ts';
import { replicaSetRules } from './replicaset.ts';
import { replicationControllerRules } from './replicationcontroller.ts';
import { resourceQuotaRules } from './resourcequota.ts';
import { clusterRoleBindingRules, clusterRoleRules, roleBindingRules, roleRules } from './role.ts';
import { runtimeClassRules } from './runtime-class.ts';
import { secretRules } from './secret.ts';
import { serviceAccountRules } from './serviceaccount.ts';
import { ipAddressRules, serviceCIDRRules } from './service-addresses.ts';
import { serviceRules } from './service.ts';
import { statefulSetRules } from './statefulset.ts';
import { storageClassRules } from './storage-class.ts';
import { capacityRules, csiDriverRules, csiNodeRules } from './storage-drivers.ts';
import { attachmentRules, attributesClassRules } from './volumes.ts';

const RULES: readonly Kind[] = [
  apiServiceRules, certificateSigningRequestRules, podCertificateRequestRules, clusterTrustBundleRules, configMapRules, controllerRevisionRules, cronJobRules, daemonSetRules, deploymentRules, endpointsRules, endpointSliceRules, eventRules,
  flowSchemaRules, priorityLevelRules, horizontalPodAutoscalerRules, ingressRules, ingressClassRules, jobRules, leaseRules, limitRangeRules, migrationRules, namespaceRules, networkPolicyRules,
  nodeRules, persistentVolumeRules, persistentVolumeClaimRules, podRules, podDisruptionBudgetRules, podTemplateRules, priorityClassRules, replicaSetRules,
  replicationControllerRules, resourceQuotaRules, clusterRoleBindingRules, clusterRoleRules, roleBindingRules, roleRules, runtimeClassRules, secretRules, ipAddressRules,
  serviceAccountRules, serviceCIDRRules, serviceRules, statefulSetRules, storageClassRules, capacityRules, csiDriverRules, csiNodeRules, attachmentRules, attributesClassRules,
];

/** Of these nobody gives the state when they are made, and no rule of theirs says so. */
const STATELESS = [csiNodeRules.collection, serviceCIDRRules.collection, flowSchemaRules.collection, priorityLevelRules.collection, 'resource.k8s.io/resourceclaims', 'admissionregistration.k8s.io/validatingadmissionpolicies'];
const forgetState = (draft: KubernetesObject): void => void Object.assign(draft, { status: {} });

/** Does nothing the second time. */
export function* loadRules(kinds: Map<string, Kind>): Blocking<void> {
  if (kinds.get(podRules.collection)?.validate) return;
  standards.violations = violations;
  rulesOfNodes.decide = decideForNode;
  rulesOfNodes.restrict = limitNode;
  for (const rules of RULES) kinds.set(rules.collection, { ...kinds.get(rules.collection), ...rules });
  for (const name of STATELESS) kinds.set(name, { ...kinds.get(name)!, prepareForCreate: forgetState });
}
