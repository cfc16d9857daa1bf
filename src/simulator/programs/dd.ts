import { Errno } from '../kernel/errno.ts';
import { open } from '../kernel/files.ts';
import { parseCount } from './head.ts';
import { complain, type Tool } from './tool.ts';

export const dd: Tool = {
  name: 'dd', usage: '[if=FILE] [of=FILE] [bs=N] [count=N]', summary: 'Copy and convert a file', prepare: (words) => ['--', ...words],
  *run(p, { operands, name }) {
    const values = new Map(operands.map((word) => [word.split('=')[0]!, word.slice(word.indexOf('=') + 1)]));
    const bad = operands.find((word) => !/^(if|of|bs|count|skip|seek|status|conv|iflag|oflag)=/.test(word));
    if (bad !== undefined) {
      yield* complain(p, `${name}: unrecognized operand '${bad}'\nTry '${name} --help' for more information.`);
      return 1;
    }
    const size = parseCount(values.get('bs') ?? '512') ?? 512, count = Number(values.get('count') ?? Infinity);
    const source = (values.has('if') ? open(p, values.get('if')!, { read: true }) : p.file(0)).retain();
    const target = (values.has('of') ? open(p, values.get('of')!, { write: true, create: true, truncate: true }) : p.file(1)).retain();
    let blocks = 0, partial = 0, bytes = 0, failed = 0;
    while (blocks + partial < count) {
      const block = yield* source.read(Math.min(size, 1 << 22));
      if (block.length === 0) break;
      yield* p.compute(block.length / 1e6);
      try {
        yield* target.write(block);
      } catch (error) {
        if (!(error instanceof Errno) || error.code === 'EPIPE') throw error;
        yield* complain(p, `${name}: error writing '${values.get('of') ?? 'standard output'}': ${error.strerror}`);
        failed = 1;
        break;
      }
      bytes += block.length;
      if (block.length === size) blocks++;
      else partial++;
    }
    source.release();
    target.release();
    if (values.get('status') !== 'none') yield* complain(p, `${blocks + failed}+${partial} records in\n${blocks}+${partial} records out\n${bytes} bytes${bytes >= 1000 ? ` (${(bytes / 1000 ** (bytes >= 1e9 ? 3 : bytes >= 1e6 ? 2 : 1)).toFixed(bytes >= 1e6 ? 0 : 1)} ${bytes >= 1e9 ? 'GB' : bytes >= 1e6 ? 'MB' : 'kB'})` : ''} copied, ${(bytes / 1e9 + 0.0001).toPrecision(6)} s, ${(bytes / (bytes / 1e9 + 0.0001) / 1e6).toFixed(1)} MB/s`);
    return failed;
  },
};
