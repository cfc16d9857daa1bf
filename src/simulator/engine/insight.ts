/** What views and graders may know of an engine beyond its records in the store (world.ts, EngineInsight). */
import { childOf, type DirectoryNode, type Inode } from '../kernel/inode.ts';
import type { EngineInsight } from '../world.ts';
import type { Engine } from './engine.ts';
import type { PlatformImage } from './images/images.ts';

/** Longest chain of symbolic links that is followed. */
const LINKS = 8;

export function insightInto(engine: Engine): EngineInsight {
  const { containers, images } = engine;
  const image = (reference: string): PlatformImage | undefined => {
    const found = images.find(reference);
    return found && images.platformImage(found.target);
  };
  return {
    containers: () => containers.list(),
    imageLayers: (reference) => image(reference)?.config.rootfs.diff_ids,
    imageFile: (reference, path) => {
      const found = image(reference);
      return found && fileAt(images.tree(found.manifest), path);
    },
    containerFile: (id, path) => (containers.get(id) ? fileAt(containers.live(id).fileSystem.root, path) : undefined),
    containerLog: (id) => (containers.get(id) ? containers.live(id).log.lines : []),
  };
}

/** The node at an absolute path of a tree, links on the way followed; undefined where there is none. */
function fileAt(root: DirectoryNode, path: string, links = 0): Inode | undefined {
  let node: Inode = root, at = '';
  const names = path.split('/').filter(Boolean);
  for (const [index, name] of names.entries()) {
    if (node.kind !== 'directory') return undefined;
    const next = childOf(node, name);
    if (!next) return undefined;
    if (next.kind === 'symlink') {
      if (links >= LINKS) return undefined;
      const target = next.target.startsWith('/') ? next.target : `${at}/${next.target}`;
      return fileAt(root, [resolved(target), ...names.slice(index + 1)].join('/'), links + 1);
    }
    at = `${at}/${name}`;
    node = next;
  }
  return node;
}

/** Without `.` and `..`. */
function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
