import type { Blocking } from '../../kernel/blocking.ts';
import type { OpenFile } from '../../kernel/open-file.ts';
import { pipe } from '../../kernel/pipe.ts';
import type { Process } from '../../kernel/process.ts';
import { detach } from './background.ts';
import { waitForeground } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import { posixForms } from '../syntax/posix-forms.ts';
import type { Node, Pipeline } from '../syntax/program.ts';
import { execute } from './execute.ts';
import { runInChild } from './simple.ts';
import { forking, forkShell } from './subshell.ts';
import { timeReport } from './time.ts';

export function* runPipeline(shell: Shell, node: Pipeline): Blocking<number> {
  const before = node.timed === 'no' ? undefined : yield* timeReport(shell, node.timed);
  let status: number;
  if (node.commands.length === 0) status = 0;
  else if (node.commands.length > 1) status = yield* runStages(shell, node);
  else if (node.negated) status = yield* shell.withoutErrexit(() => execute(shell, node.commands[0]!));
  else status = yield* execute(shell, node.commands[0]!);
  if (before) yield* shell.error(before());
  if (!node.negated) return node.commands.length > 1 ? yield* shell.afterCommand(status, shell.pipeStatus) : status;
  return status === 0 ? 1 : 0;
}

function* runStages(shell: Shell, node: Pipeline): Blocking<number> {
  if (shell.dialect === 'ash') shell.line = node.line;
  const lastHere = shell.shopts.lastpipe === true && !shell.options.monitor;
  if (lastHere) return yield* runWithLastHere(shell, node);
  const processes = yield* spawnPipeline(shell, node, false);
  const status = yield* waitForeground(shell, processes, node);
  return status;
}

export function statusOf(shell: Shell, statuses: readonly number[]): number {
  shell.pipeStatus = [...statuses];
  if (!shell.options.pipefail) return statuses.at(-1) ?? 0;
  return statuses.findLast((status) => status !== 0) ?? 0;
}

/** Starts every command of the pipeline, each in a process of its own. */
export function* spawnPipeline(shell: Shell, node: Pipeline, background: boolean): Blocking<Process[]> {
  yield* shell.step();
  const processes: Process[] = [];
  let input: OpenFile | undefined, group: { group?: 'new' | number } = shell.newGroup();
  for (let i = 0; i < node.commands.length; i++) {
    const next = i < node.commands.length - 1 ? pipe() : undefined;
    const files = new Map(shell.p.files);
    if (input) files.set(0, input);
    if (next) files.set(1, next.write);
    if (next && node.merge[i]) files.set(2, next.write);
    const place = group, command = node.commands[i]!, inner = command.type === 'redirected' ? command.command : command;
    const { line } = shell;
    // Of a subshell that writes into the pipe, bash keeps the line.
    if (inner.type === 'subshell' && shell.dialect === 'bash') shell.line = inner.line;
    if (command.type === 'simple' && !background) yield* shell.beforeCommand(command);
    const process = yield* forking(shell, () => startStage(shell, node.commands[i]!, files, place, background && i === 0, background));
    if (!next) shell.line = line;
    if (group.group === 'new') group = { group: process.group };
    processes.push(process);
    input = next?.read;
  }
  return processes;
}

/** Whether a command is a text of commands itself. */
const runsMore = (shell: Shell, name: string | undefined): boolean => name !== undefined && (shell.functions.has(name) || name === 'eval' || name === 'source' || name === '.');

function startStage(shell: Shell, command: Node, files: Map<number, OpenFile>, group: { group?: 'new' | number }, detached: boolean, background: boolean): Process {
  return forkShell(shell, (sub) => {
    if (detached) detach(shell, sub);
    if (shell.dialect === 'ash') posixForms().keepJobs(shell, sub, command);
    // Words of a command in a pipeline are expanded before it counts as a subshell; one in parentheses counts once.
    if (!background && (command.type === 'subshell' || (command.type === 'simple' && !runsMore(shell, command.words[0]?.word.constant)))) sub.subshellDepth--;
    return command.type === 'simple' ? runInChild(sub, command) : execute(sub, command);
  }, { files, ...group });
}

function* runWithLastHere(shell: Shell, node: Pipeline): Blocking<number> {
  const { read, write } = pipe();
  read.retain();
  const front: Pipeline = { ...node, commands: node.commands.slice(0, -1), merge: node.merge.slice(0, -1) };
  const files = new Map(shell.p.files).set(1, write);
  if (node.merge.at(-1)) files.set(2, write);
  const child = yield* forking(shell, () => forkShell(shell, (sub) => (front.commands.length > 1 ? runStages(sub, front) : execute(sub, front.commands[0]!)), { files }));
  const before = shell.p.files.get(0)?.retain();
  shell.p.install(read, 0);
  read.release();
  let status: number;
  try {
    status = yield* execute(shell, node.commands.at(-1)!);
  } finally {
    if (before) {
      shell.p.install(before, 0);
      before.release();
    } else shell.p.close(0);
  }
  const first = yield* shell.awaitChild(child);
  return statusOf(shell, [first, status]);
}
