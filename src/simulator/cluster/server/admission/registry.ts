/** Admission plug-ins, in the order in which the real server calls them. */
import type { AdmissionPlugin } from '../operation.ts';
import { namespaceLifecycle } from './namespace-lifecycle.ts';
import { defaultTolerationSeconds, priority } from './pod-defaults.ts';
import { runtimeClass } from './runtime-class.ts';
import { serviceAccount } from './service-account.ts';
import { defaultStorageClass, storageObjectInUseProtection } from './storage.ts';

export const admissionPlugins: readonly AdmissionPlugin[] = [
  namespaceLifecycle, serviceAccount, priority, defaultTolerationSeconds, defaultStorageClass, storageObjectInUseProtection, runtimeClass,
];
