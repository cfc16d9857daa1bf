/** Images as a folder in the OCI layout: `-o type=oci` and `-o type=docker` write it, a local build cache is one. */
import { MEDIA, type Descriptor } from '../../api/engine/images.ts';
import { encode } from '../../kernel/bytes.ts';
import { directoryNode, fileNode, type DirectoryNode } from '../../kernel/inode.ts';

export interface LayoutFile {
  path: string;
  data: Uint8Array;
}

/** A file tree of files by path. */
export function folderOf(files: readonly LayoutFile[], now: number): DirectoryNode {
  const root = directoryNode({}, { mtime: now });
  for (const { path, data } of files) {
    const names = path.split('/'), last = names.pop()!;
    const folder = names.reduce((at, name) => {
      const held = at.entries.get(name);
      if (held?.kind === 'directory') return held;
      const made = directoryNode({}, { mtime: now });
      at.entries.set(name, made);
      return made;
    }, root);
    folder.entries.set(last, fileNode(data, { mode: path.startsWith('blobs/') ? 0o444 : 0o644, mtime: now }));
  }
  return root;
}

export const LAYOUT_VERSION: LayoutFile = { path: 'oci-layout', data: encode('{"imageLayoutVersion":"1.0.0"}') };

export const indexFile = (manifests: readonly Descriptor[]): LayoutFile => ({ path: 'index.json', data: encode(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests })) });
