/** kubectl set resources, selector, serviceaccount, subject */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import { matchesMap } from '../../../api/kubernetes/selectors.ts';
import { deepEqual } from '../../../api/kubernetes/strategic-merge/diff.ts';
import { CommandError } from '../client/failure.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { resourceList } from '../create/policies.ts';
import { subjectsOf } from '../create/rights.ts';
import type { Verb } from '../tree/verb.ts';
import { applyChange, podSpecOf, splitArguments } from './change.ts';

const wildcard = (pattern: string): RegExp => new RegExp(`^${pattern.replace(/[.+^${}()|\\]/g, '\\$&').replaceAll('*', '.*')}$`);

export const setResources: Verb = {
  path: 'set resources', complete: typeThenNames,
  *run(session) {
    const limits = session.flag('limits'), requests = session.flag('requests');
    if (session.switch('all') && session.flag('selector')) throw new CommandError('cannot set --all and --selector at the same time');
    if (!limits && !requests) throw new CommandError('you must specify an update to requests or limits (in the form of --requests/--limits)');
    const wanted = { limits: limits ? resourceList(limits) : {}, requests: requests ? resourceList(requests) : {} };
    yield* applyChange(session, {
      operation: 'resource requirements updated', resources: session.args, needsPodSpec: true,
      change(object) {
        const spec = podSpecOf(object)!;
        const containers = [...spec.containers, ...(spec.initContainers ?? [])].filter(({ name }) => wildcard(session.flag('containers')).test(name));
        if (containers.length === 0) throw new CommandError(`unable to find container named ${session.flag('containers')}`);
        for (const container of containers) {
          const before = container.resources ?? {};
          const merged = (side: 'limits' | 'requests'): Record<string, string> => ({ ...before[side], ...wanted[side] });
          container.resources = { ...before, ...(Object.keys(merged('limits')).length > 0 && { limits: merged('limits') }), ...(Object.keys(merged('requests')).length > 0 && { requests: merged('requests') }) };
        }
      },
    });
  },
};

export const setSelector: Verb = {
  path: 'set selector', complete: typeThenNames,
  *run(session) {
    const { resources, changes } = splitArguments(session.args, (word) => word.includes('='));
    if (resources.length === 0 && session.list('filename').length === 0) throw new CommandError('one or more resources must be specified as <resource> <name> or <resource>/<name>');
    if (changes.length !== 1) throw new CommandError('one selector is required');
    const selector = Object.fromEntries(changes[0]!.split(',').map((pair) => {
      const [key = '', value = '', more] = pair.split('=');
      if (key === '' || more !== undefined || !pair.includes('=')) throw new CommandError(`invalid selector: ${changes[0]}`);
      return [key, value];
    }));
    yield* applyChange(session, {
      operation: 'selector updated', resources,
      change(object) {
        if (object.kind !== 'Service') throw new CommandError('setting a selector is only supported for Services');
        const spec = object.spec as { selector?: Record<string, string> };
        if (!matchesMap(selector, spec.selector) || !deepEqual(selector, spec.selector)) spec.selector = selector;
      },
    });
  },
};

export const setServiceAccount: Verb = {
  path: 'set serviceaccount', complete: typeThenNames,
  *run(session) {
    const { args } = session;
    if (args.length === 0) throw new CommandError('serviceaccount is required');
    const account = args.at(-1)!;
    yield* applyChange(session, {
      operation: 'serviceaccount updated', resources: args.slice(0, -1), needsPodSpec: true,
      change(object) {
        const spec = podSpecOf(object)!;
        spec.serviceAccountName = account;
        if (spec.serviceAccount !== undefined) spec.serviceAccount = account;
      },
    });
  },
};

export const setSubject: Verb = {
  path: 'set subject', complete: typeThenNames,
  *run(session) {
    const subjects = subjectsOf(session);
    if (subjects.length === 0) throw new CommandError('you must specify at least one value of user, group or serviceaccount');
    yield* applyChange(session, {
      operation: 'subjects updated', resources: session.args,
      change(object) {
        if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') throw new CommandError('setting subjects is only supported for RoleBinding/ClusterRoleBinding');
        const binding = object as KubernetesObject & { subjects?: Record<string, string>[] };
        const before = binding.subjects ?? [];
        binding.subjects = [...before, ...subjects.filter((one) => !before.some((other) => deepEqual(one, other)))];
      },
    });
  },
};
