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
import { progressLine } from '../http/progress-line.ts';
import { flag, text } from '../http/query.ts';
import type { Call } from '../http/router.ts';
import { descriptorOf, documentBlob, layerBlob } from '../images/content.ts';
import { DANGLING } from '../images/images.ts';
import { overlay } from '../images/layers.ts';
import { normalisedPlatform, platformTrouble } from '../images/platform-specifier.ts';
import { changesBetween, layerBetween } from '../images/tree-changes.ts';
import type { Progress } from '../images/pull.ts';
import { familiar } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import { ClassicContainers } from './classic-containers.ts';
import { ClassicFailure } from './classic-failure.ts';
import { baseState, copySource } from './classic-sources.ts';
import { commandOf, configure, usedArgs, type ConfigureContext } from './configure.ts';
import { Ignore, ignoreFile, nodeAt } from './context.ts';
import { Linter } from './dockerfile/linter.ts';
import { DockerfileError, flagOf, parse, type Instruction } from './dockerfile/parse.ts';
import { findStage, readDockerfile, readTrigger, stageNamed, type Dockerfile } from './dockerfile/stages.ts';
import { classicOptions, type ClassicOptions } from './classic-options.ts';
import { findSources, type Source } from './copy.ts';
import { addedFile, remoteTree } from './classic-downloads.ts';
import { expandWord } from './expand.ts';
import { copySpec, isHttp } from './copy-spec.ts';
import { lex } from './dockerfile/lex.ts';
import { globalsOf } from './graph.ts';
import { makeConfig } from './export.ts';
import { startSolve } from './solve.ts';
import { StageState } from './stage-state.ts';
import { StepError } from './step-error.ts';
import { executeStep, planSteps, type StepContext } from './steps.ts';

/** A tar as a file tree. @throws 500 */
export function treeOfTar(bytes: Uint8Array, now: number): DirectoryNode {
  const fileSystem = new FileSystem();
  let entries;
  if (bytes.length === 0) return fileSystem.snapshot();
  try {
    entries = unpackArchive(bytes);
  } catch (error) {
    if (error instanceof TarError) throw internal('unexpected EOF');
    throw error;
  }
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

const bodyBytes = (call: Call): Uint8Array => (call.body instanceof Uint8Array ? call.body : typeof call.body === 'string' ? encode(call.body) : new Uint8Array(0));

interface Prepared {
  context: DirectoryNode;
  file: Dockerfile;
  target: number;
  options: ClassicOptions;
}

/** What keeps a file from being cut into instructions at all. */
const UNREADABLE = /^(file with no instructions|.* must have two arguments)$/;

/** All that is wrong before the first step is a status. @throws ApiError */
function prepare(engine: Engine, call: Call, given?: DirectoryNode): Prepared {
  const options = classicOptions(call), remote = text(call, 'remote');
  if (remote !== '' && !/^(https?|git):\/\/|\.git(#|$)|^github\.com\//.test(remote)) throw internal(`remoteURL (${remote}) could not be recognized as URL`);
  const tree = given ?? treeOfTar(bodyBytes(call), engine.now);
  const name = text(call, 'dockerfile') || 'Dockerfile';
  if (/^\.\.(\/|$)/.test(name)) throw internal(`forbidden path outside the build context: ${name} ()`);
  const node = nodeAt(tree, name);
  if (node?.kind !== 'file') throw internal(`Cannot locate specified Dockerfile: ${name}`);
  const source = decode(contentOf(node));
  if (source.trim() === '') throw badRequest(`the Dockerfile (${name}) cannot be empty`);
  try {
    const file = readDockerfile(source, name);
    // Only who has read the Dockerfile asks what the platform is.
    const trouble = options.platform === '' ? undefined : platformTrouble(options.platform);
    if (trouble) throw badRequest(trouble);
    const wanted = text(call, 'target');
    const target = wanted === '' ? file.stages.length - 1 : stageNamed(file, wanted);
    if (target === undefined) throw badRequest(`target stage ${JSON.stringify(wanted)} could not be found`);
    // Who sends the context has left out already what .dockerignore names.
    return { context: tree, file, target, options };
  } catch (error) {
    if (error instanceof DockerfileError) throw badRequest(`${UNREADABLE.test(error.message) ? 'failed to parse Dockerfile: ' : ''}${error.message}`);
    throw error;
  }
}

export function* classicBuild(engine: Engine, call: Call): Blocking<Response> {
  const remote = text(call, 'remote'), isPlain = isHttp(remote);
  const prepared = prepare(engine, call, isPlain ? yield* remoteTree(engine, remote, (bytes) => treeOfTar(bytes, engine.now)) : undefined);
  const stream = new Channel<unknown>();
  const { quiet, tags } = prepared.options;
  // Quietly, the steps are told of only where one fails.
  const told: object[] = [];
  const post = (message: object): void => {
    if (quiet) told.push(message);
    else stream.post(message);
  };
  const say: Say = { line: (line) => post({ stream: line }), result: (ID) => post({ aux: { ID } }), pulled: post, stream };
  engine.kernel.task('classic build', (function* () {
    try {
      const id = yield* steps(engine, prepared, say);
      if (quiet) stream.post({ stream: `${id}\n` });
      else {
        say.line(`Successfully built ${id.slice(7, 19)}\n`);
        for (const tag of tags) say.line(`Successfully tagged ${familiar(tag)}\n`);
      }
    } catch (error) {
      if (!(error instanceof ClassicFailure || error instanceof StepError || error instanceof ApiError)) throw error;
      const code = error instanceof ClassicFailure ? error.code : undefined;
      for (const message of told) stream.post(message);
      stream.post({ errorDetail: { ...(code === undefined ? {} : { code }), message: error.message }, error: error.message });
    } finally {
      stream.close();
    }
  })());
  return { status: 200, headers: { 'content-type': 'application/json' }, stream, line: progressLine };
}

interface Say {
  line: (line: string) => void;
  /** A stage is done. */
  result: (id: string) => void;
  /** A base or a source is on its way. */
  pulled: (message: Progress) => void;
  /** Closed where nobody waits for this build any more. */
  stream: Channel<unknown>;
}

const short = (digest: string): string => digest.slice(7, 19);

/** Arguments that need no ARG. */
const PREDEFINED = /^(https?|ftp|no|all)_proxy$/i;
const BUILT_IN = new Map<string, string>();

function* steps(engine: Engine, prepared: Prepared, told: Say): Blocking<string> {
  const { file, target, options } = prepared, { labels, buildArgs, tags } = options, { line: say, result } = told;
  const containers = new ClassicContainers(engine, options, say), work: Work = { options, containers, file, told };
  const labelStep: Instruction[] = Object.entries(labels).map(([key, value]) => ({ ...parse(`LABEL ${key}=${value}`).instructions[0]!, pairs: [{ key, value, legacy: false }] }));
  const stages = file.stages.slice(0, target + 1);
  const total = stages.reduce((sum, stage) => sum + 1 + stage.instructions.length, file.globalArgs.length) + labelStep.length;
  let number = 0, id = '';
  const states: StageState[] = [];
  for (const { original } of file.globalArgs) {
    say(`Step ${++number}/${total} : ${original}`);
    say('\n');
  }
  const known = globalsOf(file, BUILT_IN, buildArgs), consumed = new Set(file.globalArgs.map(({ args }) => args[0]!.split('=')[0]!));
  for (const stage of stages) {
    say(`Step ${++number}/${total} : ${stage.from.original}`);
    say('\n');
    const base = lex(stage.base, known, { escape: file.escape }).result;
    const other = findStage(file, base, stage.index);
    const state = other === undefined ? yield* baseState(engine, base, { ...options, platform: platformOf(stage.from, known, file.escape) ?? options.platform }, told.pulled) : states[other]!.fork();
    id = state.base?.digest ?? id;
    const triggers = state.triggers.map((trigger) => readTrigger(trigger, stage.from.range));
    state.triggers = [];
    if (triggers.length > 0) say(`# Executing ${triggers.length} build trigger${triggers.length > 1 ? 's' : ''}`);
    if (triggers.length > 0) say('\n');
    else say(` ---> ${short(id)}\n`);
    const globals = new Map([...known, ...Object.entries(buildArgs)]);
    const sources = new Map<string, DirectoryNode>(), downloads = new Map<string, Source>();
    const noCache = options.noCache || (options.cacheFrom.length > 0 && !options.cacheFrom.some((one) => engine.images.find(one)));
    const context: StepContext = { engine, cache: engine.builder.cache, request: { filename: file.filename, tags: [], buildArgs, labels: {} }, stage: stage.index, downloads, noCache, context: prepared.context, globals, source: (name) => sources.get(name) ?? directoryNode(), fetch: function* () {} };
    for (const trigger of triggers) {
      id = yield* attempt(state, trigger, context, id, { ...work, states, sources, downloads });
      say(` ---> ${short(id)}\n`);
    }
    for (const instruction of [...stage.instructions, ...(stage.index === target ? labelStep : [])]) {
      say(`Step ${++number}/${total} : ${instruction.original}`);
      say('\n');
      for (const word of instruction.name === 'ARG' ? instruction.args : []) consumed.add(word.split('=')[0]!);
      id = yield* attempt(state, instruction, context, id, { ...work, states, sources, downloads });
      say(` ---> ${short(id)}\n`);
    }
    states.push(state);
    if (id === '') throw new ClassicFailure('No image was generated. Is your Dockerfile empty?');
    result(id);
  }
  const unused = Object.keys(buildArgs).filter((name) => !consumed.has(name) && !PREDEFINED.test(name)).sort();
  if (unused.length > 0) say(`[Warning] One or more build-args [${unused.join(' ')}] were not consumed\n`);
  const found = engine.images.find(id)!;
  const loose = `${DANGLING}${id}`;
  for (const tag of tags) engine.images.tag(tag, found.target, { builtHere: true, parent: found.record?.parent ?? engine.images.get(loose)?.parent }, 'image built');
  return id;
}

/** FROM --platform: only what the file itself says before its first stage, and --build-arg, has a meaning there. @throws ClassicFailure */
function platformOf(from: Instruction, known: ReadonlyMap<string, string>, escape: string): string | undefined {
  const given = flagOf(from, 'platform');
  if (given === undefined) return undefined;
  const platform = lex(given, known, { escape }).result, trouble = platform === '' ? NO_PLATFORM : platformTrouble(platform);
  if (trouble) throw new ClassicFailure(`failed to parse platform ${platform}: ${trouble}`);
  return normalisedPlatform(platform);
}

const NO_PLATFORM = '"" is an invalid OS component of "": OSAndVersion specifier component must match "^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$": invalid argument';

/** What the steps of one build share. */
interface Work {
  options: ClassicOptions;
  containers: ClassicContainers;
  file: Dockerfile;
  told: Say;
}

/** … and those of a stage: the stages before it, and what COPY --from has found. */
interface StageWork extends Work {
  states: readonly StageState[];
  sources: Map<string, DirectoryNode>;
  /** What ADD has fetched. */
  downloads: Map<string, Source>;
}

/** ADD of addresses: they are fetched before the step is looked at. @throws ClassicFailure */
function* fetchAll(state: StageState, instruction: Instruction, engine: Engine, { downloads, told }: StageWork): Blocking<void> {
  for (const path of copySpec(state, instruction, Linter.silent).paths.filter(isHttp)) {
    downloads.set(path, yield* addedFile(engine, path));
    told.line('\n');
  }
}

/** A step, and what becomes of its container. */
function* attempt(state: StageState, instruction: Instruction, context: StepContext, parent: string, work: StageWork): Blocking<string> {
  const { options, containers } = work;
  try {
    const id = yield* step(state, instruction, context, parent, work);
    if (options.remove) yield* containers.removeAll();
    return id;
  } catch (error) {
    if (options.forceRemove) yield* containers.removeAll();
    throw error;
  }
}

/** One instruction: a container is made for it, and is committed as an image. */
function* step(state: StageState, instruction: Instruction, context: StepContext, parent: string, work: StageWork): Blocking<string> {
  const { engine } = context, { options, told: { line: say } } = work, from = instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined;
  if (from !== undefined) work.sources.set(from, yield* copySource(engine, from, work.file, work.states, options, work.told.pulled));
  if (instruction.name === 'ADD') yield* fetchAll(state, instruction, engine, work);
  const address = instruction.name === 'COPY' ? instruction.args.slice(0, -1).find((one) => isHttp(one)) : undefined;
  if (address !== undefined) throw new ClassicFailure("COPY failed: source can't be a URL for COPY");
  refuse(state, instruction, context);
  const before = { tree: state.tree, layers: state.layers.length };
  const isCopy = instruction.name === 'COPY' || instruction.name === 'ADD';
  let key: string;
  try {
    key = isCopy || instruction.name === 'RUN' || instruction.name === 'WORKDIR' ? planSteps(state, instruction, context).key : sha256Hex(`${state.key}\0${instruction.original}`);
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    const [source = ''] = instruction.args;
    if (from !== undefined) throw new ClassicFailure(`COPY failed: stat ${source.replace(/^\.?\//, '')}: file does not exist`);
    if (/^\.\.(\/|$)/.test(source)) throw new ClassicFailure(`${instruction.name} failed: forbidden path outside the build context: ${source} ()`);
    throw new ClassicFailure(`${instruction.name} failed: file not found in build context or excluded by .dockerignore: stat ${source}: file does not exist`);
  }
  const cacheKey = `classic ${parent} ${options.platform} ${key}`;
  const held = context.noCache ? undefined : engine.builder.classic.get(cacheKey);
  if (held && engine.images.content.has(held.id)) {
    if (!isCopy) configure(state, instruction, configureContext(context));
    Object.assign(state, held.state.copy(), { args: state.args, env: state.env, shell: state.shell, once: held.state.once });
    say(' ---> Using cache\n');
    return held.id;
  }
  const createdBy = yield* change(state, instruction, context, parent, work);
  state.key = key;
  const layers = changesBetween(before.tree, state.tree).length === 0 ? [] : [layerBlob(layerBetween(before.tree, state.tree))];
  state.layers = [...state.layers.slice(0, before.layers), ...layers];
  state.history = [...state.history, { created: nanoTime(engine.now), created_by: createdBy, ...(layers.length > 0 ? {} : { empty_layer: true }) }];
  const id = commitState(engine, state, parent);
  engine.builder.classic.set(cacheKey, { id, state: state.copy() });
  return id;
}

/** What is wrong with an instruction, before anything runs for it. @throws ClassicFailure */
function refuse(state: StageState, instruction: Instruction, context: StepContext): void {
  const [option] = instruction.flags.find(([name]) => name === 'mount' || name === 'chmod') ?? [];
  if (option) throw new ClassicFailure(`the --${option} option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled`);
  if (instruction.name === 'COPY' && context.context && !instruction.flags.some(([name]) => name === 'from') && instruction.heredocs.length === 0) {
    const patterns = instruction.args.slice(0, -1);
    if (patterns.every((pattern) => /[*?[]/.test(pattern) && findSources(context.context!, pattern).length === 0)) throw new ClassicFailure('COPY failed: no source files were specified');
  }
  if (['COPY', 'ADD', 'RUN', 'WORKDIR'].includes(instruction.name)) return;
  try {
    configure(state.copy(), instruction, configureContext(context));
  } catch (error) {
    throw error instanceof ApiError || !(error instanceof Error) ? error : new ClassicFailure(error.message);
  }
}

const configureContext = ({ request, globals }: StepContext): ConfigureContext => ({ buildArgs: request.buildArgs, globals, linter: Linter.silent });

function* change(state: StageState, instruction: Instruction, context: StepContext, parent: string, work: StageWork): Blocking<string> {
  if (instruction.name === 'RUN') return yield* runCommand(state, instruction, parent, work);
  const shell = state.shell.join(' ');
  if (instruction.name === 'COPY' || instruction.name === 'ADD' || instruction.name === 'WORKDIR') {
    const plan = planSteps(state, instruction, context);
    yield* executeStep(state, instruction, plan, context, () => {});
    state.history.pop();
    if (instruction.name !== 'WORKDIR') return `${shell} #(nop) ${instruction.name} ${copied(state, instruction, context, plan.key)} in ${instruction.args.at(-1)} `;
    yield* work.containers.create({ ...state.config, Image: parent, Cmd: [...state.shell, `#(nop) ${plan.createdBy}`] });
    return `${shell} #(nop) ${plan.createdBy}`;
  }
  const told = configure(state, instruction, configureContext(context)) ?? instruction.original, note = noted(state, instruction, told);
  // It says so of Windows' commands only.
  if (instruction.name === 'CMD') delete state.config.ArgsEscaped;
  yield* work.containers.create({ ...state.config, Image: parent, Cmd: [...state.shell, '#(nop) ', note] });
  return `${state.shell.join(' ')} #(nop)  ${note}`;
}

/** Where the classic builder words it otherwise than BuildKit. */
function noted(state: StageState, instruction: Instruction, told: string): string {
  if (instruction.name === 'EXPOSE') return `EXPOSE ${instruction.args.map((word) => expandWord(state, word, instruction, Linter.silent)).join(' ')}`;
  return instruction.name === 'HEALTHCHECK' ? told.replace(/^HEALTHCHECK \{/, 'HEALTHCHECK &{') : told;
}

/** RUN: the command takes the place of the image's, and its health is not looked after. */
function* runCommand(state: StageState, instruction: Instruction, parent: string, { containers, told }: StageWork): Blocking<string> {
  const argv = commandOf(instruction, state.shell), args = usedArgs(state);
  const id = yield* containers.create({ ...state.config, Image: parent, Cmd: argv, Entrypoint: [''], Env: [...(state.config.Env ?? []), ...args], Healthcheck: { Test: ['NONE'] } });
  const { exitCode, layer } = yield* containers.run(id, told.stream);
  if (exitCode !== 0) throw new ClassicFailure(`The command '${argv.join(' ')}' returned a non-zero code: ${exitCode}`, exitCode);
  if (layer.root.entries.size > 0 || layer.removed.length > 0) state.tree = overlay(state.tree, layer);
  return `${args.length > 0 ? `|${args.length} ${args.join(' ')} ` : ''}${argv.join(' ')}`;
}

/** What was copied, as the history names it: a file, a folder or several of them, by their content. */
function copied(state: StageState, instruction: Instruction, { context, source }: StepContext, key: string): string {
  const from = flagOf(instruction, 'from'), tree = from ? source(from) : context ?? directoryNode();
  const { paths } = copySpec(state, instruction, Linter.silent), nodes = paths.filter((path) => !isHttp(path)).flatMap((path) => findSources(tree, path));
  const kind = nodes.length > 1 ? 'multi' : nodes[0]?.node.kind === 'directory' ? 'dir' : 'file', chown = flagOf(instruction, 'chown');
  return `${chown ? `--chown=${chown} ` : ''}${kind}:${sha256Hex(key)}`;
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
  const { context, file, options: { tags, buildArgs, labels } } = prepare(engine, call);
  const request: SolveRequest = { context: new Ignore(ignoreFile(context, file.filename)?.text ?? '').filter(context), filename: file.filename, tags, buildArgs, labels, target: text(call, 'target') || undefined, noCache: flag(call, 'nocache'), provenance: 'none' };
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
