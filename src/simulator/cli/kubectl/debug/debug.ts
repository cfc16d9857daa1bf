/** kubectl debug */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { Pod } from '../../../api/kubernetes/pod.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { attachTo } from '../attach/attach.ts';
import { ApiError, CommandError, ExitStatusError, isFailure, SilentExit } from '../client/failure.ts';
import { resourcePath } from '../client/mapper.ts';
import { typeThenNames } from '../completion/arguments.ts';
import { consume } from '../logs/consume.ts';
import { podPath } from '../remote/containers.ts';
import { fetchInfo, type Info } from '../resource/info.ts';
import { select } from '../resource/selection.ts';
import type { Session } from '../session.ts';
import type { Verb } from '../tree/verb.ts';
import { watchUntil } from '../watch/watch.ts';
import { checkTerminal, customised, debugOptions } from './options.ts';
import { containerContext, nodePodSpec, type DebugTarget } from './profiles.ts';

export const debug: Verb = { path: 'debug', run, complete: typeThenNames };

type Fields = Record<string, unknown>;

const PODS = { group: '', version: 'v1', name: 'pods', namespaced: true };

function* run(session: Session): Blocking<void> {
  const { names, command, custom } = debugOptions(session);
  if (session.flag('target') && !session.switch('quiet')) yield* session.out(`Targeting container ${JSON.stringify(session.flag('target'))}. If you don't see processes from this container it may be because the container runtime doesn't support this feature.\n`);
  checkTerminal(session);
  if (session.flag('profile') === 'legacy') yield* session.err('--profile=legacy is deprecated and planned to be removed in v1.39. It is recommended to specify other profile, for example "--profile=general".\n');
  for (const info of yield* targets(session, names)) {
    const object = yield* fetchInfo(session.client(), info);
    if (object.kind !== 'Pod' && object.kind !== 'Node') throw new CommandError(`"${info.mapping.group ? `${info.mapping.group}/` : '/'}${info.mapping.version}, Kind=${object.kind}" not supported by debug`);
    const { pod, container } = object.kind === 'Node' ? yield* onNode(session, object, command, custom) : session.flag('copy-to') ? yield* onCopy(session, object as Pod, command, custom) : yield* ephemeral(session, object as Pod, command, custom);
    const attach = session.switch('attach') || (!session.flags.changed('attach') && session.switch('stdin'));
    if (attach && container) yield* attachWhenRunning(session, pod, container);
  }
}

/** Names are of pods where they do not say otherwise. */
function* targets(session: Session, names: readonly string[]): Blocking<Info[]> {
  const filenames = session.list('filename');
  if (filenames.length > 0) {
    const selection = yield* select(session, { args: names, type: 'pods', filenames });
    if (selection.by !== 'files') return [];
    if (selection.errors.length > 0) throw selection.errors[0]!;
    return selection.infos;
  }
  const selection = yield* select(session, names.some((name) => name.includes('/')) ? { args: names.map((name) => (name.includes('/') ? name : `pods/${name}`)) } : { args: names, type: 'pods' });
  return selection.by === 'selector' ? [] : selection.infos;
}

const suffix = (session: Session, purpose: string): string => session.p.kernel.random('kubectl debug', `${purpose}/${session.p.now}`).letters(5, 'bcdfghjklmnpqrstvwxz2456789');

function* containerName(session: Session, pod: Pod): Blocking<string> {
  const asked = session.flag('container');
  if (asked) return asked;
  const name = `debugger-${suffix(session, pod.metadata.uid)}`;
  if (!session.switch('quiet')) yield* session.out(`Defaulting debug container name to ${name}.\n`);
  return name;
}

function debugContainer(session: Session, name: string, command: readonly string[], target: DebugTarget, custom: Fields): Fields {
  const env = [...session.flags.map('env')].map(([key, value]) => ({ name: key, value }));
  return customised({
    ...(command.length > 0 && (session.switch('arguments-only') ? { args: command } : { command })), ...(env.length > 0 && { env }), image: session.flag('image'),
    ...(session.flag('image-pull-policy') && { imagePullPolicy: session.flag('image-pull-policy') }), name, ...(session.switch('stdin') && { stdin: true }), terminationMessagePolicy: 'File',
    ...(session.switch('tty') && { tty: true }), ...containerContext(session.flag('profile'), target),
  }, custom);
}

interface Debugged {
  pod: Pod;
  container: string;
}

/** One more container in the pod itself. */
function* ephemeral(session: Session, pod: Pod, command: readonly string[], custom: Fields): Blocking<Debugged> {
  const name = yield* containerName(session, pod);
  const target = session.flag('target');
  const container = { ...debugContainer(session, name, command, 'ephemeral', custom), ...(target && { targetContainerName: target }) };
  try {
    const patched = (yield* session.client().json({ method: 'PATCH', path: podPath(pod, 'ephemeralcontainers'), headers: { 'content-type': 'application/strategic-merge-patch+json' }, body: { spec: { ephemeralContainers: added(session, pod, container), '$setElementOrder/ephemeralContainers': [...(pod.spec.ephemeralContainers ?? []).map((one) => ({ name: one.name })), { name }] } } })) as Pod;
    return { pod: patched, container: name };
  } catch (error) {
    if (error instanceof ApiError && error.reason === 'NotFound' && !error.status.details?.name) throw new CommandError(`ephemeral containers are disabled for this cluster (error from server: ${JSON.stringify(error.message)})`);
    throw error;
  }
}

/**
 * The new container; where its name is taken the profile goes to the one that has it, the new one takes its place in the
 * patch and the other follows (the server refuses that, and shows the difference).
 */
function added(session: Session, pod: Pod, container: Fields): Fields[] {
  const held = pod.spec.ephemeralContainers?.find(({ name }) => name === container.name) as Fields | undefined;
  if (!held) return [container];
  const { securityContext, ...bare } = container as Fields & { securityContext?: { capabilities?: { add?: string[] } } };
  const before = held.securityContext as typeof securityContext;
  const add = [...(before?.capabilities?.add ?? []), ...(securityContext?.capabilities?.add ?? [])];
  const missing = Object.keys(held).filter((key) => !Object.hasOwn(bare, key) && key !== 'resources');
  const context = securityContext && { ...before, ...securityContext, ...(add.length > 0 && { capabilities: { ...before?.capabilities, add } }) };
  return [{ ...bare, ...Object.fromEntries(missing.map((key) => [key, null])) }, { ...held, ...(context && { securityContext: context }) }];
}

/** A copy of the pod with another container, or with another image or command. */
function* onCopy(session: Session, pod: Pod, command: readonly string[], custom: Fields): Blocking<Debugged> {
  const { ephemeralContainers: _, nodeName, ...spec } = pod.spec as unknown as Fields & { containers: Fields[]; initContainers?: Fields[] };
  const images = session.flags.map('set-image');
  const plain = (container: Fields): Fields => {
    const { livenessProbe, readinessProbe, startupProbe, ...rest } = container;
    const image = images.get(String(container.name)) ?? images.get('*');
    return { ...rest, ...(image && { image }), ...(session.switch('keep-liveness') && livenessProbe !== undefined && { livenessProbe }), ...(session.switch('keep-readiness') && readinessProbe !== undefined && { readinessProbe }), ...(session.switch('keep-startup') && startupProbe !== undefined && { startupProbe }) };
  };
  let containers = (spec.containers as Fields[]).map(plain), name = session.flag('container');
  const known = containers.some((container) => container.name === name);
  if (known) {
    containers = containers.map((container) => (container.name === name ? { ...container, ...(session.flag('image') && { image: session.flag('image') }), ...(command.length > 0 && (session.switch('arguments-only') ? { args: command } : { command })), ...(session.switch('stdin') && { stdin: true }), ...(session.switch('tty') && { tty: true }) } : container));
  } else if (session.flag('image')) {
    name = yield* containerName(session, pod);
    containers.push({ ...debugContainer(session, name, command, 'copy', custom), resources: {} });
  } else if (images.size === 0) throw new CommandError('you must specify image when creating new container');
  const { labels, annotations, namespace } = pod.metadata;
  const copy = {
    apiVersion: 'v1', kind: 'Pod',
    metadata: { name: session.flag('copy-to'), namespace, ...(session.switch('keep-labels') && labels && { labels }), ...(session.switch('keep-annotations') && annotations && { annotations }) },
    spec: {
      ...spec, containers, ...(session.switch('same-node') && nodeName !== undefined && { nodeName }), ...(!session.switch('keep-init-containers') && { initContainers: [] }),
      ...((session.flags.changed('share-processes') || session.flag('profile') === 'general') && { shareProcessNamespace: session.switch('share-processes') }),
    },
  };
  const created = (yield* session.client().json({ method: 'POST', path: resourcePath(PODS, namespace), body: copy })) as Pod;
  if (session.switch('replace')) yield* session.client().json({ method: 'DELETE', path: podPath(pod), body: { kind: 'DeleteOptions', apiVersion: 'v1', gracePeriodSeconds: 0 } });
  return { pod: created, container: name };
}

/** A pod on the node that sees the node's processes and files. */
function* onNode(session: Session, node: KubernetesObject, command: readonly string[], custom: Fields): Blocking<Debugged> {
  const container = session.flag('container') || 'debugger';
  const name = `node-debugger-${node.metadata.name}-${suffix(session, node.metadata.uid)}`;
  if (!session.switch('quiet')) yield* session.out(`Creating debugging pod ${name} with container ${container} on node ${node.metadata.name}.\n`);
  const { spec, mount } = nodePodSpec(session.flag('profile'));
  const pod = {
    apiVersion: 'v1', kind: 'Pod', metadata: { labels: { 'app.kubernetes.io/managed-by': 'kubectl-debug' }, name },
    spec: { ...spec, containers: [{ ...debugContainer(session, container, command, 'node', custom), ...(mount && { volumeMounts: [mount] }) }], nodeName: node.metadata.name, restartPolicy: 'Never', tolerations: [{ operator: 'Exists' }] },
  };
  return { pod: (yield* session.client().json({ method: 'POST', path: resourcePath(PODS, session.namespace().name), body: pod })) as Pod, container };
}

function* attachWhenRunning(session: Session, pod: Pod, container: string): Blocking<void> {
  let last = pod;
  const mapping = (yield* session.mapper()).require('v1', 'Pod');
  const state = (one: Pod): { running?: unknown; terminated?: unknown; waiting?: { message?: string } } | undefined => [...(one.status.initContainerStatuses ?? []), ...(one.status.containerStatuses ?? []), ...(one.status.ephemeralContainerStatuses ?? [])].find(({ name }) => name === container)?.state;
  yield* watchUntil(session, { mapping, namespace: pod.metadata.namespace, name: pod.metadata.name }, Infinity, function* (object) {
    if (!object) throw new CommandError(`pods "${pod.metadata.name}" not found`);
    last = object as Pod;
    const now = state(last);
    if (now?.waiting?.message && !session.switch('quiet')) yield* session.warn(`container ${container}: ${now.waiting.message}`);
    return now?.running !== undefined || now?.terminated !== undefined;
  });
  if (state(last)?.terminated) return yield* consume(session, [{ pod: last, container, query: [] }]);
  try {
    yield* attachTo(session, last, container, { stdin: session.switch('stdin'), tty: session.switch('tty'), quiet: session.switch('quiet') });
  } catch (error) {
    // It was too fast to be attached to: its log has what it wrote.
    if (!isFailure(error) || error instanceof ExitStatusError || error instanceof SilentExit) throw error;
    yield* session.err(`warning: couldn't attach to pod/${pod.metadata.name}, falling back to streaming logs: ${error.message.replace(/^error: /, '')}\n`);
    yield* consume(session, [{ pod: last, container, query: [] }]);
  }
}
