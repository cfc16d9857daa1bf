/** The horizontal pod autoscaler: every 15 s, as many replicas as the load asks for. */
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerCondition, HorizontalPodAutoscalerStatus, Scale } from '../../../api/kubernetes/autoscaling.ts';
import { formatLabelSelector } from '../../../api/kubernetes/selectors.ts';
import { StatusError, type KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { LabelSelector } from '../../../api/kubernetes/affinity.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Client, Informer, ResourceName } from '../../client.ts';
import { DELAYS } from '../../delays.ts';
import { isReady } from '../../pods.ts';
import { Recorder } from '../../recorder.ts';
import { CUSTOM_RESOURCE_DEFINITIONS, HORIZONTAL_POD_AUTOSCALERS, PODS } from '../../resources.ts';
import { selects } from '../../selectors.ts';
import { timestamp } from '../../timestamps.ts';
import { because, byKey, keyOf, type ControllerContext } from '../controller.ts';
import { sameValue } from '../template-hash.ts';
import { WorkQueue } from '../work-queue.ts';
import { limit, rulesOf, stabilise, type Recommendation, type ScaleEvent } from './behavior.ts';
import { MetricFailure } from './metric-failure.ts';
import { PodMetrics } from './pod-metrics.ts';
import { propose, type Proposal } from './replica-calculator.ts';

interface Target extends KubernetesObject {
  spec: { replicas?: number; selector?: LabelSelector };
  status?: { replicas?: number };
}

/** downscaleStabilisation and behaviours never look further back. */
const REMEMBERED = 3_600_000;

const API_SERVICES: ResourceName = { group: 'apiregistration.k8s.io', version: 'v1', resource: 'apiservices' };
/** horizontal-pod-autoscaler-downscale-stabilization */
const DOWNSCALE_STABILISATION = 300_000;

/** Built-in resources with a scale subresource. */
const SCALED: readonly string[] = ['deployments', 'replicasets', 'replicationcontrollers', 'statefulsets'];

/** What says of a custom resource whether it has one. */
interface Definition extends KubernetesObject {
  spec: { versions: readonly { name: string; subresources?: { scale?: unknown } }[] };
}

class HorizontalController {
  readonly #context: ControllerContext;
  readonly #client: Client;
  readonly #recorder: Recorder;
  readonly #autoscalers: Informer<HorizontalPodAutoscaler>;
  readonly #pods: Informer<Pod>;
  readonly #metrics: PodMetrics;
  readonly #queue: WorkQueue;
  readonly #history = new Map<string, { recommendations: Recommendation[]; up: ScaleEvent[]; down: ScaleEvent[] }>();

  constructor(context: ControllerContext) {
    this.#context = context;
    this.#client = context.client('horizontal-pod-autoscaler');
    this.#recorder = new Recorder(context.kernel, this.#client, 'horizontal-pod-autoscaler');
    this.#autoscalers = this.#client.informer<HorizontalPodAutoscaler>(HORIZONTAL_POD_AUTOSCALERS);
    this.#pods = this.#client.informer<Pod>(PODS);
    this.#metrics = new PodMetrics(context.kernel, context.kubelet, () => this.#watchedPods(), () => this.#metricsRefusal());
    this.#queue = new WorkQueue(context.kernel, 'autoscaler', (key) => this.#sync(key));
    this.#autoscalers.onChange(({ before, after }) => {
      if (after && !before) this.#take(after);
      if (!after) this.#history.delete(before!.metadata.uid);
    });
    for (const autoscaler of this.#autoscalers.list()) this.#take(autoscaler);
  }

  /** metrics-server is an add-on, and its pod may not be ready. */
  #metricsRefusal(): string | undefined {
    if (!this.#client.get(API_SERVICES, undefined, 'v1beta1.metrics.k8s.io')) return 'the server could not find the requested resource';
    const serves = [...this.#pods.list('kube-system')].some((pod) => pod.metadata.name.startsWith('metrics-server-') && isReady(pod));
    return serves ? undefined : 'the server is currently unable to handle the request';
  }

  #take(autoscaler: HorizontalPodAutoscaler): void {
    this.#metrics.watch();
    this.#queue.add(keyOf(autoscaler));
  }

  *#watchedPods(): Iterable<Pod> {
    for (const autoscaler of this.#autoscalers.list()) {
      const target = this.#target(autoscaler);
      if (target) yield* this.#podsOf(target);
    }
  }

  #resource({ spec }: HorizontalPodAutoscaler): ResourceName | undefined {
    const { apiVersion = '', kind } = spec.scaleTargetRef;
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    return this.#context.resources().find((one) => one.group === group && one.version === version && one.kind === kind && this.#scales(one));
  }

  /** Whether it has a scale subresource. */
  #scales({ group, version, resource }: ResourceName): boolean {
    const definition = this.#client.get<Definition>(CUSTOM_RESOURCE_DEFINITIONS, undefined, `${resource}.${group}`);
    if (definition) return definition.spec.versions.some((one) => one.name === version && one.subresources?.scale !== undefined);
    return SCALED.includes(resource);
  }

  /** Why there is no target: an unknown kind, one without a scale, or nothing of this name. */
  #missing({ spec }: HorizontalPodAutoscaler): string {
    const { apiVersion = '', kind, name } = spec.scaleTargetRef, group = apiVersion.includes('/') ? apiVersion.split('/')[0]! : '';
    const known = this.#context.resources().find((one) => one.group === group && one.kind === kind);
    if (known && !this.#scales(known)) return 'the server could not find the requested resource';
    return known ? `${known.resource}${group && `.${group}`} "${name}" not found` : `no matches for kind "${kind}" in group "${group}"`;
  }

  #target(autoscaler: HorizontalPodAutoscaler): Target | undefined {
    const resource = this.#resource(autoscaler);
    return resource && this.#client.get<Target>(resource, autoscaler.metadata.namespace, autoscaler.spec.scaleTargetRef.name);
  }

  #podsOf(target: Target): Pod[] {
    return [...this.#pods.list(target.metadata.namespace)].filter((pod) => selects(target.spec.selector, pod.metadata.labels));
  }

  #sync(key: string): void {
    const autoscaler = byKey(this.#autoscalers, key);
    if (!autoscaler) return;
    this.#queue.add(key, DELAYS.autoscalerPeriod);
    const status: HorizontalPodAutoscalerStatus = { ...autoscaler.status, conditions: [...(autoscaler.status.conditions ?? [])] };
    this.#decide(autoscaler, status);
    if (!sameValue(status, autoscaler.status)) this.#client.updateStatus<HorizontalPodAutoscaler>(HORIZONTAL_POD_AUTOSCALERS, { ...autoscaler, status }, because('metrics looked at', autoscaler));
  }

  #decide(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus): void {
    const target = this.#target(autoscaler);
    if (!target) {
      const why = this.#missing(autoscaler);
      this.#set(status, 'AbleToScale', 'False', 'FailedGetScale', `the HPA controller was unable to get the target's current scale: ${why}`);
      return this.#recorder.event(autoscaler, 'Warning', 'FailedGetScale', why);
    }
    status.observedGeneration = autoscaler.metadata.generation; // a target that is not there is not looked at any further
    this.#set(status, 'AbleToScale', 'True', 'SucceededGetScale', "the HPA controller was able to get the target's current scale");
    const current = target.spec.replicas ?? 1;
    status.currentReplicas = current; // what it is to have, not what is there
    if (current === 0 && autoscaler.spec.minReplicas !== 0) {
      status.desiredReplicas = 0;
      return this.#set(status, 'ScalingActive', 'False', 'ScalingDisabled', 'scaling is disabled since the replica count of the target is zero');
    }
    this.#rescale(autoscaler, status, target, current);
  }

  #rescale(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, target: Target, current: number): void {
    const { minReplicas = 1, maxReplicas } = autoscaler.spec;
    let desired: number, reason = '';
    if (current > maxReplicas) [desired, reason] = [maxReplicas, 'Current number of replicas above Spec.MaxReplicas'];
    else if (current < minReplicas) [desired, reason] = [minReplicas, 'Current number of replicas below Spec.MinReplicas'];
    else {
      const best = this.#compute(autoscaler, status, target, current);
      if (!best) return;
      desired = this.#bounded(autoscaler, status, current, best.replicas);
      reason = desired > current ? `${best.metric} above target` : desired < current ? 'All metrics below target' : '';
    }
    status.desiredReplicas = desired;
    if (desired === current) return;
    this.#write(autoscaler, status, target, current, desired, reason);
  }

  /** Autoscalers whose targets select some of the same pods. */
  #otherAutoscalers(autoscaler: HorizontalPodAutoscaler, pods: readonly Pod[]): string[] {
    return [...this.#autoscalers.list(autoscaler.metadata.namespace)].filter((other) => {
      const selector = other.metadata.uid === autoscaler.metadata.uid ? undefined : this.#target(other)?.spec.selector;
      return selector !== undefined && pods.some(({ metadata }) => selects(selector, metadata.labels));
    }).map(keyOf);
  }

  /** The largest proposal of all metrics; undefined where none can be computed. */
  #compute(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, target: Target, current: number): Proposal | undefined {
    const specs = autoscaler.spec.metrics ?? [];
    const pods = this.#podsOf(target);
    const others = this.#otherAutoscalers(autoscaler, pods);
    if (others.length > 0) {
      const message = `pods by selector ${formatLabelSelector(target.spec.selector)} are controlled by more than one HPA (e.g. [${[keyOf(autoscaler), others[0]].join(' ')}])`;
      this.#recorder.event(autoscaler, 'Warning', 'AmbiguousSelector', message);
      this.#set(status, 'ScalingActive', 'False', 'AmbiguousSelector', message);
      this.#recorder.event(autoscaler, 'Warning', 'FailedComputeMetricsReplicas', message);
      status.currentMetrics = null;
      return undefined;
    }
    let best: Proposal | undefined, failure: MetricFailure | undefined, invalid = 0;
    const statuses: HorizontalPodAutoscalerStatus['currentMetrics'] = [];
    for (const spec of specs) {
      try {
        const one = propose(spec, current, pods, this.#metrics, autoscaler.metadata.namespace ?? '');
        statuses.push(one.status);
        if (!best || one.replicas > best.replicas) best = one;
      } catch (error) {
        if (!(error instanceof MetricFailure)) throw error;
        failure ??= error;
        invalid++;
        statuses.push({ type: '' });
        this.#recorder.event(autoscaler, 'Warning', error.reason, error.message);
      }
    }
    status.currentMetrics = statuses;
    if (failure && (!best || best.replicas < current)) {
      this.#set(status, 'ScalingActive', 'False', failure.reason, `the HPA was unable to compute the replica count: ${failure.message}`);
      this.#recorder.event(autoscaler, 'Warning', 'FailedComputeMetricsReplicas', `invalid metrics (${invalid} invalid out of ${specs.length}), first error is: ${failure.outer}`);
      return undefined;
    }
    if (best) this.#set(status, 'ScalingActive', 'True', 'ValidMetricFound', `the HPA was able to successfully calculate a replica count from ${best.metric}`);
    return best;
  }

  /** Stabilization, policies and the spec's bounds, with the conditions that tell of them. */
  #bounded(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, current: number, wanted: number): number {
    const { now } = this.#context.kernel.agenda;
    const history = this.#historyOf(autoscaler);
    if (!autoscaler.spec.behavior) return this.#plainlyBounded(autoscaler, status, current, wanted, history.recommendations, now);
    history.recommendations = history.recommendations.filter(({ at }) => now - at < REMEMBERED);
    const stable = stabilise(autoscaler, current, wanted, history.recommendations, now);
    history.recommendations.push({ at: now, replicas: wanted });
    if (stable === wanted) this.#set(status, 'AbleToScale', 'True', 'ReadyForNewScale', 'recommended size matches current size');
    else if (stable < wanted) this.#set(status, 'AbleToScale', 'True', 'ScaleUpStabilized', 'recent recommendations were lower than current one, applying the lowest recent recommendation');
    else this.#set(status, 'AbleToScale', 'True', 'ScaleDownStabilized', 'recent recommendations were higher than current one, applying the highest recent recommendation');
    return this.#clamped(autoscaler, status, current, stable, history, now);
  }

  /** Without a behaviour: five minutes of the highest recommendation, and never more than twice as many, or four. */
  #plainlyBounded(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, current: number, wanted: number, recommendations: Recommendation[], now: number): number {
    const { minReplicas = 1, maxReplicas } = autoscaler.spec;
    const recent = recommendations.filter(({ at }) => now - at <= DOWNSCALE_STABILISATION);
    const stable = Math.max(wanted, ...recent.map(({ replicas }) => replicas));
    recommendations.splice(0, recommendations.length, ...recent, { at: now, replicas: wanted });
    if (stable === wanted) this.#set(status, 'AbleToScale', 'True', 'ReadyForNewScale', 'recommended size matches current size');
    else this.#set(status, 'AbleToScale', 'True', 'ScaleDownStabilized', 'recent recommendations were higher than current one, applying the highest recent recommendation');
    const fastest = Math.max(2 * current, 4), byMaximum = maxReplicas <= fastest;
    const bounded = Math.max(minReplicas, Math.min(stable, maxReplicas, fastest));
    if (stable < minReplicas) this.#set(status, 'ScalingLimited', 'True', 'TooFewReplicas', 'the desired replica count is less than the minimum replica count');
    else if (bounded === stable) this.#set(status, 'ScalingLimited', 'False', 'DesiredWithinRange', 'the desired count is within the acceptable range');
    else this.#set(status, 'ScalingLimited', 'True', byMaximum ? 'TooManyReplicas' : 'ScaleUpLimit', byMaximum ? 'the desired replica count is more than the maximum replica count' : 'the desired replica count is increasing faster than the maximum scale rate');
    return bounded;
  }

  #clamped(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, current: number, wanted: number, history: { up: ScaleEvent[]; down: ScaleEvent[] }, now: number): number {
    const { minReplicas = 1, maxReplicas } = autoscaler.spec;
    if (wanted > current) {
      const allowed = Math.max(current, limit(rulesOf(autoscaler, 'scaleUp'), current, 1, history.up, now));
      if (wanted > Math.min(allowed, maxReplicas)) {
        const byMaximum = maxReplicas <= allowed;
        this.#set(status, 'ScalingLimited', 'True', byMaximum ? 'TooManyReplicas' : 'ScaleUpLimit', byMaximum ? 'the desired replica count is more than the maximum replica count' : 'the desired replica count is increasing faster than the maximum scale rate');
        return Math.min(allowed, maxReplicas);
      }
    } else if (wanted < current || wanted < minReplicas) {
      const allowed = Math.min(current, limit(rulesOf(autoscaler, 'scaleDown'), current, -1, history.down, now));
      if (wanted < Math.max(allowed, minReplicas)) {
        const byMinimum = minReplicas >= allowed;
        this.#set(status, 'ScalingLimited', 'True', byMinimum ? 'TooFewReplicas' : 'ScaleDownLimit', byMinimum ? 'the desired replica count is less than the minimum replica count' : 'the desired replica count is decreasing faster than the maximum scale rate');
        return Math.max(allowed, minReplicas);
      }
    } else if (wanted > maxReplicas) return maxReplicas;
    this.#set(status, 'ScalingLimited', 'False', 'DesiredWithinRange', 'the desired count is within the acceptable range');
    return wanted;
  }

  #historyOf({ metadata }: HorizontalPodAutoscaler): { recommendations: Recommendation[]; up: ScaleEvent[]; down: ScaleEvent[] } {
    let held = this.#history.get(metadata.uid);
    if (!held) this.#history.set(metadata.uid, (held = { recommendations: [], up: [], down: [] }));
    return held;
  }

  #write(autoscaler: HorizontalPodAutoscaler, status: HorizontalPodAutoscalerStatus, target: Target, current: number, desired: number, reason: string): void {
    const { now } = this.#context.kernel.agenda;
    try {
      this.#client.patch<Scale>(this.#resource(autoscaler)!, target.metadata.namespace, target.metadata.name, { spec: { replicas: desired } }, { subresource: 'scale', ...because(reason, autoscaler) });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
      this.#recorder.event(autoscaler, 'Warning', 'FailedRescale', `New size: ${desired}; reason: ${reason}; error: ${error.message}`);
      return this.#set(status, 'AbleToScale', 'False', 'FailedUpdateScale', `the HPA controller was unable to update the target scale: ${error.message}`);
    }
    this.#set(status, 'AbleToScale', 'True', 'SucceededRescale', `the HPA controller was able to update the target scale to ${desired}`);
    this.#set(status, 'ScaledToZero', 'False', 'NotScaledToZero', 'the HPA controller did not scale the workload to zero');
    this.#recorder.event(autoscaler, 'Normal', 'SuccessfulRescale', `New size: ${desired}; reason: ${reason}`);
    status.lastScaleTime = timestamp(now);
    const history = this.#historyOf(autoscaler);
    (desired > current ? history.up : history.down).push({ at: now, change: Math.abs(desired - current) });
  }

  #set(status: HorizontalPodAutoscalerStatus, type: string, value: string, reason: string, message: string): void {
    const held = status.conditions!.find((one) => one.type === type);
    const next: HorizontalPodAutoscalerCondition = { type, status: value, reason, message, lastTransitionTime: held?.status === value ? held.lastTransitionTime : timestamp(this.#context.kernel.agenda.now) };
    status.conditions = held ? status.conditions!.map((one) => (one === held ? next : one)) : [...status.conditions!, next];
  }
}

/** Starts the controller, which then also takes up the autoscalers that are there. */
export function* startAutoscaler(context: ControllerContext): Blocking<void> {
  new HorizontalController(context);
}
