/**
 * Pods of one template share all of their specification but the name under which each has its token. Where nothing was
 * wrong with one, nothing is with the next: a controller makes hundreds of them, one after the other.
 */
import type { Container, VolumeMount } from '../../../api/kubernetes/container.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Volume } from '../../../api/kubernetes/volume.ts';

/** What the admission of service accounts calls the volume of the token. */
const TOKEN = 'kube-api-access-';

let right: Pod | undefined;

/** Nothing is wrong with this one. */
export function isRight(pod: Pod): void {
  right = pod;
}

/** Whether the last of which nothing was wrong differs from it in the name of the token's volume at most. */
export function isSibling({ metadata, spec }: Pod): boolean {
  if (!right || metadata.annotations !== right.metadata.annotations || !sharesBut(spec, right.spec, 'containers', 'volumes')) return false;
  const mine = spec.volumes ?? [], theirs = right.spec.volumes ?? [], { containers } = right.spec;
  const at = mine.findIndex((volume, i) => volume !== theirs[i]), token = mine[at], other = theirs[at];
  if (mine.length !== theirs.length || mine.some((volume, i) => volume !== theirs[i] && i !== at) || (token && !isToken(token, other!))) return false;
  return spec.containers.length === containers.length && spec.containers.every((one, i) => sameContainer(one, containers[i]!, token?.name, other?.name));
}

const isToken = (one: Volume, other: Volume): boolean => one.name.startsWith(TOKEN) && other.name.startsWith(TOKEN) && sharesBut(one, other, 'name');

function sameContainer(one: Container, other: Container, name: string | undefined, otherName: string | undefined): boolean {
  if (!sharesBut(one, other, 'volumeMounts')) return false;
  const mine = one.volumeMounts ?? [], theirs = other.volumeMounts ?? [];
  const same = (mount: VolumeMount, before: VolumeMount): boolean => mount === before || (mount.name === name && before.name === otherName && sharesBut(mount, before, 'name'));
  return mine.length === theirs.length && mine.every((mount, i) => same(mount, theirs[i]!));
}

/** All but a field or two is the very same. */
function sharesBut(one: object, other: object, field: string, another = field): boolean {
  const a = one as Record<string, unknown>, b = other as Record<string, unknown>;
  for (const key in a) if (a[key] !== b[key] && key !== field && key !== another) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}
