/** The proxy subresource of nodes: what a kubelet serves at port 10250. */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { KubeletApi } from '../../node-api.ts';
import { answer, plainText } from '../http/responses.ts';
import type { Call } from '../http/verbs.ts';
import { addressed, unavailable } from './proxy-target.ts';

const PORT = '10250';

export function* nodeProxy(call: Call): Blocking<Response> {
  const { server, route } = call;
  const { name, port } = addressed('node', route.name);
  const node = server.registry.get(route.resource, undefined, name) as Node;
  const address = node.status.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? name;
  const kubelet = server.kubelets(name);
  if (!kubelet || (port !== '' && port !== PORT)) throw unavailable(`error trying to reach service: dial tcp ${address}:${port || PORT}: connect: connection refused`);
  return serve(call, name, kubelet);
}

function serve(call: Call, node: string, kubelet: KubeletApi): Response {
  const pods = call.server.store.list<Pod>('core/pods').filter(({ spec }) => spec.nodeName === node);
  switch (call.route.rest) {
    case '/healthz':
    case '/healthz/ping':
      return plainText(200, 'ok');
    case '/pods':
    case '/runningpods':
      return answer(200, { kind: 'PodList', apiVersion: 'v1', metadata: {}, items: pods.map(({ kind: _kind, apiVersion: _version, ...rest }: KubernetesObject) => rest) });
    case '/stats/summary':
      return answer(200, summary(call, node, pods, kubelet));
    default:
      return plainText(404, '404 page not found\n');
  }
}

interface Used { cpu: number; memory: number }

function figures(time: string, { cpu, memory }: Used): Record<string, unknown> {
  return { cpu: { time, usageNanoCores: Math.round(cpu * 1e9) }, memory: { time, usageBytes: memory, workingSetBytes: memory } };
}

const sum = (all: readonly Used[]): Used => all.reduce((total, { cpu, memory }) => ({ cpu: total.cpu + cpu, memory: total.memory + memory }), { cpu: 0, memory: 0 });

function summary({ server }: Call, nodeName: string, pods: readonly Pod[], kubelet: KubeletApi): unknown {
  const time = rfc3339(server.agenda.now);
  const measured = pods.map((pod) => ({ pod, containers: kubelet.usage(pod.metadata.namespace ?? '', pod.metadata.name) })).filter(({ containers }) => containers.length > 0);
  return {
    node: { nodeName, ...figures(time, sum(measured.flatMap(({ containers }) => containers.map(({ usage }) => usage)))) },
    pods: measured.map(({ pod: { metadata, status }, containers }) => ({
      podRef: { name: metadata.name, namespace: metadata.namespace, uid: metadata.uid }, startTime: status.startTime,
      containers: containers.map(({ container, usage }) => ({ name: container, ...figures(time, usage) })), ...figures(time, sum(containers.map(({ usage }) => usage))),
    })),
  };
}
