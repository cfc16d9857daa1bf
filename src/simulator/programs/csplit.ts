import type { Blocking } from '../kernel/blocking.ts';
import { encode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { expression } from '../kernel/expression.ts';
import { unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { linesOf } from './operand-lines.ts';
import { compilePattern } from './regex.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

/** `/RE/+1`, `%RE%`, or the number of a line; and how often it is done again. */
interface Cut {
  readonly text: string;
  readonly line?: number;
  readonly pattern?: RegExp;
  readonly offset: number;
  /** `%RE%`: what stands before is left out. */
  readonly skips: boolean;
  again: number;
}

export const csplit: Tool = {
  name: 'csplit', only: 'gnu', usage: 'FILE PATTERN...', summary: 'Cut a file into pieces at lines or patterns',
  options: [{ short: 'f', long: 'prefix', value: true }, { short: 'b', long: 'suffix-format', value: true }, { short: 'n', long: 'digits', value: true }, { short: 'k', long: 'keep-files' }, { short: 's', long: 'quiet' }, { long: 'silent' }, { short: 'q' }, { short: 'z', long: 'elide-empty-files' }, { long: 'suppress-matched' }],
  *run(p, call) {
    const { operands } = call;
    if (operands.length < 2) {
      yield* complain(p, `csplit: missing operand${operands.length === 1 ? ` after ${quoted(p, operands[0]!)}` : ''}\n${tryHelp('csplit')}`);
      return 1;
    }
    const cuts = parseCuts(p, operands.slice(1));
    if (typeof cuts === 'string') {
      yield* complain(p, `csplit: ${cuts}`);
      return 1;
    }
    try {
      return yield* pieces(p, call, yield* linesOf(p, operands[0]!), cuts);
    } catch (error) {
      if (!(error instanceof Errno) || error.code === 'EINTR' || error.code === 'EPIPE') throw error;
      yield* complain(p, `csplit: cannot open ${inQuotes(operands[0]!)} for reading: ${error.strerror}`);
      return 1;
    }
  },
};

/** What is wrong with the patterns, or what they say. */
function parseCuts(p: Process, words: readonly string[]): Cut[] | string {
  const cuts: Cut[] = [];
  let last = 0;
  for (const text of words) {
    const repeat = /^\{(\d+|\*)\}$/.exec(text), first = text[0]!;
    if (repeat && cuts.length > 0) cuts.at(-1)!.again = repeat[1] === '*' ? Infinity : Number(repeat[1]);
    else if (/^\d+$/.test(text)) {
      const line = Number(text);
      if (line === 0) return `${text}: line number must be greater than zero`;
      if (line < last) return `line number ${quoted(p, text)} is smaller than preceding line number, ${last}`;
      last = line;
      cuts.push({ text, line, offset: 0, skips: false, again: 0 });
    } else if (first === '/' || first === '%') {
      const end = text.lastIndexOf(first);
      if (end === 0) return `${text}: closing delimiter '${first}' missing`;
      const offset = text.slice(end + 1);
      if (!/^([-+]?\d+)?$/.test(offset)) return `${text}: integer expected after delimiter`;
      cuts.push({ text, pattern: expression(compilePattern(text.slice(1, end), 'G'), 'u'), offset: Number(offset), skips: first === '%', again: 0 });
    } else return `${quoted(p, text)}: invalid pattern`;
  }
  return cuts;
}

function* pieces(p: Process, { options }: Invocation, lines: string[], cuts: readonly Cut[]): Blocking<number> {
  const made: string[] = [], quiet = options.has('s') || options.has('quiet') || options.has('silent') || options.has('q');
  const name = (): string => (options.value('f') ?? 'xx') + (options.has('b') ? options.value('b')!.replace(/%(0?\d*)[duxo]/, (_, width: string) => String(made.length).padStart(Number(width), width.startsWith('0') ? '0' : ' ')) : String(made.length).padStart(Number(options.value('n') ?? 2), '0'));
  let at = 0;
  function* put(end: number): Blocking<void> {
    const text = lines.slice(at, end).map((line) => `${line}\n`).join('');
    at = end;
    if (text === '' && options.has('z')) return;
    const path = name();
    writeFile(p, path, text);
    made.push(path);
    if (!quiet) yield* p.write(1, `${encode(text).length}\n`);
  }
  function* fail(words: string, rest: boolean): Blocking<number> {
    yield* complain(p, `csplit: ${words}`);
    if (rest) yield* put(lines.length);
    if (!options.has('k')) for (const path of made) unlink(p, path);
    return 1;
  }
  let from = 0;
  for (const cut of cuts) {
    for (let turn = 0; turn <= cut.again; turn++) {
      const where = cut.pattern ? lines.findIndex((line, i) => i >= from && cut.pattern!.test(line)) : cut.line! * (turn + 1) - 1;
      const end = where < 0 ? -1 : where + cut.offset;
      if (where < 0 && cut.again === Infinity) break;
      if (where < 0) {
        if (!cut.skips) return yield* fail(`${quoted(p, cut.text)}: match not found${turn > 0 ? ` on repetition ${turn}` : ''}`, true);
        return yield* fail(`${quoted(p, cut.text)}: match not found`, false);
      }
      if (end > lines.length || (!cut.pattern && where >= lines.length) || end < at) {
        if (cut.again === Infinity) break;
        return yield* fail(`${quoted(p, cut.text)}: line number out of range${turn > 0 ? ` on repetition ${turn}` : ''}`, true);
      }
      if (cut.skips) at = end;
      else yield* put(end);
      if (options.has('suppress-matched')) at = Math.max(at, Math.min(lines.length, end + 1));
      from = cut.pattern ? Math.max(where, end) + 1 : where;
    }
  }
  yield* put(lines.length);
  return 0;
}
