import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { stateLetter, virtualSize } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { userName } from '../accounts.ts';
import { parseOptions } from '../options.ts';
import { commandOf, visible } from '../process-list.ts';
import { complain } from '../tool.ts';
import { loadAverages, memoryInfo, statFigure } from './figures.ts';
import { keepAlive, nextKey } from './keys.ts';
import { sample, shares, type Sample } from './top-screen.ts';

/** Between the first two looks, ms. */
const FIRST = 100;

type Order = 'N' | 'M' | 'P' | 'T';

interface View {
  order: Order;
  reversed: boolean;
  delay: number;
}

export function* busyboxTop(p: Process, words: readonly string[]): Blocking<number> {
  const { options } = parseOptions(words, [{ short: 'b' }, { short: 'H' }, { short: 'm' }, { short: 'n', value: true }, { short: 'd', value: true }], { stopAtOperand: false });
  for (const letter of ['n', 'd'] as const) {
    const value = options.value(letter);
    if (value === undefined || /^\d+$/.test(value)) continue;
    yield* complain(p, `top: invalid number '${value}'`);
    return 1;
  }
  const view: View = { order: 'P', reversed: false, delay: Number(options.value('d') ?? 5) };
  const rounds = Number(options.value('n') ?? Infinity), tty = p.files.get(1)?.tty;
  const before = sample(p);
  yield* p.sleep(FIRST);
  if (options.has('b') || !tty || !p.files.get(0)?.tty) {
    for (let round = 0, last = before; round < rounds; round++) {
      if (round > 0) yield* p.sleep(view.delay * 1000);
      const after = sample(p);
      yield* p.write(1, `${screen(p, view, last, after).map((line) => (tty ? line.slice(0, tty.columns) : line)).join('\n')}\n`);
      last = after;
    }
    return 0;
  }
  return yield* interactive(p, view, before, rounds);
}

function* interactive(p: Process, view: View, first: Sample, rounds: number): Blocking<number> {
  const { tty, file, restore } = keepAlive(p);
  let before = first;
  try {
    for (let round = 0; round < rounds;) {
      const after = sample(p), lines = screen(p, view, before, after).slice(0, tty.rows - 1);
      yield* p.write(1, `\x1b[H\x1b[J${lines.map((line, i) => (i === 3 ? `\x1b[7m${line.slice(0, tty.columns)}\x1b[m` : line.slice(0, tty.columns))).join('\r\n')}\r\n`);
      const answer = yield* waitForKey(p, file, view);
      if (answer === 'quit') break;
      if (answer === 'time') round++;
      if (after.at - before.at >= 100) before = after;
    }
  } finally {
    restore();
  }
  return 0;
}

function* waitForKey(p: Process, file: OpenFile, view: View): Blocking<'quit' | 'time' | 'key'> {
  const key = (yield* nextKey(p, file, view.delay * 1000))?.toUpperCase();
  if (key === undefined) return 'time';
  if (key === 'Q' || key === '\x03') return 'quit';
  if (key === 'N' || key === 'M' || key === 'P' || key === 'T') view.order = key;
  if (key === 'R') view.reversed = !view.reversed;
  return 'key';
}

/** A size in KiB in five places. */
const size = (kib: number): string => (kib >= 100_000_000 ? `${Math.floor(kib / 2 ** 20)}g` : kib >= 10_000_000 ? `${(kib / 2 ** 20).toFixed(1)}g` : kib >= 100_000 ? `${Math.floor(kib / 1024)}m` : String(kib));

function screen(p: Process, { order, reversed }: View, before: Sample, after: Sample): string[] {
  const info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0;
  const [user = 0, system = 0, nice = 0, idle = 0, io = 0, irq = 0, soft = 0] = after.times.length > 0 ? shares(before.times[0], after.times[0]!) : [];
  const passed = Math.max(1, after.at - before.at), cpus = Math.max(1, after.times.length - 1), all = visible(p);
  const rows = all.map(({ pid, process }) => ({ pid, process, share: ((process.cpu - (before.cpu.get(process) ?? 0)) / passed / cpus) * 100 }));
  const key = (row: (typeof rows)[number]): number => (order === 'N' ? row.pid : order === 'M' ? row.process.memory : order === 'T' ? row.process.cpu : row.share);
  rows.sort((a, b) => (key(b) - key(a) || b.process.memory - a.process.memory || a.pid - b.pid) * (reversed ? -1 : 1));
  const percent = (value: number): string => `${String(Math.round(value)).padStart(4)}%`;
  const lines = rows.map(({ pid, process, share }) => {
    const kib = Math.floor(virtualSize(process) / 1024), name = process.ended ? `[${process.comm}]` : commandOf(process), shown = process.argv[0]?.split('/').pop()!.startsWith(process.comm) ? name : `{${process.comm}} ${name}`;
    const niceness = process.niceness ?? 0, letter = process === p ? 'R' : stateLetter(process);
    return `${String(pid).padStart(5)} ${String(numberShown(p, process.parent)).padStart(5)} ${userName(p, process.uid).padEnd(8).slice(0, 8)} ${`${letter}${niceness < 0 ? '<' : niceness > 0 ? 'N' : ' '}`.padEnd(4)} ${size(kib).padStart(6)}${percent((kib / get('MemTotal')) * 100)}${percent(share)} ${shown}`;
  });
  const cpu = [[user, 'usr'], [system, 'sys'], [nice, 'nic'], [idle, 'idle'], [io, 'io'], [irq, 'irq'], [soft, 'sirq']] as const;
  return [
    `Mem: ${get('MemTotal') - get('MemFree')}K used, ${get('MemFree')}K free, ${get('Shmem')}K shrd, ${get('Buffers')}K buff, ${get('Cached')}K cached`,
    `CPU:${cpu.map(([value, name]) => `${percent(value)} ${name}`).join('')}`,
    `Load average: ${loadAverages(p).join(' ')} ${Math.max(1, statFigure(p, 'procs_running'))}/${all.length} ${p.ns.pids.last}`,
    '  PID  PPID USER     STAT   VSZ %VSZ %CPU COMMAND', ...lines,
  ];
}
