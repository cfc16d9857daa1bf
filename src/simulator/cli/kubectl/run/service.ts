/** The service that `kubectl run --expose` makes beside the pod. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Session } from '../session.ts';
import { parseLabels } from './pod.ts';

export function exposedService(session: Session, name: string): KubernetesObject {
  const port = Number(session.flag('port'));
  const labels = session.flag('labels') ? parseLabels(session.flag('labels')) : undefined;
  const { name: namespace, explicit } = session.namespace();
  return {
    apiVersion: 'v1', kind: 'Service', metadata: { ...(labels && { labels }), name, ...(explicit && { namespace }) },
    spec: { ports: [{ port, protocol: 'TCP', targetPort: port }], selector: labels ?? { run: name } },
    status: { loadBalancer: {} },
  } as unknown as KubernetesObject;
}
