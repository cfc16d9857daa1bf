/** Admission plug-ins, in the order in which the real server calls them. */
import type { AdmissionPlugin } from '../operation.ts';
import { limitRanger } from './limit-ranger.ts';
import { namespaceLifecycle } from './namespace-lifecycle.ts';
import { nodeRestriction } from './node-restriction.ts';
import { defaultTolerationSeconds, priority } from './pod-defaults.ts';
import { resourceQuota } from './resource-quota.ts';
import { podSecurity } from './pod-security.ts';
import { podResize } from './pod-resize.ts';
import { runtimeClass } from './runtime-class.ts';
import { serviceAccount } from './service-account.ts';
import { defaultStorageClass, persistentVolumeClaimResize, storageObjectInUseProtection } from './storage.ts';

export const admissionPlugins: readonly AdmissionPlugin[] = [
  namespaceLifecycle, limitRanger, serviceAccount, nodeRestriction, podSecurity, priority, defaultTolerationSeconds, defaultStorageClass, storageObjectInUseProtection, persistentVolumeClaimResize, runtimeClass, podResize, resourceQuota,
];
