/** Objects in another version than the stored one: core events as events.k8s.io shows them, autoscalers as autoscaling/v1. */
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import { fromFirstVersion, toFirstVersion } from './autoscaler-version.ts';
import type { Recorder } from './managed-fields/record.ts';
import type { Resource } from './resources.ts';

export interface VersionViews {
  /** A stored object as `resource` shows it. */
  toVersion(object: KubernetesObject, resource: Resource): KubernetesObject;
  /** What is stored for an object that came in as `resource`. */
  fromVersion(object: KubernetesObject, resource: Resource, recorder: Pick<Recorder, 'became'>): KubernetesObject;
}

interface Conversion {
  /** apiVersion and resource: 'events.k8s.io/v1/events'. */
  of: string;
  to(stored: KubernetesObject): KubernetesObject;
  from(shown: KubernetesObject): KubernetesObject;
}

/** Moves fields to other names; what is undefined stays away. */
function renamed(object: KubernetesObject, names: Record<string, string>): KubernetesObject {
  const out: KubernetesObject = { apiVersion: object.apiVersion, kind: object.kind, metadata: object.metadata };
  for (const key of Object.keys(object)) if (!(key in out)) out[names[key] ?? key] = object[key];
  return out;
}

const EVENT_FIELDS: Record<string, string> = {
  involvedObject: 'regarding', message: 'note', source: 'deprecatedSource', firstTimestamp: 'deprecatedFirstTimestamp',
  lastTimestamp: 'deprecatedLastTimestamp', count: 'deprecatedCount', reportingComponent: 'reportingController',
};
const CORE_FIELDS = Object.fromEntries(Object.entries(EVENT_FIELDS).map(([core, other]) => [other, core]));

const CONVERSIONS: readonly Conversion[] = [
  {
    of: 'events.k8s.io/v1/events',
    to: (stored) => ({ ...renamed(stored, EVENT_FIELDS), apiVersion: 'events.k8s.io/v1' }),
    from: (shown) => ({ involvedObject: {}, ...renamed(shown, CORE_FIELDS), apiVersion: 'v1' }),
  },
  { of: 'autoscaling/v1/horizontalpodautoscalers', to: toFirstVersion, from: fromFirstVersion },
];

const conversionTo = (resource: Resource): Conversion | undefined => CONVERSIONS.find(({ of }) => of === `${resource.apiVersion}/${resource.name}`);

/** A stored object with the fields that `resource` has, where those are others. */
export const fieldsOfVersion = (object: KubernetesObject, resource: Resource): KubernetesObject => (object.apiVersion === resource.apiVersion ? object : (conversionTo(resource)?.to(object) ?? object));

export const versionViews: VersionViews = {
  toVersion(object, resource) {
    if (object.apiVersion === resource.apiVersion) return object;
    if (resource.custom) return resource.custom.shown(object);
    const conversion = conversionTo(resource);
    return conversion ? conversion.to(object) : { ...object, apiVersion: resource.apiVersion };
  },
  fromVersion(object, resource, recorder) {
    const conversion = conversionTo(resource);
    if (!conversion) return object;
    const stored = conversion.from(object);
    recorder.became(stored, object, conversion.to(stored));
    return stored;
  },
};
