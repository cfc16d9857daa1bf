/** What a kubelet knows of one pod's sandbox and containers, as far as it has looked (the runtime may be ahead). */
import type { ContainerStatus as RuntimeStatus } from '../../api/cri.ts';
import type { Container, EphemeralContainer } from '../../api/kubernetes/container.ts';
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import { type Few, valueOf } from './few.ts';
import type { Mountable } from './later-volume.ts';

/** One run of a container. */
export interface Instance {
  readonly id: string;
  readonly name: string;
  readonly attempt: number;
  /** As the specification named it. */
  readonly image: string | undefined;
  /** Uid, gid and further groups that it runs as. */
  readonly user: { uid: number; gid: number; supplementalGroups: number[] };
  /** As last looked at. */
  seen: RuntimeStatus;
  /** Where it may write its last words. */
  log?: Mountable;
  /** The text of the termination message, where one was found. */
  message?: string;
}

export interface Sandbox {
  readonly id: string;
  readonly address: string;
  ready: boolean;
}

/** Why a container is not running although it should be. */
export interface WaitingReason {
  reason: string;
  message: string;
}

export class PodState {
  sandbox: Sandbox | undefined;
  /** How many sandboxes there were. */
  attempts = 0;
  /** Latest run of each container. */
  current: Few<string, Instance>;
  /** The run before. */
  previous: Few<string, Instance>;
  /** kubelet's reason cache: the failure of the last attempt to start a container. */
  reasons: Few<string, WaitingReason>;
  /** Results of probes: passed the startup probe, ready. Absent: no such probe has had a say. */
  started: Few<string, boolean>;
  ready: Few<string, boolean>;
  /** Containers with the resources that the node gave them, and what a resize waits for or does. */
  allocated: readonly Container[] | undefined;
  resize: PodCondition | undefined;
  /** As the runtime has the containers until it is done. */
  resizing: readonly Container[] | undefined;
  volumes: Few<string, Mountable>;

  isRunning(name: string): boolean {
    return valueOf(this.current, name)?.seen.state === 'running';
  }

  exitCode(name: string): number | undefined {
    const instance = valueOf(this.current, name);
    return instance?.seen.state === 'exited' ? (instance.seen.exitCode ?? 0) : undefined;
  }
}

export const isSidecar = (container: Container): boolean => container.restartPolicy === 'Always';

/** Started as its startup probe (if any) sees it. */
export function hasStarted(state: PodState, container: Container | EphemeralContainer): boolean {
  return state.isRunning(container.name) && (!container.startupProbe || valueOf(state.started, container.name) === true);
}

export function isContainerReady(state: PodState, container: Container | EphemeralContainer): boolean {
  return hasStarted(state, container) && (!container.readinessProbe || valueOf(state.ready, container.name) === true);
}

/** Everything that runs in the pod for its work: init containers first. */
export const allContainers = (pod: Pod): Container[] => [...(pod.spec.initContainers ?? []), ...pod.spec.containers];

/** Whether a container that ended so is started again, by its rules, its own policy, or the pod's (ContainerShouldRestart). */
export function restarts(pod: Pod, { restartPolicy, restartPolicyRules }: Container | EphemeralContainer, code: number): boolean {
  if (restartPolicyRules?.some(({ exitCodes }) => exitCodes && (exitCodes.values ?? []).includes(code) === (exitCodes.operator === 'In'))) return true;
  const policy = restartPolicy ?? pod.spec.restartPolicy ?? 'Always';
  return policy === 'Always' || (policy === 'OnFailure' && code !== 0);
}
