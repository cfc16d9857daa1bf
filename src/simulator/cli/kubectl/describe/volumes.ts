/** Volumes of pods, and the sources of persistent volumes. */
import type { Volume } from '../../../api/kubernetes/volume.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { type Claim, describeClaim } from './claim.ts';
import { type Printed, SOURCES } from './volume-sources.ts';
import type { Writer } from './writer.ts';

type Fields = Record<string, unknown>;

export function* describeVolumes(w: Writer, volumes: readonly Volume[] | undefined, indent = ''): Blocking<void> {
  if (!volumes || volumes.length === 0) return w.line(0, `${indent}Volumes:\t<none>`);
  w.line(0, `${indent}Volumes:`);
  for (const volume of volumes) {
    w.line(1, `${indent === '' ? '' : ' '}${volume.name}:`);
    yield* describeSource(w, volume as unknown as Fields);
  }
}

/** A pod's volume, or the spec of a persistent volume: the one source that it has. */
export function* describeSource(w: Writer, holder: Fields, persistent = false): Blocking<void> {
  if (holder.projected) return projected(w, holder.projected as { sources?: Fields[] });
  if (holder.downwardAPI) return downward(w, holder.downwardAPI as { items?: Fields[] });
  if (holder.ephemeral) return ephemeral(w, holder.ephemeral as { volumeClaimTemplate?: Claim });
  const name = Object.keys(SOURCES).find((field) => holder[field] !== undefined && holder[field] !== null);
  if (!name) return w.line(1, '<unknown>');
  const source = holder[name] as Fields;
  const { type, fields, persistent: others = fields } = SOURCES[name]!;
  w.line(2, `Type:\t${type}`);
  for (const [label, path, nothing = '', printed] of persistent ? others : fields) {
    const value = path.split('.').reduce<unknown>((at, field) => (at as Fields | undefined)?.[field], source);
    w.line(2, `${label}\t${value === undefined || value === null ? nothing : print(value, nothing, printed)}`);
  }
  if (name === 'csi') attributes(w, (source.volumeAttributes ?? {}) as Record<string, string>);
}

function print(value: unknown, nothing: string, printed: Printed | undefined): string {
  const fields = value as Record<string, string>;
  if (printed === 'list') return `[${(value as string[]).join(' ')}]`;
  if (printed === 'joined') return (value as string[]).join(', ');
  if (printed === 'map') return `map[${Object.keys(fields).sort().map((key) => `${key}:${fields[key]}`).join(' ')}]`;
  if (printed === 'size') return /^[+-]?0/.test(String(value)) ? nothing : String(value);
  if (printed === 'reference') return fields.namespace === undefined ? `&LocalObjectReference{Name:${fields.name ?? ''},}` : `&SecretReference{Name:${fields.name ?? ''},Namespace:${fields.namespace},}`;
  return String(value);
}

/** Every line of them is indented once more behind its tab, as each is written of its own. */
function attributes(w: Writer, map: Record<string, string>): void {
  const keys = Object.keys(map).sort();
  if (keys.length === 0) w.line(2, 'VolumeAttributes:\t<none>');
  keys.forEach((key, index) => {
    const line = `${key}=${map[key]}`;
    w.line(index === 0 ? 2 : 4, `${index === 0 ? 'VolumeAttributes:' : ''}\t    ${line.length > 140 ? `${line.slice(0, 140)}...` : line}`);
  });
}

/** The claim that is made with the pod: only what a claim says before it is there. */
function ephemeral(w: Writer, { volumeClaimTemplate: claim }: { volumeClaimTemplate?: Claim }): void {
  w.line(2, 'Type:\tEphemeralVolume (an inline specification for a volume that gets created and deleted with the pod)');
  if (claim) describeClaim(w, claim);
}

function projected(w: Writer, { sources = [] }: { sources?: Fields[] }): void {
  w.line(2, 'Type:\tProjected (a volume that contains injected data from multiple sources)');
  for (const source of sources) {
    const reference = (source.secret ?? source.configMap) as Fields | undefined;
    if (reference) {
      w.line(2, `${source.secret ? 'SecretName' : 'ConfigMapName'}:\t${String(reference.name ?? '')}`);
      w.line(2, `Optional:\t${String(reference.optional ?? false)}`);
    } else if (source.downwardAPI) w.line(2, 'DownwardAPI:\ttrue');
    else if (source.serviceAccountToken) w.line(2, `TokenExpirationSeconds:\t${String((source.serviceAccountToken as Fields).expirationSeconds)}`);
  }
}

function downward(w: Writer, { items = [] }: { items?: Fields[] }): void {
  w.line(2, 'Type:\tDownwardAPI (a volume populated by information about the pod)');
  w.line(2, 'Items:');
  for (const item of items) {
    const field = (item.fieldRef as Fields | undefined)?.fieldPath ?? (item.resourceFieldRef as Fields | undefined)?.resource;
    w.line(3, `${String(field)} -> ${String(item.path)}`);
  }
}
