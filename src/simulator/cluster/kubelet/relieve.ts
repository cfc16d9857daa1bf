/** What a kubelet does while something of its node runs short: conditions, and one pod after the other goes (synchronize). */
import type { NodeCondition } from '../../api/kubernetes/node.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import { binaryQuantity, quantity } from '../quantities.ts';
import { podRequests } from '../scheduler/requests.ts';
import { timestamp } from '../timestamps.ts';
import { valuesOf, withoutEntry } from './few.ts';
import type { Watched } from './local-storage.ts';
import type { NodeContext } from './node-context.ts';
import type { Met, NodePressure } from './node-pressure.ts';
import { conditionWords } from './node-status.ts';
import { containerUsage, podUsage, type Resource } from './node-usage.ts';

/** evictionPressureTransitionPeriod. */
const TRANSITION = 300_000;
/** podCleanupPollFreq and podCleanupTimeout, ms. */
const POLL = 1_000, TIMEOUT = 30_000;

/** After a pod that was evicted is gone it looks again at once; that ends where nobody is left that may go. */
export function* relieve(pressure: NodePressure): Blocking<void> {
  const { agenda } = pressure.host.node.kernel;
  for (;;) {
    if (pressure.host.stopped) return;
    const met = pressure.met();
    observe(pressure, met);
    const first = met[0];
    if (!first) return;
    const { node } = pressure.host;
    node.recorder.event(nodeReference(node), 'Warning', 'EvictionThresholdMet', `Attempting to reclaim ${first.resource}`);
    if (first.resource === 'ephemeral-storage' && reclaimed(pressure)) return;
    const evicted = ranked(node, pressure.pods(), first.resource).find((one) => one.evict(message(node, one, first), true));
    if (!evicted) return;
    for (let waited = 0; waited < TIMEOUT && pressure.pods().includes(evicted); waited += POLL) yield* pause(agenda, POLL, 'an evicted pod is cleaned up');
  }
}

/** Containers that ended and images that nobody uses go before pods do (DeleteAllUnusedContainers, DeleteUnusedImages); true: that was enough. */
function reclaimed(pressure: NodePressure): boolean {
  const { node } = pressure.host;
  for (const { state } of pressure.host.workers.values()) {
    for (const { id, name } of valuesOf(state.previous)) {
      node.runtime.removeContainer(id);
      state.previous = withoutEntry(state.previous, name);
    }
  }
  node.runtime.removeUnusedImages();
  node.imagesChanged();
  return pressure.met().length === 0;
}

// ---- conditions ----

/** A condition holds until it was not seen for the transition period; the API hears of it with the node's next status. */
function observe(pressure: NodePressure, met: readonly Met[]): void {
  const { node } = pressure.host;
  const { agenda } = node.kernel;
  for (const { condition } of met) pressure.seen.set(condition, agenda.now);
  for (const [condition, at] of pressure.seen) if (agenda.now - at >= TRANSITION) pressure.seen.delete(condition);
  const conditions = [...pressure.seen.keys()];
  if (conditions.join() === pressure.conditions.join()) return;
  pressure.conditions = conditions;
  agenda.after(DELAYS.nodeStatusUpdate * 0.4, `node status of ${node.name}`, () => publish(pressure));
}

function publish(pressure: NodePressure): void {
  const { node } = pressure.host;
  const now = timestamp(node.kernel.agenda.now);
  const turned: string[] = [];
  const renewed = (one: NodeCondition): NodeCondition => {
    const status = pressure.conditions.includes(one.type) ? 'True' : 'False';
    const [reason, text] = conditionWords(one.type, status) ?? [];
    if (one.type === 'Ready' || one.status === status || reason === undefined) return { ...one, lastHeartbeatTime: now };
    turned.push(reason.replace('Kubelet', 'Node'));
    return { ...one, status, reason, message: text, lastHeartbeatTime: now, lastTransitionTime: now };
  };
  pressure.host.updateNode((object) => ({ ...object, status: { ...object.status, conditions: (object.status.conditions ?? []).map(renewed) } }), 'pressure changed');
  for (const event of turned) node.recorder.event({ ...nodeReference(node), uid: node.informers.nodes.get(undefined, node.name)?.metadata.uid }, 'Normal', event, `Node ${node.name} status is now: ${event}`);
}

/** The eviction manager names its node without the uid (nodeRef), the node's status with it (nodeRefWithUID). */
const nodeReference = ({ name }: NodeContext): { kind: string; apiVersion: string; name: string } => ({ kind: 'Node', apiVersion: 'v1', name });

// ---- pods ----

/** Who goes first: who uses more than it asked for, then the less important, then who is furthest above its request. */
function ranked(node: NodeContext, pods: readonly Watched[], resource: Resource): Watched[] {
  const rows = pods.map((one) => ({ one, over: podUsage(node, one, resource) - (podRequests(one.pod).amounts[resource] ?? 0), priority: one.pod.spec.priority ?? 0 }));
  return rows.sort((a, b) => Number(b.over > 0) - Number(a.over > 0) || a.priority - b.priority || b.over - a.over).map(({ one }) => one);
}

/** evictionMessage. */
function message(node: NodeContext, one: Watched, { resource, quantity: threshold, left }: Met): string {
  const containers = [...one.pod.spec.containers, ...(one.pod.spec.initContainers ?? [])];
  const larger = containerUsage(node, one, resource).map(({ name, used }) => {
    const request = containers.find((container) => container.name === name)?.resources?.requests?.[resource] ?? '0';
    return used > quantity(request) ? `Container ${name} was using ${binaryQuantity(used)}, request is ${request}, has larger consumption of ${resource}. ` : '';
  });
  return `The node was low on resource: ${resource}. Threshold quantity: ${binaryQuantity(threshold)}, available: ${binaryQuantity(left)}. ${larger.join('')}`;
}
