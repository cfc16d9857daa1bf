import type { Blocking } from '../../kernel/blocking.ts';
import type { Process } from '../../kernel/process.ts';
import { parseOptions, type Parsed } from '../options.ts';
import { memoryInfo } from '../processes/figures.ts';
import { Mistake } from '../processes/mistake.ts';
import { ShowUsage, withUsage } from '../processes/own-usage.ts';
import type { Tool } from '../tool.ts';

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 2 ** 20, g: 2 ** 30, tebi: 2 ** 40, pebi: 2 ** 50, kilo: 1e3, mega: 1e6, giga: 1e9, tera: 1e12, peta: 1e15 };

const OPTIONS = [
  { short: 'b', long: 'bytes' }, { short: 'k', long: 'kibi' }, { short: 'm', long: 'mebi' }, { short: 'g', long: 'gibi' }, { long: 'tebi' }, { long: 'pebi' }, { long: 'kilo' }, { long: 'mega' }, { long: 'giga' }, { long: 'tera' }, { long: 'peta' },
  { short: 'h', long: 'human' }, { long: 'si' }, { short: 'l', long: 'lohi' }, { short: 't', long: 'total' }, { short: 'v', long: 'committed' }, { short: 's', long: 'seconds', value: true as const }, { short: 'c', long: 'count', value: true as const }, { short: 'w', long: 'wide' }, { short: 'V', long: 'version' }, { short: 'L', long: 'line' },
];

/** A figure in KiB as it is shown. */
function shown(kib: number, options: Parsed): string {
  const last = options.all.findLast(({ name }) => name in UNITS)?.name, si = options.has('si');
  if (!options.has('h')) {
    const unit = last === undefined ? (si ? 1e3 : 1024) : si && last in SI ? SI[last]! : UNITS[last]!;
    return String(Math.floor((kib * 1024) / unit));
  }
  const base = si ? 1000 : 1024, suffix = si ? '' : 'i';
  let value = kib * 1024;
  if (value < base) return `${value}B`;
  for (const letter of 'KMGTP') {
    value /= base;
    // Four characters at most: 1.2Gi, 512Mi.
    if (value < 9.95) return `${value.toFixed(1)}${letter}${suffix}`;
    if (Math.round(value) < base || letter === 'P') return `${Math.floor(value)}${letter}${suffix}`;
  }
  return String(value);
}

const SI: Readonly<Record<string, number>> = { b: 1, k: 1e3, m: 1e6, g: 1e9, tebi: 1e12, pebi: 1e15 };

function table(p: Process, options: Parsed): string {
  const info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0;
  const cache = get('Cached') + get('SReclaimable'), used = get('MemTotal') - get('MemAvailable'), wide = options.has('w');
  const cells = (name: string, figures: readonly number[]): string => `${name.padEnd(8)}${figures.map((kib) => shown(kib, options).padStart(11)).join(' ')}\n`;
  const head = ['total', 'used', 'free', 'shared', ...(wide ? ['buffers', 'cache'] : ['buff/cache']), 'available'];
  const rows = [cells('Mem:', [get('MemTotal'), used, get('MemFree'), get('Shmem'), ...(wide ? [get('Buffers'), cache] : [get('Buffers') + cache]), get('MemAvailable')])];
  if (options.has('l')) rows.push(cells('Low:', [get('MemTotal'), get('MemTotal') - get('MemFree'), get('MemFree')]), cells('High:', [0, 0, 0]));
  const swap = get('SwapTotal'), swapped = swap - get('SwapFree');
  rows.push(cells('Swap:', [swap, swapped, swap - swapped]));
  if (options.has('t')) rows.push(cells('Total:', [get('MemTotal') + swap, used + swapped, get('MemFree') + swap - swapped]));
  if (options.has('v')) rows.push(cells('Comm:', [get('CommitLimit'), get('Committed_AS'), get('CommitLimit') - get('Committed_AS')]));
  return `${' '.repeat(7)}${head.map((name) => name.padStart(12)).join('')}\n${rows.join('')}`;
}

/** busybox's own: what is used includes no cache. */
function busyboxTable(p: Process, options: Parsed): string {
  const info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0, cache = get('Cached') + get('Buffers') + get('SReclaimable');
  const cells = (figures: readonly number[]): string => figures.map((kib) => (options.has('h') ? busyboxHuman(kib) : shown(kib, options)).padStart(12)).join('');
  return `${' '.repeat(14)}${['total', 'used', 'free', 'shared', 'buff/cache', 'available'].map((name, i) => name.padStart(i === 0 ? 5 : 12)).join('')}\nMem:   ${cells([get('MemTotal'), get('MemTotal') - get('MemFree') - cache, get('MemFree'), get('Shmem'), cache, get('MemAvailable')])}\nSwap:  ${cells([get('SwapTotal'), get('SwapTotal') - get('SwapFree'), get('SwapFree')])}\n`;
}

function busyboxHuman(kib: number): string {
  let value = kib * 1024, letter = '';
  for (const next of 'KMGT') {
    if (value < 1024) break;
    value /= 1024;
    letter = next;
  }
  return letter === '' ? String(value) : `${value.toFixed(1)}${letter}`;
}

/** What is wrong with -s and -c, in its words. */
function mistake(options: Parsed): string | undefined {
  const seconds = options.value('s'), count = options.value('c');
  if (seconds !== undefined && !/^\d*[.,]?\d+$|^\d+[.,]$/.test(seconds)) return `free: seconds argument failed: '${seconds}': Invalid argument`;
  if (seconds !== undefined && Number(seconds) < 0.001) return `free: seconds argument \`${seconds}' is not positive number`;
  if (count !== undefined && !/^-?\d+$/.test(count)) return `free: failed to parse count argument: '${count}'`;
  return count !== undefined && Number(count) < 1 ? `free: failed to parse count argument: '${count}': Numerical result out of range` : undefined;
}

export const free: Tool = {
  name: 'free', summary: 'Show memory in use', raw: true,
  *run(p, { name, flavour, operands: words }) {
    if (flavour === 'busybox') return yield* repeat(p, parseOptions(words, OPTIONS.filter(({ short }) => short !== undefined && 'bkmgh'.includes(short)), { stopAtOperand: false }).options, busyboxTable);
    return yield* withUsage(p, name, words.map((word) => (word === '-V' ? '--version' : word)), OPTIONS, function* ({ options, operands }) {
      if (operands.length > 0) throw new ShowUsage();
      const wrong = mistake(options);
      if (wrong !== undefined) throw new Mistake(wrong);
      return yield* repeat(p, options, table);
    });
  },
};

function* repeat(p: Process, options: Parsed, make: (p: Process, options: Parsed) => string): Blocking<number> {
  const seconds = options.value('s') ?? (options.has('c') ? '1' : undefined);
  const rounds = seconds === undefined ? 1 : Number(options.value('c') ?? Infinity);
  for (let round = 0; round < rounds; round++) {
    if (round > 0) yield* p.sleep(Number(seconds!.replace(',', '.')) * 1000);
    yield* p.write(1, make(p, options) + (round < rounds - 1 ? '\n' : ''));
  }
  return 0;
}
