/** The container of a builder's node: made and started when it is first needed, stopped, removed. */
import type { SolveStatus, VertexStatus } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Invocation } from '../../../shared/cobra/command.ts';
import { messages } from '../../client.ts';
import { engineOf } from '../../contexts.ts';
import { CliError, DaemonError } from '../../errors.ts';
import { ramInBytes } from '../../../shared/units.ts';
import type { ProgressMessage } from '../../progress.ts';
import { familiarName, parseReference, withTag } from '../../reference.ts';
import { registryAuth } from '../../registry/auth.ts';
import { failedStep } from '../excerpt.ts';
import { displayFor } from '../solve.ts';
import { SolveState } from '../solve-state.ts';
import type { BuilderNode } from './group.ts';
import { containerOf, statusOf, type Instance } from './instance.ts';

const IMAGE = 'moby/buildkit:buildx-stable-1';
/** Images of this repository are checked against its builders' signatures. */
const TRUSTED = 'docker.io/moby/buildkit';

type Tell = (status: SolveStatus) => Blocking<void>;

/** Options of --driver-opt that are the container's. @throws CliError */
function hostConfig(node: BuilderNode): Record<string, unknown> {
  const options = node.DriverOpts ?? {}, number = (name: string): number => Number(options[name] ?? 0);
  return {
    Privileged: true, Init: true, RestartPolicy: { Name: options['restart-policy'] ?? 'unless-stopped' }, Mounts: [{ Type: 'volume', Source: `${containerOf(node)}_state`, Target: '/var/lib/buildkit' }],
    ...(options['network'] ? { NetworkMode: options['network'] } : {}), ...(options['memory'] ? { Memory: ramInBytes(options['memory']) } : {}),
    ...(options['cpu-quota'] ? { CpuQuota: number('cpu-quota') } : {}), ...(options['cpu-period'] ? { CpuPeriod: number('cpu-period') } : {}), ...(options['cpu-shares'] ? { CpuShares: number('cpu-shares') } : {}), ...(options['cpuset-cpus'] ? { CpusetCpus: options['cpuset-cpus'] } : {}),
  };
}

function* pull(invocation: Invocation, image: string): Blocking<void> {
  const reference = withTag(parseReference(image));
  const response = yield* engineOf(invocation).send('POST', '/images/create', { query: { fromImage: familiarName(reference), tag: reference.digest ?? reference.tag }, headers: registryAuth(invocation.p, reference.domain) });
  yield* messages<ProgressMessage>(response, function* (message) {
    if (message.errorDetail ?? message.error) throw new CliError(message.errorDetail?.message ?? message.error ?? '');
  });
}

function* create(invocation: Invocation, node: BuilderNode, line: (text: string, work: Blocking<void>) => Blocking<void>): Blocking<void> {
  const engine = engineOf(invocation), image = node.DriverOpts?.['image'] ?? IMAGE, { domain, path, tag } = withTag(parseReference(image));
  yield* line(`pulling image ${image}`, pull(invocation, image));
  if (`${domain}/${path}` === TRUSTED) yield* line(`verifying image ${domain}/${path}:${tag}`, invocation.p.sleep(400));
  yield* line(`creating container ${containerOf(node)}`, (function* () {
    const env = Object.entries(node.DriverOpts ?? {}).flatMap(([key, value]) => (key.startsWith('env.') ? [`${key.slice(4)}=${value}`] : []));
    yield* engine.post(`/containers/create`, { query: { name: containerOf(node) }, body: { Image: image, Cmd: node.Flags ?? [], Env: env, HostConfig: hostConfig(node) } });
    yield* start(invocation, node);
  })());
}

/** Until the daemon in it answers. */
function* start(invocation: Invocation, node: BuilderNode): Blocking<void> {
  yield* engineOf(invocation).post(`/containers/${containerOf(node)}/start`);
  yield* invocation.p.sleep(300);
}

function* bootNode(invocation: Invocation, node: BuilderNode, isNew: boolean, tell: Tell): Blocking<void> {
  const { p } = invocation, vertex = { digest: `boot ${node.Name}`, inputs: [], name: '[internal] booting buildkit', started: p.now };
  yield* tell({ vertexes: [vertex] });
  const line = function* (text: string, work: Blocking<void>): Blocking<void> {
    const started = p.now, status = (more: Partial<VertexStatus>): VertexStatus => ({ id: text, vertex: vertex.digest, name: text, current: 0, total: 0, timestamp: p.now, started, ...more });
    yield* tell({ statuses: [status({})] });
    try {
      yield* work;
    } finally {
      yield* tell({ statuses: [status({ completed: p.now })] });
    }
  };
  try {
    if (isNew) yield* create(invocation, node, line);
    else yield* line(`starting container ${containerOf(node)}`, start(invocation, node));
    yield* tell({ vertexes: [{ ...vertex, completed: p.now }] });
  } catch (error) {
    if (error instanceof CliError) yield* tell({ vertexes: [{ ...vertex, completed: p.now, error: error.message }] });
    throw error;
  }
}

/** Nodes that do not run yet. */
export function* idleNodes(invocation: Invocation, instance: Instance): Blocking<{ node: BuilderNode; isNew: boolean }[]> {
  const idle: { node: BuilderNode; isNew: boolean }[] = [];
  for (const node of instance.isContext ? [] : instance.nodes) {
    const status = yield* statusOf(invocation, instance, node);
    if (status !== 'running') idle.push({ node, isNew: status === 'inactive' });
  }
  return idle;
}

/** Boots nodes in somebody else's display. @throws CliError */
export function* bootIdle(invocation: Invocation, idle: readonly { node: BuilderNode; isNew: boolean }[], tell: Tell): Blocking<void> {
  for (const { node, isNew } of idle) yield* bootNode(invocation, node, isNew, tell);
}

/** Boots what does not run, in a display of its own. @throws CliError */
export function* boot(invocation: Invocation, instance: Instance): Blocking<void> {
  const { p } = invocation, idle = yield* idleNodes(invocation, instance);
  if (idle.length === 0) return;
  const state = new SolveState(p.now), { display, ticker } = yield* displayFor(p, state, 'auto');
  try {
    yield* bootIdle(invocation, idle, function* (status) {
      yield* display.update(state.add(status));
    });
  } catch (error) {
    ticker?.abort();
    yield* display.finish();
    for (const failed of state.shown.filter(({ vertex }) => vertex.error !== undefined)) yield* p.write(2, failedStep(failed));
    throw error instanceof CliError ? new CliError(`ERROR: ${error.message}`) : error;
  }
  ticker?.abort();
  yield* display.finish();
}

export function* stopNode(invocation: Invocation, instance: Instance, node: BuilderNode): Blocking<void> {
  if (instance.isContext || (yield* statusOf(invocation, instance, node)) !== 'running') return;
  yield* engineOf(invocation).post(`/containers/${containerOf(node)}/stop`);
}

/** The container, and what the daemon in it kept. */
export function* removeNode(invocation: Invocation, instance: Instance, node: BuilderNode, keepState: boolean): Blocking<void> {
  if ((yield* statusOf(invocation, instance, node)) === 'inactive') return;
  const engine = engineOf(invocation);
  yield* engine.delete(`/containers/${containerOf(node)}`, { v: true, force: true });
  if (keepState) return;
  try {
    yield* engine.delete(`/volumes/${containerOf(node)}_state`);
  } catch (error) {
    if (!(error instanceof DaemonError)) throw error;
  }
}
