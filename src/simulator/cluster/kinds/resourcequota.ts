import type { ResourceQuota } from '../../api/kubernetes/policy.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

function uses({ status }: ResourceQuota, limits: boolean): string {
  const names = Object.keys(status.hard ?? {}).filter((name) => /^limits\../.test(name) === limits).sort();
  return names.map((name) => `${name}: ${status.used?.[name] ?? '0'}/${status.hard![name]}`).join(', ');
}

export const resourceQuota: Kind<ResourceQuota> = {
  collection: 'core/resourcequotas',
  returnsDeleted: true,
  prepareForCreate(draft) {
    draft.status = {};
  },
  cells: (object, { now }) => [object.metadata.name, uses(object, false), uses(object, true), age(object, now)],
};
