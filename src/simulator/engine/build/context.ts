/** The build context: .dockerignore, and what of a folder a step sees. */
import { decode, latin1 } from '../../kernel/bytes.ts';
import { contentOf, directoryNode, type DirectoryNode, type Inode } from '../../kernel/inode.ts';
import { sha256Hex } from '../../kernel/sha256.ts';
import { patternMistake } from '../../kernel/file-pattern.ts';

export const names = (path: string): string[] => path.split('/').filter((name) => name !== '' && name !== '.');

/** The node at a path, symbolic links followed within the tree; undefined where nothing is. */
export function nodeAt(root: DirectoryNode, path: string, depth = 0): Inode | undefined {
  let node: Inode = root;
  const parts = names(path);
  for (let i = 0; i < parts.length; i++) {
    if (parts[i] === '..') return nodeAt(root, [...parts.slice(0, Math.max(0, i - 1)), ...parts.slice(i + 1)].join('/'), depth + 1);
    if (node.kind !== 'directory') return undefined;
    const next: Inode | undefined = node.entries.get(parts[i]!);
    if (!next) return undefined;
    if (next.kind === 'symlink' && depth < 20) {
      const target = next.target.startsWith('/') ? next.target : `${parts.slice(0, i).join('/')}/${next.target}`;
      return nodeAt(root, [target, ...parts.slice(i + 1)].join('/'), depth + 1);
    }
    node = next;
  }
  return node;
}

/** A pattern of .dockerignore as an expression over paths: `**` spans folders, `*` and `?` do not. */
function expressionOf(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === '*' && pattern[i + 1] === '*') {
      i++;
      if (pattern[i + 1] === '/') i++;
      source += i + 1 >= pattern.length ? '.*' : '(?:.*/)?';
    } else if (c === '*') source += '[^/]*';
    else if (c === '?') source += '[^/]';
    else if (c === '[') {
      const end = pattern.indexOf(']', i);
      source += end < 0 ? '\\[' : pattern.slice(i, end + 1);
      if (end >= 0) i = end;
    } else source += c.replace(/[.+^${}()|\\]/g, '\\$&');
  }
  return new RegExp(`^${source}$`);
}

export class Ignore {
  readonly #rules: { pattern: string; expression: RegExp; keep: boolean }[] = [];
  /** What is wrong with the first pattern that cannot be read. */
  readonly mistake: string | undefined;

  constructor(text: string) {
    for (const raw of text.split('\n')) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const keep = line.startsWith('!');
      const pattern = names((keep ? line.slice(1) : line).trim()).join('/');
      this.mistake ??= line === '!' ? 'illegal exclusion pattern: "!"' : patternMistake(pattern);
      if (pattern !== '') this.#rules.push({ pattern, expression: expressionOf(pattern), keep });
    }
  }

  /** The last rule that fits the path or a folder above it decides. */
  excludes(path: string): boolean {
    const parts = path.split('/');
    const paths = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    let excluded = false;
    for (const { expression, keep } of this.#rules) if (paths.some((one) => expression.test(one))) excluded = !keep;
    return excluded;
  }

  get hasExceptions(): boolean {
    return this.#rules.some((rule) => rule.keep);
  }

  get isEmpty(): boolean {
    return this.#rules.length === 0;
  }

  /** Everything at the top is excluded. */
  get coversRoot(): boolean {
    return this.#rules.some(({ pattern }) => ['*', '**', '**/*'].includes(pattern));
  }

  /** The tree without what is excluded. Folders with an exception inside stay. */
  filter(tree: DirectoryNode, path = ''): DirectoryNode {
    if (this.#rules.length === 0) return tree;
    const entries = new Map<string, Inode>();
    for (const [name, node] of tree.entries) {
      const at = path === '' ? name : `${path}/${name}`;
      const excluded = this.excludes(at);
      if (node.kind !== 'directory') {
        if (!excluded) entries.set(name, node);
      } else if (!excluded || this.hasExceptions) {
        const inner = this.filter(node, at);
        if (!excluded || inner.entries.size > 0) entries.set(name, inner);
      }
    }
    const { mode, uid, gid, mtime } = tree;
    return directoryNode(entries, { mode, uid, gid, mtime });
  }
}

/** The file's own ignore file ('x.Dockerfile.dockerignore') goes before the context's. */
export function ignoreFile(context: DirectoryNode | undefined, filename: string): { name: string; text: string } | undefined {
  for (const name of [`${filename}.dockerignore`, '.dockerignore']) {
    const node = context && nodeAt(context, name);
    if (node?.kind === 'file') return { name, text: decode(contentOf(node)) };
  }
  return undefined;
}

/** What a cache key is made of: names, kinds, permissions and content; not times and owners. */
export function checksum(node: Inode): string {
  const lines: string[] = [];
  const visit = (one: Inode, path: string): void => {
    if (one.kind === 'directory') {
      lines.push(`d ${path} ${one.mode}`);
      for (const [name, child] of [...one.entries].sort(([a], [b]) => (a < b ? -1 : 1))) visit(child, `${path}/${name}`);
    } else if (one.kind === 'file') lines.push(`f ${path} ${one.mode} ${one.size} ${one.program ?? fileHash(one.data.subarray(0, one.size))}`);
    else lines.push(`${one.kind} ${path} ${one.kind === 'symlink' ? one.target : ''}`);
  };
  visit(node, '');
  return sha256Hex(lines.join('\n'));
}

const hashes = new WeakMap<ArrayBufferLike, Map<string, string>>();

/** Hashes of large files are kept: contexts are looked at at every build. */
function fileHash(data: Uint8Array): string {
  if (data.length < 4096) return latin1(data).length < 64 ? `raw ${latin1(data)}` : sha256Hex(data);
  let known = hashes.get(data.buffer);
  if (!known) hashes.set(data.buffer, (known = new Map()));
  const key = `${data.byteOffset} ${data.length} ${data[0]} ${data[data.length - 1]}`;
  const found = known.get(key) ?? sha256Hex(data);
  known.set(key, found);
  return found;
}

/** Bytes that would travel for a tree: files and about forty bytes for each entry's description. */
export function transferSize(node: Inode, name = ''): number {
  if (node.kind === 'directory') return (name === '' ? 0 : 25 + name.length) + [...node.entries].reduce((sum, [own, child]) => sum + transferSize(child, own), 0);
  return 25 + name.length + (node.kind === 'file' ? node.size : 0);
}
