/** A manifest of a static pod, as the kubelet reads it from a file (pkg/kubelet/config/common.go). */
import type { Pod } from '../../api/kubernetes/pod.ts';
import { encode } from '../../kernel/bytes.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { timestamp } from '../timestamps.ts';
import { yaml } from '../yaml/readers.ts';

export const MIRROR = 'kubernetes.io/config.mirror';
export const MANIFESTS = '/etc/kubernetes/manifests';
export const HASH = 'kubernetes.io/config.hash';

/** Nothing that only the API server knows may stand in it. */
const refersToApi = ({ spec }: Pod): boolean =>
  Boolean(spec.serviceAccountName ?? spec.resourceClaims?.length)
  || (spec.volumes ?? []).some(({ configMap, secret, persistentVolumeClaim, projected }) => Boolean(configMap ?? secret ?? persistentVolumeClaim ?? projected))
  || [...(spec.initContainers ?? []), ...spec.containers].some(({ env = [], envFrom = [] }) => envFrom.length > 0 || env.some(({ valueFrom }) => valueFrom?.configMapKeyRef ?? valueFrom?.secretKeyRef));

/** The mirror pod of a file's text; undefined: the kubelet only complains in its log. */
export function podOf(text: string, file: string, node: { name: string; uid: string }, now: number): Partial<Pod> | undefined {
  const read = yaml.file!(text) as Pod | undefined;
  if (read?.kind !== 'Pod' || !read.metadata?.name || !Array.isArray(read.spec?.containers) || refersToApi(read)) return undefined;
  const { name, namespace = 'default', labels, annotations } = read.metadata;
  const hash = sha256Hex(encode(`${text}host:${node.name}file:${file}`)).slice(0, 32);
  return {
    apiVersion: 'v1', kind: 'Pod',
    metadata: {
      name: `${name}-${node.name}`, namespace, ...(labels ? { labels } : {}),
      annotations: { ...annotations, [HASH]: hash, [MIRROR]: hash, 'kubernetes.io/config.seen': timestamp(now), 'kubernetes.io/config.source': 'file' },
      ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: node.name, uid: node.uid, controller: true }],
    } as unknown as Pod['metadata'],
    spec: { ...read.spec, nodeName: node.name, tolerations: [...(read.spec.tolerations ?? []), { effect: 'NoExecute', operator: 'Exists' }] },
  };
}
