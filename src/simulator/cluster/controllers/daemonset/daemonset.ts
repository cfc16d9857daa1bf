/** The daemon set controller: one pod on every node that takes it, replaced node by node when the template changes. */
import type { DaemonSet, DaemonSetStatus } from '../../../api/kubernetes/daemonset.ts';
import type { Node } from '../../../api/kubernetes/node.ts';
import type { Pod, PodTemplateSpec } from '../../../api/kubernetes/pod.ts';
import type { Toleration } from '../../../api/kubernetes/affinity.ts';
import type { Client, Informer } from '../../client.ts';
import { isAvailable, isReady, isTerminal } from '../../pods.ts';
import { scaledValue } from '../../quantities.ts';
import { Recorder } from '../../recorder.ts';
import { CONTROLLER_REVISIONS, DAEMON_SETS, NODES, PODS } from '../../resources.ts';
import { isTolerated } from '../../scheduler/plugins/node-properties.ts';
import { hasLabels, nodeTermMatches, selects } from '../../selectors.ts';
import { because, byKey, keyOf, type ControllerContext, type ControllerEntry } from '../controller.ts';
import { claim, controllerOf, indexOwned } from '../owners.ts';
import { PodControl, slowStart } from '../pod-control.ts';
import { currentRevision, truncate, type ControllerRevision } from '../revisions.ts';
import { sameValue, templateHash } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { oldestFirst, planNode, type View } from './node-plan.ts';
import { podsToDelete, surge } from './rolling-update.ts';

const HASH_LABEL = 'controller-revision-hash';
const GENERATION_LABEL = 'pod-template-generation';
const GENERATION_ANNOTATION = 'deprecated.daemonset.template.generation';
/** What daemons endure: nodes in trouble keep them. */
const TOLERATIONS: Toleration[] = [
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' }, { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/disk-pressure', operator: 'Exists', effect: 'NoSchedule' }, { key: 'node.kubernetes.io/memory-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/pid-pressure', operator: 'Exists', effect: 'NoSchedule' }, { key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' },
];
/** Pods that failed are replaced at most this often: the delay doubles with each, ms (failedPodsBackoff). */
const FIRST_DELAY = 1_000, LONGEST_DELAY = 900_000;
const HOST_NETWORK: Toleration = { key: 'node.kubernetes.io/network-unavailable', operator: 'Exists', effect: 'NoSchedule' };

/** Node that a daemon's pod is on, or meant for by its affinity. */
export function targetOf(pod: Pod): string | undefined {
  if (pod.spec.nodeName) return pod.spec.nodeName;
  for (const term of pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? []) {
    const field = term.matchFields?.find(({ key }) => key === 'metadata.name');
    if (field) return field.values?.[0];
  }
  return undefined;
}

/** Pods by the node that they are on or meant for; those that ended and are about to be gone count no more. */
function byNode(pods: Iterable<Pod>): Map<string, Pod[]> {
  const perNode = new Map<string, Pod[]>();
  for (const pod of pods) {
    const node = targetOf(pod);
    if (node && !(pod.metadata.deletionTimestamp && isTerminal(pod))) perNode.set(node, [...(perNode.get(node) ?? []), pod]);
  }
  return perNode;
}

const maxSurgeOf = ({ spec: { updateStrategy } }: DaemonSet, nodes: number): number => scaledValue(updateStrategy?.rollingUpdate?.maxSurge ?? 0, nodes, true);

class DaemonSetController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #sets: Informer<DaemonSet>;
  readonly #pods: Informer<Pod>;
  readonly #nodes: Informer<Node>;
  readonly #revisions: Informer<ControllerRevision>;
  readonly #control: PodControl;
  readonly #recorder: Recorder;
  /** By set and node: when a failed pod was replaced last, and how long the next one waits. */
  readonly #failures = new Map<string, { at: number; delay: number }>();
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('daemonset-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'daemonset-controller');
    this.#control = new PodControl(this.#client, this.#recorder);
    this.#sets = this.#client.informer<DaemonSet>(DAEMON_SETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#nodes = this.#client.informer<Node>(NODES);
    this.#revisions = this.#client.informer<ControllerRevision>(CONTROLLER_REVISIONS);
    indexOwned(this.#pods);
    indexOwned(this.#revisions);
    this.#queue = new WorkQueue(context.kernel, 'daemon set', (key) => this.#sync(key));
    this.#sets.onChange(({ before, after }) => this.#queue.add(keyOf((after ?? before)!)));
    this.#pods.onChange(({ before, after }) => {
      for (const pod of [before, after]) {
        const owner = pod && controllerOf(pod);
        if (owner?.kind === 'DaemonSet') this.#queue.add(`${pod!.metadata.namespace}/${owner.name}`);
      }
      if (after && !controllerOf(after)) for (const set of this.#sets.list(after.metadata.namespace)) if (selects(set.spec.selector, after.metadata.labels)) this.#queue.add(keyOf(set));
    });
    // A set is looked at only where that may change its pods (syncNodeUpdate): a taint that they outlive leaves its status as it was.
    this.#nodes.onChange(({ before, after }) => {
      if (!after || (before && sameValue(before.metadata.labels, after.metadata.labels) && sameValue(before.spec.taints, after.spec.taints))) return;
      for (const set of this.#sets.list()) {
        const { run, keep } = this.#verdict(set, after), scheduled = [...this.#pods.byIndex('controller', set.metadata.uid)].some(({ spec }) => spec.nodeName === after.metadata.name);
        if (scheduled ? !keep || set.status.numberMisscheduled > 0 : run) this.#queue.add(keyOf(set));
      }
    });
  }

  #sync(key: string): void {
    const set = byKey(this.#sets, key);
    if (!set) return;
    const pods = claim(this.#client, PODS, this.#pods, set, set.spec.selector);
    if (set.metadata.deletionTimestamp) return;
    const perNode = byNode(pods);
    const bootstrapped = set.status.observedGeneration === undefined && pods.length > 0 && [...this.#revisions.byIndex('controller', set.metadata.uid)].length === 0;
    const revision = bootstrapped ? undefined : currentRevision(this.#client, this.#revisions, set, HASH_LABEL, () => templateHash(set.spec.template, set.status.collisionCount));
    const hash = revision?.metadata.labels?.[HASH_LABEL] ?? '';
    const view = this.#view(set, hash);
    this.#manage(set, perNode, hash, view);
    if (set.spec.updateStrategy?.type !== 'OnDelete') this.#rollingUpdate(set, byNode(this.#pods.byIndex('controller', set.metadata.uid)), hash, view);
    this.#writeStatus(set, this.#sees(set) ? byNode(this.#pods.byIndex('controller', set.metadata.uid)) : perNode, hash);
    truncate(this.#client, this.#revisions, set, set.spec.revisionHistoryLimit ?? 10, new Set(revision ? [revision.metadata.name] : []));
    const { minReadySeconds = 0 } = set.spec;
    const { now } = this.#context.kernel.agenda;
    if (minReadySeconds > 0 && pods.some((pod) => isReady(pod) && !isAvailable(pod, minReadySeconds, now))) this.#queue.add(key, minReadySeconds * 1000);
  }

  /** Whether the watch has brought the pods that were just made before the status is counted; in a real cluster as often as not. */
  #sees({ metadata }: DaemonSet): boolean {
    const { kernel } = this.#context;
    return kernel.random('pods of daemons', `${metadata.uid}/${Math.round(kernel.agenda.now)}`).next() < 0.5;
  }

  #view(set: DaemonSet, hash: string): View {
    const { now } = this.#context.kernel.agenda;
    return { surges: maxSurgeOf(set, 100) > 0, isUpdated: (pod) => this.#isUpdated(set, pod, hash), isAvailable: (pod) => isAvailable(pod, set.spec.minReadySeconds ?? 0, now) };
  }

  /** Whether a node gets a pod, and whether one that is there may stay. */
  #verdict(set: DaemonSet, node: Node): { run: boolean; keep: boolean } {
    const { spec = { containers: [] } } = set.spec.template;
    const labels = node.metadata.labels ?? {};
    const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
    const fits = hasLabels(spec.nodeSelector ?? {}, labels) && (!required || required.nodeSelectorTerms.some((term) => nodeTermMatches(term, labels, node.metadata.name)));
    if (!fits || (spec.nodeName && spec.nodeName !== node.metadata.name)) return { run: false, keep: false };
    const tolerations = [...(spec.tolerations ?? []), ...TOLERATIONS, ...(spec.hostNetwork ? [HOST_NETWORK] : [])];
    const untolerated = (node.spec.taints ?? []).filter((taint) => taint.effect !== 'PreferNoSchedule' && !isTolerated(taint, tolerations));
    return { run: untolerated.length === 0, keep: !untolerated.some(({ effect }) => effect === 'NoExecute') };
  }

  #manage(set: DaemonSet, perNode: Map<string, Pod[]>, hash: string, view: View): void {
    const missing: string[] = [];
    const surplus: Pod[] = [];
    for (const node of this.#nodes.list()) {
      const { name } = node.metadata, plan = planNode(this.#verdict(set, node), perNode.get(name) ?? [], view);
      if (plan.create) missing.push(name);
      surplus.push(...plan.ended.filter((pod) => this.#mayReplace(set, pod, name)), ...plan.remove);
    }
    for (const [name, pods] of perNode) if (!this.#nodes.get(undefined, name)) surplus.push(...pods.filter((pod) => !pod.metadata.deletionTimestamp));
    this.#syncNodes(set, surplus, missing, hash);
  }

  /** Says that a pod ended; false while failed ones came too fast. */
  #mayReplace(set: DaemonSet, pod: Pod, node: string): boolean {
    const { now } = this.#context.kernel.agenda, key = `${set.metadata.uid}/${node}`, about = `daemon pod ${keyOf(pod)} on node ${node}, will try to`;
    if (pod.status.phase === 'Succeeded') {
      this.#recorder.event(set, 'Normal', 'SucceededDaemonPod', `Found succeeded ${about} delete it`);
      return true;
    }
    const held = this.#failures.get(key);
    if (held && now - held.at < held.delay) {
      this.#queue.add(keyOf(set), held.delay);
      return false;
    }
    const fresh = !held || now - held.at > 2 * LONGEST_DELAY;
    this.#failures.set(key, { at: now, delay: fresh ? FIRST_DELAY : Math.min(2 * held.delay, LONGEST_DELAY) });
    this.#recorder.event(set, 'Warning', 'FailedDaemonPod', `Found failed ${about} kill it`);
    return true;
  }

  #syncNodes(set: DaemonSet, surplus: readonly Pod[], missing: readonly string[], hash: string): void {
    for (const pod of new Set(surplus)) this.#control.delete(pod, set);
    const names = missing[Symbol.iterator]();
    const { failure } = slowStart(missing.length, () => this.#create(set, names.next().value!, hash));
    if (failure) throw failure;
  }

  #create(set: DaemonSet, node: string, hash: string): void {
    const { template } = set.spec;
    const spec = template.spec!;
    const terms = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [{}];
    const field = { key: 'metadata.name', operator: 'In' as const, values: [node] };
    const bound: PodTemplateSpec = {
      ...template,
      spec: {
        ...spec,
        affinity: { ...spec.affinity, nodeAffinity: { ...spec.affinity?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms.map((term) => ({ ...term, matchFields: [field] })) } } },
        tolerations: [...(spec.tolerations ?? []), ...TOLERATIONS, ...(spec.hostNetwork ? [HOST_NETWORK] : [])],
      },
    };
    const generation = set.metadata.annotations?.[GENERATION_ANNOTATION] ?? String(set.metadata.generation ?? 1);
    this.#control.create(bound, set, { generateName: `${set.metadata.name}-`, labels: { [HASH_LABEL]: hash, [GENERATION_LABEL]: generation } });
  }

  #isUpdated(set: DaemonSet, pod: Pod, hash: string): boolean {
    const generation = set.metadata.annotations?.[GENERATION_ANNOTATION];
    return pod.metadata.labels?.[HASH_LABEL] === hash || hash === '' || (generation !== undefined && pod.metadata.labels?.[GENERATION_LABEL] === generation);
  }

  #rollingUpdate(set: DaemonSet, perNode: Map<string, Pod[]>, hash: string, view: View): void {
    const places = [...this.#nodes.list()].filter((node) => this.#verdict(set, node).run).map(({ metadata: { name } }) => ({ node: name, pods: perNode.get(name) ?? [] }));
    const maxSurge = maxSurgeOf(set, places.length);
    if (maxSurge > 0) {
      const { remove, createOn } = surge(places, maxSurge, view);
      return this.#syncNodes(set, remove, createOn, hash);
    }
    const allowed = Math.max(1, scaledValue(set.spec.updateStrategy?.rollingUpdate?.maxUnavailable ?? 1, places.length, true));
    this.#syncNodes(set, podsToDelete(places, allowed, view), [], hash);
  }

  #writeStatus(set: DaemonSet, perNode: Map<string, Pod[]>, hash: string): void {
    const { now } = this.#context.kernel.agenda;
    const status: DaemonSetStatus = { currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0, observedGeneration: set.metadata.generation };
    let updated = 0, available = 0;
    for (const node of this.#nodes.list()) {
      const pods = perNode.get(node.metadata.name) ?? [];
      const { run } = this.#verdict(set, node);
      if (!run) {
        if (pods.length > 0) status.numberMisscheduled++;
        continue;
      }
      status.desiredNumberScheduled++;
      if (pods.length === 0) continue;
      status.currentNumberScheduled++;
      const oldest = oldestFirst(pods)[0]!;
      if (isReady(oldest)) {
        status.numberReady++;
        if (isAvailable(oldest, set.spec.minReadySeconds ?? 0, now)) available++;
      }
      if (this.#isUpdated(set, oldest, hash)) updated++;
    }
    const unavailable = status.desiredNumberScheduled - available;
    const next: DaemonSetStatus = {
      ...status, ...(updated > 0 ? { updatedNumberScheduled: updated } : {}), ...(available > 0 ? { numberAvailable: available } : {}), ...(unavailable > 0 ? { numberUnavailable: unavailable } : {}),
      ...(set.status.collisionCount === undefined ? {} : { collisionCount: set.status.collisionCount }),
    };
    if (!sameValue(next, set.status)) this.#client.updateStatus<DaemonSet>(DAEMON_SETS, { ...byKey(this.#sets, keyOf(set)) ?? set, status: next }, because('pods counted', set));
  }
}

export const daemonset: ControllerEntry = { name: 'daemonset-controller', start: (context) => void new DaemonSetController(context) };
