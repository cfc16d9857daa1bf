import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { writeFile } from '../kernel/files.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, type Tool } from './tool.ts';

interface Key {
  from: number;
  fromCharacter: number;
  to: number;
  flags: string;
}

export const sort: Tool = {
  name: 'sort', usage: '[FILE]...', summary: 'Sort lines of text', usageStatus: 2,
  options: [
    { short: 'r', long: 'reverse' }, { short: 'n', long: 'numeric-sort' }, { short: 'u', long: 'unique' }, { short: 'k', long: 'key', value: true }, { short: 't', long: 'field-separator', value: true }, { short: 'f', long: 'ignore-case' },
    { short: 'h', long: 'human-numeric-sort' }, { short: 'V', long: 'version-sort' }, { short: 'b', long: 'ignore-leading-blanks' }, { short: 'g', long: 'general-numeric-sort' }, { short: 'M', long: 'month-sort' }, { short: 's', long: 'stable' },
    { short: 'd', long: 'dictionary-order' }, { short: 'o', long: 'output', value: true }, { short: 'c', long: 'check' }, { short: 'R', long: 'random-sort' },
  ],
  *run(p, call) {
    const { options, operands } = call;
    const lines: string[] = [];
    const status = yield* eachInput(p, call, operands, function* (file) {
      const text = decode(yield* readAll(p, file));
      if (text !== '') lines.push(...text.replace(/\n$/, '').split('\n'));
    });
    if (status !== 0) return 2;
    const globalFlags = ['n', 'f', 'h', 'V', 'b', 'g', 'M', 'd', 'r'].filter((name) => options.has(name)).join('');
    const keys = options.values('k').map((text) => parseKey(text, globalFlags));
    const compare = comparison(keys, globalFlags, options.value('t'), options.has('s') || options.has('u'));
    if (options.has('c')) {
      const at = lines.findIndex((line, i) => i > 0 && compare(lines[i - 1]!, line) > 0);
      if (at < 0) return 0;
      yield* complain(p, `sort: ${operands[0] ?? '-'}:${at + 1}: disorder: ${lines[at]}`);
      return 1;
    }
    let sorted = lines.sort(compare);
    if (options.has('u')) sorted = sorted.filter((line, i) => i === 0 || compare(sorted[i - 1]!, line) !== 0);
    yield* p.compute(lines.length / 2000);
    const text = sorted.map((line) => `${line}\n`).join('');
    const target = options.value('o');
    if (target === undefined) yield* p.write(1, text);
    else {
      try {
        writeFile(p, target, text);
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, `sort: open failed: ${target}: ${error.strerror}`);
        return 2;
      }
    }
    return 0;
  },
};

function parseKey(text: string, globalFlags: string): Key {
  const [, from = '1', fromCharacter = '1', fromFlags = '', to, toFlags = ''] = /^(\d+)(?:\.(\d+))?([a-zA-Z]*)(?:,(\d+)(?:\.\d+)?([a-zA-Z]*))?$/.exec(text) ?? [];
  return { from: Number(from), fromCharacter: Number(fromCharacter), to: to === undefined ? Infinity : Number(to), flags: fromFlags + toFlags || globalFlags };
}

function fieldsOf(line: string, separator: string | undefined): string[] {
  return separator === undefined ? line.match(/\s*\S+|\s+$/g) ?? [''] : line.split(separator);
}

function keyText(line: string, key: Key, separator: string | undefined): string {
  const text = fieldsOf(line, separator).slice(key.from - 1, key.to).join(separator ?? '');
  const blanksOff = key.flags.includes('b') || /[nhgM]/.test(key.flags) ? text.trimStart() : text;
  return blanksOff.slice(key.fromCharacter - 1);
}

function comparison(keys: readonly Key[], globalFlags: string, separator: string | undefined, stable: boolean): (a: string, b: string) => number {
  const whole: Key[] = keys.length > 0 ? [...keys] : [{ from: 1, fromCharacter: 1, to: Infinity, flags: globalFlags }];
  return (a, b) => {
    for (const key of whole) {
      const left = keys.length > 0 ? keyText(a, key, separator) : a, right = keys.length > 0 ? keyText(b, key, separator) : b;
      const order = compareBy(left, right, key.flags);
      if (order !== 0) return key.flags.includes('r') ? -order : order;
    }
    if (stable) return 0;
    return globalFlags.includes('r') ? byCodePoint(b, a) : byCodePoint(a, b);
  };
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function compareBy(a: string, b: string, flags: string): number {
  if (/[ng]/.test(flags)) return leadingNumber(a) - leadingNumber(b);
  if (flags.includes('h')) return humanNumber(a) - humanNumber(b);
  if (flags.includes('M')) return months.indexOf(a.trim().slice(0, 3).toUpperCase()) - months.indexOf(b.trim().slice(0, 3).toUpperCase());
  if (flags.includes('V')) return compareVersions(a, b);
  const change = (text: string): string => {
    const folded = flags.includes('f') ? text.toUpperCase() : text;
    return flags.includes('d') ? folded.replace(/[^\p{L}\p{N}\s]/gu, '') : folded;
  };
  return byCodePoint(change(a), change(b));
}

const leadingNumber = (text: string): number => Number(/^\s*(-?\d*\.?\d+)/.exec(text)?.[1] ?? 0);
const humanNumber = (text: string): number => leadingNumber(text) * 1024 ** ' KMGTPE'.indexOf(/\d\s*([KMGTPE])/i.exec(text)?.[1]?.toUpperCase() ?? ' ');

function compareVersions(a: string, b: string): number {
  const left = a.split(/(\d+)/), right = b.split(/(\d+)/);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i] ?? '', y = right[i] ?? '';
    const order = i % 2 === 1 ? Number(x) - Number(y) : byCodePoint(x, y);
    if (order !== 0) return order;
  }
  return 0;
}
