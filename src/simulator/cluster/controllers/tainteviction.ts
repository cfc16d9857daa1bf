/** The taint eviction controller: pods that do not tolerate a NoExecute taint of their node go, at once or after a while. */
import type { Taint } from '../../api/kubernetes/affinity.ts';
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import type { Entry } from '../../kernel/agenda.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { Recorder } from '../recorder.ts';
import { NODES, PODS } from '../resources.ts';
import { tolerates } from '../scheduler/plugins/node-properties.ts';
import { timestamp } from '../timestamps.ts';
import { because, keyOf, type ControllerContext, type ControllerEntry } from './controller.ts';
import { sameValue } from './template-hash.ts';
import { byNode, specOf } from '../pods.ts';

/** How long a pod may stay under `taints`, in ms; undefined: for ever. */
export function toleratedFor(pod: Pod, taints: readonly Taint[]): number | undefined {
  let least: number | undefined;
  for (const taint of taints) {
    // Only the first toleration that tolerates a taint counts for it (GetMatchingTolerations).
    const first = (pod.spec.tolerations ?? []).find((one) => tolerates(one, taint));
    if (!first) return 0;
    if (first.tolerationSeconds !== undefined) least = Math.min(least ?? Infinity, Math.max(0, first.tolerationSeconds) * 1000);
  }
  return least;
}

class TaintEvictionController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  /** Pods that are to go, by uid; without an entry once they were told to. */
  readonly #due = new Map<string, Entry | undefined>();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('taint-eviction-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'taint-eviction-controller');
    this.#nodes = this.#client.informer<Node>(NODES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#pods.addIndex('node', byNode, specOf);
    this.#nodes.onChange(({ before, after }) => {
      if (!after || sameValue(noExecute(before), noExecute(after))) return;
      for (const pod of this.#pods.byIndex('node', after.metadata.name)) this.#consider(pod, noExecute(after));
    });
    this.#pods.onChange(({ before, after }) => {
      if (!after) return this.#cancel(before!);
      const { spec } = after;
      if (spec.nodeName && spec !== before?.spec && (before?.spec.nodeName !== spec.nodeName || !sameValue(before.spec.tolerations, spec.tolerations))) this.#consider(after, noExecute(this.#nodes.get(undefined, spec.nodeName)));
    });
  }

  #cancel(pod: Pod): void {
    const { uid } = pod.metadata, entry = this.#due.get(uid);
    this.#due.delete(uid);
    if (!entry) return;
    this.#context.kernel.agenda.cancel(entry);
    this.#recorder.event(pod, 'Normal', 'TaintManagerEviction', `Cancelling deletion of Pod ${keyOf(pod)}`);
  }

  #consider(pod: Pod, taints: readonly Taint[]): void {
    const { uid } = pod.metadata;
    const { agenda } = this.#context.kernel;
    const stay = taints.length === 0 ? undefined : toleratedFor(pod, taints);
    if (stay === undefined) return this.#cancel(pod);
    // A wait that began goes on; only an immediate eviction comes sooner, also for pods that are ending already.
    if (stay === 0) this.#cancel(pod);
    else if (this.#due.has(uid)) return;
    const spread = stay > 0 ? this.#context.kernel.random('taint eviction', uid).next() * DELAYS.garbageStep * 2 : 0;
    const at = agenda.now + stay + DELAYS.taintEviction + spread;
    this.#due.set(uid, agenda.at(at, `taint eviction of ${keyOf(pod)}`, () => this.#evict(pod)));
  }

  #evict(pod: Pod): void {
    this.#due.set(pod.metadata.uid, undefined);
    const { namespace, name, uid } = pod.metadata;
    const held = this.#pods.get(namespace, name);
    if (held?.metadata.uid !== uid) return;
    this.#recorder.event(held, 'Normal', 'TaintManagerEviction', `Marking for deletion Pod ${keyOf(held)}`);
    const condition: PodCondition = {
      type: 'DisruptionTarget', status: 'True', reason: 'DeletionByTaintManager', message: 'Taint manager: deleting due to NoExecute taint',
      observedGeneration: held.metadata.generation, lastProbeTime: null as unknown as string, lastTransitionTime: timestamp(this.#context.kernel.agenda.now),
    };
    try {
      const conditions = [...(held.status.conditions ?? []).filter(({ type }) => type !== condition.type), condition];
      this.#client.patch(PODS, namespace, name, { status: { conditions } }, { subresource: 'status', ...because('NoExecute taint', held) });
      this.#client.delete(PODS, namespace, name, { uid, ...because('NoExecute taint of its node', held) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }
}

const noExecute = (node: Node | undefined): Taint[] => (node?.spec.taints ?? []).filter(({ effect }) => effect === 'NoExecute');

export const tainteviction: ControllerEntry = { name: 'taint-eviction-controller', start: (context) => void new TaintEvictionController(context) };
