/** How table cells show times, containers and the like. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { parseRfc3339 } from '../../../kernel/calendar.ts';

/** A duration in at most two units, as every AGE column has it. */
export function humanDuration(ms: number): string {
  const seconds = Math.trunc(ms / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 0) return '0s';
  if (seconds < 120) return `${seconds}s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10) return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${seconds % 60}s`;
  if (minutes < 180) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return minutes % 60 === 0 ? `${hours}h` : `${hours}h${minutes % 60}m`;
  if (hours < 48) return `${hours}h`;
  const days = Math.floor(hours / 24);
  if (hours < 192) return hours % 24 === 0 ? `${days}d` : `${days}d${hours % 24}h`;
  if (days < 730) return `${days}d`;
  const years = Math.floor(days / 365);
  return days < 2920 && days % 365 !== 0 ? `${years}y${days % 365}d` : `${years}y`;
}

/** How long ago a time was; '<unknown>' for none. */
export function since(time: string | undefined | null, now: number): string {
  const at = time ? parseRfc3339(time) : undefined;
  return at === undefined ? '<unknown>' : humanDuration(now - at);
}

export const age = (object: KubernetesObject, now: number): string => since(object.metadata.creationTimestamp, now);

/** Names and images of containers, each joined by commas. */
export const containerCells = (containers: readonly { name: string; image?: string }[]): [names: string, images: string] => [
  containers.map(({ name }) => name).join(','),
  containers.map(({ image }) => image ?? '').join(','),
];

export const orNone = (text: string | undefined): string => text || '<none>';

/** Up to `most` entries, then how many more there are. */
export function withMore(list: readonly string[], most: number, count = list.length): string {
  if (list.length === 0) return '<none>';
  const shown = list.slice(0, most).join(',');
  return count > most ? `${shown} + ${count - most} more...` : shown;
}

const LOAD_BALANCER_WIDTH = 16;

/** Addresses of a load balancer, sorted; server-side tables are always wide, so nothing is cut. */
export function loadBalancerAddresses(ingress: readonly { ip?: string; hostname?: string }[] | undefined, wide = true): string {
  const text = [...new Set((ingress ?? []).map(({ ip, hostname }) => ip || hostname || '').filter(Boolean))].sort().join(',');
  return !wide && text.length > LOAD_BALANCER_WIDTH ? `${text.slice(0, LOAD_BALANCER_WIDTH - 3)}...` : text;
}
