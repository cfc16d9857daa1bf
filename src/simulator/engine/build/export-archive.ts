/** -o type=oci and type=docker: the image as a layout that the client packs into a file, or writes as a folder. */
import type { Descriptor } from '../../api/engine/images.ts';
import type { Blocking } from '../../kernel/blocking.ts';
import { encode } from '../../kernel/bytes.ts';
import { rfc3339 } from '../../kernel/calendar.ts';
import type { DirectoryNode } from '../../kernel/inode.ts';
import { collect, dockerEntry, NAME, TAG } from '../archives/image-archive.ts';
import { folderOf, indexFile, LAYOUT_VERSION } from '../archives/layout.ts';
import type { Engine } from '../engine.ts';
import { familiar } from '../images/reference.ts';
import type { Exported } from './export.ts';
import { exportLine, exportLines } from './export-lines.ts';
import type { Progress } from './progress.ts';

function descriptors(engine: Engine, { target, index, parts }: Exported, names: readonly string[]): Descriptor[] {
  const created = { 'org.opencontainers.image.created': rfc3339(engine.now) };
  const { architecture, os, variant } = engine.images.content.config(parts[0]!.config.digest)!;
  const platform = index ? {} : { platform: { architecture, os, ...(variant ? { variant } : {}) } };
  const { mediaType, digest, size } = target;
  if (names.length === 0) return [{ mediaType, digest, size, annotations: created, ...platform }];
  return names.map((name) => ({ mediaType, digest, size, annotations: { [NAME]: name, ...created, [TAG]: name.split(':').at(-1)! }, ...platform }));
}

function layoutOf(engine: Engine, exported: Exported, names: readonly string[], isDocker: boolean): DirectoryNode {
  const files = new Map<string, Uint8Array>();
  collect(engine, exported.target.digest, files);
  const docker = isDocker ? [{ path: 'manifest.json', data: encode(JSON.stringify(dockerEntry(engine, exported.target, names.length > 0 ? names.map(familiar) : null))) }] : [];
  return folderOf([...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, data]) => ({ path, data })), indexFile(descriptors(engine, exported, names)), ...docker, LAYOUT_VERSION], engine.now);
}

export function* exportArchive({ engine, progress }: { engine: Engine; progress: Progress }, type: 'oci' | 'docker', asFolder: boolean, names: readonly string[], make: () => Exported): Blocking<DirectoryNode> {
  const vertex = progress.start(`exporting to ${type} image format`);
  const exported = yield* exportLines(engine, progress, vertex, make);
  const tree = layoutOf(engine, exported, names, type === 'docker');
  // A folder is filled blob by blob, of which nothing is told.
  if (!asFolder) yield* exportLine(engine, progress, vertex, 'sending tarball', 10);
  progress.finish(vertex);
  return tree;
}
