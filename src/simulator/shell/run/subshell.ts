/** A copy of the shell in a process of its own. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Process, SpawnOptions } from '../../kernel/process.ts';
import { Errno } from '../../kernel/errno.ts';
import { Failure } from '../failure.ts';
import type { Shell } from '../shell.ts';
import type { Subshell } from '../syntax/program.ts';
import { waitForeground } from '../jobs.ts';
import { posixForms } from '../syntax/posix-forms.ts';
import { runList } from './list.ts';

/** bash tries again after so many seconds each. */
const RETRIES = [1, 2, 4, 8];

/** Makes a process; where the system refuses one, bash waits and tries again for a while. @throws Failure */
export function* forking<T>(shell: Shell, attempt: () => T): Blocking<T> {
  if (shell.dialect === 'ash') posixForms().takeNumber(shell);
  for (let tries = 0; ; tries++) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof Errno) || error.code !== 'EAGAIN') throw error;
      if (shell.dialect === 'ash' || tries >= RETRIES.length) throw forkFailure(shell);
      yield* shell.complain('fork: retry: Resource temporarily unavailable');
      yield* shell.p.sleep(RETRIES[tries]! * 1000);
    }
  }
}

/** @throws Errno EAGAIN where the system refuses another process */
export function forkShell(shell: Shell, body: (sub: Shell) => Blocking<number>, options: Partial<SpawnOptions> = {}): Process {
  const child = shell.p.fork(() => runIn(sub, body), options);
  // Now and not when it first runs: by then a loop may have gone on, and its variable with it.
  const sub = shell.clone(child);
  return child;
}

function* runIn(sub: Shell, body: (sub: Shell) => Blocking<number>): Blocking<number> {
  try {
    return yield* sub.runToExit(() => body(sub));
  } finally {
    sub.forget();
  }
}

/** What the shells say when the limit of processes is reached. */
const forkFailure = (shell: Shell): Failure =>
  new Failure(shell.dialect === 'ash' ? "can't fork: Resource temporarily unavailable" : 'fork: Resource temporarily unavailable', { status: shell.dialect === 'ash' ? 2 : 254, fatal: shell.dialect === 'ash' });

export function* runSubshell(shell: Shell, node: Subshell): Blocking<number> {
  shell.line = node.line;
  const group = shell.newGroup();
  const child = yield* forking(shell, () => forkShell(shell, (sub) => {
    sub.loops = 0;
    if (sub.dialect === 'ash') sub.inheritedTraps = undefined;
    return runList(sub, node.body);
  }, group));
  const status = yield* waitForeground(shell, [child], node);
  shell.pipeStatus = [status];
  if (shell.inTrap === 0) shell.command = node;
  return yield* shell.afterCommand(status);
}
