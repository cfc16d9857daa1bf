import { fromBytes, toBytes } from './byte-text.ts';
import { unescape } from './escapes.ts';
import { UsageError } from './options.ts';
import { mapLines } from './text-lines.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';
import type { Process } from '../kernel/process.ts';

type Ranges = readonly (readonly [number, number])[];

export const cut: Tool = {
  name: 'cut', usage: '[FILE]...', summary: 'Print parts of lines',
  options: [{ short: 'd', long: 'delimiter', value: true }, { short: 'f', long: 'fields', value: true }, { short: 'c', long: 'characters', value: true }, { short: 'b', long: 'bytes', value: true }, { short: 's', long: 'only-delimited' }, { short: 'n' }, { short: 'z', long: 'zero-terminated' }, { long: 'complement' }, { long: 'output-delimiter', value: true }, { short: 'O', value: true }, { short: 'D' }, { short: 'F', value: true }],
  *run(p, call) {
    const { options, flavour } = call, stranger = flavour === 'gnu' ? ['O', 'D', 'F'].find((name) => options.has(name)) : undefined;
    if (stranger !== undefined) throw new UsageError(`invalid option -- '${stranger}'`, '', false, `-${stranger}`);
    const list = options.value('F') ?? options.value('f') ?? options.value('c') ?? options.value('b');
    const chosen = list === undefined ? undefined : (flavour === 'gnu' ? parseList(list, options.has('f'), p) : looseList(list));
    if (flavour === 'busybox' && options.all.filter(({ name }) => 'fcbF'.includes(name)).length > 1) throw new UsageError('');
    const wrong = mistake(call) ?? (typeof chosen === 'string' ? chosen : undefined);
    if (wrong !== undefined || chosen === undefined || typeof chosen === 'string') {
      yield* complain(p, flavour === 'gnu' ? `cut: ${wrong}\n${tryHelp('cut')}` : `cut: ${busyboxWords(wrong!, list)}`);
      return 1;
    }
    const keep = (n: number): boolean => chosen.some(([from, to]) => n >= from && n <= to) !== options.has('complement');
    // busybox takes the first character of what it is given.
    const delimiter = options.value('d') === '' ? (flavour === 'busybox' ? '\t' : '\0') : flavour === 'busybox' && options.has('d') ? [...options.value('d')!][0]! : options.value('d') ?? '\t', joint = options.value('O') ?? (options.has('F') ? ' ' : unescape(options.value('output-delimiter') ?? delimiter));
    // -D: what is chosen comes in the order of the list, as often as it is named.
    const select = (parts: readonly string[]): string[] => (options.has('D') ? chosen.flatMap(([from, to]) => parts.slice(from - 1, to)) : parts.filter((_, i) => keep(i + 1)));
    const pick = (line: string): string | undefined => {
      if (options.has('F')) return select(line.split(new RegExp(options.value('d') ?? '[ \\t]+'))).join(joint);
      if (!options.has('f')) {
        // -c counts bytes as -b does.
        const units = toBytes(line);
        return fromBytes(options.has('output-delimiter') ? pieces(units, keep).join(joint) : select(Array.from(units)).join(''));
      }
      if (!line.includes(delimiter)) return options.has('s') ? undefined : line;
      return select(line.split(delimiter)).join(joint);
    };
    return yield* mapLines(p, { ...call, operands: call.operands }, (line) => pick(line), options.has('z') ? '\0' : '\n');
  },
};

/** Runs of neighbours, between which --output-delimiter stands. */
function pieces(units: ArrayLike<string>, keep: (n: number) => boolean): string[] {
  const runs: string[] = [];
  Array.from(units).forEach((unit, i) => {
    if (!keep(i + 1)) return;
    if (i > 0 && keep(i)) runs[runs.length - 1] += unit;
    else runs.push(unit);
  });
  return runs;
}

function mistake({ options, flavour }: Invocation): string | undefined {
  const kinds = ['f', 'c', 'b', 'F'].filter((one) => options.has(one));
  if (kinds.length > 1 || options.all.filter(({ name }) => 'fcb'.includes(name)).length > 1) return 'only one list may be specified';
  if (kinds.length === 0) return 'you must specify a list of bytes, characters, or fields';
  if (flavour === 'gnu' && [...(options.value('d') ?? '')].length > 1) return 'the delimiter must be a single character';
  if (options.has('d') && !options.has('f') && !options.has('F')) return 'an input delimiter may be specified only when operating on fields';
  if (options.has('s') && !options.has('f') && !options.has('F')) return 'suppressing non-delimited lines makes sense\n\tonly when operating on fields';
  return undefined;
}

function busyboxWords(words: string, list: string | undefined): string {
  if (words.startsWith('you must')) return 'expected a list of bytes, characters, or fields';
  if (words.startsWith('an input delimiter') || words.startsWith('suppressing')) return words.startsWith('an') ? 'a delimiter may be specified only when operating on fields' : 'suppressing non-delimited lines makes sense only when operating on fields';
  return words.startsWith('the delimiter') ? words : words.startsWith('<') ? words.slice(1) : `invalid range ${list}`;
}

/** busybox's reading: 0 is 1, and a range whose end lies two or more before its start is refused, with both counted from none. */
function looseList(text: string): Ranges | string {
  if (text === '') return '<missing list of positions';
  const ranges: [number, number][] = [];
  for (const part of text.split(',')) {
    const [from = '', to] = part.split(/-(.*)/s), bad = [from, to ?? ''].find((end) => !/^\d*$/.test(end) || Number(end) > 2 ** 31 - 1);
    if (bad !== undefined) return `<invalid number '${bad}'`;
    const first = Math.max(1, Number(from || 1)), last = to === undefined ? first : to === '' ? Infinity : Math.max(1, Number(to));
    if (last < first - 1) return `<${last}<${first - 1}`;
    ranges.push([first, last]);
  }
  return ranges;
}

/** Ranges such as 1,3-5,7-; a text says what is wrong. */
function parseList(text: string, fields: boolean, p: Process): Ranges | string {
  const ranges: [number, number][] = [];
  const zero = fields ? 'fields are numbered from 1' : 'byte/character positions are numbered from 1';
  for (const part of text.split(/[, \t]/)) {
    const bad = /[^\d-].*/.exec(part)?.[0];
    if (bad !== undefined) return fields ? `invalid field value ${quoted(p, bad)}` : `invalid byte/character position ${quoted(p, bad)}`;
    const match = /^(\d*)(-?)(\d*)$/.exec(part);
    if (!match) return fields ? 'invalid field range' : 'invalid byte or character range';
    if (part === '') return zero;
    if (part === '-') return 'invalid range with no endpoint: -';
    const from = match[1] === '' ? 1 : Number(match[1]), to = match[2] === '' ? from : match[3] === '' ? Infinity : Number(match[3]);
    if (from === 0) return zero;
    if (from > 2 ** 64 || (to !== Infinity && to > 2 ** 64)) return `${fields ? 'field number' : 'byte/character offset'} ${quoted(p, from > 2 ** 64 ? match[1]! : match[3]!)} is too large`;
    if (to < from) return 'invalid decreasing range';
    ranges.push([from, to]);
  }
  return ranges;
}
