/** Names and identities of a stateful set's pods and claims. */
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import type { Pod, PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import type { StatefulSet } from '../../../api/kubernetes/statefulset.ts';
import { podFromTemplate } from '../pod-control.ts';

export const REVISION_LABEL = 'controller-revision-hash';
const NAME_LABEL = 'statefulset.kubernetes.io/pod-name';
const INDEX_LABEL = 'apps.kubernetes.io/pod-index';

/** db-2 → 2; -1 where the name is none of the set's. */
export function ordinalOf(set: StatefulSet, pod: Pod): number {
  const match = /^(.*)-(\d+)$/.exec(pod.metadata.name);
  return match && match[1] === set.metadata.name ? Number(match[2]) : -1;
}

export const firstOrdinal = (set: StatefulSet): number => set.spec.ordinals?.start ?? 0;

const claimName = (template: PersistentVolumeClaim, set: StatefulSet, ordinal: number): string => `${template.metadata.name}-${set.metadata.name}-${ordinal}`;

export function podOf(set: StatefulSet, template: PodTemplateSpec, ordinal: number, revision: string): Partial<Pod> {
  const name = `${set.metadata.name}-${ordinal}`;
  const pod = podFromTemplate(template, set, { generateName: `${set.metadata.name}-`, labels: { [INDEX_LABEL]: String(ordinal), [REVISION_LABEL]: revision, [NAME_LABEL]: name } });
  const claims = set.spec.volumeClaimTemplates ?? [];
  const volumes = [
    ...claims.map((claim) => ({ name: claim.metadata.name, persistentVolumeClaim: { claimName: claimName(claim, set, ordinal) } })),
    ...(template.spec?.volumes ?? []).filter((volume) => !claims.some((claim) => claim.metadata.name === volume.name)),
  ];
  return {
    ...pod, metadata: { ...pod.metadata!, name },
    spec: { ...pod.spec!, hostname: name, ...(set.spec.serviceName ? { subdomain: set.spec.serviceName } : {}), ...(volumes.length > 0 ? { volumes } : {}) },
  };
}

/** The claims that a pod of the set needs. */
export const claimsOf = (set: StatefulSet, ordinal: number): Partial<PersistentVolumeClaim>[] =>
  (set.spec.volumeClaimTemplates ?? []).map((template) => ({
    apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: template.spec,
    metadata: {
      ...(template.metadata.annotations ? { annotations: template.metadata.annotations } : {}), name: claimName(template, set, ordinal), namespace: set.metadata.namespace,
      labels: { ...template.metadata.labels, ...set.spec.selector.matchLabels },
    } as PersistentVolumeClaim['metadata'],
  }));
