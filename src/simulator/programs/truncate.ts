import { changeAttributes, lookup, stat, writeFile } from '../kernel/files.ts';
import { Errno } from '../kernel/errno.ts';
import { parseCount } from './head.ts';
import { UsageError } from './options.ts';
import { inQuotes } from './quoting.ts';
import { complain, quoted, tryHelp, type Tool } from './tool.ts';

/** The size that a word asks for, from the size that there is. */
const sized = (mark: string, old: number, size: number): number => {
  switch (mark) {
    case '+': return old + size;
    case '-': return Math.max(0, old - size);
    case '<': return Math.min(old, size);
    case '>': return Math.max(old, size);
    case '/': return Math.floor(old / size) * size;
    case '%': return Math.ceil(old / size) * size;
    default: return size;
  }
};

export const truncate: Tool = {
  name: 'truncate', usage: '-s SIZE FILE...', summary: 'Set the size of files', options: [{ short: 's', long: 'size', value: true }, { short: 'c', long: 'no-create' }, { short: 'r', long: 'reference', value: true }, { short: 'o', long: 'io-blocks' }],
  *run(p, { options, operands, name, flavour }) {
    const word = options.value('s'), model = options.value('r'), [, mark = '', count = ''] = /^([<>/%+-]?)(.*)$/.exec(word ?? '')!;
    const size = model !== undefined && word === undefined ? (stat(p, model) as { size?: number }).size ?? 0 : flavour === 'busybox' && mark !== '' ? undefined : parseCount(count);
    if (flavour === 'busybox' && (word === undefined || operands.length === 0)) throw new UsageError('');
    if (word === undefined && model === undefined) {
      yield* complain(p, `${name}: you must specify either ${quoted(p, '--size')} or ${quoted(p, '--reference')}\n${tryHelp(name)}`);
      return 1;
    }
    if (size === undefined) {
      yield* complain(p, flavour === 'gnu' ? `${name}: Invalid number: ${quoted(p, word!)}` : `${name}: invalid number '${word}'`);
      return 1;
    }
    if (operands.length === 0) {
      yield* complain(p, `${name}: missing file operand\n${tryHelp(name)}`);
      return 1;
    }
    let status = 0;
    for (const path of operands) {
      try {
        if (!lookup(p, path)) {
          if (options.has('c')) continue;
          writeFile(p, path, '');
        }
        // The file is sparse: only its size is kept.
        changeAttributes(p, path, (node) => node.kind === 'file' && Object.assign(node, { size: sized(mark, node.size, size), data: node.data.slice(0, sized(mark, node.size, size)) }));
      } catch (error) {
        if (!(error instanceof Errno)) throw error;
        yield* complain(p, flavour === 'gnu' ? `${name}: cannot open ${inQuotes(path)} for writing: ${error.strerror}` : `${name}: ${path}: open: ${error.strerror}`);
        status = 1;
      }
    }
    return status;
  },
};
