/** Stages of a Dockerfile: what stands before the first FROM, and what belongs to each. */
import type { SourceRange } from '../../../api/engine/build.ts';
import { checkInstruction } from './instructions.ts';
import { Linter } from './linter.ts';
import { mountFields } from './mounts.ts';
import { DockerfileError, flagOf, parse, parseError, type Instruction } from './parse.ts';

export interface Stage {
  index: number;
  /** `AS name`, in lower case. */
  name: string | undefined;
  from: Instruction;
  /** As written after FROM, variables not expanded. */
  base: string;
  instructions: Instruction[];
}

export interface Dockerfile {
  text: string;
  filename: string;
  escape: string;
  /** ARG before the first FROM. */
  globalArgs: Instruction[];
  stages: Stage[];
}

/** @throws DockerfileError */
export function readDockerfile(text: string, filename: string, linter: Linter = Linter.silent): Dockerfile {
  if (text === '') throw new DockerfileError('the Dockerfile cannot be empty');
  const { instructions, escape, emptyContinuations } = parse(text);
  for (const line of emptyContinuations) linter.run('NoEmptyContinuation', 'Empty continuation line', { start: line, end: line });
  const file: Dockerfile = { text, filename, escape, globalArgs: [], stages: [] };
  for (const instruction of instructions) {
    checkInstruction(instruction, linter);
    if (instruction.name === 'FROM') {
      const [base = '', , name] = instruction.args;
      file.stages.push({ index: file.stages.length, name: name?.toLowerCase(), from: instruction, base, instructions: [] });
    } else if (file.stages.length > 0) file.stages.at(-1)!.instructions.push(instruction);
    else if (instruction.name === 'ARG') file.globalArgs.push(instruction);
    else throw new DockerfileError('no build stage in current context', instruction.range);
  }
  if (file.stages.length === 0) throw new DockerfileError('dockerfile contains no stages to build');
  checkStageNames(file, linter);
  checkCasing(file, linter);
  return file;
}

/** An instruction that a base image left for its children. @throws DockerfileError */
export function readTrigger(expression: string, range: SourceRange): Instruction {
  try {
    const { instructions } = parse(expression);
    if (instructions.length !== 1) throw new DockerfileError('onbuild trigger should be a single expression', range);
    const trigger = { ...instructions[0]!, range };
    checkInstruction(trigger, Linter.silent);
    return trigger;
  } catch (error) {
    if (!(error instanceof DockerfileError)) throw error;
    // Only a whole Dockerfile's errors name their line.
    throw new DockerfileError(error.message.replace(parseError(range, '').message, ''), range);
  }
}

function checkStageNames({ stages }: Dockerfile, linter: Linter): void {
  const seen = new Set<string>();
  for (const { name, from } of stages) {
    if (name === undefined) continue;
    if (name === 'scratch' || name === 'context') linter.run('ReservedStageName', `Stage name should not use the same name as reserved stage ${JSON.stringify(name)}`, from.range);
    if (seen.has(name)) linter.run('DuplicateStageName', `Duplicate stage name ${JSON.stringify(name)}, stage names should be unique`, from.range);
    seen.add(name);
  }
}

function checkCasing({ stages }: Dockerfile, linter: Linter): void {
  const all = stages.flatMap((stage) => [stage.from, ...stage.instructions]);
  const lower = all.filter(({ word }) => word === word.toLowerCase()).length, upper = all.filter(({ word }) => word === word.toUpperCase()).length;
  const isLower = lower > upper;
  for (const { word, range } of all) {
    if (word !== (isLower ? word.toLowerCase() : word.toUpperCase())) linter.run('ConsistentInstructionCasing', `Command '${word}' should match the case of the command majority (${isLower ? 'lowercase' : 'uppercase'})`, range);
  }
}

/** Index of the stage of that name; numbers are for --from alone. */
export const stageNamed = (file: Dockerfile, name: string): number | undefined => {
  const index = file.stages.findLastIndex((stage) => stage.name === name.toLowerCase());
  return index < 0 ? undefined : index;
};

/** Index of the stage that a name or number means, looked for before `before`. */
export function findStage(file: Dockerfile, reference: string, before = file.stages.length): number | undefined {
  const earlier = file.stages.slice(0, before);
  const named = earlier.findLastIndex((stage) => stage.name === reference.toLowerCase());
  if (named >= 0) return named;
  return /^\d+$/.test(reference) && Number(reference) < before ? Number(reference) : undefined;
}

/** What the mounts of a RUN name as their source. */
export const mountSources = (instruction: Instruction): string[] => instruction.flags.filter(([name]) => name === 'mount').flatMap(([, value]) => mountFields(value).filter(({ key }) => key === 'from').map(({ value: from }) => from ?? ''));

/** Every source that an instruction copies or mounts from by name. */
export function sourcesOf(instruction: Instruction): string[] {
  const from = instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined;
  return [...(from ? [from] : []), ...mountSources(instruction).filter((one) => one !== '')];
}
