/** The disruption controller: how many pods of a budget may be evicted now. */
import type { PodDisruptionBudget, PodDisruptionBudgetStatus } from '../../api/kubernetes/policy.ts';
import type { KubernetesObject } from '../../api/kubernetes/meta.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Condition } from '../../api/kubernetes/service.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Client, Informer, ResourceName } from '../client.ts';
import { isReady, isTerminal } from '../pods.ts';
import { scaledValue } from '../quantities.ts';
import { Recorder } from '../recorder.ts';
import { DEPLOYMENTS, POD_DISRUPTION_BUDGETS, PODS, REPLICA_SETS, REPLICATION_CONTROLLERS, STATEFUL_SETS } from '../resources.ts';
import { selects } from '../selectors.ts';
import { parseTimestamp, timestamp } from '../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext } from './controller.ts';
import { controllerOf } from './owners.ts';
import { sameValue } from './template-hash.ts';
import { WorkQueue } from './work-queue.ts';

/** DeletionTimeout: an eviction that was allowed and did not happen is forgotten. */
const FORGOTTEN = 120_000;
const SCALES: Record<string, ResourceName> = { Deployment: DEPLOYMENTS, ReplicaSet: REPLICA_SETS, StatefulSet: STATEFUL_SETS, ReplicationController: REPLICATION_CONTROLLERS };

/** Controllers that cannot be asked for their scale. */
const WITHOUT_SCALE: Record<string, string> = { DaemonSet: 'daemonsets.apps', Job: 'jobs.batch' };

/** Whether the budget needs no more than the number of its pods. */
const countsPods = ({ spec }: PodDisruptionBudget): boolean => spec.maxUnavailable === undefined && typeof spec.minAvailable !== 'string';

/** Why the scale behind these pods cannot be known. */
function unscalable(pods: readonly Pod[]): string | undefined {
  const without = pods.map((pod) => WITHOUT_SCALE[controllerOf(pod)?.kind ?? '']).find((resource) => resource !== undefined);
  return without && `${without} does not implement the scale subresource`;
}

/** The selector is written as Go prints it. */
function unmanaged({ spec: { selector = {} } }: PodDisruptionBudget): string {
  const labels = Object.entries(selector.matchLabels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}: ${value},`).join('');
  const expressions = (selector.matchExpressions ?? []).map(({ key, operator, values = [] }) => `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${values.join(' ')}],},`).join('');
  return `Pods selected by this PodDisruptionBudget (selector: &LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{${expressions}},}) were found to be unmanaged. `
    + 'As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. '
    + 'To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.';
}

class DisruptionController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #budgets: Informer<PodDisruptionBudget>;
  readonly #pods: Informer<Pod>;
  readonly #queue: WorkQueue;

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('disruption-controller');
    this.#recorder = new Recorder(context.kernel, this.#client, 'controllermanager');
    this.#budgets = this.#client.informer<PodDisruptionBudget>(POD_DISRUPTION_BUDGETS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#queue = new WorkQueue(context.kernel, 'disruption budget', (key) => this.#sync(key));
    this.#budgets.onChange(({ after }) => {
      if (after) this.#queue.add(keyOf(after));
    });
    this.#pods.onChange(({ before, after }) => {
      for (const pod of [before, after]) {
        if (!pod) continue;
        for (const budget of this.#budgets.list(pod.metadata.namespace)) if (selects(budget.spec.selector, pod.metadata.labels)) this.#queue.add(keyOf(budget));
      }
    });
    for (const budget of this.#budgets.list()) this.#queue.add(keyOf(budget));
  }

  #sync(key: string): void {
    const budget = byKey(this.#budgets, key);
    if (!budget) return;
    const pods = [...this.#pods.list(budget.metadata.namespace)].filter((pod) => selects(budget.spec.selector, pod.metadata.labels) && !isTerminal(pod));
    if (pods.length === 0) this.#recorder.event(budget, 'Normal', 'NoPods', 'No matching pods found');
    const now = this.#context.kernel.agenda.now;
    const disrupted = new Map(Object.entries(budget.status?.disruptedPods ?? {}).filter(([name, since]) => {
      const pod = pods.find((one) => one.metadata.name === name);
      return pod && !pod.metadata.deletionTimestamp && now - parseTimestamp(since) < FORGOTTEN;
    }));
    const currentHealthy = pods.filter((pod) => isReady(pod) && !pod.metadata.deletionTimestamp && !disrupted.has(pod.metadata.name)).length;
    if (!countsPods(budget)) {
      const failure = unscalable(pods);
      if (failure) return this.#fail(budget, failure, now);
      if (pods.some((pod) => !controllerOf(pod))) this.#recorder.event(budget, 'Warning', 'UnmanagedPods', unmanaged(budget));
    }
    const { expected, desired } = this.#goals(budget, pods);
    const disruptionsAllowed = expected <= 0 ? 0 : Math.max(0, currentHealthy - desired);
    const status: PodDisruptionBudgetStatus = {
      currentHealthy, desiredHealthy: desired, expectedPods: expected, disruptionsAllowed, observedGeneration: budget.metadata.generation,
      ...(disrupted.size > 0 ? { disruptedPods: Object.fromEntries(disrupted) } : {}),
      conditions: [this.#condition(budget, disruptionsAllowed, now)],
    };
    this.#write(budget, status);
    if (disrupted.size > 0) this.#queue.add(key, FORGOTTEN);
  }

  #write(budget: PodDisruptionBudget, status: PodDisruptionBudgetStatus): void {
    if (!sameValue(status, budget.status)) this.#client.updateStatus<PodDisruptionBudget>(POD_DISRUPTION_BUDGETS, { ...budget, status }, because('pods counted', budget));
  }

  /** Nothing may go while it is not known how many there should be (failSafe). */
  #fail(budget: PodDisruptionBudget, message: string, now: number): void {
    this.#recorder.event(budget, 'Warning', 'CalculateExpectedPodCountFailed', `Failed to calculate the number of expected pods: ${message}`);
    const failed: Condition = { ...this.#condition(budget, 0, now), reason: 'SyncFailed', message, observedGeneration: budget.status?.observedGeneration ?? 0 };
    if (!failed.observedGeneration) delete failed.observedGeneration;
    this.#write(budget, { ...(budget.status ?? { currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 }), disruptionsAllowed: 0, conditions: [failed] });
  }

  #goals({ spec }: PodDisruptionBudget, pods: readonly Pod[]): { expected: number; desired: number } {
    if (spec.maxUnavailable !== undefined) {
      const expected = this.#expectedScale(pods);
      return { expected, desired: Math.max(0, expected - scaledValue(spec.maxUnavailable, expected, true)) };
    }
    if (typeof spec.minAvailable === 'number') return { expected: pods.length, desired: spec.minAvailable };
    if (spec.minAvailable !== undefined) {
      const expected = this.#expectedScale(pods);
      return { expected, desired: scaledValue(spec.minAvailable, expected, true) };
    }
    return { expected: pods.length, desired: 0 };
  }

  /** How many pods the controllers behind these pods want together. */
  #expectedScale(pods: readonly Pod[]): number {
    const scales = new Map<string, number>();
    for (const pod of pods) {
      const top = this.#topController(pod);
      if (top) scales.set(top.metadata.uid, Number((top['spec'] as { replicas?: number } | undefined)?.replicas ?? 1));
    }
    return [...scales.values()].reduce((sum, replicas) => sum + replicas, 0);
  }

  #topController(object: KubernetesObject): KubernetesObject | undefined {
    const owner = controllerOf(object);
    const resource = owner && SCALES[owner.kind];
    const found = resource && this.#client.informer(resource).get(object.metadata.namespace, owner.name);
    return found ? this.#topController(found) ?? found : undefined;
  }

  #condition(budget: PodDisruptionBudget, allowed: number, now: number): Condition {
    const status = allowed > 0 ? 'True' : 'False';
    const held = budget.status?.conditions?.find(({ type }) => type === 'DisruptionAllowed');
    return {
      type: 'DisruptionAllowed', status, reason: allowed > 0 ? 'SufficientPods' : 'InsufficientPods', message: '', observedGeneration: budget.metadata.generation,
      lastTransitionTime: held?.status === status ? held.lastTransitionTime : timestamp(now),
    };
  }
}

/** Starts the controller, which then also takes up the budgets that are there. */
export function* startDisruption(context: ControllerContext): Blocking<void> {
  new DisruptionController(context);
}
