import { changeAttributes, lookup, writeFile } from '../kernel/files.ts';
import { parseCount } from './head.ts';
import { complain, type Tool } from './tool.ts';

export const truncate: Tool = {
  name: 'truncate', usage: '-s SIZE FILE...', summary: 'Set the size of files', options: [{ short: 's', long: 'size', value: true }, { short: 'c', long: 'no-create' }],
  *run(p, { options, operands, name }) {
    const size = parseCount((options.value('s') ?? '').replace(/^[<>/%+-]/, ''));
    if (size === undefined) {
      yield* complain(p, options.has('s') ? `${name}: Invalid number: '${options.value('s')}'` : `${name}: you must specify either '--size' or '--reference'`);
      return 1;
    }
    for (const path of operands) {
      if (!lookup(p, path)) writeFile(p, path, '');
      // The file is sparse: only its size is kept.
      changeAttributes(p, path, (node) => node.kind === 'file' && Object.assign(node, { size, data: node.data.slice(0, size) }));
    }
    return 0;
  },
};
