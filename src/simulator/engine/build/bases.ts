/** Base images of a build: found here, or fetched from their registry. */
import type { Blocking } from '../../kernel/blocking.ts';
import type { Descriptor, ImageConfig, Index, Manifest } from '../../api/engine/images.ts';
import { decode } from '../../kernel/bytes.ts';
import { directoryNode } from '../../kernel/inode.ts';
import type { Engine } from '../engine.ts';
import { ApiError } from '../http/errors.ts';
import { fetchAll, resolvePull, type PullPlan } from '../images/pull.ts';
import { normalised, parseReference, withDefaultTag } from '../images/reference.ts';
import { askedUrl, credentials, registryRequest } from '../registry/client.ts';
import { StageState } from './stage-state.ts';

export interface Base {
  /** 'docker.io/library/busybox:1.36'. */
  name: string;
  platform: string;
  target: Descriptor;
  /** It must be fetched first. */
  plan?: PullPlan;
  /** Known before the image is here. */
  config?: ImageConfig;
}

/** A base that cannot be had; the message follows '<as written>: failed to resolve source metadata for <name>: '. */
export class BaseError extends Error {}

export function* resolveBase(engine: Engine, reference: string, pullAlways: boolean, platform: string, auths: Readonly<Record<string, string>> = {}): Blocking<Base> {
  let name: string;
  try {
    name = normalised(withDefaultTag(parseReference(reference)));
  } catch (error) {
    if (error instanceof ApiError) throw new BaseError(`failed to parse stage name ${JSON.stringify(reference)}: ${error.message}`);
    throw error;
  }
  const local = engine.images.find(reference);
  if (local && !pullAlways && engine.images.platformImage(local.target, platform)) return { name, platform, target: local.target };
  try {
    const asked = withDefaultTag(parseReference(reference));
    const plan = yield* resolvePull(engine, asked, platform, credentials(auths[asked.domain]));
    const config = yield* remoteConfig(engine, plan);
    return { name, platform, target: { mediaType: plan.target.mediaType, digest: plan.target.digest, size: plan.target.size }, plan, ...(config ? { config } : {}) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { domain, path, tag, digest } = parseReference(reference), url = askedUrl(domain, `/v2/${path}/manifests/${digest ?? tag ?? 'latest'}`);
    const reason = domain !== 'docker.io' && error.message.includes('no basic auth credentials') ? `unexpected status from HEAD request to ${url}: 401 Unauthorized` : error.message.startsWith('pull access denied') ? 'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed'
      : error.message.startsWith('no matching manifest for') ? 'no match for platform in manifest: not found' : error.message.replace(/^failed to resolve reference "[^"]*": /, '');
    throw new BaseError(`${reference}: failed to resolve source metadata for ${name}: ${reason}`);
  }
}

/** The configuration of an image that lies in its registry. */
function* remoteConfig(engine: Engine, { reference, target, auth, platform: wanted }: PullPlan): Blocking<ImageConfig | undefined> {
  const document = function* <T>(kind: 'manifests' | 'blobs', digest: string): Blocking<T | undefined> {
    const { status, body } = yield* registryRequest(engine.host, reference.domain, 'GET', `/v2/${reference.path}/${kind}/${digest}`, auth);
    return status === 200 && body instanceof Uint8Array ? JSON.parse(decode(body)) as T : undefined;
  };
  const top = JSON.parse(target.text!) as Manifest | Index;
  const own = 'manifests' in top ? top.manifests.find(({ platform }) => platform && `${platform.os}/${platform.architecture}` === wanted.split('/').slice(0, 2).join('/')) : undefined;
  const manifest = 'manifests' in top ? own && (yield* document<Manifest>('manifests', own.digest)) : top;
  return manifest && (yield* document<ImageConfig>('blobs', manifest.config.digest));
}

/** A stage as its base's configuration makes it, without files. */
export function configurationOf(engine: Engine, base: Base | undefined): StageState {
  const config = base && (engine.images.platformImage(base.target, base.platform)?.config ?? base.config);
  return config ? StageState.fromConfig(config) : StageState.scratch();
}

/** What the layers of a base are known by together: images with the same ones are the same thing to build on. */
export const chainOf = (engine: Engine, base: Base): string => (engine.images.platformImage(base.target, base.platform)?.config ?? base.config)?.rootfs.diff_ids.join(' ') || base.target.digest;

/** A line below the step of a base; it returns when the line began. */
type TellLine = (id: string, state: { current: number; total: number; done: boolean; started?: number }) => number;

/**
 * Fetches what is missing of a base, and tells of every layer that comes, and of its unpacking. The base gets no name:
 * `docker images` does not show it.
 */
export function* fetchBase(engine: Engine, base: Base, tell: TellLine): Blocking<void> {
  if (!base.plan || engine.images.platformImage(base.target, base.platform)) return;
  const coming = new Set<string>(), began = new Map<string, number>();
  const line = (id: string, current: number, total: number, done: boolean): void => {
    const started = began.get(id);
    began.set(id, tell(id, { current, total, done, ...(started === undefined ? {} : { started }) }));
  };
  yield* fetchAll(engine, base.plan, ({ status, progressDetail }, layer) => {
    if (!layer) return;
    const { digest, size } = layer;
    if (status === 'Pulling fs layer' && !engine.images.content.has(digest)) coming.add(digest);
    if (!coming.has(digest)) return;
    if (status === 'Downloading') line(digest, progressDetail?.current ?? 0, size, false);
    if (status === 'Download complete') line(digest, size, size, true);
    if (status === 'Extracting') line(`extracting ${digest}`, 0, 0, false);
    if (status === 'Pull complete') line(`extracting ${digest}`, 0, 0, true);
  });
}

export function stateOf(engine: Engine, base: Base): StageState {
  const image = engine.images.platformImage(base.target, base.platform);
  if (!image) return StageState.scratch();
  const layers = image.manifest.layers.map((layer) => engine.images.content.get(layer.digest)!);
  return StageState.fromImage(image, layers.length === 0 ? directoryNode() : engine.images.tree(image.manifest), layers, base.target.digest, base.name);
}
