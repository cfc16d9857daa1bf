/** Volumes of pods, and the sources of persistent volumes. */
import type { Volume } from '../../../api/kubernetes/volume.ts';
import type { Writer } from './writer.ts';

type Fields = Record<string, unknown>;

export function describeVolumes(w: Writer, volumes: readonly Volume[] | undefined, indent = ''): void {
  if (!volumes || volumes.length === 0) return w.line(0, `${indent}Volumes:\t<none>`);
  w.line(0, `${indent}Volumes:`);
  for (const volume of volumes) {
    w.line(1, `${indent === '' ? '' : ' '}${volume.name}:`);
    describeSource(w, volume as unknown as Fields);
  }
}

interface SourceText {
  type: string;
  /** Label and field. */
  fields: [label: string, field: string, fallback?: string][];
}

const SOURCES: Record<string, SourceText> = {
  hostPath: { type: 'HostPath (bare host directory volume)', fields: [['Path', 'path'], ['HostPathType', 'type', '<none>']] },
  emptyDir: { type: "EmptyDir (a temporary directory that shares a pod's lifetime)", fields: [['Medium', 'medium', ''], ['SizeLimit', 'sizeLimit', '<unset>']] },
  secret: { type: 'Secret (a volume populated by a Secret)', fields: [['SecretName', 'secretName'], ['Optional', 'optional', 'false']] },
  configMap: { type: 'ConfigMap (a volume populated by a ConfigMap)', fields: [['Name', 'name'], ['Optional', 'optional', 'false']] },
  nfs: { type: 'NFS (an NFS mount that lasts the lifetime of a pod)', fields: [['Server', 'server'], ['Path', 'path'], ['ReadOnly', 'readOnly', 'false']] },
  persistentVolumeClaim: { type: 'PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)', fields: [['ClaimName', 'claimName'], ['ReadOnly', 'readOnly', 'false']] },
  local: { type: 'LocalVolume (a persistent volume backed by local storage on a node)', fields: [['Path', 'path']] },
  csi: { type: 'CSI (a Container Storage Interface (CSI) volume source)', fields: [['Driver', 'driver'], ['FSType', 'fsType', ''], ['ReadOnly', 'readOnly', 'false']] },
  image: { type: 'Image (a container image or OCI artifact)', fields: [['Reference', 'reference'], ['PullPolicy', 'pullPolicy', '']] },
};

/** A volume, or the spec of a persistent volume: the one source that it has. */
export function describeSource(w: Writer, holder: Fields): void {
  if (holder.projected) return projected(w, holder.projected as { sources?: Fields[] });
  if (holder.downwardAPI) return downward(w, holder.downwardAPI as { items?: Fields[] });
  if (holder.ephemeral) return w.line(2, 'Type:\tEphemeralVolume (an inline specification for a volume that gets created and deleted with the pod)');
  const name = Object.keys(SOURCES).find((field) => holder[field] !== undefined && holder[field] !== null);
  if (!name) return w.line(1, '<unknown>');
  const source = holder[name] as Fields;
  w.line(2, `Type:\t${SOURCES[name]!.type}`);
  for (const [label, field, fallback = ''] of SOURCES[name]!.fields) w.line(2, `${label}:\t${source[field] === undefined || source[field] === null ? fallback : String(source[field])}`);
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
