/** The instructions that change files: what they depend on, and what they do. */
import type { SolveRequest } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Engine } from '../engine.ts';
import { layerBlob } from '../images/content.ts';
import { layerBetween } from '../images/tree-changes.ts';
import { nanoTime } from '../timestamp.ts';
import { cacheId, type BuildCache } from './cache.ts';
import { chmodOf } from './chmod.ts';
import { usedArgs } from './configure.ts';
import { checksum, nodeAt } from './context.ts';
import { CopyError, copyInto, findSources, heredocSource, MissingSource, type CopyOptions, type Source } from './copy.ts';
import { copySpec, copyText, isGit, isHttp, type CopySpec } from './copy-spec.ts';
import { Linter } from './dockerfile/linter.ts';
import type { Mount } from './dockerfile/mounts.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { expandWord } from './expand.ts';
import { ownerOf } from './owner.ts';
import { runSpec, type RunSpec } from './run-spec.ts';
import { runInstruction } from './run-instruction.ts';
import { cleaned, type StageState } from './stage-state.ts';
import { StepError } from './step-error.ts';

export interface StepContext {
  engine: Engine;
  cache: BuildCache;
  request: SolveRequest;
  /** Index of the stage that the steps belong to. */
  stage: number;
  noCache: boolean;
  context: DirectoryNode;
  globals: ReadonlyMap<string, string>;
  /** What addresses have given so far. */
  downloads: ReadonlyMap<string, Source>;
  /** The files of another stage, image or named context. */
  source: (reference: string) => DirectoryNode;
  fetch: (reference: string) => Blocking<void>;
}

export interface StepPlan {
  key: string;
  /** COPY --link: made by itself, and laid upon what is there. */
  isLinked?: boolean;
  createdBy: string;
  sources: Source[];
  copy?: CopySpec;
  run?: RunSpec;
}

const STEPS = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);

export const isStep = (instruction: Instruction): boolean => STEPS.has(instruction.name);

/** What a step depends on; the same dependencies make the same key. @throws StepError where a source is missing */
export function planSteps(state: StageState, instruction: Instruction, context: StepContext): StepPlan {
  const keyed = (...parts: string[]): string => sha256Hex([state.key, ...parts].join('\0'));
  if (instruction.name === 'WORKDIR') {
    const path = workdirOf(state, instruction, Linter.silent);
    return { key: keyed('WORKDIR', path, state.config.User ?? ''), createdBy: `WORKDIR ${path}`, sources: [] };
  }
  if (instruction.name === 'RUN') return planRun(state, instruction, context, keyed);
  return planCopy(state, instruction, context, keyed);
}

/** An absolute path stays as it is written. */
export function workdirOf(state: StageState, instruction: Instruction, linter: Linter): string {
  const path = expandWord(state, instruction.args[0]!, instruction, linter);
  return path.startsWith('/') ? path : cleaned(`${state.workdir}/${path}`);
}

const mountRoot = (mount: Mount, context: StepContext): DirectoryNode => (mount.from === '' ? context.context : context.source(mount.from));

function planRun(state: StageState, instruction: Instruction, context: StepContext, keyed: (...parts: string[]) => string): StepPlan {
  const run = runSpec(state, instruction, Linter.silent);
  const args = usedArgs(state);
  const mounts = run.mounts.map((mount) => JSON.stringify(mount) + (mount.type === 'bind' ? checksum(nodeAt(mountRoot(mount, context), mount.source || '/') ?? directoryNode()) : ''));
  return {
    key: keyed('RUN', JSON.stringify(run.argv), JSON.stringify([...state.env]), run.script?.content ?? '', flagOf(instruction, 'network') ?? '', state.workdir, state.config.User ?? '', ...mounts),
    createdBy: `RUN ${args.length > 0 ? `|${args.length} ${args.join(' ')} ` : ''}${run.argv.join(' ')} # buildkit`, sources: [], run,
  };
}

function planCopy(state: StageState, instruction: Instruction, context: StepContext, keyed: (...parts: string[]) => string): StepPlan {
  const copy = copySpec(state, instruction, Linter.silent);
  const from = instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined;
  const root = from ? context.source(from) : context.context;
  const options = flagsOf(instruction);
  const sources = copy.paths.flatMap((path) => {
    if (isGit(path) || isHttp(path)) return context.downloads.get(path) ?? [];
    return foundSources(state, root, path, options);
  });
  sources.push(...copy.documents.map(({ name, content }) => heredocSource(name, content, context.engine.now)));
  const text = copyText(instruction, copy);
  return {
    key: keyed(text, JSON.stringify(options), state.workdir, ...sources.map(({ path, node }) => `${node.kind === 'directory' && !options.parents ? '' : path} ${checksum(node)}`)),
    isLinked: flagOf(instruction, 'link') === 'true' && copy.chmod === '',
    createdBy: `${text} # buildkit`, sources, copy,
  };
}

function foundSources(state: StageState, root: DirectoryNode, path: string, options: CopyOptions): Source[] {
  try {
    return findSources(root, path, options);
  } catch (error) {
    if (!(error instanceof MissingSource)) throw error;
    throw new StepError(`failed to compute cache key: failed to calculate checksum of ref ${cacheId(`session ${state.key}`)}::${cacheId(`${state.key} ${path}`)}: ${error.message}`);
  }
}

const flagsOf = (instruction: Instruction): CopyOptions => ({
  unpack: (flagOf(instruction, 'unpack') ?? String(instruction.name === 'ADD')) === 'true', parents: flagOf(instruction, 'parents') === 'true',
  exclude: instruction.flags.filter(([name]) => name === 'exclude').map(([, value]) => value),
});

/** Does the step: the state has a new tree and a new layer afterwards. @throws StepError */
export function* executeStep(state: StageState, instruction: Instruction, plan: StepPlan, context: StepContext, log: (stream: 1 | 2, bytes: Uint8Array) => void): Blocking<void> {
  const { engine } = context;
  const before = state.tree;
  if (plan.run) state.tree = yield* runInstruction(state, instruction, plan.run, context, log);
  else {
    const fileSystem = new FileSystem(before);
    if (instruction.name === 'WORKDIR') makeWorkdir(state, fileSystem, workdirOf(state, instruction, Linter.silent), engine.now);
    else {
      const from = flagOf(instruction, 'from');
      if (from) yield* context.fetch(from);
      copied(fileSystem, plan, copyOptions(state, instruction, plan.copy!), engine.now);
    }
    yield* pause(engine.kernel.agenda, 18, 'build step');
    state.tree = fileSystem.snapshot();
  }
  applyCached(state, instruction);
  state.key = plan.key;
  state.note(plan.createdBy, nanoTime(engine.now), instruction.name === 'WORKDIR' && state.workdir === '/' ? undefined : layerBlob(layerBetween(before, state.tree)));
}

/** @throws StepError */
function copied(fileSystem: FileSystem, { sources, copy }: StepPlan, options: CopyOptions, now: number): void {
  try {
    copyInto(fileSystem, sources, copy!.target, options, now);
  } catch (error) {
    throw error instanceof CopyError ? new StepError(error.message) : error;
  }
}

/** The folder belongs to the user that is set. @throws StepError */
function makeWorkdir(state: StageState, fileSystem: FileSystem, path: string, now: number): void {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const owner = state.config.User ? ownerOf(state.tree, state.config.User) : undefined;
  for (let depth = 1; depth <= parts.length; depth++) {
    const at = parts.slice(0, depth);
    const held = fileSystem.lookup(at);
    if (held?.kind === 'file') throw new StepError(`mkdir /${at.join('/')}: not a directory`);
    if (held) continue;
    fileSystem.makeDirectories(at, now);
    if (owner) Object.assign(fileSystem.mutableDirectory(at), owner);
  }
}

/** What a cached step leaves besides its files. */
export function applyCached(state: StageState, instruction: Instruction): void {
  if (instruction.name === 'WORKDIR') state.config.WorkingDir = workdirOf(state, instruction, Linter.silent);
}

function copyOptions(state: StageState, instruction: Instruction, { chown, chmod }: CopySpec): CopyOptions {
  const options = flagsOf(instruction);
  if (chmod !== '') options.chmod = chmodOf(chmod);
  return chown === '' ? options : { ...options, ...ownerOf(state.tree, chown) };
}
