/** util-linux' prlimit: what a process may use at the most, shown, and set for a command that is run with it. */
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { displayWidth } from '../format.ts';
import { complain, tryHelp, type Tool } from '../tool.ts';

interface Limit {
  /** ulimit's letter. */
  letter: string;
  short: string;
  name: string;
  told: string;
  unit: string;
  soft: number;
  hard?: number;
}

const NONE = Infinity;
const row = (letter: string, short: string, name: string, told: string, unit: string, soft: number, hard = soft): Limit => ({ letter, short, name, told, unit, soft, hard });

const LIMITS: readonly Limit[] = [
  row('v', 'v', 'AS', 'address space limit', 'bytes', NONE), row('c', 'c', 'CORE', 'max core file size', 'bytes', 0, NONE), row('t', 't', 'CPU', 'CPU time', 'seconds', NONE), row('d', 'd', 'DATA', 'max data size', 'bytes', NONE),
  row('f', 'f', 'FSIZE', 'max file size', 'bytes', NONE), row('x', 'x', 'LOCKS', 'max number of file locks held', 'locks', NONE), row('l', 'l', 'MEMLOCK', 'max locked-in-memory address space', 'bytes', 8_388_608), row('q', 'q', 'MSGQUEUE', 'max bytes in POSIX mqueues', 'bytes', 819_200),
  row('e', 'e', 'NICE', 'max nice prio allowed to raise', '', 0), row('n', 'n', 'NOFILE', 'max number of open files', 'files', 1024, 524_288), row('u', 'u', 'NPROC', 'max number of processes', 'processes', 31_494), row('m', 'm', 'RSS', 'max resident set size', 'bytes', NONE),
  row('r', 'r', 'RTPRIO', 'max real-time priority', '', 0), row('R', 'y', 'RTTIME', 'timeout for real-time tasks', 'microsecs', NONE), row('i', 'i', 'SIGPENDING', 'max number of pending signals', 'signals', 31_494), row('s', 's', 'STACK', 'max stack size', 'bytes', 8_388_608, NONE),
];

/** What a container runtime sets no limit for. */
const FREE_IN_CONTAINERS = new Set(['CORE', 'NPROC']);

function valuesOf({ limits, ns }: Process, { letter, name, soft, hard = soft }: Limit): { soft: number; hard: number } {
  const inContainer = ns.pids.parent !== undefined || ns.cgroup.path !== '/';
  return limits?.get(letter) ?? (inContainer && FREE_IN_CONTAINERS.has(name) ? { soft: NONE, hard: NONE } : { soft, hard });
}

const COLUMNS = ['RESOURCE', 'DESCRIPTION', 'SOFT', 'HARD', 'UNITS'];

function cells(p: Process, limit: Limit): Record<string, string> {
  const { soft, hard } = valuesOf(p, limit), shown = (value: number): string => (value === NONE ? 'unlimited' : String(value));
  return { RESOURCE: limit.name, DESCRIPTION: limit.told, SOFT: shown(soft), HARD: shown(hard), UNITS: limit.unit };
}

/** `10:20`, `10:`, `:20`, `10`, `unlimited`; undefined for what is none of them. */
function parsed(text: string, old: { soft: number; hard: number }): { soft: number; hard: number } | undefined {
  const value = (word: string, otherwise: number): number => (word === '' ? otherwise : word === 'unlimited' ? NONE : /^\d+$/.test(word) ? Number(word) : NaN);
  const [first = '', second] = text.split(':'), soft = value(first, old.soft), hard = second === undefined ? soft : value(second, old.hard);
  return text === '' || Number.isNaN(soft) || Number.isNaN(hard) ? undefined : { soft, hard };
}

function table(rows: readonly Record<string, string>[], columns: readonly string[], headed: boolean, raw: boolean): string {
  const all = [...(headed ? [Object.fromEntries(columns.map((column) => [column, column]))] : []), ...rows];
  if (raw) return all.map((one) => `${columns.map((column) => one[column]!.replaceAll(' ', '\\x20')).join(' ')}\n`).join('');
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((one) => displayWidth(one[column]!))));
  return all.map((one) => `${columns.map((column, i) => (/SOFT|HARD/.test(column) ? one[column]!.padStart(widths[i]!) : i === columns.length - 1 ? one[column]! : one[column]!.padEnd(widths[i]!))).join(' ')}\n`).join('');
}

export const prlimit: Tool = {
  name: 'prlimit', only: 'gnu', usage: '[COMMAND [ARG]...]', summary: 'Show and set the limits of a process', version: 'prlimit from util-linux 2.38.1', stopAtOperand: true,
  options: [{ short: 'p', long: 'pid', value: true }, { short: 'o', long: 'output', value: true }, { long: 'noheadings' }, { long: 'raw' }, { long: 'verbose' }, ...LIMITS.map(({ short, name }) => ({ short, long: name.toLowerCase(), value: 'optional' as const }))],
  *run(p, { options, operands }) {
    const fail = function* (text: string) {
      yield* complain(p, `prlimit: ${text}`);
      return 1;
    };
    const pid = options.value('p'), columns = options.value('o')?.toUpperCase().split(',') ?? COLUMNS, strange = columns.find((column) => !COLUMNS.includes(column));
    if (pid !== undefined && !/^\d+$/.test(pid)) return yield* fail(`invalid PID argument: '${pid}'`);
    if (strange !== undefined) return yield* fail(`unknown column: ${options.value('o')!.split(',')[columns.indexOf(strange)]}`);
    if (pid !== undefined && operands.length > 0) return yield* fail(`options --pid and COMMAND are mutually exclusive\n${tryHelp('prlimit')}`);
    const target = pid === undefined ? p : p.ns.pids.processes.get(Number(pid)), shown: Limit[] = [];
    for (const limit of LIMITS) {
      const given = options.all.filter(({ name }) => name === limit.short);
      if (given.some(({ value }) => value === undefined)) shown.push(limit);
      const text = given.findLast(({ value }) => value !== undefined)?.value?.replace(/^=/, '');
      if (text === undefined) continue;
      const wanted = parsed(text, target ? valuesOf(target, limit) : { soft: NONE, hard: NONE });
      if (!wanted) return yield* fail(`failed to parse ${limit.name} limit`);
      if (wanted.soft > wanted.hard) return yield* fail(`the soft limit ${limit.name} cannot exceed the hard limit`);
      if (!target) return yield* fail(`failed to set the ${limit.name} resource limit: No such process`);
      if (wanted.hard > valuesOf(target, limit).hard && p.uid !== 0) return yield* fail(`failed to set the ${limit.name} resource limit: Operation not permitted`);
      target.limits = new Map(target.limits).set(limit.letter, wanted);
    }
    const isSet = options.all.some(({ name, value }) => value !== undefined && LIMITS.some(({ short }) => short === name));
    const rows = shown.length > 0 ? shown : isSet || operands.length > 0 ? [] : LIMITS;
    if (rows.length > 0) {
      if (!target) return yield* fail(`failed to get the ${rows[0]!.name} resource limit: No such process`);
      yield* p.write(1, table(rows.map((limit) => cells(target, limit)), columns, !options.has('noheadings'), options.has('raw')));
    }
    if (operands.length === 0) return 0;
    try {
      return yield* p.exec(operands);
    } catch (error) {
      if (!(error instanceof Errno)) throw error;
      yield* complain(p, `prlimit: failed to execute ${operands[0]}: ${error.strerror}`);
      return error.code === 'ENOENT' ? 127 : 126;
    }
  },
};
