/** Every kind with rules of its own; a kind that is not here is stored and shown by its schema alone. */
import type { Kind } from '../server/kind.ts';
import { configMap } from './configmap.ts';
import { controllerRevision } from './controllerrevision.ts';
import { cronJob } from './cronjob.ts';
import { daemonSet } from './daemonset.ts';
import { deployment } from './deployment.ts';
import { endpoints } from './endpoints.ts';
import { endpointSlice } from './endpointslice.ts';
import { event } from './event.ts';
import { horizontalPodAutoscaler } from './horizontalpodautoscaler.ts';
import { ingress } from './ingress.ts';
import { ingressClass } from './ingressclass.ts';
import { job } from './job.ts';
import { lease } from './lease.ts';
import { limitRange } from './limitrange.ts';
import { namespace } from './namespace.ts';
import { networkPolicy } from './networkpolicy.ts';
import { node } from './node.ts';
import { persistentVolume } from './persistentvolume.ts';
import { persistentVolumeClaim } from './persistentvolumeclaim.ts';
import { pod } from './pod.ts';
import { podDisruptionBudget } from './poddisruptionbudget.ts';
import { podTemplate } from './podtemplate.ts';
import { priorityClass } from './priorityclass.ts';
import { replicaSet } from './replicaset.ts';
import { replicationController } from './replicationcontroller.ts';
import { resourceQuota } from './resourcequota.ts';
import { admissionConfigurations } from './admission-configurations.ts';
import { apiService } from './apiservice.ts';
import { certificateSigningRequest, clusterTrustBundle, podCertificateRequest } from './certificates.ts';
import { componentStatus } from './component-status.ts';
import { deviceClass, deviceTaintRule, resourceClaim, resourceClaimTemplate, resourceSlice } from './device-resources.ts';
import { flowSchema, priorityLevelConfiguration } from './flow-control.ts';
import { runtimeClass } from './runtimeclass.ts';
import { ipAddress, serviceCIDR } from './service-addresses.ts';
import { csiDriver, csiNode, volumeAttachment, volumeAttributesClass } from './storage-drivers.ts';
import { storageVersionMigration } from './storageversionmigration.ts';
import { clusterRole, clusterRoleBinding, role, roleBinding } from './role.ts';
import { secret } from './secret.ts';
import { service } from './service.ts';
import { serviceAccount } from './serviceaccount.ts';
import { statefulSet } from './statefulset.ts';
import { storageClass } from './storageclass.ts';

export const kinds: readonly Kind[] = [
  pod, podTemplate, replicationController, service, endpoints, node, namespace, configMap, secret, serviceAccount, event, limitRange, resourceQuota,
  persistentVolume, persistentVolumeClaim, deployment, replicaSet, statefulSet, daemonSet, controllerRevision, job, cronJob, horizontalPodAutoscaler,
  podDisruptionBudget, endpointSlice, ingress, ingressClass, networkPolicy, role, clusterRole, roleBinding, clusterRoleBinding, storageClass, priorityClass, lease,
  componentStatus, apiService, certificateSigningRequest, clusterTrustBundle, podCertificateRequest, csiDriver, csiNode, volumeAttachment, volumeAttributesClass, runtimeClass,
  serviceCIDR, ipAddress, ...admissionConfigurations, flowSchema, priorityLevelConfiguration, deviceClass, resourceClaim, resourceClaimTemplate, resourceSlice, deviceTaintRule,
  storageVersionMigration,
];
