/** Kinds that have a description of their own. */
import { daemonSet, replicaSet, replicationController, statefulSet } from './controllers.ts';
import { deployment } from './deployment.ts';
import type { Describer } from './describer.ts';
import { cronJob, job } from './jobs.ts';
import { limitRange, namespace, resourceQuota } from './namespace.ts';
import { node } from './node.ts';
import { pod } from './pod.ts';
import { service } from './service.ts';
import { persistentVolume, persistentVolumeClaim, storageClass } from './storage.ts';
import { otherDescribers } from './others.ts';

const all: readonly Describer[] = [
  pod, deployment, replicaSet, replicationController, statefulSet, daemonSet, job, cronJob, service, node, namespace, resourceQuota, limitRange, persistentVolume, persistentVolumeClaim, storageClass,
  ...otherDescribers,
];

const byKind = new Map(all.map((describer) => [`${describer.group ?? ''}/${describer.kind}`, describer]));

export const describerOf = (group: string, kind: string): Describer | undefined => byKind.get(`${group}/${kind}`);
