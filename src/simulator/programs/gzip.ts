import { Errno } from '../kernel/errno.ts';
import { readFile, unlink, writeFile } from '../kernel/files.ts';
import type { Process } from '../kernel/process.ts';
import { compress, decompress, isCompressed } from './gzip-container.ts';
import { eachInput, readAll } from './lines.ts';
import { complain, type Tool } from './tool.ts';

export const gzip: Tool = {
  name: 'gzip', aliases: ['gunzip', 'zcat'], usage: '[FILE]...', summary: 'Compress or expand files', options: [{ short: 'd', long: 'decompress' }, { short: 'c', long: 'stdout' }, { short: 'k', long: 'keep' }, { short: 'f', long: 'force' }, { short: 'v', long: 'verbose' }, { short: 'n' }, ...Array.from('123456789', (short) => ({ short }))],
  *run(p, call) {
    const { options, operands, name } = call;
    const expand = name !== 'gzip' || options.has('d');
    if (operands.length === 0 || name === 'zcat' || options.has('c')) return yield* eachInput(p, call, operands, function* (file) {
      const bytes = yield* readAll(p, file);
      yield* p.write(1, expand ? (isCompressed(bytes) ? decompress(bytes) : bytes) : compress(bytes));
    });
    let status = 0;
    for (const path of operands) {
      const problem = inPlace(p, path, expand, options.has('k'));
      if (problem === undefined) continue;
      yield* complain(p, `${name}: ${path}${problem}`);
      status = 1;
    }
    return status;
  },
};

/** Replaces a file by its compressed or expanded form; what kept it from that, if anything. */
function inPlace(p: Process, path: string, expand: boolean, keep: boolean): string | undefined {
  try {
    const bytes = readFile(p, path);
    if (expand && !/\.(gz|tgz)$/.test(path)) return ': unknown suffix -- ignored';
    if (expand && !isCompressed(bytes)) return ': not in gzip format';
    writeFile(p, expand ? path.replace(/\.gz$/, '').replace(/\.tgz$/, '.tar') : `${path}.gz`, expand ? decompress(bytes) : compress(bytes));
    if (!keep) unlink(p, path);
    return undefined;
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    return `: ${error.strerror}`;
  }
}
