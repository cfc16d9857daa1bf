import type { Blocking } from '../../kernel/blocking.ts';
import { Failure } from '../failure.ts';
import type { Shell, ShellFunction } from '../shell.ts';
import { execute } from './execute.ts';

/** So deep does a real shell get in its 8 MB of stack; a call more ends it with a segmentation fault. */
const DEPTH = 8300;
/** After so many calls within each other the next ones get a stack of their own: ours is smaller than a real shell's. */
const CALLS_PER_STACK = 100;

export function* callFunction(shell: Shell, fn: ShellFunction, argv: string[]): Blocking<number> {
  if (shell.callStack.length >= DEPTH) {
    const nest = Number(shell.variables.get('FUNCNEST') ?? 0);
    if (!(nest > 0 && nest < DEPTH)) {
      yield* shell.segmentationFault();
    }
  }
  const nest = Number(shell.variables.get('FUNCNEST') ?? 0);
  if (nest > 0 && shell.callStack.length >= nest) throw new Failure(`${argv[0]}: maximum function nesting level exceeded (${nest})`);
  const before = shell.positional, loops = shell.loops, line = shell.line;
  // A function does not inherit these traps, unless it is traced.
  const hidden = shell.traps.size === 0 ? [] : ['RETURN', 'DEBUG'].map((name) => [name, shell.traps.get(name)] as const);
  const traced = shell.options.functrace || fn.traced === true;
  if (!traced) for (const [name] of hidden) shell.traps.delete(name);
  shell.positional = argv.slice(1);
  shell.loops = 0;
  shell.callStack.push({ name: argv[0]!, line: shell.line, source: fn.source, depth: shell.sources.length });
  if (shell.dialect === 'bash') shell.line = fn.line;
  shell.variables.pushFrame();
  try {
    if (traced && shell.debugTrap) yield* shell.runDebugTrap();
    let status = yield* shell.callStack.length % CALLS_PER_STACK === 0 ? onFreshStack(shell, execute(shell, fn.body)) : execute(shell, fn.body);
    if (shell.jump?.kind === 'return') {
      status = shell.jump.status;
      shell.status = shell.jump.before ?? status;
      shell.jump = undefined;
    }
    if (shell.returnTrap) yield* shell.runReturnTrap();
    return status;
  } catch (error) {
    // Said here, where the place is still the function's.
    if (error instanceof Failure) yield* shell.complainFailure(error);
    throw error;
  } finally {
    shell.variables.popFrame();
    const { options, wrongLocal } = shell.callStack.pop()!;
    Object.assign(shell.options, options);
    shell.positional = before;
    shell.loops = loops;
    shell.line = line;
    for (const [name, action] of hidden) if (action !== undefined && !shell.traps.has(name)) shell.traps.set(name, action);
    if (wrongLocal !== undefined) throw new Failure(`${wrongLocal}: bad variable name`, { status: 2, fatal: true });
  }
}

/** Runs `body` as a thread of its own in the shell's place; what interrupts the shell interrupts it. */
function* onFreshStack<T>(shell: Shell, body: Blocking<T>): Blocking<T> {
  const { agenda } = shell.p, task = shell.p.thread(body);
  try {
    while (!task.done) {
      try {
        yield task.ended.park;
      } catch (error) {
        task.interrupt(error);
      }
    }
    return yield* task.join();
  } finally {
    // Later, since ending it here would need both stacks at once.
    if (!task.done) agenda.soon(() => task.abort());
  }
}
