/** `8080:80`, `:80`, `80`, with names of ports of the pod or service. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import { CommandError } from '../client/failure.ts';

export interface ForwardedPort {
  /** 0: any free one. */
  local: number;
  remote: number;
}

/** A port still in words; names are numbers already. */
export interface PortWords {
  local: string;
  remote: string;
}

const isNumber = (text: string): boolean => /^[-+]?\d+$/.test(text);

function split(text: string): PortWords {
  const parts = text.split(':');
  return parts.length === 2 ? { local: parts[0]!, remote: parts[1]! } : { local: parts[0]!, remote: parts[0]! };
}

const portsOf = (pod: Pod): { name?: string; containerPort: number; protocol?: string }[] => [...pod.spec.containers, ...(pod.spec.initContainers ?? [])].flatMap(({ ports = [] }) => ports);

function numberInPod(pod: Pod, name: string): number {
  const found = portsOf(pod).find((port) => port.name === name);
  if (!found) throw new CommandError(`Pod '${pod.metadata.name}' does not have a named port '${name}'`);
  return found.containerPort;
}

function numberInService(service: Service, name: string): number {
  const found = service.spec.ports?.find((port) => port.name === name);
  if (!found) throw new CommandError(`Service '${service.metadata.name}' does not have a named port '${name}'`);
  return found.port;
}

/** Ports that speak UDP alone cannot be forwarded. */
function refuseUdp(words: readonly PortWords[], ports: readonly { number: number; protocol?: string | undefined }[], numberOf: (name: string) => number): void {
  const tcp = new Set(ports.filter(({ protocol = 'TCP' }) => protocol === 'TCP').map(({ number }) => number));
  const udp = new Set(ports.filter(({ protocol, number }) => protocol === 'UDP' && !tcp.has(number)).map(({ number }) => number));
  for (const { remote } of words) if (udp.has(isNumber(remote) ? Number(remote) : numberOf(remote))) throw new CommandError(`UDP protocol is not supported for ${remote}`);
}

/** @throws CommandError */
export function podPorts(pod: Pod, texts: readonly string[]): PortWords[] {
  const words = texts.map(split);
  refuseUdp(words, portsOf(pod).map(({ containerPort, protocol }) => ({ number: containerPort, protocol })), (name) => numberInPod(pod, name));
  return words.map(({ local, remote }) => {
    if (remote === '') throw new CommandError('remote port cannot be empty');
    const number = isNumber(remote) ? remote : String(numberInPod(pod, remote));
    return { local: local === remote ? number : local, remote: number };
  });
}

/** Ports of a service become those of the pod behind it. @throws CommandError */
export function servicePorts(service: Service, pod: Pod, texts: readonly string[]): PortWords[] {
  const words = texts.map(split);
  const { ports = [], clusterIP } = service.spec;
  refuseUdp(words, ports.map(({ port, protocol }) => ({ number: port, protocol })), (name) => numberInService(service, name));
  return words.map(({ local, remote }) => {
    const number = isNumber(remote) ? Number(remote) : numberInService(service, remote);
    const port = ports.find((one) => one.port === number);
    if (!port) throw new CommandError(`Service ${service.metadata.name} does not have a service port ${number}`);
    const { targetPort = port.port } = port;
    const target = clusterIP === 'None' ? port.port : typeof targetPort === 'number' ? targetPort : numberInPod(pod, targetPort);
    return { local: local === remote ? String(number) : local, remote: String(target) };
  });
}

/** @throws CommandError */
export const forwardedPorts = (words: readonly PortWords[]): ForwardedPort[] => words.map(({ local, remote }) => {
  const ports = { local: parsed(local === '' ? '0' : local, 'local'), remote: parsed(remote, 'remote') };
  if (ports.remote === 0) throw new CommandError('remote port must be > 0');
  return ports;
});

function parsed(text: string, what: string): number {
  if (/^\d+$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new CommandError(`error parsing ${what} port '${text}': strconv.ParseUint: parsing ${JSON.stringify(text)}: ${/^\d+$/.test(text) ? 'value out of range' : 'invalid syntax'}`);
}
