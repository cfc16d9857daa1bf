/** Protection of classes of volume attributes: one stays while a claim or a volume names it. */
import type { KubernetesObject } from '../../../api/kubernetes/meta.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../../api/kubernetes/persistentvolume.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { DELAYS } from '../../delays.ts';
import { PERSISTENT_VOLUME_CLAIMS, PERSISTENT_VOLUMES, VOLUME_ATTRIBUTES_CLASSES } from '../../resources.ts';
import { because, byKey, type ControllerContext } from '../controller.ts';
import { WorkQueue } from '../work-queue.ts';

const FINALIZER = 'kubernetes.io/vac-protection';

const named = (...names: (string | undefined)[]): string[] => names.filter((name) => name !== undefined && name !== '') as string[];
const ofVolume = ({ spec }: PersistentVolume): string[] => named(spec.volumeAttributesClassName);
/** What it asks for, what it has, and what it is being changed to. */
const ofClaim = ({ spec, status }: PersistentVolumeClaim): string[] => named(spec.volumeAttributesClassName, status.currentVolumeAttributesClassName, status.modifyVolumeStatus?.targetVolumeAttributesClassName);

export function* startClassProtection(context: ControllerContext): Blocking<void> {
  const client = context.client('volumeattributesclass-protection-controller');
  const classes = client.informer<KubernetesObject>(VOLUME_ATTRIBUTES_CLASSES);
  const volumes = client.informer<PersistentVolume>(PERSISTENT_VOLUMES), claims = client.informer<PersistentVolumeClaim>(PERSISTENT_VOLUME_CLAIMS);
  volumes.addIndex('attributes class', ofVolume);
  claims.addIndex('attributes class', ofClaim);

  const isUsed = (name: string): boolean => [volumes, claims].some((users) => [...users.byIndex('attributes class', name)].length > 0);

  const queue = new WorkQueue(context.kernel, 'attributes class protection', (name) => {
    const found = byKey(classes, name);
    if (!found) return;
    const { deletionTimestamp, finalizers = [] } = found.metadata;
    const held = finalizers.includes(FINALIZER), wanted = deletionTimestamp ? held && isUsed(name) : true;
    if (held === wanted) return;
    const next = wanted ? [...finalizers, FINALIZER] : finalizers.filter((one) => one !== FINALIZER);
    client.patch(VOLUME_ATTRIBUTES_CLASSES, undefined, name, { metadata: { finalizers: next.length > 0 ? next : null } }, because(wanted ? 'its protection is missing' : 'nothing names it', found));
  }, DELAYS.informer);

  classes.onChange(({ after }) => {
    if (after) queue.add(after.metadata.name);
  });
  volumes.onChange(({ before }) => {
    if (before) for (const name of ofVolume(before)) queue.add(name);
  });
  claims.onChange(({ before }) => {
    if (before) for (const name of ofClaim(before)) queue.add(name);
  });
  for (const one of classes.list()) queue.add(one.metadata.name);
}
