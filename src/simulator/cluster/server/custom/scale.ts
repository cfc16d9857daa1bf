/** The Scale of a custom resource, read and written at the paths that its definition names. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Json } from '../conform.ts';
import { internalError } from '../errors.ts';
import type { ScalePaths } from './definition.ts';
import { valueAt, withValueAt } from './simple-path.ts';

/** @throws StatusError 500 where the object has no replicas, unless they are about to be written */
export function customScale(object: KubernetesObject, paths: ScalePaths, writing = false): Json {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const replicas = valueAt(object, paths.specReplicasPath);
  if (replicas === undefined && !writing) throw internalError(`the spec replicas field "${paths.specReplicasPath}" does not exist`);
  const status: Json = { replicas: valueAt(object, paths.statusReplicasPath) ?? 0 };
  const selector = paths.labelSelectorPath ? valueAt(object, paths.labelSelectorPath) : undefined;
  if (selector) status.selector = selector;
  return { kind: 'Scale', apiVersion: 'autoscaling/v1', metadata: { name, namespace, uid, resourceVersion, creationTimestamp }, spec: replicas ? { replicas } : {}, status };
}

export const withReplicas = (object: KubernetesObject, paths: ScalePaths, replicas: number): KubernetesObject => withValueAt(object, paths.specReplicasPath, replicas);
