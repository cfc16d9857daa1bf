/** Images that services need: pulled or built where they are missing. */
import type { SolveRequest } from '../../../api/engine/build.ts';
import type { Blocking } from '../../../kernel/blocking.ts';
import { lookup } from '../../../kernel/files.ts';
import { segment, messages, type Engine } from '../client.ts';
import type { ProgressMode } from '../buildx/progress-mode.ts';
import { solve } from '../buildx/solve.ts';
import { CliError } from '../errors.ts';
import type { ProgressMessage } from '../progress.ts';
import { familiarName, fullString, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { VERSION } from './create-body.ts';
import { imageOf } from './identity.ts';
import type { Project, Service } from './model.ts';
import { LABEL } from './observed.ts';
import type { Progress } from './progress.ts';
import { found } from './resources.ts';

export interface ImageOptions {
  /** Build services that can be built even if their image is there. */
  build?: boolean;
  noBuild?: boolean;
  pull?: string;
  quiet?: boolean;
  noCache?: boolean;
  progress?: ProgressMode;
  buildArgs?: Record<string, string>;
}

export const imageId = function* (engine: Engine, image: string): Blocking<string | undefined> {
  return (yield* found(engine.get<{ Id: string }>(`/images/${image.split('/').map(segment).join('/')}/json`)))?.Id;
};

export function* ensureImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: ImageOptions = {}): Blocking<void> {
  const missing: string[] = [], toBuild: string[] = [];
  for (const name of services) {
    const service = project.services[name]!;
    const policy = options.pull && options.pull !== 'policy' ? options.pull : service.pull_policy ?? 'missing';
    const present = (yield* imageId(engine, imageOf(project, name))) !== undefined;
    if (service.build && !options.noBuild && (options.build || !present || policy === 'build')) toBuild.push(name);
    else if (policy === 'always' || (!present && policy !== 'never')) missing.push(name);
    else if (!present) throw new CliError(`Error response from daemon: No such image: ${imageOf(project, name)}`);
  }
  yield* pullImages(engine, project, missing, progress);
  if (toBuild.length > 0) yield* buildImages(engine, project, toBuild, progress, options);
}

/** All at the same time, as compose does. */
export function* pullImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, ignoreFailures = false): Blocking<void> {
  const images = [...new Set(services.map((name) => imageOf(project, name)))];
  const tasks = images.map((image) => engine.p.thread(pullImage(engine, image, progress)));
  let failure: unknown;
  for (const task of tasks) {
    try {
      yield* task.join();
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      failure ??= error;
    }
  }
  if (failure && !ignoreFailures) throw failure;
}

function* pullImage(engine: Engine, image: string, progress: Progress): Blocking<void> {
  const id = `Image ${image}`;
  yield* progress.event(id, 'Pulling');
  try {
    const reference = withTag(parseReference(image));
    const response = yield* engine.send('POST', '/images/create', { query: { fromImage: familiarName(reference), tag: reference.digest ?? reference.tag }, headers: registryAuth(engine.p, reference.domain) });
    yield* messages<ProgressMessage>(response, function* (message) {
      if (message.errorDetail ?? message.error) throw new CliError(message.errorDetail?.message ?? message.error ?? '');
      yield* engine.p.compute(0.01);
    });
  } catch (error) {
    if (error instanceof CliError) yield* progress.event(id, 'Error', 'error', error.message.replace(/^Error response from daemon: /, ''));
    throw error;
  }
  yield* progress.event(id, 'Pulled', 'done');
}

function buildRequest(engine: Engine, project: Project, name: string, service: Service, options: ImageOptions): SolveRequest {
  const build = service.build!;
  const context = lookup(engine.p, build.context);
  if (context?.kind !== 'directory') throw new CliError(`unable to prepare context: path ${JSON.stringify(build.context)} not found`);
  const args = Object.fromEntries(Object.entries({ ...build.args, ...options.buildArgs }).filter((pair): pair is [string, string] => pair[1] !== null));
  return {
    context, ...(build.dockerfile_inline !== undefined && { dockerfile: build.dockerfile_inline }), filename: build.dockerfile ?? 'Dockerfile', tags: [fullString(withTag(parseReference(imageOf(project, name)))), ...(build.tags ?? [])],
    ...(build.target !== undefined && { target: build.target }), buildArgs: args, labels: { ...build.labels, [`${LABEL}.project`]: project.name, [`${LABEL}.service`]: name, [`${LABEL}.version`]: VERSION }, noCache: options.noCache ?? build.no_cache ?? false, pull: build.pull ?? false,
  };
}

export function* buildImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: ImageOptions = {}): Blocking<void> {
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Building');
  progress.suspend();
  const mode = options.quiet ? 'quiet' : options.progress ?? 'auto';
  for (const name of services) yield* solve(engine, buildRequest(engine, project, name, project.services[name]!, options), mode, 'failed to solve: ', { bake: true });
  progress.resume();
  for (const name of services) yield* progress.event(`Image ${imageOf(project, name)}`, 'Built', 'done');
}
