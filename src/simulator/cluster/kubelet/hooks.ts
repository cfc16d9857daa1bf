/** Lifecycle hooks: postStart and preStop (lifecycle/handlers.go). */
import type { Container, LifecycleHandler } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { fetchUrl, openPort, runCommand, type Target } from './handlers.ts';
import { DialError } from './http-get.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';

/** A hook has no timeout of its own; the grace period or the container's end cut it short. */
const FOREVER = 86_400_000;

/** Runs a hook; what went wrong, or undefined. */
export function* runHook(node: NodeContext, pod: Pod, state: PodState, container: Container, id: string, handler: LifecycleHandler): Blocking<string | undefined> {
  const target: Target = { node, container, id, podAddress: pod.spec.hostNetwork ? node.address : state.sandbox?.address ?? '' };
  const where = `for Container ${JSON.stringify(container.name)} in Pod "${pod.metadata.name}_${pod.metadata.namespace}(${pod.metadata.uid})" failed - error:`;
  if (handler.sleep) {
    yield* pause(node.kernel.agenda, handler.sleep.seconds * 1000, `hook of ${container.name} sleeps`);
    return undefined;
  }
  if (handler.exec) {
    const { ok, error, output } = yield* runCommand(target, handler.exec, FOREVER);
    return ok ? undefined : `Exec lifecycle hook ([${(handler.exec.command ?? []).join(' ')}]) ${where} ${error ?? output}, message: ${JSON.stringify(error === undefined ? '' : output)}`;
  }
  if (handler.httpGet) return yield* ask(target, handler, where);
  const outcome = handler.tcpSocket ? yield* openPort(target, handler.tcpSocket, 30_000) : undefined;
  return outcome?.ok === false ? outcome.output : undefined;
}

/** Any answer will do. */
function* ask(target: Target, { httpGet }: LifecycleHandler, where: string): Blocking<string | undefined> {
  try {
    yield* fetchUrl(target, httpGet!, 30_000);
    return undefined;
  } catch (error) {
    if (!(error instanceof DialError)) throw error;
    return `HTTP lifecycle hook (${httpGet!.path ?? ''}) ${where} ${error.message}`;
  }
}
