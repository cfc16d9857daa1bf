/** Pulling: resolve the name, fetch what is missing, unpack, and tell of it as the real engine does. */
import type { Descriptor, Index, Manifest } from '../../api/engine/images.ts';
import type { Response } from '../../api/http.ts';
import { decode } from '../../kernel/bytes.ts';
import { WaitQueue, type Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError, internal, notFound } from '../http/errors.ts';
import { askedUrl, registryRequest, registryUrl, TransportError, type Credentials } from '../registry/client.ts';
import type { Blob } from './content.ts';
import { familiarRepository, normalised, repositoryOf, type Reference } from './reference.ts';

export interface Progress {
  status?: string;
  /** A line as it stands (load, build). */
  stream?: string;
  id?: string;
  progressDetail?: { current?: number; total?: number; hidecounts?: boolean };
  progress?: string;
  error?: string;
  errorDetail?: { message: string };
  aux?: unknown;
}

/** What is told of a layer names it. */
export type Tell = (progress: Progress, layer?: Descriptor) => void;

export interface PullPlan {
  reference: Reference;
  name: string;
  target: Blob;
  platform: string;
  auth: Credentials | undefined;
}

const shortName = (reference: Reference): string => familiarRepository(normalised(reference));

/** Finds out what a name means at its registry. Failures are statuses: nothing has been sent yet. @throws ApiError */
export function* resolvePull(engine: Engine, reference: Reference, platform: string, auth: Credentials | undefined): Blocking<PullPlan> {
  const name = normalised(reference);
  const path = `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag ?? 'latest'}`;
  let response: Response;
  try {
    response = yield* registryRequest(engine.host, reference.domain, 'GET', path, auth);
  } catch (error) {
    if (error instanceof TransportError) throw internal(`failed to resolve reference ${JSON.stringify(name)}: failed to do request: Head ${JSON.stringify(registryUrl(reference.domain, path))}: ${error.message}`);
    throw error;
  }
  if (response.status === 401 || response.status === 403) throw denied(reference, response, auth);
  if (response.status === 404) throw notFound(`failed to resolve reference ${JSON.stringify(name)}: ${name}: not found`);
  const target = toBlob(response);
  const plan = { reference, name, target, platform, auth };
  if (JSON.parse(target.text!).manifests) checkPlatform(JSON.parse(target.text!) as Index, platform);
  return plan;
}

function denied(reference: Reference, response: Response, auth: Credentials | undefined): ApiError {
  if (auth && reference.domain === 'docker.io') return new ApiError(401, 'authentication required - incorrect username or password');
  if (reference.domain !== 'docker.io' && response.status === 401) {
    const name = normalised(reference);
    const url = askedUrl(reference.domain, `/v2/${reference.path}/manifests/${reference.digest ?? reference.tag ?? 'latest'}`);
    return internal(auth ? `failed to resolve reference ${JSON.stringify(name)}: unexpected status from HEAD request to ${url}: 401 Unauthorized` : `failed to resolve reference ${JSON.stringify(name)}: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`);
  }
  return notFound(`pull access denied for ${familiarRepository(repositoryOf(reference))}, repository does not exist or may require 'docker login'`);
}

const matches = (descriptor: Descriptor, platform: string): boolean => {
  const [os, architecture, variant] = platform.split('/');
  const own = descriptor.platform;
  return own?.os === os && own?.architecture === architecture && (!variant || !own?.variant || own.variant === variant);
};

function checkPlatform(index: Index, platform: string): void {
  if (!index.manifests.some((one) => matches(one, platform))) throw notFound(`no matching manifest for ${platform} in the manifest list entries: no match for platform in manifest: not found`);
}

const toBlob = (response: Response): Blob => {
  const bytes = response.body as Uint8Array;
  return { digest: response.headers['docker-content-digest']!, mediaType: response.headers['content-type']!, size: bytes.length, text: decode(bytes) };
};

const short = (digest: string): string => digest.slice(7, 19);

/** Does the work of a plan. @returns whether anything is new */
export function* pull(engine: Engine, plan: PullPlan, tell: Tell): Blocking<void> {
  const { reference, target } = plan;
  const { images } = engine;
  tell({ status: `Pulling from ${reference.path}`, id: reference.digest ? `${familiarRepository(normalised(reference))}` : reference.tag! });
  const before = images.get(plan.name);
  const complete = images.platformImage({ mediaType: target.mediaType, digest: target.digest, size: target.size }, plan.platform) !== undefined;
  if (!complete) yield* fetchAll(engine, plan, tell);
  const descriptor: Descriptor = { mediaType: target.mediaType, digest: target.digest, size: target.size };
  const pulledFrom = repositoryOf(reference);
  const isNew = before?.target.digest !== target.digest;
  if (isNew) images.tag(plan.name, descriptor, { pulledFrom }, 'image pulled');
  engine.events.emit('image', 'pull', shortName(reference), { name: familiarRepository(repositoryOf(reference)), ...(images.platformImage(descriptor)?.config.config.Labels ?? {}) });
  tell({ status: `Digest: ${target.digest}` });
  tell({ status: `Status: ${isNew ? 'Downloaded newer image' : 'Image is up to date'} for ${shortName(reference)}` });
}

export function* fetchAll(engine: Engine, plan: PullPlan, tell: Tell): Blocking<void> {
  const { images } = engine;
  const { target } = plan;
  images.content.add(target);
  const index = images.content.index(target.digest);
  const wanted = index ? index.manifests.find((one) => matches(one, plan.platform))! : { mediaType: target.mediaType, digest: target.digest, size: target.size };
  const manifest = yield* fetchManifest(engine, plan, wanted.digest);
  const attestation = index?.manifests.find((one) => one.annotations?.['vnd.docker.reference.digest'] === wanted.digest);
  const statement = attestation && (yield* fetchManifest(engine, plan, attestation.digest));
  const shared = sharedBottom(engine, manifest);
  const layers = manifest.layers.slice(shared);
  for (const layer of layers) tell({ status: 'Pulling fs layer', id: short(layer.digest), progressDetail: {} }, layer);
  const group = new Group();
  const small = [manifest.config, ...(statement ? statement.layers : [])].filter((one) => !images.content.has(one.digest));
  if (statement) group.run(engine, fetchQuietly(engine, plan, statement.config));
  for (const one of small) group.run(engine, download(engine, plan, one, tell, false));
  const states = layers.map((layer) => ({ layer, done: new WaitQueue(), here: false }));
  for (const state of states) group.run(engine, (function* () {
    yield* download(engine, plan, state.layer, tell, true);
    state.here = true;
    state.done.wakeAll();
  })());
  // Layers are unpacked one after the other, bottom first, each as soon as it is here.
  for (const state of states) {
    yield* state.done.until(() => state.here);
    yield* extract(engine, state.layer, tell);
  }
  yield* group.wait();
}

/** How many layers at the bottom are unpacked already for another image. */
function sharedBottom(engine: Engine, manifest: Manifest): number {
  let most = 0;
  for (const record of engine.images.list()) {
    const other = engine.images.platformImage(record.target)?.manifest;
    if (!other || other === manifest) continue;
    let count = 0;
    while (count < manifest.layers.length && other.layers[count]?.digest === manifest.layers[count]!.digest) count++;
    most = Math.max(most, count);
  }
  return most;
}

/** Several things at once; the first failure counts. */
class Group {
  readonly #changed = new WaitQueue();
  #left = 0;
  #error: unknown;

  run(engine: Engine, body: Blocking<void>): void {
    this.#left++;
    const self = this;
    engine.kernel.task('image download', (function* () {
      try {
        yield* body;
      } catch (error) {
        self.#error ??= error;
      }
      self.#left--;
      self.#changed.wakeAll();
    })());
  }

  *wait(): Blocking<void> {
    yield* this.#changed.until(() => this.#left === 0);
    if (this.#error !== undefined) throw this.#error;
  }
}

function* fetchManifest(engine: Engine, plan: PullPlan, digest: string): Blocking<Manifest> {
  const { content } = engine.images;
  if (!content.has(digest)) {
    const response = yield* registryRequest(engine.host, plan.reference.domain, 'GET', `/v2/${plan.reference.path}/manifests/${digest}`, plan.auth);
    if (response.status !== 200) throw notFound(`${plan.name}: not found`);
    content.add(toBlob(response));
  }
  return content.manifest(digest)!;
}

function* fetchBlob(engine: Engine, plan: PullPlan, digest: string): Blocking<void> {
  const response = yield* registryRequest(engine.host, plan.reference.domain, 'GET', `/v2/${plan.reference.path}/blobs/${digest}`, plan.auth);
  if (response.status !== 200) throw notFound(`${plan.name}: not found`);
  engine.images.content.add(response.body as Blob);
}

const fetchQuietly = (engine: Engine, plan: PullPlan, one: Descriptor): Blocking<void> => fetchBlob(engine, plan, one.digest);

function* download(engine: Engine, plan: PullPlan, one: Descriptor, tell: Tell, isLayer: boolean): Blocking<void> {
  const id = short(one.digest), layer = isLayer ? one : undefined;
  if (!engine.images.content.has(one.digest)) {
    const time = one.size / DELAYS.download;
    for (let at = DELAYS.progress; at < time; at += DELAYS.progress) {
      yield* pause(engine.kernel.agenda, DELAYS.progress, `downloading ${id}`);
      tell({ status: 'Downloading', id, progressDetail: { current: Math.round((one.size * at) / time), total: one.size }, progress: bar(at / time, (one.size * at) / time, one.size) }, layer);
    }
    yield* pause(engine.kernel.agenda, Math.max(1, time % DELAYS.progress), `downloading ${id}`);
    yield* fetchBlob(engine, plan, one.digest);
  } else if (!isLayer) return;
  tell({ status: 'Download complete', id, progressDetail: { hidecounts: true } }, layer);
}

function* extract(engine: Engine, layer: Descriptor, tell: Tell): Blocking<void> {
  const id = short(layer.digest);
  const time = (engine.images.content.get(layer.digest)?.layer?.unpacked ?? 0) / DELAYS.extract;
  const started = engine.now;
  while (engine.now - started + DELAYS.progress < time) {
    tell({ status: 'Extracting', id, progressDetail: { current: Math.floor((engine.now - started) / 1000), total: 0 }, progress: `${((engine.now - started) / 1000).toFixed(1)} s` }, layer);
    yield* pause(engine.kernel.agenda, DELAYS.progress, `unpacking ${id}`);
  }
  yield* pause(engine.kernel.agenda, 2 + Math.max(0, time - (engine.now - started)), `unpacking ${id}`);
  tell({ status: 'Pull complete', id, progressDetail: { hidecounts: true } }, layer);
}

/** Bytes with four significant digits and units of a thousand. */
export function humanBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes, unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${Number(value.toPrecision(4))}${units[unit]}`;
}

/** The progress bar that clients without their own show. */
export function bar(share: number, current: number, total: number): string {
  const width = 50, filled = Math.min(width, Math.floor(share * width));
  return `[${'='.repeat(Math.max(0, filled - 1))}>${' '.repeat(width - Math.max(1, filled))}]  ${humanBytes(current).padStart(8)}/${humanBytes(total)}`;
}
