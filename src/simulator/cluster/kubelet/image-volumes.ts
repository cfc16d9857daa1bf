/** Volumes that are images (getImageVolumes): looked for before each start of containers, mounted read-only; a container that needs one waits for it. */
import type { Pod } from '../../api/kubernetes/pod.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { referenceTo } from '../recorder.ts';
import type { Start } from './actions.ts';
import { withEntry } from './few.ts';
import { ensureImage } from './images.ts';
import type { NodeContext } from './node-context.ts';
import type { PodState } from './pod-state.ts';
import { StartFailure } from './start-failure.ts';

/** Pulls what is missing. The result refuses containers that mount what could not be pulled (it throws StartFailure). */
export function* pullImageVolumes(node: NodeContext, pod: Pod, state: PodState): Blocking<(start: Start) => void> {
  const failures = new Map<string, StartFailure>();
  for (const { name, image } of pod.spec.volumes ?? []) {
    if (!image) continue;
    try {
      yield* ensureImage(node, pod, { image: image.reference, imagePullPolicy: image.pullPolicy }, (type, reason, message) => node.recorder.event(pod, type, reason, message));
      state.volumes = withEntry(state.volumes, name, { fileSystem: node.runtime.imageFiles(image.reference ?? ''), base: [], readonly: true });
    } catch (error) {
      if (!(error instanceof StartFailure)) throw error;
      failures.set(name, error);
    }
  }
  return ({ container, kind }) => {
    for (const { name } of container.volumeMounts ?? []) {
      const failure = failures.get(name);
      if (!failure) continue;
      node.recorder.event(referenceTo(pod, `spec.${kind}{${container.name}}`), 'Warning', 'Failed', `Error: ${failure.reason}`);
      throw failure;
    }
  };
}
