import type { Process } from '../../kernel/process.ts';
import { strftime } from '../dates.ts';
import type { Parsed } from '../options.ts';
import type { Tool } from '../tool.ts';
import { memoryInfo, processorTimes, statFigure, type Jiffies } from './figures.ts';
import { Mistake } from './mistake.ts';
import { withUsage } from './own-usage.ts';
import { shares } from './top-screen.ts';

const flag = (short: string, long: string) => ({ short, long });
const OPTIONS = [flag('a', 'active'), flag('f', 'forks'), flag('m', 'slabs'), flag('n', 'one-header'), flag('s', 'stats'), flag('d', 'disk'), flag('D', 'disk-sum'), { short: 'p', long: 'partition', value: true as const }, { short: 'S', long: 'unit', value: true as const }, flag('w', 'wide'), flag('t', 'timestamp'), flag('y', 'no-first')];

interface Look {
  times: Jiffies;
  switches: number;
  at: number;
}

const look = (p: Process): Look => ({ times: processorTimes(p)[0] ?? [], switches: statFigure(p, 'ctxt'), at: p.now });

export const vmstat: Tool = {
  name: 'vmstat', only: 'gnu', usage: '[DELAY [COUNT]]', summary: 'Show memory and processors at work', raw: true,
  *run(p, { name, operands: words }) {
    return yield* withUsage(p, name, words.map((word) => (word === '-V' ? '--version' : word === '-h' ? '--help' : word)), OPTIONS, function* ({ options, operands }) {
      const [delay, count] = operands;
      if (delay !== undefined && !/^\d+$/.test(delay)) throw new Mistake(`vmstat: failed to parse argument: '${delay}'`);
      if (count !== undefined && !/^\d+$/.test(count)) throw new Mistake(`vmstat: failed to parse argument: '${count}'`);
      if (delay === '0') throw new Mistake('vmstat: delay must be positive integer');
      if (options.has('f')) yield* p.write(1, `${String(statFigure(p, 'processes')).padStart(13)} forks\n`);
      else if (options.has('s')) yield* p.write(1, statistics(p));
      else if (['d', 'D', 'm', 'p'].some((letter) => options.has(letter))) throw new Mistake(`vmstat: this simulator does not count what disks and slabs do (-${options.all.at(-1)!.name})`);
      else yield* watchMemory(p, options, delay === undefined ? 1 : Number(count ?? Infinity), Number(delay ?? 1) * 1000);
      return 0;
    });
  },
};

const statistics = (p: Process): string => {
  const info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0, times = processorTimes(p)[0] ?? [];
  const rows: [number | undefined, string][] = [
    [get('MemTotal'), 'K total memory'], [get('MemTotal') - get('MemAvailable'), 'K used memory'], [get('Active'), 'K active memory'], [get('Inactive'), 'K inactive memory'], [get('MemFree'), 'K free memory'], [get('Buffers'), 'K buffer memory'], [get('Cached') + get('SReclaimable'), 'K swap cache'], [get('SwapTotal'), 'K total swap'],
    [get('SwapTotal') - get('SwapFree'), 'K used swap'], [get('SwapFree'), 'K free swap'], [times[0], 'non-nice user cpu ticks'], [times[1], 'nice user cpu ticks'], [times[2], 'system cpu ticks'], [times[3], 'idle cpu ticks'], [0, 'IO-wait cpu ticks'], [0, 'IRQ cpu ticks'], [0, 'softirq cpu ticks'], [0, 'stolen cpu ticks'],
    [statFigure(p, 'intr'), 'interrupts'], [statFigure(p, 'ctxt'), 'CPU context switches'], [statFigure(p, 'btime'), 'boot time'], [statFigure(p, 'processes'), 'forks'],
  ];
  return rows.map(([value, name]) => `${String(value ?? 0).padStart(13)} ${name}\n`).join('');
};

function* watchMemory(p: Process, options: Parsed, rounds: number, delay: number) {
  const stamp = (text: string): string => (options.has('t') ? ` ${text}` : ''), active = options.has('a');
  const head = [`procs -----------memory---------- ---swap-- -----io---- -system-- ------cpu-----${stamp('-----timestamp-----')}`, ` r  b   swpd   free ${active ? ' inact active' : '  buff  cache'}   si   so    bi    bo   in   cs us sy id wa st${stamp(`${strftime('%Z', p.now).padStart(19)}`)}`];
  let before: Look = { times: [0, 0, 0, 0, 0, 0, 0, 0], switches: 0, at: statFigure(p, 'btime') * 1000 };
  for (let round = 0; round < rounds; round++) {
    if (round > 0) yield* p.sleep(delay);
    const after = look(p), info = memoryInfo(p), get = (name: string): number => info.get(name) ?? 0;
    const unit = { k: 1000 / 1024, K: 1, m: 1e6 / 1024, M: 1024 }[options.value('S') ?? 'K'] ?? 1;
    const kib = (value: number): string => String(Math.floor(value / unit)).padStart(6);
    const [user = 0, system = 0, nice = 0, idle = 0, wait = 0] = shares(before.times, after.times), rate = Math.round(((after.switches - before.switches) / Math.max(1, after.at - before.at)) * 1000);
    const two = (value: number): string => String(Math.round(value)).padStart(2);
    const line = `${String(Math.max(0, p.ns.pids.processors.running)).padStart(2)} ${' 0'} ${kib(get('SwapTotal') - get('SwapFree'))} ${kib(get('MemFree'))} ${active ? `${kib(get('Inactive'))} ${kib(get('Active'))}` : `${kib(get('Buffers'))} ${kib(get('Cached') + get('SReclaimable'))}`}    0    0     0     0 ${String(rate).padStart(4)} ${String(rate).padStart(4)} ${two(user + nice)} ${two(system)} ${two(idle)} ${two(wait)}  0${stamp(strftime('%Y-%m-%d %H:%M:%S', p.now))}`;
    before = after;
    if (options.has('y') && round === 0 && rounds > 1) continue;
    yield* p.write(1, [...(round === 0 ? head : []), line].map((one) => `${one}\n`).join(''));
  }
}
