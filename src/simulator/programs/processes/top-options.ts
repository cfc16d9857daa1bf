/** The command line of procps' top, which reads it in a way of its own. */
import type { Process } from '../../kernel/process.ts';
import { findUser } from '../accounts.ts';
import { parseOptions, UsageError, type Parsed } from '../options.ts';
import { Mistake } from './mistake.ts';
import { FIELDS } from './top-fields.ts';

export interface TopSettings {
  batch: boolean;
  rounds: number;
  /** Seconds. */
  delay: number;
  /** Index into FIELDS. */
  sort: number;
  ascending: boolean;
  commandLine: boolean;
  idle: boolean;
  everyProcessor: boolean;
  threads: boolean;
  secure: boolean;
  summaryScale: number;
  taskScale: number;
  user: number | undefined;
  /** The user is the wrong one: `-u '!root'`. */
  exceptUser: boolean;
  pids: readonly number[];
  width: number | undefined;
  show: 'help' | 'version' | 'fields' | undefined;
  most: number;
  filters: { field: number; operator: string; value: string; negated: boolean }[];
}

const withValue = (short: string, long: string) => ({ short, long, value: true as const });
const OPTIONS = [
  { short: 'b', long: 'batch-mode' }, { short: 'c', long: 'cmdline-toggle' }, withValue('d', 'delay'), withValue('E', 'scale-summary-mem'), withValue('e', 'scale-task-mem'), { short: 'H', long: 'threads-show' }, { short: 'h' }, { short: 'i', long: 'idle-toggle' }, withValue('n', 'iterations'),
  { short: 'O', long: 'list-fields' }, withValue('o', 'sort-override'), withValue('p', 'pid'), { short: 'S', long: 'accum-time-toggle' }, { short: 's', long: 'secure-mode' }, withValue('U', 'filter-any-user'), withValue('u', 'filter-only-euser'), { short: 'V' }, { short: 'w', long: 'width', value: 'optional' as const }, { short: '1', long: 'single-cpu-toggle' },
];

/** getopt complained; top ends with 0 all the same. */
export class Unread extends Mistake {}

export const SCALES = 'kmgtpe';

/** @throws Mistake */
export function topSettings(p: Process, words: readonly string[]): TopSettings {
  const settings: TopSettings = {
    batch: false, rounds: Infinity, delay: 3, sort: FIELDS.findIndex(({ name }) => name === '%CPU'), ascending: false, commandLine: false, idle: true, everyProcessor: false, threads: false, secure: false, summaryScale: 1, taskScale: 0, user: undefined, exceptUser: false, pids: [], width: undefined, show: undefined, most: 0, filters: [],
  };
  const { options, operands } = parsed(words);
  if (operands.length > 0) throw new Mistake(`top: unknown option '${operands[0]}'`);
  for (const { name, value } of options.all) apply(p, settings, name, value);
  return settings;
}

function parsed(words: readonly string[]): { options: Parsed; operands: string[] } {
  try {
    // A width may stand apart.
    return parseOptions(words.flatMap((word, i) => (words[i - 1] === '-w' && /^[^-]/.test(word) ? [] : word === '-w' && /^[^-]/.test(words[i + 1] ?? '') ? [`-w${words[i + 1]}`] : [word])), OPTIONS, { stopAtOperand: false });
  } catch (error) {
    if (error instanceof UsageError) throw error.help ? new Mistake('') : new Unread(`top: ${error.gnu}`);
    throw error;
  }
}

function refuse(message: string): never {
  throw new Mistake(`top: ${message}`);
}

function apply(p: Process, settings: TopSettings, name: string, value = ''): void {
  const scale = (letters: string): number => (value.length === 1 && letters.includes(value.toLowerCase()) ? letters.indexOf(value.toLowerCase()) : refuse(`bad memory scaling arg '${value}'`));
  if (name === 'b') settings.batch = true;
  else if (name === 'c') settings.commandLine = !settings.commandLine;
  else if (name === 'd') settings.delay = /^-/.test(value) ? refuse('-d requires positive argument') : /^\d*[.,]?\d+$|^\d+[.,]$/.test(value) ? Number(value.replace(',', '.')) : refuse(`bad delay interval '${value}'`);
  else if (name === 'E') settings.summaryScale = scale(SCALES);
  else if (name === 'e') settings.taskScale = scale(SCALES.slice(0, 5));
  else if (name === 'H') settings.threads = true;
  else if (name === 'i') settings.idle = !settings.idle;
  else if (name === 'n') settings.rounds = /^[1-9]\d*$/.test(value) ? Number(value) : refuse(`bad iterations argument '${value}'`);
  else if (name === 'o') sortBy(settings, value);
  else if (name === 'p') settings.pids = [...settings.pids, ...value.split(',').map((one) => (/^\d+$/.test(one) ? Number(one) || p.pid : refuse(`bad pid '${one}'`)))];
  else if (name === 's') settings.secure = true;
  else if (name === 'u' || name === 'U') chooseUser(p, settings, value);
  else if (name === 'w') settings.width = value === '' ? 512 : /^\d+$/.test(value) ? Math.min(512, Number(value)) : refuse(`bad width arg '${value}'`);
  else if (name === '1') settings.everyProcessor = !settings.everyProcessor;
  else if (name === 'O') settings.show = 'fields';
  else if (name === 'h') settings.show = 'help';
  else if (name === 'V') settings.show = 'version';
}

function sortBy(settings: TopSettings, text: string): void {
  const name = text.replace(/^[-+]/, ''), found = FIELDS.findIndex((field) => field.name.toLowerCase() === name.toLowerCase());
  if (found < 0) refuse(`unrecognized field name '${name}'`);
  settings.sort = found;
  settings.ascending = text.startsWith('-');
}

/** @throws Mistake where there is no such user */
export function chooseUser(p: Process, settings: TopSettings, text: string): void {
  const name = text.replace(/^!/, '');
  const user = name === '' ? undefined : findUser(p, name)?.uid ?? (/^\d+$/.test(name) ? Number(name) : refuse('Invalid user'));
  settings.user = user;
  settings.exceptUser = text.startsWith('!');
}
