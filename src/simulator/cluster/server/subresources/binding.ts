/** POST pods/NAME/binding: the scheduler's decision. Sets the node and the condition PodScheduled. */
import type { Pod, PodStatus } from '../../../api/kubernetes/pod.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import type { Json } from '../conform.ts';
import type { ResourceIndex } from '../discovery-index.ts';
import { badRequest, conflict, plainError } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { wrongUid, type Registry } from '../registry.ts';
import { FieldErrors } from '../validation/field-errors.ts';
import { isDnsSubdomain } from '../validation/names.ts';

/** Errors as Go joins them where nothing makes a Status of them. */
function aggregate({ all }: FieldErrors): string {
  const texts = all.map(({ field, body }) => `${field}: ${body}`);
  return texts.length === 1 ? texts[0]! : `[${texts.join(', ')}]`;
}

export function bindPod(registry: Registry, resources: ResourceIndex, namespace: string, name: string, binding: Json, operation: Operation): void {
  const pods = resources.find('', 'v1', 'pods')!;
  const target = (binding.target ?? {}) as { kind?: string; name?: string };
  const errors = new FieldErrors();
  if (target.kind && target.kind !== 'Node') errors.notSupported('target.kind', target.kind, ['Node', '<empty>']);
  if (!target.name) errors.required('target.name');
  else for (const problem of isDnsSubdomain(target.name)) errors.invalid('target.name', target.name, problem);
  if (!errors.empty) throw plainError(aggregate(errors));
  if (!name) throw badRequest('Name parameter required.');
  const old = registry.get(pods, namespace, name) as Pod;
  const { uid } = (binding.metadata ?? {}) as { uid?: string };
  if (uid && uid !== old.metadata.uid) throw wrongUid(pods, old, uid);
  if (old.metadata.deletionTimestamp !== undefined) throw conflict({ group: '', name: 'pods/binding' }, name, `pod ${name} is being deleted, cannot be assigned to a host`);
  if (old.spec.nodeName) throw conflict({ group: '', name: 'pods/binding' }, name, `pod ${name} is already assigned to node "${old.spec.nodeName}"`);
  if (old.spec.schedulingGates?.length) throw conflict({ group: '', name: 'pods/binding' }, name, `pod ${name} has non-empty .spec.schedulingGates`);
  const change = (): KubernetesObject => bound(old, target.name!, binding, operation.now);
  registry.update(pods, namespace, name, change, operation, { raw: true });
}

function bound(pod: Pod, node: string, binding: Json, now: number): Pod {
  const metadata = { ...pod.metadata };
  const meta = (binding.metadata ?? {}) as { annotations?: Record<string, string>; labels?: Record<string, string> };
  if (meta.annotations) metadata.annotations = { ...metadata.annotations, ...meta.annotations };
  if (meta.labels) metadata.labels = { ...metadata.labels, ...meta.labels };
  const { kind, apiVersion } = pod;
  return { kind, apiVersion, metadata, spec: { ...pod.spec, nodeName: node }, status: scheduledStatus(pod.status, rfc3339(now)) };
}

/** The last status: pods that are made and bound together have the same, and share it. */
let last = { given: undefined as PodStatus | undefined, at: '', status: {} as PodStatus };

function scheduledStatus(given: PodStatus, at: string): PodStatus {
  if (last.given === given && last.at === at) return last.status;
  const others = (given.conditions ?? []).filter(({ type }) => type !== 'PodScheduled');
  const scheduled = { type: 'PodScheduled', status: 'True', lastProbeTime: null as unknown as string, lastTransitionTime: at };
  last = { given, at, status: { ...given, conditions: [...others, scheduled] } };
  // The node that it had in prospect says nothing any more.
  if (given.nominatedNodeName) delete last.status.nominatedNodeName;
  return last.status;
}
