/** Which stages a build needs: what each stands on and copies from, and what cannot be. */
import type { SourceRange } from '../../api/engine/build.ts';
import { ApiError } from '../http/errors.ts';
import { parseReference } from '../images/reference.ts';
import { lex, LexError } from './dockerfile/lex.ts';
import { Linter } from './dockerfile/linter.ts';
import { DockerfileError, flagOf, type Instruction } from './dockerfile/parse.ts';
import { mountSources, stageNamed, type Dockerfile, type Stage } from './dockerfile/stages.ts';
import { didYouMean } from './dockerfile/suggest.ts';
import { normalisedPlatform } from '../images/platform-specifier.ts';
import { checkPlatform } from './platforms.ts';
import { OWN_PLATFORM, platformArgs } from './stage-state.ts';

export type StageBase = { stage: number } | { image: string } | { scratch: true };

export interface Graph {
  bases: StageBase[];
  /** What each stage is for. */
  platforms: string[];
  target: number;
  /** Values of the ARGs before the first FROM, and of the platform. */
  globals: Map<string, string>;
  /** Images that instructions copy or mount from, with the instruction. */
  sources: { stage: number; image: string; range: SourceRange; isMount: boolean }[];
  /** Stages that each stage takes something from, with the instruction. */
  links: { stage: number; instruction: Instruction }[][];
}

const located = (error: unknown, range: SourceRange): unknown => (error instanceof LexError ? new DockerfileError(error.message, range) : error);

/** The name that a stage goes by; one without a name has its number. */
export const stageLabel = (stage: Stage): string => stage.name ?? `stage-${stage.index}`;

/** @throws DockerfileError */
export function buildGraph(file: Dockerfile, buildArgs: Readonly<Record<string, string>>, wanted: string | undefined, linter: Linter, platform = OWN_PLATFORM): Graph {
  const builtIn = new Map([...Object.entries(platformArgs(platform)), ['TARGETSTAGE', wanted || (file.stages.at(-1)!.name ?? 'default')]]);
  checkDefaults(file, builtIn, linter);
  const globals = globalsOf(file, builtIn, buildArgs);
  const platforms: string[] = [], bases = file.stages.map((stage) => baseOf(file, stage, globals, linter, (own) => platforms.push(own ?? platform)));
  const target = wanted ? stageNamed(file, wanted) : file.stages.length - 1;
  if (target === undefined) throw new DockerfileError(`target stage ${JSON.stringify(wanted)} could not be found${didYouMean(wanted!, file.stages.map(stageLabel))}`);
  const graph: Graph = { bases, platforms, target, globals, sources: [], links: file.stages.map(() => []) };
  for (const stage of file.stages) for (const instruction of stage.instructions) link(file, stage.index, instruction, graph);
  checkCircles(file, graph);
  return graph;
}

/** What base images would be called if no argument were given. */
function checkDefaults(file: Dockerfile, builtIn: ReadonlyMap<string, string>, linter: Linter): void {
  try {
    const defaults = globalsOf(file, builtIn, {});
    for (const { base, from } of file.stages) {
      if (!isReference(lex(base, defaults, { escape: file.escape }).result)) linter.merged(from.comments).run('InvalidDefaultArgInFrom', `Default value for ARG ${base} results in empty or invalid base image name`, from.range);
    }
  } catch {
    // The same mistake is told of when the real values are looked at.
  }
}

function isReference(name: string): boolean {
  try {
    parseReference(name);
    return true;
  } catch {
    return false;
  }
}

export function globalsOf(file: Dockerfile, builtIn: ReadonlyMap<string, string>, given: Readonly<Record<string, string>>): Map<string, string> {
  const values = new Map(builtIn);
  for (const { args, range } of file.globalArgs) {
    for (const word of args) {
      const at = word.indexOf('=');
      const name = at < 0 ? word : word.slice(0, at);
      try {
        const value = given[name] ?? (at < 0 ? undefined : lex(word.slice(at + 1), values, { escape: file.escape }).result);
        if (value !== undefined) values.set(name, value);
      } catch (error) {
        throw located(error, range);
      }
    }
  }
  return values;
}

function baseOf(file: Dockerfile, stage: Stage, globals: ReadonlyMap<string, string>, fileLinter: Linter, setPlatform: (platform: string | undefined) => void): StageBase {
  const { base, from, index } = stage;
  const linter = fileLinter.merged(from.comments);
  const known = new Set([...globals.keys(), ...file.globalArgs.flatMap(({ args }) => args.map((word) => word.split('=')[0]!))]);
  const expand = (text: string): ReturnType<typeof lex> => {
    try {
      const found = lex(text, globals, { escape: file.escape });
      for (const name of found.unmatched) if (!known.has(name)) linter.run('UndefinedArgInFrom', `FROM argument '${name}' is not declared${didYouMean(name, known)}`, from.range);
      return found;
    } catch (error) {
      throw located(error, from.range);
    }
  };
  const name = expand(base).result;
  if (name === '') throw new DockerfileError(`base name (${base}) should not be blank`, from.range);
  const platform = flagOf(from, 'platform');
  if (platform) checkPlatform(platform, expand(platform), stage, globals, linter);
  setPlatform(platform ? normalisedPlatform(expand(platform).result) : undefined);
  if (name === 'scratch') return { scratch: true };
  const earlier = file.stages.slice(0, index).findLastIndex((one) => one.name === name);
  return earlier < 0 ? { image: name } : { stage: earlier };
}

function link(file: Dockerfile, stage: number, instruction: Instruction, graph: Graph): void {
  const from = instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined;
  if (from) {
    const plain = lex(from, new Map()).result;
    if (plain !== from) throw new DockerfileError('variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround');
    const isNumber = /^[+-]?\d+$/.test(from);
    if (isNumber && (Number(from) < 0 || Number(from) >= file.stages.length)) throw new DockerfileError(`invalid stage index ${Number(from)}`);
    add(isNumber ? Number(from) : stageNamed(file, from), from);
  }
  for (const source of mountSources(instruction)) if (source !== '') add(stageNamed(file, source), source, true);

  function add(index: number | undefined, name: string, isMount = false): void {
    if (index !== undefined) graph.links[stage]!.push({ stage: index, instruction });
    else if (name.toLowerCase() !== 'scratch') graph.sources.push({ stage, image: name, range: instruction.range, isMount });
  }
}

/** A stage that takes from itself, or from one that takes from it. @throws DockerfileError */
function checkCircles(file: Dockerfile, { links }: Graph): void {
  const visited = new Set<number>(), path = new Set<number>();
  const visit = (stage: number, via: Instruction[]): Instruction[] | undefined => {
    if (visited.has(stage)) return undefined;
    visited.add(stage);
    path.add(stage);
    for (const next of links[stage]!) {
      if (path.has(next.stage)) return [...via, next.instruction];
      const circle = visit(next.stage, [...via, next.instruction]);
      if (circle) return circle;
    }
    path.delete(stage);
    return undefined;
  };
  for (const stage of file.stages) {
    const circle = visit(stage.index, []);
    if (circle) throw new DockerfileError(`circular dependency detected on stage: ${file.stages.length === 1 && stage.name === undefined ? 'stage-0' : stageLabel(stage)}`, circle[0]!.range, circle.slice(1).map(({ range }) => range));
  }
}

/** Stages that the target needs, in the order of the file. */
export function neededStages({ bases, links }: Graph, target: number): number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    if (found.has(index)) return;
    found.add(index);
    const base = bases[index]!;
    if ('stage' in base) visit(base.stage);
    for (const { stage } of links[index]!) visit(stage);
  };
  visit(target);
  return [...found].sort((a, b) => a - b);
}

/**
 * The stage whose FROM each image is called after; undefined where an instruction names it alone. One image is one
 * step, whatever names it, and has the words of the last that is come upon: a stage is gone through from what it
 * stands on to its end, with what each instruction takes from. Keys: platform and full name.
 */
export function baseOwners(graph: Graph, nameOf: (stage: number, image: string) => string | undefined): Map<string, number | undefined> {
  const owners = new Map<string, number | undefined>(), visited = new Set<number>();
  const own = (stage: number, image: string, owner: number | undefined): void => {
    const name = nameOf(stage, image);
    if (name !== undefined) owners.set(`${graph.platforms[stage]!} ${name}`, owner);
  };
  const visit = (index: number): void => {
    if (visited.has(index)) return;
    visited.add(index);
    const base = graph.bases[index]!;
    if ('stage' in base) visit(base.stage);
    else if ('image' in base) own(index, base.image, index);
    const taken = [
      ...graph.links[index]!.map(({ stage, instruction }) => ({ at: instruction.range.start, go: () => visit(stage) })),
      ...graph.sources.filter(({ stage }) => stage === index).map(({ image, range }) => ({ at: range.start, go: () => own(index, image, undefined) })),
    ];
    for (const { go } of taken.sort((a, b) => a.at - b.at)) go();
  };
  visit(graph.target);
  return owners;
}

/** A name that can be none of an image's, whether it is needed or not. @throws DockerfileError */
export function checkImageName(name: string, range: SourceRange): void {
  try {
    parseReference(name);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // BuildKit's own pattern wants at least half of a digest to see one at all.
    const reason = /@sha256:[0-9a-fA-F]{0,31}$/.test(name) ? 'invalid reference format' : error.message;
    throw new DockerfileError(`failed to parse stage name ${JSON.stringify(name)}: ${reason}`, range);
  }
}
