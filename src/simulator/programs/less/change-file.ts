import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Pager } from './pager.ts';

/** Goes `count` files on, or back; one that cannot be opened is told of, left out of the list and passed over. */
export function* changeFile(pager: Pager, count: number): Blocking<void> {
  for (let index = pager.index + count; ; index = count > 0 ? index : index - 1) {
    const name = pager.names[index];
    if (name === undefined) {
      pager.messages.push(`No ${Math.abs(count) > 1 ? '(N-th) ' : ''}${count > 0 ? 'next' : 'previous'} file`);
      return;
    }
    // It is there already.
    if (index === pager.index) return;
    try {
      pager.show(index);
      pager.shift = 0;
      yield* pager.view.has(pager.view.height);
      return;
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      pager.messages.push(cannotOpen(name, error));
      pager.names.splice(index, 1);
      if (index < pager.index) pager.index--;
    }
  }
}

/** How less words it. */
export const cannotOpen = (name: string, error: Errno): string => (error.code === 'EISDIR' ? `${name} is a directory` : `${name}: ${error.strerror}`);
