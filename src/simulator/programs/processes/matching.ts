/** Which processes pgrep and pkill mean. */
import { expression } from '../../kernel/expression.ts';
import { lookup, readText } from '../../kernel/files.ts';
import { stateLetter } from '../../kernel/proc-process.ts';
import { numberShown } from '../../kernel/proc.ts';
import type { Process } from '../../kernel/process.ts';
import { findGroup, findUser } from '../accounts.ts';
import type { Option, Parsed } from '../options.ts';
import { commandOf, visible } from '../process-list.ts';
import { compilePattern } from '../regex.ts';
import { Mistake } from './mistake.ts';
import { ShowUsage } from './own-usage.ts';

export const MATCH_OPTIONS: readonly Option[] = [
  { short: 'c', long: 'count' }, { short: 'f', long: 'full' }, { short: 'g', long: 'pgroup', value: true }, { short: 'G', long: 'group', value: true }, { short: 'i', long: 'ignore-case' }, { short: 'n', long: 'newest' }, { short: 'o', long: 'oldest' }, { short: 'O', long: 'older', value: true },
  { short: 'P', long: 'parent', value: true }, { short: 's', long: 'session', value: true }, { short: 't', long: 'terminal', value: true }, { short: 'u', long: 'euid', value: true }, { short: 'U', long: 'uid', value: true }, { short: 'x', long: 'exact' }, { short: 'F', long: 'pidfile', value: true }, { short: 'L', long: 'logpidfile' },
  { short: 'r', long: 'runstates', value: true }, { short: 'A', long: 'ignore-ancestors' }, { short: 'h' }, { short: 'V' },
];

type Found = { pid: number; process: Process };

/** @throws Mistake, PatternError */
export function matching(p: Process, name: string, options: Parsed, operands: readonly string[]): Found[] {
  if (operands.length > 1) throw new Mistake(`${name}: only one pattern can be provided\nTry \`${name} --help' for more information.`);
  const criteria = operands.length > 0 || ['g', 'G', 'P', 's', 't', 'u', 'U', 'F', 'r', 'O'].some((letter) => options.has(letter));
  if (!criteria) throw new Mistake(`${name}: no matching criteria specified\nTry \`${name} --help' for more information.`);
  if (options.has('n') && options.has('o')) throw new ShowUsage();
  const wanted = tests(p, name, options);
  const named = patternTest(options, operands[0]);
  const ancestors = new Set<Process>();
  if (options.has('A')) for (let one: Process | undefined = p; one; one = one.parent) ancestors.add(one);
  const found = visible(p).filter(({ process, pid }) => process !== p && !ancestors.has(process) && (wanted.every((test) => test(process, pid)) && named(process)) !== options.has('v'));
  if (options.has('n')) return found.sort((a, b) => a.process.startedAt - b.process.startedAt || a.pid - b.pid).slice(-1);
  return options.has('o') ? found.sort((a, b) => a.process.startedAt - b.process.startedAt || a.pid - b.pid).slice(0, 1) : found;
}

function patternTest(options: Parsed, pattern: string | undefined): (process: Process) => boolean {
  if (pattern === undefined) return () => true;
  const source = compilePattern(pattern, 'E'), found = expression(options.has('x') ? `^(?:${source})$` : source, options.has('i') ? 'iu' : 'u');
  return (process) => found.test(options.has('f') && !process.ended ? commandOf(process) : process.comm);
}

function tests(p: Process, name: string, options: Parsed): ((process: Process, pid: number) => boolean)[] {
  const list = (letter: string): string[] | undefined => options.value(letter)?.split(',');
  const numbers = (letter: string): number[] | undefined => list(letter)?.map((text) => {
    if (!/^\d+$/.test(text)) throw new Mistake(`${name}: not a number: ${text}`);
    return Number(text);
  });
  const users = (letter: string): number[] | undefined => list(letter)?.map((text) => findUser(p, text)?.uid ?? (/^\d+$/.test(text) ? Number(text) : refuse(`${name}: invalid user name: ${text}`)));
  const groups = list('G')?.map((text) => findGroup(p, text) ?? refuse(`${name}: invalid group name: ${text}`));
  const terminals = list('t');
  const older = options.value('O'), states = options.value('r'), file = options.value('F');
  if (older !== undefined && !/^\d+$/.test(older)) throw new Mistake(`${name}: not a number: ${older}`);
  const listed = file === undefined ? undefined : (lookup(p, file) ? readText(p, file) : '').match(/\d+/g)?.map(Number) ?? refuse(`${name}: pidfile not valid\nTry \`${name} --help' for more information.`);
  const own = (values: number[] | undefined, zero: number): number[] | undefined => values?.map((value) => (value === 0 ? zero : value));
  const among = (values: readonly number[] | undefined, key: (process: Process, pid: number) => number) => (process: Process, pid: number): boolean => values === undefined || values.includes(key(process, pid));
  return [
    among(numbers('P'), (process) => numberShown(p, process.parent)), among(own(numbers('g'), p.group), (process) => process.group), among(own(numbers('s'), p.session), (process) => process.session),
    among(users('u'), (process) => process.uid), among(users('U'), (process) => process.uid), among(groups, (process) => process.gid), among(listed, (_, pid) => pid),
    (process) => terminals === undefined || terminals.includes(process.tty?.name.replace('/dev/', '') ?? '-'), (process) => older === undefined || p.now - process.startedAt > Number(older) * 1000,
    (process) => states === undefined || states.includes(stateLetter(process)),
  ];
}

function refuse(message: string): never {
  throw new Mistake(message);
}
