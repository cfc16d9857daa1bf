/** Process substitution: `<(…)` and `>(…)` become the name of a descriptor. */
import type { Blocking } from '../../kernel/blocking.ts';
import { pipe } from '../../kernel/pipe.ts';
import { runList } from '../run/list.ts';
import { runSource } from '../run/source.ts';
import { forking, forkShell } from '../run/subshell.ts';
import type { Shell } from '../shell.ts';
import type { List } from '../syntax/program.ts';

/** bash takes descriptors from 63 downwards, ash from 64 upwards. */
const FIRST = { bash: 63, ash: 64 };

export function* processSubstitution(shell: Shell, direction: '<' | '>', body: List | string): Blocking<string> {
  const { read, write } = pipe();
  const [ours, theirs, theirFd] = direction === '<' ? [read, write, 1] : [write, read, 0];
  let fd = FIRST[shell.dialect];
  while (shell.p.files.has(fd)) fd += shell.dialect === 'bash' ? -1 : 1;
  const child = yield* forking(shell, () => forkShell(shell, (sub) => {
    sub.indirection++;
    return typeof body === 'string' ? runSource(sub, body, { evaluated: true, substituted: true }) : runList(sub, body);
  }, { files: new Map(shell.p.files).set(theirFd, theirs) }));
  shell.p.install(ours, fd);
  shell.temporaryDescriptors.push(fd);
  shell.lastBackground = child.pid;
  shell.backgroundChildren.add(child);
  return `/dev/fd/${fd}`;
}
