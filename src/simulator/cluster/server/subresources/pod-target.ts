/** The container and the kubelet that a request below a pod means. */
import { queryValue, type Response } from '../../../api/http.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Socket } from '../../../kernel/socket.ts';
import type { KubeletApi } from '../../node-api.ts';
import { badRequest, internalError } from '../errors.ts';
import type { Call } from '../http/verbs.ts';

export interface Target {
  pod: Pod;
  container: string;
  kubelet: KubeletApi;
}

const containers = ({ spec }: Pod): { name: string }[] => [...(spec.initContainers ?? []), ...spec.containers, ...(spec.ephemeralContainers ?? [])];
const namesOf = (list: readonly { name: string }[] | undefined): string => (list ?? []).map(({ name }) => name).join(' ');

/** The container that a request means. @throws StatusError 400 */
export function containerOf(pod: Pod, asked: string): string {
  const { name } = pod.metadata;
  if (asked === '') {
    if (pod.spec.containers.length === 1) return pod.spec.containers[0]!.name;
    let choice = `a container name must be specified for pod ${name}, choose one of: [${namesOf(pod.spec.containers)}]`;
    if (pod.spec.initContainers?.length) choice += ` or one of the init containers: [${namesOf(pod.spec.initContainers)}]`;
    throw badRequest(choice);
  }
  if (!containers(pod).some((one) => one.name === asked)) throw badRequest(`container ${asked} is not valid for pod ${name}`);
  return asked;
}

export function kubeletOf(call: Call, pod: Pod): KubeletApi {
  const node = pod.spec.nodeName!;
  const kubelet = call.server.kubelets(node);
  if (kubelet) return kubelet;
  const address = call.server.store.get<{ status?: { addresses?: { type: string; address: string }[] } }>('core/nodes', node)?.status?.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? node;
  throw internalError(`error dialing backend: dial tcp ${address}:10250: connect: connection refused`);
}

export function target(call: Call): Target {
  const { server, route, request } = call;
  const pod = server.registry.get(route.resource, route.namespace, route.name) as Pod;
  const container = containerOf(pod, queryValue(request, 'container') ?? '');
  if (!pod.spec.nodeName) throw badRequest(`pod ${pod.metadata.name} does not have a host assigned`);
  return { pod, container, kubelet: kubeletOf(call, pod) };
}

/** The connection goes on as a WebSocket. */
export const upgraded = (client: Socket, protocol: string): Response => ({ status: 101, headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': protocol }, hijack: client });
