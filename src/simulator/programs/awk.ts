import { Errno } from '../kernel/errno.ts';
import { readText } from '../kernel/files.ts';
import { AwkSyntaxError, parseAwk, unescape } from './awk/parse.ts';
import { AwkError, AwkMachine } from './awk/run.ts';
import { PatternError } from './regex.ts';
import { complain, type Tool } from './tool.ts';

export const awk: Tool = {
  name: 'awk', aliases: ['mawk', 'gawk'], usage: "[-F SEP] [-v VAR=VALUE] 'PROGRAM' [FILE]...", summary: 'Scan lines for patterns and act on them', stopAtOperand: true, usageStatus: 2,
  options: [{ short: 'F', long: 'field-separator', value: true }, { short: 'v', long: 'assign', value: true }, { short: 'f', long: 'file', value: true }],
  *run(p, { options, operands, flavour }) {
    const source = options.has('f') ? options.values('f').map((path) => readText(p, path)).join('\n') : operands.shift();
    if (source === undefined) {
      yield* complain(p, "Usage: awk [POSIX or GNU style options] -f progfile [--] file ...\nUsage: awk [POSIX or GNU style options] [--] 'program' file ...");
      return flavour === 'gnu' ? 2 : 1;
    }
    const variables = new Map(options.values('v').map((text) => [text.split('=')[0]!, unescape(text.slice(text.indexOf('=') + 1))]));
    if (options.has('F')) variables.set('FS', options.value('F') === 't' ? '\t' : unescape(options.value('F')!));
    try {
      return yield* new AwkMachine(p, parseAwk(source), variables, operands).run();
    } catch (error) {
      if (error instanceof AwkSyntaxError) yield* complain(p, flavour === 'gnu' ? `awk: line 1: ${error.message}` : 'awk: cmd. line:1: Unexpected token');
      else if (error instanceof AwkError || error instanceof PatternError) yield* complain(p, `awk: ${error.message}`);
      else if (error instanceof Errno && error.code !== 'EPIPE' && error.code !== 'EINTR') yield* complain(p, `awk: cannot open "${operands[0] ?? ''}" (${error.strerror})`);
      else throw error;
      return flavour === 'gnu' ? 2 : 1;
    }
  },
};
