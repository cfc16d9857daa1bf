/** Kinds that have a description of their own. */
import { ipAddress, serviceCidr } from './addresses.ts';
import { certificateSigningRequest } from './certificates.ts';
import { configMap, secret, serviceAccount } from './configuration.ts';
import { daemonSet, replicaSet, replicationController, statefulSet } from './controllers.ts';
import { deployment } from './deployment.ts';
import type { Describer } from './describer.ts';
import { csiNode, volumeAttributesClass } from './drivers.ts';
import { endpoints, endpointSlice } from './endpoints.ts';
import { ingress, ingressClass } from './ingress.ts';
import { cronJob, job } from './jobs.ts';
import { limitRange, namespace, resourceQuota } from './namespace.ts';
import { networkPolicy } from './network-policy.ts';
import { node } from './node.ts';
import { pod } from './pod.ts';
import { disruptionBudget, horizontalPodAutoscaler, priorityClass } from './policies.ts';
import { rightsDescribers } from './rights.ts';
import { service } from './service.ts';
import { persistentVolume, persistentVolumeClaim, storageClass } from './storage.ts';

const all: readonly Describer[] = [
  pod, deployment, replicaSet, replicationController, statefulSet, daemonSet, job, cronJob, service, node, namespace, resourceQuota, limitRange, persistentVolume, persistentVolumeClaim, storageClass,
  secret, configMap, serviceAccount, endpoints, endpointSlice, ingress, ingressClass, networkPolicy, disruptionBudget, horizontalPodAutoscaler, priorityClass, serviceCidr, ipAddress, csiNode, volumeAttributesClass, certificateSigningRequest, ...rightsDescribers,
];

const byKind = new Map(all.map((describer) => [`${describer.group ?? ''}/${describer.kind}`, describer]));

export const describerOf = (group: string, kind: string): Describer | undefined => byKind.get(`${group}/${kind}`);
