/** The device taint eviction controller: pods go whose devices have a NoExecute taint that their claims do not tolerate. Rules say how far it is. */
import { StatusError } from '../../api/kubernetes/meta.ts';
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import type { Entry } from '../../kernel/agenda.ts';
import { DELAYS } from '../delays.ts';
import { Recorder } from '../recorder.ts';
import { DEVICE_TAINT_RULES, PODS, RESOURCE_CLAIMS, RESOURCE_SLICES } from '../resources.ts';
import { claimName } from '../scheduler/device-claims.ts';
import type { AllocatedDevice, DeviceTaint, DeviceTaintRule, ResourceClaim, ResourceSlice } from '../scheduler/devices/device.ts';
import { parseTimestamp, timestamp } from '../timestamps.ts';
import { because, byKey, type ControllerContext } from './controller.ts';
import { WorkQueue } from './work-queue.ts';

const NAME = 'device-taint-eviction-controller';
/** ruleStatusPeriod: statuses of rules change no more often. */
const PERIOD = 10_000;
const IN_PROGRESS = 'EvictionInProgress';

/** When a pod has to go, and the rules that say so. */
interface Fate {
  readonly when: number;
  readonly rules: ReadonlySet<string>;
}

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : many.replace('%', String(count)));

const means = ({ spec: { deviceSelector: one } }: DeviceTaintRule, driver: string, pool: string, device: string): boolean =>
  one !== undefined && (one.driver ?? driver) === driver && (one.pool ?? pool) === pool && (one.device ?? device) === device;

export function* startDeviceTaints(context: ControllerContext): Blocking<void> {
  const { agenda } = context.kernel, client = context.client(NAME), recorder = new Recorder(context.kernel, client, NAME);
  const pods = client.informer<Pod>(PODS), claims = client.informer<ResourceClaim>(RESOURCE_CLAIMS);
  const slices = client.informer<ResourceSlice>(RESOURCE_SLICES), rules = client.informer<DeviceTaintRule>(DEVICE_TAINT_RULES);
  const due = new Map<string, { entry: Entry; when: number }>(), gone = new Set<string>(), evicted = new Map<string, number>();

  function* taintsOf({ driver, pool, device }: AllocatedDevice, assumed: DeviceTaintRule | undefined): Iterable<{ taint: DeviceTaint; rule?: string }> {
    for (const { spec } of slices.list()) if (spec.driver === driver && spec.pool.name === pool) for (const taint of spec.devices?.find(({ name }) => name === device)?.taints ?? []) if (taint.effect === 'NoExecute') yield { taint };
    for (const rule of rules.list()) if ((rule.spec.taint.effect === 'NoExecute' || rule.metadata.uid === assumed?.metadata.uid) && means(rule, driver, pool, device)) yield { taint: rule.spec.taint, rule: rule.metadata.uid };
  }

  /** `assumed`: as if this rule evicted. */
  function fateOf(pod: Pod, assumed?: DeviceTaintRule): Fate | undefined {
    let when = Infinity;
    const said = new Set<string>();
    for (const one of pod.spec.nodeName ? pod.spec.resourceClaims ?? [] : []) {
      const name = claimName(pod, one), { allocation, reservedFor = [] } = (name === undefined ? undefined : claims.get(pod.metadata.namespace, name))?.status ?? {};
      if (!reservedFor.some(({ uid }) => uid === pod.metadata.uid)) continue;
      for (const device of allocation?.devices?.results ?? []) {
        for (const { taint, rule } of taintsOf(device, assumed)) {
          const tolerated = (device.tolerations ?? []).filter(({ key, operator = 'Equal', value = '', effect }) => effect === 'NoExecute' && (!key || key === taint.key) && (operator === 'Exists' || value === (taint.value ?? '')));
          if (tolerated.some(({ tolerationSeconds }) => tolerationSeconds === undefined)) continue;
          const seconds = tolerated.length > 0 ? Math.max(0, Math.min(...tolerated.map(({ tolerationSeconds = 0 }) => tolerationSeconds))) : 0;
          when = Math.min(when, (parseTimestamp(taint.timeAdded) || 0) + seconds * 1000);
          if (rule !== undefined) said.add(rule);
        }
      }
    }
    return when === Infinity ? undefined : { when, rules: said };
  }

  function evict({ metadata: { namespace, name, uid } }: Pod): void {
    due.delete(uid);
    const pod = pods.get(namespace, name);
    if (pod?.metadata.uid !== uid || pod.metadata.deletionTimestamp) return;
    gone.add(uid);
    recorder.event({ kind: 'Pod', apiVersion: 'v1', namespace, name, uid }, 'Normal', 'DeviceTaintManagerEviction', 'Marking for deletion');
    const why = because('a device of its is tainted', pod);
    const condition: PodCondition = { type: 'DisruptionTarget', status: 'True', reason: 'DeletionByDeviceTaintManager', message: 'Device Taint manager: deleting due to NoExecute taint', observedGeneration: pod.metadata.generation, lastProbeTime: null, lastTransitionTime: timestamp(agenda.now) };
    for (const rule of fateOf(pod)?.rules ?? []) evicted.set(rule, (evicted.get(rule) ?? 0) + 1);
    try {
      client.patch(PODS, namespace, name, { status: { conditions: [...(pod.status.conditions ?? []).filter(({ type }) => type !== condition.type), condition] } }, { subresource: 'status', ...why });
      client.delete(PODS, namespace, name, { uid, ...why });
    } catch (error) {
      if (!(error instanceof StatusError)) throw error;
    }
    for (const rule of rules.list()) if (rule.spec.taint.effect === 'NoExecute') ruleQueue.add(rule.metadata.name, PERIOD);
  }

  function consider(pod: Pod): void {
    const { uid, namespace, name } = pod.metadata, held = due.get(uid), fate = pod.metadata.deletionTimestamp || gone.has(uid) ? undefined : fateOf(pod);
    if (held?.when === fate?.when) return;
    if (held) agenda.cancel(held.entry);
    due.delete(uid);
    if (fate) due.set(uid, { when: fate.when, entry: agenda.after(Math.max(2 * DELAYS.informer, fate.when - agenda.now), `${NAME}: ${name}`, () => evict(pod)) });
    else if (!pod.metadata.deletionTimestamp) recorder.event({ kind: 'Pod', apiVersion: 'v1', namespace, name, uid }, 'Normal', 'DeviceTaintManagerEviction', 'Cancelling deletion');
  }

  const considerAll = (): void => {
    for (const pod of pods.list()) if (pod.spec.resourceClaims) consider(pod);
  };

  const allocated = function* (): Iterable<AllocatedDevice> {
    for (const { status } of claims.list()) yield* status?.allocation?.devices?.results ?? [];
  };

  /** What a rule would do, where it does nothing. */
  function dryRun(rule: DeviceTaintRule, pending: string): string {
    const published = [...slices.list()].flatMap(({ spec }) => (spec.devices ?? []).filter(({ name }) => means(rule, spec.driver, spec.pool.name, name))).length;
    const used = [...allocated()].filter(({ driver, pool, device }) => means(rule, driver, pool, device)).length;
    return `${counted(published, '1 published device', '% published devices')} selected. ${counted(used, '1 allocated device', '% allocated devices')} selected. ${pending} if the effect was NoExecute. This information will not be updated again. Recreate the DeviceTaintRule to trigger an update.`;
  }

  function conditionOf(rule: DeviceTaintRule): { status: string; reason: string; message: string } {
    const { effect } = rule.spec.taint, affected = [...pods.list()].filter((pod) => pod.spec.resourceClaims && !pod.metadata.deletionTimestamp && fateOf(pod, rule)?.rules.has(rule.metadata.uid));
    const where = counted(new Set(affected.map(({ metadata }) => metadata.namespace)).size, '1 namespace', '% different namespaces'), ended = evicted.get(rule.metadata.uid) ?? 0;
    const told = (first: string): string => [first, ...(ended > 0 ? [`${counted(ended, '1 pod', '% pods')} evicted since starting the controller.`] : [])].filter((part) => part !== '').join(' ');
    if (effect === 'None') return { status: 'False', reason: 'NoEffect', message: told(dryRun(rule, `${counted(affected.length, '1 pod', '% pods')} would be evicted in ${where}`)) };
    if (effect !== 'NoExecute') return { status: 'False', reason: 'OtherEffect', message: told('Eviction only happens for the NoExecute effect.') };
    if (affected.length > 0) return { status: 'True', reason: 'PodsPendingEviction', message: told(`${counted(affected.length, '1 pod needs', '% pods need')} to be evicted in ${where}.`) };
    return { status: 'False', reason: ended > 0 ? 'Completed' : 'NotStarted', message: told('') };
  }

  const ruleQueue = new WorkQueue(context.kernel, 'device taint rule', (name) => {
    const rule = byKey(rules, name);
    if (!rule) return;
    const { generation } = rule.metadata, held = rule.status?.conditions?.find(({ type }) => type === IN_PROGRESS);
    const since = agenda.now - parseTimestamp(held?.lastTransitionTime);
    if (held?.observedGeneration === generation && since < PERIOD) return ruleQueue.add(name, PERIOD - since);
    const next = conditionOf(rule);
    if (held?.observedGeneration === generation && held?.status === next.status && held.reason === next.reason && held.message === next.message) return;
    const condition = { type: IN_PROGRESS, observedGeneration: generation, lastTransitionTime: timestamp(agenda.now), ...next };
    client.patch(DEVICE_TAINT_RULES, undefined, name, { status: { conditions: [...(rule.status?.conditions ?? []).filter(({ type }) => type !== IN_PROGRESS), condition] } }, { subresource: 'status', fieldManager: NAME, ...because('pods counted', rule) });
  }, DELAYS.informer);

  rules.onChange(({ before, after }) => {
    if (!after) evicted.delete(before!.metadata.uid);
    else if (!before || before.metadata.generation !== after.metadata.generation) ruleQueue.add(after.metadata.name);
    considerAll();
  });
  slices.onChange(considerAll);
  claims.onChange(considerAll);
  pods.onChange(({ before, after }) => {
    if (!(after ?? before)!.spec.resourceClaims) return;
    if (after) return consider(after);
    const held = due.get(before!.metadata.uid);
    if (held) agenda.cancel(held.entry);
    due.delete(before!.metadata.uid);
    gone.delete(before!.metadata.uid);
  });
  for (const rule of rules.list()) ruleQueue.add(rule.metadata.name);
  considerAll();
}
