/** Whether the swarm's node suits a task: the filters of swarmkit's scheduler and their words, for a swarm of one node. */
import type { NodeRecord, ServiceRecord, TaskRecord, TaskSpec } from '../../api/engine/swarm.ts';

/** What the filters look at. */
export interface Situation {
  readonly node: NodeRecord;
  /** Tasks that the node has already, of all services. */
  readonly tasks: readonly TaskRecord[];
  /** Ports of the node that they hold. */
  readonly hostPorts?: ReadonlySet<string>;
}

interface Constraint {
  key: string;
  equal: boolean;
  value: string;
}

/** @throws Error with swarmkit's words */
export function parseConstraint(text: string): Constraint {
  const operator = ['==', '!='].find((one) => text.includes(one));
  if (!operator) throw new Error('constraint expected one operator from ==, !=');
  const at = text.indexOf(operator), key = text.slice(0, at).trim(), value = text.slice(at + 2).trim();
  if (!/^[a-z_][a-z0-9\-_.]+$/i.test(key)) throw new Error(`key '${key}' is invalid`);
  if (!/^[a-z0-9:\-_\s.*()?+[\]\\^$|/]+$/i.test(value)) throw new Error(`value '${value}' is invalid`);
  return { key, equal: operator === '==', value };
}

/** What a constraint compares; undefined: no node has such a thing, so the constraint is never met. */
function attribute(node: NodeRecord, key: string): string | undefined {
  const lower = key.toLowerCase();
  switch (lower) {
    case 'node.id': return node.ID;
    case 'node.hostname': return node.Description.Hostname;
    case 'node.ip': return node.Status.Addr;
    case 'node.role': return node.Spec.Role;
    case 'node.platform.os': return node.Description.Platform.OS;
    case 'node.platform.arch': return node.Description.Platform.Architecture;
  }
  if (lower.startsWith('node.labels.')) return node.Spec.Labels?.[key.slice('node.labels.'.length)] ?? '';
  return lower.startsWith('engine.labels.') ? '' : undefined;
}

const meets = (node: NodeRecord, text: string): boolean => {
  const { key, equal, value } = parseConstraint(text), found = attribute(node, key);
  return found !== undefined && (found.toLowerCase() === value.toLowerCase()) === equal;
};

export const meetsConstraints = (node: NodeRecord, spec: TaskSpec): boolean => (spec.Placement?.Constraints ?? []).every((text) => meets(node, text));

function fits({ node, tasks }: Situation, spec: TaskSpec): boolean {
  const wanted = spec.Resources?.Reservations ?? {};
  // No node offers what others have a name for.
  if ((wanted.GenericResources ?? []).length > 0) return false;
  const taken = (amount: 'NanoCPUs' | 'MemoryBytes'): number => tasks.reduce((sum, task) => sum + (task.Spec.Resources?.Reservations?.[amount] ?? 0), 0);
  return taken('NanoCPUs') + (wanted.NanoCPUs ?? 0) <= node.Description.Resources.NanoCPUs && taken('MemoryBytes') + (wanted.MemoryBytes ?? 0) <= node.Description.Resources.MemoryBytes;
}

/** '8080/tcp': ports that each task of the service takes on its node. */
export const hostPorts = (service: ServiceRecord | undefined): string[] =>
  (service?.Endpoint.Ports ?? []).flatMap(({ PublishMode, PublishedPort, Protocol = 'tcp' }) => (PublishMode === 'host' && PublishedPort ? [`${PublishedPort}/${Protocol}`] : []));

/** Why the task has to wait; undefined: the node takes it. The first filter that refuses says so. */
export function explain(situation: Situation, service: ServiceRecord, spec: TaskSpec): string | undefined {
  const { node, tasks } = situation, most = spec.Placement?.MaxReplicas ?? 0;
  const filters: [boolean, string][] = [
    [node.Spec.Availability === 'active', '1 node not available for new tasks'],
    [fits(situation, spec), 'insufficient resources on 1 node'],
    [meetsConstraints(node, spec), 'scheduling constraints not satisfied on 1 node'],
    [!hostPorts(service).some((port) => situation.hostPorts?.has(port)), 'host-mode port already in use on 1 node'],
    [most === 0 || tasks.filter((task) => task.ServiceID === service.ID).length < most, 'max replicas per node limit exceed'],
  ];
  const refused = filters.find(([passes]) => !passes);
  return refused && `no suitable node (${refused[1]})`;
}
