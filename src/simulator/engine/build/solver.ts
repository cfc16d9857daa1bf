/**
 * One build as BuildKit does it: plan, load, run what is not cached, export. What the phases share is state of this one
 * class, which is why it is longer than other files; what they decide lies in the files beside it.
 */
import type { SolveMessage, SolveRequest, SolveResult, SourceRange } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode, encode } from '../../kernel/bytes.ts';
import { contentOf, directoryNode, type DirectoryNode, type FileNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import type { Engine } from '../engine.ts';
import { applyLayer } from '../images/layers.ts';
import { normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import { BaseError, chainOf, configurationOf, fetchBase, resolveBase, stateOf, type Base } from './bases.ts';
import type { Builder } from './builder.ts';
import { cacheId, type BuildCache, type CacheEntry } from './cache.ts';
import { exportCache } from './cache-transfer/export.ts';
import { importCache } from './cache-transfer/import.ts';
import { inlineConfig, type UsedStep } from './cache-transfer/records.ts';
import { configure } from './configure.ts';
import { checksum, Ignore, ignoreFile, nodeAt } from './context.ts';
import type { Source } from './copy.ts';
import { copySpec, isGit, isHttp } from './copy-spec.ts';
import { checkAllowed, checkGrants, checkRunnable } from './grants.ts';
import { heredocOf } from './dockerfile/heredocs.ts';
import { Linter, type Finding } from './dockerfile/linter.ts';
import { DockerfileError, flagOf, type Instruction } from './dockerfile/parse.ts';
import { readMount } from './dockerfile/mounts.ts';
import { loadRemote } from './remote-context.ts';
import { findStage, readDockerfile, readTrigger, stageNamed, type Dockerfile, type Stage } from './dockerfile/stages.ts';
import { didYouMean } from './dockerfile/suggest.ts';
import { download, DownloadError } from './downloads.ts';
import { examine } from './examine.ts';
import { exportResult } from './export-result.ts';
import { resolveScanner } from './scanner.ts';
import { askedFrontend, fetchFrontend, frontendOfFile } from './frontend.ts';
import { SolveFailure, UnreadFailure } from './solve-failure.ts';
import { baseOwners, buildGraph, checkImageName, neededStages, stageLabel, type Graph, type StageBase } from './graph.ts';
import { describeEarly, outlineOf } from './outline.ts';
import { inlineFiles } from './inline-files.ts';
import { patternMistake } from '../../kernel/file-pattern.ts';
import { normalisedPlatform } from '../images/platform-specifier.ts';
import { journey } from './platforms.ts';
import { Progress } from './progress.ts';
import { stepText } from './run-spec.ts';
import { packageUrl, type Circumstances } from './provenance.ts';
import { OWN_PLATFORM, StageState } from './stage-state.ts';
import { StepError } from './step-error.ts';
import { applyCached, executeStep, isStep, planSteps, workdirOf, type StepContext } from './steps.ts';

/** What a name that cannot be found may have meant. */
const COMMON_IMAGES = ['alpine', 'busybox', 'centos', 'debian', 'golang', 'ubuntu', 'fedora'].flatMap((name) => [name, `${name}:latest`]);

/** Small internal steps take about so long, in ms. */
const TICK = 12;
/** Bytes by which a file's transfer is more than its content. */
const ENVELOPE = 36;

export class Solver {
  readonly engine: Engine;
  readonly cache: BuildCache;
  readonly #builder: Builder;
  request: SolveRequest;
  /** The context is here already. */
  #isRemote = false;
  readonly progress: Progress;
  readonly #send: (message: SolveMessage) => void;
  #file: Dockerfile | undefined;
  #text = '';
  #graph: Graph | undefined;
  /** Images that stages stand on, copy or mount from, by platform and name. */
  readonly #bases = new Map<string, Base>();
  /** The image that reads the file, where it is not the builder itself. */
  #frontend: Base | undefined;
  /** Steps that this build has shown already, for another platform. */
  readonly #shown = new Set<string>();
  #platform = OWN_PLATFORM;
  #context: DirectoryNode = directoryNode();
  #contextVertex: string | undefined;
  readonly #states = new Map<number, StageState>();
  readonly #external = new Map<string, StageState>();
  /** Images that have their step already, by platform and name. */
  readonly #fetched = new Set<string>();
  /** What addresses have given. */
  readonly #downloads = new Map<string, Source>();
  /** What a cache elsewhere is to have, where one is asked for. */
  readonly #used: UsedStep[] = [];

  constructor(engine: Engine, builder: Builder, request: SolveRequest, send: (message: SolveMessage) => void) {
    this.engine = engine;
    this.cache = builder.cache;
    this.#builder = builder;
    this.request = request;
    this.#send = send;
    this.progress = new Progress(() => engine.now, send);
  }

  /** Runs the build; its last message is a result or an error. */
  *run(): Blocking<void> {
    try {
      this.#send({ result: yield* this.#solve() });
    } catch (error) {
      if (error instanceof DockerfileError) this.#fail(error.message, error.range, error);
      else if (error instanceof SolveFailure) this.#fail(error.message, error.range, error);
      else throw error;
    }
  }

  #fail(message: string, range?: SourceRange, { vertex, early = false, isUnread = false, around = [] }: Partial<SolveFailure & DockerfileError> = {}): void {
    const source = range && (this.request.describe === undefined || isUnread) && { filename: this.request.filename, text: this.#text, ranges: [range], ...(around.length > 0 && { around }) };
    this.#send({ error: { message, ...(early ? { early } : {}), ...(isUnread ? { isUnread } : {}), ...(source ? { source } : {}), ...(vertex ? { vertex } : {}) } });
  }

  *#tick(times = 1): Blocking<void> {
    yield* pause(this.engine.kernel.agenda, TICK * times, 'build');
  }

  *#solve(): Blocking<SolveResult['result']> {
    const startedAt = this.engine.now;
    checkAllowed(this.request);
    const names = this.request.tags.map((tag) => normalised(withDefaultTag(parseReference(tag))));
    const asked = askedFrontend(this.request), around = { engine: this.engine, cache: this.cache, progress: this.progress, request: this.request };
    const named = asked === undefined ? undefined : yield* fetchFrontend(around, asked);
    const { text, vertex } = yield* this.#loadDefinition();
    this.#text = text;
    this.#frontend = named ?? (yield* frontendOfFile(around, text));
    const early = describeEarly(this.request, text);
    if (early) return { names: [], description: early };
    yield* resolveScanner(this.engine, this.progress, this.request);
    const linter = this.#linter(vertex);
    const file = (this.#file = readDockerfile(text, this.request.filename, linter));
    const platforms = this.#platforms();
    const graphs = platforms.map((platform, i) => buildGraph(file, this.request.buildArgs, this.request.target, i === 0 ? linter : Linter.silent, platform)), graph = graphs[0]!;
    this.#graph = graph;
    const needed = neededStages(graph, graph.target);
    // A check without a target looks at every stage.
    const examined = this.request.check && !this.request.target ? file.stages.map((stage) => stage.index) : needed;
    this.#checkNames(file);
    for (const [i, one] of graphs.entries()) {
      this.#enter(platforms[i]!, one);
      yield* this.#loadMetadata(file, examined);
    }
    this.#enter(platforms[0]!, graph);
    yield* this.#announceContexts(file, examined);
    const ignore = yield* this.#loadIgnore();
    const states = this.#examine(examined, ignore, linter);
    if (this.request.describe === 'outline') return { names: [], description: { source: text, outline: outlineOf(file, graph, this.request.buildArgs, states) } };
    if (linter.failure !== undefined) throw new SolveFailure(linter.failure);
    if (!this.request.check) checkRunnable(needed.flatMap((index) => file.stages[index]!.instructions));
    if (!this.request.check) checkGrants(this.request, needed.flatMap((index) => file.stages[index]!.instructions));
    if (this.request.check) return { names: [] };
    this.#context = ignore.filter(this.request.context ?? directoryNode());
    for (const source of this.request.cacheFrom ?? []) yield* importCache(this.engine, this.cache, this.progress, source);
    const targets: StageState[] = [];
    for (const [i, one] of graphs.entries()) {
      this.#enter(platforms[i]!, one);
      for (const index of needed) yield* this.#buildStage(file.stages[index]!);
      targets.push(this.#states.get(graph.target)!);
    }
    return yield* this.#export(targets, names, startedAt);
  }

  /** What it is built for. @throws SolveFailure */
  #platforms(): string[] {
    const { platforms = [] } = this.request;
    return platforms.length === 0 ? [OWN_PLATFORM] : [...new Set(platforms.map(normalisedPlatform))];
  }

  /** Each platform is built by itself, with what it has in common with others from the cache. */
  #enter(platform: string, graph: Graph): void {
    this.#platform = platform;
    this.#graph = graph;
    this.#states.clear();
    this.#external.clear();
  }

  /** What names of steps say of platforms, where there are several. */
  #placeOf(stage: number, isStep: boolean): string {
    if (this.#platforms().length === 1) return '';
    const own = this.#graph!.platforms[stage]!;
    return `${isStep ? journey(own, this.#platform) : own} `;
  }

  #baseOf(stage: number, image: string): Base | undefined {
    return this.#bases.get(`${this.#graph!.platforms[stage]!} ${image}`);
  }

  *#export(states: readonly StageState[], names: string[], startedAt: number): Blocking<SolveResult['result']> {
    const { engine, progress, request } = this, [state] = states as [StageState];
    const frontend = this.#frontend && { uri: packageUrl(this.#frontend.name, ''), digest: this.#frontend.target.digest };
    const materials = [...(frontend ? [frontend] : []), ...new Map([...this.#bases.values()].map(({ name, target }) => [name, { uri: packageUrl(name), digest: target.digest }])).values()];
    const circumstances: Circumstances = { request, source: this.#text, materials, startedAt, finishedAt: engine.now, invocation: cacheId(`build ${engine.count('build')}`), steps: state.history.map((entry) => entry.created_by ?? '') };
    if (request.isContext) this.#builder.results.set(request.ref!, state);
    const isInline = request.cacheTo?.some(({ type }) => type === 'inline');
    const result = yield* exportResult({ engine, progress, request, states, names, bills: [], circumstances, ...(isInline ? { inlineCache: inlineConfig(this.#usedBy(false), state.layers) } : {}) });
    const caches: (DirectoryNode | undefined)[] = [];
    for (const target of request.cacheTo ?? []) caches.push(yield* exportCache(engine, progress, target, this.#usedBy(target.max)));
    return caches.some((tree) => tree) ? { ...result, caches } : result;
  }

  /** Steps of the target and the stages that it stands on, or of all. */
  #usedBy(all: boolean): UsedStep[] {
    const { bases, target } = this.#graph!, own = new Set<number>();
    for (let at: number | undefined = target; at !== undefined;) {
      own.add(at);
      const base: StageBase = bases[at]!;
      at = 'stage' in base ? base.stage : undefined;
    }
    return this.#used.filter(({ stage }) => all || own.has(stage));
  }

  #linter(vertex: string): Linter {
    const report = ({ rule, message, range, description, url }: Finding): void => this.progress.warn([{
      // A check's findings belong to no step: the client lists them at the end.
      vertex: this.request.check ? '' : vertex, level: 1, short: `${rule}: ${message} (line ${range.start})`, detail: [description], url,
      source: { filename: this.request.filename, text: this.#text }, ranges: [range],
    }]);
    try {
      return Linter.of(this.#text, report, this.request.buildArgs['BUILDKIT_DOCKERFILE_CHECK']);
    } catch (error) {
      throw new SolveFailure((error as Error).message);
    }
  }

  /** Names of images must be right even where nothing needs them. */
  #checkNames(file: Dockerfile): void {
    for (const stage of file.stages) {
      const base = this.#graph!.bases[stage.index]!;
      if ('image' in base && this.request.contexts?.[base.image] === undefined) checkImageName(base.image, stage.from.range);
    }
    for (const { image, range } of this.#graph!.sources) if (this.request.contexts?.[image] === undefined) checkImageName(image, range);
  }

  /** Every stage with its configuration alone. @throws DockerfileError */
  #examine(stages: readonly number[], ignore: Ignore, linter: Linter): ReadonlyMap<number, StageState> {
    const states = new Map<number, StageState>();
    for (const index of stages) {
      const stage = this.#file!.stages[index]!, base = this.#graph!.bases[index]!;
      const state = 'stage' in base ? states.get(base.stage)!.fork() : 'image' in base ? this.#linked(base.image)?.fork() ?? configurationOf(this.engine, this.#baseOf(index, base.image)) : StageState.scratch();
      state.escape = this.#file!.escape;
      const checkOrder = (instruction: Instruction): void => {
        const later = (name: string, copies: boolean): boolean => {
          const other = copies && /^\d+$/.test(name) ? Number(name) : stageNamed(this.#file!, name);
          return other !== undefined && other > index;
        };
        const from = instruction.name === 'COPY' ? flagOf(instruction, 'from') : undefined;
        if (from && later(from, true)) throw new Error(`cannot copy from stage ${JSON.stringify(from)}, it needs to be defined before current stage ${JSON.stringify(stageLabel(stage))}`);
        const mount = instruction.name === 'RUN' ? instruction.flags.filter(([name]) => name === 'mount').map(([, value]) => readMount(value, (word) => word)).find(({ from: name }) => name !== '' && later(name, false)) : undefined;
        if (instruction.name === 'RUN' && flagOf(instruction, 'device') !== undefined) throw new Error('device feature is only supported in Dockerfile frontend 1.14.0-labs or later');
        if (mount) throw new Error(`cannot mount from stage ${JSON.stringify(mount.from)} to ${JSON.stringify(mount.target)}, stage needs to be defined before current command`);
      };
      examine(state, this.#instructionsOf(stage, state), { buildArgs: this.request.buildArgs, globals: this.#graph!.globals, linter, ignore, checkOrder });
      states.set(index, state);
    }
    return states;
  }

  /** Those that the base left for its children, and the stage's own. */
  #instructionsOf(stage: Stage, state: StageState): Instruction[] {
    const triggers = state.triggers.map((trigger) => readTrigger(trigger, stage.from.range));
    state.triggers = [];
    return [...triggers, ...stage.instructions];
  }

  // ---- loading ----

  *#loadDefinition(): Blocking<{ text: string; vertex: string }> {
    const remote = yield* loadRemote(this.engine, this.progress, this.request);
    if (remote) {
      this.request = { ...this.request, ...remote };
      const node = nodeAt(remote.context, remote.filename);
      if (node?.kind !== 'file') throw new UnreadFailure(`failed to read dockerfile: open ${remote.filename}: no such file or directory`);
      this.#isRemote = true;
      return { text: decode(contentOf(node)), vertex: '' };
    }
    const { filename, dockerfile, context } = this.request;
    const vertex = this.progress.start(`[internal] load build definition from ${filename.split('/').pop()}`);
    if (!context && dockerfile === undefined) this.#refuse(vertex, 'transferring dockerfile:', 'no local sources enabled', 'failed to read dockerfile: ');
    const node = dockerfile === undefined && context ? nodeAt(context, filename) : undefined;
    const text = dockerfile ?? (node?.kind === 'file' ? decode(contentOf(node)) : undefined);
    yield* this.#tick();
    yield* this.#transfer(vertex, 'transferring dockerfile:', text === undefined ? 2 : text.length + ENVELOPE);
    this.cache.useSource('dockerfile', this.engine.now);
    this.progress.finish(vertex);
    if (node?.kind === 'directory' && filename !== '.') throw new UnreadFailure(`failed to read dockerfile: read /var/lib/docker/tmp/buildkit-mount${this.engine.random('build mount', filename).int(4_000_000_000)}/${filename}: is a directory`);
    if (text === undefined) throw new UnreadFailure(`failed to read dockerfile: ${filename === '.' ? '. is not a regular file' : `open ${filename.split('/').pop()}: no such file or directory`}`);
    return { text, vertex };
  }

  *#transfer(vertex: string, what: string, bytes: number): Blocking<void> {
    const started = this.progress.status(vertex, what, { current: 0 });
    // About 150 MB a second between client and builder.
    yield* pause(this.engine.kernel.agenda, 2 + bytes / 150_000, 'build transfer');
    this.progress.status(vertex, what, { current: bytes, started, done: true });
  }

  *#loadMetadata(file: Dockerfile, needed: readonly number[]): Blocking<void> {
    const wanted = new Map<string, { image: string; stage: number; range: SourceRange | undefined }>();
    const want = (image: string, stage: number, range: SourceRange | undefined): void => {
      const named = this.request.contexts?.[image] ?? '';
      if (typeof named === 'string' && !named.startsWith('result:') && !this.#baseOf(stage, image)) wanted.set(`${this.#graph!.platforms[stage]!} ${image}`, { image, stage, range });
    };
    for (const index of [...needed].reverse()) {
      const base = this.#graph!.bases[index]!;
      if ('image' in base) want(base.image, index, file.stages[index]!.from.range);
      // What a mount names has no place in the file.
      for (const { stage, image, range, isMount } of this.#graph!.sources) if (stage === index) want(image, index, isMount ? undefined : range);
    }
    const failures: SolveFailure[] = [];
    for (const [key, { image: written, stage, range }] of [...wanted].reverse()) {
      const named = this.request.contexts?.[written] as string | undefined;
      const reference = named?.replace(/^docker-image:\/\//, '') ?? written;
      const name = normalised(withDefaultTag(parseReference(reference)));
      const vertex = this.progress.start(`[${this.#placeOf(stage, false)}${named === undefined ? 'internal' : `context ${written}`}] load metadata for ${name}`);
      yield* this.#tick();
      try {
        this.#bases.set(key, yield* resolveBase(this.engine, reference, (this.request.pull ?? false) || this.request.node !== undefined, this.#graph!.platforms[stage]!, this.request.auths));
        this.progress.finish(vertex);
      } catch (error) {
        if (!(error instanceof BaseError)) throw error;
        this.progress.finish(vertex, { error: error.message.slice(reference.length + 2) });
        failures.push(new SolveFailure(`${error.message}${didYouMean(reference, [...file.stages.map(stageLabel), ...COMMON_IMAGES])}`, range, vertex));
      }
    }
    if (failures[0]) throw failures[0];
  }

  /** Folders of the client that stages stand on or copy from, one for each use. */
  #foldersOf(stage: number): { name: string; folder: DirectoryNode }[] {
    const base = this.#graph!.bases[stage]!, names = [...('image' in base ? [base.image] : []), ...this.#graph!.sources.filter((one) => one.stage === stage).map(({ image }) => image)];
    return names.flatMap((name) => {
      const folder = this.request.contexts?.[name];
      return folder && typeof folder !== 'string' ? [{ name, folder }] : [];
    });
  }

  *#announceContexts(file: Dockerfile, stages: readonly number[]): Blocking<void> {
    for (const [name, folder] of new Map(file.stages.flatMap(({ index }) => (stages.includes(index) ? this.#foldersOf(index) : [])).map((one) => [one.name, one.folder]))) {
      const vertex = this.progress.start(`[context ${name}] load .dockerignore`), found = ignoreFile(folder, 'Dockerfile');
      yield* this.#tick();
      yield* this.#transfer(vertex, `transferring ${name}:`, found ? found.text.length + ENVELOPE : 2);
      this.progress.finish(vertex);
    }
  }

  *#loadFolders(stage: number): Blocking<void> {
    for (const { name, folder } of this.#foldersOf(stage)) {
      const vertex = this.progress.start(`[context ${name}] load from client`);
      yield* this.#transfer(vertex, `transferring ${name}:`, this.#builder.changedBytes(folder, folder));
      this.progress.finish(vertex);
    }
  }

  *#loadIgnore(): Blocking<Ignore> {
    const found = ignoreFile(this.request.context, this.request.filename);
    // The Dockerfile's own comes with it.
    if (this.#isRemote || (found && found.name !== '.dockerignore')) return ignoreOf(found?.text ?? '');
    const vertex = this.progress.start('[internal] load .dockerignore');
    yield* this.#tick();
    yield* this.#transfer(vertex, 'transferring context:', found ? found.text.length + ENVELOPE : 2);
    this.cache.useSource('context', this.engine.now);
    this.progress.finish(vertex);
    return ignoreOf(found?.text ?? '');
  }

  // ---- stages ----

  *#buildStage(stage: Stage): Blocking<void> {
    const base = this.#graph!.bases[stage.index]!;
    const pending = 'image' in base ? this.#baseOf(stage.index, base.image) : undefined;
    const state = 'stage' in base ? this.#states.get(base.stage)!.fork() : pending ? configurationOf(this.engine, pending) : this.#contextBase('image' in base ? base.image : undefined);
    state.escape = this.#file!.escape;
    const instructions = this.#instructionsOf(stage, state);
    const isTrigger = (instruction: Instruction): boolean => !stage.instructions.includes(instruction);
    if (!('stage' in base) && !pending) state.platform = this.#graph!.platforms[stage.index]!;
    const label = this.#labelOf(stage, instructions);
    // Every trigger counts, those too that are no step.
    const total = instructions.filter((one) => isStep(one) || isTrigger(one)).length + ('image' in base ? 1 : 0);
    const context = this.#stepContext(stage);
    let count = 'image' in base && pending ? 1 : 0;
    let current = state;
    if (pending) {
      const isNew = this.#isFirst(stage.index, pending);
      const vertex = isNew ? yield* this.#fetchBase(this.#fromName(stage.index, pending), pending) : undefined;
      current = stateOf(this.engine, pending);
      current.escape = state.escape;
      current.triggers = [];
      this.#builder.hold(pending.target.digest);
      const loadsContext = yield* this.#loadContext(instructions);
      const failing = loadsContext ? this.#missingSource(current, instructions, context) : undefined;
      const isLoaded = failing === undefined && this.#needsBase(stage, current, instructions);
      const known = isLoaded && this.cache.useBase(chainOf(this.engine, pending));
      if (vertex !== undefined) this.progress.finish(vertex, failing ? { error: 'context canceled' } : known ? { cached: true } : {});
    } else yield* this.#loadContext(instructions);
    yield* this.#loadFolders(stage.index);
    yield* this.#fetchSources(stage);
    yield* this.#writeDocuments(instructions);
    for (const instruction of instructions) {
      if (!isStep(instruction)) {
        const note = configure(current, instruction, this.#quietly());
        if (note !== undefined) current.note(note, this.#builder.createdAt(`${current.key} ${note}`));
        continue;
      }
      if (isRootWorkdir(current, instruction)) {
        applyCached(current, instruction);
        current.note('WORKDIR /', this.#builder.createdAt(`${current.key} WORKDIR /`));
        continue;
      }
      const named = (one: Instruction): string => `${prefix(this.#placeOf(stage.index, true) + label, ++count, total)}${isTrigger(one) ? 'ONBUILD ' : ''}${stepText(current, one)}`;
      try {
        yield* this.#step(current, instruction, named(instruction), context);
      } catch (error) {
        // What would have come after is known of, but never begins; what copies from the context is looked at all at once.
        for (const later of instructions.slice(instructions.indexOf(instruction) + 1).filter(isStep)) {
          const missing = error instanceof SolveFailure && /not found$/.test(error.message) && sourcePaths(later).length > 0 ? this.#missingSource(current, [later], context) : undefined;
          if (missing) this.progress.finish(this.progress.start(named(later)), { error: keyFault(missing.message) });
          else this.progress.announce(named(later));
        }
        throw error;
      }
    }
    this.#states.set(stage.index, current);
  }

  /** Stages that stand on the same image have one step for it, and so have those that copy from it. */
  #isFirst(stage: number, { name }: Base): boolean {
    const key = `${this.#graph!.platforms[stage]!} ${name}`, isFirst = !this.#fetched.has(key);
    this.#fetched.add(key);
    return isFirst;
  }

  /** What the step of an image is called: after the stage that names it last. What its triggers add is not counted yet. */
  #fromName(stage: number, { name }: Base): string {
    const owner = baseOwners(this.#graph!, (index, image) => this.#baseOf(index, image)?.name).get(`${this.#graph!.platforms[stage]!} ${name}`);
    if (owner === undefined) return 'FROM ';
    const named = this.#file!.stages[owner]!;
    return `${prefix(this.#placeOf(owner, false) + this.#labelOf(named, named.instructions), 1, named.instructions.filter(isStep).length + 1)}FROM `;
  }

  /** Here-documents that are files: each is made before the stage begins. */
  *#writeDocuments(instructions: readonly Instruction[]): Blocking<void> {
    for (const { name, content } of instructions.flatMap(inlineFiles)) {
      const key = `inline ${name} ${content}`;
      if (this.#shown.has(key)) continue;
      this.#shown.add(key);
      const vertex = this.progress.start('[internal] preparing inline document');
      yield* this.#tick(0.3);
      this.progress.finish(vertex);
    }
  }

  /** An image on its way here; the vertex is still open. */
  *#fetchBase(prefixed: string, { name, target, ...base }: Base): Blocking<string> {
    const shown = `${name}@${target.digest}`;
    const vertex = this.progress.start(`${prefixed}${shown}`);
    const started = this.progress.status(vertex, `resolve ${shown}`, {});
    yield* this.#tick();
    this.progress.status(vertex, `resolve ${shown}`, { started, done: true });
    yield* fetchBase(this.engine, { name, target, ...base }, (id, state) => this.progress.status(vertex, id, state));
    return vertex;
  }

  /** Images that steps of the stage copy or mount from, apart from its own base. */
  *#fetchSources(stage: Stage): Blocking<void> {
    for (const { stage: index, image } of this.#graph!.sources) {
      const base = this.#baseOf(stage.index, image);
      if (index !== stage.index || !base || !this.#isFirst(index, base)) continue;
      const vertex = yield* this.#fetchBase(this.#fromName(index, base), base);
      this.#builder.hold(base.target.digest);
      this.progress.finish(vertex, this.cache.useBase(chainOf(this.engine, base)) ? { cached: true } : {});
    }
  }

  /** Instructions that were examined before warn of nothing more. */
  #quietly(): { buildArgs: Readonly<Record<string, string>>; globals: ReadonlyMap<string, string>; linter: Linter } {
    return { buildArgs: this.request.buildArgs, globals: this.#graph!.globals, linter: Linter.silent };
  }

  /** What another build made, where a name stands for that. */
  #linked(name: string): StageState | undefined {
    const named = this.request.contexts?.[name];
    return typeof named === 'string' && named.startsWith('result:') ? this.#builder.results.get(named.slice('result:'.length)) : undefined;
  }

  /** Nothing, a folder that --build-context names, or what another build made. */
  #contextBase(name: string | undefined): StageState {
    const linked = name === undefined ? undefined : this.#linked(name);
    if (linked) return linked.fork();
    const state = StageState.scratch();
    const folder = name === undefined ? undefined : this.request.contexts?.[name];
    if (folder && typeof folder !== 'string') state.tree = folder;
    if (folder) state.key = `context ${name} ${checksum(state.tree)}`;
    return state;
  }

  /** Each address is a step of its own with the name of its instruction. @throws SolveFailure */
  *#download(state: StageState, instruction: Instruction, name: string): Blocking<void> {
    const { paths, checksum: wanted } = copySpec(state, instruction, Linter.silent);
    for (const path of paths.filter((one) => isHttp(one) || isGit(one))) {
      const vertex = this.progress.start(name);
      try {
        const source = yield* download(this.engine, path, wanted), mark = sha256Hex(contentOf(source.node as FileNode));
        this.progress.finish(vertex, this.#builder.downloaded.get(path) === mark ? { cached: true } : {});
        this.#builder.downloaded.set(path, mark);
        this.#downloads.set(path, source);
      } catch (error) {
        if (!(error instanceof DownloadError)) throw error;
        if (error.log !== undefined) this.progress.log(vertex, 2, encode(error.log));
        this.progress.finish(vertex, { error: error.message });
        throw new SolveFailure(`${error.ofKey ? 'failed to load cache key: ' : ''}${error.message}`, undefined, vertex);
      }
    }
  }

  *#step(state: StageState, instruction: Instruction, name: string, context: StepContext): Blocking<void> {
    let vertex: string | undefined;
    if (instruction.name === 'ADD') yield* this.#download(state, instruction, name);
    try {
      const plan = planSteps(state, instruction, context);
      const held = context.noCache ? undefined : this.cache.get(plan.key, this.engine.now);
      // The copy and the merge behind a linked step count, and do not show.
      if (plan.isLinked) for (const part of ['copy', 'merge']) this.progress.pass(`[internal] ${part} of ${name}`);
      if (held && !this.#shown.has(plan.key)) this.progress.cached(name);
      this.#shown.add(plan.key);
      if (held) {
        yield* this.#tick(0.3);
        skip(state, instruction, held);
        state.note(plan.createdBy, nanoTime(held.createdAt), held.layer);
        this.#use(state, context.stage, held.createdAt);
        return;
      }
      vertex = this.progress.start(name);
      const parent = state.key;
      yield* executeStep(state, instruction, plan, context, (stream, bytes) => this.progress.log(vertex!, stream, bytes));
      if (plan.isLinked) this.progress.status(vertex, 'merging', { done: true });
      this.cache.add({ key: plan.key, parent, description: plan.run ? `mount / from exec ${plan.run.argv.join(' ')}` : name, tree: state.tree, layer: state.layers.at(-1)!, createdAt: this.engine.now, type: 'regular' });
      this.engine.images.content.add(state.layers.at(-1)!);
      this.#use(state, context.stage, this.engine.now);
      this.progress.finish(vertex);
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      vertex ??= this.progress.start(name);
      this.progress.finish(vertex, { error: keyFault(error.message) });
      throw new SolveFailure(error.message, instruction.range, vertex);
    }
  }

  #use({ key, layers }: StageState, stage: number, createdAt: number): void {
    if (this.request.cacheTo) this.#used.push({ key, layer: layers.at(-1)!, below: layers.slice(0, -1), createdAt, stage });
  }

  /** Whether the base's files are needed at all: a first step above it is not cached, or there is none. */
  #needsBase(stage: Stage, state: StageState, instructions: readonly Instruction[]): boolean {
    const context = this.#stepContext(stage), probe = state.copy();
    for (const instruction of instructions) {
      if (isStep(instruction)) return context.noCache || !this.#known(probe, instruction, context);
      configure(probe, instruction, this.#quietly());
    }
    const above = neededStages(this.#graph!, this.#graph!.target).filter((index) => standsOn(this.#graph!.bases[index]!, stage.index)).map((index) => this.#file!.stages[index]!);
    return above.length === 0 || above.some((child) => this.#needsBase(child, probe.fork(), child.instructions));
  }

  /** The files of a stage that is still to come, where the cache has all of its steps. */
  #foreseen(index: number): DirectoryNode | undefined {
    return this.#foresee(this.#file!.stages[index]!)?.tree;
  }

  #foresee(stage: Stage): StageState | undefined {
    const base = this.#graph!.bases[stage.index]!, context = this.#stepContext(stage);
    const below = 'stage' in base ? this.#states.get(base.stage) ?? this.#foresee(this.#file!.stages[base.stage]!) : 'image' in base && this.#baseOf(stage.index, base.image) ? stateOf(this.engine, this.#baseOf(stage.index, base.image)!) : undefined;
    const state = context.noCache ? undefined : below?.fork();
    for (const instruction of state ? stage.instructions : []) {
      if (!isStep(instruction)) configure(state!, instruction, this.#quietly());
      else {
        const held = this.#known(state!, instruction, context);
        if (!held) return undefined;
        skip(state!, instruction, held);
      }
    }
    return state;
  }

  #known(state: StageState, instruction: Instruction, context: StepContext): CacheEntry | undefined {
    try {
      return this.cache.get(planSteps(state, instruction, context).key, this.engine.now);
    } catch (error) {
      if (error instanceof StepError) return undefined;
      throw error;
    }
  }

  #missingSource(state: StageState, instructions: readonly Instruction[], context: StepContext): StepError | undefined {
    const probe = state.copy();
    for (const instruction of instructions) {
      if (!isStep(instruction)) configure(probe, instruction, this.#quietly());
      else if (instruction.name === 'COPY' || instruction.name === 'ADD') {
        try {
          planSteps(probe, instruction, context);
        } catch (error) {
          if (error instanceof StepError) return error;
          throw error;
        }
      }
    }
    return undefined;
  }

  /** The context travels once, when the first step that copies from it comes near. */
  *#loadContext(instructions: readonly Instruction[]): Blocking<boolean> {
    const wants = instructions.some((one) => sourcePaths(one).length > 0);
    const binds = instructions.some((one) => one.name === 'RUN' && one.flags.some(([name, value]) => name === 'mount' && !/(^|,)type=(?!bind)/.test(value) && !/(^|,)from=/.test(value)));
    if ((!wants && !binds) || this.#contextVertex !== undefined || this.#isRemote) return wants;
    this.#contextVertex = this.progress.start('[internal] load build context');
    const unreadable = instructions.flatMap(sourcePaths).map((path) => path.replace(/["']/g, '')).find((path) => patternMistake(path) !== undefined);
    if (unreadable !== undefined) this.#refuse(this.#contextVertex, 'transferring context:', `rpc error: code = Unknown desc = invalid includepatterns: [${unreadable}]: ${patternMistake(unreadable)}`);
    const size = this.#builder.changedBytes(this.request.context, this.#contextWanted(instructions));
    yield* this.#tick(0.5);
    yield* this.#transfer(this.#contextVertex, 'transferring context:', Math.max(2, size));
    this.progress.finish(this.#contextVertex);
    return wants;
  }

  /** The client cannot send what is asked for. @throws SolveFailure */
  #refuse(vertex: string, transfer: string, error: string, prefix = ''): never {
    this.progress.status(vertex, transfer, {});
    this.progress.finish(vertex, { error });
    throw new (prefix === '' ? SolveFailure : UnreadFailure)(`${prefix}${error}`, undefined, vertex);
  }

  /** The part of the context that the steps name; a source that is not there makes it empty. */
  #contextWanted(instructions: readonly Instruction[]): DirectoryNode {
    const patterns = instructions.flatMap(sourcePaths);
    if (patterns.some((pattern) => /^\.?\/?$/.test(pattern) || pattern.includes('$') || pattern.includes('*'))) return this.#context;
    const wanted = directoryNode();
    for (const pattern of patterns) {
      const [first = ''] = pattern.replace(/^\.?\//, '').split('/');
      const node = this.#context.entries.get(first);
      if (node) wanted.entries.set(first, node);
    }
    return wanted;
  }

  #labelOf(stage: Stage, instructions: readonly Instruction[]): string {
    const several = this.#file!.stages.length > 1 || this.#graph!.sources.length > 0 || instructions.some((one) => one.name === 'RUN' && one.flags.some(([name]) => name === 'mount'));
    return several ? stageLabel(stage) : '';
  }

  #stepContext(stage: Stage): StepContext {
    const noCache = (this.request.noCache ?? false) || (this.request.noCacheFilter ?? []).some((one) => one === stage.name);
    return {
      engine: this.engine, cache: this.cache, request: this.request, stage: stage.index, downloads: this.#downloads, noCache, context: this.#context, globals: this.#graph!.globals,
      source: (reference) => {
        const index = findStage(this.#file!, reference);
        if (index !== undefined) return this.#states.get(index)?.tree ?? this.#foreseen(index) ?? directoryNode();
        const named = this.request.contexts?.[reference], linked = this.#linked(reference);
        if (linked) return linked.tree;
        if (named && typeof named !== 'string') return named;
        const base = this.#baseOf(stage.index, reference);
        if (!base) return directoryNode();
        let state = this.#external.get(reference);
        if (!state) this.#external.set(reference, (state = stateOf(this.engine, base)));
        return state.tree;
      },
      fetch: (reference) => {
        const base = this.#baseOf(stage.index, reference);
        return base ? fetchBase(this.engine, base, () => this.engine.now) : nothing();
      },
    };
  }
}

function* nothing(): Blocking<void> {}

/** What the cache has of a step takes its place. */
function skip(state: StageState, instruction: Instruction, held: CacheEntry): void {
  applyCached(state, instruction);
  state.tree = held.tree ??= applyLayer(state.tree, held.layer.layer!.tree());
  state.key = held.key;
}

const standsOn = (base: StageBase, index: number): boolean => 'stage' in base && base.stage === index;

/** @throws SolveFailure where a pattern is none */
function ignoreOf(text: string): Ignore {
  const ignore = new Ignore(text);
  if (ignore.mistake !== undefined) throw new SolveFailure(ignore.mistake);
  return ignore;
}

/** Only what the client is told names the cache key. */
const keyFault = (message: string): string => message.replace(/^failed to compute cache key: /, '');

/** WORKDIR / makes nothing: it is no step. */
const isRootWorkdir = (state: StageState, instruction: Instruction): boolean => instruction.name === 'WORKDIR' && workdirOf(state, instruction, Linter.silent) === '/';

/** What an instruction takes from the context, as it is written. */
function sourcePaths(instruction: Instruction): string[] {
  if ((instruction.name !== 'COPY' && instruction.name !== 'ADD') || flagOf(instruction, 'from')) return [];
  return instruction.args.slice(0, -1).filter((word) => heredocOf(word) === undefined && !isHttp(word) && !isGit(word));
}

function prefix(label: string, index: number, total: number): string {
  const width = 1 + Math.floor(Math.log10(Math.max(1, total)));
  return `[${label.trim() === '' ? '' : `${label.trim()} `}${String(index).padStart(width)}/${total}] `;
}
