/** Pushing: what the registry lacks goes there, layers first, then the manifest. */
import type { Descriptor, Manifest } from '../../api/engine/images.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { pause } from '../../kernel/pause.ts';
import { DELAYS } from '../delays.ts';
import type { Engine } from '../engine.ts';
import { ApiError, badRequest, notFound } from '../http/errors.ts';
import { registryRequest, registryUrl, TransportError, type Credentials } from '../registry/client.ts';
import { bar, type Tell } from './pull.ts';
import { familiar, normalised, parseReference, repositoryOf, type Reference } from './reference.ts';

const short = (digest: string): string => digest.slice(7, 19);

/** All failures are messages in the stream. */
export function* push(engine: Engine, name: string, tag: string, auth: Credentials | undefined, tell: Tell, target?: Descriptor, platform?: string): Blocking<void> {
  const parsed = parseReference(name);
  if (parsed.digest || tag.includes(':')) throw badRequest('cannot push a digest reference');
  tell({ status: `The push refers to repository [${repositoryOf(parsed)}]` });
  const tags = tag !== '' ? [tag] : parsed.tag ? [parsed.tag] : engine.images.list().filter((one) => one.name.startsWith(`${repositoryOf(parsed)}:`)).map((one) => one.name.slice(repositoryOf(parsed).length + 1)).sort();
  if (tags.length === 0) throw notFound(`An image does not exist locally with the tag: ${familiar(repositoryOf(parsed))}`);
  for (const one of tags) yield* pushTag(engine, { ...parsed, tag: one }, auth, tell, target, platform);
}

/** `given`: what is pushed under the name, where no image has it. `platform`: only this part of an index. */
function* pushTag(engine: Engine, reference: Reference, auth: Credentials | undefined, tell: Tell, given?: Descriptor, platform?: string): Blocking<void> {
  const name = normalised(reference);
  const record = given ? { target: given } : engine.images.get(name);
  if (!record) throw notFound(`tag does not exist: ${familiar(name)}`);
  const { content } = engine.images;
  const parts = engine.images.manifests(record.target);
  const complete = parts.filter((one) => isComplete(engine, one));
  const image = engine.images.platformImage(record.target, platform)!;
  if (platform && !image) throw notFound(`image with reference ${familiar(name)} was found but does not provide the specified platform (${platform})`);
  const whole = !platform && (!engine.images.isIndex(record.target) || complete.length === parts.length);
  const target = whole ? record.target : image.descriptor;
  const manifests = whole ? parts : [image.descriptor];
  try {
    for (const descriptor of manifests) yield* pushManifest(engine, reference, content.manifest(descriptor.digest)!, auth, tell);
    for (const descriptor of whole && engine.images.isIndex(record.target) ? parts : []) yield* put(engine, reference, `manifests/${descriptor.digest}`, descriptor, auth);
    yield* pause(engine.kernel.agenda, 20, 'committing a manifest');
    const status = yield* put(engine, reference, `manifests/${reference.tag}`, target, auth);
    if (status >= 400) throw denied(reference, target, auth);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    tell({ status: 'Unavailable', progressDetail: {}, id: short(target.digest) });
    throw new ApiError(500, `failed to do request: Head ${JSON.stringify(registryUrl(reference.domain, `/v2/${reference.path}/blobs/${image.manifest.layers[0]?.digest}`))}: ${error.message}`);
  }
  if (!whole && !platform) tell({ progressDetail: {}, aux: { manifestPushedInsteadOfIndex: true, originalIndex: record.target, selectedManifest: image.descriptor } });
  engine.events.emit('image', 'push', familiar(name), { name: familiar(repositoryOf(reference)) });
  tell({ status: `${reference.tag}: digest: ${target.digest} size: ${target.size}` });
}

const isComplete = (engine: Engine, one: Descriptor): boolean => {
  const manifest = engine.images.content.manifest(one.digest);
  return manifest !== undefined && manifest.layers.every((layer) => engine.images.content.has(layer.digest));
};

function* put(engine: Engine, reference: Reference, what: string, one: Descriptor, auth: Credentials | undefined): Blocking<number> {
  const blob = engine.images.content.get(one.digest);
  const { status } = yield* registryRequest(engine.host, reference.domain, 'PUT', `/v2/${reference.path}/${what}`, auth, blob);
  return status;
}

function denied(reference: Reference, target: Descriptor, auth: Credentials | undefined): ApiError {
  if (auth && reference.domain === 'docker.io') return new ApiError(401, 'authentication required - incorrect username or password');
  if (reference.domain !== 'docker.io') return new ApiError(401, 'push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials');
  return new ApiError(403, `failed commit on ref "manifest-${target.digest}": server message: insufficient_scope: authorization failed`);
}

/** Layers and configuration of one manifest. @throws where the registry refuses */
function* pushManifest(engine: Engine, reference: Reference, manifest: Manifest, auth: Credentials | undefined, tell: Tell): Blocking<void> {
  const isStatement = manifest.layers.some((layer) => layer.annotations?.['in-toto.io/predicate-type']);
  for (const layer of manifest.layers) {
    const id = short(layer.digest);
    const { status } = yield* registryRequest(engine.host, reference.domain, 'HEAD', `/v2/${reference.path}/blobs/${layer.digest}`, auth);
    if (status === 200) {
      if (!isStatement) tell({ status: 'Layer already exists', id, progressDetail: {} });
      continue;
    }
    if (status === 401 || status === 403) {
      tell({ status: 'Unavailable', id, progressDetail: {} });
      if (auth && reference.domain === 'docker.io') throw new ApiError(401, 'authentication required - incorrect username or password');
      const why = reference.domain === 'docker.io' ? 'server message: insufficient_scope: authorization failed' : 'authorization failed: no basic auth credentials';
      throw new ApiError(403, `push access denied, repository does not exist or may require authorization: ${why}`);
    }
    yield* upload(engine, reference, layer, auth, tell);
    if (!isStatement) tell({ status: 'Pushed', id, progressDetail: {} });
  }
  yield* put(engine, reference, `blobs/${manifest.config.digest}`, manifest.config, auth);
}

function* upload(engine: Engine, reference: Reference, layer: Descriptor, auth: Credentials | undefined, tell: Tell): Blocking<void> {
  const time = layer.size / DELAYS.upload;
  for (let at = DELAYS.progress; at < time; at += DELAYS.progress) {
    yield* pause(engine.kernel.agenda, DELAYS.progress, `uploading ${short(layer.digest)}`);
    tell({ status: 'Pushing', id: short(layer.digest), progressDetail: { current: Math.round((layer.size * at) / time), total: layer.size }, progress: bar(at / time, (layer.size * at) / time, layer.size) });
  }
  yield* pause(engine.kernel.agenda, time % DELAYS.progress, `uploading ${short(layer.digest)}`);
  yield* put(engine, reference, `blobs/${layer.digest}`, layer, auth);
}
