/** GET /containers/{id}/top: ps of the host, for the processes of a container. */
import type { ContainerRecord } from '../../api/engine/containers.ts';
import type { Process } from '../../kernel/process.ts';
import type { Engine } from '../engine.ts';
import { conflict, internal } from '../http/errors.ts';

const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');

interface Column {
  title: string;
  value: (process: Process, engine: Engine) => string;
}

const number = (process: Process | undefined, engine: Engine): string => String(process?.numberIn(engine.host.ns.pids) ?? 1);
const clock = (ms: number): string => `${two((ms / 3_600_000) % 24)}:${two((ms / 60_000) % 60)}`;
const cpuTime = (ms: number): string => `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}`;
const user = (process: Process): string => (process.uid === 0 ? 'root' : process.uid === 65534 ? 'nobody' : String(process.uid));

const COLUMNS: Record<string, Column> = {
  uid: { title: 'UID', value: (p) => user(p) },
  user: { title: 'USER', value: (p) => user(p) },
  pid: { title: 'PID', value: number },
  ppid: { title: 'PPID', value: (p, engine) => (p.parent ? number(p.parent, engine) : '1') },
  c: { title: 'C', value: () => '0' },
  stime: { title: 'STIME', value: (p) => clock(p.startedAt) },
  start: { title: 'START', value: (p) => clock(p.startedAt) },
  tty: { title: 'TTY', value: (p) => (p.tty ? 'pts/0' : '?') },
  time: { title: 'TIME', value: (p) => cpuTime(p.cpu) },
  bsdtime: { title: 'TIME', value: (p) => `${Math.floor(p.cpu / 60_000)}:${two((p.cpu / 1000) % 60)}` },
  cmd: { title: 'CMD', value: (p) => p.argv.join(' ') },
  args: { title: 'COMMAND', value: (p) => p.argv.join(' ') },
  command: { title: 'COMMAND', value: (p) => p.argv.join(' ') },
  comm: { title: 'COMMAND', value: (p) => p.comm },
  '%cpu': { title: '%CPU', value: () => '0.0' },
  '%mem': { title: '%MEM', value: (p, engine) => ((p.memory / engine.host.memory) * 100).toFixed(1) },
  vsz: { title: 'VSZ', value: (p) => String(Math.round(p.memory / 1024) * 3) },
  rss: { title: 'RSS', value: (p) => String(Math.round(p.memory / 1024)) },
  stat: { title: 'STAT', value: (p) => (p.stopped ? 'T' : 'Ss') },
};

const FULL = ['uid', 'pid', 'ppid', 'c', 'stime', 'tty', 'time', 'cmd'];
const BSD = ['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tty', 'stat', 'start', 'bsdtime', 'command'];

/** Options of ps with and without a dash; the first of each take what follows them. */
const SYSTEM_V = { takes: 'CgGknoOpqstuU', plain: 'AadefjlmcFHLMNPTVwyZ', mistake: 'unsupported SysV option' };
const BERKELEY = { takes: 'kopqtUO', plain: 'aefghjlmnrsuvwxcSTXZLMNV', mistake: 'unsupported option (BSD syntax)' };

/** What the arguments want as columns. */
function formatsOf(args: string): string[] {
  const words = args.split(/\s+/), formats: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, dash = word.startsWith('-'), letters = dash ? word.slice(1) : word, known = dash ? SYSTEM_V : BERKELEY;
    if (/^[-\d]/.test(letters)) continue;
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at]!;
      if (known.takes.includes(letter)) {
        const value = letters.slice(at + 1) || (words[++i] ?? '');
        if (/o/i.test(letter)) formats.push(...value.split(','));
        break;
      }
      if (!known.plain.includes(letter)) throw internal(`ps: error: ${known.mistake}`);
    }
  }
  return formats;
}

/** Columns that ps shows for its arguments. */
function columns(args: string): Column[] {
  const formats = formatsOf(args);
  if (/(?:^|\s)--(?!$|\s)/.test(args)) throw internal('ps: error: unknown gnu long option');
  const names = formats.length > 0 ? formats : /^-?a?u?x?u?x?$/.test(args) && args.includes('u') ? BSD : FULL;
  // What stands after '=' is a heading, to the end of the list.
  const named = names.findIndex((name) => name.includes('=')), asked = named < 0 ? names : names.slice(0, named + 1);
  return asked.map((given, i) => {
    const [name = '', heading] = given.split(/=(.*)/s), title = heading === undefined ? undefined : [heading, ...names.slice(i + 1)].join(',');
    const column = COLUMNS[name.toLowerCase()];
    if (!column) throw internal(`ps: error: unknown user-defined format specifier ${JSON.stringify(name)}`);
    return title === undefined ? column : { ...column, title };
  });
}

export function top(engine: Engine, record: ContainerRecord, args: string): { Titles: string[]; Processes: string[][] } {
  const live = engine.containers.live(record.id);
  if (!live.running && record.state.status !== 'restarting') throw conflict(`container ${record.id} is not running`);
  if (!live.ns || record.state.status === 'restarting') throw conflict(`Container ${record.id} is restarting, wait until the container is running`);
  const shown = columns(args.trim());
  if (!shown.some((column) => column.title === 'PID')) throw internal("Couldn't find PID field in ps output");
  const processes = [...live.ns.pids.processes.values()].filter((process) => !process.ended && process.ns.cgroup === live.ns!.cgroup);
  return { Titles: shown.map((column) => column.title), Processes: processes.map((process) => shown.map((column) => column.value(process, engine))) };
}
