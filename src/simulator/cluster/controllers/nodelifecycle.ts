/**
 * The node lifecycle controller: a node whose kubelet is silent becomes Unknown, nodes that are not ready or cordoned get
 * their taints, and pods of such nodes are not ready.
 */
import type { Taint } from '../../api/kubernetes/affinity.ts';
import type { Node, NodeCondition } from '../../api/kubernetes/node.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { byNode, condition, specOf } from '../pods.ts';
import { Recorder } from '../recorder.ts';
import { NODES, PODS } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { because, byKey, type ControllerContext, type ControllerEntry } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

const NOT_READY = 'node.kubernetes.io/not-ready';
const UNREACHABLE = 'node.kubernetes.io/unreachable';
const UNSCHEDULABLE = 'node.kubernetes.io/unschedulable';
/** Taints of NoSchedule that follow from conditions. */
const BY_CONDITION: Record<string, Record<string, string>> = {
  Ready: { False: NOT_READY, Unknown: UNREACHABLE },
  MemoryPressure: { True: 'node.kubernetes.io/memory-pressure' },
  DiskPressure: { True: 'node.kubernetes.io/disk-pressure' },
  PIDPressure: { True: 'node.kubernetes.io/pid-pressure' },
  NetworkUnavailable: { True: 'node.kubernetes.io/network-unavailable' },
};
const OWN_KEYS = new Set([...Object.values(BY_CONDITION).flatMap((map) => Object.values(map)), UNSCHEDULABLE]);

class NodeLifecycleController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  readonly #taints: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('node-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'node-controller');
    this.#nodes = this.#client.informer<Node>(NODES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#pods.addIndex('node', byNode, specOf);
    this.#taints = new WorkQueue(context.kernel, 'node taints', (name) => this.#syncTaints(name));
    this.#nodes.onChange(({ before, after }) => {
      if (after) this.#taints.add(after.metadata.name);
      if (after && !before) this.#recorder.event(nodeReference(after), 'Normal', 'RegisteredNode', `Node ${after.metadata.name} event: Registered Node ${after.metadata.name} in Controller`);
      if (before && after && isReadyNode(before) && !isReadyNode(after)) this.#podsNotReady(after);
    });
  }

  /** A kubelet fell silent: looked at by the monitor, which comes round every five seconds. */
  silent(name: string): void {
    const { agenda } = this.#context.kernel;
    const look = DELAYS.nodeMonitorGrace + DELAYS.nodeMonitorPeriod * 0.7;
    agenda.after(look, `node controller: is ${name} alive`, () => {
      const heartbeat = this.#context.heartbeat(name);
      if (heartbeat !== undefined && agenda.now - heartbeat >= DELAYS.nodeMonitorGrace) this.#markUnknown(name);
    });
  }

  #markUnknown(name: string): void {
    const node = this.#nodes.get(undefined, name);
    if (!node || condition({ status: node.status } as Pod, 'Ready')?.status === 'Unknown') return;
    const now = timestamp(this.#context.kernel.agenda.now);
    const conditions = (node.status.conditions ?? []).map((one): NodeCondition =>
      one.type === 'NetworkUnavailable' ? one : { ...one, status: 'Unknown', reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.', lastTransitionTime: now });
    this.#client.updateStatus<Node>(NODES, { ...node, status: { ...node.status, conditions } }, because('its kubelet is silent', node));
    this.#recorder.event(nodeReference(node), 'Normal', 'NodeNotReady', `Node ${name} status is now: NodeNotReady`);
  }

  #podsNotReady(node: Node): void {
    const pods = [...this.#pods.byIndex('node', node.metadata.name)];
    pods.forEach(({ metadata }, index) => this.#context.kernel.agenda.after(Math.min(index * DELAYS.garbageStep, DELAYS.garbageWave), `pods of ${node.metadata.name} are not ready`, () => {
      const pod = this.#pods.get(metadata.namespace, metadata.name);
      if (pod) this.#podNotReady(pod, node);
    }));
  }

  #podNotReady(pod: Pod, node: Node): void {
    const now = timestamp(this.#context.kernel.agenda.now);
    if (condition(pod, 'Ready')?.status !== 'True') return;
    const conditions = pod.status.conditions!.map((one) => (one.type === 'Ready' ? { ...one, status: 'False', lastTransitionTime: now } : one));
    this.#client.patch(PODS, pod.metadata.namespace, pod.metadata.name, { status: { conditions } }, { subresource: 'status', ...because('its node is not ready', node) });
    this.#recorder.event(pod, 'Warning', 'NodeNotReady', 'Node is not ready');
  }

  #syncTaints(name: string): void {
    const node = byKey(this.#nodes, name);
    if (!node) return;
    this.#write(node, this.#noSchedule(node));
    const latest = byKey(this.#nodes, name)!;
    const evicting = this.#noExecute(latest);
    if (sameValue(evicting, latest.spec.taints ?? [])) return;
    // NoExecute comes from the monitor: at once where it found the silence itself, else when it comes round.
    const found = latest.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'Unknown') || (evicting.length > 0 && evicting.every((one) => latest.spec.taints!.includes(one)) && !isReadyNode(latest));
    this.#context.kernel.agenda.after(found ? DELAYS.informer * 3 : DELAYS.nodeMonitorPeriod * 0.7, `NoExecute taints of ${name}`, () => {
      const now = byKey(this.#nodes, name);
      if (now) this.#write(now, this.#noExecute(now));
    });
  }

  #write(node: Node, taints: Taint[]): void {
    const held = node.spec.taints ?? [];
    if (sameValue(taints, held)) return;
    // New ones first (SwapNodeControllerTaint); what is to go goes with the next look, which this write brings.
    const added = taints.filter((one) => !held.some(({ key, effect }) => key === one.key && effect === one.effect));
    if (added.length > 0 && held.length + added.length > taints.length) return this.#write(node, [...held, ...added]);
    this.#client.patch(NODES, undefined, node.metadata.name, { spec: { taints: taints.length > 0 ? taints : null } }, because('taints follow conditions', node));
  }

  #noSchedule(node: Node): Taint[] {
    const wanted = (node.status.conditions ?? []).flatMap(({ type, status }) => BY_CONDITION[type]?.[status] ?? []);
    if (node.spec.unschedulable) wanted.push(UNSCHEDULABLE);
    const held = node.spec.taints ?? [];
    const kept = held.filter((taint) => taint.effect !== 'NoSchedule' || !OWN_KEYS.has(taint.key) || wanted.includes(taint.key));
    const missing = wanted.filter((key) => !held.some((taint) => taint.key === key && taint.effect === 'NoSchedule'));
    return [...kept, ...missing.map((key): Taint => ({ key, effect: 'NoSchedule', timeAdded: timestamp(this.#context.kernel.agenda.now) }))];
  }

  #noExecute(node: Node): Taint[] {
    const status = node.status.conditions?.find(({ type }) => type === 'Ready')?.status;
    const wanted = status === 'False' ? NOT_READY : status === 'Unknown' ? UNREACHABLE : undefined;
    const held = node.spec.taints ?? [];
    const kept = held.filter(({ key, effect }) => effect !== 'NoExecute' || (key !== NOT_READY && key !== UNREACHABLE) || key === wanted);
    if (!wanted || kept.some(({ key, effect }) => effect === 'NoExecute' && key === wanted)) return kept;
    return [...kept, { key: wanted, effect: 'NoExecute', timeAdded: timestamp(this.#context.kernel.agenda.now) }];
  }
}

const isReadyNode = (node: Node): boolean => node.status.conditions?.find(({ type }) => type === 'Ready')?.status === 'True';

/** Events about nodes name them by their name instead of the uid. */
const nodeReference = (node: Node): { kind: string; apiVersion: string; name: string; uid: string } =>
  ({ kind: 'Node', apiVersion: 'v1', name: node.metadata.name, uid: node.metadata.name });

export const nodelifecycle: ControllerEntry = {
  name: 'node-lifecycle-controller',
  start: (context) => {
    const controller = new NodeLifecycleController(context);
    context.onSilence((node) => controller.silent(node));
  },
};
