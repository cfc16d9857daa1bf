/** link and unlink: the bare system calls. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, makeHardLink, unlink as unlinkFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { UsageError } from './options.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

/** Complains where there are not so many operands. */
function* wrongCount(p: Process, { name, operands, flavour }: Invocation, count: number): Blocking<boolean> {
  if (operands.length === count) return false;
  if (flavour === 'busybox') throw new UsageError('');
  const last = operands.at(-1);
  yield* complain(p, `${name}: ${operands.length > count ? `extra operand ${quoted(p, operands[count]!)}` : last === undefined ? 'missing operand' : `missing operand after ${quoted(p, last)}`}\n${tryHelp(name)}`);
  return true;
}

function* attempt(p: Process, words: string, body: () => void): Blocking<number> {
  try {
    body();
    return 0;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    yield* complain(p, `${words}: ${error.strerror}`);
    return 1;
  }
}

export const link: Tool = {
  name: 'link', usage: 'FILE LINK', summary: 'Make a hard link',
  *run(p, call) {
    if (yield* wrongCount(p, call, 2)) return 1;
    const [from = '', to = ''] = call.operands;
    return yield* attempt(p, call.flavour === 'gnu' ? `link: cannot create link '${to}' to '${from}'` : `link: can't create hardlink '${to}' to '${from}'`, () => makeHardLink(p, from, to));
  },
};

export const unlink: Tool = {
  name: 'unlink', usage: 'FILE', summary: 'Remove one name of a file',
  *run(p, call) {
    if (yield* wrongCount(p, call, 1)) return 1;
    const [path = ''] = call.operands;
    return yield* attempt(p, call.flavour === 'gnu' ? `unlink: cannot unlink '${path}'` : `unlink: can't remove file '${path}'`, () => {
      if (lookup(p, path, false)?.kind === 'directory') throw new Errno('EISDIR');
      unlinkFile(p, path);
    });
  },
};
