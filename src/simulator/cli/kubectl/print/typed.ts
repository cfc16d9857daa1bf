/**
 * Objects that kubectl makes of Go's types: their JSON has the fields in the order of the types, not of the alphabet.
 * Generators write their literals in that order; kind, apiVersion and metadata are put right here.
 */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { structJson } from '../../shared/jsonpath/json-text.ts';
import { LAST_APPLIED } from '../resource/write.ts';

const METADATA = ['name', 'generateName', 'namespace', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'labels', 'annotations', 'ownerReferences', 'finalizers', 'managedFields'];

function inOrder(value: object): Record<string, unknown> {
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(METADATA.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
}

const typed = ({ kind, apiVersion, metadata, ...rest }: KubernetesObject): unknown => ({ kind, apiVersion, metadata: inOrder(metadata), ...rest });

export const typedJson = (object: KubernetesObject, indent = 0): string => structJson(typed(object), indent);

/** --save-config of such an object. */
export function withTypedConfiguration(object: KubernetesObject): KubernetesObject {
  return { ...object, metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, [LAST_APPLIED]: `${typedJson(object)}\n` } } };
}
