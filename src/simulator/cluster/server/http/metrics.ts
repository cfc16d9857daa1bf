/** metrics.k8s.io: what pods and nodes use, as metrics-server hears it from the kubelets. */
import type { Response } from '../../../api/http.ts';
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { rfc3339 } from '../../../kernel/calendar.ts';
import { SYSTEM } from '../../kubelet/control-plane-usage.ts';
import { failure, notFound } from '../errors.ts';
import { readQuery } from './options.ts';
import { answer } from './responses.ts';
import { selectionOf, type Call } from './verbs.ts';

interface Usage { cpu: number; memory: number }

/** Figures are averages over this time, and this old at most, ms. */
const WINDOW = 15_000;

const shown = ({ cpu, memory }: Usage) => ({ cpu: `${Math.round(cpu * 1e9)}n`, memory: `${Math.ceil(memory / 1024)}Ki` });

function unavailable(call: Call): boolean {
  const pods = call.server.store.list<Pod>('core/pods', 'kube-system/metrics-server-');
  return !pods.some(({ status }) => status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True'));
}

const containersOf = (call: Call, pod: Pod): { container: string; usage: Usage }[] =>
  (pod.spec.nodeName ? call.server.kubelets(pod.spec.nodeName)?.usage(pod.metadata.namespace ?? '', pod.metadata.name) : undefined) ?? [];

function common(call: Call, { metadata }: KubernetesObject): Record<string, unknown> {
  const { now } = call.server.agenda;
  const { name, namespace, labels } = metadata;
  return {
    metadata: { name, ...(namespace ? { namespace } : {}), creationTimestamp: rfc3339(now), ...(labels ? { labels } : {}) },
    timestamp: rfc3339(now - (now % WINDOW)), window: '15.034s',
  };
}

function podMetrics(call: Call, pod: Pod): Record<string, unknown> | undefined {
  const containers = containersOf(call, pod);
  if (containers.length === 0) return undefined;
  return { ...common(call, pod), containers: containers.map(({ container, usage }) => ({ name: container, usage: shown(usage) })) };
}

function nodeMetrics(call: Call, node: KubernetesObject): Record<string, unknown> | undefined {
  if (!call.server.kubelets(node.metadata.name)) return undefined;
  const total = { ...SYSTEM };
  for (const pod of call.server.store.list<Pod>('core/pods')) {
    if (pod.spec.nodeName !== node.metadata.name) continue;
    for (const { usage } of containersOf(call, pod)) {
      total.cpu += usage.cpu;
      total.memory += usage.memory;
    }
  }
  return { ...common(call, node), usage: shown(total) };
}

/** @throws StatusError 404, 503 */
export function* metrics(call: Call): Blocking<Response> {
  const { server, accepted, request, route: { resource, namespace, name } } = call;
  if (unavailable(call)) throw failure(503, 'ServiceUnavailable', `the server is currently unable to handle the request (get ${resource.name}.metrics.k8s.io)`, {});
  const collection = `core/${resource.name}`;
  const measure = (object: KubernetesObject) => (resource.name === 'pods' ? podMetrics(call, object as Pod) : nodeMetrics(call, object));
  if (name) {
    const object = server.store.get<KubernetesObject>(collection, namespace ? `${namespace}/${name}` : name);
    const found = object && measure(object);
    // What is there but was not measured yet is missed as its metrics.
    if (!found) throw object ? notFound({ group: 'metrics.k8s.io', name: resource.name === 'pods' ? 'podmetrics' : 'nodemetrics' }, namespace ? `${namespace}/${name}` : name) : notFound({ group: '', name: resource.name }, name);
    return answer(200, { kind: resource.kind, apiVersion: resource.apiVersion, ...found }, accepted);
  }
  const selection = selectionOf(call, readQuery(request, false));
  const items = server.store.list<KubernetesObject>(collection, namespace ? `${namespace}/` : '').filter((one) => selection.matches(one)).map(measure).filter((one) => one !== undefined);
  return answer(200, { kind: resource.listKind, apiVersion: resource.apiVersion, metadata: {}, items }, accepted);
}
