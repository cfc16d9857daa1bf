import type { Blocking } from '../kernel/blocking.ts';
import { lookup, readDirectory } from '../kernel/files.ts';
import type { Tool } from './tool.ts';

export const treeTool: Tool = {
  name: 'tree', only: 'gnu', usage: '[DIRECTORY]...', summary: 'Show folders as a tree', options: [{ short: 'a' }, { short: 'd' }, { short: 'L', value: true }, { short: 'f' }, { short: 'I', value: true }],
  *run(p, { options, operands }) {
    const counts = { folders: 0, files: 0 }, limit = Number(options.value('L') ?? Infinity);
    const visit = function* (path: string, indent: string, depth: number): Blocking<void> {
      const ignored = options.values('I').flatMap((text) => text.split('|'));
      const names = readDirectory(p, path).filter((name) => (options.has('a') || !name.startsWith('.')) && !ignored.includes(name) && (!options.has('d') || lookup(p, `${path}/${name}`, false)?.kind === 'directory'));
      for (const [i, name] of names.entries()) {
        const node = lookup(p, `${path}/${name}`, false), last = i === names.length - 1;
        yield* p.write(1, `${indent}${last ? '└── ' : '├── '}${name}${node?.kind === 'symlink' ? ` -> ${node.target}` : ''}\n`);
        counts[node?.kind === 'directory' ? 'folders' : 'files']++;
        if (node?.kind === 'directory' && depth < limit) yield* visit(`${path}/${name}`, `${indent}${last ? '    ' : '│   '}`, depth + 1);
      }
    };
    for (const path of operands.length > 0 ? operands : ['.']) {
      yield* p.write(1, `${path}\n`);
      yield* visit(path, '', 1);
    }
    yield* p.write(1, `\n${counts.folders} director${counts.folders === 1 ? 'y' : 'ies'}${options.has('d') ? '' : `, ${counts.files} file${counts.files === 1 ? '' : 's'}`}\n`);
    return 0;
  },
};
