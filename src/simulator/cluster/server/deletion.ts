/**
 * How an object goes: at once, after a grace period, or when its finalizers are gone. The steps and their order are
 * those of the generic registry of the API server.
 */
import type { DeleteOptions } from '../client.ts';
import type { KubernetesObject, ObjectMeta } from '../../api/kubernetes/meta.ts';
import { parseRfc3339, rfc3339 } from '../../kernel/calendar.ts';
import { conflict } from './errors.ts';
import type { Kind } from './kind.ts';
import type { Resource } from './resources.ts';

const ORPHAN = 'orphan';
const FOREGROUND = 'foregroundDeletion';

export type Deletion =
  /** It is being deleted already and nothing changes. */
  | { outcome: 'pending' }
  /** Marked: stays until a kubelet or a finalizer is done. */
  | { outcome: 'mark'; object: KubernetesObject }
  /** Goes now; `object` is its last state. A graceful deletion without grace is written down once before. */
  | { outcome: 'remove'; object: KubernetesObject; marked: boolean };

/** @throws StatusError 409 where a precondition does not hold */
export function checkPreconditions(resource: Resource, object: KubernetesObject, options: DeleteOptions): void {
  const { metadata } = object;
  const named = { group: resource.group, name: resource.kind };
  if (options.uid !== undefined && options.uid !== metadata.uid) {
    throw conflict(named, metadata.name, `the UID in the precondition (${options.uid}) does not match the UID in record (${metadata.uid}). The object might have been deleted and then recreated`);
  }
  if (options.resourceVersion !== undefined && options.resourceVersion !== metadata.resourceVersion) {
    throw conflict(named, metadata.name, `the ResourceVersion in the precondition (${options.resourceVersion}) does not match the ResourceVersion in record (${metadata.resourceVersion}). The object might have been modified`);
  }
}

export function planDeletion(kind: Kind, object: KubernetesObject, options: DeleteOptions, now: number): Deletion {
  const metadata: ObjectMeta = { ...object.metadata };
  const graceful = beginGrace(kind, object, metadata, options, now);
  if (graceful === 'pending') return { outcome: 'pending' };
  const finalizers = collectorFinalizers(kind, metadata, options);
  if (finalizers.length > 0) metadata.finalizers = finalizers;
  else delete metadata.finalizers;
  const marked = { ...object, metadata };
  if (graceful === 'none') {
    if (finalizers.length === 0) return { outcome: 'remove', object: marked, marked: false };
    if (!metadata.deletionTimestamp) {
      metadata.deletionTimestamp = rfc3339(now);
      if (metadata.generation) metadata.generation++;
    }
    metadata.deletionGracePeriodSeconds = 0;
    return { outcome: 'mark', object: marked };
  }
  if (finalizers.length > 0 || metadata.deletionGracePeriodSeconds! > 0) return { outcome: 'mark', object: marked };
  return { outcome: 'remove', object: marked, marked: true };
}

function beginGrace(kind: Kind, object: KubernetesObject, metadata: ObjectMeta, options: DeleteOptions, now: number): 'none' | 'pending' | 'graceful' {
  if (!kind.grace) return 'none';
  const asked = options.gracePeriodSeconds !== undefined && options.gracePeriodSeconds < 0 ? 1 : options.gracePeriodSeconds;
  if (metadata.deletionTimestamp !== undefined) return shortenGrace(metadata, asked, now);
  const grace = kind.grace(object, asked);
  if (grace === undefined) return 'none';
  metadata.deletionTimestamp = rfc3339(now + grace * 1000);
  metadata.deletionGracePeriodSeconds = grace;
  if (metadata.generation) metadata.generation++;
  return 'graceful';
}

/** The second DELETE of a terminating object may only shorten what is left. */
function shortenGrace(metadata: ObjectMeta, asked: number | undefined, now: number): 'none' | 'pending' | 'graceful' {
  const held = metadata.deletionGracePeriodSeconds ?? 0;
  if (held === 0) return 'none';
  if (asked === undefined || asked >= held) return 'pending';
  let at = parseRfc3339(metadata.deletionTimestamp!)! - held * 1000 + asked * 1000;
  let period = asked;
  if (at < now) {
    at = now;
    if (period !== 0) period = 1;
  }
  metadata.deletionTimestamp = rfc3339(at);
  metadata.deletionGracePeriodSeconds = period;
  return 'graceful';
}

/** Adds or takes away the garbage collector's finalizers as the propagation policy says. */
function collectorFinalizers(kind: Kind, metadata: ObjectMeta, options: DeleteOptions): string[] {
  const held = metadata.finalizers ?? [];
  const rest = held.filter((one) => one !== ORPHAN && one !== FOREGROUND);
  let policy = options.propagationPolicy;
  if (!policy) policy = held.includes(ORPHAN) ? 'Orphan' : held.includes(FOREGROUND) ? 'Foreground' : kind.orphansByDefault ? 'Orphan' : 'Background';
  if (kind.collection === 'core/events') return held;
  if (policy === 'Orphan') return [...rest, ORPHAN];
  if (policy === 'Foreground') return [...rest, FOREGROUND];
  return rest;
}
