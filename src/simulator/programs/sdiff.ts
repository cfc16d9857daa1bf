import { decode } from '../kernel/bytes.ts';
import { Errno } from '../kernel/errno.ts';
import { linesOf, runs } from './diff.ts';
import { sideBySide } from './diff-layouts.ts';
import { openOperand, readAll } from './lines.ts';
import { complain, tryHelp, type Tool } from './tool.ts';

export const sdiff: Tool = {
  name: 'sdiff', only: 'gnu', usage: 'FILE1 FILE2', summary: 'Show two files side by side', usageStatus: 2, hint: (name) => `${name}: ${tryHelp(name)}`,
  options: [{ short: 's', long: 'suppress-common-lines' }, { short: 'l', long: 'left-column' }, { short: 'w', long: 'width', value: true }, { short: 'i', long: 'ignore-case' }, { short: 'W', long: 'ignore-all-space' }, { short: 'b', long: 'ignore-space-change' }, { short: 'Z', long: 'ignore-trailing-space' }, { short: 't', long: 'expand-tabs' }, { short: 'a', long: 'text' }, { short: 'd', long: 'minimal' }, { short: 'H', long: 'speed-large-files' }],
  *run(p, { options, operands }) {
    const texts: string[] = [];
    if (operands.length < 2) {
      yield* complain(p, `sdiff: missing operand after '${operands[0] ?? 'sdiff'}'\nsdiff: ${tryHelp('sdiff')}`);
      return 2;
    }
    if (operands.length > 2) {
      yield* complain(p, `sdiff: extra operand '${operands[2]}'\nsdiff: ${tryHelp('sdiff')}`);
      return 2;
    }
    for (const path of operands) {
      try {
        texts.push(decode(yield* readAll(p, openOperand(p, path))));
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EINTR') throw error;
        yield* complain(p, `diff: ${path}: ${error.strerror}`);
        return 2;
      }
    }
    const same = (line: string): string => {
      const spaced = options.has('W') ? line.replace(/\s+/g, '') : options.has('b') ? line.trimEnd().replace(/\s+/g, ' ') : options.has('Z') ? line.trimEnd() : line;
      return options.has('i') ? spaced.toLowerCase() : spaced;
    };
    const all = runs(linesOf(texts[0]!), linesOf(texts[1]!), same);
    yield* p.write(1, sideBySide(all, Number(options.value('w') ?? 130), { suppress: options.has('s'), left: options.has('l'), expand: options.has('t') }));
    return all.some(({ kind }) => kind !== ' ') ? 1 : 0;
  },
};
