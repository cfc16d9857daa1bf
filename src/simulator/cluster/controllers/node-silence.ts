/**
 * What the node lifecycle controller does about nodes of which nothing is heard: it comes round every five seconds, and after
 * fifty without a heartbeat (a minute where no status ever came) nothing is known of the node, and its pods are not ready.
 * Heard is a kubelet of the cluster by its lease, and whoever else stands for one by the heartbeat that it writes.
 */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Node, NodeCondition } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { byNode, condition, specOf } from '../pods.ts';
import type { Recorder } from '../recorder.ts';
import { NODES, PODS } from '../resources.ts';
import { parseTimestamp, timestamp } from '../timestamps.ts';
import { because, type ControllerContext } from './controller.ts';

/** nodeStartupGracePeriod */
const STARTUP_GRACE = 60_000;
const CONDITIONS = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'];

export interface NodeMonitor {
  readonly context: ControllerContext;
  readonly client: Client;
  readonly recorder: Recorder;
  readonly nodes: Informer<Node>;
}

const readyOf = (node: Node | undefined): NodeCondition | undefined => node?.status.conditions?.find(({ type }) => type === 'Ready');

/** Events about nodes name them by their name instead of the uid. */
const nodeReference = ({ metadata: { name } }: Node): { kind: string; apiVersion: string; name: string; uid: string } => ({ kind: 'Node', apiVersion: 'v1', name, uid: name });

function podsNotReady({ context, client, recorder }: NodeMonitor, node: Node): void {
  const pods = client.informer<Pod>(PODS);
  pods.addIndex('node', byNode, specOf);
  [...pods.byIndex('node', node.metadata.name)].forEach(({ metadata }, index) => context.kernel.agenda.after(DELAYS.informer + Math.min(index * DELAYS.garbageStep, DELAYS.garbageWave), `pods of ${node.metadata.name} are not ready`, () => {
    const pod = pods.get(metadata.namespace, metadata.name);
    if (!pod || condition(pod, 'Ready')?.status !== 'True') return;
    const now = timestamp(context.kernel.agenda.now);
    const conditions = pod.status.conditions!.map((one) => (one.type === 'Ready' ? { ...one, status: 'False', lastTransitionTime: now } : one));
    client.patch(PODS, metadata.namespace, metadata.name, { status: { conditions } }, { subresource: 'status', ...because('its node is not ready', node) });
    recorder.event(pod, 'Warning', 'NodeNotReady', 'Node is not ready');
  }));
}

function markUnknown(monitor: NodeMonitor, node: Node): void {
  if (readyOf(node)?.status === 'Unknown') return;
  const { name, creationTimestamp } = node.metadata, now = timestamp(monitor.context.kernel.agenda.now), held = node.status.conditions ?? [];
  const conditions = held.map((one): NodeCondition =>
    !CONDITIONS.includes(one.type) || one.status === 'Unknown' ? one : { ...one, status: 'Unknown', reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.', lastTransitionTime: now });
  for (const type of CONDITIONS) {
    if (held.some((one) => one.type === type)) continue;
    conditions.push({ type, status: 'Unknown', lastHeartbeatTime: creationTimestamp!, lastTransitionTime: now, reason: 'NodeStatusNeverUpdated', message: 'Kubelet never posted node status.' });
  }
  try {
    monitor.client.updateStatus<Node>(NODES, { ...node, status: { ...node.status, conditions } }, because('its kubelet is silent', node));
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    return;
  }
  if (readyOf(node)?.status !== 'True') return;
  monitor.recorder.event(nodeReference(node), 'Normal', 'NodeNotReady', `Node ${name} status is now: NodeNotReady`);
  podsNotReady(monitor, node);
}

/** A kubelet of the cluster fell silent. */
export function* markSilent(monitor: NodeMonitor, name: string): Blocking<void> {
  const { context } = monitor, { agenda } = context.kernel;
  agenda.after(DELAYS.nodeMonitorGrace + DELAYS.nodeMonitorPeriod * 0.7, `node controller: is ${name} alive`, () => {
    const heartbeat = context.heartbeat(name), node = monitor.nodes.get(undefined, name);
    if (node && heartbeat !== undefined && agenda.now - heartbeat >= DELAYS.nodeMonitorGrace) markUnknown(monitor, node);
  });
}

/** A node that somebody wrote who is no kubelet of the cluster: watched until it goes. */
export function* watchNode(monitor: NodeMonitor, name: string): Blocking<void> {
  const { context, nodes } = monitor, { agenda } = context.kernel, first = nodes.get(undefined, name);
  if (!first) return;
  const { uid } = first.metadata;
  let heard = readyOf(first)?.lastHeartbeatTime, probed = heard === undefined ? parseTimestamp(first.metadata.creationTimestamp) : agenda.now, next: Entry | undefined;
  const look = (): void => {
    const node = nodes.get(undefined, name);
    if (node?.metadata.uid !== uid || context.heartbeat(name) !== undefined) return;
    if (agenda.now - probed >= (readyOf(node) ? DELAYS.nodeMonitorGrace : STARTUP_GRACE)) markUnknown(monitor, node);
    else wait();
  };
  const wait = (): void => {
    agenda.cancel(next);
    next = agenda.after(Math.max(0, probed + (heard === undefined ? STARTUP_GRACE : DELAYS.nodeMonitorGrace) - agenda.now) + DELAYS.nodeMonitorPeriod * 0.7, `node controller: is ${name} alive`, look);
  };
  nodes.onChange(({ after }) => {
    if (after?.metadata.uid !== uid) return;
    const beat = readyOf(after)?.lastHeartbeatTime;
    // What the controller itself writes about a node without a status is no heartbeat.
    if (beat === heard || readyOf(after)?.reason === 'NodeStatusNeverUpdated') return;
    heard = beat;
    probed = agenda.now;
    wait();
  });
  wait();
}
