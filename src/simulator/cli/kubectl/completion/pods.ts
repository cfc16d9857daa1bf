/** Completions around pods: names, `TYPE/NAME` of what owns pods, containers. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import { Directive, type Complete } from '../../shared/cobra/command.ts';
import { isFailure } from '../client/failure.ts';
import { namedObject } from '../remote/containers.ts';
import { Session } from '../session.ts';
import { names, prefixed } from './resources.ts';

const OWNERS = ['daemonsets', 'deployments', 'pods', 'jobs', 'replicasets', 'replicationcontrollers', 'services', 'statefulsets'];

/** Pods by name, and the types whose pods can be meant. */
export const podNames: Complete = function* (invocation, toComplete) {
  if (invocation.args.length > 0) return { candidates: [], directive: Directive.NoFileComp };
  const session = new Session(invocation);
  if (toComplete.includes('/')) {
    const type = toComplete.slice(0, toComplete.indexOf('/'));
    const found = yield* names(session, type, toComplete.slice(type.length + 1));
    return { candidates: found.map((name) => `${type}/${name}`), directive: Directive.NoFileComp };
  }
  const types = OWNERS.filter((type) => type.startsWith(toComplete)).map((type) => `${type}/`);
  const pods = yield* names(session, 'pods', toComplete);
  // With types on offer the shell must not put a blank behind the word.
  return { candidates: [...pods, ...types], directive: types.length > 0 && pods.length === 0 ? Directive.NoSpace | Directive.NoFileComp : Directive.NoFileComp };
};

/** A pod or its owner, then a container of it. */
export const podThenContainer: Complete = function* (invocation, toComplete) {
  return invocation.args.length === 1 ? yield* containerNames(invocation, toComplete) : yield* podNames(invocation, toComplete);
};

/** Paths of `cp`: `NAMESPACE/`, `POD:`, the local ones (the shell completes those). */
export const podFiles: Complete = function* (invocation, toComplete) {
  const nothing = { candidates: [], directive: Directive.NoSpace };
  if (/^[./]/.test(toComplete) || toComplete.includes(':')) return nothing;
  const session = new Session(invocation);
  const slash = toComplete.indexOf('/');
  const candidates = slash < 0
    ? [...(yield* names(session, 'namespaces', toComplete)).map((name) => `${name}/`), ...(yield* names(session, 'pods', toComplete)).map((name) => `${name}:`)]
    : (yield* names(session, 'pods', toComplete.slice(slash + 1), toComplete.slice(0, slash))).map((name) => `${toComplete.slice(0, slash + 1)}${name}:`);
  return { candidates: toComplete === '' ? [...candidates, './', '/'] : candidates, directive: Directive.NoSpace };
};

/** Containers of the pod that was named before. */
export const containerNames: Complete = function* (invocation, toComplete) {
  const word = invocation.args[0];
  if (word === undefined) return { candidates: [], directive: Directive.NoFileComp };
  try {
    const object = yield* namedObject(new Session(invocation), word);
    const template = object.kind === 'Pod' ? (object as Pod) : (object.spec as { template?: Pod } | undefined)?.template;
    const all = [...(template?.spec.initContainers ?? []), ...(template?.spec.containers ?? []), ...(template?.spec.ephemeralContainers ?? [])];
    return { candidates: prefixed(all.map(({ name }) => name), toComplete), directive: Directive.NoFileComp };
  } catch (error) {
    if (isFailure(error)) return { candidates: [], directive: Directive.NoFileComp };
    throw error;
  }
};
