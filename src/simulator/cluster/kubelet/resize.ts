/** What every pod's status asks of resizes in place; how one goes lies in resize-steps.ts, which few pods need. */
import type { Pod, PodCondition } from '../../api/kubernetes/pod.ts';
import type { PodState } from './pod-state.ts';

export const PENDING = 'PodResizePending';
export const IN_PROGRESS = 'PodResizeInProgress';

/** The containers are not written as they were when the pod was last looked at. */
export const mayResize = (pod: Pod, state: PodState): boolean => (state.allocated ??= pod.spec.containers) !== pod.spec.containers;

/** The pod as it is allocated, for its status. */
export const allocatedPod = (pod: Pod, { allocated }: PodState): Pod => (!allocated || allocated === pod.spec.containers ? pod : { ...pod, spec: { ...pod.spec, containers: allocated as Pod['spec']['containers'] } });

export const resizeConditions = ({ resize }: PodState): PodCondition[] => (resize ? [{ ...resize, lastProbeTime: null as unknown as string }] : []);
