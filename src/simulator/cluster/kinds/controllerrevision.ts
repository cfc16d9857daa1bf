import type { ControllerRevision } from '../../api/kubernetes/daemonset.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

function controllerName({ metadata }: ControllerRevision): string {
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  if (!owner) return '<none>';
  const group = owner.apiVersion.includes('/') ? `.${owner.apiVersion.split('/')[0]}` : '';
  return `${owner.kind}${group}`.toLowerCase() + `/${owner.name}`;
}

export const controllerRevision: Kind<ControllerRevision> = {
  collection: 'apps/controllerrevisions',
  cells: (object, { now }) => [object.metadata.name, controllerName(object), object.revision, age(object, now)],
};
