/** Lifecycle hooks: postStart and preStop. */
import type { Container, LifecycleHandler } from '../../api/kubernetes/container.ts';
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { askUrl, openPort, runCommand, type Target } from './handlers.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';

/** A hook has no timeout of its own; the grace period or the container's end cut it short. */
const FOREVER = 86_400_000;

/** Runs a hook; what went wrong, or undefined. */
export function* runHook(node: NodeContext, pod: Pod, state: PodState, container: Container, id: string, handler: LifecycleHandler): Blocking<string | undefined> {
  const target: Target = { node, container, id, podAddress: pod.spec.hostNetwork ? node.address : state.sandbox?.address ?? '' };
  if (handler.sleep) {
    yield* pause(node.kernel.agenda, handler.sleep.seconds * 1000, `hook of ${container.name} sleeps`);
    return undefined;
  }
  const outcome = handler.exec ? yield* runCommand(target, handler.exec, FOREVER)
    : handler.httpGet ? yield* askUrl(target, handler.httpGet, 30_000)
      : handler.tcpSocket ? yield* openPort(target, handler.tcpSocket, 30_000)
        : { ok: true, output: '' };
  return outcome.ok ? undefined : outcome.output;
}
