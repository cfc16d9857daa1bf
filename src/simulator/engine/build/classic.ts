/** POST /build with a tar: the classic builder, step by step, an image after each one. */
import { MEDIA, type ImageConfig, type Manifest } from '../../api/engine/images.ts';
import type { SolveMessage, SolveRequest } from '../../api/engine/build.ts';
import type { Response } from '../../api/http.ts';
import { unpackArchive } from '../../kernel/archive.ts';
import { Channel, type Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { contentOf, directoryNode, fileNode, symlinkNode, type DirectoryNode } from '../../kernel/inode.ts';
import { FileSystem } from '../../kernel/file-system.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { TarError } from '../../kernel/tar.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, internal } from '../http/errors.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { descriptorOf, documentBlob, layerBlob } from '../images/content.ts';
import { DANGLING } from '../images/images.ts';
import { changesBetween, layerBetween } from '../images/layers.ts';
import { pull, resolvePull } from '../images/pull.ts';
import { familiar, normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import { BaseError, resolveBase, stateOf } from './bases.ts';
import { commandOf, configure, usedArgs, type ConfigureContext } from './configure.ts';
import { Ignore, ignoreFile, nodeAt } from './context.ts';
import { Linter } from './dockerfile/linter.ts';
import { DockerfileError, parse, type Instruction } from './dockerfile/parse.ts';
import { findStage, readDockerfile, type Dockerfile } from './dockerfile/stages.ts';
import { makeConfig } from './export.ts';
import { runStep } from './run.ts';
import { startSolve } from './solve.ts';
import { OWN_PLATFORM, StageState } from './stage-state.ts';
import { StepError } from './step-error.ts';
import { executeStep, planSteps, type StepContext } from './steps.ts';

/** A tar as a file tree. @throws 500 */
export function treeOfTar(bytes: Uint8Array, now: number): DirectoryNode {
  const fileSystem = new FileSystem();
  let entries;
  try {
    entries = unpackArchive(bytes);
  } catch (error) {
    if (error instanceof TarError) throw internal('unexpected EOF');
    throw error;
  }
  if (entries.length === 0) throw internal('unexpected EOF');
  for (const entry of entries) {
    const parts = entry.name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0) continue;
    const attributes = { mode: entry.mode, uid: entry.uid, gid: entry.gid, mtime: entry.mtime * 1000 };
    fileSystem.makeDirectories(parts.slice(0, -1), now);
    if (entry.type === 'directory') fileSystem.makeDirectories(parts, now, entry.mode);
    else if (entry.type === 'symlink') fileSystem.put(parts, symlinkNode(entry.target ?? '', attributes), now);
    else if (entry.type === 'file') fileSystem.put(parts, fileNode(entry.data ?? new Uint8Array(0), attributes), now);
  }
  return fileSystem.snapshot();
}

const parameters = (call: Call, name: string): Record<string, string> => {
  const value = text(call, name);
  if (value === '') return {};
  try {
    return JSON.parse(value) as Record<string, string>;
  } catch {
    throw badRequest(`error reading ${name}: invalid JSON`);
  }
};

const bodyBytes = (call: Call): Uint8Array => (call.body instanceof Uint8Array ? call.body : typeof call.body === 'string' ? encode(call.body) : new Uint8Array(0));

interface Prepared {
  context: DirectoryNode;
  file: Dockerfile;
  target: number;
  tags: string[];
  buildArgs: Record<string, string>;
  labels: Record<string, string>;
}

/** All that is wrong before the first step is a status. @throws ApiError */
function prepare(engine: Engine, call: Call): Prepared {
  const tags = call.query.filter(([name]) => name === 't').map(([, tag]) => {
    try {
      return normalised(withDefaultTag(parseReference(tag)));
    } catch (error) {
      throw internal((error as Error).message);
    }
  });
  const tree = treeOfTar(bodyBytes(call), engine.now);
  const name = text(call, 'dockerfile') || 'Dockerfile';
  const node = nodeAt(tree, name);
  if (node?.kind !== 'file') throw internal(`Cannot locate specified Dockerfile: ${name}`);
  const source = decode(contentOf(node));
  if (source.trim() === '') throw badRequest(`the Dockerfile (${name}) cannot be empty`);
  try {
    const file = readDockerfile(source, name);
    const wanted = text(call, 'target');
    const target = wanted === '' ? file.stages.length - 1 : findStage(file, wanted);
    if (target === undefined) throw badRequest(`target stage ${JSON.stringify(wanted)} could not be found`);
    return { context: new Ignore(ignoreFile(tree, name)?.text ?? '').filter(tree), file, target, tags, buildArgs: parameters(call, 'buildargs'), labels: parameters(call, 'labels') };
  } catch (error) {
    if (error instanceof DockerfileError) throw badRequest(error.message);
    throw error;
  }
}

export function classicBuild(engine: Engine, call: Call): Response {
  const prepared = prepare(engine, call);
  const stream = new Channel<unknown>();
  const quiet = flag(call, 'q');
  const say = (line: string): void => {
    if (!quiet) stream.post({ stream: line });
  };
  engine.kernel.task('classic build', (function* () {
    try {
      const id = yield* steps(engine, prepared, say, flag(call, 'nocache'));
      if (quiet) stream.post({ stream: `${id}\n` });
      else {
        stream.post({ aux: { ID: id } });
        say(`Successfully built ${id.slice(7, 19)}\n`);
        for (const tag of prepared.tags) say(`Successfully tagged ${familiar(tag)}\n`);
      }
    } catch (error) {
      if (!(error instanceof ClassicFailure || error instanceof StepError || error instanceof ApiError)) throw error;
      const code = error instanceof ClassicFailure ? error.code : undefined;
      stream.post({ errorDetail: { ...(code === undefined ? {} : { code }), message: error.message }, error: error.message });
    } finally {
      stream.close();
    }
  })());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream };
}

class ClassicFailure extends Error {
  readonly code: number | undefined;
  constructor(message: string, code?: number) {
    super(message);
    this.code = code;
  }
}

const short = (digest: string): string => digest.slice(7, 19);

function* steps(engine: Engine, prepared: Prepared, say: (line: string) => void, noCache: boolean): Blocking<string> {
  const { file, target, labels } = prepared;
  const labelStep: Instruction[] = Object.entries(labels).map(([key, value]) => ({ ...parse(`LABEL ${key}=${value}`).instructions[0]!, pairs: [{ key, value, legacy: false }] }));
  const stages = file.stages.slice(0, target + 1);
  const total = stages.reduce((sum, stage) => sum + 1 + stage.instructions.length, 0) + labelStep.length;
  let number = 0, id = '';
  const states: StageState[] = [];
  for (const stage of stages) {
    say(`Step ${++number}/${total} : ${stage.from.original}`);
    say('\n');
    const other = findStage(file, stage.base, stage.index);
    const state = other === undefined ? yield* baseState(engine, stage.base, say) : states[other]!.fork();
    id = state.base?.digest ?? id;
    say(` ---> ${short(id)}\n`);
    const globals = new Map(Object.entries(prepared.buildArgs));
    const context: StepContext = { engine, cache: engine.builder.cache, request: { filename: file.filename, tags: [], buildArgs: prepared.buildArgs, labels: {} }, stage: stage.index, downloads: new Map(), noCache, context: prepared.context, globals, source: (name) => states[findStage(file, name, stage.index) ?? -1]?.tree ?? directoryNode(), fetch: function* () {} };
    for (const instruction of [...stage.instructions, ...(stage.index === target ? labelStep : [])]) {
      say(`Step ${++number}/${total} : ${instruction.original}`);
      say('\n');
      id = yield* step(engine, state, instruction, context, id, say);
      say(` ---> ${short(id)}\n`);
    }
    states.push(state);
  }
  const found = engine.images.find(id)!;
  const loose = `${DANGLING}${id}`;
  for (const tag of prepared.tags) engine.images.tag(tag, found.target, { builtHere: true, parent: found.record?.parent ?? engine.images.get(loose)?.parent }, 'image built');
  return id;
}

function* baseState(engine: Engine, reference: string, say: (line: string) => void): Blocking<StageState> {
  if (reference.toLowerCase() === 'scratch') return StageState.scratch();
  try {
    const base = yield* resolveBase(engine, reference, false, OWN_PLATFORM);
    if (base.plan) yield* pull(engine, yield* resolvePull(engine, withDefaultTag(parseReference(reference)), 'linux/amd64', undefined), ({ status, id }) => say(`${id ? `${id}: ` : ''}${status}\n`));
    return stateOf(engine, base);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    throw new ClassicFailure(/pull access denied/.test(error.message) ? `pull access denied for ${familiar(reference).replace(/:.*$/, '')}, repository does not exist or may require 'docker login'` : error.message.replace(/^.*?failed to resolve source metadata for \S+: /, ''));
  }
}

/** One instruction: an intermediate container runs, and is committed as an image. */
function* step(engine: Engine, state: StageState, instruction: Instruction, context: StepContext, parent: string, say: (line: string) => void): Blocking<string> {
  const before = { tree: state.tree, layers: state.layers.length };
  const isCopy = instruction.name === 'COPY' || instruction.name === 'ADD';
  let key: string;
  try {
    key = isCopy || instruction.name === 'RUN' || instruction.name === 'WORKDIR' ? planSteps(state, instruction, context).key : sha256Hex(`${state.key}\0${instruction.original}`);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    throw new ClassicFailure(`${instruction.name} failed: file not found in build context or excluded by .dockerignore: stat ${instruction.args[0]}: file does not exist`);
  }
  const cacheKey = `classic ${parent} ${key}`;
  const held = context.noCache ? undefined : engine.builder.classic.get(cacheKey);
  const container = engine.random('build container', `${cacheKey} ${engine.count('build container')}`).hex(12);
  if (held && engine.images.content.has(held.id)) {
    if (!isCopy) configure(state, instruction, configureContext(context));
    Object.assign(state, held.state.copy(), { args: state.args, env: state.env, shell: state.shell, once: held.state.once });
    say(' ---> Using cache\n');
    return held.id;
  }
  if (!isCopy) say(` ---> Running in ${container}\n`);
  const createdBy = yield* change(engine, state, instruction, context, say);
  state.key = key;
  if (!isCopy) say(` ---> Removed intermediate container ${container}\n`);
  const layers = changesBetween(before.tree, state.tree).length === 0 ? [] : [layerBlob(layerBetween(before.tree, state.tree))];
  state.layers = [...state.layers.slice(0, before.layers), ...layers];
  state.history = [...state.history, { created: nanoTime(engine.now), created_by: createdBy, ...(layers.length > 0 ? {} : { empty_layer: true }) }];
  const id = commitState(engine, state, parent);
  engine.builder.classic.set(cacheKey, { id, state: state.copy() });
  return id;
}

const configureContext = ({ request, globals }: StepContext): ConfigureContext => ({ buildArgs: request.buildArgs, globals, linter: Linter.silent });

function* change(engine: Engine, state: StageState, instruction: Instruction, context: StepContext, say: (line: string) => void): Blocking<string> {
  if (instruction.name === 'COPY' || instruction.name === 'ADD' || instruction.name === 'WORKDIR') {
    const plan = planSteps(state, instruction, context);
    yield* executeStep(state, instruction, plan, context, () => {});
    state.history.pop();
    if (instruction.name === 'WORKDIR') return `/bin/sh -c #(nop) ${plan.createdBy}`;
    return `/bin/sh -c #(nop) ${instruction.name} file:${sha256Hex(plan.key)} in ${instruction.args.at(-1)} `;
  }
  if (instruction.name === 'RUN') {
    const argv = commandOf(instruction, state.shell);
    const args = usedArgs(state);
    const { failure, tree } = yield* runStep(engine, state.tree, { argv, env: state.env, cwd: state.workdir, user: state.config.User ?? '', mounts: [], network: 'default', extraHosts: [] }, (_, bytes) => say(decode(bytes)));
    const exitCode = Number(/^exit code: (\d+)$/.exec(failure ?? 'exit code: 0')?.[1] ?? 1);
    if (exitCode !== 0) throw new ClassicFailure(`The command '${argv.join(' ')}' returned a non-zero code: ${exitCode}`, exitCode);
    state.tree = tree;
    return `${args.length > 0 ? `|${args.length} ${args.join(' ')} ` : ''}${argv.join(' ')}`;
  }
  const note = configure(state, instruction, configureContext(context)) ?? instruction.original;
  // It says so of Windows' commands only.
  if (instruction.name === 'CMD') delete state.config.ArgsEscaped;
  return `/bin/sh -c #(nop)  ${note}`;
}

/** An image of the state as it is, without a name of its own, on top of the one before. */
function commitState(engine: Engine, state: StageState, parent: string): string {
  const { images } = engine;
  const config = documentBlob(MEDIA.config, { ...makeConfig(state, nanoTime(engine.now), {}), container_config: {} } as ImageConfig);
  const manifest = documentBlob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(config), layers: state.layers.map(descriptorOf) } satisfies Manifest);
  for (const blob of [...state.layers, config, manifest]) images.content.add(blob);
  images.set({ name: `${DANGLING}${manifest.digest}`, target: descriptorOf(manifest), taggedAt: engine.now, parent, builtHere: true }, 'build step committed');
  return manifest.digest;
}

/** version=2 with a tar and without a session: BuildKit, told of in its raw trace. */
export function tarBuild(engine: Engine, call: Call): Response {
  const prepared = prepare(engine, call);
  const request: SolveRequest = { context: prepared.context, filename: prepared.file.filename, tags: prepared.tags, buildArgs: prepared.buildArgs, labels: prepared.labels, target: text(call, 'target') || undefined, noCache: flag(call, 'nocache'), provenance: 'none' };
  const inner = startSolve(engine, request).stream as Channel<SolveMessage>;
  const stream = new Channel<unknown>();
  engine.kernel.task('build trace', (function* () {
    for (let message = yield* inner.receive(); message; message = yield* inner.receive()) {
      if ('result' in message) stream.post({ id: 'moby.image.id', aux: { ID: message.result.digest } });
      else if ('error' in message) stream.post({ errorDetail: { message: message.error.message }, error: message.error.message });
      else stream.post({ id: 'moby.buildkit.trace', aux: 'CgA=' });
    }
    stream.close();
  })());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream };
}
