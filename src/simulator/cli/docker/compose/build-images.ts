/** Builds images of services as compose does: it writes a bake file, and buildx shows one display for all of them. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { encode } from '../../../kernel/bytes.ts';
import type { Task } from '../../../kernel/task.ts';
import { ENTRY_KINDS, entryOf } from '../buildx/bake/entries.ts';
import { linksOf, withResults } from '../buildx/bake/links.ts';
import { report } from '../buildx/bake/report.ts';
import { requestOf } from '../buildx/bake/request.ts';
import { Screen } from '../buildx/bake/screen.ts';
import type { Setting, Target } from '../buildx/bake/target.ts';
import type { BuildOptions } from '../buildx/build-options.ts';
import { newRef } from '../buildx/history/local-state.ts';
import { bakeSteps, solve, type Solved } from '../buildx/solve.ts';
import type { ProgressMode } from '../buildx/progress-mode.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { targetName, targetOf, withBuildDependencies, type BuildSettings } from './bake-file.ts';
import { imageOf } from './identity.ts';
import type { Project } from './model.ts';
import type { Progress } from './progress.ts';

export interface BuildImagesOptions extends BuildSettings {
  quiet?: boolean;
  pull?: string;
  progress?: ProgressMode;
  /** --provenance and --sbom of the command line. */
  attest?: string[];
}

/** The target as bake reads it: texts of outputs, caches and secrets become entries. */
function readTarget(project: Project, name: string, options: BuildImagesOptions): Target {
  const whole = Object.entries(targetOf(project, name, options)).filter((one): one is [string, Exclude<typeof one[1], undefined>] => one[1] !== undefined);
  const target: Target = Object.fromEntries(whole.map(([key, value]): [string, Setting] => [key, ENTRY_KINDS[key] && Array.isArray(value) ? value.map((one) => entryOf(ENTRY_KINDS[key]!, one)) : value as Setting]));
  const given = (options.attest ?? []).map((one) => entryOf('attest', one));
  return given.length > 0 ? { ...target, attest: given } : target;
}

/** What each service's build asks of the builder. @throws CliError */
function* askedFor(engine: Engine, project: Project, services: readonly string[], options: BuildImagesOptions): Blocking<Map<string, BuildOptions>> {
  const asked = new Map<string, BuildOptions>();
  for (const name of services) {
    const target = readTarget(project, name, options);
    const read = yield* requestOf(engine.p, target, options.check ? 'check' : '', '');
    const secrets = Object.fromEntries((project.services[name]!.build!.secrets ?? []).flatMap(({ source, target: id = source }) => {
      const { environment } = project.secrets[source] ?? {};
      return environment ? [[id, encode(project.environment.get(environment) ?? '')]] : [];
    }));
    asked.set(targetName(name), { ...read, request: { ...read.request, secrets: { ...read.request.secrets, ...secrets }, ref: newRef(engine.p, `${name} ${String(target.context)}`) } });
  }
  return asked;
}

export function* buildImages(engine: Engine, project: Project, wanted: readonly string[], progress: Progress, options: BuildImagesOptions = {}): Blocking<void> {
  const services = withBuildDependencies(project, wanted).filter((name) => project.services[name]?.build);
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Building');
  progress.suspend();
  const mode = options.quiet ? 'quiet' : options.progress ?? 'auto';
  const targets = new Map(services.map((name) => [targetName(name), readTarget(project, name, options)]));
  const asked = yield* prepared(engine, askedFor(engine, project, services, options), mode);
  const solved = asked.size === 1 && !options.check ? yield* solveOne(engine, asked, mode) : yield* solveAll(engine, targets, asked, mode, options.check ?? false);
  if (options.check) {
    const status = yield* report(engine.p, new Map([...solved].map(([name, one]) => [name, { options: asked.get(name)!, solved: one }])), targets);
    if (status !== 0) {
      progress.resume();
      throw new CliError('failed to execute bake: exit status 1');
    }
  }
  progress.resume();
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Built', 'done');
}

/** What cannot be built is found when the bake file has been read. @throws CliError */
function* prepared(engine: Engine, asking: Blocking<Map<string, BuildOptions>>, mode: ProgressMode): Blocking<Map<string, BuildOptions>> {
  try {
    return yield* asking;
  } catch (error) {
    const screen = new Screen(engine.p, mode);
    yield* screen.begin(undefined);
    yield* screen.tell(bakeSteps.begin(engine.p.now));
    yield* screen.finish();
    throw withoutMark(error);
  }
}

/** Compose says what buildx says without the mark of an error, each line with one more end. */
const withoutMark = (error: unknown): unknown => (error instanceof CliError ? new CliError(error.message.replace(/^ERROR: /m, '').replaceAll('\n', '\n\n')) : error);

function* solveOne(engine: Engine, asked: ReadonlyMap<string, BuildOptions>, mode: ProgressMode): Blocking<Map<string, Solved>> {
  const [[name, { request }]] = asked as unknown as [[string, BuildOptions]];
  try {
    return new Map([[name, yield* solve(engine, request, mode, 'failed to solve: ', { bake: true })]]);
  } catch (error) {
    throw withoutMark(error);
  }
}

/** Side by side, each after those whose results it stands on. */
function* solveAll(engine: Engine, targets: ReadonlyMap<string, Target>, asked: ReadonlyMap<string, BuildOptions>, mode: ProgressMode, isCheck: boolean): Blocking<Map<string, Solved>> {
  const { p } = engine, screen = new Screen(p, mode), solved = new Map<string, Solved>(), links = linksOf(targets), tasks = new Map<string, Task<void>>();
  yield* screen.begin(undefined);
  yield* screen.tell(bakeSteps.begin(p.now));
  const build = function* (name: string): Blocking<void> {
    for (const { target } of links.get(name) ?? []) yield* tasks.get(target)?.join() ?? nothing();
    solved.set(name, yield* screen.solve(engine, withResults(name, asked, links), asked.size > 1 ? { name, shown: name, context: String(targets.get(name)!.context) } : undefined));
    if (!isCheck) yield* screen.tell(bakeSteps.end(p.now, name));
  };
  for (const name of new Set([...links].flatMap(([one, all]) => (all.length === 0 ? [one] : [])).concat([...asked.keys()]))) tasks.set(name, p.thread(build(name)));
  try {
    for (const task of tasks.values()) yield* task.join();
  } catch (error) {
    throw withoutMark(error);
  } finally {
    for (const task of tasks.values()) task.abort();
    yield* screen.finish();
  }
  if (!isCheck) yield* screen.warn();
  return solved;
}

function* nothing(): Blocking<void> {}
