/** A claim, as its own description begins, and as that of a pod shows the one that is made with it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { since } from '../print/age.ts';
import { annotationLines, annotations, labelLines, labels } from './parts.ts';
import type { Writer } from './writer.ts';

export interface Claim extends KubernetesObject {
  spec: {
    accessModes?: string[];
    storageClassName?: string;
    volumeMode?: string;
    volumeName?: string;
    dataSource?: { apiGroup?: string; kind: string; name: string };
  };
  status?: { phase?: string; accessModes?: string[]; capacity?: Record<string, string>; conditions?: { type: string; status: string; lastProbeTime?: string; lastTransitionTime?: string; reason?: string; message?: string }[] };
}

const MODES: Record<string, string> = { ReadWriteOnce: 'RWO', ReadOnlyMany: 'ROX', ReadWriteMany: 'RWX', ReadWriteOncePod: 'RWOP' };
export const modesText = (modes: readonly string[] | undefined): string => Object.keys(MODES).filter((mode) => modes?.includes(mode)).map((mode) => MODES[mode]!).join(',');
export const finalizers = (object: KubernetesObject): string => `[${(object.metadata.finalizers ?? []).join(' ')}]`;

/** The class in the annotation of old goes before the field. */
export const storageClassOf = (object: { metadata?: KubernetesObject['metadata']; spec: { storageClassName?: string } }): string =>
  object.metadata?.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? object.spec.storageClassName ?? '';

/** `now` is left out of a template, which has neither a name nor a state and stands two steps further in. */
export function describeClaim(w: Writer, claim: Claim, now?: number): void {
  const { metadata = {} as Claim['metadata'], spec, status } = claim;
  const full = now !== undefined;
  const level = full ? 0 : 2;
  if (full) {
    w.line(0, `Name:\t${metadata.name}`);
    w.line(0, `Namespace:\t${metadata.namespace}`);
  }
  w.line(level, `StorageClass:\t${storageClassOf({ metadata, spec })}`);
  if (full) w.line(0, metadata.deletionTimestamp ? `Status:\tTerminating (lasts ${since(metadata.deletionTimestamp, now)})` : `Status:\t${status?.phase ?? ''}`);
  w.line(level, `Volume:\t${spec.volumeName ?? ''}`);
  if (full) {
    labels(w, 'Labels', metadata.labels);
    annotations(w, 'Annotations', metadata.annotations);
  } else {
    furtherIn(w, 'Labels', labelLines(metadata.labels), 4);
    furtherIn(w, 'Annotations', annotationLines(metadata.annotations), 2);
  }
  if (full) w.line(0, `Finalizers:\t${finalizers(claim)}`);
  w.line(level, `Capacity:\t${spec.volumeName ? (status?.capacity?.storage ?? '0') : ''}`);
  w.line(level, `Access Modes:\t${spec.volumeName ? modesText(status?.accessModes) : ''}`);
  if (spec.volumeMode) w.line(level, `VolumeMode:\t${spec.volumeMode}`);
  if (!spec.dataSource) return;
  w.line(level, 'DataSource:');
  if (spec.dataSource.apiGroup !== undefined) w.line(level + 1, `APIGroup:\t${spec.dataSource.apiGroup}`);
  w.line(level + 1, `Kind:\t${spec.dataSource.kind}`);
  w.line(level + 1, `Name:\t${spec.dataSource.name}`);
}

/** Further in, kubectl indents what it writes piece by piece: the value behind the tab once more, and what is below it as often as it is in pieces. */
function furtherIn(w: Writer, title: string, lines: readonly string[], below: number): void {
  if (lines.length === 0) return w.line(2, `${title}:\t    <none>`);
  lines.forEach((line, index) => w.line(index === 0 ? 2 : below, `${index === 0 ? `${title}:` : ''}\t${line.startsWith('  ') ? '' : '    '}${line}`));
}
