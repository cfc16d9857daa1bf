/** The instructions that change files: what they depend on, and what they do. */
import type { SolveRequest } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { Mounts } from '../../kernel/mounts.ts';
import { pause } from '../../kernel/pause.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Engine } from '../engine.ts';
import { layerBlob } from '../images/content.ts';
import { layerBetween } from '../images/layers.ts';
import { resolveUser, UnknownUser } from '../runtime/accounts.ts';
import type { MountSpec } from '../runtime/rootfs.ts';
import { nanoTime } from '../timestamp.ts';
import { cacheId, type BuildCache } from './cache.ts';
import { checksum, nodeAt } from './context.ts';
import { copyInto, findSources, heredocSource, MissingSource, type CopyOptions, type Source } from './copy.ts';
import { flagOf, type Instruction } from './dockerfile/parse.ts';
import { mountOptions } from './dockerfile/stages.ts';
import { expandVariables, splitWords } from './dockerfile/words.ts';
import { emptyTmpfs, oneFile, runStep } from './run.ts';
import { commandOf, usedArgs, type StageState } from './stage-state.ts';

/** A step that failed, in BuildKit's words. */
export class StepError extends Error {}

export interface StepContext {
  engine: Engine;
  cache: BuildCache;
  request: SolveRequest;
  noCache: boolean;
  context: DirectoryNode;
  globals: ReadonlyMap<string, string | undefined>;
  /** The files of another stage, image or named context. */
  source: (reference: string) => DirectoryNode;
  fetch: (reference: string) => Blocking<void>;
}

export interface StepPlan {
  key: string;
  createdBy: string;
  sources: Source[];
}

const STEPS = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);

export const isStep = (instruction: Instruction): boolean => STEPS.has(instruction.name);

/** The instruction as its step shows it: known variables filled in, a here-document shortened. */
export function stepName(state: StageState, instruction: Instruction): string {
  const [first] = instruction.heredocs;
  const text = first ? `${instruction.original} (${first.content.split('\n').slice(0, 1).join('')}${first.content.split('\n').length > 2 ? '...' : ''})` : instruction.original;
  const known = state.variables();
  return text.replace(/\$(\w+)|\$\{(\w+)\}/g, (whole, plain: string | undefined, braced: string | undefined) => known.get(plain ?? braced ?? '') ?? whole);
}

/** The command text of RUN with its here-documents. A document alone is the script itself. */
function runText(instruction: Instruction): string {
  const { rest, heredocs } = instruction;
  if (heredocs.length === 0) return rest;
  if (heredocs.length === 1 && /^<<-?\s*["']?[A-Za-z_]\w*["']?$/.test(rest)) return heredocs[0]!.content.replace(/\n$/, '');
  return `${rest}\n${heredocs.map((one) => `${one.content}${one.name}`).join('\n')}\n`;
}

const runArgv = (state: StageState, instruction: Instruction): string[] => (instruction.heredocs.length > 0 ? [...state.shell, runText(instruction)] : commandOf(instruction, state.shell));

/** What a step depends on; the same dependencies make the same key. @throws StepError where a source is missing */
export function planSteps(state: StageState, instruction: Instruction, context: StepContext): StepPlan {
  const keyed = (...parts: string[]): string => sha256Hex([state.key, ...parts].join('\0'));
  if (instruction.name === 'WORKDIR') {
    const path = workdirOf(state, instruction);
    return { key: keyed('WORKDIR', path), createdBy: `WORKDIR ${path}`, sources: [] };
  }
  if (instruction.name === 'RUN') return planRun(state, instruction, context, keyed);
  return planCopy(state, instruction, context, keyed);
}

/** An absolute path without '.', '..' and doubled slashes. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

const workdirOf = (state: StageState, instruction: Instruction): string => cleanPath(state.absolute(splitWords(state.expand(instruction.rest)).join(' ')));

function planRun(state: StageState, instruction: Instruction, context: StepContext, keyed: (...parts: string[]) => string): StepPlan {
  const args = usedArgs(state);
  const argv = runArgv(state, instruction);
  const shown = instruction.json && instruction.heredocs.length === 0 ? argv.join(' ') : [...state.shell, runText(instruction)].join(' ');
  const mounts = instruction.flags.filter(([name]) => name === 'mount').map(([, value]) => {
    const options = mountOptions(value);
    if ((options['type'] ?? 'bind') !== 'bind') return value;
    const root = options['from'] ? context.source(options['from']) : context.context;
    return `${value} ${checksum(nodeAt(root, options['source'] ?? '/') ?? directoryNode())}`;
  });
  return {
    key: keyed('RUN', JSON.stringify(argv), JSON.stringify(args), JSON.stringify(state.config.Env ?? []), state.workdir, state.config.User ?? '', ...mounts),
    createdBy: `RUN ${args.length > 0 ? `|${args.length} ${args.join(' ')} ` : ''}${shown} # buildkit`, sources: [],
  };
}

function planCopy(state: StageState, instruction: Instruction, context: StepContext, keyed: (...parts: string[]) => string): StepPlan {
  const from = flagOf(instruction, 'from');
  const words = (instruction.json ?? splitWords(state.expand(instruction.rest))).map((word) => (instruction.json ? state.expand(word) : word));
  const target = words.at(-1)!;
  const root = from && instruction.name === 'COPY' ? context.source(expandVariables(from, state.variables())) : context.context;
  const sources: Source[] = [];
  for (const word of words.slice(0, -1)) {
    const heredoc = /^<<-?["']?(\w[\w.]*)["']?$/.exec(word)?.[1];
    const document = instruction.heredocs.find((one) => one.name === heredoc);
    if (document) sources.push(heredocSource(document.name, document.expand ? state.expand(document.content) : document.content, context.engine.now));
    else if (/^https?:\/\//.test(word)) throw new StepError(`failed to load cache key: Get ${JSON.stringify(word)}: dial tcp: lookup ${word.split('/')[2]}: no such host`);
    else {
      try {
        sources.push(...findSources(root, word));
      } catch (error) {
        if (!(error instanceof MissingSource)) throw error;
        throw new StepError(`failed to compute cache key: failed to calculate checksum of ref ${cacheId(`session ${state.key}`)}::${cacheId(`${state.key} ${word}`)}: ${error.message}`);
      }
    }
  }
  if (sources.length > 1 && !target.endsWith('/') && target !== '.' && nodeAt(state.tree, state.absolute(target))?.kind !== 'directory') throw new StepError(`When using ${instruction.name} with more than one source file, the destination must be a directory and end with a /`);
  const options = ['chown', 'chmod'].flatMap((name) => (flagOf(instruction, name) === undefined ? [] : [`--${name}=${flagOf(instruction, name)}`])).join(' ');
  return {
    key: keyed(instruction.name, JSON.stringify(words), options, state.workdir, ...sources.map(({ path, node }) => `${node.kind === 'directory' ? '' : path} ${checksum(node)}`)),
    createdBy: `${instruction.name}${options ? ` ${options}` : ''} ${words.join(' ')} # buildkit`, sources,
  };
}

/** Does the step: the state has a new tree and a new layer afterwards. @throws StepError */
export function* executeStep(state: StageState, instruction: Instruction, plan: StepPlan, context: StepContext, log: (stream: 1 | 2, bytes: Uint8Array) => void): Blocking<void> {
  const { engine } = context;
  const before = state.tree;
  if (instruction.name === 'RUN') state.tree = yield* run(state, instruction, context, log);
  else {
    const fileSystem = new FileSystem(before);
    if (instruction.name === 'WORKDIR') fileSystem.makeDirectories(workdirOf(state, instruction).split('/').filter(Boolean), engine.now);
    else {
      const from = flagOf(instruction, 'from');
      if (from) yield* context.fetch(from);
      const words = instruction.json ?? splitWords(state.expand(instruction.rest));
      copyInto(fileSystem, plan.sources, state.absolute(words.at(-1)!), copyOptions(state, instruction), engine.now);
    }
    yield* pause(engine.kernel.agenda, 18, 'build step');
    state.tree = fileSystem.snapshot();
  }
  if (instruction.name === 'WORKDIR') state.config.WorkingDir = workdirOf(state, instruction);
  state.key = plan.key;
  state.note(plan.createdBy, nanoTime(engine.now), layerBlob(layerBetween(before, state.tree)));
}

/** What a cached step leaves besides its files. */
export function applyCached(state: StageState, instruction: Instruction): void {
  if (instruction.name === 'WORKDIR') state.config.WorkingDir = workdirOf(state, instruction);
}

function copyOptions(state: StageState, instruction: Instruction): CopyOptions {
  const chmod = flagOf(instruction, 'chmod'), chown = flagOf(instruction, 'chown');
  const options: CopyOptions = { unpack: instruction.name === 'ADD', parents: flagOf(instruction, 'parents') === 'true', exclude: instruction.flags.filter(([name]) => name === 'exclude').map(([, value]) => value) };
  if (chmod !== undefined) {
    if (!/^[0-7]{3,4}$/.test(chmod)) throw new StepError(`invalid chmod parameter: '${chmod}'. it should be octal string and between 0 and 07777`);
    options.chmod = Number.parseInt(chmod, 8);
  }
  if (chown !== undefined) {
    try {
      const account = resolveUser(new Mounts(new FileSystem(state.tree)), state.expand(chown));
      options.uid = account.uid;
      options.gid = chown.includes(':') ? account.gid : account.uid === 0 ? 0 : account.gid;
    } catch (error) {
      if (error instanceof UnknownUser) throw new StepError(`unable to convert uid/gid chown string to host mapping: can't find uid for user ${chown.split(':')[0]}: no such user: ${chown.split(':')[0]}`);
      throw error;
    }
  }
  return options;
}

function* run(state: StageState, instruction: Instruction, context: StepContext, log: (stream: 1 | 2, bytes: Uint8Array) => void): Blocking<DirectoryNode> {
  const { engine, request } = context;
  const mounts = instruction.flags.filter(([name]) => name === 'mount').flatMap(([, value]) => mountOf(state, value, context));
  const argv = runArgv(state, instruction);
  const network = flagOf(instruction, 'network') ?? request.network ?? 'default';
  yield* pause(engine.kernel.agenda, 120, 'build step starts');
  const { exitCode, tree } = yield* runStep(engine, state.tree, {
    argv, env: state.environment(), cwd: state.workdir, user: state.config.User ?? '', mounts, network: network === 'host' || network === 'none' ? network : 'default', extraHosts: request.addHosts ?? [],
  }, log);
  yield* pause(engine.kernel.agenda, 40, 'build step ends');
  if (exitCode !== 0) throw new StepError(`process ${JSON.stringify(argv.join(' '))} did not complete successfully: exit code: ${exitCode}`);
  return tree;
}

function mountOf(state: StageState, value: string, context: StepContext): MountSpec[] {
  const options = mountOptions(value);
  const { engine, request, cache } = context;
  const type = options['type'] ?? 'bind';
  const id = options['id'] ?? options['target'] ?? '';
  const target = options['target'] === undefined ? undefined : state.absolute(state.expand(options['target']));
  const readonly = options['readonly'] === 'true';
  if (type === 'cache') return [{ path: target!, fileSystem: cache.mount(id, engine.now), base: [], readonly, source: id }];
  if (type === 'tmpfs') return [{ path: target!, fileSystem: emptyTmpfs(engine.now), base: [], readonly: false, source: 'tmpfs' }];
  if (type === 'secret') {
    const name = options['id'] ?? target?.split('/').pop() ?? '';
    const content = request.secrets?.[name];
    if (content === undefined) {
      if (options['required'] === 'true') throw new StepError(`secret ${name}: not found`);
      return [];
    }
    const path = target ?? `/run/secrets/${name}`;
    return [{ path, fileSystem: oneFile(name, content, Number.parseInt(options['mode'] ?? '400', 8), engine.now), base: [name], readonly: true, source: name }];
  }
  if (type === 'bind') {
    const root = options['from'] ? context.source(options['from']) : context.context;
    const path = options['source'] ?? '/';
    const node = nodeAt(root, path);
    if (!node) throw new StepError(`failed to compute cache key: failed to calculate checksum of ref ${cacheId(`session ${state.key}`)}::${cacheId(path)}: "/${path.replace(/^\//, '')}": not found`);
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return [{ path: target!, fileSystem: new FileSystem(root), base: parts, readonly: options['rw'] !== 'true', source: path }];
  }
  throw new StepError(`unsupported mount type ${JSON.stringify(type)}`);
}
