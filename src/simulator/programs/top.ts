import { anyOf, type Blocking, type Park } from '../kernel/blocking.ts';
import { decode } from '../kernel/bytes.ts';
import { lookup, readText } from '../kernel/files.ts';
import { stateLetter } from '../kernel/proc.ts';
import type { Process } from '../kernel/process.ts';
import { userName } from './accounts.ts';
import { strftime } from './dates.ts';
import { openControllingTerminal } from './terminal.ts';
import type { Tool } from './tool.ts';

export const top: Tool = {
  name: 'top', summary: 'Watch processes', options: [{ short: 'b' }, { short: 'n', value: true }, { short: 'd', value: true }, { short: 'u', value: true }, { short: 'p', value: true }, { short: 'c' }, { short: 'H' }],
  *run(p, { options }) {
    const rounds = Number(options.value('n') ?? Infinity), interval = Number(options.value('d') ?? 3) * 1000;
    const cpuBefore = new Map<Process, number>();
    if (options.has('b') || !p.files.get(1)?.tty) {
      for (let i = 0; i < rounds; i++) {
        if (i > 0) yield* p.sleep(interval);
        yield* p.write(1, `${table(p, cpuBefore, interval).join('\n')}\n`);
      }
      return 0;
    }
    const { tty, file, restore } = openControllingTerminal(p);
    yield* p.write(1, '\x1b[?1049h');
    try {
      for (let i = 0; i < rounds; i++) {
        const rows = table(p, cpuBefore, interval).slice(0, tty.rows - 1).map((row) => row.slice(0, tty.columns));
        yield* p.write(1, `\x1b[H\x1b[J${rows.join('\r\n')}`);
        if (yield* quits(p, file, interval)) break;
      }
    } finally {
      restore();
    }
    return 0;
  },
};

/** Waits for a key or the interval; true for q or ^C. */
function* quits(p: Process, file: { readable(): boolean; readPark: Park; read(max: number): Blocking<Uint8Array> }, interval: number): Blocking<boolean> {
  const end = p.now + interval;
  const timer: Park = (wake) => {
    const entry = p.agenda.at(end, 'top', wake);
    return () => p.agenda.cancel(entry);
  };
  while (!file.readable() && p.now < end) yield anyOf(timer, file.readPark);
  if (!file.readable()) return false;
  return /[qQ\x03]/.test(decode(yield* file.read(64)));
}

function table(p: Process, before: Map<Process, number>, interval: number): string[] {
  const all = [...p.ns.pids.processes].filter(([, process]) => !process.ended);
  const seconds = lookup(p, '/proc/uptime') ? Number(readText(p, '/proc/uptime').split(' ')[0]) : 0;
  const info = lookup(p, '/proc/meminfo') ? readText(p, '/proc/meminfo') : '';
  const memory = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(info)?.[1] ?? 0) / 1024;
  const rows = all.map(([pid, process]) => {
    const used = process.cpu - (before.get(process) ?? process.cpu);
    before.set(process, process.cpu);
    return { pid, process, percent: (used / interval) * 100 };
  }).sort((a, b) => b.percent - a.percent || a.pid - b.pid);
  const total = memory('MemTotal'), free = memory('MemFree'), cached = memory('Cached') + memory('Buffers');
  return [
    `top - ${strftime('%H:%M:%S', p.now)} up ${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')},  1 user,  load average: 0.08, 0.05, 0.01`,
    `Tasks: ${String(all.length).padStart(3)} total,   1 running, ${String(all.length - 1).padStart(3)} sleeping,   0 stopped,   0 zombie`,
    '%Cpu(s):  1.0 us,  0.5 sy,  0.0 ni, 98.5 id,  0.0 wa,  0.0 hi,  0.0 si,  0.0 st',
    `MiB Mem : ${total.toFixed(1).padStart(8)} total, ${free.toFixed(1).padStart(8)} free, ${(total - free - cached).toFixed(1).padStart(8)} used, ${cached.toFixed(1).padStart(8)} buff/cache`,
    'MiB Swap:      0.0 total,      0.0 free,      0.0 used.',
    '',
    '    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND',
    ...rows.map(({ pid, process, percent }) => {
      const kib = Math.round(process.memory / 1024);
      return `${String(pid).padStart(7)} ${userName(p, process.uid).padEnd(8).slice(0, 8)}  20   0 ${String(kib * 4).padStart(7)} ${String(kib).padStart(6)} ${String(Math.round(kib / 2)).padStart(6)} ${process === p ? 'R' : stateLetter(process)} ${percent.toFixed(1).padStart(5)} ${((process.memory / 2 ** 20 / Math.max(total, 1)) * 100).toFixed(1).padStart(5)} ${`${Math.floor(process.cpu / 60000)}:${((process.cpu / 1000) % 60).toFixed(2).padStart(5, '0')}`.padStart(9)} ${(process.argv[0] ?? '').split('/').pop()}`;
    }),
  ];
}
