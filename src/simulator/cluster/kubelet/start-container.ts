/** Starting one container: image, environment, mounts, create, start, post-start hook; with the events of each step. */
import { RuntimeError, type ContainerConfig, type ContainerMount } from '../../api/cri.ts';
import type { Container, EphemeralContainer } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { sameValue } from '../controllers/template-hash.ts';
import { DELAYS } from '../delays.ts';
import { referenceTo } from '../recorder.ts';
import { Alike } from './alike.ts';
import { environment, expand } from './env.ts';
import { fileVariables } from './env-files.ts';
import { valueOf, withEntry, withoutEntry } from './few.ts';
import { ConfigError } from './field-paths.ts';
import { runHook } from './hooks.ts';
import { ensureImage } from './images.ts';
import { limitsOf } from './limits.ts';
import { TerminationLog, VolumeMount, type Mountable } from './later-volume.ts';
import type { NodeContext } from './node-context.ts';
import type { Instance, PodState } from './pod-state.ts';
import { StartFailure } from './start-failure.ts';
import { stopContainer } from './termination.ts';

export type ContainerKind = 'containers' | 'initContainers' | 'ephemeralContainers';

/** The last field path: containers of many pods have the same, and events keep it. */
let written = { kind: '', name: '', path: '' };

function fieldPathOf(kind: ContainerKind, name: string): string {
  if (written.kind !== kind || written.name !== name) written = { kind, name, path: `spec.${kind}{${name}}` };
  return written.path;
}

/** Starts `container` anew. @throws StartFailure */
export function* startContainer(node: NodeContext, pod: Pod, state: PodState, container: Container | EphemeralContainer, kind: ContainerKind): Blocking<void> {
  const { kernel, runtime } = node, about = referenceTo(pod, fieldPathOf(kind, container.name));
  const report = (type: 'Normal' | 'Warning', reason: string, message: string): void => node.recorder.event(about, type, reason, message);
  try {
    yield* ensureImage(node, pod, container, report);
  } catch (error) {
    if (error instanceof StartFailure) report('Warning', 'Failed', `Error: ${error.reason}`);
    throw error;
  }
  yield* pause(kernel.agenda, DELAYS.createContainer, `create container ${container.name}`);
  const attempt = (valueOf(state.current, container.name)?.attempt ?? -1) + 1;
  const log = new TerminationLog(kernel.agenda.now);
  const fromFiles = container.env?.some(({ valueFrom }) => valueFrom?.fileKeyRef) ? yield* fileVariables(pod, state, container) : undefined;
  const id = create(node, pod, state, container, attempt, log, report, fromFiles);
  report('Normal', 'Created', 'Container created');
  yield* pause(kernel.agenda, DELAYS.startContainer, `start container ${container.name}`);
  const instance: Instance = { id, name: container.name, attempt, image: container.image, user: userOf(pod, container), log, seen: runtime.containerStatus(id) };
  const before = valueOf(state.current, container.name);
  if (before) state.previous = withEntry(state.previous, container.name, before);
  state.current = withEntry(state.current, container.name, instance);
  state.started = withoutEntry(state.started, container.name);
  state.ready = withoutEntry(state.ready, container.name);
  state.reasons = withoutEntry(state.reasons, container.name);
  begin(node, instance, report);
  if (container.lifecycle?.postStart) yield* runPostStart(node, pod, state, container as Container, instance, report);
}

type Report = (type: 'Normal' | 'Warning', reason: string, message: string) => void;

function create(node: NodeContext, pod: Pod, state: PodState, container: Container | EphemeralContainer, attempt: number, log: Mountable, report: Report, fromFiles: ReadonlyMap<string, string> | string | undefined): string {
  try {
    if (typeof fromFiles === 'string') throw new ConfigError(fromFiles);
    refuseRoot(node, pod, container);
    return node.runtime.createContainer(state.sandbox!.id, configOf(node, pod, state, container, attempt, log, fromFiles));
  } catch (error) {
    if (error instanceof ConfigError) {
      report('Warning', 'Failed', `Error: ${error.message}`);
      throw new StartFailure('CreateContainerConfigError', error.message);
    }
    if (!(error instanceof RuntimeError)) throw error;
    report('Warning', 'Failed', `Error: ${error.message}`);
    throw new StartFailure('CreateContainerError', error.message);
  }
}

/** Runs it. One whose program does not start has ended before it began: StartError in its status. */
function begin(node: NodeContext, instance: Instance, report: Report): void {
  try {
    node.runtime.startContainer(instance.id);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    const seen = node.runtime.containerStatus(instance.id);
    instance.seen = { ...seen, state: 'exited', exitCode: seen.exitCode || 128, reason: 'StartError', message: error.message, startedAt: 0, finishedAt: seen.finishedAt ?? node.kernel.agenda.now };
    report('Warning', 'Failed', `Error: ${error.message}`);
    throw new StartFailure('RunContainerError', error.message);
  }
  report('Normal', 'Started', 'Container started');
  const seen = node.runtime.containerStatus(instance.id);
  // The first look comes right after the start, so even the shortest run is seen running once.
  instance.seen = seen.state === 'exited' ? { ...seen, state: 'running', exitCode: undefined, finishedAt: undefined, reason: undefined } : seen;
}

function* runPostStart(node: NodeContext, pod: Pod, state: PodState, container: Container, instance: Instance, report: Report): Blocking<void> {
  const failure = yield* runHook(node, pod, state, container, instance.id, container.lifecycle!.postStart!);
  if (failure === undefined) return;
  report('Warning', 'FailedPostStartHook', 'PostStartHook failed');
  yield* stopContainer(node, pod, state, container, (pod.spec.terminationGracePeriodSeconds ?? 30) * 1000, 'FailedPostStartHook');
  throw new StartFailure('PostStartHookError', failure);
}

function configOf(node: NodeContext, pod: Pod, state: PodState, container: Container | EphemeralContainer, attempt: number, log: Mountable, fromFiles: ReadonlyMap<string, string> | undefined): ContainerConfig {
  const address = pod.spec.hostNetwork ? node.address : state.sandbox!.address;
  const env = environment(node, pod, container, address, fromFiles);
  // Few have anything to fill in.
  let filled: ReadonlyMap<string, string> | undefined;
  const known = (): ReadonlyMap<string, string> => (filled ??= new Map(env));
  const user = container.securityContext?.runAsUser ?? pod.spec.securityContext?.runAsUser;
  return {
    name: container.name, attempt, image: container.image ?? '',
    command: container.command?.map((word) => expand(word, known())), args: container.args?.map((word) => expand(word, known())),
    env, workingDir: container.workingDir, mounts: [...mountsOf(state, container, known), new VolumeMount(container.terminationMessagePath ?? '/dev/termination-log', log, log.base, false)],
    ...('targetContainerName' in container && container.targetContainerName ? { targetId: valueOf(state.current, container.targetContainerName)?.id } : {}),
    tty: container.tty ?? false, stdin: container.stdin ?? false, stdinOnce: container.stdinOnce,
    user, group: container.securityContext?.runAsGroup ?? pod.spec.securityContext?.runAsGroup,
    groups: [...(pod.spec.securityContext?.supplementalGroups ?? []), ...(pod.spec.securityContext?.fsGroup === undefined ? [] : [pod.spec.securityContext.fsGroup])],
    readOnlyRootFilesystem: container.securityContext?.readOnlyRootFilesystem, capabilities: container.securityContext?.capabilities,
    privileged: container.securityContext?.privileged, noNewPrivileges: container.securityContext?.allowPrivilegeEscalation === false,
    seccomp: !container.securityContext?.privileged && (container.securityContext?.seccompProfile ?? pod.spec.securityContext?.seccompProfile)?.type === 'RuntimeDefault',
    ...limitsOf(container),
  };
}

function mountsOf(state: PodState, container: Container | EphemeralContainer, env: () => ReadonlyMap<string, string>): ContainerMount[] {
  return (container.volumeMounts ?? []).map(({ name, mountPath, readOnly, subPath, subPathExpr }): ContainerMount => {
    const volume = valueOf(state.volumes, name);
    if (!volume) throw new ConfigError(`cannot find volume "${name}" to mount into container "${container.name}"`);
    const path = subPathExpr === undefined ? subPath : expandPath(subPathExpr, env());
    return new VolumeMount(mountPath, volume, path ? subPathBase(volume, path.split('/').filter(Boolean)) : volume.base, Boolean(readOnly) || volume.readonly);
  });
}

function expandPath(text: string, env: ReadonlyMap<string, string>): string {
  const missing = [...text.matchAll(/(?<!\$)\$\(([^)]*)\)/g)].map((match) => match[1]!).filter((variable) => !env.has(variable)).sort();
  if (missing.length > 0) throw new ConfigError(`missing value for ${missing.join(', ')}`);
  return expand(text, env);
}

/** The place of a subPath; a folder is made where nothing is, links of the atomic writer are followed. */
function subPathBase(volume: Mountable, below: readonly string[]): string[] {
  if (below.length === 0) return volume.base;
  let base = [...volume.base];
  for (const name of below) {
    const node = volume.fileSystem.lookup([...base, name]);
    if (!node) {
      volume.fileSystem.makeDirectories([...base, name], 0);
      base = [...base, name];
    } else if (node.kind === 'symlink') {
      const path = [...base, ...node.target.split('/')];
      const data = volume.fileSystem.lookup([...base, '..data']);
      base = data?.kind === 'symlink' && node.target.startsWith('..data/') ? [...base, data.target, ...node.target.split('/').slice(1)] : path;
    } else base = [...base, name];
  }
  return base;
}

function userOf(pod: Pod, container: Container | EphemeralContainer): Instance['user'] {
  const { runAsUser, runAsGroup } = { ...pod.spec.securityContext, ...container.securityContext };
  const gid = runAsGroup ?? 0;
  const groups = [...(pod.spec.securityContext?.supplementalGroups ?? []), ...(pod.spec.securityContext?.fsGroup === undefined ? [] : [pod.spec.securityContext.fsGroup])];
  const user: Instance['user'] = { uid: runAsUser ?? 0, gid, supplementalGroups: [gid, ...groups] };
  return users.get((one) => sameValue(one, user), () => user);
}

const users = new Alike<Instance['user']>(4);

/** runAsNonRoot: refused when the user is root, given or by the image. */
function refuseRoot(node: NodeContext, pod: Pod, container: Container | EphemeralContainer): void {
  const nonRoot = container.securityContext?.runAsNonRoot ?? pod.spec.securityContext?.runAsNonRoot;
  if (!nonRoot) return;
  const user = container.securityContext?.runAsUser ?? pod.spec.securityContext?.runAsUser;
  const where = `(pod: "${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})", container: ${container.name})`;
  if (user === 0) throw new ConfigError(`container's runAsUser breaks non-root policy ${where}`);
  if (user !== undefined) return;
  const ofImage = (node.runtime.imageStatus(container.image ?? '')?.user ?? '').split(':')[0]!;
  if (!Number(ofImage)) throw new ConfigError(`container has runAsNonRoot and image ${/^0*$/.test(ofImage) ? 'will run as root' : `has non-numeric user (${ofImage}), cannot verify user is non-root`} ${where}`);
}

