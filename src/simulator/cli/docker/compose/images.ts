/** Images that services need: pulled or built where they are missing. */
import type { Blocking } from '../../../kernel/blocking.ts';
import { segment, messages, type Engine } from '../client.ts';
import { CliError, ConnectionError } from '../errors.ts';
import type { ProgressMessage } from '../progress.ts';
import { familiarName, parseReference, withTag } from '../reference.ts';
import { registryAuth } from '../registry/auth.ts';
import { imageOf } from './identity.ts';
import { buildImages, type BuildImagesOptions } from './build-images.ts';
import type { Project } from './model.ts';
import type { Progress } from './progress.ts';
import { sayPart } from './image-parts.ts';
import { found } from './resources.ts';

export interface ImageOptions extends BuildImagesOptions {
  /** Build services that can be built even if their image is there. */
  build?: boolean;
  noBuild?: boolean;
  quietPull?: boolean;
}

export interface PullOptions {
  ignoreFailures?: boolean;
  /** Layers are not shown. */
  quiet?: boolean;
  /** Takes the services that could be built and whose image was not to be had. */
  unbuilt?: string[];
}

interface ImageDetails {
  Id: string;
  Manifests?: { ID: string; Kind: string; Available: boolean }[];
}

/** What the image holds for this machine: an index is another one each time that it is built, what it holds may be the same. */
export const imageId = function* (engine: Engine, image: string): Blocking<string | undefined> {
  let details: ImageDetails | undefined;
  try {
    details = yield* found(engine.get<ImageDetails>(`/images/${image.split('/').map(segment).join('/')}/json`, { manifests: true }));
  } catch (error) {
    throw error instanceof CliError && !(error instanceof ConnectionError) ? new CliError(`unable to get image '${image}': ${error.message}`) : error;
  }
  return details?.Manifests?.find(({ Kind, Available }) => Kind === 'image' && Available)?.ID ?? details?.Id;
};

export function* ensureImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: ImageOptions = {}): Blocking<void> {
  const missing: string[] = [], toBuild: string[] = [];
  for (const name of services) {
    const service = project.services[name]!;
    const policy = options.pull && options.pull !== 'policy' ? options.pull : service.pull_policy ?? 'missing';
    const present = (yield* imageId(engine, imageOf(project, name))) !== undefined;
    if (service.build && !options.noBuild && (options.build || !present || policy === 'build')) toBuild.push(name);
    else if (policy === 'always' || (!present && policy !== 'never')) missing.push(...(service.build && service.image === undefined ? [] : [name]));
  }
  const quiet = options.quietPull ?? false;
  yield* pullImages(engine, project, missing.filter((name) => !project.services[name]!.build), progress, { quiet });
  yield* pullImages(engine, project, missing.filter((name) => project.services[name]!.build), progress, { quiet, ignoreFailures: true });
  if (toBuild.length > 0) yield* buildImages(engine, project, toBuild, progress, options);
}

/** All at the same time, as compose does. A failure to pull what could be built waits for the others. */
export function* pullImages(engine: Engine, project: Project, services: readonly string[], progress: Progress, options: PullOptions = {}): Blocking<void> {
  const { ignoreFailures = false, quiet = false, unbuilt = [] } = options;
  const images = new Map<string, string>();
  for (const name of services) if (!images.has(imageOf(project, name))) images.set(imageOf(project, name), name);
  const tasks = [...images].map(([image, name]) => ({ name, task: engine.p.thread(pullImage(engine, image, progress, project.services[name]!.build !== undefined, quiet)) }));
  let failure: CliError | undefined;
  const later: string[] = [];
  for (const { name, task } of tasks) {
    try {
      yield* task.join();
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      if (project.services[name]!.build === undefined) failure ??= error;
      else {
        unbuilt.push(name);
        later.push(error.message);
      }
    }
  }
  if (!failure && later.length > 0) failure = new CliError(later.join('\n'));
  if (failure && !ignoreFailures) throw failure;
}

function* pullImage(engine: Engine, image: string, progress: Progress, buildable: boolean, quiet: boolean): Blocking<void> {
  const id = `Image ${image}`;
  yield* progress.event(id, 'Pulling');
  try {
    const reference = withTag(parseReference(image));
    const response = yield* engine.send('POST', '/images/create', { query: { fromImage: familiarName(reference), tag: reference.digest ?? reference.tag }, headers: registryAuth(engine.p, reference.domain) });
    yield* messages<ProgressMessage>(response, function* (message) {
      if (message.errorDetail ?? message.error) throw new CliError(message.errorDetail?.message ?? message.error ?? '');
      if (!quiet) yield* sayPart(progress, id, message);
      yield* engine.p.compute(0.01);
    });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    const reason = error.message.replace(/^Error response from daemon: /, '');
    yield* buildable ? progress.event(id, reason, 'warning') : progress.event(id, 'Error', 'error', reason);
    throw error;
  }
  yield* progress.event(id, 'Pulled', 'done');
}
