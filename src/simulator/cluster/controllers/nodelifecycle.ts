/** The node lifecycle controller: nodes that are not ready or cordoned get their taints; what follows from silence is loaded with the first. */
import type { Taint } from '../../api/kubernetes/affinity.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { Recorder } from '../recorder.ts';
import { NODES } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { because, byKey, type ControllerContext, type ControllerEntry } from './controller.ts';
import { markSilent, watchNode, type NodeMonitor } from './node-silence.ts';
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
  readonly #nodes: Informer<Node>;
  readonly #monitor: NodeMonitor;
  readonly #taints: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('node-controller');
    this.#nodes = this.#client.informer<Node>(NODES);
    this.#monitor = { context, client: this.#client, recorder: new Recorder(context.kernel, this.#client, 'node-controller'), nodes: this.#nodes };
    this.#taints = new WorkQueue(context.kernel, 'node taints', (name) => this.#syncTaints(name));
    this.#nodes.onChange(({ before, after }) => {
      if (after) this.#taints.add(after.metadata.name);
      if (after && before) return;
      const { name } = (after ?? before!).metadata, told = `Node ${name} event: `, about = { kind: 'Node', apiVersion: 'v1', name, uid: name }, { recorder } = this.#monitor;
      if (after) recorder.event(about, 'Normal', 'RegisteredNode', `${told}Registered Node ${name} in Controller`);
      else context.kernel.agenda.after(DELAYS.nodeMonitorPeriod * 0.7, `node controller: ${name} is gone`, () => recorder.event(about, 'Normal', 'RemovingNode', `${told}Removing Node ${name} from Controller`));
      if (after && context.heartbeat(name) === undefined) context.kernel.task(`is ${name} alive`, watchNode(this.#monitor, name));
    });
  }

  /** A kubelet fell silent. */
  silent(name: string): void {
    this.#context.kernel.task(`is ${name} alive`, markSilent(this.#monitor, name));
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

export const nodelifecycle: ControllerEntry = {
  name: 'node-lifecycle-controller',
  start: (context) => {
    const controller = new NodeLifecycleController(context);
    context.onSilence((node) => controller.silent(node));
  },
};
