import type { Cache } from '../../../cluster-client/cache.ts';
import { GROUP, type ReferenceGrant } from './types.ts';

/** Whether an object of one namespace may name one of another: a ReferenceGrant there says so. */
export function isGranted(cache: Cache, kind: string, from: string, to: { group: string; kind: string; name: string; namespace: string }): boolean {
  if (from === to.namespace) return true;
  return cache.all<ReferenceGrant>('referencegrants').some(({ metadata, spec }) => metadata.namespace === to.namespace
    && spec.from.some((one) => one.group === GROUP && one.kind === kind && one.namespace === from)
    && spec.to.some((one) => (one.group || 'core') === to.group && one.kind === to.kind && (one.name === undefined || one.name === to.name)));
}
