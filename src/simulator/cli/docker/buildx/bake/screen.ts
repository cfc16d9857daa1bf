/** One display for the reading of the files and for every target's build. */
import type { SolveError, SolveMessage, SolveRequest, SolveResult, SolveStatus, VertexWarning } from '../../../../api/engine/build.ts';
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

/** With several targets each step says whose it is; steps of one target are not those of another. */
function ofTarget(target: string, { vertexes, statuses, logs, warnings }: SolveStatus): SolveStatus {
  const own = (digest: string): string => `${target} ${digest}`;
  return {
    ...(vertexes && { vertexes: vertexes.map((one) => ({ ...one, digest: own(one.digest), inputs: one.inputs.map(own), name: prefixed(target, one.name) })) }),
    ...(statuses && { statuses: statuses.map((one) => ({ ...one, vertex: own(one.vertex) })) }), ...(logs && { logs: logs.map((one) => ({ ...one, vertex: own(one.vertex) })) }), ...(warnings && { warnings: warnings.map((one) => ({ ...one, vertex: own(one.vertex) })) }),
  };
}

export class Screen {
  readonly #p: Process;
  readonly #state: SolveState;
  readonly #mode: ProgressMode;
  #display: Display | undefined;
  #ticker: { abort(): void } | undefined;
  #done = false;

  constructor(p: Process, mode: ProgressMode) {
    this.#p = p;
    this.#state = new SolveState(p.now);
    this.#mode = mode;
  }

  *begin(place: Place | undefined): Blocking<void> {
    const { display, ticker } = yield* displayFor(this.#p, this.#state, this.#mode, place);
    this.#display = display;
    this.#ticker = ticker;
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
  *solve(engine: Engine, request: SolveRequest, of: string | undefined): Blocking<Solved> {
    let result: SolveResult['result'] | undefined, error: SolveError['error'] | undefined;
    const warnings: VertexWarning[] = [], { tell } = { tell: (status: SolveStatus) => this.tell(status) };
    const response = yield* engine.send('POST', '/build', { query: { version: '2' }, body: request, headers: { 'content-type': SOLVE_CONTENT_TYPE } });
    yield* messages<SolveMessage>(response, function* (message) {
      if ('result' in message) result = message.result;
      else if ('error' in message) error = message.error;
      else {
        warnings.push(...message.warnings ?? []);
        yield* tell(of === undefined ? message : ofTarget(of, message));
      }
    });
    if (!error) return { result: result ?? { names: [] }, warnings };
    if (request.check && !error.message.startsWith('failed to read dockerfile')) return { result: { names: [] }, warnings, error: new SolveFault(error) };
    yield* this.finish();
    if (this.#speaks) for (const failed of failedSteps(this.#state)) yield* this.#p.write(2, failedStep(failed));
    if (!request.check) yield* this.warn();
    throw new CliError(`${error.source ? sourceExcerpt(error.source) : ''}ERROR: ${of === undefined ? '' : `target ${of}: `}failed to solve: ${error.message}`);
  }
}
