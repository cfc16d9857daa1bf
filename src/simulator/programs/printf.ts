import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { unescape } from './escapes.ts';
import { formatPrintf } from './printf-format.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';

/** Characters by their number in Unicode, which GNU's knows. */
const unicode = (text: string): string => text.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g, (_, short?: string, long?: string) => String.fromCodePoint(Math.min(0x10ffff, parseInt(short ?? long!, 16))));

const SLOT = /%%|%[-+ 0#']*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?([a-zA-Z])/g;

export const printf: Tool = {
  name: 'printf', usage: 'FORMAT [ARGUMENT]...', summary: 'Print by a format', prepare: (words) => (['--help', '--version'].includes(words[0] ?? '') ? [...words] : words[0] === '--' ? [...words] : ['--', ...words]),
  *run(p, call) {
    const [given, ...values] = call.operands, format = given !== undefined && call.flavour === 'gnu' ? unicode(given) : given;
    if (format === undefined) {
      yield* complain(p, call.flavour === 'gnu' ? `printf: missing operand\n${tryHelp('printf')}` : 'usage: printf FORMAT [ARG]...');
      return 1;
    }
    const slots = [...format.matchAll(SLOT)].filter(([all]) => all !== '%%');
    const count = slots.reduce((sum, [all]) => sum + 1 + (all.match(/\*/g)?.length ?? 0), 0);
    const rest = [...values];
    let status = 0;
    // The format is used again while values are left.
    do {
      const outcome = yield* once(p, call, format, rest.splice(0, count || rest.length));
      status ||= outcome.status;
      if (outcome.stop) return status;
    } while (rest.length > 0 && count > 0);
    if (count === 0 && values.length > 0 && call.flavour === 'gnu') yield* complain(p, `printf: warning: ignoring excess arguments, starting with ${quoted(p, values[0]!)}`);
    return status;
  },
};

/** One run over the format; `\c` in a %b ends all output. */
function* once(p: Process, call: Invocation, format: string, values: string[]): Blocking<{ status: number; stop: boolean }> {
  let status = 0, out = '', last = 0;
  for (const match of format.matchAll(SLOT)) {
    out += unescape(format.slice(last, match.index));
    last = match.index + match[0].length;
    const letter = match[1];
    if (match[0] === '%%') {
      out += '%';
      continue;
    }
    const stars = values.splice(0, match[0].match(/\*/g)?.length ?? 0);
    const value = values.shift();
    if (letter === 'b' || letter === 'q') {
      const text = letter === 'q' ? shellWord(value ?? '') : unescape((value ?? '').replace(/\\c[\s\S]*$/, ''));
      out += formatPrintf(match[0].replace(/[bq]$/, 's'), [...stars, text]);
      if (letter === 'b' && /\\c/.test(value ?? '')) {
        yield* p.write(1, out);
        return { status, stop: true };
      }
    } else if ('diouxXeEfFgGaA'.includes(letter!)) {
      const { number, complaint } = numeric(value ?? '0', call);
      if (complaint !== undefined) {
        yield* p.write(1, out);
        out = '';
        yield* complain(p, `printf: ${call.flavour === 'gnu' ? `${quoted(p, value!)}: ${complaint}` : `invalid number '${value}'`}`);
        status = 1;
      }
      out += formatPrintf(match[0].replace("'", ''), [...stars, number]);
    } else if (letter === 's' || letter === 'c') out += formatPrintf(match[0], [...stars, value ?? '']);
    else {
      yield* p.write(1, out);
      yield* complain(p, call.flavour === 'gnu' ? `printf: ${match[0]}: invalid conversion specification` : `printf: ${match[0]}: invalid format`);
      return { status: 1, stop: true };
    }
  }
  yield* p.write(1, out + unescape(format.slice(last)));
  return { status, stop: false };
}

/** Numbers in C's notations, and 'c for a character's code. */
function numeric(text: string, { flavour }: Invocation): { number: number; complaint?: string } {
  if (/^['"]./su.test(text)) return { number: text.codePointAt(1)! };
  const match = /^\s*([-+]?)(0[xX][0-9a-fA-F]+|0[0-7]+(?![\d.])|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)/.exec(text);
  if (!match) return text === '' && flavour === 'busybox' ? { number: 0 } : { number: 0, complaint: 'expected a numeric value' };
  const digits = match[2]!, value = /^0[0-7]+$/.test(digits) ? parseInt(digits, 8) : Number(digits);
  return { number: match[1] === '-' ? -value : value, ...(match[0].length < text.length ? { complaint: 'value not completely converted' } : {}) };
}

const shellWord = (text: string): string => (text === '' ? "''" : /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`);
