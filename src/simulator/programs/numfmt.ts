import type { Blocking } from '../kernel/blocking.ts';
import type { Process } from '../kernel/process.ts';
import { LineReader } from './lines.ts';
import { complain, quoted, tryHelp, type Invocation, type Tool } from './tool.ts';
import { argumentOf, invalidArgument } from './valid-arguments.ts';

const FROM = [['none'], ['auto'], ['si'], ['iec'], ['iec-i']], TO = [['none'], ['si'], ['iec'], ['iec-i']];
const ROUND = [['up'], ['down'], ['from-zero'], ['towards-zero'], ['nearest']], INVALID = [['abort'], ['fail'], ['warn'], ['ignore']];
const POWERS = 'KMGTPEZY';

const ROUNDING: Readonly<Record<string, (value: number) => number>> = {
  up: Math.ceil, down: Math.floor, 'from-zero': (value) => (value < 0 ? Math.floor(value) : Math.ceil(value)), 'towards-zero': Math.trunc,
  nearest: (value) => Math.sign(value) * Math.round(Math.abs(value)),
};

/** How a number is printed: what --format says, or --padding. */
interface Layout {
  before: string;
  after: string;
  width: number;
  left: boolean;
  zero: boolean;
  decimals: number | undefined;
}

class Mistake extends Error {}

export const numfmt: Tool = {
  name: 'numfmt', only: 'gnu', usage: '[NUMBER]...', summary: 'Turn numbers into readable ones and back',
  options: [
    { long: 'from', value: true }, { long: 'from-unit', value: true }, { long: 'to', value: true }, { long: 'to-unit', value: true }, { long: 'round', value: true }, { long: 'padding', value: true }, { long: 'suffix', value: true }, { long: 'grouping' }, { long: 'header', value: 'optional' }, { long: 'field', value: true },
    { short: 'd', long: 'delimiter', value: true }, { long: 'format', value: true }, { long: 'invalid', value: true }, { long: 'debug' }, { short: 'z', long: 'zero-terminated' },
  ],
  *run(p, call) {
    const { options, operands } = call;
    for (const [name, rows] of [['from', FROM], ['to', TO], ['round', ROUND], ['invalid', INVALID]] as const) {
      const text = options.value(name);
      if (text === undefined || argumentOf(text, rows) !== undefined) continue;
      yield* invalidArgument(p, 'numfmt', name, text, rows);
      return 1;
    }
    const layout = layoutOf(options);
    if (!layout) {
      yield* complain(p, `numfmt: invalid format ${quoted(p, options.value('format')!)}, directive must be %[0]['][-][N][.][N]f`);
      return 1;
    }
    const padding = options.value('padding');
    if (padding !== undefined && (!/^[-+]?\d+$/.test(padding) || Number(padding) === 0)) {
      yield* complain(p, `numfmt: invalid padding value ${quoted(p, padding)}`);
      return 1;
    }
    const fields = fieldsOf(options.value('field') ?? '1');
    if (!fields) {
      yield* complain(p, `numfmt: invalid field value ${quoted(p, options.value('field')!)}\n${tryHelp('numfmt')}`);
      return 1;
    }
    let status = 0;
    const end = options.has('z') ? '\0' : '\n';
    function* line(text: string): Blocking<boolean> {
      const { out, failed } = yield* converted(p, call, text, fields!, layout!);
      yield* p.write(1, out + (failed && policy(call) === 'abort' ? '' : end));
      if (failed && ['abort', 'fail'].includes(policy(call))) status = 2;
      return failed && policy(call) === 'abort';
    }
    if (operands.length > 0) {
      for (const text of operands) if (yield* line(text)) break;
      return status;
    }
    const reader = new LineReader(p, p.file(0), end);
    let header = options.has('header') ? Number(options.value('header') ?? 1) : 0;
    for (let text = yield* reader.line(); text !== undefined; text = yield* reader.line()) {
      if (header-- > 0) yield* p.write(1, text + end);
      else if (yield* line(text)) break;
    }
    return status;
  },
};

const policy = ({ options }: Invocation): string => argumentOf(options.value('invalid') ?? 'abort', INVALID)!;

function layoutOf(options: Invocation['options']): Layout | undefined {
  const format = options.value('format'), padding = Number(options.value('padding') ?? 0);
  if (format === undefined) return { before: '', after: '', width: Math.abs(padding), left: padding < 0, zero: false, decimals: undefined };
  const match = /^((?:[^%]|%%)*)%(0?)('?)(-?)(\d*)(?:\.(\d*))?f((?:[^%]|%%)*)$/.exec(format);
  if (!match) return undefined;
  const [, before = '', zero, , left, width, decimals, after = ''] = match;
  return { before: before.replaceAll('%%', '%'), after: after.replaceAll('%%', '%'), width: Number(width), left: left !== '', zero: zero !== '', decimals: decimals === undefined ? undefined : Number(decimals) };
}

/** Whether a field, counted from one, is meant. */
function fieldsOf(text: string): ((field: number) => boolean) | undefined {
  const ranges = text.split(',').map((part) => (part === '-' ? ['', '1', '-', ''] : /^(\d*)(-?)(\d*)$/.exec(part)));
  if (ranges.some((range) => !range || (range[1] === '' && range[3] === '' && range[2] === '') || range[1] === '0')) return undefined;
  return (field) => ranges.some((range) => field >= Number(range![1] || 1) && field <= (range![2] === '' ? Number(range![1]) : Number(range![3] || Infinity)));
}

function* converted(p: Process, call: Invocation, text: string, fields: (field: number) => boolean, layout: Layout): Blocking<{ out: string; failed: boolean }> {
  const delimiter = call.options.value('d');
  const parts = delimiter === undefined ? text.match(/\s*[^\s]+|\s+$/g) ?? [''] : text.split(delimiter);
  let failed = false, out = '';
  for (const [i, part] of parts.entries()) {
    // Between fields one blank is the separator, whatever it was; the others belong to the field.
    const own = delimiter === undefined && i > 0 ? part.slice(1) : part;
    if (i > 0) out += delimiter ?? ' ';
    if (!fields(i + 1) || failed && policy(call) === 'abort') {
      out += own;
      continue;
    }
    try {
      const blanks = own.length - own.trimStart().length;
      const width = layout.width === 0 && delimiter === undefined && (blanks > 0 || i > 0) ? own.length : layout.width;
      out += number(p, call, own.trim(), { ...layout, width });
    } catch (error) {
      if (!(error instanceof Mistake)) throw error;
      if (policy(call) !== 'ignore') yield* complain(p, `numfmt: ${error.message}`);
      failed = true;
      if (policy(call) === 'abort') return { out: '', failed };
      out += own;
    }
  }
  return { out, failed };
}

function number(p: Process, { options }: Invocation, given: string, layout: Layout): string {
  const suffix = options.value('suffix') ?? '', text = suffix !== '' && given.endsWith(suffix) ? given.slice(0, -suffix.length) : given;
  const from = argumentOf(options.value('from') ?? 'none', FROM)!, to = argumentOf(options.value('to') ?? 'none', TO)!;
  const match = /^(-?\d+(?:\.(\d+))?|-?\.\d+)\s*(.*)$/s.exec(text);
  if (!match) throw new Mistake(`invalid number: ${quoted(p, text)}`);
  let value = Number(match[1]), decimals = match[2]?.length ?? 0;
  const [, unit, binary, rest] = /^([KMGTPEZYk]?)(i?)(.*)$/s.exec(match[3]!)!;
  if (match[3] !== '') {
    if (unit === '') throw new Mistake(`invalid suffix in input: ${quoted(p, text)}`);
    if (from === 'none') throw new Mistake(`rejecting suffix in input: ${quoted(p, text)} (consider using --from)`);
    const wanted = from === 'auto' ? binary === 'i' : from === 'iec-i';
    if (from === 'iec-i' && binary === '') throw new Mistake(`missing 'i' suffix in input: ${quoted(p, text)} (e.g Ki/Mi/Gi)`);
    const left = (wanted ? '' : binary) + rest!;
    if (left !== '') throw new Mistake(`invalid suffix in input ${quoted(p, text)}: ${quoted(p, left)}`);
    value *= (from === 'iec' || from === 'iec-i' || (from === 'auto' && binary === 'i') ? 1024 : 1000) ** (POWERS.indexOf(unit!.toUpperCase()) + 1);
    decimals = 0;
  }
  value = (value * unitOf(options.value('from-unit'))) / unitOf(options.value('to-unit'));
  const round = ROUNDING[argumentOf(options.value('round') ?? 'from-zero', ROUND)!]!;
  const body = (to === 'none' ? rounded(value, layout.decimals ?? (options.has('from-unit') || options.has('to-unit') ? 0 : decimals), round) : scaled(value, to, layout.decimals, round)) + suffix;
  const padded = layout.left ? body.padEnd(layout.width) : layout.zero ? body.padStart(layout.width, '0') : body.padStart(layout.width);
  return layout.before + padded + layout.after;
}

const rounded = (value: number, decimals: number, round: (value: number) => number): string => (round(Number((value * 10 ** decimals).toPrecision(15))) / 10 ** decimals).toFixed(decimals);

/** 1.5K: below ten one decimal, unless the format says how many. */
function scaled(value: number, to: string, decimals: number | undefined, round: (value: number) => number): string {
  const base = to === 'si' ? 1000 : 1024;
  let left = value, power = 0;
  while (Math.abs(left) >= base && power < POWERS.length) {
    left /= base;
    power++;
  }
  const places = (): number => decimals ?? (power > 0 && left !== 0 && Math.abs(left) < 10 ? 1 : 0);
  left = round(Number((left * 10 ** places()).toPrecision(15))) / 10 ** places();
  if (Math.abs(left) >= base) {
    left /= base;
    power++;
  }
  return `${left.toFixed(places())}${power > 0 ? POWERS[power - 1] + (to === 'iec-i' ? 'i' : '') : ''}`;
}

function unitOf(text: string | undefined): number {
  const [, digits = '1', letter = '', binary = ''] = /^(\d*)([KMGTPE]?)(i?)$/.exec(text ?? '1') ?? [];
  return Number(digits || 1) * (letter === '' ? 1 : (binary === 'i' ? 1024 : 1000) ** (POWERS.indexOf(letter) + 1));
}
