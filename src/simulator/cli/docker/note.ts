/** Notes that docker sets apart: a mark before the first line, the others indented below it. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';

export function* printNote(p: Process, text: string, fd = 1): Blocking<void> {
  const tty = p.files.get(fd)?.tty !== undefined;
  const header = tty ? '\x1b[1m\x1b[106m\x1b[30mi\x1b[0m \x1b[96mInfo → \x1b[0m' : ' Info -> ';
  const italic = (line: string): string => (tty && line !== '' ? `\x1b[3m${line}\x1b[0m` : line);
  yield* p.write(fd, `\n${text.split('\n').map((line, index) => `${index === 0 ? header : ' '.repeat(9)}${italic(line)}\n`).join('')}`);
}
