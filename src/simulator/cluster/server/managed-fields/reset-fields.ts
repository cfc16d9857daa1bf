/** Fields that a request may send but not change: the status of a main resource, all else of a status. */
import type { Resource } from '../resources.ts';

type Prefix = readonly string[];

const STATUS: Prefix[] = [['f:status']];
const SPEC: Prefix[] = [['f:spec']];
const NONE: Prefix[] = [];

/** What a status update does not touch, where it is more than the specification. */
const OF_STATUS: Record<string, Prefix[]> = {
  'core/pods': [['f:spec'], ['f:metadata', 'f:deletionTimestamp'], ['f:metadata', 'f:ownerReferences']],
  'apps/deployments': [['f:spec'], ['f:metadata', 'f:labels']],
  'core/persistentvolumes': [['f:spec']],
  'certificates.k8s.io/certificatesigningrequests': [['f:spec']],
};

/** Of a custom resource a status update writes the status, and nothing else. */
const OF_CUSTOM_STATUS: Prefix[] = [['f:spec'], ['f:metadata']];

const WITHOUT_STATUS = new Set(['core/events', 'core/configmaps', 'core/secrets', 'core/endpoints', 'core/serviceaccounts']);

/** Nobody changes what they ask for once it is asked. */
const FIXED = new Set(['certificates.k8s.io/certificatesigningrequests']);

export function resetFields(resource: Resource, subresource: string): readonly Prefix[] {
  if (subresource === 'status' && resource.custom) return OF_CUSTOM_STATUS;
  if (subresource === 'status') return OF_STATUS[resource.collection] ?? SPEC;
  if (!resource.subresources.has('status') || WITHOUT_STATUS.has(resource.collection)) return NONE;
  return FIXED.has(resource.collection) ? [...SPEC, ...STATUS] : STATUS;
}
