/** create quota, poddisruptionbudget, priorityclass */
import { parseSelector, SelectorError, type Requirement } from '../../../api/kubernetes/selectors.ts';
import { CommandError } from '../client/failure.ts';
import type { Generator } from './generate.ts';
import { resourceList } from './resource-list.ts';

export const quota: Generator = {
  path: 'create quota', failure: 'failed to create quota: ',
  *build(session, name) {
    const hard = session.flag('hard'), scopes = session.flag('scopes');
    if (scopes.split(',').some((scope) => scopes !== '' && scope === '')) throw new CommandError('invalid resource quota scope ""');
    const spec = { ...(hard && { hard: resourceList(hard) }), ...(scopes && { scopes: scopes.split(',') }) };
    return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name }, spec, status: {} };
  },
};

const VALUE = /^\d+%?$/;
const asNumber = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text);

/** The text of -l as an object holds it. @throws CommandError */
function labelSelector(text: string): Record<string, unknown> {
  let requirements: Requirement[];
  try {
    requirements = parseSelector(text);
  } catch (error) {
    if (error instanceof SelectorError) throw new CommandError(`couldn't parse the selector string ${JSON.stringify(text)}: ${error.whole}`);
    throw error;
  }
  const equal = requirements.filter(({ operator }) => operator === '=' || operator === '==');
  const others = requirements.filter((one) => !equal.includes(one)).map(({ key, operator, values }) => {
    const word = OPERATOR_WORDS[operator];
    if (!word) throw new CommandError(`${JSON.stringify(operator)} is not a valid label selector operator`);
    return { key, operator: word, ...(values.length > 0 && { values: [...values].sort() }) };
  });
  return { ...(equal.length > 0 && { matchLabels: Object.fromEntries(equal.map(({ key, values }) => [key, values[0] ?? ''])) }), ...(others.length > 0 && { matchExpressions: others }) };
}

const OPERATOR_WORDS: Record<string, string> = { in: 'In', notin: 'NotIn', '!=': 'NotIn', exists: 'Exists', '!': 'DoesNotExist' };

export const disruptionBudget: Generator = {
  path: 'create poddisruptionbudget', failure: 'failed to create poddisruptionbudgets: ',
  *build(session, name) {
    const [selector, least, most] = [session.flag('selector'), session.flag('min-available'), session.flag('max-unavailable')];
    if (!selector) throw new CommandError('a selector must be specified');
    if (!least && !most) throw new CommandError('one of min-available or max-unavailable must be specified');
    if (least && most) throw new CommandError('min-available and max-unavailable cannot be both specified');
    if (least && !VALUE.test(least)) throw new CommandError('invalid format specified for min-available');
    if (most && !VALUE.test(most)) throw new CommandError('invalid format specified for max-unavailable');
    return {
      apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name },
      spec: { ...(least && { minAvailable: asNumber(least) }), selector: labelSelector(selector), ...(most && { maxUnavailable: asNumber(most) }) },
      status: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 },
    };
  },
};

export const priorityClass: Generator = {
  path: 'create priorityclass', clusterScoped: true, failure: 'failed to create priorityclass: ',
  *build(session, name) {
    return {
      apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name }, value: session.flags.number('value'), ...(session.switch('global-default') && { globalDefault: true }),
      ...(session.flag('description') && { description: session.flag('description') }), preemptionPolicy: session.flag('preemption-policy'),
    };
  },
};
