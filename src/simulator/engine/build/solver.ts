/** One build as BuildKit does it: plan, load, run what is not cached, export. */
import type { SolveMessage, SolveRequest, SourceRange } from '../../api/engine/build.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { decode } from '../../kernel/bytes.ts';
import { contentOf, directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import type { Engine } from '../engine.ts';
import { DANGLING } from '../images/images.ts';
import { familiar, normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { nanoTime } from '../timestamp.ts';
import { BaseError, fetchBase, resolveBase, stateOf, type Base } from './bases.ts';
import type { BuildCache } from './cache.ts';
import { Ignore, ignoreFile, nodeAt } from './context.ts';
import { lint } from './dockerfile/lint.ts';
import { DockerfileError, parseDockerfile, type Instruction } from './dockerfile/parse.ts';
import { DeferredError, findStage, readStages, sourcesOf, type Dockerfile, type Stage } from './dockerfile/stages.ts';
import { expandVariables, splitWords } from './dockerfile/words.ts';
import { exportImage } from './export.ts';
import { Progress } from './progress.ts';
import { configure, PLATFORM_ARGS, StageState } from './stage-state.ts';
import { applyCached, executeStep, isStep, planSteps, StepError, stepName, type StepContext } from './steps.ts';

/** A build that failed: what the client is told, with the excerpt to show. */
export class SolveFailure extends Error {
  readonly range: SourceRange | undefined;
  readonly vertex: string | undefined;
  constructor(message: string, range?: SourceRange, vertex?: string) {
    super(message);
    this.range = range;
    this.vertex = vertex;
  }
}

/** Small internal steps take about so long, in ms. */
const TICK = 12;
/** Bytes by which a file's transfer is more than its content. */
const ENVELOPE = 36;

export class Solver {
  readonly engine: Engine;
  readonly cache: BuildCache;
  readonly request: SolveRequest;
  readonly progress: Progress;
  readonly #send: (message: SolveMessage) => void;
  #file: Dockerfile | undefined;
  #text = '';
  #globals = new Map<string, string | undefined>();
  #bases = new Map<string, Base>();
  #context: DirectoryNode = directoryNode();
  #contextVertex: string | undefined;
  readonly #states = new Map<number, StageState>();
  readonly #external = new Map<string, StageState>();

  constructor(engine: Engine, cache: BuildCache, request: SolveRequest, send: (message: SolveMessage) => void) {
    this.engine = engine;
    this.cache = cache;
    this.request = request;
    this.#send = send;
    this.progress = new Progress(() => engine.now, send);
  }

  /** Runs the build; its last message is a result or an error. */
  *run(): Blocking<void> {
    try {
      this.#send({ result: yield* this.#solve() });
    } catch (error) {
      if (error instanceof DockerfileError) this.#fail(error.message, error.range);
      else if (error instanceof SolveFailure) this.#fail(error.message, error.range, error.vertex);
      else throw error;
    }
  }

  #fail(message: string, range?: SourceRange, vertex?: string): void {
    const source = range && { filename: this.request.filename, text: this.#text, ranges: [range] };
    this.#send({ error: { message, ...(source ? { source } : {}), ...(vertex ? { vertex } : {}) } });
  }

  *#tick(times = 1): Blocking<void> {
    yield* pause(this.engine.kernel.agenda, TICK * times, 'build');
  }

  *#solve(): Blocking<{ digest?: string; configDigest?: string; names: string[]; tree?: DirectoryNode }> {
    const names = this.request.tags.map((tag) => normalised(withDefaultTag(parseReference(tag))));
    const definition = yield* this.#loadDefinition();
    this.#text = definition.text;
    let deferred: DeferredError | undefined;
    let file: Dockerfile;
    try {
      file = readStages(definition.text, this.request.filename, parseDockerfile(definition.text));
    } catch (error) {
      if (!(error instanceof DeferredError)) throw error;
      deferred = error;
      file = readStages(definition.text.split('\n').map((line) => (/^\s*EXPOSE\b/i.test(line) ? '#' : line)).join('\n'), this.request.filename, parseDockerfile(definition.text.split('\n').map((line) => (/^\s*EXPOSE\b/i.test(line) ? '#' : line)).join('\n')));
    }
    this.#file = file;
    this.#readGlobals(file);
    const target = this.#target(file);
    const warnings = lint({ ...file, text: definition.text }, definition.vertex);
    if (!this.request.check) this.progress.warn(warnings);
    const needed = this.#needed(file, target);
    yield* this.#loadMetadata(file, needed);
    const ignore = yield* this.#loadIgnore();
    if (deferred) throw deferred;
    if (this.request.check) {
      // They belong to no step then: the client lists them at the end.
      this.progress.warn(warnings.map((warning) => ({ ...warning, vertex: '' })));
      return { names: [] };
    }
    this.#context = ignore.filter(this.request.context ?? directoryNode());
    for (const index of needed) yield* this.#buildStage(file.stages[index]!);
    return yield* this.#export(this.#states.get(target)!, names);
  }

  // ---- loading ----

  *#loadDefinition(): Blocking<{ text: string; vertex: string }> {
    const { filename, dockerfile, context } = this.request;
    const vertex = this.progress.start(`[internal] load build definition from ${filename.split('/').pop()}`);
    const node = dockerfile === undefined && context ? nodeAt(context, filename) : undefined;
    const text = dockerfile ?? (node?.kind === 'file' ? decode(contentOf(node)) : undefined);
    yield* this.#tick();
    yield* this.#transfer(vertex, 'transferring dockerfile:', text === undefined ? 2 : text.length + ENVELOPE);
    this.cache.useSource('dockerfile', this.engine.now);
    this.progress.finish(vertex);
    if (text === undefined) throw new SolveFailure(`failed to read dockerfile: open ${filename.split('/').pop()}: no such file or directory`);
    return { text, vertex };
  }

  *#transfer(vertex: string, what: string, bytes: number): Blocking<void> {
    const started = this.progress.status(vertex, what, { current: 0 });
    // About 150 MB a second between client and builder.
    yield* pause(this.engine.kernel.agenda, 2 + bytes / 150_000, 'build transfer');
    this.progress.status(vertex, what, { current: bytes, started, done: true });
  }

  #readGlobals(file: Dockerfile): void {
    const given = this.request.buildArgs;
    const known = (): Map<string, string> => new Map([...Object.entries(PLATFORM_ARGS), ...[...this.#globals].filter((entry): entry is [string, string] => entry[1] !== undefined)]);
    for (const { rest } of file.globalArgs) {
      for (const word of rest.split(/\s+/)) {
        const at = word.indexOf('=');
        const name = at < 0 ? word : word.slice(0, at);
        this.#globals.set(name, given[name] ?? (at < 0 ? undefined : splitWords(expandVariables(word.slice(at + 1), known())).join(' ')));
      }
    }
  }

  #target(file: Dockerfile): number {
    const wanted = this.request.target;
    if (!wanted) return file.stages.length - 1;
    const index = findStage(file, wanted);
    if (index === undefined) throw new SolveFailure(`target stage ${JSON.stringify(wanted)} could not be found`);
    return index;
  }

  /** What a FROM means: another stage, nothing, or an image. */
  #baseOf(stage: Stage): { stage: number } | { image: string } | undefined {
    const values = new Map([...Object.entries(PLATFORM_ARGS), ...[...this.#globals].filter((entry): entry is [string, string] => entry[1] !== undefined)]);
    const name = splitWords(expandVariables(stage.base, values)).join('');
    if (name === '') throw new DockerfileError(`base name (${stage.base}) should not be blank`, stage.from.range);
    if (name.toLowerCase() === 'scratch') return undefined;
    const index = findStage(this.#file!, name, stage.index);
    return index === undefined ? { image: name } : { stage: index };
  }

  /** Stages that the target needs, each after those that it stands on. */
  #needed(file: Dockerfile, target: number): number[] {
    const order: number[] = [];
    const visit = (index: number): void => {
      if (order.includes(index)) return;
      const stage = file.stages[index]!;
      const base = this.#baseOf(stage);
      if (base && 'stage' in base) visit(base.stage);
      for (const instruction of stage.instructions) {
        for (const source of sourcesOf(instruction)) {
          const other = findStage(file, source, index);
          if (other !== undefined) visit(other);
        }
      }
      order.push(index);
    };
    visit(target);
    return order;
  }

  *#loadMetadata(file: Dockerfile, needed: readonly number[]): Blocking<void> {
    const wanted = new Map<string, SourceRange>();
    for (const index of [...needed].reverse()) {
      const stage = file.stages[index]!;
      const base = this.#baseOf(stage);
      if (base && 'image' in base) wanted.set(base.image, stage.from.range);
      for (const instruction of stage.instructions) {
        for (const source of sourcesOf(instruction)) if (findStage(file, source, index) === undefined && !this.request.contexts?.[source] && source.toLowerCase() !== 'scratch') wanted.set(source, instruction.range);
      }
    }
    const failures: SolveFailure[] = [];
    for (const [reference, range] of [...wanted].reverse()) {
      const name = normalised(withDefaultTag(parseReference(reference)));
      const vertex = this.progress.start(`[internal] load metadata for ${name}`);
      yield* this.#tick();
      try {
        this.#bases.set(reference, yield* resolveBase(this.engine, reference, this.request.pull ?? false));
        this.progress.finish(vertex);
      } catch (error) {
        if (!(error instanceof BaseError)) throw error;
        this.progress.finish(vertex, { error: error.message.slice(reference.length + 2) });
        failures.push(new SolveFailure(error.message, range, vertex));
      }
    }
    if (failures[0]) throw failures[0];
  }

  *#loadIgnore(): Blocking<Ignore> {
    const found = ignoreFile(this.request.context, this.request.filename);
    const vertex = this.progress.start('[internal] load .dockerignore');
    yield* this.#tick();
    yield* this.#transfer(vertex, 'transferring context:', found ? found.text.length + ENVELOPE : 2);
    this.cache.useSource('context', this.engine.now);
    this.progress.finish(vertex);
    return new Ignore(found?.text ?? '');
  }

  // ---- stages ----

  *#buildStage(stage: Stage): Blocking<void> {
    const base = this.#baseOf(stage);
    const state = base === undefined ? new StageState() : 'stage' in base ? this.#states.get(base.stage)!.fork() : stateOf(this.engine, this.#bases.get(base.image)!);
    const pending = base && 'image' in base ? this.#bases.get(base.image)! : undefined;
    const triggers = state.onBuild.flatMap((line) => parseDockerfile(line));
    state.onBuild = [];
    const instructions = [...triggers, ...stage.instructions];
    const label = this.#labelOf(stage, instructions);
    const steps = instructions.filter(isStep).length;
    const total = steps + (pending ? 1 : 0);
    const context = this.#stepContext(stage);
    let count = 0;
    let current = state;
    if (pending) {
      const vertex = this.progress.start(`${prefix(label, ++count, total)}FROM ${pending.name}@${pending.target.digest}`);
      const resolving = `resolve ${pending.name}@${pending.target.digest}`;
      const started = this.progress.status(vertex, resolving, {});
      yield* this.#tick();
      this.progress.status(vertex, resolving, { started, done: true });
      yield* fetchBase(this.engine, pending, (id, { current: at, total: of, done }) => this.progress.status(vertex, id, { current: at, total: of, done }));
      current = stateOf(this.engine, pending);
      this.engine.builder.hold(pending.target.digest);
      const loadsContext = yield* this.#loadContext(instructions);
      const failing = loadsContext ? this.#missingSource(current, instructions, context) : undefined;
      const isLoaded = failing === undefined && this.#needsBase(current, instructions, context);
      const known = isLoaded && this.cache.useBase(pending.target.digest);
      this.progress.finish(vertex, failing ? { error: 'context canceled' } : known ? { cached: true } : {});
    } else yield* this.#loadContext(instructions);
    for (const instruction of instructions) {
      if (!isStep(instruction)) {
        const note = configure(current, instruction, this.request.buildArgs, this.#globals);
        if (note !== undefined) current.note(note, this.engine.builder.createdAt(`${current.key} ${note}`));
        continue;
      }
      try {
        yield* this.#step(current, instruction, `${prefix(label, ++count, total)}${stepName(current, instruction)}`, context);
      } catch (error) {
        // What would have come after is known of, but never begins.
        for (const later of instructions.slice(instructions.indexOf(instruction) + 1).filter(isStep)) this.progress.announce(`${prefix(label, ++count, total)}${stepName(current, later)}`);
        throw error;
      }
    }
    this.#states.set(stage.index, current);
  }

  *#step(state: StageState, instruction: Instruction, name: string, context: StepContext): Blocking<void> {
    let vertex: string | undefined;
    try {
      const plan = planSteps(state, instruction, context);
      const held = context.noCache ? undefined : this.cache.get(plan.key, this.engine.now);
      if (held) {
        this.progress.cached(name);
        yield* this.#tick(0.3);
        applyCached(state, instruction);
        state.tree = held.tree;
        state.key = plan.key;
        state.note(plan.createdBy, nanoTime(held.createdAt), held.layer);
        return;
      }
      vertex = this.progress.start(name);
      const parent = state.key;
      yield* executeStep(state, instruction, plan, context, (stream, bytes) => this.progress.log(vertex!, stream, bytes));
      this.cache.add({ key: plan.key, parent, description: name.replace(/^\[[^\]]*\] /, ''), tree: state.tree, layer: state.layers.at(-1)!, createdAt: this.engine.now, type: 'regular' });
      this.engine.images.content.add(state.layers.at(-1)!);
      this.progress.finish(vertex);
    } catch (error) {
      if (!(error instanceof StepError)) throw error;
      vertex ??= this.progress.start(name);
      this.progress.finish(vertex, { error: error.message });
      throw new SolveFailure(error.message, instruction.range, vertex);
    }
  }

  /** Whether the base's files are needed at all: the first step is not cached, or there is none. */
  #needsBase(state: StageState, instructions: readonly Instruction[], context: StepContext): boolean {
    const probe = state.fork();
    for (const instruction of instructions) {
      if (isStep(instruction)) return context.noCache || this.cache.get(planSteps(probe, instruction, context).key, this.engine.now) === undefined;
      configure(probe, instruction, this.request.buildArgs, this.#globals);
    }
    return true;
  }

  #missingSource(state: StageState, instructions: readonly Instruction[], context: StepContext): StepError | undefined {
    const probe = state.fork();
    for (const instruction of instructions) {
      if (!isStep(instruction)) configure(probe, instruction, this.request.buildArgs, this.#globals);
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
    const wants = instructions.some((one) => (one.name === 'COPY' || one.name === 'ADD') && !one.flags.some(([name]) => name === 'from') && (one.json ?? splitWords(one.rest)).length - one.heredocs.length > 1);
    const binds = instructions.some((one) => one.flags.some(([name, value]) => name === 'mount' && /type=bind/.test(value) && !/from=/.test(value)));
    if ((!wants && !binds) || this.#contextVertex !== undefined) return wants;
    this.#contextVertex = this.progress.start('[internal] load build context');
    const size = this.engine.builder.changedBytes(this.request.context, this.#contextWanted(instructions));
    yield* this.#tick(0.5);
    yield* this.#transfer(this.#contextVertex, 'transferring context:', Math.max(2, size));
    this.progress.finish(this.#contextVertex);
    return wants;
  }

  /** The part of the context that the steps name; a source that is not there makes it empty. */
  #contextWanted(instructions: readonly Instruction[]): DirectoryNode {
    const patterns = instructions.filter((one) => one.name === 'COPY' || one.name === 'ADD').filter((one) => !one.flags.some(([name]) => name === 'from')).flatMap((one) => (one.json ?? splitWords(one.rest)).slice(0, -1));
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
    const several = this.#file!.stages.length > 1 || instructions.some((one) => one.flags.some(([name, value]) => name === 'mount' && /type=(cache|secret|bind|ssh|tmpfs)/.test(value)) || sourcesOf(one).length > 0);
    return several ? stage.name ?? `stage-${stage.index}` : '';
  }

  #stepContext(stage: Stage): StepContext {
    const noCache = (this.request.noCache ?? false) || (this.request.noCacheFilter ?? []).some((one) => one.toLowerCase() === stage.name);
    return {
      engine: this.engine, cache: this.cache, request: this.request, noCache, context: this.#context, globals: this.#globals,
      source: (reference) => {
        const index = findStage(this.#file!, reference, stage.index);
        if (index !== undefined) return this.#states.get(index)!.tree;
        const named = this.request.contexts?.[reference];
        if (named && typeof named !== 'string') return named;
        const base = this.#bases.get(reference);
        if (!base) return directoryNode();
        let state = this.#external.get(reference);
        if (!state) this.#external.set(reference, (state = stateOf(this.engine, base)));
        return state.tree;
      },
      fetch: (reference) => {
        const base = this.#bases.get(reference);
        return base ? fetchBase(this.engine, base, () => {}) : nothing();
      },
    };
  }

  // ---- exporting ----

  *#export(state: StageState, names: string[]): Blocking<{ digest: string; configDigest: string; names: string[] }> {
    const { engine, progress } = this;
    const vertex = progress.start('exporting to image');
    const line = function* (text: string, ms: number): Blocking<void> {
      const started = progress.status(vertex, text, {});
      yield* pause(engine.kernel.agenda, ms, 'build export');
      progress.status(vertex, text, { started, done: true });
    };
    const fresh = state.layers.reduce((sum, blob) => sum + (engine.images.content.has(blob.digest) ? 0 : blob.size), 0);
    yield* line('exporting layers', 15 + fresh / 60_000);
    const exported = exportImage(engine, state, this.request.labels, this.request.provenance ?? true);
    yield* line(`exporting manifest ${exported.manifest.digest}`, 3);
    yield* line(`exporting config ${exported.config.digest}`, 3);
    if (exported.attestation) yield* line(`exporting attestation manifest ${exported.attestation.digest}`, 6);
    if (exported.index) yield* line(`exporting manifest list ${exported.index.digest}`, 4);
    const shown = names.length > 0 ? names : [`${DANGLING}${exported.target.digest}`];
    for (const name of shown) {
      yield* line(`naming to ${name}`, 2);
      engine.images.tag(name, exported.target, { builtHere: true }, 'image built');
      if (names.length > 0) engine.events.emit('image', 'tag', exported.target.digest, { name: familiar(name) });
      yield* line(`unpacking to ${name}`, 5);
    }
    progress.finish(vertex);
    return { digest: exported.target.digest, configDigest: exported.config.digest, names };
  }
}

function* nothing(): Blocking<void> {}

function prefix(label: string, index: number, total: number): string {
  const width = 1 + Math.floor(Math.log10(Math.max(1, total)));
  return `[${label === '' ? '' : `${label} `}${String(index).padStart(width)}/${total}] `;
}
