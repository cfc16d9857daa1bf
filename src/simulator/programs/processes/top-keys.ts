/** The keys of procps' top. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal } from '../../kernel/signals.ts';
import { askLine, nextKey } from './keys.ts';
import { Mistake } from './mistake.ts';
import { FIELDS, SHOWN } from './top-fields.ts';
import { chooseUser, type TopSettings } from './top-options.ts';
import type { Frame } from './top-screen.ts';

export interface TopView {
  settings: TopSettings;
  selected: number;
  /** Stands in the blank line until the next frame. */
  message: string;
  help: boolean;
  done: boolean;
}

const SORTS: Readonly<Record<string, string>> = { M: '%MEM', P: '%CPU', T: 'TIME+', N: 'PID' };

/** Does what a key asks for. True: the frame is drawn again at once, against the same past. */
export function* obey(p: Process, file: OpenFile, view: TopView, key: string, shown: Frame): Blocking<boolean> {
  const { settings } = view, row = shown.summary.length + 1;
  const ask = (prompt: string): Blocking<string | undefined> => askLine(p, file, row, prompt);
  if (key === 'q' || key === '\x03') view.done = true;
  else if (key === ' ' || key === '\r' || key === '\n') return false;
  else if (SORTS[key]) settings.sort = FIELDS.findIndex(({ name }) => name === SORTS[key]);
  else if (key === '<') settings.sort = Math.max(0, settings.sort - 1);
  else if (key === '>') settings.sort = Math.min(SHOWN - 1, settings.sort + 1);
  else if (key === 'R') settings.ascending = !settings.ascending;
  else if (key === '1') settings.everyProcessor = !settings.everyProcessor;
  else if (key === 'c') settings.commandLine = !settings.commandLine;
  else if (key === 'i') settings.idle = !settings.idle;
  else if (key === 'H') settings.threads = !settings.threads;
  else if (key === 'E') settings.summaryScale = (settings.summaryScale + 1) % 6;
  else if (key === 'e') settings.taskScale = (settings.taskScale + 1) % 5;
  else if (key === '=') Object.assign(settings, { user: undefined, pids: [], filters: [], most: 0, idle: true });
  else if (key === 'h' || key === '?') yield* help(p, file, view);
  else if (key === 'u' || key === 'U') yield* guarded(view, ask('Which user (blank for all)'), (text) => chooseUser(p, settings, text));
  else if (key === 'n' || key === '#') yield* guarded(view, ask(`Maximum tasks = ${settings.most}, change to (0 is unlimited)`), (text) => (settings.most = number(text, settings.most)));
  else if (key === 'o' || key === 'O') yield* guarded(view, ask(`add filter #${settings.filters.length + 1} (ignoring case) as: [!]FLD?VAL`), (text) => addFilter(settings, text));
  else if ('dskr'.includes(key) && settings.secure) view.message = 'Unavailable in secure mode';
  else if (key === 'd' || key === 's') yield* guarded(view, ask(`Change delay from ${settings.delay.toFixed(1)} to`), (text) => (settings.delay = number(text, settings.delay)));
  else if (key === 'k') yield* signalTask(p, view, shown, ask);
  else if (key === 'r') yield* reniceTask(p, view, shown, ask);
  else view.message = " Unknown command - try 'h' for help";
  return true;
}

function* guarded(view: TopView, asked: Blocking<string | undefined>, use: (text: string) => unknown): Blocking<void> {
  const text = yield* asked;
  if (text === undefined) return;
  try {
    use(text.trim());
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    view.message = ` ${error.message.replace(/^top: /, '')}`;
  }
}

function number(text: string, before: number): number {
  if (text === '') return before;
  if (!/^\d*\.?\d+$/.test(text)) throw new Mistake('Unacceptable floating point');
  return Number(text);
}

function addFilter(settings: TopSettings, text: string): void {
  if (text === '') return;
  const [, negated = '', name = '', operator = '', value = ''] = /^(!?)([^=<>]*)([=<>])(.*)$/.exec(text) ?? [];
  if (operator === '') throw new Mistake(`'${text}': missing delimiter`.replace(`'${text}': missing delimiter`, 'Missing delimiter or value'));
  const field = FIELDS.findIndex((one) => one.name === name);
  if (field < 0) throw new Mistake(`unrecognized field name '${name}'`);
  settings.filters.push({ field, operator, value, negated: negated !== '' });
}

function* chosen(p: Process, view: TopView, shown: Frame, ask: (prompt: string) => Blocking<string | undefined>, what: string): Blocking<{ pid: number; process: Process } | undefined> {
  const first = shown.rows[0]?.task.pid;
  const text = yield* ask(`PID to ${what} [default pid = ${first}]`);
  if (text === undefined) return undefined;
  const pid = text.trim() === '' ? first : Number(text);
  if (pid === undefined || !Number.isInteger(pid)) {
    view.message = ' Unacceptable integer';
    return undefined;
  }
  const process = p.ns.pids.processes.get(pid);
  if (process && !process.ended) return { pid, process };
  view.message = what === 'renice' ? ` Failed renice of PID ${pid} to 0: No such process` : ` Failed signal pid '${pid}' with '15': No such process`;
  return undefined;
}

function* signalTask(p: Process, view: TopView, shown: Frame, ask: (prompt: string) => Blocking<string | undefined>): Blocking<void> {
  const target = yield* chosen(p, view, shown, ask, 'signal/kill');
  if (!target) return;
  const text = yield* ask(`Send pid ${target.pid} signal [15/sigterm]`);
  if (text === undefined) return;
  const signal = text.trim() === '' ? 15 : parseSignal(text.trim());
  if (signal === undefined) view.message = ' Invalid signal';
  else if (p.uid !== 0 && p.uid !== target.process.uid) view.message = ` Failed signal pid '${target.pid}' with '${signal}': Operation not permitted`;
  else if (signal > 0) target.process.signal(signal);
}

function* reniceTask(p: Process, view: TopView, shown: Frame, ask: (prompt: string) => Blocking<string | undefined>): Blocking<void> {
  const target = yield* chosen(p, view, shown, ask, 'renice');
  if (!target) return;
  const text = yield* ask(`Renice PID ${target.pid} to value`);
  if (text === undefined || text.trim() === '') return;
  const value = Number(text), before = target.process.niceness ?? 0;
  if (!Number.isInteger(value)) view.message = ' Unacceptable integer';
  else if (p.uid !== 0 && (p.uid !== target.process.uid || value < before)) view.message = ` Failed renice of PID ${target.pid} to ${value}: ${p.uid === target.process.uid ? 'Permission denied' : 'Operation not permitted'}`;
  else target.process.niceness = Math.max(-20, Math.min(19, value));
}

const HELP = [
  'Help for Interactive Commands - procps-ng 4.0.2', '', '  M,P,T,N     Sort by: %MEM, %CPU, TIME+, PID;  <,> move the sort field;  R reverse', '  c,i,H,1     Toggle: command line; idle tasks; threads; one line for each processor', '  E,e         Scale of memory in the summary, of the tasks',
  '  u,o,n       Only tasks of a user; add a filter; how many tasks', '  k,r         Send a signal to a task; renice a task', '  d or s      Set the delay between updates', '  =           Show all tasks again', '  q           Quit', '', "Type 'q' or <Esc> to continue ",
];

function* help(p: Process, file: OpenFile, { settings }: TopView): Blocking<void> {
  yield* p.write(1, `\x1b[H\x1b[J${[HELP[0], `Secure mode ${settings.secure ? 'On' : 'Off'}.  Delay ${settings.delay.toFixed(1)} secs.`, ...HELP.slice(2)].join('\r\n')}`);
  yield* nextKey(p, file, Infinity);
}
