/** create namespace, quota, poddisruptionbudget, priorityclass */
import { parseSelector } from '../../../api/kubernetes/selectors.ts';
import { canonicalQuantity } from '../../../api/kubernetes/quantity.ts';
import { CommandError } from '../client/failure.ts';
import type { Generator } from './generate.ts';

export const namespace: Generator = {
  path: 'create namespace', clusterScoped: true,
  build: (_session, name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: {}, status: {} }),
};

/** `cpu=1,pods=2`. @throws CommandError */
export function resourceList(text: string): Record<string, string> {
  const list: Record<string, string> = {};
  for (const part of text.split(',')) {
    const pieces = part.split('=');
    if (pieces.length !== 2) throw new CommandError(`Invalid argument syntax ${part}, expected <resource>=<value>`);
    const quantity = canonicalQuantity(pieces[1]!);
    if (quantity === undefined) throw new CommandError("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'");
    list[pieces[0]!] = quantity;
  }
  return list;
}

export const quota: Generator = {
  path: 'create quota', failure: () => 'failed to create quota: ',
  build(session, name) {
    const hard = session.flag('hard'), scopes = session.flag('scopes');
    if (scopes.split(',').some((scope) => scopes !== '' && scope === '')) throw new CommandError('invalid resource quota scope ""');
    const spec = { ...(hard && { hard: resourceList(hard) }), ...(scopes && { scopes: scopes.split(',') }) };
    return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name }, spec, status: {} };
  },
};

const VALUE = /^\d+%?$/;
const asNumber = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

export const disruptionBudget: Generator = {
  path: 'create poddisruptionbudget', failure: () => 'failed to create poddisruptionbudgets: ',
  build(session, name) {
    const [selector, least, most] = [session.flag('selector'), session.flag('min-available'), session.flag('max-unavailable')];
    if (!selector) throw new CommandError('a selector must be specified');
    if (!least && !most) throw new CommandError('one of min-available or max-unavailable must be specified');
    if (least && most) throw new CommandError('min-available and max-unavailable cannot be both specified');
    if (least && !VALUE.test(least)) throw new CommandError('invalid format specified for min-available');
    if (most && !VALUE.test(most)) throw new CommandError('invalid format specified for max-unavailable');
    const matchLabels = Object.fromEntries(parseSelector(selector).map(({ key, values }) => [key, values[0] ?? '']));
    return {
      apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name },
      spec: { ...(most && { maxUnavailable: asNumber(most) }), ...(least && { minAvailable: asNumber(least) }), selector: { matchLabels } },
      status: { currentHealthy: 0, desiredHealthy: 0, disruptionsAllowed: 0, expectedPods: 0 },
    };
  },
};

export const priorityClass: Generator = {
  path: 'create priorityclass', clusterScoped: true, required: ['value'], failure: () => 'failed to create priorityclass: ',
  build: (session, name) => ({
    apiVersion: 'scheduling.k8s.io/v1', ...(session.flag('description') && { description: session.flag('description') }), ...(session.switch('global-default') && { globalDefault: true }),
    kind: 'PriorityClass', metadata: { name }, preemptionPolicy: session.flag('preemption-policy'), value: session.flags.number('value'),
  }),
};
