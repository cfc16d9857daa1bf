import { busyboxTree } from './busybox-tree.ts';
import { TREE } from './usage-screens.ts';
import type { Blocking } from '../kernel/blocking.ts';
import { Errno } from '../kernel/errno.ts';
import { lookup, readDirectory } from '../kernel/files.ts';
import type { Inode } from '../kernel/inode.ts';
import type { Process } from '../kernel/process.ts';
import { humanSize } from './format.ts';
import { modeString } from './mode.ts';
import { sizeOf } from './node-facts.ts';
import type { Parsed } from './options.ts';
import { shellPattern } from './pattern.ts';
import { complain, type Tool } from './tool.ts';

interface Counts {
  folders: number;
  files: number;
}

export const treeTool: Tool = {
  name: 'tree', usage: '[DIRECTORY]...', summary: 'Show folders as a tree', version: 'tree v2.1.0 © 1996 - 2022 by Steve Baker, Thomas Moore, Francesc Rocher, Florian Sesser, Kyosuke Tokoro',
  wrongOption: (word) => (word.startsWith('--') ? `Invalid argument \`${word}'.` : `Invalid argument -\`${word.slice(1)}'.`), hint: () => TREE.trimEnd(),
  options: [
    { short: 'a' }, { short: 'd' }, { short: 'L', value: true }, { short: 'f' }, { short: 'I', value: true }, { short: 'P', value: true }, { short: 'i' }, { short: 's' }, { short: 'h' }, { short: 'p' }, { short: 'u' }, { short: 'g' }, { short: 'F' }, { short: 'J' }, { short: 'C' }, { short: 'n' }, { short: 'l' }, { short: 'r' }, { short: 't' }, { short: 'v' }, { short: 'U' }, { short: 'q' }, { short: 'N' }, { short: 'Q' },
    { long: 'noreport' }, { long: 'dirsfirst' }, { long: 'filesfirst' }, { long: 'prune' }, { long: 'si' }, { long: 'ignore-case' }, { long: 'matchdirs' }, { long: 'charset', value: true }, { long: 'filelimit', value: true }, { long: 'sort', value: true }, { long: 'du' },
  ],
  *run(p, { options, operands, flavour }) {
    if (flavour === 'busybox') return yield* busyboxTree(p, operands);
    const counts: Counts = { folders: 0, files: 0 }, level = options.value('L');
    if (level !== undefined && !(Number(level) > 0)) {
      yield* complain(p, 'tree: Invalid level, must be greater than 0.');
      return 1;
    }
    let status = 0;
    const roots = operands.length > 0 ? operands : ['.'], json = options.has('J');
    if (json) yield* p.write(1, '[\n');
    for (const [i, path] of roots.entries()) {
      const node = lookup(p, path);
      if (node?.kind !== 'directory') {
        yield* p.write(1, json ? `  {"type":"directory","name":"${path}","contents":[{"error": "opening dir"}\n  ]}` : `${path}  [error opening dir]\n`);
        status = 2;
        continue;
      }
      counts.folders++;
      if (json) yield* p.write(1, `  {"type":"directory","name":${JSON.stringify(path)},"contents":[${(yield* asJson(p, options, path, 2, counts))}\n  ]}${i < roots.length - 1 ? ',' : ''}\n`);
      else {
        yield* p.write(1, `${facts(options, node)}${named(options, path.replace(/(?<=.)\/$/, ''), node, p.env.has('LS_COLORS'))}${options.has('F') ? '/' : ''}\n`);
        yield* branches(p, options, path.replace(/(?<=.)\/$/, ''), '', 1, counts);
      }
    }
    if (json) yield* p.write(1, `${options.has('noreport') ? '' : `,\n  {"type":"report","directories":${counts.folders}${options.has('d') ? '' : `,"files":${counts.files}`}}\n`}]\n`);
    else if (!options.has('noreport')) yield* p.write(1, `\n${counts.folders} director${counts.folders === 1 ? 'y' : 'ies'}${options.has('d') ? '' : `, ${counts.files} file${counts.files === 1 ? '' : 's'}`}\n`);
    return status;
  },
};

/** Names in a folder that are shown, in order. */
function shown(p: Process, options: Parsed, path: string): { name: string; node: Inode }[] {
  const match = (texts: readonly string[]) => texts.flatMap((text) => text.split('|')).map((text) => shellPattern(text, { ignoreCase: options.has('ignore-case') }));
  const ignored = match(options.values('I')), wanted = match(options.values('P'));
  const rows = readDirectory(p, path).flatMap((name) => {
    const node = lookup(p, `${path}/${name}`, false);
    if (!node || (name.startsWith('.') && !options.has('a')) || ignored.some((pattern) => pattern.test(name)) || (options.has('d') && node.kind !== 'directory')) return [];
    return node.kind !== 'directory' && wanted.length > 0 && !wanted.some((pattern) => pattern.test(name)) ? [] : [{ name, node }];
  });
  if (options.has('t')) rows.sort((a, b) => a.node.mtime - b.node.mtime);
  if (options.has('r')) rows.reverse();
  const folder = ({ node }: { node: Inode }): number => (node.kind === 'directory' ? 0 : 1);
  if (options.has('dirsfirst')) rows.sort((a, b) => folder(a) - folder(b));
  if (options.has('filesfirst')) rows.sort((a, b) => folder(b) - folder(a));
  return rows;
}

/** `[-rw-r--r-- root  12]  ` before a name. */
function facts(options: Parsed, node: Inode): string {
  const parts = [
    ...(options.has('p') ? [modeString(node)] : []), ...(options.has('u') ? [String(node.uid === 0 ? 'root' : node.uid).padEnd(8)] : []), ...(options.has('g') ? [String(node.gid === 0 ? 'root' : node.gid).padEnd(8)] : []),
    ...(options.has('h') || options.has('si') ? [humanSize(sizeOf(node)).padStart(4)] : options.has('s') ? [String(sizeOf(node)).padStart(11)] : []),
  ];
  return parts.length === 0 ? '' : `[${parts.join(' ')}]  `;
}

function named(options: Parsed, text: string, node: Inode, coloursKnown: boolean): string {
  const shownText = options.has('Q') ? `"${text}"` : text;
  // Without a table of colours in the environment there are none, -C or not.
  if (!options.has('C') || !coloursKnown) return shownText;
  const colour = node.kind === 'directory' ? '01;34' : node.kind === 'symlink' ? '01;36' : (node.mode & 0o111) !== 0 ? '01;32' : undefined;
  return colour === undefined ? shownText : `\x1b[${colour}m${shownText}\x1b[0m`;
}

function* branches(p: Process, options: Parsed, path: string, indent: string, depth: number, counts: Counts): Blocking<void> {
  let rows: { name: string; node: Inode }[];
  try {
    rows = shown(p, options, path);
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return;
  }
  for (const [i, { name, node }] of rows.entries()) {
    const last = i === rows.length - 1, full = `${path}/${name}`, mark = !options.has('F') ? '' : node.kind === 'directory' ? '/' : node.kind === 'file' && (node.mode & 0o111) !== 0 ? '*' : '';
    yield* p.write(1, `${options.has('i') ? '' : indent + (last ? '└── ' : '├── ')}${facts(options, node)}${named(options, options.has('f') ? full : name, node, p.env.has('LS_COLORS'))}${mark}${node.kind === 'symlink' ? ` -> ${node.target}` : ''}\n`);
    counts[node.kind === 'directory' || (node.kind === 'symlink' && lookup(p, full)?.kind === 'directory') ? 'folders' : 'files']++;
    if (node.kind === 'directory' && depth < Number(options.value('L') ?? Infinity)) yield* branches(p, options, full, `${indent}${last ? '    ' : '│\u00a0\u00a0 '}`, depth + 1, counts);
  }
}

function* asJson(p: Process, options: Parsed, path: string, depth: number, counts: Counts): Blocking<string> {
  const out: string[] = [];
  for (const { name, node } of shown(p, options, path)) {
    counts[node.kind === 'directory' ? 'folders' : 'files']++;
    const shownName = JSON.stringify(options.has('f') ? `${path}/${name}` : name), space = '  '.repeat(depth);
    if (node.kind === 'directory') out.push(depth - 1 < Number(options.value('L') ?? Infinity) ? `\n${space}{"type":"directory","name":${shownName},"contents":[${yield* asJson(p, options, `${path}/${name}`, depth + 1, counts)}\n${space}]}` : `\n${space}{"type":"directory","name":${shownName}}`);
    else out.push(`\n${space}{"type":"${node.kind === 'symlink' ? 'link' : 'file'}","name":${shownName}${node.kind === 'symlink' ? `,"target":${JSON.stringify(node.target)}` : ''}}`);
  }
  return out.join(',');
}
