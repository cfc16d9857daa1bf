/** inputrc: the user's own keys and settings, read when the first line is edited and by C-x C-r. */
import type { Blocking } from '../../kernel/blocking.ts';
import { readText } from '../../kernel/files.ts';
import { isErrno } from '../failure.ts';
import type { Shell } from '../shell.ts';
import { initFiles } from './init-files.ts';
import { applyLines } from './inputrc.ts';
import type { Keys } from './keymap.ts';

export function* readInitFiles(shell: Shell, keys: Keys): Blocking<void> {
  for (const file of initFiles(shell)) {
    try {
      for (const complaint of applyLines(keys, readText(shell.p, file), { file, application: 'bash', terminal: shell.variables.get('TERM') ?? '' })) yield* shell.error(`readline: ${complaint}\n`);
      return;
    } catch (error) {
      if (!isErrno(error)) throw error;
    }
  }
}
