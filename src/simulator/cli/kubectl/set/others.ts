/** kubectl set resources, selector, serviceaccount, subject */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { parseSelector, SelectorError, type Requirement } from '../../../api/kubernetes/selectors.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { resourceList } from '../create/resource-list.ts';
import type { Session } from '../session.ts';
import { dryRunOf, resultPrinter } from '../print/result.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, matchingContainers, objectsToSet, podSpecToChange, unlessLocal } from './change.ts';

export const setResources: Verb = {
  path: 'set resources',
  *run(session) {
    resultPrinter(session);
    const limits = session.flag('limits'), requests = session.flag('requests');
    if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
    dryRunOf(session);
    const infos = yield* objectsToSet(session, session.args);
    if (!limits && !requests) throw new CommandError('you must specify an update to requests or limits (in the form of --requests/--limits)');
    const wanted = { limits: limits ? resourceList(limits, 'invalid') : {}, requests: requests ? resourceList(requests, 'invalid') : {} };
    yield* applyChange(session, {
      operation: 'resource requirements updated', resources: session.args, infos, recorded: true, refused: 'failed to patch resources update to pod template',
      change(object, info, complain) {
        const containers = matchingContainers(podSpecToChange(object, info), session.flag('containers'));
        if (containers.length === 0) complain(new CommandError(`error: unable to find container named ${session.flag('containers')}`));
        for (const container of containers) {
          const before = container.resources ?? {};
          const merged = (side: 'limits' | 'requests'): Record<string, string> => ({ ...before[side], ...wanted[side] });
          container.resources = { ...before, ...(Object.keys(merged('limits')).length > 0 && { limits: merged('limits') }), ...(Object.keys(merged('requests')).length > 0 && { requests: merged('requests') }) };
        }
        return containers.length > 0;
      },
    });
  },
};

/** `a=b,c=d` as a map; what a service's selector cannot say is refused in the words of Go's structs. @throws CommandError */
function serviceSelector(requirements: readonly Requirement[]): Record<string, string> {
  if (requirements.some(({ operator }) => operator === '!=')) throw new CommandError('"!=" is not a valid label selector operator');
  const operators: Record<string, string> = { in: 'In', notin: 'NotIn', '!=': 'NotIn', exists: 'Exists', '!': 'DoesNotExist' };
  const others = requirements.filter(({ operator }) => operators[operator]).map(({ key, operator, values }) => `{${key} ${operators[operator]} [${[...values].sort().join(' ')}]}`);
  if (others.length > 0) throw new CommandError(`match expression [${others.join(' ')}] not supported on this object`);
  return Object.fromEntries(requirements.map(({ key, values }) => [key, values[0] ?? '']));
}

function selectorOf(text: string): Requirement[] {
  try {
    return parseSelector(text);
  } catch (error) {
    if (error instanceof SelectorError) throw new CommandError(`couldn't parse the selector string ${JSON.stringify(text)}: ${error.whole}`);
    throw error;
  }
}

export const setSelector: Verb = {
  path: 'set selector',
  *run(session) {
    const { args } = session;
    dryRunOf(session);
    if (args.length === 0) throw new CommandError('one selector is required');
    const requirements = selectorOf(args.at(-1)!);
    yield* applyChange(session, {
      operation: 'selector updated', resources: args.slice(0, -1), recorded: true, always: true, plain: true,
      change(object) {
        if (object.kind !== 'Service') throw new CommandError('setting a selector is only supported for Services');
        (object.spec as { selector?: Record<string, string> }).selector = serviceSelector(requirements);
        const version = session.flag('resource-version');
        if (version) object.metadata.resourceVersion = version;
      },
    });
  },
};

export const setServiceAccount: Verb = {
  path: 'set serviceaccount',
  *run(session) {
    const { args } = session;
    if (args.length === 0) throw new CommandError('serviceaccount is required');
    const account = args.at(-1)!;
    yield* applyChange(session, {
      operation: 'serviceaccount updated', resources: unlessLocal(session, args.slice(0, -1)), recorded: true, always: true, refused: 'failed to patch ServiceAccountName',
      change(object, info) {
        const spec = podSpecToChange(object, info);
        spec.serviceAccountName = account;
        if (spec.serviceAccount !== undefined) spec.serviceAccount = account;
      },
    });
  },
};

const sortedOnce = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** Users, groups, service accounts; an account without a namespace is one of the current namespace. @throws CommandError */
function subjectsToAdd(session: Session): Record<string, string>[] {
  const apiGroup = 'rbac.authorization.k8s.io';
  const accounts = sortedOnce(session.list('serviceaccount')).map((text) => {
    const [namespace = '', name = '', more] = text.split(':');
    if (!text.includes(':') || name === '' || more !== undefined) throw new CommandError('serviceaccount must be <namespace>:<name>');
    return { kind: 'ServiceAccount', name, namespace: namespace || session.namespace().name };
  });
  return [
    ...sortedOnce(session.list('user')).map((name) => ({ apiGroup, kind: 'User', name })),
    ...sortedOnce(session.list('group')).map((name) => ({ apiGroup, kind: 'Group', name })),
    ...accounts,
  ];
}

export const setSubject: Verb = {
  path: 'set subject',
  *run(session) {
    resultPrinter(session);
    if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
    const subjects = subjectsToAdd(session);
    const infos = yield* objectsToSet(session, session.args);
    if (subjects.length === 0) throw new CommandError('you must specify at least one value of user, group or serviceaccount');
    yield* applyChange(session, {
      operation: 'subjects updated', resources: session.args, infos, refused: 'failed to patch subjects to rolebinding:',
      change(object) {
        if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') throw new CommandError('setting subjects is only supported for RoleBinding/ClusterRoleBinding');
        const binding = object as KubernetesObject & { subjects?: Record<string, string>[] };
        const before = binding.subjects ?? [];
        binding.subjects = [...before, ...subjects.filter((one) => !before.some((other) => deepEqual(one, other)))];
      },
    });
  },
};
