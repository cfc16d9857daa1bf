/** The manifests of the control plane as kubeadm wrote them: its mirror pods without what the API server and the kubelet added. */
import type { Container } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import { fileNode, type Inode } from '../../kernel/inode.ts';
import { emitYaml } from '../../kernel/yaml/emit.ts';

function ownContainer({ terminationMessagePath: _path, terminationMessagePolicy: _policy, ...rest }: Container): object {
  return rest;
}

function manifest({ metadata, spec }: Pod): string {
  const { nodeName, tolerations: _t, dnsPolicy: _d, enableServiceLinks: _e, preemptionPolicy: _p, restartPolicy: _r, schedulerName: _s, terminationGracePeriodSeconds: _g, containers, ...rest } = spec;
  const annotations = Object.fromEntries(Object.entries(metadata.annotations ?? {}).filter(([name]) => !name.startsWith('kubernetes.io/config.')));
  const name = metadata.name.slice(0, -(nodeName?.length ?? 0) - 1);
  return emitYaml({
    apiVersion: 'v1', kind: 'Pod', metadata: { ...(Object.keys(annotations).length > 0 ? { annotations } : {}), labels: metadata.labels, name, namespace: metadata.namespace },
    spec: { containers: containers.map(ownContainer), ...rest }, status: {},
  });
}

export const manifestFiles = (mirrors: Iterable<Pod>, mtime: number): Map<string, Inode> => new Map([...mirrors].map((pod) => {
  const name = pod.metadata.name.slice(0, -(pod.spec.nodeName?.length ?? 0) - 1);
  return [`${name}.yaml`, fileNode(manifest(pod), { mode: 0o600, mtime })];
}));
