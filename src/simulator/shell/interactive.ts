/** The loop of an interactive shell: prompt, line, run, again. */
import type { Blocking } from '../kernel/blocking.ts';
import { readText, writeFile } from '../kernel/files.ts';
import { Interrupted } from '../kernel/process.ts';
import { SIGNALS } from '../kernel/signals.ts';
import { isErrno } from './failure.ts';
import { expandText } from './expand/words.ts';
import { EventNotFound, expandHistory } from './history-expansion.ts';
import { isStopped, notifyJobs } from './jobs.ts';
import { LineEditor } from './line-editor/editor.ts';
import { renderPrompt } from './prompt.ts';
import { runSource } from './run/source.ts';
import type { Shell } from './shell.ts';
import { isIncomplete } from './syntax/errors.ts';
import { compileHereText } from './syntax/word.ts';

export function* runInteractive(shell: Shell): Blocking<number> {
  setPrompts(shell);
  const tty = shell.p.files.get(0)?.tty;
  const dumb = shell.variables.get('TERM') === 'dumb' && shell.dialect === 'bash';
  // Debian's dash edits no lines: the terminal does.
  const editor = tty && !dumb && !shell.dash ? new LineEditor(shell, tty) : undefined;
  if (tty && shell.options.monitor) tty.foreground = shell.p.group;
  loadHistory(shell);
  hangUpJobs(shell);
  let warned = false;
  for (;;) {
    yield* notifyJobs(shell);
    let text: string | undefined;
    try {
      text = yield* readCommand(shell, editor);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      if (!editor) yield* shell.error('\n');
      if (shell.pendingSignals.length > 0) yield* shell.runTraps();
      shell.status = 130;
      continue;
    }
    if (text === undefined) {
      if (!warned && shell.dialect === 'bash' && shell.jobs.some(isStopped)) {
        yield* shell.error('exit\nThere are stopped jobs.\n');
        warned = true;
        continue;
      }
      if (!shell.dash) yield* shell.error(shell.dialect === 'bash' ? (shell.name.startsWith('-') ? 'logout\n' : 'exit\n') : '\n');
      break;
    }
    warned = false;
    if (text.trim() === '') continue;
    yield* runLine(shell, text);
  }
  saveHistory(shell);
  return shell.status;
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
}

/** One whole command: further lines are asked for with PS2. */
function* readCommand(shell: Shell, editor: LineEditor | undefined): Blocking<string | undefined> {
  const hook = shell.variables.get('PROMPT_COMMAND');
  if (hook && shell.dialect === 'bash') yield* keepingStatus(shell, () => runSource(shell, hook, { evaluated: true }));
  let text = '';
  for (let prompt = 'PS1'; ; prompt = 'PS2') {
    const shown = yield* promptText(shell, prompt);
    const line = yield* readLine(shell, editor, shown);
    if (line === undefined) {
      if (text !== '') yield* shell.run(text);
      return text === '' ? undefined : '';
    }
    const expanded = yield* withHistory(shell, line);
    if (expanded === undefined) return '';
    text += (text === '' ? '' : '\n') + expanded;
    if (!isIncomplete(text)) break;
  }
  remember(shell, text);
  return text;
}

function* readLine(shell: Shell, editor: LineEditor | undefined, prompt: string): Blocking<string | undefined> {
  if (editor) return yield* editor.read(prompt);
  yield* shell.error(prompt.replace(/[\u0001\u0002]/g, ''));
  return yield* shell.readLine(0);
}

function* promptText(shell: Shell, name: string): Blocking<string> {
  const rendered = renderPrompt(shell, shell.variables.get(name) ?? '');
  if (!/[$`]/.test(rendered.replace(/\$ ?$/, ''))) return rendered;
  let text = rendered;
  yield* keepingStatus(shell, function* () {
    text = yield* expandText(shell, compileHereText(rendered, { text: rendered, lineAt: () => 1, dialect: shell.dialect }), 'no');
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

/** `!!` and its kin; the expanded line is shown before it runs. */
function* withHistory(shell: Shell, line: string): Blocking<string | undefined> {
  if (!shell.options.histexpand) return line;
  try {
    const expanded = expandHistory(line, shell.history, shell.shopts['extglob'] === true);
    if (expanded === undefined) return line;
    yield* shell.error(`${expanded}\n`);
    return expanded;
  } catch (error) {
    if (!(error instanceof EventNotFound)) throw error;
    yield* shell.complain(error.message);
    return undefined;
  }
}

/** Several lines become one entry, as `cmdhist` makes them, except where a here-document needs its lines. */
function remember(shell: Shell, text: string): void {
  const line = text.replace(/\n+$/, '');
  if (line.trim() === '') return;
  shell.history.add(line, shell.variables.get('HISTCONTROL') ?? '');
}

function loadHistory(shell: Shell): void {
  const file = shell.variables.get('HISTFILE');
  if (!file || shell.dialect !== 'bash') return;
  try {
    for (const line of readText(shell.p, file).split('\n')) shell.history.add(line, '');
  } catch (error) {
    if (!isErrno(error)) throw error;
  }
}

export function saveHistory(shell: Shell): void {
  const file = shell.variables.get('HISTFILE');
  if (!file || shell.dialect !== 'bash' || shell.history.lines.length === 0) return;
  try {
    writeFile(shell.p, file, `${shell.history.lines.join('\n')}\n`, 0o600);
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
