import { Errno } from '../kernel/errno.ts';
import { UsageError } from './options.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

export const nice: Tool = {
  name: 'nice', usage: '[COMMAND [ARG]...]', summary: 'Run a command with another priority', stopAtOperand: true, usageStatus: 125, options: [{ short: 'n', long: 'adjustment', value: true }],
  prepare: (words) => words.map((word, i) => (i === 0 && /^-[-+]?\d+$/.test(word) ? `-n${word.slice(1)}` : word)),
  *run(p, { options, operands, flavour }) {
    const now = p.niceness ?? 0;
    if (operands.length === 0 && !options.has('n')) {
      yield* p.write(1, `${now}\n`);
      return 0;
    }
    if (flavour === 'busybox' && operands.length === 0) throw new UsageError('');
    const text = options.value('n') ?? '10';
    if (!/^[-+]?\d+$/.test(text) || operands.length === 0) {
      yield* complain(p, operands.length === 0 ? `nice: a command must be given with an adjustment\n${tryHelp('nice')}` : flavour === 'gnu' ? `nice: invalid adjustment ${quoted(p, text)}` : `nice: invalid number '${text}'`);
      return flavour === 'gnu' ? 125 : 1;
    }
    if (Number(text) < 0 && p.uid !== 0) yield* complain(p, 'nice: cannot set niceness: Permission denied');
    else p.niceness = Math.max(-20, Math.min(19, now + Number(text)));
    try {
      return yield* p.exec(operands);
    } catch (error) {
      if (!(error instanceof Errno) || !['ENOENT', 'EACCES', 'ENOEXEC', 'ENOTDIR'].includes(error.code)) throw error;
      yield* complain(p, `nice: ${flavour === 'gnu' ? quoted(p, operands[0]!) : `can't execute '${operands[0]}'`}: ${error.strerror}`);
      return error.code === 'ENOENT' ? 127 : 126;
    }
  },
};
