/** What bash has keywords for and ash and dash take for commands: how it compiles, once that is there. */
import type { CommandNode, ParsedScript, Pipeline } from 'unbash';
import type { Job } from '../jobs.ts';
import type { Shell } from '../shell.ts';
import type { Node } from './program.ts';
import type { Dialect, Source } from './word.ts';

export interface PosixForms {
  /** `time …`: the name of a program; with it goes the first command of the pipeline. */
  timed: (node: Pipeline, source: Source) => Node;
  /** `[[ … ]]`. */
  test: (node: Extract<CommandNode, { type: 'TestCommand' }>, source: Source) => Node;
  /** `coproc …`. */
  command: (pos: number, end: number, source: Source) => Node;
  /** The text in which a `[[` that is no condition is a word, and dash's `&` before a `>` ends a command; undefined: there is none of these. */
  rewritten: (text: string, tree: ParsedScript, dialect: Dialect) => string | undefined;
  /** A number for what is started; it may be that of a job that is over. */
  /** The line that the shell has come to when it runs what it has read. */
  lineRead: (shell: Shell) => number;
  takeNumber: (shell: Shell) => number;
  placed: (shell: Shell, job: Job) => Job;
  keepJobs: (shell: Shell, copy: Shell, what: Node | undefined) => void;
}

let forms: PosixForms | undefined;

/** Every ash and dash has loaded them before it reads its first line. */
export const posixForms = (): PosixForms => forms!;

export function providePosixForms(given: PosixForms): void {
  forms = given;
}
