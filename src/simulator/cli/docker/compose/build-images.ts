/** Builds images of services as compose does: it writes a bake file, and buildx shows one display for all of them. */
import type { SolveRequest } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import type { Task } from '../../../kernel/task.ts';
import { Screen } from '../buildx/bake/screen.ts';
import { bakeSteps, solve } from '../buildx/solve.ts';
import type { ProgressMode } from '../buildx/progress-mode.ts';
import type { Engine } from '../client.ts';
import { CliError } from '../errors.ts';
import { fullString, parseReference, withTag } from '../reference.ts';
import { VERSION } from './create-body.ts';
import { imageOf } from './identity.ts';
import type { Project } from './model.ts';
import { LABEL } from './observed.ts';
import type { Progress } from './progress.ts';

export interface BuildImagesOptions {
  quiet?: boolean;
  noCache?: boolean;
  pull?: string;
  progress?: ProgressMode;
  buildArgs?: Record<string, string>;
  provenance?: 'none';
}

export function argsOf(project: Project, name: string, { buildArgs }: BuildImagesOptions): Record<string, string> {
  return Object.fromEntries(Object.entries({ ...project.services[name]!.build!.args, ...buildArgs }).filter((pair): pair is [string, string] => pair[1] !== null));
}

export const labelsOf = (project: Project, name: string): Record<string, string> => ({ ...project.services[name]!.build!.labels, [`${LABEL}.project`]: project.name, [`${LABEL}.service`]: name, [`${LABEL}.version`]: VERSION });

/** @throws CliError */
function requestOf(engine: Engine, project: Project, name: string, options: BuildImagesOptions): SolveRequest {
  const build = project.services[name]!.build!;
  const context = lookup(engine.p, build.context);
  if (context?.kind !== 'directory') throw new CliError(`unable to prepare context: path ${JSON.stringify(build.context)} not found`);
  return {
    context, ...(build.dockerfile_inline !== undefined && { dockerfile: build.dockerfile_inline }), filename: build.dockerfile ?? 'Dockerfile', tags: [...(build.tags ?? []), imageOf(project, name)].map((tag) => fullString(withTag(parseReference(tag)))),
    ...(build.target !== undefined && { target: build.target }), buildArgs: argsOf(project, name, options), labels: labelsOf(project, name), noCache: options.noCache ?? build.no_cache ?? false, pull: build.pull ?? false, ...(options.provenance && { provenance: options.provenance }),
  };
}

export function* buildImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: BuildImagesOptions = {}): Blocking<void> {
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Building');
  progress.suspend();
  const mode = options.quiet ? 'quiet' : options.progress ?? 'auto';
  const requests = yield* requestsOf(engine, project, services, mode, options);
  const [only] = requests;
  if (requests.length === 1) yield* solve(engine, only!, mode, 'failed to solve: ', { bake: true });
  else yield* solveAll(engine, project, services, requests, mode);
  progress.resume();
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Built', 'done');
}

/** What cannot be built is found when the bake file has been read. @throws CliError */
function* requestsOf(engine: Engine, project: Project, services: readonly string[], mode: ProgressMode, options: BuildImagesOptions): Blocking<SolveRequest[]> {
  try {
    return services.map((name) => requestOf(engine, project, name, options));
  } catch (error) {
    const screen = new Screen(engine.p, mode);
    yield* screen.begin(undefined);
    yield* screen.tell(bakeSteps.begin(engine.p.now));
    yield* screen.finish();
    throw error;
  }
}

function* solveAll(engine: Engine, project: Project, services: readonly string[], requests: readonly SolveRequest[], mode: ProgressMode): Blocking<void> {
  const { p } = engine, screen = new Screen(p, mode);
  yield* screen.begin(undefined);
  yield* screen.tell(bakeSteps.begin(p.now));
  const build = function* (name: string, request: SolveRequest): Blocking<void> {
    yield* screen.solve(engine, request, { name, shown: name, context: project.services[name]!.build!.context });
    yield* screen.tell(bakeSteps.end(p.now, name));
  };
  const tasks = services.map((name, i) => p.thread(build(name, requests[i]!)));
  try {
    for (const task of tasks) yield* task.join();
  } catch (error) {
    throw error instanceof CliError ? new CliError(error.message.replace(/^ERROR: /m, '')) : error;
  } finally {
    for (const task of tasks as Task<void>[]) task.abort();
    yield* screen.finish();
  }
  yield* screen.warn();
}
