/** Sends a build to the engine and shows how it goes. */
import { SOLVE_CONTENT_TYPE, type SolveError, type SolveMessage, type SolveRequest, type SolveResult, type SolveStatus, type Vertex, type VertexWarning } from '../../../api/engine/build.ts';
import type { Response } from '../../../api/http.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import type { Process } from '../../../kernel/process.ts';
import { SIGNALS } from '../../../kernel/signals.ts';
import { messages, type Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { storedAuths } from '../registry/auth.ts';
import { OWN, PlainDisplay, QuietDisplay, TerminalDisplay, type Display, type Place } from './display.ts';
import { RawDisplay } from './raw-display.ts';
import { failedStep, failedSteps, sourceExcerpt } from './excerpt.ts';
import { SolveFault } from './solve-fault.ts';
import { loggedLines } from './shown-logs.ts';
import { SolveState, type Step } from './solve-state.ts';
import type { ProgressMode } from './progress-mode.ts';

export interface Solved {
  result: SolveResult['result'];
  warnings: VertexWarning[];
  /** A check ends with the mistake that it found. */
  error?: SolveFault;
}

export interface SolveOptions {
  /** The build comes through a bake file that compose writes: two more steps show. */
  bake?: boolean;
  /** Warnings come with all that is known of them. */
  debug?: boolean;
  /** The build's provenance is asked for at its end. */
  metadata?: boolean;
  /** Where it builds, if that is told. */
  place?: Place;
  /** What comes before: a builder that must be booted. */
  before?: (tell: (status: SolveStatus) => Blocking<void>) => Blocking<void>;
}

/** A builder in a container has no images of its own that anybody sees. */
const keepsNothing = ({ node, exports, check, describe }: SolveRequest): boolean => node !== undefined && exports === undefined && !check && describe === undefined;

const step = (digest: string, name: string, now: number): Vertex => ({ digest, inputs: [], name, started: now, completed: now });

/** What the client itself adds to a build that compose hands to bake. */
export const bakeSteps = {
  begin: (now: number): SolveStatus => ({
    vertexes: [step('bake:definitions', '[internal] load local bake definitions', now)],
    statuses: [{ id: 'bake:stdin', vertex: 'bake:definitions', name: 'reading from stdin', current: 466, total: 0, timestamp: now, started: now, completed: now }],
  }),
  end: (now: number, target?: string): SolveStatus => ({ vertexes: [step(`bake:provenance ${target ?? ''}`, `${target === undefined ? '' : `[${target}] `}resolving provenance for metadata file`, now)] }),
};

/** ^C hangs up, which ends the build; the command goes on to say so. @returns what takes the handler away and tells whether it was used */
function interruptible(p: Process, response: Response): () => boolean {
  const before = p.handlers.get(SIGNALS.INT);
  let isInterrupted = false;
  p.handlers.set(SIGNALS.INT, () => {
    isInterrupted = true;
    response.stream?.close();
    return 'restart';
  });
  return () => {
    if (before === undefined) p.handlers.delete(SIGNALS.INT);
    else p.handlers.set(SIGNALS.INT, before);
    return isInterrupted;
  };
}

/** @throws CliError with everything that buildx prints about a failure */
export function* solve(engine: Engine, request: SolveRequest, progress: ProgressMode, failure = 'ERROR: failed to build: failed to solve: ', options: SolveOptions = {}): Blocking<Solved> {
  const { p } = engine;
  const state = new SolveState(p.now);
  const { display, ticker } = yield* displayFor(p, state, progress, options.bake ? undefined : options.place ?? OWN);
  if (options.bake) yield* display.update(state.add(bakeSteps.begin(p.now)));
  if (options.before) yield* prepare(p, state, display, ticker, options.before);
  let result: SolveResult['result'] | undefined, error: SolveError['error'] | undefined;
  const response = yield* engine.send('POST', '/build', { query: { version: '2' }, body: { ...request, auths: storedAuths(p) }, headers: { 'content-type': SOLVE_CONTENT_TYPE } });
  const finished = interruptible(p, response);
  yield* messages<SolveMessage>(response, function* (message) {
    if ('result' in message) result = message.result;
    else if ('error' in message) error = message.error;
    else {
      // Compose shows no warnings.
      const shown = options.bake ? { ...message, warnings: [] } : message, changed = state.add(shown);
      yield* display.tell?.(shown) ?? display.update(changed);
    }
  });
  if (finished()) {
    error = { message: 'Canceled: context canceled' };
    yield* display.update(state.cancel(p.now));
  }
  const isCanceled = error?.message === 'Canceled: context canceled';
  if ((options.bake || options.metadata) && !error) yield* display.update(state.add(bakeSteps.end(p.now)));
  ticker?.abort();
  yield* display.finish();
  const quiet = display instanceof QuietDisplay || display instanceof RawDisplay;
  if (!quiet) for (const failed of failedSteps(state)) yield* p.write(2, failedStep(failed, keptLines(display, failed)));
  if (!quiet && !request.check) yield* printWarnings(p, state.warnings, options.debug);
  if (options.place && keepsNothing(request)) yield* p.write(2, `WARNING: No output specified with ${options.place.driver} driver. Build result will only remain in the build cache. To push result image into registry use --push or to load image into docker use --load\n`);
  if (error && request.check && !error.isUnread) return { result: { names: [] }, warnings: state.warnings, error: new SolveFault(error) };
  if (error) throw new CliError(`${error.source ? sourceExcerpt(error.source) : ''}${error.early ? failure.replace('failed to solve: ', '') : failure}${error.message}`, isCanceled ? 130 : 1);
  return { result: result ?? { names: [] }, warnings: state.warnings };
}

/** What comes before the build, in its display. @throws CliError */
function* prepare(p: Process, state: SolveState, display: Display, ticker: { abort(): void } | undefined, before: NonNullable<SolveOptions['before']>): Blocking<void> {
  try {
    yield* before(function* (status) {
      const changed = state.add(status);
      yield* display.tell?.(status) ?? display.update(changed);
    });
  } catch (error) {
    ticker?.abort();
    yield* display.finish();
    for (const failed of failedSteps(state)) yield* p.write(2, failedStep(failed, keptLines(display, failed)));
    throw error instanceof CliError ? new CliError(`ERROR: failed to build: ${error.message}`) : error;
  }
}

/** `place` is absent where no builder is asked, and `quietly` where plain progress does not say which it is. */
export function* displayFor(p: Process, state: SolveState, progress: ProgressMode, place?: Place, quietly = false): Blocking<{ display: Display; ticker?: { abort(): void } }> {
  const tty = p.files.get(2)?.tty;
  if (progress === 'quiet') return { display: new QuietDisplay() };
  if (progress === 'rawjson') return { display: new RawDisplay(p) };
  if (tty && progress !== 'plain') {
    const display = new TerminalDisplay(p, tty, state, place);
    return { display, ticker: p.thread(display.run()) };
  }
  const display = new PlainDisplay(p, state);
  if (place && !quietly) yield* display.begin(place);
  return { display, ticker: p.thread(display.run()) };
}

/** A terminal has shown a few lines of a step at a time, and repeats them all. */
const keptLines = (display: Display, step: Step): string[] => (display instanceof PlainDisplay ? display.kept(step) : loggedLines(step));

export function* printWarnings(p: Process, warnings: readonly VertexWarning[], debug = false): Blocking<void> {
  if (warnings.length === 0) return;
  const heading = `${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'} found${debug ? '' : ' (use docker --debug to expand)'}:`;
  const more = ({ detail, url, source, ranges }: VertexWarning): string => `${detail.map((line) => `${line}\n`).join('')}${url ? `More info: ${url}\n` : ''}${source && ranges ? sourceExcerpt({ ...source, ranges }) : ''}\n`;
  yield* p.write(2, `\n \x1b[33m${heading}\n\x1b[0m${warnings.map((warning) => ` - ${warning.short}\n${debug ? more(warning) : ''}`).join('')}`);
}

/** A build that fails before the engine is asked shows an empty first line on a terminal. */
export function* failEarly(p: Process, progress: ProgressMode, message: string, place: Place = OWN): Blocking<never> {
  const { display, ticker } = yield* displayFor(p, new SolveState(p.now), progress, place, true);
  ticker?.abort();
  if (!(display instanceof PlainDisplay)) yield* display.finish();
  throw new CliError(`ERROR: failed to build: ${message}`);
}
