/**
 * What the pod garbage collector does every twenty seconds: pods whose node is gone, that end on a node which is out of
 * service, or that end without ever having had a node are failed and deleted at once. Rounds without anything to do are
 * not made. (The real one also removes what has ended beyond 12,500 pods; no cluster here comes to that.)
 */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Node } from '../../api/kubernetes/node.ts';
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client, Informer } from '../client.ts';
import { DELAYS } from '../delays.ts';
import { condition, isTerminal } from '../pods.ts';
import { NODES, PODS } from '../resources.ts';
import { timestamp } from '../timestamps.ts';
import { because, type ControllerContext } from './controller.ts';

const OUT_OF_SERVICE = 'node.kubernetes.io/out-of-service';

class PodGarbage {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  /** Nodes that were missed, and until when they may come (back). */
  readonly #missing = new Map<string, number>();
  #planned = false;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('pod-garbage-collector');
    this.#nodes = this.#client.informer<Node>(NODES);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#nodes.onChange(({ after }) => {
      if (!after || outOfService(after)) this.#plan();
    });
    this.#pods.onChange(({ after }) => {
      if (after && this.#concerns(after)) this.#plan();
    });
    this.#plan();
  }

  /** Not what has been dealt with already and only waits for its finalizers. */
  #concerns(pod: Pod): boolean {
    const { deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata, { nodeName } = pod.spec;
    if (deletionTimestamp && deletionGracePeriodSeconds === 0 && isTerminal(pod)) return false;
    const node = nodeName ? this.#nodes.get(undefined, nodeName) : undefined;
    return (nodeName !== undefined && nodeName !== '' && !node) || (deletionTimestamp !== undefined && (!node || outOfService(node)));
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    const { agenda } = this.#context.kernel;
    agenda.after(DELAYS.podGarbage - (agenda.now % DELAYS.podGarbage), 'pod garbage collector', () => {
      this.#planned = false;
      this.#round();
    });
  }

  #round(): void {
    const { now } = this.#context.kernel.agenda;
    const pods = [...this.#pods.list()].filter((pod) => this.#concerns(pod));
    for (const name of this.#missing.keys()) if (this.#nodes.get(undefined, name) || !pods.some(({ spec }) => spec.nodeName === name)) this.#missing.delete(name);
    for (const pod of pods) {
      const { nodeName } = pod.spec;
      if (!nodeName || this.#nodes.get(undefined, nodeName)) {
        this.#remove(pod);
        continue;
      }
      const until = this.#missing.get(nodeName);
      // quarantineTime is 40 s.
      if (until === undefined) this.#missing.set(nodeName, now + DELAYS.podGarbage * 2);
      else if (until <= now) this.#remove(pod, 'PodGC: node no longer exists');
    }
    if (pods.length > 0) this.#plan();
  }

  #remove(pod: Pod, message?: string): void {
    const { namespace, name, generation } = pod.metadata;
    const why = because(message ? 'its node is gone' : 'nobody else ends it', pod);
    try {
      if (!isTerminal(pod)) {
        const disrupted: PodCondition = {
          type: 'DisruptionTarget', status: 'True', reason: 'DeletionByPodGC', message, observedGeneration: generation,
          lastProbeTime: null as unknown as string, lastTransitionTime: timestamp(this.#context.kernel.agenda.now),
        };
        const held = pod.status.conditions ?? [], had = condition(pod, disrupted.type);
        const told = message && had?.reason !== disrupted.reason ? { conditions: [...held.filter((one) => one !== had), disrupted] } : {};
        this.#client.patch(PODS, namespace, name, { status: { phase: 'Failed', observedGeneration: generation, ...told } }, { subresource: 'status', ...why });
      }
      this.#client.delete(PODS, namespace, name, { gracePeriodSeconds: 0, ...why });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
  }
}

const outOfService = ({ spec, status }: Node): boolean =>
  (spec.taints ?? []).some(({ key }) => key === OUT_OF_SERVICE) && status.conditions?.find(({ type }) => type === 'Ready')?.status !== 'True';

export function* collectPods(context: ControllerContext): Blocking<void> {
  new PodGarbage(context);
}
