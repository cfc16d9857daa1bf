/** setsid and stdbuf: they run a command, and what they change of it is not seen here. */
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { UsageError } from './options.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

function* become(p: Process, command: readonly string[], words: string): Blocking<number> {
  try {
    return yield* p.exec([...command]);
  } catch (error) {
    if (!(error instanceof Errno) || !['ENOENT', 'EACCES', 'ENOEXEC', 'ENOTDIR'].includes(error.code)) throw error;
    yield* complain(p, `${words}: ${error.strerror}`);
    return error.code === 'ENOENT' ? 127 : 126;
  }
}

export const setsid: Tool = {
  name: 'setsid', usage: 'PROGRAM [ARG]...', summary: 'Run a program in a session of its own', stopAtOperand: true, options: [{ short: 'c', long: 'ctty' }, { short: 'f', long: 'fork' }, { short: 'w', long: 'wait' }],
  *run(p, { operands, flavour }) {
    if (operands.length === 0 && flavour === 'busybox') throw new UsageError('');
    if (operands.length === 0) {
      yield* complain(p, `setsid: no command specified\n${tryHelp('setsid')}`);
      return 1;
    }
    return yield* become(p, operands, flavour === 'gnu' ? `setsid: failed to execute ${operands[0]}` : `setsid: can't execute '${operands[0]}'`);
  },
};

export const stdbuf: Tool = {
  name: 'stdbuf', usage: 'OPTION... COMMAND', summary: 'Run a command with other buffers', stopAtOperand: true, usageStatus: 125, only: 'gnu', options: [{ short: 'i', long: 'input', value: true }, { short: 'o', long: 'output', value: true }, { short: 'e', long: 'error', value: true }],
  *run(p, { options, operands }) {
    const modes = options.all.map(({ value = '' }) => value), bad = modes.find((mode) => !/^(L|\d+[kKMGTPE]?B?)$/.test(mode));
    const wrong = bad !== undefined ? `invalid mode ${quoted(p, bad)}` : operands.length === 0 ? `missing operand\n${tryHelp('stdbuf')}` : modes.length === 0 ? `you must specify a buffering mode option\n${tryHelp('stdbuf')}` : undefined;
    if (wrong !== undefined) {
      yield* complain(p, `stdbuf: ${wrong}`);
      return 125;
    }
    return yield* become(p, operands, `stdbuf: failed to run command ${quoted(p, operands[0]!)}`);
  },
};
