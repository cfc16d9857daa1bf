/** POST /commit: a container's own files become a layer over its image's. */
import type { ContainerConfig, ContainerRecord } from '../../api/engine/containers.ts';
import { MEDIA, type ImageConfig, type ImageRunConfig, type Manifest } from '../../api/engine/images.ts';
import { directoryNode, type DirectoryNode } from '../../kernel/inode.ts';
import { pause } from '../../kernel/pause.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { DELAYS } from '../delays.ts';
import { merge } from '../containers/create.ts';
import type { LiveContainer } from '../containers/live.ts';
import type { Engine } from '../engine.ts';
import { nanoTime } from '../timestamp.ts';
import { changed } from './changes.ts';
import { descriptorOf, documentBlob, layerBlob } from './content.ts';
import { imageEvent } from './image-events.ts';
import type { LayerTree } from './layers.ts';
import { DANGLING } from './images.ts';
import { layerBetween } from './tree-changes.ts';
import { familiar, newName } from './reference.ts';

export interface CommitRequest {
  container: string;
  repo: string;
  tag: string;
  comment: string;
  author: string;
  /** Nothing in the container moves meanwhile. */
  pause: boolean;
  /** Dockerfile instructions that change the configuration: 'CMD ["true"]'. */
  changes: readonly string[];
  /** Takes the place of what the container's configuration says. */
  config: Partial<ContainerConfig>;
}

/** Returns the new image's id. @throws 404 without the container, 400 for a change that is none */
export function* commit(engine: Engine, request: CommitRequest): Blocking<string> {
  const record = engine.containers.require(request.container);
  const live = engine.containers.live(record.id);
  const base = record.manifest && engine.images.content.manifest(record.manifest.digest);
  const below = base && engine.images.content.config(base.config.digest);
  const reference = request.repo === '' ? undefined : newName(request.repo, request.tag);
  const config = changed(merge(request.config, runConfig(record)) as ImageRunConfig, request.changes);
  const paused = request.pause && record.state.status === 'running';
  if (paused) engine.lifecycle.pause(record.id);
  const layer = layerBlob(ownLayer(live));
  yield* pause(engine.kernel.agenda, DELAYS.start, `commit ${record.name}`);
  const created = nanoTime(engine.now);
  const image: ImageConfig = {
    architecture: below?.architecture ?? 'amd64', os: 'linux', created, ...(request.author ? { author: request.author } : {}), config,
    rootfs: { type: 'layers', diff_ids: [...(below?.rootfs.diff_ids ?? []), layer.layer!.diffId] },
    history: [...(below?.history ?? []), { created, created_by: [record.path, ...record.args].join(' '), ...(request.author ? { author: request.author } : {}), ...(request.comment ? { comment: request.comment } : {}) }],
  };
  const configBlob = documentBlob(MEDIA.config, image);
  const manifest: Manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptorOf(configBlob), layers: [...(base?.layers ?? []), descriptorOf(layer)] };
  const manifestBlob = documentBlob(MEDIA.manifest, manifest);
  for (const blob of [layer, configBlob, manifestBlob]) engine.images.content.add(blob);
  engine.images.tag(reference ?? `${DANGLING}${manifestBlob.digest}`, descriptorOf(manifestBlob), { builtHere: true, ...(record.image ? { parent: record.image } : {}) }, 'container committed');
  imageEvent(engine, 'create', manifestBlob.digest);
  if (reference) imageEvent(engine, 'tag', manifestBlob.digest, familiar(reference));
  engine.containers.event(record, 'commit', { comment: request.comment, imageID: manifestBlob.digest, imageRef: reference ? familiar(reference) : '' });
  if (paused && engine.containers.get(record.id)?.state.status === 'paused') engine.lifecycle.unpause(record.id);
  return manifestBlob.digest;
}

/** What a container changed over its image. */
export const ownLayer = ({ imageTree, fileSystem }: LiveContainer): LayerTree => layerBetween(imageTree, withoutMountPoints(imageTree, fileSystem.snapshot()));

/** The tree without the places that the engine made for its own mounts; where the image has them, they stay as they are there. */
function withoutMountPoints(before: DirectoryNode, after: DirectoryNode): DirectoryNode {
  const etc = after.entries.get('etc'), etcBefore = before.entries.get('etc');
  const kept = replaced(before, after, ['dev', 'proc', 'sys']);
  if (etc?.kind !== 'directory') return kept;
  const inside = replaced(etcBefore?.kind === 'directory' ? etcBefore : directoryNode(), etc, ['hosts', 'hostname', 'resolv.conf']);
  const entries = new Map(kept.entries);
  if (etcBefore === undefined && inside.entries.size === 0) entries.delete('etc');
  else entries.set('etc', inside);
  return directoryNode(entries, kept);
}

/** `after` with what `before` has (or has not) under `names`. */
function replaced(before: DirectoryNode, after: DirectoryNode, names: readonly string[]): DirectoryNode {
  const entries = new Map(after.entries);
  for (const name of names) {
    const old = before.entries.get(name);
    if (old) entries.set(name, old);
    else entries.delete(name);
  }
  const { mode, uid, gid, mtime } = after;
  return directoryNode(entries, { mode, uid, gid, mtime });
}

/** What the image takes over of the container's configuration. */
function runConfig({ config }: ContainerRecord): ImageRunConfig {
  return {
    ...(config.User ? { User: config.User } : {}), ...(config.ExposedPorts && Object.keys(config.ExposedPorts).length > 0 ? { ExposedPorts: config.ExposedPorts } : {}),
    Env: config.Env ?? [], ...(config.Entrypoint ? { Entrypoint: config.Entrypoint } : {}), ...(config.Cmd ? { Cmd: config.Cmd } : {}), ...(config.Volumes ? { Volumes: config.Volumes } : {}),
    ...(config.WorkingDir ? { WorkingDir: config.WorkingDir } : {}), ...(Object.keys(config.Labels).length > 0 ? { Labels: config.Labels } : {}), ...(config.StopSignal ? { StopSignal: config.StopSignal } : {}),
    ...(config.Healthcheck ? { Healthcheck: config.Healthcheck } : {}), ...(config.OnBuild ? { OnBuild: config.OnBuild } : {}), ...(config.Shell ? { Shell: config.Shell } : {}),
  };
}
