/** docker image prune */
import type { Blocking } from '../../../kernel/blocking.ts';
import { humanSize } from '../../shared/units.ts';
import { confirm } from '../answers.ts';
import type { Behaviour } from '../behaviour.ts';
import { filtersQuery } from '../client.ts';
import { engineOf } from '../contexts.ts';
import type { Removed } from './remove.ts';

export const prune: Behaviour = {
  path: 'image prune',
  *run(invocation) {
    const { p, flags } = invocation;
    const all = flags.bool('all');
    if (!flags.bool('force')) yield* confirm(p, `WARNING! This will remove all ${all ? 'images without at least one container associated to them' : 'dangling images'}.\nAre you sure you want to continue?`);
    const { text, reclaimed } = yield* pruneImages(invocation, all, flags.list('filter'));
    if (text !== '') yield* p.write(1, `${text}\n`);
    yield* p.write(1, `Total reclaimed space: ${humanSize(reclaimed)}\n`);
    return 0;
  },
};

/** What was deleted, as text, and the bytes that it took. */
export function* pruneImages(invocation: Parameters<Behaviour['run']>[0], all: boolean, filters: readonly string[]): Blocking<{ text: string; reclaimed: number }> {
  const answer = yield* engineOf(invocation).post<{ ImagesDeleted: Removed[] | null; SpaceReclaimed: number }>('/images/prune', { query: { filters: filtersQuery([...filters, `dangling=${!all}`]) } });
  const deleted = answer.ImagesDeleted ?? [];
  const lines = deleted.map(({ Untagged, Deleted }) => (Untagged ? `untagged: ${Untagged}\n` : `deleted: ${Deleted}\n`));
  return { text: lines.length > 0 ? `Deleted Images:\n${lines.join('')}` : '', reclaimed: answer.SpaceReclaimed };
}
