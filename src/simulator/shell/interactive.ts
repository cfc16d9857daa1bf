/** The loop of an interactive shell: prompt, line, run, again. */
import type { Blocking } from '../kernel/blocking.ts';
import { Interrupted } from '../kernel/process.ts';
import { notifyJobs } from './jobs.ts';
import { renderPrompt } from './prompt.ts';
import type { Shell } from './shell.ts';
import { isIncomplete } from './syntax/errors.ts';

export function* runInteractive(shell: Shell): Blocking<number> {
  setPrompts(shell);
  for (;;) {
    yield* notifyJobs(shell);
    let text: string | undefined;
    try {
      text = yield* readCommand(shell);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      yield* shell.error('^C\n');
      shell.status = 130;
      continue;
    }
    if (text === undefined) {
      if (shell.dialect === 'bash') yield* shell.error('exit\n');
      else yield* shell.error('\n');
      return shell.status;
    }
    if (text.trim() !== '') yield* shell.run(text);
  }
}

function setPrompts(shell: Shell): void {
  const { variables, dialect } = shell;
  const once = (name: string, value: string): void => {
    if (variables.get(name) === undefined) variables.define(name, { value });
  };
  once('PS1', dialect === 'bash' ? '\\u@\\h:\\w\\$ ' : '\\w \\$ ');
  once('PS2', '> ');
}

function* readCommand(shell: Shell): Blocking<string | undefined> {
  let text = '';
  for (let prompt = 'PS1'; ; prompt = 'PS2') {
    yield* shell.error(renderPrompt(shell, shell.variables.get(prompt) ?? '').replace(/[\u0001\u0002]/g, ''));
    const line = yield* shell.readLine(0);
    if (line === undefined) return text === '' ? undefined : text;
    text += (text === '' ? '' : '\n') + line;
    if (!isIncomplete(text)) return text;
  }
}
