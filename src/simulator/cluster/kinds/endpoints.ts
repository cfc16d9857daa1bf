import type { Endpoints } from '../../api/kubernetes/service.ts';
import type { Kind } from '../server/kind.ts';
import { age } from '../server/tables/text.ts';

function addresses({ subsets }: Endpoints): string {
  if (!subsets?.length) return '<none>';
  const list: string[] = [];
  for (const { addresses: found = [], ports = [] } of subsets) {
    if (ports.length === 0) list.push(...found.map(({ ip }) => ip));
    for (const { port } of ports) list.push(...found.map(({ ip }) => `${ip}:${port}`));
  }
  const shown = list.slice(0, 3).join(',');
  return list.length > 3 ? `${shown} + ${list.length - 3} more...` : shown;
}

export const endpoints: Kind<Endpoints> = {
  collection: 'core/endpoints',
  createOnUpdate: true,
  defaults: {
    'core.v1.EndpointPort': (draft) => {
      draft.protocol ??= 'TCP';
    },
  },
  cells: (object, { now }) => [object.metadata.name, addresses(object), age(object, now)],
};
