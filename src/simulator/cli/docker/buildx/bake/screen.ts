/** One display for the reading of the files and for every target's build. */
import type { SolveError, SolveMessage, SolveRequest, SolveResult, SolveStatus, Vertex, VertexWarning } from '../../../../api/engine/build.ts';
import { SOLVE_CONTENT_TYPE } from '../../../../api/engine/build.ts';
import type { Blocking } from '../../../../kernel/blocking.ts';
import type { Process } from '../../../../kernel/process.ts';
import { messages, type Engine } from '../../client.ts';
import { CliError } from '../../errors.ts';
import type { Display, Place } from '../display.ts';
import { failedStep, failedSteps, sourceExcerpt } from '../excerpt.ts';
import type { ProgressMode } from '../progress-mode.ts';
import { displayFor, printWarnings, type Solved } from '../solve.ts';
import { SolveFault } from '../solve-fault.ts';
import { SolveState } from '../solve-state.ts';

/** '[2/3] RUN make' of web is '[web 2/3] RUN make'. */
const prefixed = (target: string, name: string): string => (name.startsWith('[') ? `[${target} ${name.slice(1)}` : `[${target}] ${name}`);

/** A target of several: its name, and the one that its steps show. */
export interface Member {
  name: string;
  shown: string;
  /** Its folder, where targets need not have the same. */
  context?: string;
}

/** With several targets each step says whose it is; steps of one target are not those of another. */
function ofTarget({ name: target, shown }: Member, { vertexes, statuses, logs, warnings }: SolveStatus): SolveStatus {
  const own = (digest: string): string => `${target} ${digest}`;
  return {
    ...(vertexes && { vertexes: vertexes.map((one) => ({ ...one, digest: own(one.digest), inputs: one.inputs.map(own), name: prefixed(one.name.startsWith('[internal]') ? target : shown, one.name) })) }),
    ...(statuses && { statuses: statuses.map((one) => ({ ...one, vertex: own(one.vertex) })) }), ...(logs && { logs: logs.map((one) => ({ ...one, vertex: own(one.vertex) })) }), ...(warnings && { warnings: warnings.map((one) => ({ ...one, vertex: own(one.vertex) })) }),
  };
}

export class Screen {
  readonly #p: Process;
  #state: SolveState;
  readonly #mode: ProgressMode;
  #display: Display | undefined;
  #ticker: { abort(): void } | undefined;
  #done = false;
  /** Where no builder is named, compose is the one who builds, and it shows no warnings. */
  #warns = true;
  /** What several targets need and is done once (the metadata and layers of a base), by what it is: the step that showed it first. */
  readonly #shared = new Map<string, string>();
  readonly #hidden = new Set<string>();
  /** What such a step is called since another target came to it. */
  readonly #renamed = new Map<string, string>();

  constructor(p: Process, mode: ProgressMode) {
    this.#p = p;
    this.#state = new SolveState(p.now);
    this.#mode = mode;
  }

  *begin(place: Place | undefined): Blocking<void> {
    this.#warns = place !== undefined;
    const { display, ticker } = yield* displayFor(this.#p, this.#state, this.#mode, place);
    this.#display = display;
    this.#ticker = ticker;
  }

  /** What stands there stays, something else is said below it, and what comes after that is shown anew. */
  *around(say: Blocking<void>, place: Place | undefined): Blocking<void> {
    yield* this.finish();
    yield* say;
    this.#done = false;
    this.#state = new SolveState(this.#p.now);
    yield* this.begin(place);
  }

  /** Without what another target has shown already. */
  #once(status: SolveStatus, { name: target, context }: Member): SolveStatus {
    const renamed: Vertex[] = [];
    for (const { digest, name } of status.vertexes ?? []) {
      const [, what] = /^\[[^\]]*\] (load metadata for .*|FROM .*|load \.dockerignore)$/.exec(name) ?? [];
      if (what === undefined) continue;
      const key = what === 'load .dockerignore' ? `${what} ${context ?? ''}` : what, first = this.#shared.get(key);
      if (first === undefined) this.#shared.set(key, digest);
      else if (first !== digest) {
        this.#hidden.add(digest);
        const held = this.#state.steps.get(first)?.vertex;
        // Targets that are built at once hand on the same step, and the last has its name.
        if (context === undefined || !held) continue;
        this.#renamed.set(first, held.name.replace(/^\[\S+ /, `[${target} `));
        renamed.push(held);
      }
    }
    const isShown = (digest: string): boolean => !this.#hidden.has(digest);
    const named = (vertex: Vertex): Vertex => ({ ...vertex, name: this.#renamed.get(vertex.digest) ?? vertex.name });
    return { ...status, ...(status.vertexes && { vertexes: [...status.vertexes.filter(({ digest }) => isShown(digest)), ...renamed].map(named) }), ...(status.statuses && { statuses: status.statuses.filter(({ vertex }) => isShown(vertex)) }) };
  }

  *tell(status: SolveStatus): Blocking<void> {
    const changed = this.#state.add(status);
    yield* this.#display!.tell?.(status) ?? this.#display!.update(changed);
  }

  *finish(): Blocking<void> {
    if (this.#done) return;
    this.#done = true;
    this.#ticker?.abort();
    yield* this.#display!.finish();
  }

  get #speaks(): boolean {
    return this.#mode !== 'quiet' && this.#mode !== 'rawjson';
  }

  *warn(): Blocking<void> {
    if (this.#speaks) yield* printWarnings(this.#p, this.#state.warnings);
  }

  /** Builds one target. `of` is its name where there are several. @throws CliError */
  *solve(engine: Engine, request: SolveRequest, of: Member | undefined): Blocking<Solved> {
    let result: SolveResult['result'] | undefined, error: SolveError['error'] | undefined;
    const warnings: VertexWarning[] = [], tell = (status: SolveStatus) => this.tell(this.#warns ? status : { ...status, warnings: [] }), once = (status: SolveStatus, member: Member) => this.#once(status, member);
    const response = yield* engine.send('POST', '/build', { query: { version: '2' }, body: request, headers: { 'content-type': SOLVE_CONTENT_TYPE } });
    yield* messages<SolveMessage>(response, function* (message) {
      if ('result' in message) result = message.result;
      else if ('error' in message) error = message.error;
      else {
        warnings.push(...message.warnings ?? []);
        yield* tell(of === undefined ? message : once(ofTarget(of, message), of));
      }
    });
    if (!error) return { result: result ?? { names: [] }, warnings };
    if (request.check && !error.isUnread) return { result: { names: [] }, warnings, error: new SolveFault(error) };
    yield* this.finish();
    if (this.#speaks) for (const failed of failedSteps(this.#state)) yield* this.#p.write(2, failedStep(failed));
    if (!request.check) yield* this.warn();
    throw new CliError(`${error.source ? sourceExcerpt(error.source) : ''}ERROR: ${of === undefined ? '' : `target ${of.name}: `}failed to solve: ${error.message}`);
  }
}
