import type { Blocking } from '../../kernel/blocking.ts';
import { expression } from '../../kernel/expression.ts';
import { numberShown, processesShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal, SIGNALS } from '../../kernel/signals.ts';
import { parseOptions, type Parsed } from '../options.ts';
import { commandOf, withSignalWord } from '../process-list.ts';
import { compilePattern, PatternError } from '../regex.ts';
import { regcompWords } from '../regcomp-words.ts';
import { complain, type Flavour, type Tool } from '../tool.ts';
import { MATCH_OPTIONS, matching } from './matching.ts';
import { Mistake } from './mistake.ts';
import { withUsage } from './own-usage.ts';
import { USAGES } from './usages.ts';

const pgrepOptions = [...MATCH_OPTIONS, { short: 'd', long: 'delimiter', value: true as const }, { short: 'l', long: 'list-name' }, { short: 'a', long: 'list-full' }, { short: 'v', long: 'inverse' }, { short: 'w', long: 'lightweight' }];
const pkillOptions = [...MATCH_OPTIONS, { short: 'e', long: 'echo' }, { short: 'q', long: 'queue', value: true as const }, { long: 'signal', value: true as const }];
/** busybox takes -s for its own session. */
const busyboxOptions = [...['l', 'a', 'f', 'n', 'o', 'v', 'x', 's', 'c', 'e'].map((short) => ({ short })), { short: 'P', value: true as const }, { long: 'signal', value: true as const }];

export const pgrep: Tool = {
  name: 'pgrep', usage: 'PATTERN', summary: 'Print the numbers of processes by name', raw: true,
  *run(p, { name, flavour, operands }) {
    return yield* prepared(p, name, flavour, operands, pgrepOptions, function* ({ options, operands: patterns }) {
      const found = matching(p, name, options, patterns);
      const text = found.map(({ pid, process }) => `${pid}${options.has('a') ? ` ${commandOf(process) || process.comm}` : options.has('l') ? ` ${options.has('f') && flavour === 'busybox' ? commandOf(process) : process.comm}` : ''}`);
      if (options.has('c')) yield* p.write(1, `${found.length}\n`);
      else if (text.length > 0) yield* p.write(1, `${text.join(options.value('d') ?? '\n')}\n`);
      return found.length > 0 ? 0 : 1;
    });
  },
};

export const pkill: Tool = {
  name: 'pkill', usage: '[-SIGNAL] PATTERN', summary: 'Send a signal to processes by name', raw: true,
  *run(p, { name, flavour, operands }) {
    // `-9`, `-HUP`: the signal is written as an option.
    const words = operands.map((word, i) => (i === 0 && /^-(\d+|[A-Z][A-Z0-9]+)$/.test(word) && parseSignal(word.slice(1)) !== undefined ? `--signal=${word.slice(1)}` : word));
    return yield* prepared(p, name, flavour, words, pkillOptions, function* ({ options, operands: patterns }) {
      const signal = parseSignal(options.value('signal') ?? 'TERM');
      if (signal === undefined) throw new Mistake(`${name}: Unknown signal "${options.value('signal')}".`);
      const found = matching(p, name, options, patterns);
      for (const { pid, process } of found) {
        if (p.uid !== 0 && p.uid !== process.uid) {
          yield* complain(p, `${name}: killing pid ${pid} failed: Operation not permitted`);
          continue;
        }
        if (signal > 0) process.signal(signal, false, p);
        if (options.has('e')) yield* p.write(1, `${process.comm} killed (pid ${pid})\n`);
      }
      if (options.has('c')) yield* p.write(1, `${found.length}\n`);
      return found.length > 0 ? 0 : 1;
    });
  },
};

function* prepared(p: Process, name: string, flavour: Flavour, words: readonly string[], known: typeof pgrepOptions, body: (words: { options: Parsed; operands: string[] }) => Blocking<number>): Blocking<number> {
  try {
    if (flavour === 'gnu') return yield* withUsage(p, name, words.map((word) => (word === '-V' ? '--version' : word === '-h' ? '--help' : word)), known, body, { status: 2 });
    return yield* body(parseOptions(words, busyboxOptions, { stopAtOperand: false }));
  } catch (error) {
    if (error instanceof PatternError) yield* complain(p, flavour === 'gnu' ? `${name}: regex error: ${regcompWords(p, error)}` : `${name}: bad regex '${error.pattern}': ${regcompWords(p, error)}`);
    else if (error instanceof Mistake) yield* complain(p, error.message);
    else throw error;
    return flavour === 'gnu' ? 2 : 1;
  }
}

/** Programs by their exact name, the youngest first. */
export const pidof: Tool = {
  name: 'pidof', usage: '[NAME]...', summary: 'Print the numbers of the processes of a program', raw: true,
  *run(p, { name, operands, flavour }) {
    const { options, operands: names } = parseOptions(operands, [...['c', 'h', 'n', 'q', 's', 'x', 'z'].map((short) => ({ short })), { short: 'd', value: true }, { short: 'o', value: true }], { stopAtOperand: false });
    if (options.has('h') && flavour === 'gnu') return yield* withUsage(p, name, ['--help'], [], function* () { return 0; });
    const omitted = options.values('o').flatMap((text) => text.split(/[ ,]/)).map((text) => (text === '%PPID' ? numberShown(p, p.parent) : Number(text)));
    const isIt = (process: Process): boolean => names.some((one) => process.comm === one.split('/').pop()!.slice(0, 15) || (process.argv[0] ?? '').split('/').pop() === one || (options.has('x') && process.argv[1]?.split('/').pop() === one));
    const found = [...processesShown(p)].filter(([pid, process]) => process !== p && !process.ended && !omitted.includes(pid) && isIt(process)).map(([pid]) => pid).sort((a, b) => b - a);
    const shown = options.has('s') ? found.slice(0, 1) : found;
    if (shown.length > 0 && !options.has('q')) yield* p.write(1, `${shown.join(options.value('d') ?? ' ')}\n`);
    return shown.length > 0 ? 0 : 1;
  },
};

/** psmisc's killall, and busybox's. */
export const killall: Tool = {
  name: 'killall', usage: '[-SIGNAL] NAME...', summary: 'Send a signal to processes by name', raw: true,
  *run(p, { name, operands, flavour }) {
    const words = withSignalWord(operands), letters = [...'egIiqrvw'].map((short) => ({ short }));
    const known = [...letters, { short: 'l', long: 'list' }, { short: 's', long: 'signal', value: true as const }, { short: 'u', long: 'user', value: true as const }, { short: 'o', long: 'older-than', value: true as const }, { short: 'y', long: 'younger-than', value: true as const }];
    if (flavour === 'gnu' && operands.length === 0) {
      yield* p.write(2, USAGES['killall']!);
      return 1;
    }
    if (operands.length === 0) {
      yield* complain(p, 'killall: you need to specify whom to kill');
      return 1;
    }
    const { options, operands: names } = parseOptions(words.map((word, i) => (i === 0 && /^-[A-Z]{2,}$/.test(word) ? `-s${word.slice(1)}` : word)), known, { stopAtOperand: false });
    if (options.has('l')) {
      yield* p.write(1, `${signalLines(flavour)}\n`);
      return 0;
    }
    const signal = parseSignal(options.value('s') ?? 'TERM');
    if (signal === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${options.value('s')}: unknown signal; killall -l lists signals.` : `killall: bad signal name '${options.value('s')}'`);
      return 1;
    }
    return yield* killNamed(p, names, signal, options, flavour);
  },
};

/** undefined: it is no extended regular expression. */
function patternOf(text: string): RegExp | undefined {
  try {
    return expression(compilePattern(text, 'E'), 'u');
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

function* killNamed(p: Process, names: readonly string[], signal: number, options: Parsed, flavour: Flavour): Blocking<number> {
  let status = 0;
  for (const name of names) {
    const pattern = options.has('r') ? patternOf(name) : undefined;
    if (options.has('r') && !pattern) {
      yield* complain(p, `killall: Bad regular expression: ${name}`);
      return 1;
    }
    const same = (text: string): boolean => (pattern ? pattern.test(text) : options.has('I') ? text.toLowerCase() === name.toLowerCase() : text === name.slice(0, 15));
    const found = [...processesShown(p)].filter(([, process]) => process !== p && !process.ended && same(process.comm));
    if (found.length === 0) {
      if (!options.has('q')) yield* complain(p, flavour === 'gnu' ? `${name}: no process found` : `killall: ${name}: no process killed`);
      status = 1;
    }
    for (const [pid, process] of found) {
      if (p.uid !== 0 && p.uid !== process.uid) {
        yield* complain(p, `${name}(${pid}): Operation not permitted`);
        status = 1;
        continue;
      }
      if (signal > 0) process.signal(signal, false, p);
      if (options.has('v')) yield* complain(p, `Killed ${process.comm}(${pid}) with signal ${signal}`);
    }
  }
  return status;
}

/** The names of all signals, as many to a line as fit. */
export function signalLines(flavour: Flavour): string {
  const names = Object.keys(SIGNALS).map((name) => (name === 'IO' ? 'POLL' : name));
  if (flavour === 'busybox') return Object.entries(SIGNALS).map(([name, number]) => `${String(number).padStart(2)}) ${name === 'IO' ? 'POLL' : name}`).join('\n');
  return names.reduce<string[]>((lines, name) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length + 1 > 78) return [...lines, name];
    return [...lines.slice(0, -1), `${last} ${name}`];
  }, []).join('\n');
}
