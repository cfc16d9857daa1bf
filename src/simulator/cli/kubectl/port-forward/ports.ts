/** `8080:80`, `:80`, `80`, with names of ports of the pod or service. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import { CommandError } from '../client/failure.ts';

export interface ForwardedPort {
  /** 0: any free one. */
  local: number;
  remote: number;
}

const split = (text: string): [string, string] => {
  const parts = text.split(':');
  if (parts.length > 2) throw new CommandError(`invalid port format '${text}'`);
  return parts.length === 2 ? [parts[0]!, parts[1]!] : [text, text];
};

function number(text: string, what: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CommandError(`error parsing ${what} port '${text}': strconv.ParseUint: parsing ${JSON.stringify(text)}: ${/^\d+$/.test(text) ? 'value out of range' : 'invalid syntax'}`);
}

/** The port of the pod that a name stands for. */
function podPort(pod: Pod, name: string): number | undefined {
  return [...pod.spec.containers, ...(pod.spec.initContainers ?? [])].flatMap(({ ports = [] }) => ports).find((port) => port.name === name)?.containerPort;
}

/** @throws CommandError */
export function podPorts(pod: Pod, words: readonly string[]): ForwardedPort[] {
  return words.map((word) => {
    const [local, remote] = split(word);
    const named = /^\d+$/.test(remote) ? undefined : podPort(pod, remote);
    if (!/^\d+$/.test(remote) && named === undefined) throw new CommandError(`Pod '${pod.metadata.name}' does not have a named port '${remote}'`);
    return forwarded(local, remote, named ?? Number(remote));
  });
}

function forwarded(local: string, remote: string, target: number): ForwardedPort {
  if (target === 0) throw new CommandError('remote port must be > 0');
  const here = local === '' ? 0 : local === remote ? (/^\d+$/.test(local) ? Number(local) : target) : number(local, 'local');
  return { local: here, remote: number(String(target), 'remote') };
}

/** Ports of a service become those of the pod behind it. @throws CommandError */
export function servicePorts(service: Service, pod: Pod, words: readonly string[]): ForwardedPort[] {
  return words.map((word) => {
    const [local, remote] = split(word);
    const port = (service.spec.ports ?? []).find((one) => (/^\d+$/.test(remote) ? one.port === Number(remote) : one.name === remote));
    if (!port) throw new CommandError(`Service ${service.metadata.name} does not have a ${/^\d+$/.test(remote) ? 'service port' : 'named port'} ${remote}`);
    const { targetPort = port.port } = port;
    const target = service.spec.clusterIP === 'None' ? port.port : typeof targetPort === 'number' ? targetPort : podPort(pod, targetPort);
    if (target === undefined) throw new CommandError(`Pod '${pod.metadata.name}' does not have a named port '${targetPort}'`);
    return forwarded(local === remote ? String(port.port) : local, remote, target);
  });
}
