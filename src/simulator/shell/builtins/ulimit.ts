/** ulimit: what a process and its children may use (setrlimit). Files, processes and processor time are held to it; the others are kept and shown. */
import type { Blocking } from '../../kernel/blocking.ts';
import { Errno } from '../../kernel/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Shell } from '../shell.ts';
import type { BuiltinEntry } from './builtin.ts';
import { badOption, complain } from './complaints.ts';

interface Limit {
  readonly letter: string;
  /** What bash, busybox and dash call it: the unit is in brackets; those that lack a name do not know it. */
  readonly bash: string;
  readonly unit: string;
  readonly busybox?: string;
  readonly dash?: string;
  /** Bytes in one of what is shown: a block has 1024 in bash and 512 in the others. */
  readonly factor?: number;
  /** On a usual machine, in what setrlimit(2) counts. */
  readonly soft: number;
  readonly hard?: number;
}

const KILO = 1024, NONE = Infinity;
/** As `ulimit -a` of bash lists them. */
const LIMITS: readonly Limit[] = [
  { letter: 'R', bash: 'real-time non-blocking time', unit: 'microseconds, ', soft: NONE },
  { letter: 'c', bash: 'core file size', unit: 'blocks, ', busybox: 'core file size (blocks)', dash: 'coredump(blocks)', factor: KILO, soft: 0, hard: NONE },
  { letter: 'd', bash: 'data seg size', unit: 'kbytes, ', busybox: 'data seg size (kb)', dash: 'data(kbytes)', factor: KILO, soft: NONE },
  { letter: 'e', bash: 'scheduling priority', unit: '', busybox: 'scheduling priority', soft: 0 },
  { letter: 'f', bash: 'file size', unit: 'blocks, ', busybox: 'file size (blocks)', dash: 'file(blocks)', factor: KILO, soft: NONE },
  { letter: 'i', bash: 'pending signals', unit: '', busybox: 'pending signals', soft: 31_494 },
  { letter: 'l', bash: 'max locked memory', unit: 'kbytes, ', busybox: 'max locked memory (kb)', dash: 'locked memory(kbytes)', factor: KILO, soft: 8192 * KILO },
  { letter: 'm', bash: 'max memory size', unit: 'kbytes, ', busybox: 'max memory size (kb)', dash: 'memory(kbytes)', factor: KILO, soft: NONE },
  { letter: 'n', bash: 'open files', unit: '', busybox: 'open files', dash: 'nofiles', soft: 1024, hard: 524_288 },
  { letter: 'p', bash: 'pipe size', unit: '512 bytes, ', factor: 512, soft: 4096 },
  { letter: 'q', bash: 'POSIX message queues', unit: 'bytes, ', busybox: 'POSIX message queues (bytes)', soft: 819_200 },
  { letter: 'r', bash: 'real-time priority', unit: '', busybox: 'real-time priority', dash: 'rtprio', soft: 0 },
  { letter: 's', bash: 'stack size', unit: 'kbytes, ', busybox: 'stack size (kb)', dash: 'stack(kbytes)', factor: KILO, soft: 8192 * KILO, hard: NONE },
  { letter: 't', bash: 'cpu time', unit: 'seconds, ', busybox: 'cpu time (seconds)', dash: 'time(seconds)', soft: NONE },
  { letter: 'u', bash: 'max user processes', unit: '', busybox: 'max user processes', dash: 'process', soft: 31_494 },
  { letter: 'v', bash: 'virtual memory', unit: 'kbytes, ', busybox: 'virtual memory (kb)', dash: 'vmemory(kbytes)', factor: KILO, soft: NONE },
  { letter: 'x', bash: 'file locks', unit: '', busybox: 'file locks', dash: 'locks', soft: NONE },
];
/** dash lists and names them otherwise. */
const DASH_LETTERS: Readonly<Record<string, string>> = { u: 'p', x: 'w' };
const DASH_ORDER = 'tfdscmlunvxr';
/** What a container runtime has no limit for is without one in containers too. */
const FREE_IN_CONTAINERS = 'cu';

type Side = 'soft' | 'hard';
type Flavour = 'bash' | 'busybox' | 'dash';

const flavourOf = (shell: Shell): Flavour => (shell.dash ? 'dash' : shell.dialect === 'ash' ? 'busybox' : 'bash');
const letterOf = (flavour: Flavour, { letter }: Limit): string => (flavour === 'dash' && DASH_LETTERS[letter]) || letter;
const factorOf = (shell: Shell, limit: Limit): number => ('cf'.includes(limit.letter) && (flavourOf(shell) !== 'bash' || shell.options.posix) ? 512 : (limit.factor ?? 1));

function valuesOf(p: Process, { letter, soft, hard = soft }: Limit): Record<Side, number> {
  const inContainer = p.ns.pids.parent !== undefined || p.ns.cgroup.path !== '/';
  return p.limits?.get(letter) ?? (inContainer && FREE_IN_CONTAINERS.includes(letter) ? { soft: NONE, hard: NONE } : { soft, hard });
}

function text(shell: Shell, limit: Limit, side: Side): string {
  const value = valuesOf(shell.p, limit)[side];
  return value === NONE ? 'unlimited' : String(Math.floor(value / factorOf(shell, limit)));
}

function described(shell: Shell, limit: Limit, side: Side): string {
  const flavour = flavourOf(shell), value = text(shell, limit, side);
  if (flavour === 'dash') return `${limit.dash!.padEnd(20)} ${value}`;
  if (flavour === 'busybox') return `${limit.busybox!.padEnd(31)} (-${limit.letter}) ${value}`;
  return `${limit.bash.padEnd(20)} ${`(${limit.unit}-${limit.letter}) `.padStart(20)}${value}`;
}

/** Capability to raise a hard limit: root's, unless the container took it away. */
const SYS_RESOURCE = 24n;
/** fs.nr_open: no process may have more files, whoever sets it. */
const MOST_FILES = 1_048_576;

/** setrlimit(2). @throws Errno */
function setLimit(p: Process, limit: Limit, sides: ReadonlySet<Side>, value: number): void {
  const before = valuesOf(p, limit), { capabilities } = p.ns.cgroup;
  const after = { soft: sides.has('soft') ? value : before.soft, hard: sides.has('hard') ? value : before.hard };
  if (after.soft > after.hard) throw new Errno('EINVAL');
  const mayRaise = p.uid === 0 && (capabilities === undefined || ((capabilities >> SYS_RESOURCE) & 1n) === 1n);
  if ((after.hard > before.hard && !mayRaise) || (limit.letter === 'n' && after.hard > MOST_FILES)) throw new Errno('EPERM');
  p.limits = new Map(p.limits).set(limit.letter, after);
}

/** A value as the shells read it; undefined where it is none. Only bash has words for those that are set. */
function valueOf(shell: Shell, limit: Limit, word: string): number | undefined {
  if (word === 'unlimited') return NONE;
  if (flavourOf(shell) === 'bash' && (word === 'hard' || word === 'soft')) return valuesOf(shell.p, limit)[word];
  return (flavourOf(shell) === 'busybox' ? /^\d+$/ : /^\d*$/).test(word) && (flavourOf(shell) === 'dash' || Number(word) < 2 ** 64) ? Number(word) * factorOf(shell, limit) : undefined;
}

function* set(shell: Shell, limit: Limit, sides: ReadonlySet<Side>, word: string): Blocking<number> {
  const flavour = flavourOf(shell), value = valueOf(shell, limit, word);
  if (value === undefined) return yield* complain(shell, 'ulimit', flavour === 'dash' ? 'bad number' : flavour === 'busybox' ? `invalid number '${word}'` : /^\d+$/.test(word) ? `${word}: limit out of range` : `${word}: invalid ${/^0x/i.test(word) ? 'hex ' : /^0./.test(word) ? 'octal ' : ''}number`, flavour === 'dash' ? 2 : 1);
  try {
    if (limit.letter === 'p') throw new Errno('EINVAL');
    setLimit(shell.p, limit, sides, value);
    return 0;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return yield* complain(shell, 'ulimit', flavour === 'dash' ? `error setting limit (${error.strerror})` : flavour === 'busybox' ? `error setting limit: ${error.strerror}` : `${limit.bash}: cannot modify limit: ${error.strerror}`, flavour === 'dash' ? 2 : 1);
  }
}

interface Wanted {
  readonly sides: ReadonlySet<Side>;
  readonly all: boolean;
  readonly commands: { limit: Limit; word?: string }[];
  readonly rest: readonly string[];
}

/** Reads the options: a letter may have its value behind it; in dash the last letter counts, and so does the last of -S and -H. */
function read(shell: Shell, argv: readonly string[]): Wanted | { bad: string } {
  const flavour = flavourOf(shell), sides = new Set<Side>(), commands: { limit: Limit; word?: string }[] = [];
  let all = false, i = 1;
  for (; i < argv.length && /^-./.test(argv[i]!); i++) {
    // In busybox nothing counts behind it.
    if (argv[i] === '--') {
      i = flavour === 'busybox' ? argv.length : i + 1;
      break;
    }
    for (let at = 1; at < argv[i]!.length; at++) {
      const letter = argv[i]![at]!, limit = LIMITS.find((one) => one[flavour] !== undefined && letterOf(flavour, one) === letter);
      if (letter === 'S' || letter === 'H') {
        if (flavour === 'dash') sides.clear();
        sides.add(letter === 'S' ? 'soft' : 'hard');
      } else if (letter === 'a') all = true;
      else if (!limit) return { bad: letter };
      else if (flavour === 'dash') commands.splice(0, 1, { limit });
      else {
        const glued = argv[i]!.slice(at + 1), next = argv[i + 1];
        const word = glued !== '' && /^[\dhsu]/.test(glued) && valueOf(shell, limit, glued) !== undefined ? glued : glued === '' && next !== undefined && !next.startsWith('-') ? next : undefined;
        commands.push({ limit, ...(word !== undefined && { word }) });
        if (word === undefined) continue;
        if (word !== glued) i++;
        break;
      }
    }
  }
  return { sides, all, commands, rest: argv.slice(i) };
}

function* ulimit(shell: Shell, argv: string[]): Blocking<number> {
  const flavour = flavourOf(shell), wanted = read(shell, argv);
  if ('bad' in wanted) return yield* flavour === 'busybox' ? refuseLetter(shell, wanted.bad) : badOption(shell, 'ulimit', `-${wanted.bad}`, USAGE);
  const { sides, all, commands, rest } = wanted, side = flavour === 'dash' ? (sides.has('hard') ? 'hard' : 'soft') : sides.has('hard') && !sides.has('soft') ? 'hard' : 'soft';
  if (flavour === 'dash' && rest.length > (all ? 0 : 1)) return yield* complain(shell, 'ulimit', 'too many arguments', 2);
  if (all) {
    for (const limit of inOrder(flavour)) yield* shell.write(`${described(shell, limit, side)}\n`);
    return 0;
  }
  const [word] = rest, set_ = sides.size === 0 ? new Set<Side>(['soft', 'hard']) : sides;
  if (commands.length === 0) commands.push({ limit: LIMITS.find(({ letter }) => letter === 'f')! });
  if (word !== undefined && commands.length === 1) commands[0]!.word ??= word;
  for (const { limit, word: value } of commands) {
    const status = value === undefined ? 0 : yield* set(shell, limit, set_, value);
    if (status !== 0) return status;
    if (value === undefined) yield* shell.write(`${commands.length > 1 ? described(shell, limit, side) : text(shell, limit, side)}\n`);
  }
  return 0;
}

const inOrder = (flavour: Flavour): Limit[] =>
  flavour === 'dash' ? [...DASH_ORDER].map((letter) => LIMITS.find((one) => one.letter === letter)!) : LIMITS.filter((one) => one[flavour] !== undefined);

function* refuseLetter(shell: Shell, letter: string): Blocking<number> {
  yield* shell.error(`ulimit: invalid option -- '${letter}'\n`);
  return 1;
}

const USAGE = 'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]';

export const ulimitEntry: BuiltinEntry = { name: 'ulimit', run: ulimit, usage: USAGE };
