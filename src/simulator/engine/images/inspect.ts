/** GET /images/{name}/json and …/history. */
import type { Descriptor, ImageRunConfig } from '../../api/engine/images.ts';
import type { Engine } from '../engine.ts';
import { nanoTime } from '../timestamp.ts';
import type { Found } from './images.ts';
import { parseTime, repoDigests, repoTags } from './list.ts';
import { manifestSummaries } from './manifests.ts';

type Json = Record<string, unknown>;

const CONFIG_ORDER = ['User', 'ExposedPorts', 'Env', 'Entrypoint', 'Cmd', 'Volumes', 'WorkingDir', 'Labels', 'StopSignal', 'ArgsEscaped', 'Healthcheck', 'OnBuild', 'Shell'] as const;

/** A configuration in the API's order, without what is empty. */
const configJson = (config: ImageRunConfig): Json => Object.fromEntries(CONFIG_ORDER.map((name) => [name, config[name]]).filter(([, value]) => value !== undefined && value !== null && value !== ''));

export function inspectImage(engine: Engine, { target }: Found, options: { manifests: boolean; platform?: Descriptor['platform'] }): Json {
  const { images } = engine;
  const names = images.namesOf(target.digest);
  const latest = names.reduce((time, one) => Math.max(time, one.taggedAt), 0);
  const wanted = options.platform && images.manifests(target).find((one) => one.platform?.os === options.platform!.os && one.platform?.architecture === options.platform!.architecture);
  const shown = wanted ?? target;
  const image = options.platform ? images.platformImage(target, `${options.platform.os}/${options.platform.architecture}`) : images.bestImage(target);
  const config = image?.config;
  const comment = config?.history.at(-1)?.comment;
  const pulled = [...new Set(names.map((one) => one.pulledFrom).filter((one) => one !== undefined))];
  return {
    Id: shown.digest, RepoTags: repoTags(names), RepoDigests: repoDigests(names), ...(names[0]?.parent ? { Parent: names[0].parent } : {}),
    ...(comment ? { Comment: comment } : {}), ...(config?.created ? { Created: config.created } : {}), ...(config?.author ? { Author: config.author } : {}),
    Config: config ? configJson(config.config) : {}, Architecture: config?.architecture ?? '', ...(config?.variant ? { Variant: config.variant } : {}), Os: config?.os ?? '',
    Size: images.contentSize(target), RootFS: config ? { Type: 'layers', Layers: config.rootfs.diff_ids } : {}, Metadata: { LastTagTime: nanoTime(latest) }, Descriptor: shown,
    ...(options.manifests ? { Manifests: manifestSummaries(engine, target) } : {}),
    ...(pulled.length > 0 ? { Identity: { Pull: pulled.map((Repository) => ({ Repository })) } } : {}),
  };
}
