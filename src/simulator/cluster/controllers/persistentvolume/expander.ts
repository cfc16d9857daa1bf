/** The expand controller: no volume here has a plugin that could make it larger, so it says of each claim that grew who has to. */
import type { PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import { quantity } from '../../quantities.ts';
import { Recorder } from '../../recorder.ts';
import type { ControllerContext } from '../controller.ts';

const wanted = ({ spec }: PersistentVolumeClaim): number => quantity(spec.resources?.requests?.['storage']);
const held = ({ status }: PersistentVolumeClaim): number => quantity(status.capacity?.['storage']);

/** What a change of a claim brings. */
export function expander(context: ControllerContext): (before: PersistentVolumeClaim, after: PersistentVolumeClaim) => void {
  const recorder = new Recorder(context.kernel, context.client('expand-controller'), 'volume_expand');
  return (before, after) => {
    if (after.status.phase !== 'Bound' || wanted(after) <= held(after)) return;
    if (wanted(after) > wanted(before) || held(after) > held(before)) recorder.event(after, 'Normal', 'ExternalExpanding', 'waiting for an external controller to expand this PVC');
  };
}
