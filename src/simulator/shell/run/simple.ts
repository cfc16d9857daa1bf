/** Simple commands: expand, redirect, assign, and run a function, a builtin or a program. */
import type { Blocking } from '../../kernel/blocking.ts';
import { findBuiltin, isSpecial } from '../builtins/registry.ts';
import type { Builtin } from '../builtins/builtin.ts';
import { expandText, expandWord, quickField } from '../expand/words.ts';
import { Failure } from '../failure.ts';
import { waitForeground } from '../jobs.ts';
import { refusedWords } from '../restricted.ts';
import type { Shell } from '../shell.ts';
import type { Assignment, Redirection, Simple } from '../syntax/program.ts';
import type { Variable } from '../variables.ts';
import { assign } from './assign.ts';
import { callFunction } from './function.ts';
import { execInPlace, findProgram, spawnProgram } from './external.ts';
import { redirect, RedirectionFailure, restore, type Saved } from './redirect.ts';
import { forking, forkShell } from './subshell.ts';
import { traceAssigned, traceCommand, traceDeclaredArray } from './trace.ts';

export function* runSimple(shell: Shell, node: Simple): Blocking<number> {
  return yield* run(shell, node, false);
}

/** In a child made for this command alone: an external program takes the child's place. */
export function* runInChild(shell: Shell, node: Simple): Blocking<number> {
  return yield* run(shell, node, true);
}

function* run(shell: Shell, node: Simple, replace: boolean): Blocking<number> {
  shell.line = node.line;
  yield* shell.step();
  yield* shell.beforeCommand(node);
  shell.substitutionStatus = 0;
  const arrays = node.declares ? new Map<number, Assignment>() : undefined;
  const descriptors = shell.temporaryDescriptors.length;
  const argv = node.constant ? [...node.constant] : yield* expandArguments(shell, node, arrays);
  if (argv.length === 0) return yield* runWithoutCommand(shell, node);
  const saved: Saved = [];
  const name = argv[0]!;
  const fn = shell.functions.size > 0 ? shell.functions.get(name) : undefined;
  const builtin = fn && !(shell.options.posix && isSpecial(name)) ? undefined : findBuiltin(shell, name);
  // bash shows a command before its redirections are tried, ash after them.
  const waits = shell.options.xtrace && (node.assignments.length > 0 || shell.dialect === 'ash');
  if (node.redirections.length > 0 && !fn && !builtin && !replace && shell.dialect === 'bash' && !shell.mayReplace(node) && node.redirections.some((one) => mayChange(shell, one))) return yield* runApart(shell, node, argv);
  try {
    if (shell.options.xtrace && !waits) yield* traceCommand(shell, arrays ? argv.map((word, i) => (arrays.has(i) ? word.replace(/\+?=$/, '') : word)) : argv);
    if (node.redirections.length > 0) {
      if (waits) shell.traceFile = shell.p.files.get(2)?.retain();
      yield* redirect(shell, node.redirections, name === 'exec' && builtin ? undefined : saved);
    }
    if (node.assignments.length === 0) {
      if (shell.options.xtrace && waits) yield* traceCommand(shell, argv);
      endTrace(shell);
      if (fn && !builtin && replace) return yield* callFunction(shell, fn, argv);
      if (fn && !builtin) return yield* shell.afterCommand(yield* callFunction(shell, fn, argv));
      if (builtin) return yield* shell.afterCommand(yield* callBuiltin(shell, builtin, argv, arrays));
      return yield* runProgram(shell, node, argv, shell.variables.environment(), replace);
    }
    return yield* runWithAssignments(shell, node, argv, fn && !builtin ? fn : undefined, builtin, arrays, replace);
  } catch (error) {
    if (!(error instanceof RedirectionFailure)) throw error;
    restore(shell, saved);
    yield* shell.complain(error.message);
    if (builtin && isSpecial(name) && shell.dialect === 'ash' && !shell.interactive) shell.exit(shell.dash ? 2 : 1);
    return yield* shell.afterCommand(shell.dash ? 2 : 1);
  } finally {
    endTrace(shell);
    if (saved.length > 0) restore(shell, saved);
    if (shell.temporaryDescriptors.length > descriptors) shell.closeTemporary(descriptors);
    if (!node.constant && !shell.p.ended) shell.lastArgument = argv.at(-1)!;
    else shell.lastArgument = argv.at(-1) ?? '';
  }
}

function endTrace(shell: Shell): void {
  shell.traceFile?.release();
  shell.traceFile = undefined;
}

function* expandArguments(shell: Shell, node: Simple, arrays: Map<number, Assignment> | undefined): Blocking<string[]> {
  const argv: string[] = [];
  for (const { word, assignment } of node.words) {
    if (assignment && arrays) {
      const head = `${assignment.name}${assignment.index ? `[${yield* expandText(shell, assignment.index, 'no')}]` : ''}${assignment.append ? '+' : ''}=`;
      if (assignment.elements) arrays.set(argv.length, shell.options.xtrace ? yield* traceDeclaredArray(shell, assignment) : assignment);
      argv.push(assignment.elements ? head : head + (yield* expandText(shell, assignment.value, 'assignment')));
      continue;
    }
    const quick = quickField(shell, word);
    if (quick !== undefined) argv.push(quick);
    else yield* expandWord(shell, word, argv);
  }
  return argv;
}

/** Assignments and redirections alone. */
function* runWithoutCommand(shell: Shell, node: Simple): Blocking<number> {
  const saved: Saved = [], descriptors = shell.temporaryDescriptors.length;
  try {
    // bash assigns first: also where a redirection fails.
    if (shell.dialect === 'bash') for (const one of node.assignments) yield* assign(shell, one);
    if (node.redirections.length > 0) yield* redirect(shell, node.redirections, saved);
    if (shell.dialect === 'ash') for (const one of node.assignments) yield* assign(shell, one);
    if (shell.tracedAssignments.length > 0) yield* traceAssigned(shell);
  } catch (error) {
    if (!(error instanceof RedirectionFailure)) throw error;
    yield* shell.complain(error.message);
    return yield* shell.afterCommand(shell.dash ? 2 : 1);
  } finally {
    restore(shell, saved);
    if (shell.temporaryDescriptors.length > descriptors) shell.closeTemporary(descriptors);
  }
  shell.lastArgument = '';
  return yield* shell.afterCommand(shell.substitutionStatus);
}

export function* callBuiltin(shell: Shell, builtin: Builtin, argv: string[], arrays?: Map<number, Assignment>): Blocking<number> {
  const refused = shell.shopts['restricted_shell'] ? yield* refusedWords(shell, argv) : undefined;
  if (refused !== undefined) return refused;
  const before = shell.builtinName;
  shell.builtinName = argv[0]!;
  try {
    const result = builtin(shell, argv, arrays);
    const status = typeof result === 'number' ? result : yield* result;
    if (shell.p.files.size === 0) return 0;
    return status;
  } catch (error) {
    const text = shell.writeFailure(error);
    if (text === undefined) throw error;
    // busybox tells of it for echo only, and not whose it is.
    if (shell.dash) yield* shell.complainOfBuiltin(argv[0]!, `${argv[0]}: I/O error`);
    else if (shell.dialect === 'bash') yield* shell.complain(`${argv[0]}: ${text}`);
    else if (argv[0] === 'echo') yield* shell.error(`${shell.name.replace(/^-/, '')}: ${text}\n`);
    return 1;
  } finally {
    shell.builtinName = before;
  }
}

/** `A=1 command`: the assignments hold for the command only (except before special builtins of a POSIX shell). */
function* runWithAssignments(
  shell: Shell, node: Simple, argv: string[], fn: Parameters<typeof callFunction>[1] | undefined, builtin: Builtin | undefined, arrays: Map<number, Assignment> | undefined, replace: boolean,
): Blocking<number> {
  const hidden: [string, Variable | undefined][] = [];
  const keep = builtin !== undefined && isSpecial(argv[0]!) && (shell.options.posix || shell.dialect === 'ash');
  for (const one of node.assignments) {
    const before = shell.variables.own(one.name);
    if (before?.readonly) {
      const refusal = new Failure(`${one.name}: readonly variable`);
      if (shell.dialect === 'ash' || shell.options.posix) throw refusal;
      // bash says so, and goes on without it.
      yield* shell.complainFailure(refusal);
      continue;
    }
    if (!keep) {
      hidden.push([one.name, before]);
      if (before) shell.variables.define(one.name, { ...before, ...(before.array ? { array: [...before.array] } : {}) });
    }
    yield* assign(shell, one);
    if (!keep) {
      shell.variables.obtain(one.name).exported = true;
      shell.variables.changed();
    }
  }
  try {
    if (shell.options.xtrace) yield* traceCommand(shell, argv, shell.tracedAssignments.splice(0));
    endTrace(shell);
    if (fn) return yield* shell.afterCommand(yield* callFunction(shell, fn, argv));
    if (builtin) return yield* shell.afterCommand(yield* callBuiltin(shell, builtin, argv, arrays));
    return yield* runProgram(shell, node, argv, shell.variables.environment(), replace);
  } finally {
    for (const [name, before] of hidden.reverse()) {
      if (before) {
        shell.variables.define(name, before);
        before.assigned?.(before.value ?? '');
      } else shell.variables.delete(name);
    }
  }
}

/** What expanding it may do to the shell's variables, or to the shell. */
const mayChange = (shell: Shell, { operator, target }: Redirection): boolean => target.constant === undefined && target.pieces.some((piece) => (piece.kind === 'command' && operator === '<<') || (piece.kind === 'variable' && shell.options.nounset) || piece.kind === 'arithmetic' || (piece.kind === 'parameter' && (piece.operation?.type === 'default' || piece.index !== undefined || piece.operation?.type === 'slice')));

/** bash forks for a program before it expands the redirections: what they change or refuse is the child's alone. */
function* runApart(shell: Shell, node: Simple, argv: string[]): Blocking<number> {
  findProgram(shell, argv[0]!);
  const child = yield* forking(shell, () => forkShell(shell, (sub) => runForked(sub, node, argv, shell.fromArgument), shell.newGroup()));
  shell.lastArgument = argv.at(-1)!;
  return yield* shell.afterCommand(yield* waitForeground(shell, [child], node));
}

function* runForked(sub: Shell, node: Simple, argv: string[], fromArgument: boolean): Blocking<number> {
  try {
    if (sub.options.xtrace) {
      if (node.assignments.length === 0) yield* traceCommand(sub, argv);
      else sub.traceFile = sub.p.files.get(2)?.retain();
    }
    yield* redirect(sub, node.redirections, undefined);
    if (node.assignments.length > 0) return yield* runWithAssignments(sub, node, argv, undefined, undefined, undefined, true);
    return yield* execInPlace(sub, argv, sub.variables.environment());
  } catch (error) {
    if (error instanceof Failure && error.unset && fromArgument) {
      yield* sub.complainFailure(error);
      return 127;
    }
    if (!(error instanceof RedirectionFailure)) throw error;
    yield* sub.complain(error.message);
    return 1;
  }
}

function* runProgram(shell: Shell, node: Simple, argv: string[], env: Map<string, string>, replace: boolean): Blocking<number> {
  if (replace || shell.mayReplace(node)) return yield* execInPlace(shell, argv, env);
  const started = yield* spawnProgram(shell, argv, env);
  if (typeof started === 'number') {
    shell.pipeStatus = [started];
    return yield* shell.afterCommand(started);
  }
  return yield* shell.afterCommand(yield* waitForeground(shell, [started], node));
}
