/** Goes through the instructions before anything runs: every warning, and every mistake that needs no files. */
import { configure, type ConfigureContext } from './configure.ts';
import type { Ignore } from './context.ts';
import { copySpec, isGit, isHttp } from './copy-spec.ts';
import { Linter } from './dockerfile/linter.ts';
import { DockerfileError, flagOf, type Instruction } from './dockerfile/parse.ts';
import { expandWord } from './expand.ts';
import { runSpec } from './run-spec.ts';
import type { StageState } from './stage-state.ts';
import { workdirOf } from './steps.ts';

export interface Examination extends ConfigureContext {
  ignore: Ignore;
  /** What the instruction takes from is there before it. @throws Error */
  checkOrder: (instruction: Instruction) => void;
}

/** The state has the configuration afterwards that the stage will have. @throws DockerfileError */
export function examine(state: StageState, instructions: readonly Instruction[], examination: Examination): void {
  for (const instruction of instructions) {
    try {
      examineOne(state, instruction, examination);
    } catch (error) {
      if (error instanceof DockerfileError) throw error;
      throw new DockerfileError((error as Error).message, instruction.range);
    }
  }
}

function examineOne(state: StageState, instruction: Instruction, examination: Examination): void {
  const linter = examination.linter.merged(instruction.comments);
  switch (instruction.name) {
    case 'RUN':
      runSpec(state, instruction, linter);
      return examination.checkOrder(instruction);
    case 'COPY': case 'ADD': {
      const { paths } = copySpec(state, instruction, linter);
      examination.checkOrder(instruction);
      if (!flagOf(instruction, 'from')) for (const path of paths) if (!isHttp(path) && !isGit(path)) checkIgnored(path, instruction, examination.ignore, linter);
      return;
    }
    case 'WORKDIR': {
      const asked = expandWord(state, instruction.args[0]!, instruction, linter);
      if (!state.hasWorkdir && !asked.startsWith('/')) linter.run('WorkdirRelativePath', `Relative workdir ${JSON.stringify(asked)} can have unexpected results if the base image changes`, instruction.range);
      state.hasWorkdir = true;
      state.config.WorkingDir = workdirOf(state, instruction, Linter.silent);
      return;
    }
    default: configure(state, instruction, examination);
  }
}

function checkIgnored(source: string, instruction: Instruction, ignore: Ignore, linter: Linter): void {
  if (ignore.isEmpty || ignore.hasExceptions) return;
  const path = source.split('/').filter((part) => part !== '' && part !== '.').join('/');
  if (path === '' ? ignore.coversRoot : ignore.excludes(path)) linter.run('CopyIgnoredFile', `Attempting to ${instruction.name === 'ADD' ? 'Add' : 'Copy'} file ${JSON.stringify(path === '' ? (source.startsWith('/') ? '/' : '.') : `${source.startsWith('/') ? '/' : ''}${path}`)} that is excluded by .dockerignore`, instruction.range);
}
