/** The claims that a stateful set makes, as its description shows them. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { labels } from './parts.ts';
import type { Writer } from './writer.ts';

interface Claim extends KubernetesObject {
  spec: { accessModes?: string[]; resources?: { requests?: Record<string, string> }; storageClassName?: string };
}

export function describeClaimTemplates(w: Writer, templates: readonly unknown[] | undefined): void {
  if (!templates || templates.length === 0) return w.line(0, 'Volume Claims:\t<none>');
  w.line(0, 'Volume Claims:');
  for (const { metadata, spec } of templates as Claim[]) {
    w.line(1, `Name:\t${metadata.name}`);
    w.line(1, `StorageClass:\t${spec.storageClassName ?? ''}`);
    labels(w, 'Labels', metadata.labels, '  ');
    labels(w, 'Annotations', metadata.annotations, '  ');
    w.line(1, `Capacity:\t${spec.resources?.requests?.storage ?? '<default>'}`);
    w.line(1, `Access Modes:\t[${(spec.accessModes ?? []).join(' ')}]`);
  }
}
