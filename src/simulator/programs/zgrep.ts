/** zgrep, and its siblings of other words: grep in files that gzip may have packed. */
import type { Blocking } from '../kernel/blocking.ts';
import type { OpenFile } from '../kernel/open-file.ts';
import { pipe } from '../kernel/pipe.ts';
import type { Process } from '../kernel/process.ts';
import { complain, type Tool } from './tool.ts';

/** Letters of grep's options that take the next word. */
const VALUED = 'ABCmefdD';

export const zgrep: Tool = {
  name: 'zgrep', aliases: ['zegrep', 'zfgrep'], usage: 'PATTERN [FILE]...', summary: 'Search in packed files', only: 'gnu', raw: true,
  *run(p, { operands, name }) {
    const options: string[] = [], rest: string[] = [];
    for (let i = 0; i < operands.length; i++) {
      const word = operands[i]!;
      if (word === '--') rest.push(...operands.splice(i + 1));
      else if (/^-./.test(word)) {
        options.push(word);
        if (/^-[a-zA-Z]*$/.test(word) && VALUED.includes(word.at(-1)!) && i + 1 < operands.length) options.push(operands[++i]!);
      } else rest.push(word);
    }
    if (!options.some((word) => /^-[ef]/.test(word))) {
      const pattern = rest.shift();
      if (pattern === undefined) {
        yield* complain(p, `/usr/bin/${name}: 188: 1: missing pattern; try \`/usr/bin/${name} --help' for help`);
        return 2;
      }
      options.push('-e', pattern);
    }
    const names = options.filter((word) => /^-\w*[hH]/.test(word)).length === 0 && rest.length > 1 ? ['-H'] : [];
    let status = 1;
    for (const path of rest.length > 0 ? rest : ['-']) {
      const one = yield* inFile(p, [name.slice(1), ...options, ...(path === '-' ? [] : [...names, `--label=${path}`])], path);
      status = one === 0 || status === 0 ? (one === 2 ? 2 : 0) : Math.max(status, one);
    }
    return status;
  },
};

function* inFile(p: Process, grep: string[], path: string): Blocking<number> {
  const { read, write } = pipe();
  const end = (from: number, file: OpenFile): Map<number, OpenFile> => new Map(p.files).set(from, file);
  const unpacker = p.spawn({ argv: ['gzip', '-cdfq', '--', path], files: end(1, write) });
  const searcher = p.spawn({ argv: [...grep, '-'], files: end(0, read) });
  const failed = yield* p.wait(unpacker);
  const found = yield* p.wait(searcher);
  return failed === 1 && found !== 0 ? 2 : found;
}
