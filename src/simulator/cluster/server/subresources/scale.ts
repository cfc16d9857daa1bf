/** The Scale of whatever has replicas. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { Json } from '../conform.ts';
import { conform } from '../conform.ts';
import { invalid, modified } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { wrongUid, type Registry } from '../registry.ts';
import type { Resource } from '../resources.ts';
import { schemaOf } from '../schema.ts';
import { FieldErrors } from '../validation/field-errors.ts';

export function scaleOf(object: KubernetesObject, { custom }: Resource, writing = false): Json {
  if (custom) return custom.scaleOf(object, writing);
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const spec = (object.spec ?? {}) as { replicas?: number; selector?: LabelSelector & Record<string, string> };
  const status = (object.status ?? {}) as { replicas?: number };
  const text = object.kind === 'ReplicationController' ? formatLabelSelector({ matchLabels: spec.selector }) : formatLabelSelector(spec.selector);
  const shown: Json = { replicas: status.replicas ?? 0 };
  if (text !== '<none>') shown.selector = text;
  return {
    kind: 'Scale', apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: spec.replicas ? { replicas: spec.replicas } : {},
    status: shown,
  };
}

export interface Scaling {
  /** The new Scale. */
  change(scale: Json): Json;
  /** Settles who owns the number, where that is not simply whoever changed it. */
  claim?(draft: KubernetesObject, old: KubernetesObject): void;
}

/** Sets spec.replicas; gives the new Scale. */
export function updateScale(registry: Registry, resource: Resource, namespace: string | undefined, name: string, { change, claim }: Scaling, operation: Operation): Json {
  const old = registry.get(resource, namespace, name);
  const scale = conform(change(scaleOf(old, resource, true)), schemaOf('autoscaling.v1.Scale')) as { metadata?: { name?: string; uid?: string; resourceVersion?: string }; spec?: { replicas?: number } };
  const replicas = scale.spec?.replicas ?? 0;
  const errors = new FieldErrors();
  if (replicas < 0 && !resource.custom) errors.invalid('spec.replicas', replicas, 'must be greater than or equal to 0');
  if (!errors.empty) throw invalid('autoscaling', 'Scale', name, errors.all);
  const { uid, resourceVersion: version } = scale.metadata ?? {};
  if (uid && uid !== old.metadata.uid) throw wrongUid(resource, old, uid);
  if (version && version !== old.metadata.resourceVersion) throw modified(resource, name);
  const changed = resource.custom ? resource.custom.withReplicas(old, replicas) : { ...old, spec: { ...(old.spec as Json), replicas } };
  const next = (): KubernetesObject => {
    const draft = registry.canonical(resource, changed);
    claim?.(draft, old);
    return draft;
  };
  return scaleOf(registry.update(resource, namespace, name, next, operation).object, resource);
}
