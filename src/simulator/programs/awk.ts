import { MAWK } from './usage-screens.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import type { Process } from '../kernel/process.ts';
import { parseAwk } from './awk/parse.ts';
import { AwkSyntaxError, callsOf, unescape } from './awk/tokens.ts';
import type { AwkProgram } from './awk/tree.ts';
import { BUILTINS } from './awk/builtins.ts';
import { AwkError } from './awk/jump.ts';
import { AwkMachine } from './awk/run.ts';
import { openOperand, readAll } from './lines.ts';
import { UsageError } from './options.ts';
import { regcompWords } from './regcomp-words.ts';
import { PatternError } from './regex.ts';
import { complain, type Invocation, type Tool } from './tool.ts';

export const awk: Tool = {
  name: 'awk', aliases: ['mawk', 'gawk'], usage: "[-F SEP] [-v VAR=VALUE] 'PROGRAM' [FILE]...", summary: 'Scan lines for patterns and act on them', stopAtOperand: true, usageStatus: 2, wrongOption: (word) => `not an option: ${word}`, hint: () => '',
  options: [{ short: 'F', long: 'field-separator', value: true }, { short: 'v', long: 'assign', value: true }, { short: 'f', long: 'file', value: true }, { short: 'W', value: true }, { long: 'version' }, { long: 'help' }],
  *run(p, call) {
    const { options, operands, flavour } = call, gnu = flavour === 'gnu';
    if (!gnu && options.has('W')) yield* complain(p, 'awk: warning: option -W is ignored');
    else if (options.value('W') === 'version') {
      yield* p.write(1, 'mawk 1.3.4 20200120\n');
      return 0;
    }
    const failed = gnu ? 2 : 1;
    const long = ['version', 'help'].find((name) => options.has(name));
    if (long !== undefined && !gnu) throw new UsageError('', '', true);
    if (long !== undefined) {
      yield* complain(p, `awk: not an option: --${long}`);
      return failed;
    }
    const improper = gnu ? options.values('v').find((text) => !/^[A-Za-z_]\w*=/.test(text)) : undefined;
    if (improper !== undefined) {
      yield* complain(p, `awk: improper assignment: -v ${improper}`);
      return failed;
    }
    const source = options.has('f') ? yield* programFiles(p, call) : operands.shift();
    if (source === undefined && options.has('f')) return failed;
    if (source === undefined && !gnu) throw new UsageError('');
    if (source === undefined) {
      yield* p.write(2, MAWK);
      return 0;
    }
    const variables = new Map(options.values('v').map((text) => [text.split('=')[0]!, unescape(text.slice(text.indexOf('=') + 1))]));
    if (options.has('F')) variables.set('FS', unescape(options.value('F')!));
    try {
      const program = parseAwk(source, !gnu);
      const short = gnu ? 'wrong number of arguments in call to substr' : 'Too few arguments';
      if (/\bsubstr\(\s*(?:"[^"]*"|\$?\w+)?\s*\)/.test(source)) throw new AwkSyntaxError(short);
      const unknown = undefinedCall(program, source);
      if (unknown !== undefined) throw new AwkSyntaxError(gnu ? `function ${unknown} never defined` : 'Call to undefined function', source.split('\n').length + 1);
      return yield* new AwkMachine(p, program, variables, operands, flavour).run();
    } catch (error) {
      if (error instanceof AwkSyntaxError) yield* complain(p, gnu ? `awk: ${error.message.startsWith('unexpected character') ? '' : 'line '}${error.line}: ${error.message}` : `awk: cmd. line:${Math.min(error.line, source.split('\n').length)}: ${/^Call|^Too few|^'\w+' not in a loop/.test(error.message) ? error.message : error.message.startsWith('runaway string') || error.message.startsWith('runaway reg') ? 'Unexpected end of string' : 'Unexpected token'}`);
      else if (error instanceof AwkError) yield* complain(p, gnu ? `awk: ${error.message}` : /^can't|: No such file or directory$/.test(error.message) ? `awk: ${error.message}` : `awk: cmd. line:1: ${error.message}`);
      else if (error instanceof PatternError) yield* complain(p, gnu ? `awk: line 1: regular expression compile failed (${mawkWords(error.message)})\n${error.pattern}` : `awk: bad regex '${error.pattern}': ${regcompWords(p, error)}`);
      else throw error;
      return failed;
    }
  },
};

/** What mawk's own expressions say. */
const mawkWords = (message: string): string => (message.startsWith('Unmatched (') ? "missing ')'" : message.startsWith('Unmatched [') ? 'bad class -- [], [^] or [' : message.startsWith('Unmatched )') ? "missing '('" : message.toLowerCase());

function* programFiles(p: Process, { options, flavour }: Invocation): Blocking<string | undefined> {
  const parts: string[] = [];
  for (const path of options.values('f')) {
    try {
      parts.push(decode(yield* readAll(p, openOperand(p, path))));
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
      yield* complain(p, flavour === 'gnu' ? `awk: cannot open ${path} (${error.strerror})` : `awk: can't open '${path}': ${error.strerror}`);
      return undefined;
    }
  }
  return parts.join('\n');
}

/** A function that is called and nowhere defined: found before the program runs. */
const undefinedCall = (program: AwkProgram, source: string): string | undefined => callsOf(source).find((name) => !program.functions.has(name) && !BUILTINS.has(name));
