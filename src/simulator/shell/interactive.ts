/** The loop of an interactive shell: prompt, line, run, again. */
import type { Blocking } from '../kernel/blocking.ts';
import { lookup } from '../kernel/files.ts';
import { Interrupted } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { Failure, isErrno } from './failure.ts';
import { expandText } from './expand/words.ts';
import { withEvents } from './history-events.ts';
import { readHistory, rulesOf, writeHistory } from './history-file.ts';
import { joinLines } from './history-join.ts';
import { isStopped, notifyJobs } from './jobs.ts';
import { LineEditor } from './line-editor/editor.ts';
import { renderPrompt } from './prompt.ts';
import { runSource } from './run/source.ts';
import type { Shell } from './shell.ts';
import { expandAliases } from './syntax/aliases.ts';
import { isIncomplete } from './syntax/incomplete.ts';
import { afterInputEnd } from './syntax/reader/find.ts';
import { compileHereText } from './syntax/word.ts';

export function* runInteractive(shell: Shell): Blocking<number> {
  setPrompts(shell);
  const tty = shell.p.files.get(0)?.tty;
  const dumb = shell.variables.get('TERM') === 'dumb' && shell.dialect === 'bash';
  // Debian's dash edits no lines: the terminal does.
  const editor = tty && !dumb && !shell.dash ? new LineEditor(shell, tty) : undefined;
  if (tty && shell.options.monitor) tty.foreground = shell.p.group;
  loadHistory(shell);
  if (shell.name.startsWith('-')) shell.p.kernel.histories.push(shell.history);
  hangUpJobs(shell);
  const leaving: Leaving = { warned: false, ends: 0 };
  for (let goesOn = true; goesOn; ) {
    try {
      goesOn = yield* takeTurn(shell, editor, leaving);
    } catch (error) {
      // ^C in the middle of something that the shell says by itself only cuts that short.
      if (!(error instanceof Interrupted)) throw error;
      shell.status = 130;
    }
  }
  saveHistory(shell);
  return shell.status;
}

/** What was said of leaving, and how many ends of the input came in a row. */
interface Leaving {
  warned: boolean;
  ends: number;
}

/** One command: asked for and run. False: the shell ends. */
function* takeTurn(shell: Shell, editor: LineEditor | undefined, leaving: Leaving): Blocking<boolean> {
  yield* notifyJobs(shell);
  let text: string | undefined | false;
  try {
    text = yield* readCommand(shell, editor);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // busybox leaves a line free.
    if (!editor || (shell.dialect === 'ash' && shell.pendingSignals.length === 0)) yield* shell.error('\n');
    if (shell.pendingSignals.length > 0) yield* shell.runTraps();
    shell.status = 130;
    return true;
  }
  if (text === undefined) return yield* staysAtEnd(shell, leaving);
  if (text === false) return false;
  leaving.warned = false;
  leaving.ends = 0;
  // In dash a signal does not end the reading of a line: its trap has waited.
  if (shell.dash && shell.pendingSignals.length > 0) yield* shell.runTraps();
  if (text.trim() !== '') yield* runLine(shell, text);
  return true;
}

/** The input has ended: a reason to leave, unless the shell ignores it or has stopped jobs of which it tells first. */
function* staysAtEnd(shell: Shell, leaving: Leaving): Blocking<boolean> {
  const login = shell.name.startsWith('-');
  if (++leaving.ends <= endsIgnored(shell)) {
    yield* shell.error(`Use "${login ? 'logout' : 'exit'}" to leave the shell.\n`);
    return true;
  }
  if (!leaving.warned && shell.dialect === 'bash' && shell.jobs.some(isStopped)) {
    yield* shell.error('exit\nThere are stopped jobs.\n');
    leaving.warned = true;
    return true;
  }
  yield* shell.error(shell.dialect === 'bash' ? (login ? 'logout\n' : 'exit\n') : '\n');
  return false;
}

/** How many ends of the input in a row are no reason to leave: `set -o ignoreeof` and $IGNOREEOF. */
function endsIgnored({ options, variables, dialect }: Shell): number {
  const wanted = variables.get('IGNOREEOF');
  if (dialect !== 'bash' || (wanted === undefined && !options.ignoreeof)) return 0;
  return /^\d+$/.test(wanted ?? '') ? Number(wanted) : 10;
}

/** Runs a line and writes it down where graders look: only of a terminal's login shell. */
function* runLine(shell: Shell, text: string): Blocking<void> {
  const record = shell.name.startsWith('-') ? { line: text, status: undefined as number | undefined } : undefined;
  if (record) shell.p.kernel.commands.push(record);
  const debug = shell.variables.get('PS0');
  if (debug) yield* shell.error(renderPrompt(shell, debug));
  try {
    yield* shell.run(text);
  } finally {
    if (record) record.status = shell.status;
  }
}

function setPrompts(shell: Shell): void {
  const { variables, dialect } = shell;
  const once = (name: string, value: string): void => {
    if (variables.get(name) === undefined) variables.define(name, { value });
  };
  if (shell.dash) once('PS1', shell.p.uid === 0 ? '# ' : '$ ');
  once('PS1', dialect === 'bash' ? '\\u@\\h:\\w\\$ ' : shell.dash ? (shell.p.uid === 0 ? '# ' : '$ ') : '\\w \\$ ');
  once('PS2', '> ');
  if (dialect === 'bash') once('HISTFILE', `${variables.get('HOME') ?? ''}/.bash_history`);
  if (dialect === 'bash') once('HISTSIZE', '500');
  if (dialect === 'bash') once('HISTFILESIZE', variables.get('HISTSIZE')!);
}

/** One whole command: further lines are asked for with PS2. False: the shell has nothing to say at its end. */
function* readCommand(shell: Shell, editor: LineEditor | undefined): Blocking<string | undefined | false> {
  if (shell.dialect === 'bash') yield* runHooks(shell);
  let text = '', again = '', dropped = false;
  for (;;) {
    const shown = yield* promptText(shell, text === '' && !dropped ? 'PS1' : 'PS2');
    const line: string | undefined = yield* readLine(shell, editor, shown, again);
    again = '';
    if (line === undefined) {
      if (text === '') return undefined;
      yield* remember(shell, text);
      const then = yield* afterInputEnd(shell, text);
      yield* shell.run(`${text}\n`);
      if (then === 'leaves') return text.endsWith('\\') ? false : undefined;
      [text, dropped] = ['', then === 'continuation'];
      continue;
    }
    const expanded = yield* withHistory(shell, line);
    if (expanded.again) {
      // The line comes back, to be looked at or mended.
      again = expanded.line;
      continue;
    }
    if (!expanded.runs) return '';
    text += (text === '' ? '' : '\n') + expanded.line;
    const whole = shell.dialect === 'bash' && shell.aliases.size > 0 ? expandAliases(text, shell.aliases) : text;
    if (!(yield* isIncomplete(whole, shell))) break;
  }
  yield* remember(shell, text);
  return text;
}

/** PROMPT_COMMAND: a command, or an array of them. */
function* runHooks(shell: Shell): Blocking<void> {
  const hooks = shell.variables.find('PROMPT_COMMAND');
  for (const hook of hooks?.array ? Object.values(hooks.array) : [hooks?.value]) if (hook) yield* keepingStatus(shell, () => runSource(shell, hook, { evaluated: true, named: 'PROMPT_COMMAND' }));
}

function* readLine(shell: Shell, editor: LineEditor | undefined, prompt: string, text: string): Blocking<string | undefined> {
  if (editor) return yield* editor.read(prompt, text);
  yield* shell.error(prompt.replace(/[\u0001\u0002]/g, ''));
  return yield* shell.readLine(0);
}

function* promptText(shell: Shell, name: string): Blocking<string> {
  const rendered = renderPrompt(shell, shell.variables.get(name) ?? '');
  if (!/[$`]/.test(rendered.replace(/\$ ?$/, ''))) return rendered;
  let text = rendered;
  yield* keepingStatus(shell, function* () {
    try {
      text = yield* expandText(shell, compileHereText(rendered, { text: rendered, lineAt: () => 1, dialect: shell.dialect }), 'no');
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      // What cannot be expanded is shown as it is written.
      yield* shell.complainFailure(error.message.endsWith(': bad substitution') ? new Failure(`${rendered}: bad substitution`) : error);
    }
    return 0;
  });
  return text;
}

function* keepingStatus(shell: Shell, run: () => Blocking<number>): Blocking<void> {
  const { status, pipeStatus } = shell;
  yield* run();
  shell.status = status;
  shell.pipeStatus = pipeStatus;
}

interface Said {
  readonly line: string;
  readonly runs: boolean;
  /** It comes back into the line editor. */
  readonly again?: boolean;
}

/** `!!` and its kin; the expanded line is shown before it runs. */
function* withHistory(shell: Shell, line: string): Blocking<Said> {
  if (!shell.options.histexpand || !/^\^|!/.test(line)) return { line, runs: true };
  const expanded = yield* withEvents(shell, line);
  if (expanded === undefined) return { line, runs: true };
  if (typeof expanded === 'string') {
    yield* shell.complain(expanded);
    return { line, runs: false, again: shell.shopts['histreedit'] === true };
  }
  if (shell.shopts['histverify'] && !expanded.printsOnly) return { line: expanded.line, runs: false, again: true };
  yield* shell.error(`${expanded.line}\n`);
  if (expanded.printsOnly) yield* remember(shell, expanded.line);
  return { line: expanded.line, runs: !expanded.printsOnly };
}

/** Several lines become one entry, as `cmdhist` makes them. */
function* remember(shell: Shell, text: string): Blocking<void> {
  const line = text.replace(/\n+$/, ''), size = shell.variables.get('HISTSIZE') ?? '';
  if (shell.dialect === 'bash') shell.history.limit = /^\d+$/.test(size) ? Number(size) : Infinity;
  if (line.trim() === '' || (shell.dialect === 'bash' && !shell.options.history)) return;
  const joins = line.includes('\n') && shell.dialect === 'bash' && shell.shopts['cmdhist'] === true && shell.shopts['lithist'] !== true;
  shell.history.add(joins ? yield* joinLines(line) : line, rulesOf(shell));
}

function loadHistory(shell: Shell): void {
  const file = shell.variables.get('HISTFILE');
  if (!file || shell.dialect !== 'bash' || !lookup(shell.p, file)) return;
  try {
    readHistory(shell, file);
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}

export function saveHistory(shell: Shell): void {
  const file = shell.variables.get('HISTFILE');
  if (!file || shell.dialect !== 'bash' || shell.history.lines.length === 0) return;
  try {
    writeHistory(shell, file);
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}

/** When the terminal goes, the jobs are told and the shell ends. */
function hangUpJobs(shell: Shell): void {
  shell.p.handlers.set(SIGNALS.HUP, () => {
    for (const job of shell.jobs) if (!job.noHangUp) for (const process of job.processes) process.signal(SIGNALS.HUP);
    saveHistory(shell);
    shell.p.handlers.delete(SIGNALS.HUP);
    shell.p.signal(SIGNALS.HUP, true);
    return 'restart';
  });
}
