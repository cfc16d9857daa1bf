/** Completions around pods: names, `TYPE/NAME` of what owns pods, containers. */
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Service } from '../../../api/kubernetes/service.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { Directive, type Complete, type Completions, type Invocation } from '../../shared/cobra/command.ts';
import { isFailure } from '../client/failure.ts';
import { namedObject, podFor } from '../remote/containers.ts';
import { Session } from '../session.ts';
import { names, prefixed } from './resources.ts';

const OWNERS = ['daemonsets', 'deployments', 'pods', 'jobs', 'replicasets', 'replicationcontrollers', 'services', 'statefulsets'];

/** Pods by name, and the types whose pods can be meant. */
export const podNames: Complete = function* (invocation, toComplete) {
  if (invocation.args.length > 0) return { candidates: [], directive: Directive.NoFileComp };
  const session = yield* Session.begin(invocation);
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
  if (invocation.args.length > 0 || /^[./]/.test(toComplete) || toComplete.includes(':')) return nothing;
  const session = yield* Session.begin(invocation);
  const slash = toComplete.indexOf('/');
  const candidates = slash < 0
    ? [...(yield* names(session, 'namespaces', toComplete)).map((name) => `${name}/`), ...(yield* names(session, 'pods', toComplete)).map((name) => `${name}:`)]
    : (yield* names(session, 'pods', toComplete.slice(slash + 1), toComplete.slice(0, slash))).map((name) => `${toComplete.slice(0, slash + 1)}${name}:`);
  return { candidates: toComplete === '' ? [...candidates, './', '/'] : candidates, directive: Directive.NoSpace };
};

/** What there is about the pod that the first argument means; nothing where there is none. */
function* ofPod(invocation: Invocation, found: (pod: Pod) => readonly string[], toComplete: string): Blocking<Completions> {
  const word = invocation.args[0];
  const answer = (candidates: string[]): Completions => ({ candidates, directive: Directive.NoFileComp });
  if (word === undefined) return answer([]);
  try {
    const session = yield* Session.begin(invocation);
    // Tab does not wait long for a pod to appear.
    const pod = yield* podFor(session, yield* namedObject(session, word), 'cannot attach to', 100);
    return answer(prefixed(found(pod), toComplete));
  } catch (error) {
    if (isFailure(error)) return answer([]);
    throw error;
  }
}

const containersOf = ({ spec }: Pod): string[] => [...(spec.initContainers ?? []), ...spec.containers].map(({ name }) => name);

/** Containers of the pod that was named before. */
export const containerNames: Complete = function* (invocation, toComplete) {
  return yield* ofPod(invocation, containersOf, toComplete);
};

/** A pod, its owner or a service, then `LOCAL:REMOTE`: the local port is the same unless another was typed. */
export const podThenPorts: Complete = function* (invocation, toComplete) {
  const [word = '', ...more] = invocation.args;
  if (invocation.args.length === 0) return yield* podNames(invocation, toComplete);
  if (more.length > 0) return { candidates: [], directive: Directive.NoFileComp };
  const pairs = (ports: readonly number[]): string[] => ports.map((port) => `${toComplete === '' ? port : toComplete.split(':')[0]}:${port}`);
  if (/^(service|services|svc)\//.test(word)) return { candidates: prefixed(pairs(yield* servicePorts(invocation, word)), toComplete), directive: Directive.NoFileComp };
  return yield* ofPod(invocation, (pod) => pairs(pod.spec.containers.flatMap(({ ports }) => (ports ?? []).map(({ containerPort }) => containerPort))), toComplete);
};

function* servicePorts(invocation: Invocation, word: string): Blocking<number[]> {
  try {
    const service = (yield* namedObject(yield* Session.begin(invocation), word)) as Service;
    return (service.spec.ports ?? []).map(({ port }) => port);
  } catch (error) {
    if (isFailure(error)) return [];
    throw error;
  }
}
