/**
 * A patched document as the server's JSON shows it: the patch library sorts the keys of what it took apart, which is the
 * document itself; metadata keeps the order of its struct. Compact, with Go's escapes.
 */
import { isObject } from '../conform.ts';

const METADATA = ['name', 'generateName', 'namespace', 'selfLink', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'labels', 'annotations', 'ownerReferences', 'finalizers', 'managedFields'];
const ENTRY = ['manager', 'operation', 'apiVersion', 'time', 'fieldsType', 'fieldsV1', 'subresource'];

const place = (order: readonly string[], key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

function arranged(value: unknown, order: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => arranged(one, []));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort((a, b) => place(order, a) - place(order, b) || (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, below(key, value[key], order)]));
}

function below(key: string, value: unknown, order: readonly string[]): unknown {
  if (order === METADATA && key === 'managedFields' && Array.isArray(value)) return value.map((one) => arranged(one, ENTRY));
  return arranged(value, key === 'metadata' && order.length === 0 ? METADATA : []);
}

export const goJson = (document: unknown): string => JSON.stringify(arranged(document, [])).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');
