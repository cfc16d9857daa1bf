/** util-linux' script: a command, or a shell, on a terminal of its own, with all that is shown kept in a file. */
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { Errno } from '../../kernel/errno.ts';
import { open } from '../../kernel/files.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { SIGNALS } from '../../kernel/signals.ts';
import { raw, type Tty } from '../../kernel/tty.ts';
import { strftime } from '../dates.ts';
import { freshTerminal } from '../namespaces/own-terminal.ts';
import { UsageError } from '../options.ts';
import { complain, type Tool } from '../tool.ts';

const moment = (p: Process): string => strftime('%F %T+00:00', p.now);

/** Ends what is typed into a terminal. */
const END_OF_FILE = Uint8Array.of(4);

function* typed(p: Process, tty: Tty): Blocking<void> {
  for (;;) {
    const bytes = yield* p.read(0);
    tty.type(bytes.length === 0 ? END_OF_FILE : bytes);
    if (bytes.length === 0) return;
  }
}

/** What its terminal is, for the first line of the file. */
const described = (p: Process, outer: Tty | undefined): string =>
  (outer ? `TERM="${p.env.get('TERM') ?? ''}" TTY="${outer.name}" COLUMNS="${outer.columns}" LINES="${outer.rows}"` : '<not executed on terminal>');

function* record(p: Process, command: string | undefined, file: OpenFile): Blocking<number> {
  const outer = p.files.get(0)?.tty, inner = freshTerminal(p, p.ns, { rows: outer?.rows ?? 24, columns: outer?.columns ?? 80 }), slave = inner.open(), before = outer?.termios;
  const shell = p.env.get('SHELL') ?? '/bin/sh', argv = command === undefined ? [shell, '-i'] : [shell, '-c', command];
  const child = p.kernel.spawn(p, { argv, session: { tty: inner }, files: new Map([...p.files].map(([fd, one]): [number, OpenFile] => [fd, fd < 3 ? slave : one])) }, p.ns);
  inner.foreground = child.group;
  child.onExit.push(() => inner.screen.changed.wakeAll());
  if (outer) {
    p.handlers.set(SIGNALS.WINCH, () => {
      inner.resize(outer.rows, outer.columns);
      return 'restart';
    });
    outer.set(raw);
  }
  p.thread(typed(p, inner));
  try {
    while (!child.ended || inner.screen.size > 0) {
      if (inner.screen.size === 0) {
        yield inner.screen.changed.park;
        continue;
      }
      const bytes = inner.screen.take(65536);
      yield* p.write(1, bytes);
      yield* file.write(bytes);
    }
    return yield* p.wait(child);
  } finally {
    if (outer && before) outer.set(before);
    inner.hangUp();
  }
}

export const script: Tool = {
  name: 'script', only: 'gnu', usage: '[FILE]', summary: 'Keep what a terminal shows in a file', version: 'script from util-linux 2.38.1',
  options: [{ short: 'a', long: 'append' }, { short: 'e', long: 'return' }, { short: 'f', long: 'flush' }, { short: 'q', long: 'quiet' }, { long: 'force' }, { short: 'c', long: 'command', value: true }, { short: 'O', long: 'log-out', value: true }],
  *run(p, { options, operands }) {
    if (operands.length > 1) throw new UsageError('unexpected number of arguments');
    const name = options.value('O') ?? operands[0] ?? 'typescript', command = options.value('c'), quiet = options.has('q'), outer = p.files.get(0)?.tty;
    let file: OpenFile;
    try {
      file = open(p, name, { write: true, create: true, ...(options.has('a') ? { append: true } : { truncate: true }) }).retain();
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `script: cannot open ${name}: ${error.strerror}`);
      return 1;
    }
    try {
      if (!quiet) yield* p.write(1, `Script started, output log file is '${name}'.\n`);
      yield* file.write(encode(`Script started on ${moment(p)} [${command === undefined ? '' : `COMMAND="${command}" `}${described(p, outer)}]\n`));
      const status = yield* record(p, command, file);
      yield* file.write(encode(`\nScript done on ${moment(p)} [COMMAND_EXIT_CODE="${status}"]\n`));
      if (!quiet) yield* p.write(1, 'Script done.\n');
      return options.has('e') ? status : 0;
    } finally {
      file.release();
    }
  },
};
